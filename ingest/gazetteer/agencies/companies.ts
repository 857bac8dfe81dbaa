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
]
