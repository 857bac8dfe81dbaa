import type { AgencyRow } from '../types.ts'

/** International and regional bodies. */
export const international: readonly AgencyRow[] = [
  {
    id: 'agency:pacific-islands-forum-fisheries-agency',
    kind: 'igo',
    name: {
      en: 'Pacific Islands Forum Fisheries Agency',
      ar: 'وكالة مصائد الأسماك لمنتدى جزر المحيط الهادئ',
    },
  },
  {
    id: 'agency:united-nations',
    kind: 'igo',
    name: {
      en: 'United Nations',
      ar: 'الأمم المتحدة',
    },
  },
  {
    id: 'agency:united-nations-security-council',
    kind: 'igo',
    name: {
      en: 'United Nations Security Council',
      ar: 'مجلس الأمن',
    },
  },
  {
    id: 'agency:united-nations-general-assembly',
    kind: 'igo',
    name: {
      en: 'United Nations General Assembly',
      ar: 'الجمعية العامة للأمم المتحدة',
    },
  },
  {
    id: 'agency:united-nations-secretariat',
    kind: 'igo',
    name: {
      en: 'United Nations Secretariat',
      ar: 'الأمانة العامة للأمم المتحدة',
    },
  },
  {
    id: 'agency:united-nations-human-rights-council',
    kind: 'igo',
    name: {
      en: 'United Nations Human Rights Council',
      ar: 'مجلس حقوق الإنسان',
    },
  },
  {
    id: 'agency:office-of-the-united-nations-high-commissioner-for-human-rights',
    kind: 'igo',
    name: {
      en: 'Office of the United Nations High Commissioner for Human Rights',
      ar: 'مفوضية الأمم المتحدة لحقوق الإنسان',
    },
  },
  {
    id: 'agency:united-nations-high-commissioner-for-refugees',
    kind: 'igo',
    name: {
      en: 'United Nations High Commissioner for Refugees',
      ar: 'المفوضية السامية للأمم المتحدة لشؤون اللاجئين',
    },
  },
  {
    id: 'agency:unrwa',
    kind: 'igo',
    name: {
      en: 'UNRWA',
      ar: 'الأونروا',
    },
  },
  {
    id: 'agency:unicef',
    kind: 'igo',
    name: {
      en: 'UNICEF',
      ar: 'منظمة الأمم المتحدة للطفولة',
    },
  },
  {
    id: 'agency:unesco',
    kind: 'igo',
    name: {
      en: 'UNESCO',
      ar: 'منظمة الأمم المتحدة للتربية والعلم والثقافة',
    },
  },
  {
    id: 'agency:world-health-organization',
    kind: 'igo',
    name: {
      en: 'World Health Organization',
      ar: 'منظمة الصحة العالمية',
    },
  },
  {
    id: 'agency:world-food-programme',
    kind: 'igo',
    name: {
      en: 'World Food Programme',
      ar: 'برنامج الأغذية العالمي',
    },
  },
  {
    id: 'agency:food-and-agriculture-organization',
    kind: 'igo',
    name: {
      en: 'Food and Agriculture Organization',
      ar: 'منظمة الأغذية والزراعة',
    },
  },
  {
    id: 'agency:international-fund-for-agricultural-development',
    kind: 'igo',
    name: {
      en: 'International Fund for Agricultural Development',
      ar: 'الصندوق الدولي للتنمية الزراعية',
    },
  },
  {
    id: 'agency:united-nations-development-programme',
    kind: 'igo',
    name: {
      en: 'United Nations Development Programme',
      ar: 'برنامج الأمم المتحدة الإنمائي',
    },
  },
  {
    id: 'agency:united-nations-environment-programme',
    kind: 'igo',
    name: {
      en: 'United Nations Environment Programme',
      ar: 'برنامج الأمم المتحدة للبيئة',
    },
  },
  {
    id: 'agency:united-nations-population-fund',
    kind: 'igo',
    name: {
      en: 'United Nations Population Fund',
      ar: 'صندوق الأمم المتحدة للسكان',
    },
  },
  {
    id: 'agency:un-women',
    kind: 'igo',
    name: {
      en: 'UN Women',
      ar: 'هيئة الأمم المتحدة للمرأة',
    },
  },
  {
    id: 'agency:united-nations-office-for-the-coordination-of-humanitarian-affairs',
    kind: 'igo',
    name: {
      en: 'United Nations Office for the Coordination of Humanitarian Affairs',
      ar: 'مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية',
    },
  },
  {
    id: 'agency:united-nations-industrial-development-organization',
    kind: 'igo',
    name: {
      en: 'United Nations Industrial Development Organization',
      ar: 'منظمة الأمم المتحدة للتنمية الصناعية',
    },
  },
  {
    id: 'agency:united-nations-conference-on-trade-and-development',
    kind: 'igo',
    name: {
      en: 'United Nations Conference on Trade and Development',
      ar: 'مؤتمر الأمم المتحدة للتجارة والتنمية',
    },
  },
  {
    id: 'agency:united-nations-office-on-drugs-and-crime',
    kind: 'igo',
    name: {
      en: 'United Nations Office on Drugs and Crime',
      ar: 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
    },
  },
  {
    id: 'agency:united-nations-office-of-counter-terrorism',
    kind: 'igo',
    name: {
      en: 'United Nations Office of Counter-Terrorism',
      ar: 'مكتب الأمم المتحدة لمكافحة الإرهاب',
    },
  },
  {
    id: 'agency:united-nations-alliance-of-civilizations',
    kind: 'igo',
    name: {
      en: 'United Nations Alliance of Civilizations',
      ar: 'تحالف الأمم المتحدة للحضارات',
    },
  },
  {
    id: 'agency:un-habitat',
    kind: 'igo',
    name: {
      en: 'UN-Habitat',
      ar: 'برنامج الأمم المتحدة للمستوطنات البشرية',
    },
  },
  {
    id: 'agency:unifil',
    kind: 'igo',
    name: {
      en: 'UNIFIL',
      ar: 'قوات اليونيفيل',
    },
  },
  {
    id: 'agency:undof',
    kind: 'igo',
    name: {
      en: 'UNDOF',
      ar: 'قوة الأمم المتحدة لمراقبة فض الاشتباك',
    },
  },
  {
    id: 'agency:unami',
    kind: 'igo',
    name: {
      en: 'UNAMI',
      ar: 'بعثة الأمم المتحدة لمساعدة العراق',
    },
  },
  {
    id: 'agency:unama',
    kind: 'igo',
    name: {
      en: 'UNAMA',
      ar: 'بعثة الأمم المتحدة للمساعدة في أفغانستان',
    },
  },
  {
    id: 'agency:unsmil',
    kind: 'igo',
    name: {
      en: 'UNSMIL',
      ar: 'بعثة الأمم المتحدة للدعم في ليبيا',
    },
  },
  {
    id: 'agency:unamid',
    kind: 'igo',
    name: {
      en: 'UNAMID',
      ar: 'بعثة يوناميد',
    },
  },
  {
    id: 'agency:unmiss',
    kind: 'igo',
    name: {
      en: 'UNMISS',
      ar: 'بعثة الأمم المتحدة في جنوب السودان',
    },
  },
  {
    id: 'agency:minurso',
    kind: 'igo',
    name: {
      en: 'MINURSO',
      ar: 'بعثة المينورسو',
    },
  },
  {
    id: 'agency:minusma',
    kind: 'igo',
    name: {
      en: 'MINUSMA',
      ar: 'بعثة مينوسما',
    },
  },
  {
    id: 'agency:unmha',
    kind: 'igo',
    name: {
      en: 'UNMHA',
      ar: 'بعثة الأمم المتحدة لدعم اتفاق الحديدة',
    },
  },
  {
    id: 'agency:united-nations-economic-and-social-commission-for-western-asia',
    kind: 'igo',
    name: {
      en: 'United Nations Economic and Social Commission for Western Asia',
      ar: 'اللجنة الاقتصادية والاجتماعية لغربي آسيا',
    },
  },
  {
    id: 'agency:united-nations-economic-commission-for-africa',
    kind: 'igo',
    name: {
      en: 'United Nations Economic Commission for Africa',
      ar: 'اللجنة الاقتصادية لإفريقيا',
    },
  },
  {
    id: 'agency:international-court-of-justice',
    kind: 'igo',
    name: {
      en: 'International Court of Justice',
      ar: 'محكمة العدل الدولية',
    },
  },
  {
    id: 'agency:international-criminal-court',
    kind: 'igo',
    name: {
      en: 'International Criminal Court',
      ar: 'المحكمة الجنائية الدولية',
    },
  },
  {
    id: 'agency:special-tribunal-for-lebanon',
    kind: 'igo',
    name: {
      en: 'Special Tribunal for Lebanon',
      ar: 'المحكمة الخاصة بلبنان',
    },
  },
  {
    id: 'agency:international-atomic-energy-agency',
    kind: 'igo',
    name: {
      en: 'International Atomic Energy Agency',
      ar: 'الوكالة الدولية للطاقة الذرية',
    },
  },
  {
    id: 'agency:international-labour-organization',
    kind: 'igo',
    name: {
      en: 'International Labour Organization',
      ar: 'منظمة العمل الدولية',
    },
  },
  {
    id: 'agency:international-organization-for-migration',
    kind: 'igo',
    name: {
      en: 'International Organization for Migration',
      ar: 'المنظمة الدولية للهجرة',
    },
  },
  {
    id: 'agency:international-maritime-organization',
    kind: 'igo',
    name: {
      en: 'International Maritime Organization',
      ar: 'المنظمة البحرية الدولية',
    },
  },
  {
    id: 'agency:international-civil-aviation-organization',
    kind: 'igo',
    name: {
      en: 'International Civil Aviation Organization',
      ar: 'منظمة الطيران المدني الدولي',
    },
  },
  {
    id: 'agency:international-telecommunication-union',
    kind: 'igo',
    name: {
      en: 'International Telecommunication Union',
      ar: 'الاتحاد الدولي للاتصالات',
    },
  },
  {
    id: 'agency:universal-postal-union',
    kind: 'igo',
    name: {
      en: 'Universal Postal Union',
      ar: 'الاتحاد البريدي العالمي',
    },
  },
  {
    id: 'agency:world-intellectual-property-organization',
    kind: 'igo',
    name: {
      en: 'World Intellectual Property Organization',
      ar: 'المنظمة العالمية للملكية الفكرية',
    },
  },
  {
    id: 'agency:world-meteorological-organization',
    kind: 'igo',
    name: {
      en: 'World Meteorological Organization',
      ar: 'المنظمة العالمية للأرصاد الجوية',
    },
  },
  {
    id: 'agency:world-tourism-organization',
    kind: 'igo',
    name: {
      en: 'World Tourism Organization',
      ar: 'منظمة السياحة العالمية',
    },
  },
  {
    id: 'agency:international-monetary-fund',
    kind: 'igo',
    name: {
      en: 'International Monetary Fund',
      ar: 'صندوق النقد الدولي',
    },
  },
  {
    id: 'agency:world-bank',
    kind: 'igo',
    name: {
      en: 'World Bank',
      ar: 'البنك الدولي',
    },
  },
  {
    id: 'agency:international-finance-corporation',
    kind: 'igo',
    name: {
      en: 'International Finance Corporation',
      ar: 'مؤسسة التمويل الدولية',
    },
  },
  {
    id: 'agency:world-trade-organization',
    kind: 'igo',
    name: {
      en: 'World Trade Organization',
      ar: 'منظمة التجارة العالمية',
    },
  },
  {
    id: 'agency:world-economic-forum',
    kind: 'igo',
    name: {
      en: 'World Economic Forum',
      ar: 'المنتدى الاقتصادي العالمي',
    },
  },
  {
    id: 'agency:world-customs-organization',
    kind: 'igo',
    name: {
      en: 'World Customs Organization',
      ar: 'منظمة الجمارك العالمية',
    },
  },
  {
    id: 'agency:organisation-for-economic-co-operation-and-development',
    kind: 'igo',
    name: {
      en: 'Organisation for Economic Co-operation and Development',
      ar: 'منظمة التعاون الاقتصادي والتنمية',
    },
  },
  {
    id: 'agency:international-energy-agency',
    kind: 'igo',
    name: {
      en: 'International Energy Agency',
      ar: 'وكالة الطاقة الدولية',
    },
  },
  {
    id: 'agency:international-renewable-energy-agency',
    kind: 'igo',
    name: {
      en: 'International Renewable Energy Agency',
      ar: 'الوكالة الدولية للطاقة المتجددة',
    },
  },
  {
    id: 'agency:international-energy-forum',
    kind: 'igo',
    name: {
      en: 'International Energy Forum',
      ar: 'منتدى الطاقة الدولي',
    },
  },
  {
    id: 'agency:opec',
    kind: 'igo',
    name: {
      en: 'OPEC',
      ar: 'منظمة الدول المصدرة للنفط',
    },
  },
  {
    id: 'agency:opec-plus',
    kind: 'igo',
    name: {
      en: 'OPEC Plus',
      ar: 'أوبك بلس',
    },
  },
  {
    id: 'agency:opec-fund-for-international-development',
    kind: 'igo',
    name: {
      en: 'OPEC Fund for International Development',
      ar: 'صندوق أوبك للتنمية الدولية',
    },
  },
  {
    id: 'agency:organization-of-arab-petroleum-exporting-countries',
    kind: 'igo',
    name: {
      en: 'Organization of Arab Petroleum Exporting Countries',
      ar: 'منظمة الأقطار العربية المصدرة للبترول',
    },
  },
  {
    id: 'agency:gas-exporting-countries-forum',
    kind: 'igo',
    name: {
      en: 'Gas Exporting Countries Forum',
      ar: 'منتدى الدول المصدرة للغاز',
    },
  },
  {
    id: 'agency:east-mediterranean-gas-forum',
    kind: 'igo',
    name: {
      en: 'East Mediterranean Gas Forum',
      ar: 'منتدى غاز شرق المتوسط',
    },
  },
  {
    id: 'agency:organisation-for-the-prohibition-of-chemical-weapons',
    kind: 'igo',
    name: {
      en: 'Organisation for the Prohibition of Chemical Weapons',
      ar: 'منظمة حظر الأسلحة الكيميائية',
    },
  },
  {
    id: 'agency:comprehensive-nuclear-test-ban-treaty-organization',
    kind: 'igo',
    name: {
      en: 'Comprehensive Nuclear-Test-Ban Treaty Organization',
      ar: 'منظمة معاهدة الحظر الشامل للتجارب النووية',
    },
  },
  {
    id: 'agency:interpol',
    kind: 'igo',
    name: {
      en: 'Interpol',
      ar: 'الإنتربول',
    },
  },
  {
    id: 'agency:europol',
    kind: 'igo',
    name: {
      en: 'Europol',
      ar: 'يوروبول',
    },
  },
  {
    id: 'agency:international-olympic-committee',
    kind: 'igo',
    name: {
      en: 'International Olympic Committee',
      ar: 'اللجنة الأولمبية الدولية',
    },
  },
  {
    id: 'agency:fifa',
    kind: 'igo',
    name: {
      en: 'FIFA',
      ar: 'الاتحاد الدولي لكرة القدم',
    },
  },
  {
    id: 'agency:financial-action-task-force',
    kind: 'igo',
    name: {
      en: 'Financial Action Task Force',
      ar: 'مجموعة العمل المالي',
    },
  },
  {
    id: 'agency:european-union',
    kind: 'igo',
    name: {
      en: 'European Union',
      ar: 'الاتحاد الأوروبي',
    },
  },
  {
    id: 'agency:european-commission',
    kind: 'igo',
    within: 'agency:european-union',
    name: {
      en: 'European Commission',
      ar: 'المفوضية الأوروبية',
    },
  },
  {
    id: 'agency:european-council',
    kind: 'igo',
    within: 'agency:european-union',
    name: {
      en: 'European Council',
      ar: 'المجلس الأوروبي',
    },
  },
  {
    id: 'agency:council-of-the-european-union',
    kind: 'igo',
    name: {
      en: 'Council of the European Union',
      ar: 'مجلس الاتحاد الأوروبي',
    },
  },
  {
    id: 'agency:european-external-action-service',
    kind: 'igo',
    name: {
      en: 'European External Action Service',
      ar: 'جهاز العمل الخارجي الأوروبي',
    },
  },
  {
    id: 'agency:european-investment-bank',
    kind: 'igo',
    name: {
      en: 'European Investment Bank',
      ar: 'بنك الاستثمار الأوروبي',
    },
  },
  {
    id: 'agency:european-central-bank',
    kind: 'igo',
    name: {
      en: 'European Central Bank',
      ar: 'البنك المركزي الأوروبي',
    },
  },
  {
    id: 'agency:european-bank-for-reconstruction-and-development',
    kind: 'igo',
    name: {
      en: 'European Bank for Reconstruction and Development',
      ar: 'البنك الأوروبي لإعادة الإعمار والتنمية',
    },
  },
  {
    id: 'agency:european-court-of-human-rights',
    kind: 'igo',
    name: {
      en: 'European Court of Human Rights',
      ar: 'المحكمة الأوروبية لحقوق الإنسان',
    },
  },
  {
    id: 'agency:european-court-of-justice',
    kind: 'igo',
    name: {
      en: 'European Court of Justice',
      ar: 'محكمة العدل الأوروبية',
    },
  },
  {
    id: 'agency:frontex',
    kind: 'igo',
    name: {
      en: 'Frontex',
      ar: 'فرونتكس',
    },
  },
  {
    id: 'agency:council-of-europe',
    kind: 'igo',
    name: {
      en: 'Council of Europe',
      ar: 'مجلس أوروبا',
    },
  },
  {
    id: 'agency:parliamentary-assembly-of-the-council-of-europe',
    kind: 'igo',
    name: {
      en: 'Parliamentary Assembly of the Council of Europe',
      ar: 'الجمعية البرلمانية لمجلس أوروبا',
    },
  },
  {
    id: 'agency:nato',
    kind: 'igo',
    name: {
      en: 'NATO',
      ar: 'حلف شمال الأطلسي',
    },
  },
  {
    id: 'agency:kfor',
    kind: 'igo',
    name: {
      en: 'KFOR',
      ar: 'قوة كوسوفو',
    },
  },
  {
    id: 'agency:international-security-assistance-force',
    kind: 'igo',
    name: {
      en: 'International Security Assistance Force',
      ar: 'القوة الدولية للمساعدة في إرساء الأمن',
    },
  },
  {
    id: 'agency:organization-for-security-and-co-operation-in-europe',
    kind: 'igo',
    name: {
      en: 'Organization for Security and Co-operation in Europe',
      ar: 'منظمة الأمن والتعاون في أوروبا',
    },
  },
  {
    id: 'agency:union-for-the-mediterranean',
    kind: 'igo',
    name: {
      en: 'Union for the Mediterranean',
      ar: 'الاتحاد من أجل المتوسط',
    },
  },
  {
    id: 'agency:nordic-council',
    kind: 'igo',
    name: {
      en: 'Nordic Council',
      ar: 'مجلس الشمال',
    },
  },
  {
    id: 'agency:visegrad-group',
    kind: 'igo',
    name: {
      en: 'Visegrad Group',
      ar: 'مجموعة فيشغراد',
    },
  },
  {
    id: 'agency:bucharest-nine',
    kind: 'igo',
    name: {
      en: 'Bucharest Nine',
      ar: 'مجموعة بوخارست التسع',
    },
  },
  {
    id: 'agency:weimar-triangle',
    kind: 'igo',
    name: {
      en: 'Weimar Triangle',
      ar: 'مثلث فايمار',
    },
  },
  {
    id: 'agency:three-seas-initiative',
    kind: 'igo',
    name: {
      en: 'Three Seas Initiative',
      ar: 'مبادرة البحار الثلاثة',
    },
  },
  {
    id: 'agency:c5-1',
    kind: 'igo',
    name: {
      en: 'C5+1',
      ar: 'مجموعة آسيا الوسطى والولايات المتحدة',
    },
  },
  {
    id: 'agency:lima-group',
    kind: 'igo',
    name: {
      en: 'Lima Group',
      ar: 'مجموعة ليما',
    },
  },
  {
    id: 'agency:european-free-trade-association',
    kind: 'igo',
    name: {
      en: 'European Free Trade Association',
      ar: 'الرابطة الأوروبية للتجارة الحرة',
    },
  },
  {
    id: 'agency:melanesian-spearhead-group',
    kind: 'igo',
    name: {
      en: 'Melanesian Spearhead Group',
      ar: 'مجموعة رأس الحربة الميلانيزية',
    },
  },
  {
    id: 'agency:benelux',
    kind: 'igo',
    name: {
      en: 'Benelux',
      ar: 'اتحاد البنلوكس',
    },
  },
  {
    id: 'agency:arab-league',
    kind: 'igo',
    name: {
      en: 'Arab League',
      ar: 'جامعة الدول العربية',
    },
  },
  {
    id: 'agency:council-of-arab-economic-unity',
    kind: 'igo',
    name: {
      en: 'Council of Arab Economic Unity',
      ar: 'مجلس الوحدة الاقتصادية العربية',
    },
  },
  {
    id: 'agency:arab-monetary-fund',
    kind: 'igo',
    name: {
      en: 'Arab Monetary Fund',
      ar: 'صندوق النقد العربي',
    },
  },
  {
    id: 'agency:arab-fund-for-economic-and-social-development',
    kind: 'igo',
    name: {
      en: 'Arab Fund for Economic and Social Development',
      ar: 'الصندوق العربي للإنماء الاقتصادي والاجتماعي',
    },
  },
  {
    id: 'agency:arab-labour-organization',
    kind: 'igo',
    name: {
      en: 'Arab Labour Organization',
      ar: 'منظمة العمل العربية',
    },
  },
  {
    id: 'agency:arab-league-educational-cultural-and-scientific-organization',
    kind: 'igo',
    name: {
      en: 'Arab League Educational, Cultural and Scientific Organization',
      ar: 'المنظمة العربية للتربية والثقافة والعلوم',
    },
  },
  {
    id: 'agency:arab-administrative-development-organization',
    kind: 'igo',
    name: {
      en: 'Arab Administrative Development Organization',
      ar: 'المنظمة العربية للتنمية الإدارية',
    },
  },
  {
    id: 'agency:arab-organization-for-agricultural-development',
    kind: 'igo',
    name: {
      en: 'Arab Organization for Agricultural Development',
      ar: 'المنظمة العربية للتنمية الزراعية',
    },
  },
  {
    id: 'agency:arab-authority-for-agricultural-investment-and-development',
    kind: 'igo',
    name: {
      en: 'Arab Authority for Agricultural Investment and Development',
      ar: 'الهيئة العربية للاستثمار والإنماء الزراعي',
    },
  },
  {
    id: 'agency:arab-bank-for-economic-development-in-africa',
    kind: 'igo',
    name: {
      en: 'Arab Bank for Economic Development in Africa',
      ar: 'المصرف العربي للتنمية الاقتصادية في إفريقيا',
    },
  },
  {
    id: 'agency:arab-interior-ministers-council',
    kind: 'igo',
    name: {
      en: 'Arab Interior Ministers Council',
      ar: 'مجلس وزراء الداخلية العرب',
    },
  },
  {
    id: 'agency:arab-maghreb-union',
    kind: 'igo',
    name: {
      en: 'Arab Maghreb Union',
      ar: 'اتحاد المغرب العربي',
    },
  },
  {
    id: 'agency:arab-inter-parliamentary-union',
    kind: 'igo',
    name: {
      en: 'Arab Inter-Parliamentary Union',
      ar: 'الاتحاد البرلماني العربي',
    },
  },
  {
    id: 'agency:inter-parliamentary-union',
    kind: 'igo',
    name: {
      en: 'Inter-Parliamentary Union',
      ar: 'الاتحاد البرلماني الدولي',
    },
  },
  {
    id: 'agency:gcc-ministerial-council',
    kind: 'igo',
    name: { en: 'GCC Ministerial Council', ar: 'المجلس الوزاري لمجلس التعاون' },
  },
  {
    id: 'agency:gulf-cooperation-council',
    kind: 'igo',
    name: {
      en: 'Gulf Cooperation Council',
      ar: 'مجلس التعاون لدول الخليج العربية',
    },
  },
  {
    id: 'agency:peninsula-shield-force',
    kind: 'igo',
    name: {
      en: 'Peninsula Shield Force',
      ar: 'قوات درع الجزيرة',
    },
  },
  {
    id: 'agency:gcc-interconnection-authority',
    kind: 'igo',
    name: {
      en: 'GCC Interconnection Authority',
      ar: 'هيئة الربط الكهربائي لدول مجلس التعاون',
    },
  },
  {
    id: 'agency:organisation-of-islamic-cooperation',
    kind: 'igo',
    name: {
      en: 'Organisation of Islamic Cooperation',
      ar: 'منظمة التعاون الإسلامي',
    },
  },
  {
    id: 'agency:comcec',
    kind: 'igo',
    name: {
      en: 'COMCEC',
      ar: 'لجنة الكومسيك',
    },
  },
  {
    id: 'agency:islamic-development-bank',
    kind: 'igo',
    name: {
      en: 'Islamic Development Bank',
      ar: 'البنك الإسلامي للتنمية',
    },
  },
  {
    id: 'agency:isesco',
    kind: 'igo',
    name: {
      en: 'ISESCO',
      ar: 'المنظمة الإسلامية للتربية والعلوم والثقافة',
    },
  },
  {
    id: 'agency:islamic-military-counter-terrorism-coalition',
    kind: 'igo',
    name: {
      en: 'Islamic Military Counter Terrorism Coalition',
      ar: 'التحالف الإسلامي العسكري لمحاربة الإرهاب',
    },
  },
  {
    id: 'agency:developing-eight',
    kind: 'igo',
    name: {
      en: 'Developing Eight',
      ar: 'مجموعة الدول الثماني النامية',
    },
  },
  {
    id: 'agency:non-aligned-movement',
    kind: 'igo',
    name: {
      en: 'Non-Aligned Movement',
      ar: 'حركة عدم الانحياز',
    },
  },
  {
    id: 'agency:group-of-77',
    kind: 'igo',
    name: {
      en: 'Group of 77',
      ar: 'مجموعة السبعة والسبعين',
    },
  },
  {
    id: 'agency:african-union',
    kind: 'igo',
    name: {
      en: 'African Union',
      ar: 'الاتحاد الإفريقي',
    },
  },
  {
    id: 'agency:african-union-peace-and-security-council',
    kind: 'igo',
    name: {
      en: 'African Union Peace and Security Council',
      ar: 'مجلس السلم والأمن الإفريقي',
    },
  },
  {
    id: 'agency:african-development-bank',
    kind: 'igo',
    name: {
      en: 'African Development Bank',
      ar: 'البنك الإفريقي للتنمية',
    },
  },
  {
    id: 'agency:african-export-import-bank',
    kind: 'igo',
    name: {
      en: 'African Export-Import Bank',
      ar: 'البنك الإفريقي للتصدير والاستيراد',
    },
  },
  {
    id: 'agency:africa-centres-for-disease-control-and-prevention',
    kind: 'igo',
    name: {
      en: 'Africa Centres for Disease Control and Prevention',
      ar: 'المراكز الإفريقية لمكافحة الأمراض والوقاية منها',
    },
  },
  {
    id: 'agency:nepad',
    kind: 'igo',
    name: {
      en: 'NEPAD',
      ar: 'النيباد',
    },
  },
  {
    id: 'agency:amisom',
    kind: 'igo',
    name: {
      en: 'AMISOM',
      ar: 'بعثة أميصوم',
    },
  },
  {
    id: 'agency:igad',
    kind: 'igo',
    name: {
      en: 'IGAD',
      ar: 'الهيئة الحكومية للتنمية',
    },
  },
  {
    id: 'agency:ecowas',
    kind: 'igo',
    name: {
      en: 'ECOWAS',
      ar: 'المجموعة الاقتصادية لدول غرب إفريقيا',
    },
  },
  {
    id: 'agency:comesa',
    kind: 'igo',
    name: {
      en: 'COMESA',
      ar: 'الكوميسا',
    },
  },
  {
    id: 'agency:east-african-community',
    kind: 'igo',
    name: {
      en: 'East African Community',
      ar: 'جماعة شرق إفريقيا',
    },
  },
  {
    id: 'agency:southern-african-development-community',
    kind: 'igo',
    name: {
      en: 'Southern African Development Community',
      ar: 'مجموعة تنمية الجنوب الإفريقي',
    },
  },
  {
    id: 'agency:economic-community-of-central-african-states',
    kind: 'igo',
    name: {
      en: 'Economic Community of Central African States',
      ar: 'المجموعة الاقتصادية لدول وسط إفريقيا',
    },
  },
  {
    id: 'agency:community-of-sahel-saharan-states',
    kind: 'igo',
    name: {
      en: 'Community of Sahel-Saharan States',
      ar: 'تجمع دول الساحل والصحراء',
    },
  },
  {
    id: 'agency:g5-sahel',
    kind: 'igo',
    name: {
      en: 'G5 Sahel',
      ar: 'مجموعة دول الساحل الخمس',
    },
  },
  {
    id: 'agency:alliance-of-sahel-states',
    kind: 'igo',
    name: {
      en: 'Alliance of Sahel States',
      ar: 'تحالف دول الساحل',
    },
  },
  {
    id: 'agency:indian-ocean-commission',
    kind: 'igo',
    name: {
      en: 'Indian Ocean Commission',
      ar: 'لجنة المحيط الهندي',
    },
  },
  {
    id: 'agency:indian-ocean-rim-association',
    kind: 'igo',
    name: {
      en: 'Indian Ocean Rim Association',
      ar: 'رابطة الدول المطلة على المحيط الهندي',
    },
  },
  {
    id: 'agency:nile-basin-initiative',
    kind: 'igo',
    name: {
      en: 'Nile Basin Initiative',
      ar: 'مبادرة حوض النيل',
    },
  },
  {
    id: 'agency:council-of-arab-and-african-states-bordering-the-red-sea',
    kind: 'igo',
    name: {
      en: 'Council of Arab and African States Bordering the Red Sea',
      ar: 'مجلس الدول العربية والإفريقية المطلة على البحر الأحمر وخليج عدن',
    },
  },
  {
    id: 'agency:commonwealth-of-nations',
    kind: 'igo',
    name: {
      en: 'Commonwealth of Nations',
      ar: 'رابطة الكومنولث',
    },
  },
  {
    id: 'agency:organisation-internationale-de-la-francophonie',
    kind: 'igo',
    name: {
      en: 'Organisation internationale de la Francophonie',
      ar: 'المنظمة الدولية للفرنكوفونية',
    },
  },
  {
    id: 'agency:organisation-of-african-caribbean-and-pacific-states',
    kind: 'igo',
    name: {
      en: 'Organisation of African, Caribbean and Pacific States',
      ar: 'منظمة دول إفريقيا والكاريبي والمحيط الهادئ',
    },
  },
  {
    id: 'agency:commonwealth-of-independent-states',
    kind: 'igo',
    name: {
      en: 'Commonwealth of Independent States',
      ar: 'رابطة الدول المستقلة',
    },
  },
  {
    id: 'agency:collective-security-treaty-organization',
    kind: 'igo',
    name: {
      en: 'Collective Security Treaty Organization',
      ar: 'منظمة معاهدة الأمن الجماعي',
    },
  },
  {
    id: 'agency:eurasian-economic-union',
    kind: 'igo',
    name: {
      en: 'Eurasian Economic Union',
      ar: 'الاتحاد الاقتصادي الأوراسي',
    },
  },
  {
    id: 'agency:shanghai-cooperation-organisation',
    kind: 'igo',
    name: {
      en: 'Shanghai Cooperation Organisation',
      ar: 'منظمة شنغهاي للتعاون',
    },
  },
  {
    id: 'agency:conference-on-interaction-and-confidence-building-measures-in-asia',
    kind: 'igo',
    name: {
      en: 'Conference on Interaction and Confidence-Building Measures in Asia',
      ar: 'مؤتمر التفاعل وتدابير بناء الثقة في آسيا',
    },
  },
  {
    id: 'agency:organization-of-turkic-states',
    kind: 'igo',
    name: {
      en: 'Organization of Turkic States',
      ar: 'منظمة الدول التركية',
    },
  },
  {
    id: 'agency:economic-cooperation-organization',
    kind: 'igo',
    name: {
      en: 'Economic Cooperation Organization',
      ar: 'منظمة التعاون الاقتصادي',
    },
  },
  {
    id: 'agency:black-sea-economic-cooperation',
    kind: 'igo',
    name: {
      en: 'Black Sea Economic Cooperation',
      ar: 'منظمة التعاون الاقتصادي للبحر الأسود',
    },
  },
  {
    id: 'agency:asean',
    kind: 'igo',
    name: {
      en: 'ASEAN',
      ar: 'رابطة دول جنوب شرق آسيا',
    },
  },
  {
    id: 'agency:apec',
    kind: 'igo',
    name: {
      en: 'APEC',
      ar: 'منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ',
    },
  },
  {
    id: 'agency:east-asia-summit',
    kind: 'igo',
    name: {
      en: 'East Asia Summit',
      ar: 'قمة شرق آسيا',
    },
  },
  {
    id: 'agency:saarc',
    kind: 'igo',
    name: {
      en: 'SAARC',
      ar: 'رابطة جنوب آسيا للتعاون الإقليمي',
    },
  },
  {
    id: 'agency:bimstec',
    kind: 'igo',
    name: {
      en: 'BIMSTEC',
      ar: 'مبادرة بيمستك',
    },
  },
  {
    id: 'agency:asia-cooperation-dialogue',
    kind: 'igo',
    name: {
      en: 'Asia Cooperation Dialogue',
      ar: 'حوار التعاون الآسيوي',
    },
  },
  {
    id: 'agency:asian-development-bank',
    kind: 'igo',
    name: {
      en: 'Asian Development Bank',
      ar: 'بنك التنمية الآسيوي',
    },
  },
  {
    id: 'agency:asian-infrastructure-investment-bank',
    kind: 'igo',
    name: {
      en: 'Asian Infrastructure Investment Bank',
      ar: 'البنك الآسيوي للاستثمار في البنية التحتية',
    },
  },
  {
    id: 'agency:new-development-bank',
    kind: 'igo',
    name: {
      en: 'New Development Bank',
      ar: 'بنك التنمية الجديد',
    },
  },
  {
    id: 'agency:pacific-islands-forum',
    kind: 'igo',
    name: {
      en: 'Pacific Islands Forum',
      ar: 'منتدى جزر المحيط الهادئ',
    },
  },
  {
    id: 'agency:quadrilateral-security-dialogue',
    kind: 'igo',
    name: {
      en: 'Quadrilateral Security Dialogue',
      ar: 'الحوار الأمني الرباعي',
    },
  },
  {
    id: 'agency:aukus',
    kind: 'igo',
    name: {
      en: 'AUKUS',
      ar: 'تحالف أوكوس',
    },
  },
  {
    id: 'agency:brics',
    kind: 'igo',
    name: {
      en: 'BRICS',
      ar: 'مجموعة بريكس',
    },
  },
  {
    id: 'agency:g7',
    kind: 'igo',
    name: {
      en: 'G7',
      ar: 'مجموعة السبع',
    },
  },
  {
    id: 'agency:g8',
    kind: 'igo',
    name: {
      en: 'G8',
      ar: 'مجموعة الثماني',
    },
  },
  {
    id: 'agency:g20',
    kind: 'igo',
    name: {
      en: 'G20',
      ar: 'مجموعة العشرين',
    },
  },
  {
    id: 'agency:p5-1',
    kind: 'igo',
    name: {
      en: 'P5+1',
      ar: 'مجموعة 5+1',
    },
  },
  {
    id: 'agency:middle-east-quartet',
    kind: 'igo',
    name: {
      en: 'Middle East Quartet',
      ar: 'اللجنة الرباعية الدولية',
    },
  },
  {
    id: 'agency:friends-of-syria',
    kind: 'igo',
    name: {
      en: 'Friends of Syria',
      ar: 'مجموعة أصدقاء سوريا',
    },
  },
  {
    id: 'agency:friends-of-yemen',
    kind: 'igo',
    name: {
      en: 'Friends of Yemen',
      ar: 'مجموعة أصدقاء اليمن',
    },
  },
  {
    id: 'agency:global-coalition-against-daesh',
    kind: 'igo',
    name: {
      en: 'Global Coalition against Daesh',
      ar: 'التحالف الدولي لمحاربة داعش',
    },
  },
  {
    id: 'agency:arab-coalition-in-yemen',
    kind: 'igo',
    name: {
      en: 'Arab Coalition in Yemen',
      ar: 'التحالف العربي',
    },
  },
  {
    id: 'agency:international-maritime-security-construct',
    kind: 'igo',
    name: {
      en: 'International Maritime Security Construct',
      ar: 'التحالف الدولي لأمن الملاحة',
    },
  },
  {
    id: 'agency:mercosur',
    kind: 'igo',
    name: {
      en: 'Mercosur',
      ar: 'ميركوسور',
    },
  },
  {
    id: 'agency:caricom',
    kind: 'igo',
    name: {
      en: 'CARICOM',
      ar: 'الجماعة الكاريبية',
    },
  },
  {
    id: 'agency:organization-of-american-states',
    kind: 'igo',
    name: {
      en: 'Organization of American States',
      ar: 'منظمة الدول الأمريكية',
    },
  },
  {
    id: 'agency:union-of-south-american-nations',
    kind: 'igo',
    name: {
      en: 'Union of South American Nations',
      ar: 'اتحاد دول أمريكا الجنوبية',
    },
  },
  {
    id: 'agency:community-of-latin-american-and-caribbean-states',
    kind: 'igo',
    name: {
      en: 'Community of Latin American and Caribbean States',
      ar: 'مجموعة دول أمريكا اللاتينية والكاريبي',
    },
  },
  {
    id: 'agency:alba',
    kind: 'igo',
    name: {
      en: 'ALBA',
      ar: 'التحالف البوليفاري',
    },
  },
  {
    id: 'agency:pacific-alliance',
    kind: 'igo',
    name: {
      en: 'Pacific Alliance',
      ar: 'تحالف المحيط الهادئ',
    },
  },
  {
    id: 'agency:central-american-integration-system',
    kind: 'igo',
    name: {
      en: 'Central American Integration System',
      ar: 'منظومة تكامل أمريكا الوسطى',
    },
  },
  {
    id: 'agency:inter-american-development-bank',
    kind: 'igo',
    name: {
      en: 'Inter-American Development Bank',
      ar: 'بنك التنمية للبلدان الأمريكية',
    },
  },
  {
    id: 'agency:sovereign-order-of-malta',
    kind: 'igo',
    name: {
      en: 'Sovereign Order of Malta',
      ar: 'منظمة فرسان مالطا',
    },
  },
  {
    id: 'agency:global-green-growth-institute',
    kind: 'igo',
    name: {
      en: 'Global Green Growth Institute',
      ar: 'المعهد العالمي للنمو الأخضر',
    },
  },
  {
    id: 'agency:green-climate-fund',
    kind: 'igo',
    name: {
      en: 'Green Climate Fund',
      ar: 'صندوق المناخ الأخضر',
    },
  },
  {
    id: 'agency:digital-cooperation-organization',
    kind: 'igo',
    name: {
      en: 'Digital Cooperation Organization',
      ar: 'منظمة التعاون الرقمي',
    },
  },
  {
    id: 'agency:community-of-democracies',
    kind: 'igo',
    name: {
      en: 'Community of Democracies',
      ar: 'مجتمع الديمقراطيات',
    },
  },
  {
    id: 'agency:global-fund',
    kind: 'igo',
    name: {
      en: 'Global Fund',
      ar: 'الصندوق العالمي لمكافحة الإيدز والسل والملاريا',
    },
  },
  {
    id: 'agency:gavi',
    kind: 'igo',
    name: {
      en: 'Gavi',
      ar: 'التحالف العالمي للقاحات والتحصين',
    },
  },
  {
    id: 'agency:covax',
    kind: 'igo',
    name: {
      en: 'COVAX',
      ar: 'مبادرة كوفاكس',
    },
  },
  {
    id: 'agency:west-african-development-bank',
    kind: 'igo',
    name: {
      en: 'West African Development Bank',
      ar: 'بنك غرب أفريقيا للتنمية',
    },
  },
  {
    id: 'agency:inter-american-commission-on-human-rights',
    kind: 'igo',
    name: {
      en: 'Inter-American Commission on Human Rights',
      ar: 'لجنة البلدان الأميركية لحقوق الإنسان',
    },
  },
  {
    id: 'agency:inter-american-court-of-human-rights',
    kind: 'igo',
    name: {
      en: 'Inter-American Court of Human Rights',
      ar: 'محكمة البلدان الأميركية لحقوق الإنسان',
    },
  },
  {
    id: 'agency:andean-community',
    kind: 'igo',
    name: {
      en: 'Andean Community',
      ar: 'جماعة دول الأنديز',
    },
  },
  {
    id: 'agency:development-bank-of-latin-america',
    kind: 'igo',
    name: {
      en: 'Development Bank of Latin America',
      ar: 'بنك تنمية أميركا اللاتينية',
    },
  },
  {
    id: 'agency:economic-commission-for-latin-america-and-the-caribbean',
    kind: 'igo',
    name: {
      en: 'Economic Commission for Latin America and the Caribbean',
      ar: 'اللجنة الاقتصادية لأميركا اللاتينية والكاريبي',
    },
  },
  {
    id: 'agency:west-african-economic-and-monetary-union',
    kind: 'igo',
    name: {
      en: 'West African Economic and Monetary Union',
      ar: 'الاتحاد الاقتصادي والنقدي لغرب إفريقيا',
    },
  },
  {
    id: 'agency:central-african-economic-and-monetary-community',
    kind: 'igo',
    name: {
      en: 'Central African Economic and Monetary Community',
      ar: 'الجماعة الاقتصادية والنقدية لوسط إفريقيا',
    },
  },
  {
    id: 'agency:monusco',
    kind: 'igo',
    name: {
      en: 'MONUSCO',
      ar: 'بعثة مونوسكو',
    },
  },
  {
    id: 'agency:ibero-american-general-secretariat',
    kind: 'igo',
    name: {
      en: 'Ibero-American General Secretariat',
      ar: 'الأمانة العامة الأيبيرية الأمريكية',
    },
  },
  {
    id: 'agency:organization-of-ibero-american-states',
    kind: 'igo',
    name: {
      en: 'Organization of Ibero-American States',
      ar: 'منظمة الدول الأيبيرية الأمريكية',
    },
  },
  {
    id: 'agency:central-american-parliament',
    kind: 'igo',
    name: {
      en: 'Central American Parliament',
      ar: 'برلمان أمريكا الوسطى',
    },
  },
  {
    id: 'agency:mercosur-parliament',
    kind: 'igo',
    name: {
      en: 'Mercosur Parliament',
      ar: 'برلمان ميركوسور',
    },
  },
  {
    id: 'agency:andean-parliament',
    kind: 'igo',
    name: {
      en: 'Andean Parliament',
      ar: 'برلمان الأنديز',
    },
  },
  {
    id: 'agency:central-american-bank-for-economic-integration',
    kind: 'igo',
    name: {
      en: 'Central American Bank for Economic Integration',
      ar: 'بنك أمريكا الوسطى للتكامل الاقتصادي',
    },
  },
  {
    id: 'agency:latin-american-integration-association',
    kind: 'igo',
    name: {
      en: 'Latin American Integration Association',
      ar: 'رابطة تكامل أمريكا اللاتينية',
    },
  },
  {
    id: 'agency:pan-american-health-organization',
    kind: 'igo',
    name: {
      en: 'Pan American Health Organization',
      ar: 'منظمة الصحة للبلدان الأمريكية',
    },
  },
  {
    id: 'agency:prosur',
    kind: 'igo',
    name: {
      en: 'PROSUR',
      ar: 'بروسور',
    },
  },
  {
    id: 'agency:arab-academy-for-science-technology-and-maritime-transport',
    kind: 'igo',
    name: {
      en: 'Arab Academy for Science Technology and Maritime Transport',
      ar: 'الأكاديمية العربية للعلوم والتكنولوجيا والنقل البحري',
    },
  },
  {
    id: 'agency:arab-center-for-the-studies-of-arid-zones-and-dry-lands',
    kind: 'igo',
    name: {
      en: 'Arab Center for the Studies of Arid Zones and Dry Lands',
      ar: 'المركز العربي لدراسات المناطق الجافة والأراضي القاحلة',
    },
  },
  {
    id: 'agency:international-islamic-fiqh-academy',
    kind: 'igo',
    name: { en: 'International Islamic Fiqh Academy', ar: 'مجمع الفقه الإسلامي الدولي' },
  },
]
