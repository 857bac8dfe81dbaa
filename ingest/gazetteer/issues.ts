import type { IssueRow } from '../issues/types.ts'

/**
 * Issues of world diplomacy. A key is the senses that a phrase must hold, no more and no fewer, states by their codes;
 * one in brackets may be missing. Words for states of affairs ("crisis in", "file") and for what sides do about an issue
 * ("ways of strengthening") belong to no key. Of two broader issues that fit, the one that stands first is taken.
 */
export const issues: readonly IssueRow[] = [
  // Questions of one place
  {
    id: 'issue:gaza',
    name: {
      en: 'Gaza',
      ar: 'غزة',
    },
    keys: [
      'gaza',
      'gaza PS',
      'gaza IL',
      'gaza the-region',
      'gaza israeli-aggression',
      'gaza IL PS',
      'gaza attack',
      'gaza IL attack',
    ],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-ceasefire',
    name: {
      en: 'Ceasefire in Gaza',
      ar: 'وقف إطلاق النار في غزة',
    },
    keys: ['ceasefire gaza [PS] [IL] [agreement] [negotiations] [hostages] [prisoners] [mediation]'],
    partOf: 'issue:gaza',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-humanitarian',
    name: {
      en: 'Humanitarian situation in Gaza',
      ar: 'الوضع الإنساني في غزة',
    },
    keys: ['gaza humanitarian [PS]', 'gaza humanitarian-aid [PS]', 'gaza aid', 'gaza humanitarian humanitarian-aid'],
    partOf: 'issue:gaza',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-reconstruction',
    name: {
      en: 'Reconstruction of Gaza',
      ar: 'إعادة إعمار غزة',
    },
    keys: ['gaza reconstruction [PS] [plan] [conference]'],
    partOf: 'issue:gaza',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-hostages',
    name: {
      en: 'Hostages in Gaza',
      ar: 'الرهائن في غزة',
    },
    keys: ['gaza hostages', 'gaza hostages prisoners', 'gaza prisoners hostages [agreement]'],
    partOf: 'issue:gaza',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-blockade',
    name: {
      en: 'Blockade of Gaza',
      ar: 'حصار غزة',
    },
    keys: ['blockade gaza [IL] [PS]'],
    partOf: 'issue:gaza',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-displacement',
    name: {
      en: 'Displacement of Palestinians',
      ar: 'تهجير الفلسطينيين',
    },
    keys: ['displacement gaza [palestinian-people] [PS]', 'displacement palestinian-people', 'displacement PS'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-governance',
    name: {
      en: 'Administration of Gaza',
      ar: 'إدارة غزة',
    },
    keys: ['gaza management', 'gaza governance', 'gaza future', 'gaza board-of-peace', 'board-of-peace'],
    partOf: 'issue:gaza',
    concerns: ['PS'],
  },
  {
    id: 'issue:west-bank',
    name: {
      en: 'West Bank',
      ar: 'الضفة الغربية',
    },
    keys: ['west-bank [PS]', 'west-bank attack', 'west-bank IL', 'west-bank palestinian-territories'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:settlements',
    name: {
      en: 'Israeli settlements',
      ar: 'الاستيطان الإسرائيلي',
    },
    keys: [
      'settlements [IL] [west-bank] [PS] [palestinian-territories] [jerusalem]',
      'settler-violence [west-bank]',
      'IL settlements policy',
      'settlements policy',
    ],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:jerusalem',
    name: {
      en: 'Jerusalem',
      ar: 'القدس',
    },
    keys: ['jerusalem [PS] [al-aqsa] [IL]', 'al-aqsa [PS] [IL]'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:palestinian-territories',
    name: {
      en: 'Situation in the Palestinian territories',
      ar: 'الوضع في الأراضي الفلسطينية',
    },
    keys: ['palestinian-territories [PS] [IL]', 'occupied land PS', 'land PS', 'PS territorial'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:gaza-and-territories',
    name: {
      en: 'Gaza and the Palestinian territories',
      ar: 'غزة والأراضي الفلسطينية',
    },
    keys: ['gaza palestinian-territories [PS]', 'gaza west-bank [PS]', 'gaza jerusalem [west-bank]'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:palestinian-cause',
    name: {
      en: 'Palestinian cause',
      ar: 'القضية الفلسطينية',
    },
    keys: [
      'palestinian-cause [PS] [IL] [the-region]',
      'PS',
      'palestinian-people',
      'PS people',
      'PS rights',
      'palestinian-cause gaza',
      'arab palestinian-cause',
      'middle-east palestinian-cause',
      'middle-east PS',
    ],
    concerns: ['PS'],
  },
  {
    id: 'issue:palestinian-state',
    name: {
      en: 'Palestinian statehood',
      ar: 'الدولة الفلسطينية',
    },
    keys: ['palestinian-state [PS] [recognition]', 'PS recognition', 'membership PS united-nations'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:two-state-solution',
    name: {
      en: 'Two-state solution',
      ar: 'حل الدولتين',
    },
    keys: ['two-state-solution [PS] [IL] [conference] [implementation]'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:peace-process',
    name: {
      en: 'Middle East peace process',
      ar: 'عملية السلام في الشرق الأوسط',
    },
    keys: [
      'peace-process [middle-east] [PS] [IL] [the-region] [negotiations] [activation] [palestinian-cause]',
      'middle-east peace [plan]',
      'peace the-region',
      'IL PS peace [negotiations] [agreement]',
      'IL PS negotiations',
      'PS negotiations',
      'IL peace PS',
      'negotiations PS peace',
      'arab-peace-initiative [peace-process]',
      'peace [PS]',
    ],
    partOf: 'issue:palestinian-cause',
    concerns: ['IL', 'PS'],
  },
  {
    id: 'issue:arab-israeli-conflict',
    name: {
      en: 'Arab-Israeli conflict',
      ar: 'الصراع العربي الإسرائيلي',
    },
    keys: ['arab-israeli-conflict [middle-east]', 'arab IL', 'IL PS'],
    partOf: 'issue:palestinian-cause',
    concerns: ['IL', 'PS'],
  },
  {
    id: 'issue:palestinian-reconciliation',
    name: {
      en: 'Palestinian reconciliation',
      ar: 'المصالحة الفلسطينية',
    },
    keys: ['palestinian-reconciliation', 'PS reconciliation [national]', 'PS unity [national]'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:israeli-aggression',
    name: {
      en: 'Israeli attacks',
      ar: 'الاعتداءات الإسرائيلية',
    },
    keys: ['israeli-aggression', 'attack IL', 'IL israeli-aggression'],
  },
  {
    id: 'issue:unrwa',
    name: {
      en: 'UNRWA',
      ar: 'الأونروا',
    },
    keys: ['unrwa [funding] [supporting]'],
    partOf: 'issue:palestinian-cause',
    concerns: ['PS'],
  },
  {
    id: 'issue:golan',
    name: {
      en: 'Golan Heights',
      ar: 'هضبة الجولان',
    },
    keys: ['golan [SY] [IL] [occupation]'],
    concerns: ['SY'],
  },
  {
    id: 'issue:abraham-accords',
    name: {
      en: 'Abraham Accords',
      ar: 'الاتفاقيات الإبراهيمية',
    },
    keys: ['abraham-accords'],
  },
  {
    id: 'issue:situation-ua',
    name: {
      en: 'Situation in Ukraine',
      ar: 'الوضع في أوكرانيا',
    },
    keys: ['RU UA', 'RU UA invasion', 'UA invasion', 'donbas [UA] [RU]', 'UA attack RU'],
    concerns: ['UA'],
  },
  {
    id: 'issue:crimea',
    name: {
      en: 'Crimea',
      ar: 'القرم',
    },
    keys: ['crimea [UA] [RU] [annexation]'],
    partOf: 'issue:situation-ua',
    concerns: ['UA'],
  },
  {
    id: 'issue:zaporizhzhia',
    name: {
      en: 'Zaporizhzhia nuclear power plant',
      ar: 'محطة زابوريجيا النووية',
    },
    keys: ['zaporizhzhia [nuclear-energy] [nuclear-safety] [nuclear] [UA]'],
    partOf: 'issue:situation-ua',
    concerns: ['UA'],
  },
  {
    id: 'issue:grain-exports',
    name: {
      en: 'Black Sea grain exports',
      ar: 'صادرات الحبوب عبر البحر الأسود',
    },
    keys: ['grain [UA] [black-sea] [exports] [agreement] [RU]', 'grain initiative black-sea'],
    partOf: 'issue:food-security',
  },
  {
    id: 'issue:minsk-agreements',
    name: {
      en: 'Minsk agreements',
      ar: 'اتفاقيات مينسك',
    },
    keys: ['minsk-agreements [implementation]', 'normandy-format [UA]'],
    partOf: 'issue:situation-ua',
    concerns: ['UA'],
  },
  {
    id: 'issue:iran-nuclear',
    name: {
      en: 'Iran nuclear file',
      ar: 'الملف النووي الإيراني',
    },
    keys: [
      'iran-nuclear [IR] [negotiations] [agreement] [nuclear] [activation]',
      'IR nuclear [agreement] [negotiations] [program]',
      'IR nuclear-program [negotiations]',
      'IR nuclear-weapons',
      'IR nuclear-energy',
    ],
    concerns: ['IR'],
  },
  {
    id: 'issue:north-korea-nuclear',
    name: {
      en: 'North Korea nuclear issue',
      ar: 'الملف النووي الكوري الشمالي',
    },
    keys: [
      'north-korea-nuclear [KP] [missile-program]',
      'KP nuclear [program] [negotiations] [weapons] [missile-program]',
      'KP nuclear-program [missile-program]',
      'KP nuclear-weapons [missile-program]',
      'KP denuclearization [korean-peninsula]',
      'denuclearization korean-peninsula [KP]',
      'korean-peninsula nuclear [KP]',
      'korean-peninsula nuclear-program',
      'KP KR nuclear',
    ],
    partOf: 'issue:korean-peninsula',
    concerns: ['KP'],
  },
  {
    id: 'issue:korean-peninsula',
    name: {
      en: 'Korean peninsula',
      ar: 'شبه الجزيرة الكورية',
    },
    keys: ['korean-peninsula [KP] [KR] [peace] [security]', 'KP KR'],
    concerns: ['KP', 'KR'],
  },
  {
    id: 'issue:north-korea-missiles',
    name: {
      en: 'North Korean missiles',
      ar: 'صواريخ كوريا الشمالية',
    },
    keys: ['KP missile-program'],
    partOf: 'issue:korean-peninsula',
    concerns: ['KP'],
  },
  {
    id: 'issue:abductions',
    name: {
      en: 'Abductions by North Korea',
      ar: 'المختطفون لدى كوريا الشمالية',
    },
    keys: ['abductions [KP] [JP]', 'KP abductions'],
    concerns: ['KP'],
  },
  {
    id: 'issue:renaissance-dam',
    name: {
      en: 'Grand Ethiopian Renaissance Dam',
      ar: 'سد النهضة الإثيوبي',
    },
    keys: ['renaissance-dam [ET] [EG] [SD] [negotiations] [agreement] [nile]', 'ET dams [EG]'],
    partOf: 'issue:nile-waters',
    concerns: ['EG', 'ET', 'SD'],
  },
  {
    id: 'issue:nile-waters',
    name: {
      en: 'Nile waters',
      ar: 'مياه النيل',
    },
    keys: ['nile [water] [water-sharing] [agreement] [framework]', 'nile EG water', 'nile EG SD water'],
  },
  {
    id: 'issue:western-sahara',
    name: {
      en: 'Western Sahara',
      ar: 'الصحراء الغربية',
    },
    keys: ['western-sahara [MA] [EH]', 'EH'],
    concerns: ['MA'],
  },
  {
    id: 'issue:kashmir',
    name: {
      en: 'Kashmir',
      ar: 'كشمير',
    },
    keys: ['kashmir [IN] [PK]', 'IN PK'],
    concerns: ['IN', 'PK'],
  },
  {
    id: 'issue:south-china-sea',
    name: {
      en: 'South China Sea',
      ar: 'بحر الصين الجنوبي',
    },
    keys: ['south-china-sea [CN] [maritime-security] [disputes] [PH] [VN]'],
    concerns: ['CN'],
  },
  {
    id: 'issue:east-china-sea',
    name: {
      en: 'East China Sea',
      ar: 'بحر الصين الشرقي',
    },
    keys: ['east-china-sea [CN] [JP]'],
    concerns: ['CN', 'JP'],
  },
  {
    id: 'issue:taiwan',
    name: {
      en: 'Taiwan question',
      ar: 'قضية تايوان',
    },
    keys: ['TW [CN]', 'TW peace [taiwan-strait]', 'taiwan-strait [TW] [CN] [peace] [security]'],
    concerns: ['TW'],
  },
  {
    id: 'issue:hong-kong',
    name: {
      en: 'Hong Kong',
      ar: 'هونغ كونغ',
    },
    keys: ['hong-kong', 'HK'],
    concerns: ['HK'],
  },
  {
    id: 'issue:xinjiang',
    name: {
      en: 'Xinjiang',
      ar: 'شينجيانغ',
    },
    keys: ['xinjiang [CN] [human-rights]'],
    concerns: ['CN'],
  },
  {
    id: 'issue:nagorno-karabakh',
    name: {
      en: 'Nagorno-Karabakh',
      ar: 'ناغورني قره باغ',
    },
    keys: [
      'nagorno-karabakh [AM] [AZ] [peace] [peace-plan] [ceasefire]',
      'AM AZ',
      'AM AZ peace [agreement]',
      'AM AZ peace-plan',
    ],
    concerns: ['AM', 'AZ'],
  },
  {
    id: 'issue:cyprus',
    name: {
      en: 'Cyprus question',
      ar: 'القضية القبرصية',
    },
    keys: ['CY'],
    concerns: ['CY'],
  },
  {
    id: 'issue:eastern-mediterranean',
    name: {
      en: 'Eastern Mediterranean',
      ar: 'شرق المتوسط',
    },
    keys: ['east-mediterranean [security] [gas] [maritime]', 'GR TR'],
  },
  {
    id: 'issue:rohingya',
    name: {
      en: 'Rohingya in Myanmar',
      ar: 'الروهينغا في ميانمار',
    },
    keys: ['rohingya [MM] [refugees] [rakhine] [people] [minorities]', 'rakhine [MM]'],
    concerns: ['MM'],
  },
  {
    id: 'issue:darfur',
    name: {
      en: 'Darfur',
      ar: 'دارفور',
    },
    keys: ['darfur [SD] [peace]'],
    concerns: ['SD'],
  },
  {
    id: 'issue:abyei',
    name: {
      en: 'Abyei',
      ar: 'أبيي',
    },
    keys: ['abyei [SD] [SS]'],
    concerns: ['SD', 'SS'],
  },
  {
    id: 'issue:sudan-south-sudan',
    name: {
      en: 'Sudan and South Sudan',
      ar: 'السودان وجنوب السودان',
    },
    keys: ['SD SS'],
    concerns: ['SD', 'SS'],
  },
  {
    id: 'issue:tigray',
    name: {
      en: 'Tigray',
      ar: 'تيغراي',
    },
    keys: ['tigray [ET]'],
    concerns: ['ET'],
  },
  {
    id: 'issue:eastern-congo',
    name: {
      en: 'Eastern Congo',
      ar: 'شرق الكونغو',
    },
    keys: ['eastern-congo [CD] [RW] [security]', 'CD RW'],
    concerns: ['CD'],
  },
  {
    id: 'issue:red-sea',
    name: {
      en: 'Red Sea security',
      ar: 'أمن البحر الأحمر',
    },
    keys: ['red-sea [security] [maritime-security] [houthis] [YE] [attack] [ships] [maritime-transport]'],
  },
  {
    id: 'issue:hormuz',
    name: {
      en: 'Strait of Hormuz',
      ar: 'مضيق هرمز',
    },
    keys: ['hormuz [security] [maritime-security] [IR] [maritime-transport]'],
  },
  {
    id: 'issue:black-sea',
    name: {
      en: 'Black Sea security',
      ar: 'أمن البحر الأسود',
    },
    keys: ['black-sea [security] [maritime-security]'],
  },
  {
    id: 'issue:suez-canal',
    name: {
      en: 'Suez Canal',
      ar: 'قناة السويس',
    },
    keys: ['suez-canal [EG] [projects] [development]'],
    concerns: ['EG'],
  },
  {
    id: 'issue:three-islands',
    name: {
      en: 'Three UAE islands',
      ar: 'الجزر الإماراتية الثلاث',
    },
    keys: ['three-islands [AE] [IR] [occupied] [occupation]'],
    concerns: ['AE', 'IR'],
  },
  {
    id: 'issue:gulf-crisis',
    name: {
      en: 'Gulf crisis',
      ar: 'الأزمة الخليجية',
    },
    keys: ['gulf-crisis [mediation] [QA]', 'AE BH EG QA SA'],
  },
  {
    id: 'issue:chagos',
    name: {
      en: 'Chagos Islands',
      ar: 'جزر تشاغوس',
    },
    keys: ['chagos'],
  },
  {
    id: 'issue:kurdistan-region',
    name: {
      en: 'Kurdistan Region',
      ar: 'إقليم كردستان',
    },
    keys: ['kurdistan-region [IQ]'],
    concerns: ['IQ'],
  },
  {
    id: 'issue:erbil-baghdad',
    name: {
      en: 'Relations between Baghdad and Erbil',
      ar: 'العلاقات بين بغداد وأربيل',
    },
    keys: ['kurdistan-region IQ ties', 'kurdistan-region IQ disputes'],
    partOf: 'issue:kurdistan-region',
    concerns: ['IQ'],
  },
  {
    id: 'issue:idlib',
    name: {
      en: 'Idlib',
      ar: 'إدلب',
    },
    keys: ['idlib [SY] [ceasefire]'],
    partOf: 'issue:situation-sy',
    concerns: ['SY'],
  },
  {
    id: 'issue:northern-syria',
    name: {
      en: 'Northern Syria',
      ar: 'شمال سوريا',
    },
    keys: ['northern-syria [SY]', 'northern SY', 'sdf [SY]'],
    partOf: 'issue:situation-sy',
    concerns: ['SY'],
  },
  {
    id: 'issue:safe-zone',
    name: {
      en: 'Safe zone in Syria',
      ar: 'المنطقة الآمنة في سوريا',
    },
    keys: ['safe-zone [SY] [northern-syria] [northern]'],
    partOf: 'issue:situation-sy',
    concerns: ['SY'],
  },
  {
    id: 'issue:syria-political-process',
    name: {
      en: 'Political process in Syria',
      ar: 'العملية السياسية في سوريا',
    },
    keys: ['political-solution SY', 'SY peace', 'SY negotiations', 'geneva-talks [SY]', 'astana-process [SY]'],
    partOf: 'issue:situation-sy',
    concerns: ['SY'],
  },
  {
    id: 'issue:syria-chemical-weapons',
    name: {
      en: 'Chemical weapons in Syria',
      ar: 'الأسلحة الكيميائية السورية',
    },
    keys: ['chemical-weapons SY'],
    partOf: 'issue:situation-sy',
    concerns: ['SY'],
  },
  {
    id: 'issue:syrian-refugees',
    name: {
      en: 'Syrian refugees',
      ar: 'اللاجئون السوريون',
    },
    keys: ['refugees SY [return]', 'SY refugees idps'],
    partOf: 'issue:refugees',
    concerns: ['SY'],
  },
  {
    id: 'issue:syria-sanctions',
    name: {
      en: 'Sanctions on Syria',
      ar: 'العقوبات على سوريا',
    },
    keys: ['sanctions SY', 'lifting-sanctions SY'],
    partOf: 'issue:situation-sy',
    concerns: ['SY'],
  },
  {
    id: 'issue:southern-lebanon',
    name: {
      en: 'Southern Lebanon',
      ar: 'جنوب لبنان',
    },
    keys: ['southern-lebanon [LB] [security]', 'LB southern', 'unifil [LB]'],
    partOf: 'issue:situation-lb',
    concerns: ['LB'],
  },
  {
    id: 'issue:lebanon-israel',
    name: {
      en: 'Lebanon and Israel',
      ar: 'لبنان وإسرائيل',
    },
    keys: ['IL LB', 'ceasefire LB [IL]'],
    partOf: 'issue:situation-lb',
    concerns: ['LB'],
  },
  {
    id: 'issue:lebanon-presidency',
    name: {
      en: 'Presidential election in Lebanon',
      ar: 'الانتخابات الرئاسية اللبنانية',
    },
    keys: ['LB presidential-elections'],
    partOf: 'issue:situation-lb',
    concerns: ['LB'],
  },
  {
    id: 'issue:libya-political-process',
    name: {
      en: 'Political process in Libya',
      ar: 'العملية السياسية في ليبيا',
    },
    keys: ['LY political-solution', 'berlin-process [LY]', 'elections LY', 'LY negotiations'],
    partOf: 'issue:situation-ly',
    concerns: ['LY'],
  },
  {
    id: 'issue:mercenaries-libya',
    name: {
      en: 'Foreign forces in Libya',
      ar: 'القوات الأجنبية في ليبيا',
    },
    keys: ['mercenaries [LY]', 'foreign military-presence LY'],
    partOf: 'issue:situation-ly',
    concerns: ['LY'],
  },
  {
    id: 'issue:yemen-political-process',
    name: {
      en: 'Political process in Yemen',
      ar: 'العملية السياسية في اليمن',
    },
    keys: ['YE political-solution', 'YE peace', 'YE negotiations', 'riyadh-agreement [YE]', 'YE peace-plan'],
    partOf: 'issue:situation-ye',
    concerns: ['YE'],
  },
  {
    id: 'issue:houthis',
    name: {
      en: 'Houthis',
      ar: 'الحوثيون',
    },
    keys: ['houthis [YE] [attack]'],
    partOf: 'issue:situation-ye',
    concerns: ['YE'],
  },
  {
    id: 'issue:sudan-political-process',
    name: {
      en: 'Political process in Sudan',
      ar: 'العملية السياسية في السودان',
    },
    keys: ['SD political-solution', 'jeddah-talks [SD]', 'transitional-period SD', 'SD peace', 'juba-agreement [SD]'],
    partOf: 'issue:situation-sd',
    concerns: ['SD'],
  },
  {
    id: 'issue:afghanistan-withdrawal',
    name: {
      en: 'Withdrawal from Afghanistan',
      ar: 'الانسحاب من أفغانستان',
    },
    keys: ['AF withdrawal [military-presence] [foreign] [US]'],
    partOf: 'issue:situation-af',
    concerns: ['AF'],
  },
  {
    id: 'issue:taliban',
    name: {
      en: 'Taliban',
      ar: 'طالبان',
    },
    keys: ['taliban [AF] [negotiations]'],
    partOf: 'issue:situation-af',
    concerns: ['AF'],
  },
  {
    id: 'issue:iraq-foreign-troops',
    name: {
      en: 'Foreign troops in Iraq',
      ar: 'القوات الأجنبية في العراق',
    },
    keys: ['IQ military-presence', 'foreign military-presence IQ', 'IQ withdrawal [military-presence] [US]'],
    partOf: 'issue:situation-iq',
    concerns: ['IQ'],
  },
  {
    id: 'issue:iran-israel',
    name: {
      en: 'Iran and Israel',
      ar: 'إيران وإسرائيل',
    },
    keys: ['IL IR'],
    concerns: ['IL', 'IR'],
  },
  {
    id: 'issue:iran-us',
    name: {
      en: 'Iran and the United States',
      ar: 'إيران والولايات المتحدة',
    },
    keys: ['IR US'],
    concerns: ['IR', 'US'],
  },
  {
    id: 'issue:iran-sanctions',
    name: {
      en: 'Sanctions on Iran',
      ar: 'العقوبات على إيران',
    },
    keys: ['IR sanctions', 'IR lifting-sanctions'],
    concerns: ['IR'],
  },
  {
    id: 'issue:russia-sanctions',
    name: {
      en: 'Sanctions on Russia',
      ar: 'العقوبات على روسيا',
    },
    keys: ['RU sanctions'],
    concerns: ['RU'],
  },
  {
    id: 'issue:brexit',
    name: {
      en: 'Brexit',
      ar: 'خروج بريطانيا من الاتحاد الأوروبي',
    },
    keys: ['brexit'],
  },
  {
    id: 'issue:kosovo-serbia',
    name: {
      en: 'Kosovo and Serbia',
      ar: 'كوسوفو وصربيا',
    },
    keys: ['RS XK', 'dialogue RS XK', 'RS XK ties'],
    concerns: ['RS', 'XK'],
  },
  // Regions
  {
    id: 'issue:regional-developments',
    name: {
      en: 'Regional and international developments',
      ar: 'التطورات الإقليمية والدولية',
    },
    keys: [
      'regional [international] [common-interest] [political]',
      'international [common-interest]',
      'the-region [common-interest] [regional] [international]',
      'the-region world',
    ],
  },
  {
    id: 'issue:regional-cooperation',
    name: {
      en: 'Regional and international cooperation',
      ar: 'التعاون الإقليمي والدولي',
    },
    keys: ['regional ties [international]', 'international ties', 'the-region ties [regional]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:middle-east',
    name: {
      en: 'Situation in the Middle East',
      ar: 'الوضع في الشرق الأوسط',
    },
    keys: ['middle-east [the-region] [middle-eastern] [common-interest]', 'middle-east regional', 'middle-eastern'],
  },
  {
    id: 'issue:regional-security',
    name: {
      en: 'Regional security',
      ar: 'الأمن الإقليمي',
    },
    keys: [
      'regional-security [the-region] [middle-east] [regional]',
      'regional security',
      'security the-region',
      'middle-east security',
      'middle-east regional-security',
      'peace regional-security',
    ],
  },
  {
    id: 'issue:east-asian-security',
    name: {
      en: 'East Asian security',
      ar: 'الأمن في شرق آسيا',
    },
    keys: ['east-asia security', 'east-asia', 'asian security'],
  },
  {
    id: 'issue:gulf-security',
    name: {
      en: 'Gulf security',
      ar: 'أمن الخليج',
    },
    keys: ['gulf security', 'gulf', 'gulf regional-security'],
  },
  {
    id: 'issue:horn-of-africa',
    name: {
      en: 'Horn of Africa',
      ar: 'القرن الأفريقي',
    },
    keys: ['horn-of-africa [security]'],
  },
  {
    id: 'issue:sahel',
    name: {
      en: 'Sahel',
      ar: 'منطقة الساحل',
    },
    keys: ['sahel [security] [africa]'],
  },
  {
    id: 'issue:african-affairs',
    name: {
      en: 'African affairs',
      ar: 'الشؤون الأفريقية',
    },
    keys: ['africa [african]', 'african [ties]', 'african regional', 'africa ties'],
  },
  {
    id: 'issue:arab-affairs',
    name: {
      en: 'Arab affairs',
      ar: 'الشؤون العربية',
    },
    keys: [
      'arab',
      'arab-world',
      'arab regional',
      'arab the-region',
      'arab islamic',
      'arab international',
      'arab international regional',
      'arab ties',
    ],
  },
  {
    id: 'issue:islamic-affairs-world',
    name: {
      en: 'Issues of the Islamic world',
      ar: 'قضايا العالم الإسلامي',
    },
    keys: ['islamic', 'islamic-world', 'arab-world islamic-world'],
  },
  {
    id: 'issue:balkans',
    name: {
      en: 'Western Balkans',
      ar: 'غرب البلقان',
    },
    keys: ['balkans [security]'],
  },
  {
    id: 'issue:caucasus',
    name: {
      en: 'South Caucasus',
      ar: 'جنوب القوقاز',
    },
    keys: ['caucasus [security]'],
  },
  {
    id: 'issue:central-asia',
    name: {
      en: 'Central Asia',
      ar: 'آسيا الوسطى',
    },
    keys: ['central-asia [security]'],
  },
  {
    id: 'issue:indo-pacific',
    name: {
      en: 'Indo-Pacific',
      ar: 'المحيطان الهندي والهادئ',
    },
    keys: ['indo-pacific [security]'],
  },
  {
    id: 'issue:latin-america',
    name: {
      en: 'Latin America',
      ar: 'أمريكا اللاتينية',
    },
    keys: ['latin-america'],
  },
  {
    id: 'issue:arctic',
    name: {
      en: 'Arctic',
      ar: 'القطب الشمالي',
    },
    keys: ['arctic [security]'],
  },
  {
    id: 'issue:great-lakes',
    name: {
      en: 'Great Lakes region',
      ar: 'منطقة البحيرات العظمى',
    },
    keys: ['great-lakes [security] [africa]'],
  },
  {
    id: 'issue:lake-chad',
    name: {
      en: 'Lake Chad basin',
      ar: 'حوض بحيرة تشاد',
    },
    keys: ['lake-chad [security] [boko-haram]'],
  },
  {
    id: 'issue:european-security',
    name: {
      en: 'European security',
      ar: 'الأمن الأوروبي',
    },
    keys: ['european security', 'europe security', 'europe'],
  },
  {
    id: 'issue:common-interest',
    name: {
      en: 'Issues of common interest',
      ar: 'القضايا ذات الاهتمام المشترك',
    },
    keys: ['common-interest', 'joint'],
  },
  {
    id: 'issue:arab-spring',
    name: {
      en: 'Arab Spring',
      ar: 'الربيع العربي',
    },
    keys: ['arab-spring'],
  },
  // Relations and cooperation
  {
    id: 'issue:bilateral-relations',
    name: {
      en: 'Bilateral relations',
      ar: 'العلاقات الثنائية',
    },
    keys: [
      'bilateral',
      'ties [friendship] [political] [diplomatic] [common-interest]',
      'bilateral [common-interest]',
      'friendship [ties]',
      'future ties',
    ],
    cooperation: true,
  },
  {
    id: 'issue:strategic-partnership',
    name: {
      en: 'Strategic partnership',
      ar: 'الشراكة الاستراتيجية',
    },
    keys: [
      'strategic-partnership [ties] [agreement]',
      'strategic ties [agreement] [comprehensive]',
      'comprehensive ties',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:strategic-dialogue',
    name: {
      en: 'Strategic dialogue',
      ar: 'الحوار الاستراتيجي',
    },
    keys: ['strategic-dialogue', 'dialogue strategic'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:diplomatic-relations',
    name: {
      en: 'Diplomatic relations',
      ar: 'العلاقات الدبلوماسية',
    },
    keys: ['diplomatic-relations', 'diplomatic-missions'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:normalization',
    name: {
      en: 'Normalisation of relations',
      ar: 'تطبيع العلاقات',
    },
    keys: ['normalization [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:political-consultations',
    name: {
      en: 'Political consultations',
      ar: 'المشاورات السياسية',
    },
    keys: ['political-consultations [political]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:economic-cooperation',
    name: {
      en: 'Economic cooperation',
      ar: 'التعاون الاقتصادي',
    },
    keys: [
      'economic [ties] [trade] [investment] [finance] [trade] [investment]',
      'economic development ties',
      'investment ties trade [industry]',
      'economic industry ties trade',
      'bilateral economic',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:trade',
    name: {
      en: 'Trade',
      ar: 'التبادل التجاري',
    },
    keys: ['trade [ties] [exchange] [industry]', 'exports [trade] [imports]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:investment',
    name: {
      en: 'Investment',
      ar: 'الاستثمار',
    },
    keys: ['investment [ties] [projects] [encouragement] [exchange] [private-sector]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:trade-and-investment',
    name: {
      en: 'Trade and investment',
      ar: 'التجارة والاستثمار',
    },
    keys: ['investment trade [exchange] [projects]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:free-trade',
    name: {
      en: 'Free trade agreement',
      ar: 'اتفاقية التجارة الحرة',
    },
    keys: ['free-trade [negotiations] [agreement] [ties] [trade]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:tariffs',
    name: {
      en: 'Tariffs',
      ar: 'الرسوم الجمركية',
    },
    keys: ['tariffs [trade]', 'trade-war [trade]'],
  },
  {
    id: 'issue:investment-protection',
    name: {
      en: 'Investment protection',
      ar: 'حماية الاستثمارات',
    },
    keys: ['investment-protection [agreement]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:customs',
    name: {
      en: 'Customs cooperation',
      ar: 'التعاون الجمركي',
    },
    keys: ['customs [ties] [agreement]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:private-sector',
    name: {
      en: 'Private sector',
      ar: 'القطاع الخاص',
    },
    keys: ['private-sector [ties]', 'business-council [ties]', 'chambers-of-commerce [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:industry',
    name: {
      en: 'Industrial cooperation',
      ar: 'التعاون الصناعي',
    },
    keys: ['industry [ties] [projects]', 'industrial-zones [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:mining',
    name: {
      en: 'Mining',
      ar: 'التعدين',
    },
    keys: ['mining [ties]', 'critical-minerals [ties] [agreement] [mining]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:finance',
    name: {
      en: 'Financial cooperation',
      ar: 'التعاون المالي',
    },
    keys: ['finance [ties] [banking]', 'banking [ties]', 'central-bank [ties]', 'finance monetary [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:financial-support',
    name: {
      en: 'Financial support',
      ar: 'الدعم المالي',
    },
    keys: ['financial-support'],
  },
  {
    id: 'issue:debt',
    name: {
      en: 'Debt',
      ar: 'الديون',
    },
    keys: ['debt'],
  },
  {
    id: 'issue:imf',
    name: {
      en: 'International Monetary Fund',
      ar: 'صندوق النقد الدولي',
    },
    keys: ['imf [agreement] [negotiations] [loan] [program] [financial-support]', 'imf-programme'],
  },
  {
    id: 'issue:world-bank',
    name: {
      en: 'World Bank',
      ar: 'البنك الدولي',
    },
    keys: ['world-bank [ties]'],
  },
  {
    id: 'issue:economic-crisis',
    name: {
      en: 'Economic crisis',
      ar: 'الأزمة الاقتصادية',
    },
    keys: ['economic-crisis', 'finance economic-crisis'],
  },
  {
    id: 'issue:global-economy',
    name: {
      en: 'Global economy',
      ar: 'الاقتصاد العالمي',
    },
    keys: ['global-economy', 'economic international [finance]'],
  },
  {
    id: 'issue:economic-reform',
    name: {
      en: 'Economic reform',
      ar: 'الإصلاح الاقتصادي',
    },
    keys: ['economic-reform', 'economic reform'],
  },
  {
    id: 'issue:economic-integration',
    name: {
      en: 'Economic integration',
      ar: 'التكامل الاقتصادي',
    },
    keys: ['economic-integration'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:double-taxation',
    name: {
      en: 'Double taxation',
      ar: 'الازدواج الضريبي',
    },
    keys: ['taxation [agreement]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:supply-chains',
    name: {
      en: 'Supply chains',
      ar: 'سلاسل الإمداد',
    },
    keys: ['supply-chains [security] [ties]'],
  },
  {
    id: 'issue:energy',
    name: {
      en: 'Energy cooperation',
      ar: 'التعاون في مجال الطاقة',
    },
    keys: ['energy [ties] [projects]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:oil-and-gas',
    name: {
      en: 'Oil and gas',
      ar: 'النفط والغاز',
    },
    keys: ['oil [ties]', 'oil-and-gas [ties]', 'gas oil [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:gas',
    name: {
      en: 'Natural gas',
      ar: 'الغاز الطبيعي',
    },
    keys: ['gas [ties] [energy]', 'lng [ties]', 'pipeline [gas]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:oil-market',
    name: {
      en: 'Oil market',
      ar: 'سوق النفط',
    },
    keys: ['oil-market [international]', 'oil market', 'oil inflation', 'opec'],
  },
  {
    id: 'issue:energy-security',
    name: {
      en: 'Energy security',
      ar: 'أمن الطاقة',
    },
    keys: ['energy-security', 'energy security'],
  },
  {
    id: 'issue:renewable-energy',
    name: {
      en: 'Renewable energy',
      ar: 'الطاقة المتجددة',
    },
    keys: ['renewable-energy [ties] [energy] [projects]', 'hydrogen [ties] [renewable-energy]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:nuclear-energy',
    name: {
      en: 'Civil nuclear energy',
      ar: 'الطاقة النووية السلمية',
    },
    keys: ['nuclear-energy [ties] [peaceful] [agreement]', 'nuclear peaceful energy', 'civil nuclear [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:electricity',
    name: {
      en: 'Electricity interconnection',
      ar: 'الربط الكهربائي',
    },
    keys: ['grid-interconnection [electricity]', 'electricity [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:defence-cooperation',
    name: {
      en: 'Military and defence cooperation',
      ar: 'التعاون العسكري والدفاعي',
    },
    keys: [
      'military ties',
      'defence ties',
      'defence military [ties]',
      'defence',
      'defence security ties',
      'military security ties',
      'defence military security [ties]',
      'military-training [ties] [military]',
      'armed-forces ties',
      'military training',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:military-exercises',
    name: {
      en: 'Military exercises',
      ar: 'المناورات العسكرية',
    },
    keys: ['exercises [military] [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:military-aid',
    name: {
      en: 'Military aid',
      ar: 'المساعدات العسكرية',
    },
    keys: ['military-aid', 'military aid'],
  },
  {
    id: 'issue:arms-sales',
    name: {
      en: 'Arms sales',
      ar: 'مبيعات الأسلحة',
    },
    keys: ['arms-sales', 'weapons contract'],
  },
  {
    id: 'issue:security-cooperation',
    name: {
      en: 'Security cooperation',
      ar: 'التعاون الأمني',
    },
    keys: [
      'security ties',
      'police [ties]',
      'organized-crime security ties',
      'intelligence-sharing [security] [ties]',
      'security ties terrorism',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:border-security',
    name: {
      en: 'Border security',
      ar: 'أمن الحدود',
    },
    keys: [
      'border-security [ties]',
      'borders security',
      'border-crossings borders',
      'borders ties [security]',
      'borders',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:border-demarcation',
    name: {
      en: 'Border demarcation',
      ar: 'ترسيم الحدود',
    },
    keys: ['border-demarcation [maritime]', 'border-dispute'],
  },
  {
    id: 'issue:border-crossings',
    name: {
      en: 'Border crossings',
      ar: 'المعابر الحدودية',
    },
    keys: ['border-crossings'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:cultural-cooperation',
    name: {
      en: 'Cultural cooperation',
      ar: 'التعاون الثقافي',
    },
    keys: ['culture [ties] [exchange] [agreement]', 'antiquities [ties]', 'language-teaching [culture]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:education',
    name: {
      en: 'Education',
      ar: 'التعليم',
    },
    keys: ['education [ties]', 'education training [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:higher-education',
    name: {
      en: 'Higher education',
      ar: 'التعليم العالي',
    },
    keys: [
      'higher-education [ties] [education] [science] [exchange]',
      'scholarships [ties] [higher-education] [education]',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:science',
    name: {
      en: 'Science and technology',
      ar: 'العلوم والتكنولوجيا',
    },
    keys: [
      'science [ties] [technology] [innovation] [exchange] [technical]',
      'technology [ties] [innovation]',
      'innovation [ties]',
      'semiconductors',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:technical-cooperation',
    name: {
      en: 'Technical cooperation',
      ar: 'التعاون الفني',
    },
    keys: ['technical [ties] [training]', 'economic technical ties'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:training',
    name: {
      en: 'Training and capacity building',
      ar: 'التدريب وبناء القدرات',
    },
    keys: [
      'training [ties] [expertise] [exchange]',
      'expertise [ties] [training] [exchange]',
      'vocational-training [ties]',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:health',
    name: {
      en: 'Health',
      ar: 'الصحة',
    },
    keys: ['health [ties] [finance]', 'medical-treatment [health]', 'pharmaceuticals [health] [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:covid',
    name: {
      en: 'COVID-19 pandemic',
      ar: 'جائحة كورونا',
    },
    keys: ['covid [response] [consequences] [economic] [health] [international]', 'covid vaccines', 'vaccines'],
  },
  {
    id: 'issue:tourism',
    name: {
      en: 'Tourism',
      ar: 'السياحة',
    },
    keys: ['tourism [ties] [encouragement] [culture] [exchange]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:agriculture',
    name: {
      en: 'Agriculture',
      ar: 'الزراعة',
    },
    keys: ['agriculture [ties] [livestock] [investment]', 'livestock [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:fisheries',
    name: {
      en: 'Fisheries',
      ar: 'الثروة السمكية',
    },
    keys: ['fisheries [ties] [agreement]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:food-security',
    name: {
      en: 'Food security',
      ar: 'الأمن الغذائي',
    },
    keys: ['food-security [ties] [international] [agriculture]'],
  },
  {
    id: 'issue:water',
    name: {
      en: 'Water resources',
      ar: 'الموارد المائية',
    },
    keys: ['water [ties] [management] [resources]', 'desalination [water]', 'dams [water]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:water-sharing',
    name: {
      en: 'Shared waters',
      ar: 'المياه المشتركة',
    },
    keys: ['water-sharing [water]', 'euphrates [water] [water-sharing]'],
  },
  {
    id: 'issue:transport',
    name: {
      en: 'Transport',
      ar: 'النقل',
    },
    keys: [
      'transport [ties]',
      'roads [transport]',
      'railways [transport] [ties]',
      'maritime-transport [transport] [ties]',
      'maritime transport',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:ports',
    name: {
      en: 'Ports',
      ar: 'الموانئ',
    },
    keys: ['ports [ties] [maritime-transport]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:civil-aviation',
    name: {
      en: 'Civil aviation',
      ar: 'الطيران المدني',
    },
    keys: ['air-transport [ties] [agreement] [transport]', 'airports [ties]', 'aviation-safety'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:infrastructure',
    name: {
      en: 'Infrastructure',
      ar: 'البنية التحتية',
    },
    keys: ['infrastructure [ties] [projects] [development]', 'construction [ties] [infrastructure]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:belt-and-road',
    name: {
      en: 'Belt and Road',
      ar: 'الحزام والطريق',
    },
    keys: ['belt-and-road [ties] [initiative]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:development-road',
    name: {
      en: 'Iraq Development Road',
      ar: 'طريق التنمية العراقي',
    },
    keys: ['development-road [IQ] [projects]'],
    concerns: ['IQ'],
  },
  {
    id: 'issue:economic-corridor',
    name: {
      en: 'Economic corridors',
      ar: 'الممرات الاقتصادية',
    },
    keys: ['economic-corridor [economic]'],
  },
  {
    id: 'issue:telecommunications',
    name: {
      en: 'Telecommunications',
      ar: 'الاتصالات وتكنولوجيا المعلومات',
    },
    keys: ['telecommunications [ties] [technology]', 'fifth-generation'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:digital',
    name: {
      en: 'Digital economy',
      ar: 'الاقتصاد الرقمي',
    },
    keys: ['digital [ties] [economic] [technology]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:ai',
    name: {
      en: 'Artificial intelligence',
      ar: 'الذكاء الاصطناعي',
    },
    keys: ['ai [ties] [technology] [digital] [innovation]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:cyber-security',
    name: {
      en: 'Cyber security',
      ar: 'الأمن السيبراني',
    },
    keys: ['cyber-security [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:space',
    name: {
      en: 'Space',
      ar: 'الفضاء',
    },
    keys: ['space [ties] [science]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:media',
    name: {
      en: 'Media',
      ar: 'الإعلام',
    },
    keys: ['media [ties] [exchange]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:sports',
    name: {
      en: 'Youth and sports',
      ar: 'الشباب والرياضة',
    },
    keys: ['sports [ties] [youth]', 'youth [ties] [sports]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:labour',
    name: {
      en: 'Labour',
      ar: 'العمالة',
    },
    keys: ['labour [ties]', 'domestic-workers [labour]', 'employment [labour]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:development',
    name: {
      en: 'Development cooperation',
      ar: 'التعاون التنموي',
    },
    keys: ['development [ties] [projects]', 'aid development ties', 'sdgs [development]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:social-affairs',
    name: {
      en: 'Social affairs',
      ar: 'الشؤون الاجتماعية',
    },
    keys: ['social-development [ties]', 'social [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:environment',
    name: {
      en: 'Environment',
      ar: 'البيئة',
    },
    keys: ['environment [ties] [protection]', 'desertification', 'waste-management [environment]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:climate',
    name: {
      en: 'Climate change',
      ar: 'تغير المناخ',
    },
    keys: ['climate [environment] [ties] [international] [conference]', 'climate-adaptation'],
  },
  {
    id: 'issue:judicial-cooperation',
    name: {
      en: 'Judicial cooperation',
      ar: 'التعاون القضائي',
    },
    keys: ['judicial [ties] [justice]', 'justice [ties]', 'extradition [prisoners] [agreement]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:parliamentary-cooperation',
    name: {
      en: 'Parliamentary cooperation',
      ar: 'التعاون البرلماني',
    },
    keys: ['parliamentary-cooperation [ties] [exchange] [friendship]', 'parliament ties'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:islamic-affairs',
    name: {
      en: 'Islamic affairs',
      ar: 'الشؤون الإسلامية',
    },
    keys: ['islamic-affairs [ties]', 'religious [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:hajj',
    name: {
      en: 'Hajj and Umrah',
      ar: 'الحج والعمرة',
    },
    keys: ['hajj [preparations] [services]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:interfaith-dialogue',
    name: {
      en: 'Interfaith dialogue',
      ar: 'حوار الأديان',
    },
    keys: ['interfaith-dialogue', 'dialogue religious', 'tolerance'],
  },
  {
    id: 'issue:consular-affairs',
    name: {
      en: 'Consular affairs',
      ar: 'الشؤون القنصلية',
    },
    keys: ['consular-affairs [ties] [citizens-abroad]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:citizens-abroad',
    name: {
      en: 'Citizens abroad',
      ar: 'الجاليات في الخارج',
    },
    keys: ['citizens-abroad [labour]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:visas',
    name: {
      en: 'Visas',
      ar: 'التأشيرات',
    },
    keys: ['visas [agreement] [travel]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:travel',
    name: {
      en: 'Exchanges between peoples',
      ar: 'التواصل بين الشعوب',
    },
    keys: ['travel [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:joint-committee',
    name: {
      en: 'Joint committee',
      ar: 'اللجنة المشتركة',
    },
    keys: [
      'joint-committee [ties] [meeting] [session] [preparations] [outcome] [activation] [implementation] [economic]',
    ],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:memoranda',
    name: {
      en: 'Agreements and memoranda of understanding',
      ar: 'الاتفاقيات ومذكرات التفاهم',
    },
    keys: ['memoranda [ties] [agreement] [implementation]', 'agreement [ties] [implementation]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:projects',
    name: {
      en: 'Joint projects',
      ar: 'المشاريع المشتركة',
    },
    keys: ['projects [ties] [implementation]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:visits',
    name: {
      en: 'Exchange of visits',
      ar: 'تبادل الزيارات',
    },
    keys: ['visits [exchange]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:candidacy',
    name: {
      en: 'Mutual support for candidacies',
      ar: 'الترشيحات المتبادلة',
    },
    keys: ['candidacy [international-forums] [supporting] [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:international-forums',
    name: {
      en: 'Coordination in international forums',
      ar: 'التنسيق في المحافل الدولية',
    },
    keys: ['international-forums [ties] [international] [regional]', 'multilateral [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  {
    id: 'issue:diplomatic-training',
    name: {
      en: 'Diplomatic training',
      ar: 'التدريب الدبلوماسي',
    },
    keys: ['diplomatic-training [ties]', 'diplomatic training [ties]'],
    partOf: 'issue:bilateral-relations',
    cooperation: true,
  },
  // Matters of all
  {
    id: 'issue:terrorism',
    name: {
      en: 'Terrorism',
      ar: 'الإرهاب',
    },
    keys: ['terrorism [extremism] [international] [funding] [ties] [regional]', 'extremism', 'al-qaeda [terrorism]'],
  },
  {
    id: 'issue:terror-financing',
    name: {
      en: 'Terrorist financing',
      ar: 'تمويل الإرهاب',
    },
    keys: ['terror-financing', 'money-laundering [terror-financing]'],
    partOf: 'issue:terrorism',
  },
  {
    id: 'issue:isis',
    name: {
      en: 'ISIS',
      ar: 'تنظيم داعش',
    },
    keys: ['isis [terrorism] [IQ] [SY] [ties]'],
    partOf: 'issue:terrorism',
  },
  {
    id: 'issue:foreign-fighters',
    name: {
      en: 'Foreign fighters',
      ar: 'المقاتلون الأجانب',
    },
    keys: ['foreign-fighters [SY] [isis] [terrorism]'],
    partOf: 'issue:terrorism',
  },
  {
    id: 'issue:refugees',
    name: {
      en: 'Refugees',
      ar: 'اللاجئون',
    },
    keys: ['refugees [idps] [displacement] [humanitarian]', 'idps'],
  },
  {
    id: 'issue:migration',
    name: {
      en: 'Migration',
      ar: 'الهجرة',
    },
    keys: ['migration [ties] [refugees] [human-trafficking] [smuggling]'],
  },
  {
    id: 'issue:human-trafficking',
    name: {
      en: 'Human trafficking',
      ar: 'الاتجار بالبشر',
    },
    keys: ['human-trafficking'],
  },
  {
    id: 'issue:drugs',
    name: {
      en: 'Drug trafficking',
      ar: 'تهريب المخدرات',
    },
    keys: ['drugs [smuggling] [ties] [organized-crime]'],
  },
  {
    id: 'issue:organized-crime',
    name: {
      en: 'Organised crime',
      ar: 'الجريمة المنظمة',
    },
    keys: ['organized-crime [ties] [terrorism]'],
  },
  {
    id: 'issue:smuggling',
    name: {
      en: 'Smuggling',
      ar: 'التهريب',
    },
    keys: ['smuggling [borders]'],
  },
  {
    id: 'issue:maritime-security',
    name: {
      en: 'Maritime security',
      ar: 'الأمن البحري',
    },
    keys: ['maritime-security [security] [ties] [gulf] [the-region] [international]', 'maritime security'],
  },
  {
    id: 'issue:piracy',
    name: {
      en: 'Piracy',
      ar: 'القرصنة',
    },
    keys: ['piracy [maritime-security] [SO] [horn-of-africa]'],
  },
  {
    id: 'issue:arms-control',
    name: {
      en: 'Arms control',
      ar: 'ضبط التسلح',
    },
    keys: ['arms-control [nuclear-weapons] [nuclear] [strategic]', 'nuclear-weapons', 'denuclearization'],
  },
  {
    id: 'issue:non-proliferation',
    name: {
      en: 'Nuclear non-proliferation',
      ar: 'منع الانتشار النووي',
    },
    keys: ['non-proliferation [nuclear] [arms-control] [wmd] [nuclear-weapons]', 'wmd'],
  },
  {
    id: 'issue:wmd-free-zone',
    name: {
      en: 'WMD-free zone in the Middle East',
      ar: 'منطقة خالية من أسلحة الدمار الشامل',
    },
    keys: ['wmd-free-zone [middle-east] [the-region]', 'middle-east wmd', 'nuclear-weapons middle-east'],
  },
  {
    id: 'issue:chemical-weapons',
    name: {
      en: 'Chemical weapons',
      ar: 'الأسلحة الكيميائية',
    },
    keys: ['chemical-weapons'],
  },
  {
    id: 'issue:nuclear-safety',
    name: {
      en: 'Nuclear safety',
      ar: 'الأمان النووي',
    },
    keys: ['nuclear-safety [iaea]'],
  },
  {
    id: 'issue:missile-defence',
    name: {
      en: 'Missile defence',
      ar: 'الدفاع الصاروخي',
    },
    keys: ['missile-defense'],
  },
  {
    id: 'issue:un-reform',
    name: {
      en: 'UN reform',
      ar: 'إصلاح الأمم المتحدة',
    },
    keys: ['un-reform [united-nations] [security-council]', 'reform united-nations', 'reform security-council'],
  },
  {
    id: 'issue:peacekeeping',
    name: {
      en: 'Peacekeeping',
      ar: 'حفظ السلام',
    },
    keys: ['peacekeeping [united-nations] [ties] [africa]'],
  },
  {
    id: 'issue:united-nations',
    name: {
      en: 'United Nations',
      ar: 'الأمم المتحدة',
    },
    keys: ['united-nations [ties]', 'general-assembly', 'security-council'],
  },
  {
    id: 'issue:human-rights',
    name: {
      en: 'Human rights',
      ar: 'حقوق الإنسان',
    },
    keys: ['human-rights [ties] [democracy]'],
  },
  {
    id: 'issue:womens-rights',
    name: {
      en: "Women's empowerment",
      ar: 'تمكين المرأة',
    },
    keys: ['womens-rights [women]', 'women', 'women ties'],
  },
  {
    id: 'issue:elections',
    name: {
      en: 'Elections',
      ar: 'الانتخابات',
    },
    keys: ['elections', 'parliamentary-elections', 'presidential-elections'],
  },
  {
    id: 'issue:democracy',
    name: {
      en: 'Democracy',
      ar: 'الديمقراطية',
    },
    keys: ['democracy', 'transitional-period'],
  },
  {
    id: 'issue:corruption',
    name: {
      en: 'Combating corruption',
      ar: 'مكافحة الفساد',
    },
    keys: ['corruption [ties]'],
  },
  {
    id: 'issue:prisoners',
    name: {
      en: 'Prisoners',
      ar: 'السجناء والمعتقلون',
    },
    keys: ['prisoners [exchange] [release]'],
  },
  {
    id: 'issue:hostages',
    name: {
      en: 'Hostages',
      ar: 'الرهائن',
    },
    keys: ['hostages [release] [prisoners]'],
  },
  {
    id: 'issue:mediation',
    name: {
      en: 'Mediation',
      ar: 'الوساطة',
    },
    keys: ['mediation [dialogue] [ties]'],
  },
  {
    id: 'issue:ceasefire',
    name: {
      en: 'Ceasefire',
      ar: 'وقف إطلاق النار',
    },
    keys: ['ceasefire [agreement] [negotiations]'],
  },
  {
    id: 'issue:de-escalation',
    name: {
      en: 'De-escalation',
      ar: 'خفض التصعيد',
    },
    keys: ['de-escalation [the-region] [regional]'],
  },
  {
    id: 'issue:humanitarian-aid',
    name: {
      en: 'Humanitarian aid',
      ar: 'المساعدات الإنسانية',
    },
    keys: ['humanitarian-aid [humanitarian] [ties]', 'humanitarian ties', 'humanitarian aid'],
  },
  {
    id: 'issue:humanitarian',
    name: {
      en: 'Humanitarian situation',
      ar: 'الوضع الإنساني',
    },
    keys: ['humanitarian'],
  },
  {
    id: 'issue:reconstruction',
    name: {
      en: 'Reconstruction',
      ar: 'إعادة الإعمار',
    },
    keys: ['reconstruction'],
  },
  {
    id: 'issue:disaster-management',
    name: {
      en: 'Disaster management',
      ar: 'إدارة الكوارث',
    },
    keys: ['disaster-management [ties]', 'earthquake', 'floods'],
  },
  {
    id: 'issue:sanctions',
    name: {
      en: 'Sanctions',
      ar: 'العقوبات',
    },
    keys: ['sanctions', 'lifting-sanctions'],
  },
  {
    id: 'issue:aid',
    name: {
      en: 'Aid',
      ar: 'المساعدات',
    },
    keys: ['aid [economic] [finance]'],
  },
  {
    id: 'issue:islamophobia',
    name: {
      en: 'Islamophobia',
      ar: 'كراهية الإسلام',
    },
    keys: ['islamophobia'],
  },
  {
    id: 'issue:international-law',
    name: {
      en: 'International law',
      ar: 'القانون الدولي',
    },
    keys: ['international-law'],
  },
  {
    id: 'issue:icc',
    name: {
      en: 'International Criminal Court',
      ar: 'المحكمة الجنائية الدولية',
    },
    keys: ['icc [investigation]'],
  },
  {
    id: 'issue:world-cup',
    name: {
      en: 'World Cup',
      ar: 'كأس العالم',
    },
    keys: ['world-cup [QA] [preparations] [organization] [security]'],
  },
  {
    id: 'issue:olympics',
    name: {
      en: 'Olympic Games',
      ar: 'الألعاب الأولمبية',
    },
    keys: ['olympics'],
  },
  {
    id: 'issue:expo',
    name: {
      en: 'Expo',
      ar: 'إكسبو',
    },
    keys: ['expo [participation] [candidacy]'],
  },
  {
    id: 'issue:political-situation',
    name: {
      en: 'Political situation',
      ar: 'الوضع السياسي',
    },
    keys: ['political'],
  },
  {
    id: 'issue:security-situation',
    name: {
      en: 'Security situation',
      ar: 'الوضع الأمني',
    },
    keys: ['security'],
  },
  {
    id: 'issue:military-situation',
    name: {
      en: 'Military situation',
      ar: 'الوضع العسكري',
    },
    keys: ['military'],
  },
  // Organisations
  {
    id: 'issue:arab-summit',
    name: {
      en: 'Arab summit',
      ar: 'القمة العربية',
    },
    keys: ['arab-summit [preparations]', 'arab summit [preparations]'],
  },
  {
    id: 'issue:gulf-summit',
    name: {
      en: 'Gulf summit',
      ar: 'القمة الخليجية',
    },
    keys: ['gulf-summit [preparations]', 'gulf summit'],
  },
  {
    id: 'issue:joint-arab-action',
    name: {
      en: 'Joint Arab action',
      ar: 'العمل العربي المشترك',
    },
    keys: ['joint-arab-action [ties] [arab-league]', 'arab-league [ties]'],
  },
  {
    id: 'issue:joint-gulf-action',
    name: {
      en: 'Joint Gulf action',
      ar: 'العمل الخليجي المشترك',
    },
    keys: ['joint-gulf-action [gcc]', 'gcc [ties]', 'gulf ties'],
  },
  {
    id: 'issue:joint-islamic-action',
    name: {
      en: 'Joint Islamic action',
      ar: 'العمل الإسلامي المشترك',
    },
    keys: ['joint-islamic-action [oic]', 'oic [ties]'],
  },
  {
    id: 'issue:african-union',
    name: {
      en: 'African Union',
      ar: 'الاتحاد الأفريقي',
    },
    keys: ['african-union [ties]', 'joint-african-action'],
  },
  {
    id: 'issue:afcfta',
    name: {
      en: 'African Continental Free Trade Area',
      ar: 'منطقة التجارة الحرة القارية الأفريقية',
    },
    keys: ['afcfta'],
  },
  {
    id: 'issue:european-union',
    name: {
      en: 'Relations with the European Union',
      ar: 'العلاقات مع الاتحاد الأوروبي',
    },
    keys: ['european-union ties', 'european-union', 'european ties'],
  },
  {
    id: 'issue:eu-membership',
    name: {
      en: 'EU enlargement',
      ar: 'توسيع الاتحاد الأوروبي',
    },
    keys: ['eu-membership [european-union]', 'european-union membership'],
  },
  {
    id: 'issue:nato',
    name: {
      en: 'NATO',
      ar: 'حلف الناتو',
    },
    keys: ['nato [ties]'],
  },
  {
    id: 'issue:nato-membership',
    name: {
      en: 'NATO enlargement',
      ar: 'توسيع حلف الناتو',
    },
    keys: ['nato-membership [nato]', 'nato membership'],
  },
  {
    id: 'issue:asean',
    name: {
      en: 'ASEAN',
      ar: 'آسيان',
    },
    keys: ['asean [ties]'],
  },
  {
    id: 'issue:brics',
    name: {
      en: 'BRICS',
      ar: 'بريكس',
    },
    keys: ['brics [membership] [ties]'],
  },
  {
    id: 'issue:g20',
    name: {
      en: 'G20',
      ar: 'مجموعة العشرين',
    },
    keys: ['g20 [summit]'],
  },
  {
    id: 'issue:shanghai-cooperation',
    name: {
      en: 'Shanghai Cooperation Organisation',
      ar: 'منظمة شنغهاي للتعاون',
    },
    keys: ['shanghai-cooperation [ties]'],
  },
  {
    id: 'issue:wto',
    name: {
      en: 'World Trade Organization',
      ar: 'منظمة التجارة العالمية',
    },
    keys: ['wto [membership]'],
  },
]
