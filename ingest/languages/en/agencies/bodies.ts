import type { BodyRow } from '../../../engine/language.ts'

/** Bodies whose state the context tells. Ministries that a head word and a portfolio name are not listed. */
export const bodies: readonly BodyRow[] = [
  {
    id: 'ministry-foreign',
    kind: 'government',
    name: {
      en: 'Ministry of Foreign Affairs',
      ar: 'وزارة الخارجية',
    },
    forms: [
      'foreign ministry',
      'foreign affairs ministry',
      'external relations ministry',
      'foreign relations ministry',
    ],
  },
  {
    id: 'ministry-defence',
    kind: 'government',
    name: {
      en: 'Ministry of Defence',
      ar: 'وزارة الدفاع',
    },
    forms: ['defence ministry', 'defense ministry', 'national defence ministry', 'national defense ministry'],
  },
  {
    id: 'ministry-interior',
    kind: 'government',
    name: {
      en: 'Ministry of Interior',
      ar: 'وزارة الداخلية',
    },
    forms: [
      'interior ministry',
      'home affairs ministry',
      'internal affairs ministry',
      'home ministry',
      'homeland security ministry',
    ],
  },
  {
    id: 'ministry-finance',
    kind: 'government',
    name: {
      en: 'Ministry of Finance',
      ar: 'وزارة المالية',
    },
    forms: ['finance ministry', 'treasury ministry'],
  },
  {
    id: 'ministry-economy',
    kind: 'government',
    name: {
      en: 'Ministry of Economy',
      ar: 'وزارة الاقتصاد',
    },
    forms: [
      'economy ministry',
      'economic ministry',
      'economic affairs ministry',
      'economics ministry',
      'economic development ministry',
    ],
  },
  {
    id: 'ministry-trade',
    kind: 'government',
    name: {
      en: 'Ministry of Trade',
      ar: 'وزارة التجارة',
    },
    forms: [
      'trade ministry',
      'commerce ministry',
      'trade and industry ministry',
      'industry and trade ministry',
      'commerce and industry ministry',
      'foreign trade ministry',
      'international trade ministry',
    ],
  },
  {
    id: 'ministry-industry',
    kind: 'government',
    name: {
      en: 'Ministry of Industry',
      ar: 'وزارة الصناعة',
    },
    forms: ['industry ministry', 'industrial development ministry'],
  },
  {
    id: 'ministry-energy',
    kind: 'government',
    name: {
      en: 'Ministry of Energy',
      ar: 'وزارة الطاقة',
    },
    forms: ['energy ministry', 'oil ministry', 'petroleum ministry', 'electricity ministry', 'hydrocarbons ministry'],
  },
  {
    id: 'ministry-justice',
    kind: 'government',
    name: {
      en: 'Ministry of Justice',
      ar: 'وزارة العدل',
    },
    forms: ['justice ministry'],
  },
  {
    id: 'ministry-health',
    kind: 'government',
    name: {
      en: 'Ministry of Health',
      ar: 'وزارة الصحة',
    },
    forms: ['health ministry', 'public health ministry'],
  },
  {
    id: 'ministry-education',
    kind: 'government',
    name: {
      en: 'Ministry of Education',
      ar: 'وزارة التعليم',
    },
    forms: ['education ministry', 'higher education ministry', 'national education ministry'],
  },
  {
    id: 'ministry-scientific-research',
    kind: 'government',
    name: {
      en: 'Ministry of Science and Technology',
      ar: 'وزارة العلوم والتكنولوجيا',
    },
    forms: ['science ministry', 'science and technology ministry', 'scientific research ministry'],
  },
  {
    id: 'ministry-information',
    kind: 'government',
    name: {
      en: 'Ministry of Information',
      ar: 'وزارة الإعلام',
    },
    forms: ['information ministry', 'media ministry'],
  },
  {
    id: 'ministry-culture',
    kind: 'government',
    name: {
      en: 'Ministry of Culture',
      ar: 'وزارة الثقافة',
    },
    forms: ['culture ministry', 'cultural affairs ministry', 'cultural ministry'],
  },
  {
    id: 'ministry-communications',
    kind: 'government',
    name: {
      en: 'Ministry of Communications',
      ar: 'وزارة الاتصالات',
    },
    forms: [
      'communications ministry',
      'ict ministry',
      'telecommunications ministry',
      'telecom ministry',
      'digital ministry',
      'digital affairs ministry',
      'digital economy ministry',
    ],
  },
  {
    id: 'ministry-transport',
    kind: 'government',
    name: {
      en: 'Ministry of Transport',
      ar: 'وزارة النقل',
    },
    forms: ['transport ministry', 'transportation ministry'],
  },
  {
    id: 'ministry-civil-aviation',
    kind: 'government',
    name: {
      en: 'Ministry of Civil Aviation',
      ar: 'وزارة الطيران المدني',
    },
    forms: ['civil aviation ministry', 'aviation ministry'],
  },
  {
    id: 'ministry-housing',
    kind: 'government',
    name: {
      en: 'Ministry of Housing',
      ar: 'وزارة الإسكان',
    },
    forms: ['housing ministry', 'housing and urban development ministry'],
  },
  {
    id: 'ministry-public-works',
    kind: 'government',
    name: {
      en: 'Ministry of Public Works',
      ar: 'وزارة الأشغال العامة',
    },
    forms: ['public works ministry', 'works ministry', 'infrastructure ministry'],
  },
  {
    id: 'ministry-municipality',
    kind: 'government',
    name: {
      en: 'Ministry of Municipality',
      ar: 'وزارة البلدية',
    },
    forms: ['municipal affairs ministry', 'municipality ministry', 'municipalities ministry'],
  },
  {
    id: 'ministry-local-government',
    kind: 'government',
    name: {
      en: 'Ministry of Local Government',
      ar: 'وزارة الحكم المحلي',
    },
    forms: ['local government ministry', 'local development ministry', 'local administration ministry'],
  },
  {
    id: 'ministry-agriculture',
    kind: 'government',
    name: {
      en: 'Ministry of Agriculture',
      ar: 'وزارة الزراعة',
    },
    forms: ['agriculture ministry', 'agricultural ministry', 'farm ministry'],
  },
  {
    id: 'ministry-livestock-and-fisheries',
    kind: 'government',
    name: {
      en: 'Ministry of Livestock and Fisheries',
      ar: 'وزارة الثروة الحيوانية والسمكية',
    },
    forms: ['fisheries ministry', 'livestock ministry', 'marine affairs ministry'],
  },
  {
    id: 'ministry-water',
    kind: 'government',
    name: {
      en: 'Ministry of Water Resources',
      ar: 'وزارة الموارد المائية',
    },
    forms: ['water ministry', 'irrigation ministry', 'water resources ministry', 'water and irrigation ministry'],
  },
  {
    id: 'ministry-environment',
    kind: 'government',
    name: {
      en: 'Ministry of Environment',
      ar: 'وزارة البيئة',
    },
    forms: [
      'environment ministry',
      'environmental ministry',
      'environmental protection ministry',
      'environment and climate ministry',
    ],
  },
  {
    id: 'ministry-tourism',
    kind: 'government',
    name: {
      en: 'Ministry of Tourism',
      ar: 'وزارة السياحة',
    },
    forms: ['tourism ministry'],
  },
  {
    id: 'ministry-antiquities',
    kind: 'government',
    name: {
      en: 'Ministry of Antiquities',
      ar: 'وزارة الآثار',
    },
    forms: ['antiquities ministry', 'heritage ministry'],
  },
  {
    id: 'ministry-labour',
    kind: 'government',
    name: {
      en: 'Ministry of Labour',
      ar: 'وزارة العمل',
    },
    forms: ['labour ministry', 'labor ministry', 'employment ministry', 'manpower ministry'],
  },
  {
    id: 'ministry-social-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Social Affairs',
      ar: 'وزارة الشؤون الاجتماعية',
    },
    forms: [
      'social affairs ministry',
      'social development ministry',
      'social solidarity ministry',
      'social ministry',
      'family ministry',
      'welfare ministry',
    ],
  },
  {
    id: 'ministry-women',
    kind: 'government',
    name: {
      en: 'Ministry of Women Affairs',
      ar: 'وزارة شؤون المرأة',
    },
    forms: ["women's affairs ministry", 'women ministry', 'gender ministry'],
  },
  {
    id: 'ministry-youth-and-sports',
    kind: 'government',
    name: {
      en: 'Ministry of Youth and Sports',
      ar: 'وزارة الشباب والرياضة',
    },
    forms: [
      'youth ministry',
      'sports ministry',
      'sport ministry',
      'youth and sports ministry',
      'youth and sport ministry',
    ],
  },
  {
    id: 'ministry-islamic-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Islamic Affairs',
      ar: 'وزارة الشؤون الإسلامية',
    },
    forms: [
      'islamic affairs ministry',
      'endowments ministry',
      'awqaf ministry',
      'religious affairs ministry',
      'hajj and umrah ministry',
      'hajj ministry',
    ],
  },
  {
    id: 'ministry-planning',
    kind: 'government',
    name: {
      en: 'Ministry of Planning',
      ar: 'وزارة التخطيط',
    },
    forms: ['planning ministry', 'national planning ministry'],
  },
  {
    id: 'ministry-international-cooperation',
    kind: 'government',
    name: {
      en: 'Ministry of International Cooperation',
      ar: 'وزارة التعاون الدولي',
    },
    forms: [
      'international cooperation ministry',
      'international development ministry',
      'development ministry',
      'development cooperation ministry',
      'overseas development ministry',
      'aid ministry',
    ],
  },
  {
    id: 'ministry-investment',
    kind: 'government',
    name: {
      en: 'Ministry of Investment',
      ar: 'وزارة الاستثمار',
    },
    forms: ['investment ministry', 'investments ministry'],
  },
  {
    id: 'ministry-supply',
    kind: 'government',
    name: {
      en: 'Ministry of Supply',
      ar: 'وزارة التموين',
    },
    forms: ['supply ministry', 'food ministry'],
  },
  {
    id: 'ministry-parliamentary-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Parliamentary Affairs',
      ar: 'وزارة الشؤون البرلمانية',
    },
    forms: ['parliamentary affairs ministry', 'legal affairs ministry', 'constitutional affairs ministry'],
  },
  {
    id: 'ministry-cabinet-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Cabinet Affairs',
      ar: 'وزارة شؤون مجلس الوزراء',
    },
    forms: ['cabinet affairs ministry'],
  },
  {
    id: 'ministry-presidential-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Presidential Affairs',
      ar: 'وزارة شؤون الرئاسة',
    },
    forms: ['presidential affairs ministry', 'presidency affairs ministry'],
  },
  {
    id: 'ministry-immigration',
    kind: 'government',
    name: {
      en: 'Ministry of Immigration',
      ar: 'وزارة الهجرة',
    },
    forms: [
      'immigration ministry',
      'migration ministry',
      'emigration ministry',
      'expatriates ministry',
      'diaspora ministry',
    ],
  },
  {
    id: 'ministry-national-security',
    kind: 'government',
    name: {
      en: 'Ministry of National Security',
      ar: 'وزارة الأمن الوطني',
    },
    forms: ['national security ministry', 'public security ministry', 'state security ministry', 'security ministry'],
  },
  {
    id: 'ministry-intelligence',
    kind: 'government',
    name: {
      en: 'Ministry of Intelligence',
      ar: 'وزارة الاستخبارات',
    },
    forms: ['intelligence ministry', 'strategic affairs ministry'],
  },
  {
    id: 'ministry-military-production',
    kind: 'government',
    name: {
      en: 'Ministry of Military Production',
      ar: 'وزارة الإنتاج الحربي',
    },
    forms: ['military production ministry'],
  },
  {
    id: 'ministry-royal-court',
    kind: 'government',
    name: {
      en: 'Ministry of Royal Court',
      ar: 'وزارة الديوان الملكي',
    },
    forms: ['royal court ministry'],
  },
  {
    id: 'ministry-european-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of European Affairs',
      ar: 'وزارة الشؤون الأوروبية',
    },
    forms: ['european affairs ministry', 'eu affairs ministry', 'europe ministry', 'european ministry'],
  },
  {
    id: 'ministry-african-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of African Affairs',
      ar: 'وزارة الشؤون الإفريقية',
    },
    forms: [
      'african affairs ministry',
      'maghreb affairs ministry',
      'arab affairs ministry',
      'maghreb and african affairs ministry',
    ],
  },
  {
    id: 'ministry-regional-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Regional Affairs',
      ar: 'وزارة الشؤون الإقليمية',
    },
    forms: ['regional affairs ministry', 'regional cooperation ministry', 'unification ministry'],
  },
  {
    id: 'ministry-human-rights',
    kind: 'government',
    name: {
      en: 'Ministry of Human Rights',
      ar: 'وزارة حقوق الإنسان',
    },
    forms: ['human rights ministry'],
  },
  {
    id: 'ministry-mining',
    kind: 'government',
    name: {
      en: 'Ministry of Mining',
      ar: 'وزارة المعادن',
    },
    forms: [
      'mining ministry',
      'minerals ministry',
      'mines ministry',
      'mineral resources ministry',
      'natural resources ministry',
    ],
  },
  {
    id: 'ministry-reconstruction',
    kind: 'government',
    name: {
      en: 'Ministry of Reconstruction',
      ar: 'وزارة إعادة الإعمار',
    },
    forms: ['reconstruction ministry'],
  },
  {
    id: 'ministry-jerusalem-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Jerusalem Affairs',
      ar: 'وزارة شؤون القدس',
    },
    forms: ['jerusalem affairs ministry', 'jerusalem ministry'],
  },
  {
    id: 'ministry-prisoners-affairs',
    kind: 'government',
    name: {
      en: 'Ministry of Prisoners Affairs',
      ar: 'وزارة شؤون الأسرى',
    },
    forms: [
      'prisoners affairs ministry',
      "prisoners' affairs ministry",
      'prisoners ministry',
      'martyrs and wounded ministry',
    ],
  },
  {
    id: 'ministry-civil-service',
    kind: 'government',
    name: {
      en: 'Ministry of Civil Service',
      ar: 'وزارة الخدمة المدنية',
    },
    forms: ['civil service ministry', 'public service ministry', 'public administration ministry'],
  },
  {
    id: 'ministry-budget',
    kind: 'government',
    name: {
      en: 'Ministry of Budget',
      ar: 'وزارة الموازنة',
    },
    forms: ['budget ministry', 'public accounts ministry', 'privatization ministry'],
  },
  {
    id: 'ministry-national-guard',
    kind: 'government',
    name: {
      en: 'Ministry of National Guard',
      ar: 'وزارة الحرس الوطني',
    },
    forms: ['national guard ministry'],
  },
  {
    id: 'ministry-artificial-intelligence',
    kind: 'government',
    name: {
      en: 'Ministry of Artificial Intelligence',
      ar: 'وزارة الذكاء الاصطناعي',
    },
    forms: ['artificial intelligence ministry', 'ai ministry'],
  },
  {
    id: 'presidency',
    kind: 'government',
    name: {
      en: 'Presidency',
      ar: 'رئاسة الجمهورية',
    },
    forms: [
      'presidency',
      'presidency of the republic',
      'presidential palace',
      'presidential office',
      'office of the president',
      "president's office",
      'presidential administration',
    ],
  },
  {
    id: 'cabinet',
    kind: 'government',
    name: {
      en: 'Cabinet',
      ar: 'مجلس الوزراء',
    },
    forms: [
      'cabinet',
      'council of ministers',
      'cabinet of ministers',
      "prime minister's office",
      'prime ministry',
      'office of the prime minister',
      'council of the ministers',
    ],
  },
  {
    id: 'royal-court',
    kind: 'government',
    name: {
      en: 'Royal Court',
      ar: 'الديوان الملكي',
    },
    forms: ['royal court', 'royal cabinet', 'royal palace', 'diwan of royal court', 'diwan of the royal court'],
  },
  {
    id: 'amiri-diwan',
    kind: 'government',
    name: {
      en: 'Amiri Diwan',
      ar: 'الديوان الأميري',
    },
    forms: ['amiri diwan', 'emiri diwan', 'amiri court', 'emiri court', 'amiri diwan office'],
  },
  {
    id: 'national-security-council',
    kind: 'government',
    name: {
      en: 'National Security Council',
      ar: 'مجلس الأمن القومي',
    },
    forms: [
      'national security council',
      'supreme national security council',
      'supreme council for national security',
      'national defence council',
      'national defense council',
      'national security committee',
      'higher national security council',
    ],
  },
  {
    id: 'parliament',
    kind: 'parliament',
    name: {
      en: 'Parliament',
      ar: 'البرلمان',
    },
    forms: ['parliament', 'national parliament', 'federal parliament'],
  },
  {
    id: 'house-of-representatives',
    kind: 'parliament',
    name: {
      en: 'House of Representatives',
      ar: 'مجلس النواب',
    },
    forms: [
      'house of representatives',
      'council of representatives',
      'chamber of deputies',
      'chamber of representatives',
      'lower house',
      'house of deputies',
      'lower house of parliament',
    ],
  },
  {
    id: 'senate',
    kind: 'parliament',
    name: {
      en: 'Senate',
      ar: 'مجلس الشيوخ',
    },
    forms: ['senate', 'upper house', 'upper house of parliament'],
  },
  {
    id: 'shura-council',
    kind: 'parliament',
    name: {
      en: 'Shura Council',
      ar: 'مجلس الشورى',
    },
    forms: ['shura council', 'shoura council', 'consultative council', 'advisory council', 'consultative assembly'],
  },
  {
    id: 'national-assembly',
    kind: 'parliament',
    name: {
      en: 'National Assembly',
      ar: 'الجمعية الوطنية',
    },
    forms: ['national assembly'],
  },
  {
    id: 'peoples-assembly',
    kind: 'parliament',
    name: {
      en: 'Peoples Assembly',
      ar: 'مجلس الشعب',
    },
    forms: ["people's assembly", 'peoples assembly', "people's council"],
  },
  {
    id: 'constituent-assembly',
    kind: 'parliament',
    name: {
      en: 'Constituent Assembly',
      ar: 'الجمعية التأسيسية',
    },
    forms: ['constituent assembly', 'constitutional assembly', 'constituent council'],
  },
  {
    id: 'foreign-affairs-committee',
    kind: 'parliament',
    name: {
      en: 'Foreign Affairs Committee',
      ar: 'لجنة الشؤون الخارجية',
    },
    forms: [
      'foreign affairs committee',
      'foreign relations committee',
      'committee on foreign affairs',
      'foreign affairs commission',
      'parliamentary foreign affairs committee',
      'committee on foreign relations',
    ],
  },
  {
    id: 'defence-committee',
    kind: 'parliament',
    name: {
      en: 'Defence Committee',
      ar: 'لجنة الدفاع',
    },
    forms: [
      'defence committee',
      'defense committee',
      'armed services committee',
      'national security committee of parliament',
      'defense and security committee',
    ],
  },
  {
    id: 'parliamentary-division',
    kind: 'parliament',
    name: {
      en: 'Parliamentary Division',
      ar: 'الشعبة البرلمانية',
    },
    forms: ['parliamentary division'],
  },
  {
    id: 'friendship-group',
    kind: 'parliament',
    name: {
      en: 'Parliamentary Friendship Group',
      ar: 'مجموعة الصداقة البرلمانية',
    },
    forms: ['parliamentary friendship group', 'parliamentary friendship committee', 'friendship group'],
  },
  {
    id: 'armed-forces',
    kind: 'government',
    name: {
      en: 'Armed Forces',
      ar: 'القوات المسلحة',
    },
    forms: [
      'armed forces',
      'army',
      'military forces',
      'defence forces',
      'defense forces',
      'defence force',
      'defense force',
      'defence army',
    ],
  },
  {
    id: 'air-force',
    kind: 'government',
    name: {
      en: 'Air Force',
      ar: 'القوات الجوية',
    },
    forms: ['air force', 'royal air force', 'air forces'],
  },
  {
    id: 'navy',
    kind: 'government',
    name: {
      en: 'Navy',
      ar: 'القوات البحرية',
    },
    forms: ['navy', 'naval forces', 'royal navy'],
  },
  {
    id: 'land-forces',
    kind: 'government',
    name: {
      en: 'Land Forces',
      ar: 'القوات البرية',
    },
    forms: ['land forces', 'ground forces'],
  },
  {
    id: 'national-guard',
    kind: 'government',
    name: {
      en: 'National Guard',
      ar: 'الحرس الوطني',
    },
    forms: ['national guard'],
  },
  {
    id: 'general-staff',
    kind: 'government',
    name: {
      en: 'General Staff',
      ar: 'هيئة الأركان العامة',
    },
    forms: [
      'general staff',
      'chiefs of staff',
      'joint staff',
      'general command of the armed forces',
      'joint chiefs of staff committee',
    ],
  },
  {
    id: 'police',
    kind: 'government',
    name: {
      en: 'Police',
      ar: 'الشرطة',
    },
    forms: ['police', 'police force', 'national police', 'public security directorate', 'gendarmerie', 'coast guard'],
  },
  {
    id: 'intelligence-service',
    kind: 'government',
    name: {
      en: 'Intelligence Service',
      ar: 'جهاز المخابرات',
    },
    forms: [
      'intelligence service',
      'intelligence services',
      'intelligence agency',
      'general intelligence',
      'general intelligence service',
      'general intelligence department',
      'state security service',
      'general intelligence presidency',
      'military intelligence',
    ],
  },
  {
    id: 'central-bank',
    kind: 'government',
    name: {
      en: 'Central Bank',
      ar: 'البنك المركزي',
    },
    forms: ['central bank', 'reserve bank', 'monetary authority', 'national bank'],
  },
  {
    id: 'supreme-court',
    kind: 'government',
    name: {
      en: 'Supreme Court',
      ar: 'المحكمة العليا',
    },
    forms: [
      'supreme court',
      'high court',
      'constitutional court',
      'supreme constitutional court',
      'court of cassation',
      'federal supreme court',
      'supreme judicial council',
    ],
  },
  {
    id: 'public-prosecution',
    kind: 'government',
    name: {
      en: 'Public Prosecution',
      ar: 'النيابة العامة',
    },
    forms: [
      'public prosecution',
      "public prosecutor's office",
      "prosecutor general's office",
      "prosecutor's office",
      "attorney general's office",
    ],
  },
  {
    id: 'electoral-commission',
    kind: 'government',
    name: {
      en: 'Electoral Commission',
      ar: 'المفوضية العليا للانتخابات',
    },
    forms: [
      'electoral commission',
      'election commission',
      'independent high electoral commission',
      'elections commission',
      'high elections committee',
      'independent electoral commission',
      'central election commission',
      'supreme electoral committee',
    ],
  },
  {
    id: 'embassy',
    kind: 'government',
    name: {
      en: 'Embassy',
      ar: 'السفارة',
    },
    forms: ['embassy', 'high commission', 'diplomatic mission'],
  },
  {
    id: 'consulate',
    kind: 'government',
    name: {
      en: 'Consulate',
      ar: 'القنصلية',
    },
    forms: ['consulate', 'consulate general', 'consulate-general', 'consular section', 'interests section'],
  },
  {
    id: 'permanent-mission',
    kind: 'government',
    name: {
      en: 'Permanent Mission',
      ar: 'البعثة الدائمة',
    },
    forms: ['permanent mission', 'permanent mission to the united nations', 'permanent delegation'],
  },
  {
    id: 'government-press-office',
    kind: 'government',
    name: {
      en: 'Government Press Office',
      ar: 'مكتب الإعلام الحكومي',
    },
    forms: [
      'government communication office',
      'government press office',
      'state information service',
      'presidential press service',
      'government media office',
    ],
  },
  {
    id: 'civil-defence',
    kind: 'government',
    name: {
      en: 'Civil Defence',
      ar: 'الدفاع المدني',
    },
    forms: ['civil defence', 'civil defense', 'civil protection', 'disaster management authority'],
  },
  {
    id: 'civil-aviation-authority',
    kind: 'government',
    name: {
      en: 'Civil Aviation Authority',
      ar: 'هيئة الطيران المدني',
    },
    forms: [
      'civil aviation authority',
      'general authority of civil aviation',
      'general civil aviation authority',
      'federal aviation administration',
    ],
  },
  {
    id: 'investment-authority',
    kind: 'government',
    name: {
      en: 'Investment Authority',
      ar: 'هيئة الاستثمار',
    },
    forms: [
      'investment authority',
      'general investment authority',
      'investment promotion agency',
      'board of investment',
      'general authority for investment',
      'investment promotion authority',
    ],
  },
  {
    id: 'development-fund',
    kind: 'government',
    name: {
      en: 'Development Fund',
      ar: 'صندوق التنمية',
    },
    forms: ['development fund', 'fund for development', 'development bank'],
  },
  {
    id: 'atomic-energy-agency',
    kind: 'government',
    name: {
      en: 'Atomic Energy Agency',
      ar: 'هيئة الطاقة الذرية',
    },
    forms: ['atomic energy authority', 'atomic energy commission', 'nuclear energy agency', 'atomic energy agency'],
  },
  {
    id: 'space-agency',
    kind: 'government',
    name: {
      en: 'Space Agency',
      ar: 'وكالة الفضاء',
    },
    forms: ['space agency', 'national space agency'],
  },
  {
    id: 'human-rights-commission',
    kind: 'government',
    name: {
      en: 'Human Rights Commission',
      ar: 'هيئة حقوق الإنسان',
    },
    forms: [
      'human rights commission',
      'national human rights commission',
      'national council for human rights',
      'national human rights council',
      'human rights committee',
      'national human rights institution',
    ],
  },
  {
    id: 'anti-corruption-commission',
    kind: 'government',
    name: {
      en: 'Anti-Corruption Commission',
      ar: 'هيئة مكافحة الفساد',
    },
    forms: [
      'anti-corruption commission',
      'anti-corruption authority',
      'integrity commission',
      'control and anti-corruption authority',
      'administrative control authority',
    ],
  },
  {
    id: 'customs-authority',
    kind: 'government',
    name: {
      en: 'Customs Authority',
      ar: 'هيئة الجمارك',
    },
    forms: ['customs authority', 'customs administration', 'general authority of customs', 'customs service'],
  },
  {
    id: 'statistics-office',
    kind: 'government',
    name: {
      en: 'Statistics Office',
      ar: 'جهاز الإحصاء',
    },
    forms: [
      'statistics office',
      'bureau of statistics',
      'statistics authority',
      'central bureau of statistics',
      'national statistics office',
    ],
  },
  {
    id: 'chamber-of-commerce',
    kind: 'ngo',
    name: {
      en: 'Chamber of Commerce',
      ar: 'غرفة التجارة',
    },
    forms: [
      'chamber of commerce',
      'chamber of commerce and industry',
      'federation of chambers of commerce',
      'chambers of commerce',
      'business council',
      'joint business council',
    ],
  },
  {
    id: 'red-crescent',
    kind: 'ngo',
    name: {
      en: 'Red Crescent',
      ar: 'الهلال الأحمر',
    },
    forms: ['red crescent', 'red crescent society'],
  },
  {
    id: 'journalists-syndicate',
    kind: 'ngo',
    name: {
      en: 'Journalists Syndicate',
      ar: 'نقابة الصحفيين',
    },
    forms: [
      'journalists syndicate',
      "journalists' syndicate",
      'press syndicate',
      "journalists' union",
      'union of journalists',
    ],
  },
  {
    id: 'bar-association',
    kind: 'ngo',
    name: {
      en: 'Bar Association',
      ar: 'نقابة المحامين',
    },
    forms: ['bar association', 'lawyers syndicate', "lawyers' syndicate"],
  },
  {
    id: 'labour-federation',
    kind: 'ngo',
    name: {
      en: 'Labour Federation',
      ar: 'اتحاد العمال',
    },
    forms: ['trade union federation', 'labour federation', 'labor federation', 'general federation of trade unions'],
  },
  {
    id: 'football-association',
    kind: 'ngo',
    name: {
      en: 'Football Association',
      ar: 'اتحاد كرة القدم',
    },
    forms: ['football association', 'football federation'],
  },
  {
    id: 'olympic-committee',
    kind: 'ngo',
    name: {
      en: 'Olympic Committee',
      ar: 'اللجنة الأولمبية',
    },
    forms: ['olympic committee', 'national olympic committee'],
  },
  {
    id: 'state-television',
    kind: 'news',
    name: {
      en: 'State Television',
      ar: 'التلفزيون الرسمي',
    },
    forms: [
      'state television',
      'state tv',
      'state media',
      'state-run television',
      'state radio',
      'national television',
    ],
  },
  {
    id: 'state-news-agency',
    kind: 'news',
    name: {
      en: 'State News Agency',
      ar: 'وكالة الأنباء الرسمية',
    },
    forms: ['state news agency', 'state-run news agency', 'official news agency'],
  },
  {
    id: 'national-dialogue',
    kind: 'other',
    name: {
      en: 'National Dialogue',
      ar: 'الحوار الوطني',
    },
    forms: ['national dialogue committee'],
  },
  {
    id: 'ruling-party',
    kind: 'party',
    name: {
      en: 'Ruling Party',
      ar: 'الحزب الحاكم',
    },
    forms: ['ruling party', 'governing party'],
  },
  {
    id: 'communist-party',
    kind: 'party',
    name: {
      en: 'Communist Party',
      ar: 'الحزب الشيوعي',
    },
    forms: ['communist party'],
  },
  {
    id: 'socialist-party',
    kind: 'party',
    name: {
      en: 'Socialist Party',
      ar: 'الحزب الاشتراكي',
    },
    forms: ['socialist party'],
  },
]
