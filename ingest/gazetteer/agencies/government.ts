import type { AgencyRow } from '../types.ts'

/** Bodies of a state that go by a name of their own. One that a generic body stands for has its id: `agency:us/ministry-foreign`. */
export const government: readonly AgencyRow[] = [
  {
    id: 'agency:au/air-force',
    kind: 'government',
    state: 'AU',
    name: {
      en: 'Royal Australian Air Force',
      ar: 'سلاح الجو الملكي الأسترالي',
    },
  },
  {
    id: 'agency:gb/air-force',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'Royal Air Force',
      ar: 'سلاح الجو الملكي البريطاني',
    },
  },
  {
    id: 'agency:nz/air-force',
    kind: 'government',
    state: 'NZ',
    name: {
      en: 'Royal New Zealand Air Force',
      ar: 'سلاح الجو الملكي النيوزيلندي',
    },
  },
  {
    id: 'agency:european-parliament',
    kind: 'parliament',
    name: {
      en: 'European Parliament',
      ar: 'البرلمان الأوروبي',
    },
  },
  {
    id: 'agency:arab-parliament',
    kind: 'parliament',
    name: {
      en: 'Arab Parliament',
      ar: 'البرلمان العربي',
    },
  },
  {
    id: 'agency:pan-african-parliament',
    kind: 'parliament',
    name: {
      en: 'Pan-African Parliament',
      ar: 'البرلمان الإفريقي',
    },
  },
  {
    id: 'agency:us/presidency',
    kind: 'government',
    state: 'US',
    name: {
      en: 'White House',
      ar: 'البيت الأبيض',
    },
  },
  {
    id: 'agency:us/ministry-foreign',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Department of State',
      ar: 'وزارة الخارجية الأمريكية',
    },
  },
  {
    id: 'agency:us/ministry-defence',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Department of Defense',
      ar: 'وزارة الدفاع الأمريكية',
    },
  },
  {
    id: 'agency:us/ministry-finance',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Department of the Treasury',
      ar: 'وزارة الخزانة الأمريكية',
    },
  },
  {
    id: 'agency:us/ministry-justice',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Department of Justice',
      ar: 'وزارة العدل الأمريكية',
    },
  },
  {
    id: 'agency:us-department-of-homeland-security',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Department of Homeland Security',
      ar: 'وزارة الأمن الداخلي الأمريكية',
    },
  },
  {
    id: 'agency:us/national-security-council',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US National Security Council',
      ar: 'مجلس الأمن القومي الأمريكي',
    },
  },
  {
    id: 'agency:central-intelligence-agency',
    kind: 'government',
    state: 'US',
    name: {
      en: 'Central Intelligence Agency',
      ar: 'وكالة الاستخبارات المركزية الأمريكية',
    },
  },
  {
    id: 'agency:federal-bureau-of-investigation',
    kind: 'government',
    state: 'US',
    name: {
      en: 'Federal Bureau of Investigation',
      ar: 'مكتب التحقيقات الفيدرالي',
    },
  },
  {
    id: 'agency:national-security-agency',
    kind: 'government',
    state: 'US',
    name: {
      en: 'National Security Agency',
      ar: 'وكالة الأمن القومي الأمريكية',
    },
  },
  {
    id: 'agency:us-agency-for-international-development',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Agency for International Development',
      ar: 'الوكالة الأمريكية للتنمية الدولية',
    },
  },
  {
    id: 'agency:us-central-command',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Central Command',
      ar: 'القيادة المركزية الأمريكية',
    },
  },
  {
    id: 'agency:us-africa-command',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Africa Command',
      ar: 'القيادة العسكرية الأمريكية في إفريقيا',
    },
  },
  {
    id: 'agency:us-fifth-fleet',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Fifth Fleet',
      ar: 'الأسطول الخامس الأمريكي',
    },
  },
  {
    id: 'agency:joint-chiefs-of-staff',
    kind: 'government',
    state: 'US',
    name: {
      en: 'Joint Chiefs of Staff',
      ar: 'هيئة الأركان المشتركة الأمريكية',
    },
  },
  {
    id: 'agency:us/central-bank',
    kind: 'government',
    state: 'US',
    name: {
      en: 'Federal Reserve',
      ar: 'مجلس الاحتياطي الفيدرالي',
    },
  },
  {
    id: 'agency:us-trade-representative',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Trade Representative',
      ar: 'مكتب الممثل التجاري الأمريكي',
    },
  },
  {
    id: 'agency:us/supreme-court',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Supreme Court',
      ar: 'المحكمة العليا الأمريكية',
    },
  },
  {
    id: 'agency:nasa',
    kind: 'government',
    state: 'US',
    name: {
      en: 'NASA',
      ar: 'وكالة ناسا',
    },
  },
  {
    id: 'agency:millennium-challenge-corporation',
    kind: 'government',
    state: 'US',
    name: {
      en: 'Millennium Challenge Corporation',
      ar: 'مؤسسة تحدي الألفية',
    },
  },
  {
    id: 'agency:us/parliament',
    kind: 'parliament',
    state: 'US',
    name: {
      en: 'US Congress',
      ar: 'الكونغرس الأمريكي',
    },
  },
  {
    id: 'agency:us/senate',
    kind: 'parliament',
    state: 'US',
    name: {
      en: 'US Senate',
      ar: 'مجلس الشيوخ الأمريكي',
    },
  },
  {
    id: 'agency:us/house-of-representatives',
    kind: 'parliament',
    state: 'US',
    name: {
      en: 'US House of Representatives',
      ar: 'مجلس النواب الأمريكي',
    },
  },
  {
    id: 'agency:senate-foreign-relations-committee',
    kind: 'parliament',
    state: 'US',
    name: {
      en: 'Senate Foreign Relations Committee',
      ar: 'لجنة العلاقات الخارجية بمجلس الشيوخ الأمريكي',
    },
  },
  {
    id: 'agency:house-foreign-affairs-committee',
    kind: 'parliament',
    state: 'US',
    name: {
      en: 'House Foreign Affairs Committee',
      ar: 'لجنة الشؤون الخارجية بمجلس النواب الأمريكي',
    },
  },
  {
    id: 'agency:senate-armed-services-committee',
    kind: 'parliament',
    state: 'US',
    name: {
      en: 'Senate Armed Services Committee',
      ar: 'لجنة القوات المسلحة بمجلس الشيوخ الأمريكي',
    },
  },
  {
    id: 'agency:gb/cabinet',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'Downing Street',
      ar: 'داونينغ ستريت',
    },
  },
  {
    id: 'agency:gb/ministry-foreign',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'Foreign, Commonwealth & Development Office',
      ar: 'وزارة الخارجية البريطانية',
    },
  },
  {
    id: 'agency:gb/ministry-interior',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'Home Office',
      ar: 'وزارة الداخلية البريطانية',
    },
  },
  {
    id: 'agency:gb/ministry-defence',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'UK Ministry of Defence',
      ar: 'وزارة الدفاع البريطانية',
    },
  },
  {
    id: 'agency:gb/ministry-international-cooperation',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'Department for International Development',
      ar: 'وزارة التنمية الدولية البريطانية',
    },
  },
  {
    id: 'agency:uk-maritime-trade-operations',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'UK Maritime Trade Operations',
      ar: 'هيئة عمليات التجارة البحرية البريطانية',
    },
  },
  {
    id: 'agency:mi6',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'MI6',
      ar: 'جهاز الاستخبارات البريطاني إم آي 6',
    },
  },
  {
    id: 'agency:british-council',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'British Council',
      ar: 'المجلس الثقافي البريطاني',
    },
  },
  {
    id: 'agency:gb/central-bank',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'Bank of England',
      ar: 'بنك إنجلترا',
    },
  },
  {
    id: 'agency:buckingham-palace',
    kind: 'government',
    state: 'GB',
    name: {
      en: 'Buckingham Palace',
      ar: 'قصر باكنغهام',
    },
  },
  {
    id: 'agency:house-of-commons',
    kind: 'parliament',
    state: 'GB',
    name: {
      en: 'House of Commons',
      ar: 'مجلس العموم البريطاني',
    },
  },
  {
    id: 'agency:house-of-lords',
    kind: 'parliament',
    state: 'GB',
    name: {
      en: 'House of Lords',
      ar: 'مجلس اللوردات البريطاني',
    },
  },
  {
    id: 'agency:fr/presidency',
    kind: 'government',
    state: 'FR',
    name: {
      en: 'Elysee Palace',
      ar: 'قصر الإليزيه',
    },
  },
  {
    id: 'agency:fr/ministry-foreign',
    kind: 'government',
    state: 'FR',
    name: {
      en: "Quai d'Orsay",
      ar: 'الخارجية الفرنسية',
    },
  },
  {
    id: 'agency:fr/cabinet',
    kind: 'government',
    state: 'FR',
    name: {
      en: 'Matignon',
      ar: 'قصر ماتينيون',
    },
  },
  {
    id: 'agency:french-development-agency',
    kind: 'government',
    state: 'FR',
    name: {
      en: 'French Development Agency',
      ar: 'الوكالة الفرنسية للتنمية',
    },
  },
  {
    id: 'agency:fr/national-assembly',
    kind: 'parliament',
    state: 'FR',
    name: {
      en: 'French National Assembly',
      ar: 'الجمعية الوطنية الفرنسية',
    },
  },
  {
    id: 'agency:de/ministry-foreign',
    kind: 'government',
    state: 'DE',
    name: {
      en: 'Federal Foreign Office',
      ar: 'وزارة الخارجية الألمانية',
    },
  },
  {
    id: 'agency:federal-chancellery',
    kind: 'government',
    state: 'DE',
    name: {
      en: 'Federal Chancellery',
      ar: 'ديوان المستشارية',
    },
  },
  {
    id: 'agency:giz',
    kind: 'government',
    state: 'DE',
    name: {
      en: 'GIZ',
      ar: 'الوكالة الألمانية للتعاون الدولي',
    },
  },
  {
    id: 'agency:kfw',
    kind: 'government',
    state: 'DE',
    name: {
      en: 'KfW',
      ar: 'بنك التنمية الألماني',
    },
  },
  {
    id: 'agency:federal-intelligence-service',
    kind: 'government',
    state: 'DE',
    name: {
      en: 'Federal Intelligence Service',
      ar: 'جهاز الاستخبارات الخارجية الألماني',
    },
  },
  {
    id: 'agency:de/armed-forces',
    kind: 'government',
    state: 'DE',
    name: {
      en: 'Bundeswehr',
      ar: 'الجيش الألماني',
    },
  },
  {
    id: 'agency:de/parliament',
    kind: 'parliament',
    state: 'DE',
    name: {
      en: 'Bundestag',
      ar: 'البوندستاغ',
    },
  },
  {
    id: 'agency:bundesrat',
    kind: 'parliament',
    state: 'DE',
    name: {
      en: 'Bundesrat',
      ar: 'البوندسرات',
    },
  },
  {
    id: 'agency:it/ministry-foreign',
    kind: 'government',
    state: 'IT',
    name: {
      en: 'Farnesina',
      ar: 'وزارة الخارجية الإيطالية',
    },
  },
  {
    id: 'agency:it/cabinet',
    kind: 'government',
    state: 'IT',
    name: {
      en: 'Palazzo Chigi',
      ar: 'قصر كيجي',
    },
  },
  {
    id: 'agency:it/presidency',
    kind: 'government',
    state: 'IT',
    name: {
      en: 'Quirinal Palace',
      ar: 'قصر كويرينالي',
    },
  },
  {
    id: 'agency:es/cabinet',
    kind: 'government',
    state: 'ES',
    name: {
      en: 'Moncloa Palace',
      ar: 'قصر مونكلوا',
    },
  },
  {
    id: 'agency:es/parliament',
    kind: 'parliament',
    state: 'ES',
    name: {
      en: 'Cortes Generales',
      ar: 'البرلمان الإسباني',
    },
  },
  {
    id: 'agency:casa-arabe',
    kind: 'government',
    state: 'ES',
    name: {
      en: 'Casa Arabe',
      ar: 'البيت العربي في مدريد',
    },
  },
  {
    id: 'agency:ru/presidency',
    kind: 'government',
    state: 'RU',
    name: {
      en: 'Kremlin',
      ar: 'الكرملين',
    },
  },
  {
    id: 'agency:ru/national-security-council',
    kind: 'government',
    state: 'RU',
    name: {
      en: 'Russian Security Council',
      ar: 'مجلس الأمن الروسي',
    },
  },
  {
    id: 'agency:state-duma',
    kind: 'parliament',
    state: 'RU',
    name: {
      en: 'State Duma',
      ar: 'مجلس الدوما',
    },
  },
  {
    id: 'agency:federation-council',
    kind: 'parliament',
    state: 'RU',
    name: {
      en: 'Federation Council',
      ar: 'مجلس الاتحاد الروسي',
    },
  },
  {
    id: 'agency:federal-security-service',
    kind: 'government',
    state: 'RU',
    name: {
      en: 'Federal Security Service',
      ar: 'جهاز الأمن الفيدرالي الروسي',
    },
  },
  {
    id: 'agency:rosoboronexport',
    kind: 'government',
    state: 'RU',
    name: {
      en: 'Rosoboronexport',
      ar: 'روس أوبورون إكسبورت',
    },
  },
  {
    id: 'agency:rosatom',
    kind: 'government',
    state: 'RU',
    name: {
      en: 'Rosatom',
      ar: 'روس آتوم',
    },
  },
  {
    id: 'agency:ua/parliament',
    kind: 'government',
    state: 'UA',
    name: {
      en: 'Verkhovna Rada',
      ar: 'البرلمان الأوكراني',
    },
  },
  {
    id: 'agency:cn/cabinet',
    kind: 'government',
    state: 'CN',
    name: {
      en: 'State Council of China',
      ar: 'مجلس الدولة الصيني',
    },
  },
  {
    id: 'agency:cn/parliament',
    kind: 'parliament',
    state: 'CN',
    name: {
      en: "National People's Congress",
      ar: 'المجلس الوطني لنواب الشعب الصيني',
    },
  },
  {
    id: 'agency:chinese-people-s-political-consultative-conference',
    kind: 'government',
    state: 'CN',
    name: {
      en: "Chinese People's Political Consultative Conference",
      ar: 'المؤتمر الاستشاري السياسي للشعب الصيني',
    },
  },
  {
    id: 'agency:cn/armed-forces',
    kind: 'government',
    state: 'CN',
    name: {
      en: "People's Liberation Army",
      ar: 'جيش التحرير الشعبي الصيني',
    },
  },
  {
    id: 'agency:central-military-commission',
    kind: 'government',
    state: 'CN',
    name: {
      en: 'Central Military Commission',
      ar: 'اللجنة العسكرية المركزية الصينية',
    },
  },
  {
    id: 'agency:china-international-development-cooperation-agency',
    kind: 'government',
    state: 'CN',
    name: {
      en: 'China International Development Cooperation Agency',
      ar: 'الوكالة الصينية للتعاون الإنمائي الدولي',
    },
  },
  {
    id: 'agency:export-import-bank-of-china',
    kind: 'government',
    state: 'CN',
    name: {
      en: 'Export-Import Bank of China',
      ar: 'بنك الصين للاستيراد والتصدير',
    },
  },
  {
    id: 'agency:china-development-bank',
    kind: 'government',
    state: 'CN',
    name: {
      en: 'China Development Bank',
      ar: 'بنك التنمية الصيني',
    },
  },
  {
    id: 'agency:japan-international-cooperation-agency',
    kind: 'government',
    state: 'JP',
    name: {
      en: 'Japan International Cooperation Agency',
      ar: 'الوكالة اليابانية للتعاون الدولي',
    },
  },
  {
    id: 'agency:jp/parliament',
    kind: 'parliament',
    state: 'JP',
    name: {
      en: 'National Diet',
      ar: 'البرلمان الياباني',
    },
  },
  {
    id: 'agency:kr/presidency',
    kind: 'government',
    state: 'KR',
    name: {
      en: 'Blue House',
      ar: 'البيت الأزرق',
    },
  },
  {
    id: 'agency:kr/national-assembly',
    kind: 'parliament',
    state: 'KR',
    name: {
      en: 'National Assembly of the Republic of Korea',
      ar: 'الجمعية الوطنية الكورية',
    },
  },
  {
    id: 'agency:korea-international-cooperation-agency',
    kind: 'government',
    state: 'KR',
    name: {
      en: 'Korea International Cooperation Agency',
      ar: 'الوكالة الكورية للتعاون الدولي',
    },
  },
  {
    id: 'agency:in/ministry-foreign',
    kind: 'government',
    state: 'IN',
    name: {
      en: 'Indian Ministry of External Affairs',
      ar: 'وزارة الخارجية الهندية',
    },
  },
  {
    id: 'agency:in/parliament',
    kind: 'parliament',
    state: 'IN',
    name: {
      en: 'Lok Sabha',
      ar: 'لوك سابها',
    },
  },
  {
    id: 'agency:pk/intelligence-service',
    kind: 'government',
    state: 'PK',
    name: {
      en: 'Inter-Services Intelligence',
      ar: 'جهاز الاستخبارات الباكستاني',
    },
  },
  {
    id: 'agency:inter-services-public-relations',
    kind: 'government',
    state: 'PK',
    name: {
      en: 'Inter-Services Public Relations',
      ar: 'إدارة العلاقات العامة للجيش الباكستاني',
    },
  },
  {
    id: 'agency:tr/parliament',
    kind: 'parliament',
    state: 'TR',
    name: {
      en: 'Grand National Assembly of Turkey',
      ar: 'مجلس الأمة التركي الكبير',
    },
  },
  {
    id: 'agency:tr/intelligence-service',
    kind: 'government',
    state: 'TR',
    name: {
      en: 'National Intelligence Organization',
      ar: 'جهاز الاستخبارات التركي',
    },
  },
  {
    id: 'agency:tika',
    kind: 'government',
    state: 'TR',
    name: {
      en: 'TIKA',
      ar: 'وكالة التعاون والتنسيق التركية',
    },
  },
  {
    id: 'agency:disaster-and-emergency-management-presidency',
    kind: 'government',
    state: 'TR',
    name: {
      en: 'Disaster and Emergency Management Presidency',
      ar: 'هيئة إدارة الكوارث والطوارئ التركية',
    },
  },
  {
    id: 'agency:directorate-of-religious-affairs',
    kind: 'government',
    state: 'TR',
    name: {
      en: 'Directorate of Religious Affairs',
      ar: 'رئاسة الشؤون الدينية التركية',
    },
  },
  {
    id: 'agency:ir/national-security-council',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Supreme National Security Council of Iran',
      ar: 'المجلس الأعلى للأمن القومي الإيراني',
    },
  },
  {
    id: 'agency:ir/parliament',
    kind: 'parliament',
    state: 'IR',
    name: {
      en: 'Islamic Consultative Assembly',
      ar: 'مجلس الشورى الإسلامي الإيراني',
    },
  },
  {
    id: 'agency:islamic-revolutionary-guard-corps',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Islamic Revolutionary Guard Corps',
      ar: 'الحرس الثوري الإيراني',
    },
  },
  {
    id: 'agency:quds-force',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Quds Force',
      ar: 'فيلق القدس',
    },
  },
  {
    id: 'agency:guardian-council',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Guardian Council',
      ar: 'مجلس صيانة الدستور',
    },
  },
  {
    id: 'agency:assembly-of-experts',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Assembly of Experts',
      ar: 'مجلس خبراء القيادة',
    },
  },
  {
    id: 'agency:expediency-discernment-council',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Expediency Discernment Council',
      ar: 'مجمع تشخيص مصلحة النظام',
    },
  },
  {
    id: 'agency:atomic-energy-organization-of-iran',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Atomic Energy Organization of Iran',
      ar: 'منظمة الطاقة الذرية الإيرانية',
    },
  },
  {
    id: 'agency:basij',
    kind: 'government',
    state: 'IR',
    name: {
      en: 'Basij',
      ar: 'قوات الباسيج',
    },
  },
  {
    id: 'agency:il/armed-forces',
    kind: 'government',
    state: 'IL',
    name: {
      en: 'Israel Defense Forces',
      ar: 'الجيش الإسرائيلي',
    },
  },
  {
    id: 'agency:mossad',
    kind: 'government',
    state: 'IL',
    name: {
      en: 'Mossad',
      ar: 'الموساد',
    },
  },
  {
    id: 'agency:shin-bet',
    kind: 'government',
    state: 'IL',
    name: {
      en: 'Shin Bet',
      ar: 'الشاباك',
    },
  },
  {
    id: 'agency:il/parliament',
    kind: 'parliament',
    state: 'IL',
    name: {
      en: 'Knesset',
      ar: 'الكنيست',
    },
  },
  {
    id: 'agency:israeli-security-cabinet',
    kind: 'government',
    state: 'IL',
    name: {
      en: 'Israeli Security Cabinet',
      ar: 'المجلس الوزاري المصغر',
    },
  },
  {
    id: 'agency:cogat',
    kind: 'government',
    state: 'IL',
    name: {
      en: 'COGAT',
      ar: 'مكتب تنسيق أعمال الحكومة الإسرائيلية في المناطق',
    },
  },
  {
    id: 'agency:palestinian-authority',
    kind: 'government',
    state: 'PS',
    name: {
      en: 'Palestinian Authority',
      ar: 'السلطة الفلسطينية',
    },
  },
  {
    id: 'agency:palestinian-negotiations-affairs-department',
    kind: 'government',
    state: 'PS',
    name: {
      en: 'Palestinian Negotiations Affairs Department',
      ar: 'دائرة شؤون المفاوضات الفلسطينية',
    },
  },
  {
    id: 'agency:palestinian-legislative-council',
    kind: 'parliament',
    state: 'PS',
    name: {
      en: 'Palestinian Legislative Council',
      ar: 'المجلس التشريعي الفلسطيني',
    },
  },
  {
    id: 'agency:palestinian-national-council',
    kind: 'parliament',
    state: 'PS',
    name: {
      en: 'Palestinian National Council',
      ar: 'المجلس الوطني الفلسطيني',
    },
  },
  {
    id: 'agency:palestinian-central-council',
    kind: 'parliament',
    state: 'PS',
    name: {
      en: 'Palestinian Central Council',
      ar: 'المجلس المركزي الفلسطيني',
    },
  },
  {
    id: 'agency:hamas-run-government-media-office',
    kind: 'government',
    state: 'PS',
    name: {
      en: 'Hamas-run Government Media Office',
      ar: 'المكتب الإعلامي الحكومي في غزة',
    },
  },
  {
    id: 'agency:gaza-health-ministry',
    kind: 'government',
    state: 'PS',
    name: {
      en: 'Gaza Health Ministry',
      ar: 'وزارة الصحة في غزة',
    },
  },
  {
    id: 'agency:qatar-fund-for-development',
    kind: 'government',
    state: 'QA',
    name: {
      en: 'Qatar Fund For Development',
      ar: 'صندوق قطر للتنمية',
    },
  },
  {
    id: 'agency:qa/central-bank',
    kind: 'government',
    state: 'QA',
    name: {
      en: 'Qatar Central Bank',
      ar: 'مصرف قطر المركزي',
    },
  },
  {
    id: 'agency:qatar-foundation',
    kind: 'government',
    state: 'QA',
    name: {
      en: 'Qatar Foundation',
      ar: 'مؤسسة قطر',
    },
  },
  {
    id: 'agency:national-human-rights-committee',
    kind: 'government',
    state: 'QA',
    name: {
      en: 'National Human Rights Committee',
      ar: 'اللجنة الوطنية لحقوق الإنسان القطرية',
    },
  },
  {
    id: 'agency:qatar-national-tourism-council',
    kind: 'government',
    state: 'QA',
    name: {
      en: 'Qatar National Tourism Council',
      ar: 'قطر للسياحة',
    },
  },
  {
    id: 'agency:supreme-committee-for-delivery-and-legacy',
    kind: 'government',
    state: 'QA',
    name: {
      en: 'Supreme Committee for Delivery and Legacy',
      ar: 'اللجنة العليا للمشاريع والإرث',
    },
  },
  {
    id: 'agency:king-salman-humanitarian-aid-and-relief-centre',
    kind: 'government',
    state: 'SA',
    name: {
      en: 'King Salman Humanitarian Aid and Relief Centre',
      ar: 'مركز الملك سلمان للإغاثة والأعمال الإنسانية',
    },
  },
  {
    id: 'agency:saudi-fund-for-development',
    kind: 'government',
    state: 'SA',
    name: {
      en: 'Saudi Fund for Development',
      ar: 'الصندوق السعودي للتنمية',
    },
  },
  {
    id: 'agency:sa/central-bank',
    kind: 'government',
    state: 'SA',
    name: {
      en: 'Saudi Central Bank',
      ar: 'البنك المركزي السعودي',
    },
  },
  {
    id: 'agency:allegiance-council',
    kind: 'government',
    state: 'SA',
    name: {
      en: 'Allegiance Council',
      ar: 'هيئة البيعة السعودية',
    },
  },
  {
    id: 'agency:saudi-national-guard',
    kind: 'government',
    state: 'SA',
    name: {
      en: 'Saudi National Guard',
      ar: 'الحرس الوطني السعودي',
    },
  },
  {
    id: 'agency:saudi-development-and-reconstruction-program-for-yemen',
    kind: 'government',
    state: 'SA',
    name: {
      en: 'Saudi Development and Reconstruction Program for Yemen',
      ar: 'البرنامج السعودي لتنمية وإعمار اليمن',
    },
  },
  {
    id: 'agency:ae/parliament',
    kind: 'parliament',
    state: 'AE',
    name: {
      en: 'Federal National Council',
      ar: 'المجلس الوطني الاتحادي',
    },
  },
  {
    id: 'agency:abu-dhabi-fund-for-development',
    kind: 'government',
    state: 'AE',
    name: {
      en: 'Abu Dhabi Fund for Development',
      ar: 'صندوق أبوظبي للتنمية',
    },
  },
  {
    id: 'agency:khalifa-bin-zayed-al-nahyan-foundation',
    kind: 'government',
    state: 'AE',
    name: {
      en: 'Khalifa bin Zayed Al Nahyan Foundation',
      ar: 'مؤسسة خليفة بن زايد آل نهيان للأعمال الإنسانية',
    },
  },
  {
    id: 'agency:abu-dhabi-executive-council',
    kind: 'government',
    state: 'AE',
    name: {
      en: 'Abu Dhabi Executive Council',
      ar: 'المجلس التنفيذي لإمارة أبوظبي',
    },
  },
  {
    id: 'agency:kuwait-fund-for-arab-economic-development',
    kind: 'government',
    state: 'KW',
    name: {
      en: 'Kuwait Fund for Arab Economic Development',
      ar: 'الصندوق الكويتي للتنمية الاقتصادية العربية',
    },
  },
  {
    id: 'agency:bh/armed-forces',
    kind: 'government',
    state: 'BH',
    name: {
      en: 'Bahrain Defence Force',
      ar: 'قوة دفاع البحرين',
    },
  },
  {
    id: 'agency:bahrain-independent-commission-of-inquiry',
    kind: 'government',
    state: 'BH',
    name: {
      en: 'Bahrain Independent Commission of Inquiry',
      ar: 'اللجنة البحرينية المستقلة لتقصي الحقائق',
    },
  },
  {
    id: 'agency:council-of-oman',
    kind: 'parliament',
    state: 'OM',
    name: {
      en: 'Council of Oman',
      ar: 'مجلس عمان',
    },
  },
  {
    id: 'agency:om/shura-council',
    kind: 'parliament',
    state: 'OM',
    name: {
      en: "Majlis A'Shura",
      ar: 'مجلس الشورى العماني',
    },
  },
  {
    id: 'agency:oman-state-council',
    kind: 'parliament',
    state: 'OM',
    name: {
      en: 'Oman State Council',
      ar: 'مجلس الدولة العماني',
    },
  },
  {
    id: 'agency:ye/presidency',
    kind: 'government',
    state: 'YE',
    name: {
      en: 'Presidential Leadership Council',
      ar: 'مجلس القيادة الرئاسي',
    },
  },
  {
    id: 'agency:kurdistan-regional-government',
    kind: 'government',
    state: 'IQ',
    name: {
      en: 'Kurdistan Regional Government',
      ar: 'حكومة إقليم كردستان',
    },
  },
  {
    id: 'agency:popular-mobilization-forces',
    kind: 'government',
    state: 'IQ',
    name: {
      en: 'Popular Mobilization Forces',
      ar: 'هيئة الحشد الشعبي',
    },
  },
  {
    id: 'agency:peshmerga',
    kind: 'government',
    state: 'IQ',
    name: {
      en: 'Peshmerga',
      ar: 'قوات البيشمركة',
    },
  },
  {
    id: 'agency:coordination-framework',
    kind: 'government',
    state: 'IQ',
    name: {
      en: 'Coordination Framework',
      ar: 'الإطار التنسيقي',
    },
  },
  {
    id: 'agency:jo/royal-court',
    kind: 'government',
    state: 'JO',
    name: {
      en: 'Royal Hashemite Court',
      ar: 'الديوان الملكي الهاشمي',
    },
  },
  {
    id: 'agency:jo/armed-forces',
    kind: 'government',
    state: 'JO',
    name: {
      en: 'Jordan Armed Forces',
      ar: 'القوات المسلحة الأردنية',
    },
  },
  {
    id: 'agency:lb/presidency',
    kind: 'government',
    state: 'LB',
    name: {
      en: 'Baabda Palace',
      ar: 'قصر بعبدا',
    },
  },
  {
    id: 'agency:lb/cabinet',
    kind: 'government',
    state: 'LB',
    name: {
      en: 'Grand Serail',
      ar: 'السراي الحكومي',
    },
  },
  {
    id: 'agency:lb/central-bank',
    kind: 'government',
    state: 'LB',
    name: {
      en: 'Banque du Liban',
      ar: 'مصرف لبنان',
    },
  },
  {
    id: 'agency:sy/peoples-assembly',
    kind: 'parliament',
    state: 'SY',
    name: {
      en: "People's Council of Syria",
      ar: 'مجلس الشعب السوري',
    },
  },
  {
    id: 'agency:sy/armed-forces',
    kind: 'government',
    state: 'SY',
    name: {
      en: 'Syrian Arab Army',
      ar: 'الجيش العربي السوري',
    },
  },
  {
    id: 'agency:eg/presidency',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'Egyptian Presidency',
      ar: 'رئاسة الجمهورية المصرية',
    },
  },
  {
    id: 'agency:supreme-council-of-the-armed-forces',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'Supreme Council of the Armed Forces',
      ar: 'المجلس الأعلى للقوات المسلحة',
    },
  },
  {
    id: 'agency:eg/intelligence-service',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'General Intelligence Directorate',
      ar: 'جهاز المخابرات العامة المصرية',
    },
  },
  {
    id: 'agency:suez-canal-authority',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'Suez Canal Authority',
      ar: 'هيئة قناة السويس',
    },
  },
  {
    id: 'agency:egyptian-agency-of-partnership-for-development',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'Egyptian Agency of Partnership for Development',
      ar: 'الوكالة المصرية للشراكة من أجل التنمية',
    },
  },
  {
    id: 'agency:arab-organization-for-industrialization',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'Arab Organization for Industrialization',
      ar: 'الهيئة العربية للتصنيع',
    },
  },
  {
    id: 'agency:dar-al-ifta',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'Dar al-Ifta',
      ar: 'دار الإفتاء المصرية',
    },
  },
  {
    id: 'agency:egyptian-council-for-foreign-affairs',
    kind: 'government',
    state: 'EG',
    name: {
      en: 'Egyptian Council for Foreign Affairs',
      ar: 'المجلس المصري للشؤون الخارجية',
    },
  },
  {
    id: 'agency:transitional-sovereignty-council',
    kind: 'government',
    state: 'SD',
    name: {
      en: 'Transitional Sovereignty Council',
      ar: 'مجلس السيادة الانتقالي',
    },
  },
  {
    id: 'agency:transitional-military-council',
    kind: 'government',
    state: 'SD',
    name: {
      en: 'Transitional Military Council',
      ar: 'المجلس العسكري الانتقالي',
    },
  },
  {
    id: 'agency:national-intelligence-and-security-service',
    kind: 'government',
    state: 'SD',
    name: {
      en: 'National Intelligence and Security Service',
      ar: 'جهاز الأمن والمخابرات الوطني السوداني',
    },
  },
  {
    id: 'agency:government-of-national-unity',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'Government of National Unity',
      ar: 'حكومة الوحدة الوطنية الليبية',
    },
  },
  {
    id: 'agency:government-of-national-accord',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'Government of National Accord',
      ar: 'حكومة الوفاق الوطني',
    },
  },
  {
    id: 'agency:libyan-presidential-council',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'Libyan Presidential Council',
      ar: 'المجلس الرئاسي الليبي',
    },
  },
  {
    id: 'agency:national-transitional-council',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'National Transitional Council',
      ar: 'المجلس الوطني الانتقالي الليبي',
    },
  },
  {
    id: 'agency:general-national-congress',
    kind: 'parliament',
    state: 'LY',
    name: {
      en: 'General National Congress',
      ar: 'المؤتمر الوطني العام الليبي',
    },
  },
  {
    id: 'agency:ly/house-of-representatives',
    kind: 'parliament',
    state: 'LY',
    name: {
      en: 'Libyan House of Representatives',
      ar: 'مجلس النواب الليبي',
    },
  },
  {
    id: 'agency:high-council-of-state',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'High Council of State',
      ar: 'المجلس الأعلى للدولة الليبي',
    },
  },
  {
    id: 'agency:ly/central-bank',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'Central Bank of Libya',
      ar: 'مصرف ليبيا المركزي',
    },
  },
  {
    id: 'agency:national-oil-corporation',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'National Oil Corporation',
      ar: 'المؤسسة الوطنية للنفط',
    },
  },
  {
    id: 'agency:high-national-elections-commission',
    kind: 'government',
    state: 'LY',
    name: {
      en: 'High National Elections Commission',
      ar: 'المفوضية الوطنية العليا للانتخابات',
    },
  },
  {
    id: 'agency:tn/presidency',
    kind: 'government',
    state: 'TN',
    name: {
      en: 'Tunisian Presidency',
      ar: 'رئاسة الجمهورية التونسية',
    },
  },
  {
    id: 'agency:tn/parliament',
    kind: 'parliament',
    state: 'TN',
    name: {
      en: 'Assembly of the Representatives of the People',
      ar: 'مجلس نواب الشعب التونسي',
    },
  },
  {
    id: 'agency:national-constituent-assembly',
    kind: 'parliament',
    state: 'TN',
    name: {
      en: 'National Constituent Assembly',
      ar: 'المجلس الوطني التأسيسي',
    },
  },
  {
    id: 'agency:dz/parliament',
    kind: 'parliament',
    state: 'DZ',
    name: {
      en: "People's National Assembly",
      ar: 'المجلس الشعبي الوطني',
    },
  },
  {
    id: 'agency:council-of-the-nation',
    kind: 'parliament',
    state: 'DZ',
    name: {
      en: 'Council of the Nation',
      ar: 'مجلس الأمة الجزائري',
    },
  },
  {
    id: 'agency:dz/presidency',
    kind: 'government',
    state: 'DZ',
    name: {
      en: 'Algerian Presidency',
      ar: 'رئاسة الجمهورية الجزائرية',
    },
  },
  {
    id: 'agency:dz/armed-forces',
    kind: 'government',
    state: 'DZ',
    name: {
      en: "People's National Army",
      ar: 'الجيش الوطني الشعبي',
    },
  },
  {
    id: 'agency:ma/royal-court',
    kind: 'government',
    state: 'MA',
    name: {
      en: 'Moroccan Royal Palace',
      ar: 'الديوان الملكي المغربي',
    },
  },
  {
    id: 'agency:moroccan-house-of-councillors',
    kind: 'parliament',
    state: 'MA',
    name: {
      en: 'Moroccan House of Councillors',
      ar: 'مجلس المستشارين المغربي',
    },
  },
  {
    id: 'agency:bayt-mal-al-quds-agency',
    kind: 'government',
    state: 'MA',
    name: {
      en: 'Bayt Mal Al-Quds Agency',
      ar: 'وكالة بيت مال القدس الشريف',
    },
  },
  {
    id: 'agency:al-quds-committee',
    kind: 'government',
    state: 'MA',
    name: {
      en: 'Al-Quds Committee',
      ar: 'لجنة القدس',
    },
  },
  {
    id: 'agency:so/presidency',
    kind: 'government',
    state: 'SO',
    name: {
      en: 'Villa Somalia',
      ar: 'فيلا صوماليا',
    },
  },
  {
    id: 'agency:holy-see',
    kind: 'government',
    state: 'VA',
    name: {
      en: 'Holy See',
      ar: 'الكرسي الرسولي',
    },
  },
  {
    id: 'agency:secretariat-of-state-of-the-holy-see',
    kind: 'government',
    state: 'VA',
    name: {
      en: 'Secretariat of State of the Holy See',
      ar: 'أمانة سر دولة الفاتيكان',
    },
  },
  {
    id: 'agency:pk/ministry-foreign',
    kind: 'government',
    state: 'PK',
    name: {
      en: 'Pakistani Foreign Office',
      ar: 'وزارة الخارجية الباكستانية',
    },
  },
  {
    id: 'agency:afghan-high-peace-council',
    kind: 'government',
    state: 'AF',
    name: {
      en: 'Afghan High Peace Council',
      ar: 'المجلس الأعلى للسلام في أفغانستان',
    },
  },
  {
    id: 'agency:loya-jirga',
    kind: 'government',
    state: 'AF',
    name: {
      en: 'Loya Jirga',
      ar: 'اللويا جيرغا',
    },
  },
  {
    id: 'agency:au/ministry-foreign',
    kind: 'government',
    state: 'AU',
    name: {
      en: 'Department of Foreign Affairs and Trade',
      ar: 'وزارة الخارجية والتجارة الأسترالية',
    },
  },
  {
    id: 'agency:ca/ministry-foreign',
    kind: 'government',
    state: 'CA',
    name: {
      en: 'Global Affairs Canada',
      ar: 'وزارة الشؤون العالمية الكندية',
    },
  },
  {
    id: 'agency:swedish-international-development-cooperation-agency',
    kind: 'government',
    state: 'SE',
    name: {
      en: 'Swedish International Development Cooperation Agency',
      ar: 'الوكالة السويدية للتنمية الدولية',
    },
  },
  {
    id: 'agency:se/parliament',
    kind: 'parliament',
    state: 'SE',
    name: {
      en: 'Riksdag',
      ar: 'البرلمان السويدي',
    },
  },
  {
    id: 'agency:nobel-committee',
    kind: 'government',
    state: 'NO',
    name: {
      en: 'Nobel Committee',
      ar: 'لجنة نوبل',
    },
  },
  {
    id: 'agency:no/parliament',
    kind: 'parliament',
    state: 'NO',
    name: {
      en: 'Storting',
      ar: 'البرلمان النرويجي',
    },
  },
  {
    id: 'agency:dk/parliament',
    kind: 'parliament',
    state: 'DK',
    name: {
      en: 'Folketing',
      ar: 'البرلمان الدنماركي',
    },
  },
  {
    id: 'agency:pl/parliament',
    kind: 'parliament',
    state: 'PL',
    name: {
      en: 'Sejm',
      ar: 'البرلمان البولندي',
    },
  },
  {
    id: 'agency:ch/ministry-foreign',
    kind: 'government',
    state: 'CH',
    name: {
      en: 'Swiss Federal Department of Foreign Affairs',
      ar: 'وزارة الخارجية السويسرية',
    },
  },
  {
    id: 'agency:br/ministry-foreign',
    kind: 'government',
    state: 'BR',
    name: {
      en: 'Itamaraty',
      ar: 'وزارة الخارجية البرازيلية',
    },
  },
  {
    id: 'agency:br/presidency',
    kind: 'government',
    state: 'BR',
    name: {
      en: 'Planalto Palace',
      ar: 'قصر بلانالتو',
    },
  },
  {
    id: 'agency:ar/presidency',
    kind: 'government',
    state: 'AR',
    name: {
      en: 'Casa Rosada',
      ar: 'القصر الوردي',
    },
  },
  {
    id: 'agency:ve/presidency',
    kind: 'government',
    state: 'VE',
    name: {
      en: 'Miraflores Palace',
      ar: 'قصر ميرافلوريس',
    },
  },
  {
    id: 'agency:id/presidency',
    kind: 'government',
    state: 'ID',
    name: {
      en: 'Merdeka Palace',
      ar: 'قصر ميرديكا',
    },
  },
  {
    id: 'agency:ph/presidency',
    kind: 'government',
    state: 'PH',
    name: {
      en: 'Malacanang Palace',
      ar: 'قصر مالاكانيانغ',
    },
  },
  {
    id: 'agency:us-southern-command',
    kind: 'government',
    state: 'US',
    name: {
      en: 'US Southern Command',
      ar: 'القيادة الجنوبية الأميركية',
    },
  },
  {
    id: 'agency:drug-enforcement-administration',
    kind: 'government',
    state: 'US',
    name: {
      en: 'Drug Enforcement Administration',
      ar: 'إدارة مكافحة المخدرات الأميركية',
    },
  },
  {
    id: 'agency:spanish-agency-for-international-development-cooperation',
    kind: 'government',
    state: 'ES',
    name: {
      en: 'Spanish Agency for International Development Cooperation',
      ar: 'الوكالة الإسبانية للتعاون الإنمائي الدولي',
    },
  },
  {
    id: 'agency:kensington-palace',
    kind: 'government',
    state: 'GB',
    name: { en: 'Kensington Palace', ar: 'قصر كنسينغتون' },
  },
  {
    id: 'agency:investigative-committee-of-russia',
    kind: 'government',
    state: 'RU',
    name: { en: 'Investigative Committee of Russia', ar: 'لجنة التحقيق الروسية' },
  },
  {
    id: 'agency:us-secret-service',
    kind: 'government',
    state: 'US',
    name: { en: 'US Secret Service', ar: 'جهاز الخدمة السرية' },
  },
  {
    id: 'agency:us-geological-survey',
    kind: 'government',
    state: 'US',
    name: { en: 'US Geological Survey', ar: 'هيئة المسح الجيولوجي الأميركية' },
  },
  {
    id: 'agency:energy-information-administration',
    kind: 'government',
    state: 'US',
    name: { en: 'Energy Information Administration', ar: 'إدارة معلومات الطاقة الأميركية' },
  },
  {
    id: 'agency:us-european-command',
    kind: 'government',
    state: 'US',
    name: { en: 'US European Command', ar: 'القيادة الأميركية في أوروبا' },
  },
  {
    id: 'agency:supreme-election-council',
    kind: 'government',
    state: 'TR',
    name: { en: 'Supreme Election Council', ar: 'المجلس الأعلى للانتخابات' },
  },
  {
    id: 'agency:royal-commission-for-jubail-and-yanbu',
    kind: 'government',
    state: 'SA',
    name: { en: 'Royal Commission for Jubail and Yanbu', ar: 'الهيئة الملكية للجبيل وينبع' },
  },
  {
    id: 'agency:saudi-arabian-general-investment-authority',
    kind: 'government',
    state: 'SA',
    name: { en: 'Saudi Arabian General Investment Authority', ar: 'الهيئة العامة للاستثمار السعودية' },
  },
  {
    id: 'agency:saudi-commission-for-tourism-and-national-heritage',
    kind: 'government',
    state: 'SA',
    name: { en: 'Saudi Commission for Tourism and National Heritage', ar: 'الهيئة العامة للسياحة والتراث الوطني' },
  },
  {
    id: 'agency:commission-of-detainees-affairs',
    kind: 'government',
    state: 'PS',
    name: { en: 'Commission of Detainees Affairs', ar: 'هيئة شؤون الأسرى والمحررين' },
  },
  {
    id: 'agency:general-entertainment-authority',
    kind: 'government',
    state: 'SA',
    name: { en: 'General Entertainment Authority', ar: 'الهيئة العامة للترفيه' },
  },
  {
    id: 'agency:saudi-capital-market-authority',
    kind: 'government',
    state: 'SA',
    name: { en: 'Saudi Capital Market Authority', ar: 'هيئة السوق المالية السعودية' },
  },
  {
    id: 'agency:king-abdulaziz-city-for-science-and-technology',
    kind: 'government',
    state: 'SA',
    name: { en: 'King Abdulaziz City for Science and Technology', ar: 'مدينة الملك عبدالعزيز للعلوم والتقنية' },
  },
  {
    id: 'agency:king-abdulaziz-center-for-national-dialogue',
    kind: 'government',
    state: 'SA',
    name: { en: 'King Abdulaziz Center for National Dialogue', ar: 'مركز الملك عبدالعزيز للحوار الوطني' },
  },
]
