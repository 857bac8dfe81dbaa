import type { AgencyRow } from '../types.ts'

/** State companies, funds, and companies that such news names. */
export const companies: readonly AgencyRow[] = [
  {
    id: 'agency:qatar-investment-authority',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'Qatar Investment Authority',
      ar: 'جهاز قطر للاستثمار',
    },
  },
  {
    id: 'agency:qatarenergy',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'QatarEnergy',
      ar: 'قطر للطاقة',
    },
  },
  {
    id: 'agency:qatargas',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'Qatargas',
      ar: 'شركة قطر غاز',
    },
  },
  {
    id: 'agency:qatar-airways',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'Qatar Airways',
      ar: 'الخطوط الجوية القطرية',
    },
  },
  {
    id: 'agency:qatar-national-bank',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'Qatar National Bank',
      ar: 'بنك قطر الوطني',
    },
  },
  {
    id: 'agency:qatari-diar',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'Qatari Diar',
      ar: 'شركة الديار القطرية',
    },
  },
  {
    id: 'agency:ooredoo',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'Ooredoo',
      ar: 'شركة أوريدو',
    },
  },
  {
    id: 'agency:hassad-food',
    kind: 'company',
    state: 'QA',
    name: {
      en: 'Hassad Food',
      ar: 'شركة حصاد الغذائية',
    },
  },
  {
    id: 'agency:public-investment-fund',
    kind: 'company',
    state: 'SA',
    name: {
      en: 'Public Investment Fund',
      ar: 'صندوق الاستثمارات العامة',
    },
  },
  {
    id: 'agency:saudi-aramco',
    kind: 'company',
    state: 'SA',
    name: {
      en: 'Saudi Aramco',
      ar: 'شركة أرامكو السعودية',
    },
  },
  {
    id: 'agency:sabic',
    kind: 'company',
    state: 'SA',
    name: {
      en: 'SABIC',
      ar: 'شركة سابك',
    },
  },
  {
    id: 'agency:acwa-power',
    kind: 'company',
    state: 'SA',
    name: {
      en: 'ACWA Power',
      ar: 'شركة أكوا باور',
    },
  },
  {
    id: 'agency:saudia',
    kind: 'company',
    state: 'SA',
    name: {
      en: 'Saudia',
      ar: 'الخطوط الجوية العربية السعودية',
    },
  },
  {
    id: 'agency:saudi-electricity-company',
    kind: 'company',
    state: 'SA',
    name: {
      en: 'Saudi Electricity Company',
      ar: 'الشركة السعودية للكهرباء',
    },
  },
  {
    id: 'agency:mubadala',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Mubadala',
      ar: 'شركة مبادلة',
    },
  },
  {
    id: 'agency:abu-dhabi-investment-authority',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Abu Dhabi Investment Authority',
      ar: 'جهاز أبوظبي للاستثمار',
    },
  },
  {
    id: 'agency:adq',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'ADQ',
      ar: 'القابضة إيه دي كيو',
    },
  },
  {
    id: 'agency:abu-dhabi-national-oil-company',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Abu Dhabi National Oil Company',
      ar: 'شركة بترول أبوظبي الوطنية',
    },
  },
  {
    id: 'agency:masdar',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Masdar',
      ar: 'شركة مصدر',
    },
  },
  {
    id: 'agency:dp-world',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'DP World',
      ar: 'موانئ دبي العالمية',
    },
  },
  {
    id: 'agency:ad-ports-group',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'AD Ports Group',
      ar: 'مجموعة موانئ أبوظبي',
    },
  },
  {
    id: 'agency:emirates',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Emirates',
      ar: 'طيران الإمارات',
    },
  },
  {
    id: 'agency:etihad-airways',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Etihad Airways',
      ar: 'الاتحاد للطيران',
    },
  },
  {
    id: 'agency:etisalat',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Etisalat',
      ar: 'مجموعة اتصالات الإماراتية',
    },
  },
  {
    id: 'agency:dana-gas',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Dana Gas',
      ar: 'شركة دانة غاز',
    },
  },
  {
    id: 'agency:emirates-investment-authority',
    kind: 'company',
    state: 'AE',
    name: {
      en: 'Emirates Investment Authority',
      ar: 'جهاز الإمارات للاستثمار',
    },
  },
  {
    id: 'agency:kuwait-investment-authority',
    kind: 'company',
    state: 'KW',
    name: {
      en: 'Kuwait Investment Authority',
      ar: 'الهيئة العامة للاستثمار الكويتية',
    },
  },
  {
    id: 'agency:kuwait-petroleum-corporation',
    kind: 'company',
    state: 'KW',
    name: {
      en: 'Kuwait Petroleum Corporation',
      ar: 'مؤسسة البترول الكويتية',
    },
  },
  {
    id: 'agency:zain',
    kind: 'company',
    state: 'KW',
    name: {
      en: 'Zain',
      ar: 'شركة زين',
    },
  },
  {
    id: 'agency:mumtalakat',
    kind: 'company',
    state: 'BH',
    name: {
      en: 'Mumtalakat',
      ar: 'شركة ممتلكات البحرين القابضة',
    },
  },
  {
    id: 'agency:gulf-air',
    kind: 'company',
    state: 'BH',
    name: {
      en: 'Gulf Air',
      ar: 'طيران الخليج',
    },
  },
  {
    id: 'agency:bapco',
    kind: 'company',
    state: 'BH',
    name: {
      en: 'Bapco',
      ar: 'شركة نفط البحرين',
    },
  },
  {
    id: 'agency:oman-investment-authority',
    kind: 'company',
    state: 'OM',
    name: {
      en: 'Oman Investment Authority',
      ar: 'جهاز الاستثمار العماني',
    },
  },
  {
    id: 'agency:petroleum-development-oman',
    kind: 'company',
    state: 'OM',
    name: {
      en: 'Petroleum Development Oman',
      ar: 'شركة تنمية نفط عمان',
    },
  },
  {
    id: 'agency:oman-air',
    kind: 'company',
    state: 'OM',
    name: {
      en: 'Oman Air',
      ar: 'الطيران العماني',
    },
  },
  {
    id: 'agency:basra-oil-company',
    kind: 'company',
    state: 'IQ',
    name: {
      en: 'Basra Oil Company',
      ar: 'شركة نفط البصرة',
    },
  },
  {
    id: 'agency:state-organization-for-marketing-of-oil',
    kind: 'company',
    state: 'IQ',
    name: {
      en: 'State Organization for Marketing of Oil',
      ar: 'شركة تسويق النفط العراقية',
    },
  },
  {
    id: 'agency:egyptian-natural-gas-holding-company',
    kind: 'company',
    state: 'EG',
    name: {
      en: 'Egyptian Natural Gas Holding Company',
      ar: 'الشركة المصرية القابضة للغازات الطبيعية',
    },
  },
  {
    id: 'agency:egyptian-general-petroleum-corporation',
    kind: 'company',
    state: 'EG',
    name: {
      en: 'Egyptian General Petroleum Corporation',
      ar: 'الهيئة المصرية العامة للبترول',
    },
  },
  {
    id: 'agency:egyptair',
    kind: 'company',
    state: 'EG',
    name: {
      en: 'EgyptAir',
      ar: 'شركة مصر للطيران',
    },
  },
  {
    id: 'agency:orascom',
    kind: 'company',
    state: 'EG',
    name: {
      en: 'Orascom',
      ar: 'شركة أوراسكوم',
    },
  },
  {
    id: 'agency:arab-contractors',
    kind: 'company',
    state: 'EG',
    name: {
      en: 'Arab Contractors',
      ar: 'شركة المقاولون العرب',
    },
  },
  {
    id: 'agency:sonatrach',
    kind: 'company',
    state: 'DZ',
    name: {
      en: 'Sonatrach',
      ar: 'شركة سوناطراك',
    },
  },
  {
    id: 'agency:ocp-group',
    kind: 'company',
    state: 'MA',
    name: {
      en: 'OCP Group',
      ar: 'المجمع الشريف للفوسفاط',
    },
  },
  {
    id: 'agency:royal-air-maroc',
    kind: 'company',
    state: 'MA',
    name: {
      en: 'Royal Air Maroc',
      ar: 'الخطوط الملكية المغربية',
    },
  },
  {
    id: 'agency:libyan-investment-authority',
    kind: 'company',
    state: 'LY',
    name: {
      en: 'Libyan Investment Authority',
      ar: 'المؤسسة الليبية للاستثمار',
    },
  },
  {
    id: 'agency:syrian-petroleum-company',
    kind: 'company',
    state: 'SY',
    name: {
      en: 'Syrian Petroleum Company',
      ar: 'الشركة السورية للنفط',
    },
  },
  {
    id: 'agency:turkish-airlines',
    kind: 'company',
    state: 'TR',
    name: {
      en: 'Turkish Airlines',
      ar: 'الخطوط الجوية التركية',
    },
  },
  {
    id: 'agency:tpao',
    kind: 'company',
    state: 'TR',
    name: {
      en: 'TPAO',
      ar: 'شركة البترول التركية',
    },
  },
  {
    id: 'agency:botas',
    kind: 'company',
    state: 'TR',
    name: {
      en: 'BOTAS',
      ar: 'شركة بوتاش',
    },
  },
  {
    id: 'agency:baykar',
    kind: 'company',
    state: 'TR',
    name: {
      en: 'Baykar',
      ar: 'شركة بايكار',
    },
  },
  {
    id: 'agency:aselsan',
    kind: 'company',
    state: 'TR',
    name: {
      en: 'Aselsan',
      ar: 'شركة أسيلسان',
    },
  },
  {
    id: 'agency:national-iranian-oil-company',
    kind: 'company',
    state: 'IR',
    name: {
      en: 'National Iranian Oil Company',
      ar: 'شركة النفط الوطنية الإيرانية',
    },
  },
  {
    id: 'agency:mahan-air',
    kind: 'company',
    state: 'IR',
    name: {
      en: 'Mahan Air',
      ar: 'ماهان للطيران',
    },
  },
  {
    id: 'agency:gazprom',
    kind: 'company',
    state: 'RU',
    name: {
      en: 'Gazprom',
      ar: 'شركة غازبروم',
    },
  },
  {
    id: 'agency:rosneft',
    kind: 'company',
    state: 'RU',
    name: {
      en: 'Rosneft',
      ar: 'شركة روسنفت',
    },
  },
  {
    id: 'agency:lukoil',
    kind: 'company',
    state: 'RU',
    name: {
      en: 'Lukoil',
      ar: 'شركة لوك أويل',
    },
  },
  {
    id: 'agency:russian-direct-investment-fund',
    kind: 'company',
    state: 'RU',
    name: {
      en: 'Russian Direct Investment Fund',
      ar: 'الصندوق الروسي للاستثمار المباشر',
    },
  },
  {
    id: 'agency:cnpc',
    kind: 'company',
    state: 'CN',
    name: {
      en: 'CNPC',
      ar: 'شركة البترول الوطنية الصينية',
    },
  },
  {
    id: 'agency:sinopec',
    kind: 'company',
    state: 'CN',
    name: {
      en: 'Sinopec',
      ar: 'شركة سينوبك',
    },
  },
  {
    id: 'agency:cnooc',
    kind: 'company',
    state: 'CN',
    name: {
      en: 'CNOOC',
      ar: 'شركة سنوك الصينية',
    },
  },
  {
    id: 'agency:huawei',
    kind: 'company',
    state: 'CN',
    name: {
      en: 'Huawei',
      ar: 'شركة هواوي',
    },
  },
  {
    id: 'agency:china-state-construction-engineering-corporation',
    kind: 'company',
    state: 'CN',
    name: {
      en: 'China State Construction Engineering Corporation',
      ar: 'شركة الهندسة الإنشائية الحكومية الصينية',
    },
  },
  {
    id: 'agency:kogas',
    kind: 'company',
    state: 'KR',
    name: {
      en: 'KOGAS',
      ar: 'مؤسسة الغاز الكورية',
    },
  },
  {
    id: 'agency:kepco',
    kind: 'company',
    state: 'KR',
    name: {
      en: 'KEPCO',
      ar: 'مؤسسة الطاقة الكهربائية الكورية',
    },
  },
  {
    id: 'agency:samsung',
    kind: 'company',
    state: 'KR',
    name: {
      en: 'Samsung',
      ar: 'شركة سامسونغ',
    },
  },
  {
    id: 'agency:hyundai',
    kind: 'company',
    state: 'KR',
    name: {
      en: 'Hyundai',
      ar: 'شركة هيونداي',
    },
  },
  {
    id: 'agency:korea-investment-corporation',
    kind: 'company',
    state: 'KR',
    name: {
      en: 'Korea Investment Corporation',
      ar: 'مؤسسة الاستثمار الكورية',
    },
  },
  {
    id: 'agency:jera',
    kind: 'company',
    state: 'JP',
    name: {
      en: 'JERA',
      ar: 'شركة جيرا اليابانية',
    },
  },
  {
    id: 'agency:chiyoda-corporation',
    kind: 'company',
    state: 'JP',
    name: {
      en: 'Chiyoda Corporation',
      ar: 'شركة شيودا',
    },
  },
  {
    id: 'agency:mitsubishi',
    kind: 'company',
    state: 'JP',
    name: {
      en: 'Mitsubishi',
      ar: 'شركة ميتسوبيشي',
    },
  },
  {
    id: 'agency:jbic',
    kind: 'company',
    state: 'JP',
    name: {
      en: 'JBIC',
      ar: 'بنك اليابان للتعاون الدولي',
    },
  },
  {
    id: 'agency:softbank',
    kind: 'company',
    state: 'JP',
    name: {
      en: 'SoftBank',
      ar: 'مجموعة سوفت بنك',
    },
  },
  {
    id: 'agency:petronet-lng',
    kind: 'company',
    state: 'IN',
    name: {
      en: 'Petronet LNG',
      ar: 'شركة بترونت الهندية',
    },
  },
  {
    id: 'agency:ongc',
    kind: 'company',
    state: 'IN',
    name: {
      en: 'ONGC',
      ar: 'مؤسسة النفط والغاز الطبيعي الهندية',
    },
  },
  {
    id: 'agency:reliance-industries',
    kind: 'company',
    state: 'IN',
    name: {
      en: 'Reliance Industries',
      ar: 'شركة ريلاينس',
    },
  },
  {
    id: 'agency:petronas',
    kind: 'company',
    state: 'MY',
    name: {
      en: 'Petronas',
      ar: 'شركة بتروناس',
    },
  },
  {
    id: 'agency:pertamina',
    kind: 'company',
    state: 'ID',
    name: {
      en: 'Pertamina',
      ar: 'شركة برتامينا',
    },
  },
  {
    id: 'agency:temasek',
    kind: 'company',
    state: 'SG',
    name: {
      en: 'Temasek',
      ar: 'شركة تيماسيك',
    },
  },
  {
    id: 'agency:equinor',
    kind: 'company',
    state: 'NO',
    name: {
      en: 'Equinor',
      ar: 'شركة إكوينور',
    },
  },
  {
    id: 'agency:government-pension-fund-of-norway',
    kind: 'company',
    state: 'NO',
    name: {
      en: 'Government Pension Fund of Norway',
      ar: 'صندوق الثروة السيادي النرويجي',
    },
  },
  {
    id: 'agency:totalenergies',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'TotalEnergies',
      ar: 'شركة توتال إنرجيز',
    },
  },
  {
    id: 'agency:airbus',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'Airbus',
      ar: 'شركة إيرباص',
    },
  },
  {
    id: 'agency:dassault-aviation',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'Dassault Aviation',
      ar: 'شركة داسو',
    },
  },
  {
    id: 'agency:thales',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'Thales',
      ar: 'شركة تاليس',
    },
  },
  {
    id: 'agency:areva',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'Areva',
      ar: 'شركة أريفا',
    },
  },
  {
    id: 'agency:edf',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'EDF',
      ar: 'شركة كهرباء فرنسا',
    },
  },
  {
    id: 'agency:engie',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'Engie',
      ar: 'شركة إنجي',
    },
  },
  {
    id: 'agency:alstom',
    kind: 'company',
    state: 'FR',
    name: {
      en: 'Alstom',
      ar: 'شركة ألستوم',
    },
  },
  {
    id: 'agency:siemens',
    kind: 'company',
    state: 'DE',
    name: {
      en: 'Siemens',
      ar: 'شركة سيمنز',
    },
  },
  {
    id: 'agency:volkswagen',
    kind: 'company',
    state: 'DE',
    name: {
      en: 'Volkswagen',
      ar: 'شركة فولكس فاغن',
    },
  },
  {
    id: 'agency:lufthansa',
    kind: 'company',
    state: 'DE',
    name: {
      en: 'Lufthansa',
      ar: 'شركة لوفتهانزا',
    },
  },
  {
    id: 'agency:rheinmetall',
    kind: 'company',
    state: 'DE',
    name: {
      en: 'Rheinmetall',
      ar: 'شركة راينميتال',
    },
  },
  {
    id: 'agency:deutsche-bank',
    kind: 'company',
    state: 'DE',
    name: {
      en: 'Deutsche Bank',
      ar: 'دويتشه بنك',
    },
  },
  {
    id: 'agency:uniper',
    kind: 'company',
    state: 'DE',
    name: {
      en: 'Uniper',
      ar: 'شركة يونيبر',
    },
  },
  {
    id: 'agency:eni',
    kind: 'company',
    state: 'IT',
    name: {
      en: 'Eni',
      ar: 'شركة إيني',
    },
  },
  {
    id: 'agency:leonardo',
    kind: 'company',
    state: 'IT',
    name: {
      en: 'Leonardo',
      ar: 'شركة ليوناردو',
    },
  },
  {
    id: 'agency:fincantieri',
    kind: 'company',
    state: 'IT',
    name: {
      en: 'Fincantieri',
      ar: 'شركة فينكانتيري',
    },
  },
  {
    id: 'agency:repsol',
    kind: 'company',
    state: 'ES',
    name: {
      en: 'Repsol',
      ar: 'شركة ريبسول',
    },
  },
  {
    id: 'agency:naturgy',
    kind: 'company',
    state: 'ES',
    name: {
      en: 'Naturgy',
      ar: 'شركة ناتورجي',
    },
  },
  {
    id: 'agency:bp',
    kind: 'company',
    state: 'GB',
    name: {
      en: 'BP',
      ar: 'شركة بي بي',
    },
  },
  {
    id: 'agency:shell',
    kind: 'company',
    state: 'GB',
    name: {
      en: 'Shell',
      ar: 'شركة شل',
    },
  },
  {
    id: 'agency:bae-systems',
    kind: 'company',
    state: 'GB',
    name: {
      en: 'BAE Systems',
      ar: 'شركة بي إيه إي سيستمز',
    },
  },
  {
    id: 'agency:rolls-royce',
    kind: 'company',
    state: 'GB',
    name: {
      en: 'Rolls-Royce',
      ar: 'شركة رولز رويس',
    },
  },
  {
    id: 'agency:hsbc',
    kind: 'company',
    state: 'GB',
    name: {
      en: 'HSBC',
      ar: 'بنك إتش إس بي سي',
    },
  },
  {
    id: 'agency:barclays',
    kind: 'company',
    state: 'GB',
    name: {
      en: 'Barclays',
      ar: 'بنك باركليز',
    },
  },
  {
    id: 'agency:boeing',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Boeing',
      ar: 'شركة بوينغ',
    },
  },
  {
    id: 'agency:lockheed-martin',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Lockheed Martin',
      ar: 'شركة لوكهيد مارتن',
    },
  },
  {
    id: 'agency:raytheon',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Raytheon',
      ar: 'شركة رايثيون',
    },
  },
  {
    id: 'agency:general-electric',
    kind: 'company',
    state: 'US',
    name: {
      en: 'General Electric',
      ar: 'شركة جنرال إلكتريك',
    },
  },
  {
    id: 'agency:exxonmobil',
    kind: 'company',
    state: 'US',
    name: {
      en: 'ExxonMobil',
      ar: 'شركة إكسون موبيل',
    },
  },
  {
    id: 'agency:chevron',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Chevron',
      ar: 'شركة شيفرون',
    },
  },
  {
    id: 'agency:conocophillips',
    kind: 'company',
    state: 'US',
    name: {
      en: 'ConocoPhillips',
      ar: 'شركة كونوكو فيليبس',
    },
  },
  {
    id: 'agency:halliburton',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Halliburton',
      ar: 'شركة هاليبرتون',
    },
  },
  {
    id: 'agency:microsoft',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Microsoft',
      ar: 'شركة مايكروسوفت',
    },
  },
  {
    id: 'agency:google',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Google',
      ar: 'شركة غوغل',
    },
  },
  {
    id: 'agency:amazon',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Amazon',
      ar: 'شركة أمازون',
    },
  },
  {
    id: 'agency:moody-s',
    kind: 'company',
    state: 'US',
    name: {
      en: "Moody's",
      ar: 'وكالة موديز',
    },
  },
  {
    id: 'agency:standard-poor-s',
    kind: 'company',
    state: 'US',
    name: {
      en: "Standard & Poor's",
      ar: 'وكالة ستاندرد آند بورز',
    },
  },
  {
    id: 'agency:fitch',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Fitch',
      ar: 'وكالة فيتش',
    },
  },
  {
    id: 'agency:goldman-sachs',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Goldman Sachs',
      ar: 'بنك غولدمان ساكس',
    },
  },
  {
    id: 'agency:jpmorgan',
    kind: 'company',
    state: 'US',
    name: {
      en: 'JPMorgan',
      ar: 'بنك جيه بي مورغان',
    },
  },
  {
    id: 'agency:general-motors',
    kind: 'company',
    state: 'US',
    name: {
      en: 'General Motors',
      ar: 'شركة جنرال موتورز',
    },
  },
  {
    id: 'agency:honeywell',
    kind: 'company',
    state: 'US',
    name: {
      en: 'Honeywell',
      ar: 'شركة هانيويل',
    },
  },
  {
    id: 'agency:saab',
    kind: 'company',
    state: 'SE',
    name: {
      en: 'Saab',
      ar: 'شركة ساب',
    },
  },
  {
    id: 'agency:ericsson',
    kind: 'company',
    state: 'SE',
    name: {
      en: 'Ericsson',
      ar: 'شركة إريكسون',
    },
  },
  {
    id: 'agency:credit-suisse',
    kind: 'company',
    state: 'CH',
    name: {
      en: 'Credit Suisse',
      ar: 'بنك كريدي سويس',
    },
  },
  {
    id: 'agency:glencore',
    kind: 'company',
    state: 'CH',
    name: {
      en: 'Glencore',
      ar: 'شركة غلينكور',
    },
  },
  {
    id: 'agency:naftogaz',
    kind: 'company',
    state: 'UA',
    name: {
      en: 'Naftogaz',
      ar: 'شركة نفتوغاز',
    },
  },
  {
    id: 'agency:socar',
    kind: 'company',
    state: 'AZ',
    name: {
      en: 'SOCAR',
      ar: 'شركة سوكار',
    },
  },
  {
    id: 'agency:kazmunaygas',
    kind: 'company',
    state: 'KZ',
    name: {
      en: 'KazMunayGas',
      ar: 'شركة كازموناي غاز',
    },
  },
  {
    id: 'agency:pdvsa',
    kind: 'company',
    state: 'VE',
    name: {
      en: 'PDVSA',
      ar: 'شركة النفط الفنزويلية',
    },
  },
  {
    id: 'agency:petrobras',
    kind: 'company',
    state: 'BR',
    name: {
      en: 'Petrobras',
      ar: 'شركة بتروبراس',
    },
  },
  {
    id: 'agency:ethiopian-airlines',
    kind: 'company',
    state: 'ET',
    name: {
      en: 'Ethiopian Airlines',
      ar: 'الخطوط الجوية الإثيوبية',
    },
  },
  {
    id: 'agency:kenya-airways',
    kind: 'company',
    state: 'KE',
    name: {
      en: 'Kenya Airways',
      ar: 'الخطوط الجوية الكينية',
    },
  },
  {
    id: 'agency:pakistan-international-airlines',
    kind: 'company',
    state: 'PK',
    name: {
      en: 'Pakistan International Airlines',
      ar: 'الخطوط الجوية الباكستانية',
    },
  },
  {
    id: 'agency:el-al',
    kind: 'company',
    state: 'IL',
    name: {
      en: 'El Al',
      ar: 'شركة العال الإسرائيلية',
    },
  },
  {
    id: 'agency:delek-group',
    kind: 'company',
    state: 'IL',
    name: {
      en: 'Delek Group',
      ar: 'شركة ديليك الإسرائيلية',
    },
  },
  {
    id: 'agency:nso-group',
    kind: 'company',
    state: 'IL',
    name: {
      en: 'NSO Group',
      ar: 'مجموعة إن إس أو',
    },
  },
  {
    id: 'agency:israel-aerospace-industries',
    kind: 'company',
    state: 'IL',
    name: {
      en: 'Israel Aerospace Industries',
      ar: 'الصناعات الجوية الإسرائيلية',
    },
  },
  {
    id: 'agency:tecnicas-reunidas',
    kind: 'company',
    state: 'ES',
    name: {
      en: 'Tecnicas Reunidas',
      ar: 'تكنيكاس ريونيداس',
    },
  },
  {
    id: 'agency:telefonica',
    kind: 'company',
    state: 'ES',
    name: {
      en: 'Telefonica',
      ar: 'تليفونيكا',
    },
  },
  {
    id: 'agency:iberdrola',
    kind: 'company',
    state: 'ES',
    name: {
      en: 'Iberdrola',
      ar: 'إيبردرولا',
    },
  },
  {
    id: 'agency:navantia',
    kind: 'company',
    state: 'ES',
    name: {
      en: 'Navantia',
      ar: 'نافانتيا',
    },
  },
  {
    id: 'agency:pemex',
    kind: 'company',
    state: 'MX',
    name: {
      en: 'Pemex',
      ar: 'بيمكس',
    },
  },
  {
    id: 'agency:ypf',
    kind: 'company',
    state: 'AR',
    name: {
      en: 'YPF',
      ar: 'واي بي إف',
    },
  },
  { id: 'agency:apple', kind: 'company', state: 'US', name: { en: 'Apple', ar: 'شركة آبل' } },
  { id: 'agency:tesla', kind: 'company', state: 'US', name: { en: 'Tesla', ar: 'شركة تسلا' } },
  {
    id: 'agency:ford-motor-company',
    kind: 'company',
    state: 'US',
    name: { en: 'Ford Motor Company', ar: 'شركة فورد' },
  },
  { id: 'agency:at-t', kind: 'company', state: 'US', name: { en: 'AT&T', ar: 'شركة إيه تي آند تي' } },
  { id: 'agency:verizon', kind: 'company', state: 'US', name: { en: 'Verizon', ar: 'شركة فيريزون' } },
  { id: 'agency:cisco', kind: 'company', state: 'US', name: { en: 'Cisco', ar: 'شركة سيسكو' } },
  { id: 'agency:ibm', kind: 'company', state: 'US', name: { en: 'IBM', ar: 'شركة آي بي إم' } },
  { id: 'agency:intel-corporation', kind: 'company', state: 'US', name: { en: 'Intel Corporation', ar: 'شركة إنتل' } },
  { id: 'agency:oracle', kind: 'company', state: 'US', name: { en: 'Oracle', ar: 'شركة أوراكل' } },
  { id: 'agency:pfizer', kind: 'company', state: 'US', name: { en: 'Pfizer', ar: 'شركة فايزر' } },
  { id: 'agency:bechtel', kind: 'company', state: 'US', name: { en: 'Bechtel', ar: 'شركة بكتل' } },
  { id: 'agency:schlumberger', kind: 'company', state: 'US', name: { en: 'Schlumberger', ar: 'شركة شلمبرجير' } },
  { id: 'agency:baker-hughes', kind: 'company', state: 'US', name: { en: 'Baker Hughes', ar: 'شركة بيكر هيوز' } },
  {
    id: 'agency:northrop-grumman',
    kind: 'company',
    state: 'US',
    name: { en: 'Northrop Grumman', ar: 'شركة نورثروب غرومان' },
  },
  {
    id: 'agency:general-dynamics',
    kind: 'company',
    state: 'US',
    name: { en: 'General Dynamics', ar: 'شركة جنرال ديناميكس' },
  },
  { id: 'agency:citigroup', kind: 'company', state: 'US', name: { en: 'Citigroup', ar: 'مجموعة سيتي غروب' } },
  {
    id: 'agency:morgan-stanley',
    kind: 'company',
    state: 'US',
    name: { en: 'Morgan Stanley', ar: 'بنك مورغان ستانلي' },
  },
  { id: 'agency:bank-of-america', kind: 'company', state: 'US', name: { en: 'Bank of America', ar: 'بنك أوف أمريكا' } },
  { id: 'agency:blackrock', kind: 'company', state: 'US', name: { en: 'BlackRock', ar: 'شركة بلاك روك' } },
  { id: 'agency:blackstone', kind: 'company', state: 'US', name: { en: 'Blackstone', ar: 'شركة بلاكستون' } },
  { id: 'agency:blackwater', kind: 'company', state: 'US', name: { en: 'Blackwater', ar: 'شركة بلاك ووتر' } },
  { id: 'agency:uber', kind: 'company', state: 'US', name: { en: 'Uber', ar: 'شركة أوبر' } },
  { id: 'agency:walmart', kind: 'company', state: 'US', name: { en: 'Walmart', ar: 'شركة وول مارت' } },
  {
    id: 'agency:the-walt-disney-company',
    kind: 'company',
    state: 'US',
    name: { en: 'The Walt Disney Company', ar: 'شركة والت ديزني' },
  },
  {
    id: 'agency:harley-davidson',
    kind: 'company',
    state: 'US',
    name: { en: 'Harley-Davidson', ar: 'شركة هارلي ديفيدسون' },
  },
  { id: 'agency:gallup', kind: 'company', state: 'US', name: { en: 'Gallup', ar: 'مؤسسة غالوب' } },
  {
    id: 'agency:cambridge-analytica',
    kind: 'company',
    state: 'GB',
    name: { en: 'Cambridge Analytica', ar: 'شركة كامبردج أناليتيكا' },
  },
  { id: 'agency:yougov', kind: 'company', state: 'GB', name: { en: 'YouGov', ar: 'معهد يوغوف' } },
  { id: 'agency:vodafone', kind: 'company', state: 'GB', name: { en: 'Vodafone', ar: 'شركة فودافون' } },
  { id: 'agency:unilever', kind: 'company', state: 'GB', name: { en: 'Unilever', ar: 'شركة يونيليفر' } },
  {
    id: 'agency:standard-chartered',
    kind: 'company',
    state: 'GB',
    name: { en: 'Standard Chartered', ar: 'بنك ستاندرد تشارترد' },
  },
  {
    id: 'agency:british-airways',
    kind: 'company',
    state: 'GB',
    name: { en: 'British Airways', ar: 'الخطوط الجوية البريطانية' },
  },
  { id: 'agency:thomas-cook', kind: 'company', state: 'GB', name: { en: 'Thomas Cook', ar: 'شركة توماس كوك' } },
  { id: 'agency:tui', kind: 'company', state: 'DE', name: { en: 'TUI', ar: 'شركة توي' } },
  { id: 'agency:mercedes-benz', kind: 'company', state: 'DE', name: { en: 'Mercedes-Benz', ar: 'شركة مرسيدس' } },
  { id: 'agency:bmw', kind: 'company', state: 'DE', name: { en: 'BMW', ar: 'شركة بي إم دبليو' } },
  { id: 'agency:bayer', kind: 'company', state: 'DE', name: { en: 'Bayer', ar: 'شركة باير' } },
  { id: 'agency:basf', kind: 'company', state: 'DE', name: { en: 'BASF', ar: 'شركة باسف' } },
  { id: 'agency:commerzbank', kind: 'company', state: 'DE', name: { en: 'Commerzbank', ar: 'كومرتس بنك' } },
  { id: 'agency:peugeot', kind: 'company', state: 'FR', name: { en: 'Peugeot', ar: 'شركة بيجو' } },
  { id: 'agency:renault', kind: 'company', state: 'FR', name: { en: 'Renault', ar: 'شركة رينو' } },
  { id: 'agency:air-france', kind: 'company', state: 'FR', name: { en: 'Air France', ar: 'الخطوط الجوية الفرنسية' } },
  { id: 'agency:bnp-paribas', kind: 'company', state: 'FR', name: { en: 'BNP Paribas', ar: 'بنك بي إن بي باريبا' } },
  {
    id: 'agency:societe-generale',
    kind: 'company',
    state: 'FR',
    name: { en: 'Societe Generale', ar: 'بنك سوسيتيه جنرال' },
  },
  { id: 'agency:veolia', kind: 'company', state: 'FR', name: { en: 'Veolia', ar: 'شركة فيوليا' } },
  {
    id: 'agency:suez-environnement',
    kind: 'company',
    state: 'FR',
    name: { en: 'Suez Environnement', ar: 'شركة سويز الفرنسية' },
  },
  { id: 'agency:vinci', kind: 'company', state: 'FR', name: { en: 'Vinci', ar: 'شركة فينسي' } },
  {
    id: 'agency:sncf',
    kind: 'company',
    state: 'FR',
    name: { en: 'SNCF', ar: 'الشركة الوطنية للسكك الحديدية الفرنسية' },
  },
  { id: 'agency:cma-cgm', kind: 'company', state: 'FR', name: { en: 'CMA CGM', ar: 'مجموعة سي إم إيه سي جي إم' } },
  { id: 'agency:naval-group', kind: 'company', state: 'FR', name: { en: 'Naval Group', ar: 'مجموعة نافال' } },
  { id: 'agency:mbda', kind: 'company', state: 'FR', name: { en: 'MBDA', ar: 'شركة إم بي دي إيه' } },
  { id: 'agency:mistral-ai', kind: 'company', state: 'FR', name: { en: 'Mistral AI', ar: 'ميسترال إيه آي' } },
  {
    id: 'agency:agustawestland',
    kind: 'company',
    state: 'IT',
    name: { en: 'AgustaWestland', ar: 'شركة أغوستا ويستلاند' },
  },
  { id: 'agency:saipem', kind: 'company', state: 'IT', name: { en: 'Saipem', ar: 'شركة سايبم' } },
  { id: 'agency:enel', kind: 'company', state: 'IT', name: { en: 'Enel', ar: 'شركة إينل' } },
  { id: 'agency:fiat', kind: 'company', state: 'IT', name: { en: 'Fiat', ar: 'شركة فيات' } },
  {
    id: 'agency:salini-impregilo',
    kind: 'company',
    state: 'IT',
    name: { en: 'Salini Impregilo', ar: 'شركة ساليني إمبريجيلو' },
  },
  { id: 'agency:maersk', kind: 'company', state: 'DK', name: { en: 'Maersk', ar: 'شركة ميرسك' } },
  { id: 'agency:philips', kind: 'company', state: 'NL', name: { en: 'Philips', ar: 'شركة فيليبس' } },
  { id: 'agency:ing-bank', kind: 'company', state: 'NL', name: { en: 'ING Bank', ar: 'بنك آي إن جي' } },
  { id: 'agency:nestle', kind: 'company', state: 'CH', name: { en: 'Nestle', ar: 'شركة نستله' } },
  { id: 'agency:ubs', kind: 'company', state: 'CH', name: { en: 'UBS', ar: 'بنك يو بي إس' } },
  { id: 'agency:abb', kind: 'company', state: 'CH', name: { en: 'ABB', ar: 'شركة إيه بي بي' } },
  { id: 'agency:vitol', kind: 'company', state: 'CH', name: { en: 'Vitol', ar: 'شركة فيتول' } },
  { id: 'agency:trafigura', kind: 'company', state: 'CH', name: { en: 'Trafigura', ar: 'شركة ترافيغورا' } },
  { id: 'agency:volvo', kind: 'company', state: 'SE', name: { en: 'Volvo', ar: 'شركة فولفو' } },
  { id: 'agency:omv', kind: 'company', state: 'AT', name: { en: 'OMV', ar: 'شركة أو إم في' } },
  { id: 'agency:novatek', kind: 'company', state: 'RU', name: { en: 'Novatek', ar: 'شركة نوفاتك' } },
  { id: 'agency:tatneft', kind: 'company', state: 'RU', name: { en: 'Tatneft', ar: 'شركة تات نفط' } },
  { id: 'agency:aeroflot', kind: 'company', state: 'RU', name: { en: 'Aeroflot', ar: 'شركة إيروفلوت' } },
  {
    id: 'agency:russian-railways',
    kind: 'company',
    state: 'RU',
    name: { en: 'Russian Railways', ar: 'السكك الحديدية الروسية' },
  },
  { id: 'agency:sberbank', kind: 'company', state: 'RU', name: { en: 'Sberbank', ar: 'سبيربنك' } },
  { id: 'agency:vtb', kind: 'company', state: 'RU', name: { en: 'VTB', ar: 'بنك في تي بي' } },
  { id: 'agency:rusal', kind: 'company', state: 'RU', name: { en: 'Rusal', ar: 'شركة روسال' } },
  { id: 'agency:zarubezhneft', kind: 'company', state: 'RU', name: { en: 'Zarubezhneft', ar: 'شركة زاروبيج نفط' } },
  {
    id: 'agency:stroytransgaz',
    kind: 'company',
    state: 'RU',
    name: { en: 'Stroytransgaz', ar: 'شركة ستروي ترانس غاز' },
  },
  { id: 'agency:zte', kind: 'company', state: 'CN', name: { en: 'ZTE', ar: 'شركة زد تي إي' } },
  { id: 'agency:alibaba', kind: 'company', state: 'CN', name: { en: 'Alibaba', ar: 'شركة علي بابا' } },
  { id: 'agency:cosco', kind: 'company', state: 'CN', name: { en: 'COSCO', ar: 'شركة كوسكو' } },
  {
    id: 'agency:industrial-and-commercial-bank-of-china',
    kind: 'company',
    state: 'CN',
    name: { en: 'Industrial and Commercial Bank of China', ar: 'البنك الصناعي والتجاري الصيني' },
  },
  { id: 'agency:bank-of-china', kind: 'company', state: 'CN', name: { en: 'Bank of China', ar: 'بنك الصين' } },
  { id: 'agency:sinochem', kind: 'company', state: 'CN', name: { en: 'Sinochem', ar: 'شركة سينوكيم' } },
  { id: 'agency:norinco', kind: 'company', state: 'CN', name: { en: 'Norinco', ar: 'شركة نورينكو' } },
  { id: 'agency:toyota', kind: 'company', state: 'JP', name: { en: 'Toyota', ar: 'شركة تويوتا' } },
  { id: 'agency:nissan', kind: 'company', state: 'JP', name: { en: 'Nissan', ar: 'شركة نيسان' } },
  { id: 'agency:sony', kind: 'company', state: 'JP', name: { en: 'Sony', ar: 'شركة سوني' } },
  { id: 'agency:toshiba', kind: 'company', state: 'JP', name: { en: 'Toshiba', ar: 'شركة توشيبا' } },
  { id: 'agency:hitachi', kind: 'company', state: 'JP', name: { en: 'Hitachi', ar: 'شركة هيتاشي' } },
  { id: 'agency:mitsui', kind: 'company', state: 'JP', name: { en: 'Mitsui', ar: 'شركة ميتسوي' } },
  { id: 'agency:sumitomo', kind: 'company', state: 'JP', name: { en: 'Sumitomo', ar: 'شركة سوميتومو' } },
  { id: 'agency:marubeni', kind: 'company', state: 'JP', name: { en: 'Marubeni', ar: 'شركة ماروبيني' } },
  { id: 'agency:inpex', kind: 'company', state: 'JP', name: { en: 'Inpex', ar: 'شركة إنبكس' } },
  { id: 'agency:jogmec', kind: 'company', state: 'JP', name: { en: 'JOGMEC', ar: 'شركة جوغميك' } },
  { id: 'agency:lg-electronics', kind: 'company', state: 'KR', name: { en: 'LG Electronics', ar: 'شركة إل جي' } },
  { id: 'agency:daewoo', kind: 'company', state: 'KR', name: { en: 'Daewoo', ar: 'شركة دايو' } },
  {
    id: 'agency:gs-engineering-construction',
    kind: 'company',
    state: 'KR',
    name: { en: 'GS Engineering & Construction', ar: 'شركة جي إس للهندسة' },
  },
  {
    id: 'agency:sk-innovation',
    kind: 'company',
    state: 'KR',
    name: { en: 'SK Innovation', ar: 'شركة إس كيه إنوفيشن' },
  },
  { id: 'agency:s-oil', kind: 'company', state: 'KR', name: { en: 'S-Oil', ar: 'شركة إس أويل' } },
  {
    id: 'agency:korea-national-oil-corporation',
    kind: 'company',
    state: 'KR',
    name: { en: 'Korea National Oil Corporation', ar: 'شركة النفط الوطنية الكورية' },
  },
  { id: 'agency:tata', kind: 'company', state: 'IN', name: { en: 'Tata', ar: 'مجموعة تاتا' } },
  {
    id: 'agency:indian-oil-corporation',
    kind: 'company',
    state: 'IN',
    name: { en: 'Indian Oil Corporation', ar: 'شركة النفط الهندية' },
  },
  { id: 'agency:infosys', kind: 'company', state: 'IN', name: { en: 'Infosys', ar: 'شركة إنفوسيس' } },
  {
    id: 'agency:larsen-toubro',
    kind: 'company',
    state: 'IN',
    name: { en: 'Larsen & Toubro', ar: 'شركة لارسن آند توبرو' },
  },
  { id: 'agency:vale-sa', kind: 'company', state: 'BR', name: { en: 'Vale SA', ar: 'شركة فالي' } },
  { id: 'agency:embraer', kind: 'company', state: 'BR', name: { en: 'Embraer', ar: 'شركة إمبراير' } },
  { id: 'agency:odebrecht', kind: 'company', state: 'BR', name: { en: 'Odebrecht', ar: 'شركة أودبريشت' } },
  { id: 'agency:bombardier', kind: 'company', state: 'CA', name: { en: 'Bombardier', ar: 'شركة بومباردييه' } },
  { id: 'agency:snc-lavalin', kind: 'company', state: 'CA', name: { en: 'SNC-Lavalin', ar: 'شركة إس إن سي لافالين' } },
  { id: 'agency:bhp', kind: 'company', state: 'AU', name: { en: 'BHP', ar: 'شركة بي إتش بي' } },
  { id: 'agency:rio-tinto', kind: 'company', state: 'AU', name: { en: 'Rio Tinto', ar: 'شركة ريو تينتو' } },
  { id: 'agency:woodside', kind: 'company', state: 'AU', name: { en: 'Woodside', ar: 'شركة وودسايد' } },
  { id: 'agency:santos-ltd', kind: 'company', state: 'AU', name: { en: 'Santos Ltd', ar: 'شركة سانتوس' } },
  {
    id: 'agency:origin-energy',
    kind: 'company',
    state: 'AU',
    name: { en: 'Origin Energy', ar: 'شركة أوريجين للطاقة' },
  },
  { id: 'agency:qantas', kind: 'company', state: 'AU', name: { en: 'Qantas', ar: 'شركة كانتاس' } },
  { id: 'agency:fortescue', kind: 'company', state: 'AU', name: { en: 'Fortescue', ar: 'شركة فورتسكيو' } },
  {
    id: 'agency:export-finance-australia',
    kind: 'company',
    state: 'AU',
    name: { en: 'Export Finance Australia', ar: 'تمويل الصادرات الأسترالية' },
  },
  { id: 'agency:arcelormittal', kind: 'company', state: 'LU', name: { en: 'ArcelorMittal', ar: 'شركة أرسيلور ميتال' } },
  { id: 'agency:ma-aden', kind: 'company', state: 'SA', name: { en: "Ma'aden", ar: 'شركة معادن' } },
  {
    id: 'agency:saudi-telecom-company',
    kind: 'company',
    state: 'SA',
    name: { en: 'Saudi Telecom Company', ar: 'شركة الاتصالات السعودية' },
  },
  {
    id: 'agency:saudi-arabian-military-industries',
    kind: 'company',
    state: 'SA',
    name: { en: 'Saudi Arabian Military Industries', ar: 'الشركة السعودية للصناعات العسكرية' },
  },
  {
    id: 'agency:saudi-binladin-group',
    kind: 'company',
    state: 'SA',
    name: { en: 'Saudi Binladin Group', ar: 'مجموعة بن لادن السعودية' },
  },
  {
    id: 'agency:kingdom-holding',
    kind: 'company',
    state: 'SA',
    name: { en: 'Kingdom Holding', ar: 'شركة المملكة القابضة' },
  },
  { id: 'agency:savola', kind: 'company', state: 'SA', name: { en: 'Savola', ar: 'مجموعة صافولا' } },
  {
    id: 'agency:national-commercial-bank',
    kind: 'company',
    state: 'SA',
    name: { en: 'National Commercial Bank', ar: 'البنك الأهلي التجاري' },
  },
  { id: 'agency:flynas', kind: 'company', state: 'SA', name: { en: 'flynas', ar: 'طيران ناس' } },
  { id: 'agency:emaar', kind: 'company', state: 'AE', name: { en: 'Emaar', ar: 'شركة إعمار' } },
  {
    id: 'agency:aldar-properties',
    kind: 'company',
    state: 'AE',
    name: { en: 'Aldar Properties', ar: 'شركة الدار العقارية' },
  },
  {
    id: 'agency:international-petroleum-investment-company',
    kind: 'company',
    state: 'AE',
    name: { en: 'International Petroleum Investment Company', ar: 'شركة الاستثمارات البترولية الدولية' },
  },
  {
    id: 'agency:emirates-nuclear-energy-corporation',
    kind: 'company',
    state: 'AE',
    name: { en: 'Emirates Nuclear Energy Corporation', ar: 'مؤسسة الإمارات للطاقة النووية' },
  },
  { id: 'agency:flydubai', kind: 'company', state: 'AE', name: { en: 'flydubai', ar: 'فلاي دبي' } },
  { id: 'agency:air-arabia', kind: 'company', state: 'AE', name: { en: 'Air Arabia', ar: 'العربية للطيران' } },
  {
    id: 'agency:international-golden-group',
    kind: 'company',
    state: 'AE',
    name: { en: 'International Golden Group', ar: 'شركة إنترناشيونال جولدن جروب' },
  },
  { id: 'agency:abraaj', kind: 'company', state: 'AE', name: { en: 'Abraaj', ar: 'مجموعة أبراج' } },
  {
    id: 'agency:majid-al-futtaim',
    kind: 'company',
    state: 'AE',
    name: { en: 'Majid Al Futtaim', ar: 'مجموعة ماجد الفطيم' },
  },
  { id: 'agency:damac', kind: 'company', state: 'AE', name: { en: 'DAMAC', ar: 'شركة داماك' } },
  { id: 'agency:edge-group', kind: 'company', state: 'AE', name: { en: 'EDGE Group', ar: 'مجموعة إيدج' } },
  {
    id: 'agency:first-abu-dhabi-bank',
    kind: 'company',
    state: 'AE',
    name: { en: 'First Abu Dhabi Bank', ar: 'بنك أبوظبي الأول' },
  },
  {
    id: 'agency:kuwait-foreign-petroleum-exploration-company',
    kind: 'company',
    state: 'KW',
    name: { en: 'Kuwait Foreign Petroleum Exploration Company', ar: 'الشركة الكويتية للاستكشافات البترولية الخارجية' },
  },
  { id: 'agency:agility', kind: 'company', state: 'KW', name: { en: 'Agility', ar: 'شركة أجيليتي' } },
  {
    id: 'agency:kuwait-airways',
    kind: 'company',
    state: 'KW',
    name: { en: 'Kuwait Airways', ar: 'الخطوط الجوية الكويتية' },
  },
  {
    id: 'agency:national-bank-of-kuwait',
    kind: 'company',
    state: 'KW',
    name: { en: 'National Bank of Kuwait', ar: 'بنك الكويت الوطني' },
  },
  {
    id: 'agency:aluminium-bahrain',
    kind: 'company',
    state: 'BH',
    name: { en: 'Aluminium Bahrain', ar: 'شركة ألمنيوم البحرين' },
  },
  { id: 'agency:batelco', kind: 'company', state: 'BH', name: { en: 'Batelco', ar: 'شركة بتلكو' } },
  {
    id: 'agency:telecom-egypt',
    kind: 'company',
    state: 'EG',
    name: { en: 'Telecom Egypt', ar: 'الشركة المصرية للاتصالات' },
  },
  {
    id: 'agency:national-bank-of-egypt',
    kind: 'company',
    state: 'EG',
    name: { en: 'National Bank of Egypt', ar: 'البنك الأهلي المصري' },
  },
  { id: 'agency:banque-misr', kind: 'company', state: 'EG', name: { en: 'Banque Misr', ar: 'بنك مصر' } },
  { id: 'agency:efg-hermes', kind: 'company', state: 'EG', name: { en: 'EFG Hermes', ar: 'المجموعة المالية هيرميس' } },
  {
    id: 'agency:elsewedy-electric',
    kind: 'company',
    state: 'EG',
    name: { en: 'Elsewedy Electric', ar: 'شركة السويدي إليكتريك' },
  },
  {
    id: 'agency:royal-jordanian',
    kind: 'company',
    state: 'JO',
    name: { en: 'Royal Jordanian', ar: 'الملكية الأردنية' },
  },
  { id: 'agency:arab-bank', kind: 'company', state: 'JO', name: { en: 'Arab Bank', ar: 'البنك العربي' } },
  {
    id: 'agency:middle-east-airlines',
    kind: 'company',
    state: 'LB',
    name: { en: 'Middle East Airlines', ar: 'طيران الشرق الأوسط' },
  },
  {
    id: 'agency:iraqi-airways',
    kind: 'company',
    state: 'IQ',
    name: { en: 'Iraqi Airways', ar: 'الخطوط الجوية العراقية' },
  },
  { id: 'agency:tunisair', kind: 'company', state: 'TN', name: { en: 'Tunisair', ar: 'الخطوط التونسية' } },
  {
    id: 'agency:air-algerie',
    kind: 'company',
    state: 'DZ',
    name: { en: 'Air Algerie', ar: 'الخطوط الجوية الجزائرية' },
  },
  {
    id: 'agency:sudan-airways',
    kind: 'company',
    state: 'SD',
    name: { en: 'Sudan Airways', ar: 'الخطوط الجوية السودانية' },
  },
  { id: 'agency:turkcell', kind: 'company', state: 'TR', name: { en: 'Turkcell', ar: 'شركة تركسل' } },
  { id: 'agency:halkbank', kind: 'company', state: 'TR', name: { en: 'Halkbank', ar: 'بنك خلق' } },
  { id: 'agency:tupras', kind: 'company', state: 'TR', name: { en: 'Tupras', ar: 'شركة توبراش' } },
  { id: 'agency:koc-holding', kind: 'company', state: 'TR', name: { en: 'Koc Holding', ar: 'مجموعة كوتش القابضة' } },
  {
    id: 'agency:krauss-maffei-wegmann',
    kind: 'company',
    state: 'DE',
    name: { en: 'Krauss-Maffei Wegmann', ar: 'شركة كراوس مافاي فيغمان' },
  },
  { id: 'agency:thyssenkrupp', kind: 'company', state: 'DE', name: { en: 'ThyssenKrupp', ar: 'شركة تيسن كروب' } },
  { id: 'agency:sonelgaz', kind: 'company', state: 'DZ', name: { en: 'Sonelgaz', ar: 'سونلغاز' } },
  {
    id: 'agency:gulf-international-bank',
    kind: 'company',
    state: 'BH',
    name: { en: 'Gulf International Bank', ar: 'بنك الخليج الدولي' },
  },
]
