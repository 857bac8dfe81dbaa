import type { Rule } from '../../../engine/language.ts'

export const discussed: readonly Rule[] = [
  {
    id: 'ar.discussed.with',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb ~ A ~ B:with ~ T',
    examples: ['بحث {A وزير الدفاع الكويتي} مع {B السفير الأمريكي} {T التعاون العسكري}.'],
    counterExamples: ['بحث وزير الدفاع الكويتي مع أركان الوزارة خطة التدريب.'],
  },
  {
    id: 'ar.discussed.in-call',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb ~ A ~ @meet.noun ~ @got.it ~ B:from ~ T',
    examples: [
      'بحث {A أمير قطر الشيخ تميم بن حمد آل ثاني} في اتصال هاتفي تلقاه أمس من {B الرئيس الأمريكي جو بايدن} {T جهود الوساطة}.',
    ],
    counterExamples: ['بحث أمير قطر الشيخ تميم بن حمد آل ثاني في اتصال هاتفي تلقاه أمس جهود الوساطة.'],
  },
  {
    id: 'ar.discussed.with-noun-first',
    edge: 'DISCUSSED',
    pattern: 'A ~ @discuss.verb ~ B:with ~ T',
    examples: ['{A الرئيس العراقي برهم صالح} يبحث غدا مع {B نظيره الإيراني} {T ملف الحدود}.'],
    counterExamples: ['الرئيس العراقي برهم صالح يبحث غدا مع الكتل تشكيل الحكومة.'],
  },
  {
    id: 'ar.discussed.with-implied',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb ~ B:with ~ T',
    examples: [
      'وصل {A وزير الخارجية الروسي سيرغي لافروف} إلى الدوحة. ويبحث مع {B أمير قطر الشيخ تميم بن حمد آل ثاني} {T الأزمة السورية}.',
    ],
    counterExamples: ['وصل وزير الخارجية الروسي سيرغي لافروف إلى الدوحة ويبحث مع الصحفيين الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.with-them',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb @with.him ~ T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية وبحث معه {T الأزمة السورية}.'],
    counterExamples: ['غادر وزير الخارجية الأمريكي جون كيري وبحث معه المرافقون الأزمة.'],
  },
  {
    id: 'ar.discussed.meeting-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb ~ @meet.noun ~ T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتناول اللقاء {T الأزمة السورية}.'],
    counterExamples: ['تناول اللقاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.talks-that-deal-with',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|meet.his ~ @deal.verb ~ T',
    examples: [
      'يجري الرئيس المصري عبد الفتاح السيسي مباحثات مع نظيره الروسي فلاديمير بوتين تتناول {T الأوضاع في ليبيا}.',
    ],
    counterExamples: ['المباحثات تناولت الأوضاع في ليبيا.'],
  },
  {
    id: 'ar.discussed.passive',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ @discuss.noun ~ T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري، وجرى خلال اللقاء بحث {T العلاقات الثنائية}.',
    ],
    counterExamples: ['جرى خلال اللقاء بحث العلاقات الثنائية.'],
  },
  {
    id: 'ar.discussed.passive-views',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ @views ~ T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري، وتم تبادل وجهات النظر حول {T القضايا الإقليمية}.',
    ],
    counterExamples: ['تم تبادل وجهات النظر حول القضايا الإقليمية.'],
  },
  {
    id: 'ar.discussed.views',
    edge: 'DISCUSSED',
    pattern: '@views ~ T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية لتبادل وجهات النظر حول {T الأزمة السورية}.',
    ],
    counterExamples: ['دعا الكاتب إلى تبادل وجهات النظر حول الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.verb-subject',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb ~ A ~ T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وبحث {A الجانبان} {T سبل إنهاء الأزمة السورية}.',
    ],
    counterExamples: ['بحث مجلس الوزراء سبل إنهاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.subject-verb',
    edge: 'DISCUSSED',
    pattern: 'A ~ @discuss.verb ~ T',
    examples: ['{A قطر} {A وكوريا الجنوبية} تبحثان {T الأوضاع في سوريا}.'],
    counterExamples: ['قطر تبحث الأوضاع في سوريا.'],
  },
  {
    id: 'ar.discussed.implied-subject',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وبحثا {T الأوضاع في سوريا}.'],
    counterExamples: ['وبحثا الأوضاع في سوريا.'],
  },
  {
    id: 'ar.discussed.purpose',
    edge: 'DISCUSSED',
    pattern: '@to.discuss ~ T',
    examples: ['يلتقي وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية لبحث {T الأزمة السورية}.'],
    counterExamples: ['يجتمع البرلمان لبحث الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.talks-about',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|meet.his ~ @topic.about ~ T',
    examples: ['يجري الرئيس المصري عبد الفتاح السيسي مباحثات مع نظيره الروسي فلاديمير بوتين حول {T الأوضاع في ليبيا}.'],
    counterExamples: ['مباحثات حول الأوضاع في ليبيا.'],
  },
]
