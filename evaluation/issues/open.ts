import type { IssuePairs } from './types.ts'

/** The part of the benchmark that may be looked at while the catalogue and its terms are worked on. */
export const open: readonly IssuePairs[] = [
  {
    field: 'Gaza and Palestine',
    same: `
إدخال المساعدات الإغاثية إلى غزة
the entry of relief aid into the Gaza Strip

إعادة إعمار قطاع غزة
the reconstruction of Gaza

جهود إعمار غزة
rebuilding Gaza

القضية الفلسطينية
the question of Palestine

المصالحة الفلسطينية
reconciliation between the Palestinian factions

عملية السلام
the stalled peace talks between Israelis and Palestinians

استئناف المفاوضات الفلسطينية الإسرائيلية
resumption of Palestinian-Israeli negotiations

دعم وكالة الأونروا
support for UNRWA
`,
    different: `
وقف إطلاق النار في لبنان
وقف إطلاق النار في غزة

المساعدات الإنسانية إلى غزة
humanitarian aid to Sudan

المصالحة الفلسطينية
the national reconciliation in Libya

الأوضاع في القدس
the situation in Gaza
`,
  },
  {
    field: 'Crises of states',
    same: `
سبل إنهاء الحرب في السودان
ways to end the war in Sudan

الأزمة اليمنية وسبل حلها
the Yemen conflict

تطورات الوضع في العراق
developments in Iraq

الأزمة في مالي
the crisis in Mali

الأسلحة الكيماوية السورية
Syria's chemical weapons

عودة اللاجئين السوريين
the return of Syrian refugees

الوضع الإنساني في اليمن
the humanitarian situation in Yemen

الأزمة الخليجية
the Gulf crisis

هجمات الحوثيين في البحر الأحمر
Houthi attacks on shipping in the Red Sea

أمن الملاحة البحرية في مضيق هرمز
maritime security in the Strait of Hormuz

التوتر في بحر الصين الجنوبي
tensions in the South China Sea

قضية الصحراء الغربية
the Western Sahara issue

الأزمة في أفريقيا الوسطى
the crisis in the Central African Republic
`,
    different: `
الأزمة السورية
the Libyan crisis

الأزمة اليمنية
the Ukrainian crisis

الانتخابات الليبية
الأزمة الليبية

الأوضاع في الصومال
قضية أرض الصومال

the situation in North Korea
the situation in South Korea
`,
  },
  {
    field: 'Security and arms',
    same: `
البرنامج النووي الإيراني
Iran's nuclear file

نزع السلاح النووي في شبه الجزيرة الكورية
the denuclearisation of the Korean peninsula

منع انتشار الأسلحة النووية
nuclear non-proliferation

مكافحة الإرهاب والتطرف
countering terrorism and extremism

التحالف الدولي ضد تنظيم الدولة الإسلامية
the international coalition against the Islamic State

سبل تعزيز التعاون العسكري
ways to boost military cooperation

أمن الحدود
border security

مكافحة القرصنة
anti-piracy efforts

مكافحة المخدرات
the fight against drug trafficking

نزع الألغام
demining
`,
    different: `
البرنامج النووي الإيراني
Iran's missile programme

مكافحة الإرهاب
مكافحة المخدرات

nuclear non-proliferation
civil nuclear energy cooperation

أمن الحدود
ترسيم الحدود البحرية
`,
  },
  {
    field: 'Economy',
    same: `
الاستثمارات المتبادلة
mutual investments

جذب الاستثمارات
attracting investment

الاستثمار في مجال الطاقة المتجددة
investment in renewable energy

الطاقة المتجددة
clean and renewable energy

الربط الكهربائي
the electricity interconnection

إزالة المعوقات أمام التجارة
removing trade barriers

قرض صندوق النقد الدولي لمصر
Egypt's IMF loan

التعاون في مجال الزراعة والثروة الحيوانية
cooperation in agriculture and livestock

خط سكة حديد
the railway line

البنية التحتية
infrastructure projects

القطاع المصرفي
cooperation in banking

دعم المشروعات الصغيرة والمتوسطة
support for small and medium enterprises

مشاركة القطاع الخاص
the role of the private sector

العقوبات الاقتصادية على إيران
economic sanctions on Iran

التعاون في الصيد البحري
cooperation on fisheries

التحول الرقمي
digital transformation

سلاسل الإمداد
supply chains
`,
    different: `
السياحة
الطيران المدني

العقوبات على إيران
العقوبات على روسيا

منطقة التجارة الحرة
منطقة صناعية

الذكاء الاصطناعي
الأمن السيبراني

قناة السويس
قناة بنما
`,
  },
  {
    field: 'Climate, water, health',
    same: `
قضايا التغيرات المناخية
climate change

مؤتمر الأطراف كوب 27
COP27

سد النهضة الإثيوبي
the Renaissance Dam

مياه النيل
the Nile waters

لقاحات كورونا
coronavirus vaccines

التعاون الصحي
cooperation in health

التصحر
desertification
`,
    different: `
تغير المناخ
حماية البيئة البحرية

الأمن المائي
الأمن البحري
`,
  },
  {
    field: 'People, culture, law',
    same: `
العمالة المصرية في ليبيا
Egyptian workers in Libya

التعاون الإعلامي
media cooperation

حقوق الإنسان
human rights

تمكين المرأة
women's empowerment

التعاون القضائي
judicial cooperation

تبادل السجناء
a prisoner swap

تسليم المطلوبين
extradition

الإفراج عن الصحفيين
the release of journalists

كأس العالم 2022
the 2022 World Cup

التعاون في مجال الفضاء
space cooperation
`,
    different: `
حقوق الإنسان
حقوق المرأة

Egyptian workers in Libya
Libyan students in Egypt

الحوار بين الأديان
الحوار الوطني
`,
  },
  {
    field: 'Relations and bodies',
    same: `
آفاق التعاون المشترك
prospects for cooperation

القضايا الإقليمية والدولية محل الاهتمام المشترك
regional and global matters of shared concern

تطورات الأوضاع في منطقة الشرق الأوسط
developments in the Middle East

أعمال اللجنة العليا المشتركة
the work of the joint higher committee

إصلاح الأمم المتحدة
United Nations reform

توسيع حلف الناتو
NATO expansion

انضمام تركيا إلى الاتحاد الأوروبي
Turkey's accession to the European Union

دعم الترشيحات في المنظمات الدولية
support for candidacies in international organisations

الحوار الاستراتيجي
the strategic dialogue

العمل العربي المشترك
joint Arab action

التحول الديمقراطي في مصر
Egypt's democratic transition
`,
    different: `
إصلاح مجلس الأمن
إصلاح الجامعة العربية

NATO expansion
European Union enlargement

الأوضاع الاقتصادية في مصر
الأوضاع السياسية في مصر

الأوضاع في الشرق الأوسط
الأوضاع في القرن الأفريقي

اللجنة المشتركة
القوات المشتركة
`,
  },
  {
    field: 'Padding and wording',
    same: `
سبل تعزيز التعاون في مجالات الطاقة والغاز
التعاون في مجال الطاقة والغاز

آخر التطورات المتعلقة بسد النهضة
سد النهضة

أبرز المستجدات على صعيد القضية الفلسطينية
القضية الفلسطينية

ضرورة التوصل إلى حل سياسي للأزمة اليمنية
الحل السياسي في اليمن

فرص الاستثمار المتاحة
فرص الاستثمار

تنشيط السياحة
السياحة بين البلدين

a range of issues including Iran's nuclear programme
Iran's nuclear programme

efforts to de-escalate tensions in the region
reducing tension in the region

opportunities for cooperation in education
educational cooperation

the latest on the hostage talks
the hostage negotiations
`,
    different: `
فرص الاستثمار
فرص العمل

educational cooperation
energy cooperation

the Sudanese crisis
Sudan's debts

reducing tension in the region
economic development in the region
`,
  },
]
