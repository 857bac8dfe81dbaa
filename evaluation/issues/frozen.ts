import type { IssuePairs } from './types.ts'

/** The part of the benchmark that no one looks at: drawn by lot and set down before the catalogue was measured on it. */
export const frozen: readonly IssuePairs[] = [
  {
    field: 'Gaza and Palestine',
    same: `
سبل وقف إطلاق النار في قطاع غزة
efforts to secure a truce in Gaza

آخر التطورات في قطاع غزة والأراضي الفلسطينية المحتلة
the latest developments in the Gaza Strip and the occupied Palestinian territories

ملف المصالحة بين فتح وحماس
Fatah-Hamas reconciliation

الاستيطان الإسرائيلي
the building of Israeli settlements

الإفراج عن الأسرى والمحتجزين في غزة
the release of the hostages held in Gaza

الاعتداءات الإسرائيلية على المسجد الأقصى
Israeli violations at Al-Aqsa Mosque

الاعتراف بدولة فلسطين
recognition of the State of Palestine
`,
    different: `
وقف إطلاق النار في غزة
إعادة إعمار غزة

the two-state solution
the settlement of the Western Sahara dispute

الاستيطان الإسرائيلي
the Israeli-Palestinian peace talks
`,
  },
  {
    field: 'Crises of states',
    same: `
مستجدات الأزمة السودانية
the latest developments in Sudan

تطورات الأوضاع على الساحة السورية
the situation in Syria

الوضع في ليبيا
the Libyan crisis

إجراء الانتخابات الليبية
elections in Libya

انتخاب رئيس للبنان
the election of a president in Lebanon

الفراغ الرئاسي في لبنان
Lebanon's presidential vacuum

الحرب في أوكرانيا
Russia's war against Ukraine

الأوضاع في أفغانستان
the situation in Afghanistan

الأوضاع في الصومال
the situation in Somalia

استخدام السلاح الكيميائي في سوريا
the use of chemical weapons in Syria

مؤتمر جنيف 2
the Geneva II conference on Syria

أوضاع النازحين السودانيين
Sudanese displaced people
`,
    different: `
اللاجئون السوريون
أوضاع اللاجئين الفلسطينيين

الحرب في السودان
الأوضاع في جنوب السودان

الأسلحة الكيماوية السورية
البرنامج النووي الإيراني

the Gulf crisis
security in the Gulf

أمن البحر الأحمر
the South China Sea
`,
  },
  {
    field: 'Security and arms',
    same: `
المفاوضات النووية بين إيران ومجموعة 5+1
the nuclear talks with Iran

تنظيم داعش
the fight against ISIS

صفقات السلاح
arms deals

التدريبات العسكرية المشتركة
joint military exercises

ضبط الحدود المشتركة ومكافحة التهريب
control of the common border and combating smuggling

الاتجار بالبشر
human trafficking

الأمن السيبراني
cybersecurity cooperation

التعاون الأمني وتبادل المعلومات الاستخباراتية
security cooperation and intelligence sharing

غسل الأموال وتمويل الإرهاب
money laundering and terrorist financing
`,
    different: `
التعاون العسكري
التعاون الاقتصادي

الأمن السيبراني
الأمن الغذائي

arms deals
arms control
`,
  },
  {
    field: 'Economy',
    same: `
زيادة حجم التبادل التجاري بين البلدين
ways to increase trade between the two countries

تصدير الغاز الطبيعي المسال
LNG exports

إمدادات الغاز
gas supplies

أسعار النفط واستقرار السوق
oil prices and market stability

اتفاقية التجارة الحرة
a free trade agreement

إنشاء منطقة تجارة حرة
establishing a free-trade zone

تجنب الازدواج الضريبي
the avoidance of double taxation

الأزمة المالية العالمية
the global financial crisis

قطاع السياحة
tourism

الأمن الغذائي
food security

التعاون في مجال النقل والمواصلات
transport cooperation

النقل البحري والموانئ
ports and maritime transport

العقوبات على روسيا
sanctions against Russia

مبادرة الحزام والطريق
the Belt and Road Initiative

قناة السويس
the Suez Canal

الذكاء الاصطناعي
artificial intelligence

نقل التكنولوجيا
technology transfer
`,
    different: `
التبادل التجاري
الاستثمارات المشتركة

الطاقة المتجددة
الطاقة النووية

oil prices
food prices

التعاون الزراعي
التعاون الصناعي

gas supplies
arms supplies
`,
  },
  {
    field: 'Climate, water, health',
    same: `
اتفاقية مياه النيل
the Nile water agreement

الأمن المائي
water security

إدارة الموارد المائية
water resources management

مكافحة جائحة كورونا
fighting the COVID-19 pandemic

تفشي فيروس إيبولا
the Ebola outbreak

حماية البيئة
environmental protection
`,
    different: `
سد النهضة
مياه نهر الأردن

COVID-19 vaccines
the Ebola outbreak
`,
  },
  {
    field: 'People, culture, law',
    same: `
الهجرة غير الشرعية
illegal migration

مكافحة الهجرة غير النظامية
tackling irregular migration

أوضاع الجالية المصرية
the Egyptian community

الإعفاء من تأشيرات الدخول
visa waivers

المنح الدراسية للطلاب
scholarships for students

التبادل الثقافي
cultural exchanges

دور الشباب
youth

الحوار بين الأديان
interfaith dialogue

التعاون في مجال الرياضة والشباب
cooperation in youth and sports
`,
    different: `
الهجرة غير الشرعية
تأشيرات الدخول

تبادل السجناء
التبادل التجاري

التعاون القضائي
التعاون البرلماني
`,
  },
  {
    field: 'Relations and bodies',
    same: `
العلاقات الثنائية وسبل تطويرها في شتى المجالات
ways to develop bilateral ties in all fields

آخر المستجدات على الساحة الدولية
the latest international developments

التحضير للقمة العربية
preparations for the Arab summit

التشاور السياسي بين البلدين
political consultations

إصلاح مجلس الأمن
reform of the UN Security Council

توسيع عضوية مجموعة بريكس
BRICS enlargement

خروج بريطانيا من الاتحاد الأوروبي
Brexit

الشراكة الاستراتيجية
the strategic partnership

مسيرة مجلس التعاون لدول الخليج العربية
the march of the Gulf Cooperation Council

الأوضاع الاقتصادية في مصر
the economic situation in Egypt

زيارة الرئيس إلى القاهرة
the president's visit to Cairo
`,
    different: `
القضايا الإقليمية
العلاقات الثنائية

القمة العربية
the African Union summit

التعاون الثنائي في المجال الأمني
التعاون الثنائي في المجال الثقافي

الشراكة الاستراتيجية مع الصين
الشراكة الاستراتيجية مع روسيا
`,
  },
  {
    field: 'Padding and wording',
    same: `
عدد من القضايا المتعلقة بالأزمة السورية
الأزمة السورية

أهمية مكافحة تمويل الإرهاب
تمويل الإرهاب

مستقبل عملية السلام في الشرق الأوسط
عملية السلام

the importance of combating climate change
climate change

ways of deepening economic and commercial ties
economic and trade relations

the ongoing crisis in Sudan
the Sudanese crisis

the need to reopen the Strait of Hormuz
reopening the Strait of Hormuz

bilateral defense ties
military relations between the two countries

humanitarian access to Gaza
the delivery of aid into Gaza
`,
    different: `
الحل السياسي في اليمن
الوضع الإنساني في اليمن

combating terrorism
combating corruption

سبل تعزيز الأمن
سبل تعزيز التجارة

آخر التطورات في سوريا
آخر التطورات في العراق
`,
  },
]
