import type { Rule } from '../../../engine/language.ts'

export const discussed: readonly Rule[] = [
  {
    id: 'ar.discussed.with',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb ~ A !topic.head|topic.whole ~ B:with ~ T',
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
    id: 'ar.discussed.in-call-noun-first',
    edge: 'DISCUSSED',
    pattern: 'A ~ @discuss.verb ~ @meet.noun ~ @got.it ~ B:from ~ T',
    examples: [
      'وكان {A أمير قطر الشيخ تميم بن حمد آل ثاني} بحث في اتصال هاتفي تلقاه أمس من {B الرئيس الأمريكي جو بايدن} {T جهود الوساطة}.',
    ],
    counterExamples: ['وكان أمير قطر الشيخ تميم بن حمد آل ثاني بحث في اتصال هاتفي تلقاه أمس جهود الوساطة.'],
  },
  {
    id: 'ar.discussed.with-noun-first',
    edge: 'DISCUSSED',
    pattern: 'A ~ @discuss.verb !topic.head|topic.whole ~ B:with ~ T',
    examples: ['{A الرئيس العراقي برهم صالح} يبحث غدا مع {B نظيره الإيراني} {T ملف الحدود}.'],
    counterExamples: ['الرئيس العراقي برهم صالح يبحث غدا مع الكتل تشكيل الحكومة.'],
  },
  {
    id: 'ar.discussed.with-implied',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb !topic.head|topic.whole ~ B:with ~ T',
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
    id: 'ar.discussed.set-out-with-them',
    edge: 'DISCUSSED',
    pattern: '@raised.with.him T',
    examples: ['استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري وعرض معه {T العلاقات الثنائية}.'],
    counterExamples: ['عرض معه المرافقون الأوضاع.'],
  },
  {
    id: 'ar.discussed.raised-with',
    edge: 'DISCUSSED',
    pattern: '@raise.verb ~ A ~ B:with ~ T',
    examples: ['أثار {A وزير الدفاع الكويتي} مع {B السفير الأمريكي} {T قضية المحتجزين}.'],
    counterExamples: ['أثار وزير الدفاع الكويتي غضب النواب.'],
  },
  {
    id: 'ar.discussed.raised-before-with',
    edge: 'DISCUSSED',
    pattern: '@raise.verb ~ <T B:with',
    examples: ['قال {A وزير الدفاع الكويتي} إنه أثار {T قضية المحتجزين} مع {B السفير الأمريكي}.'],
    counterExamples: ['قال وزير الدفاع الكويتي إنه أثار غضب النواب مع زملائه.'],
  },
  {
    id: 'ar.discussed.what-was-held-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb ~ @meet.noun ~ @relative? @held.it ~ A:bare|of ~ B:with|by ~ T',
    examples: [
      'شملت المحادثات التي أجراها {A وزير الدفاع الكويتي} مع {B السفير الأمريكي بيتر ديفيس} {T التعاون العسكري}.',
    ],
    counterExamples: ['شملت المحادثات التي أجراها وزير الدفاع الكويتي مع القادة التعاون العسكري.'],
  },
  {
    id: 'ar.discussed.meeting-of-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb ~ @meet.noun|talk.noun ~ A:bare|of ~ B:with|by ~ T',
    examples: [
      'دار الحديث خلال لقاء {A وزير الدفاع الكويتي} مع {B السفير الأمريكي بيتر ديفيس} حول {T أمن الخليج العربي}.',
    ],
    counterExamples: ['دار الحديث خلال لقاء وزير الدفاع الكويتي مع القادة حول أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.his-meeting-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb @meet.his ~ B:bare|with ~ T',
    examples: ['وصل {A وزير الخارجية العماني} أمس، وتركز لقاؤه مع {B نظيره الإيراني} على {T الملاحة}.'],
    counterExamples: ['وصل وزير الخارجية العماني أمس، وتركز لقاؤه مع الطلاب على الملاحة.'],
  },
  {
    id: 'ar.discussed.his-meeting-that-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@meet.his ~ B:bare|with @deal.verb ~ T',
    examples: ['قال {A وزير الخارجية العماني} إن لقاءه مع {B نظيره الإيراني} تناول {T الملاحة}.'],
    counterExamples: ['قال وزير الخارجية العماني إن لقاءه مع الطلاب تناول الملاحة.'],
  },
  {
    id: 'ar.discussed.talk-between-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb @talk.of @prep.between A+:between ~ T',
    examples: ['تركز البحث بين {A وزير الدفاع الكويتي} {A والسفير الأمريكي بيتر ديفيس} على {T أمن الخليج العربي}.'],
    counterExamples: ['تركز البحث بين القادة على أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.talk-with-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@talk.of @prep.with B:with ~ @deal.verb ~ T',
    examples: [
      'التقى {A وزير الدفاع الكويتي} القادة. وأضاف أن البحث مع {B السفير الأمريكي بيتر ديفيس} تناول {T أمن الخليج العربي}.',
    ],
    counterExamples: ['وأضاف أن البحث مع القادة تناول أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.passive-between',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ @meet.noun ~ A+:between|bond|bare|of ~ @discuss.noun ~ T',
    examples: ['شهد اللقاء بين {A وزير الدفاع الكويتي} {A ونظيره الأمريكي} بحث {T أمن الخليج العربي}.'],
    counterExamples: ['شهد اللقاء بين وزير الدفاع الكويتي والقادة بحث أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.talks-between-about',
    edge: 'DISCUSSED',
    pattern: '@meet.noun ~ A+:between|bond ~ @topic.about ~ T',
    examples: ['جرت مباحثات بين {A وزير الدفاع الكويتي} {A ونظيره الأمريكي} بشأن {T أمن الخليج العربي}.'],
    counterExamples: ['جرت مباحثات بين وزير الدفاع الكويتي والقادة بشأن أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.meeting-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb !topic.head|topic.whole|group ~ @meet.noun|talk.noun ~ T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتناول اللقاء {T الأزمة السورية}.'],
    counterExamples: ['تناول اللقاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.talks-that-deal-with',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|meet.his|talk.noun ~ @deal.verb !meet.noun|meet.his|visit.noun|talk.noun|group ~ T',
    examples: [
      'يجري الرئيس المصري عبد الفتاح السيسي مباحثات مع نظيره الروسي فلاديمير بوتين تتناول {T الأوضاع في ليبيا}.',
    ],
    counterExamples: ['المباحثات تناولت الأوضاع في ليبيا.'],
  },
  {
    id: 'ar.discussed.passive-with',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ @discuss.noun !topic.head|topic.whole ~ B:with ~ T',
    examples: [
      'وصل {A وزير الدفاع الكويتي} إلى واشنطن في زيارة تستهدف البحث مع {B الجانب الأمريكي} {T أمن الخليج العربي}.',
    ],
    counterExamples: ['وصل وزير الدفاع الكويتي إلى واشنطن في زيارة تستهدف البحث مع الخبراء أمن الخليج العربي.'],
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
    id: 'ar.discussed.topic-first',
    edge: 'DISCUSSED',
    pattern: '<T @topic.was @topic.focus',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال البيان إن {T الأزمة السورية} كانت محور المباحثات.',
    ],
    counterExamples: ['وقال البيان إن الأزمة السورية كانت محور المباحثات.'],
  },
  {
    id: 'ar.discussed.topic-inside',
    edge: 'DISCUSSED',
    pattern: '<T @topic.focus',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وكانت {T الأزمة السورية} محور المباحثات.',
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتصدرت {T الأزمة السورية} جدول أعمال اللقاء.',
    ],
    counterExamples: [
      'كانت الأزمة السورية محور المباحثات.',
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وكانت الأزمة السورية طويلة.',
    ],
  },
  {
    id: 'ar.discussed.dominated',
    edge: 'DISCUSSED',
    pattern: '@dominate.verb ~ <T @prep.about @meet.noun|talk.noun|topic.focus',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وهيمنت {T الأزمة السورية} على المحادثات في الدوحة.',
    ],
    counterExamples: [
      'وهيمنت الأزمة السورية على المحادثات في الدوحة.',
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وسيطرت القوات السورية على المدينة.',
    ],
  },
  {
    id: 'ar.discussed.took-most-of',
    edge: 'DISCUSSED',
    pattern: '@dominate.verb ~ <T @dominated.share @meet.noun|talk.noun|meet.his|group',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. واستأثرت {T الأزمة السورية} بالنصيب الأكبر من المحادثات.',
    ],
    counterExamples: [
      'واستأثرت الأزمة السورية بالنصيب الأكبر من المحادثات.',
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. واستأثرت الشركة بالنصيب الأكبر من السوق.',
    ],
  },
  {
    id: 'ar.discussed.its-theme-was',
    edge: 'DISCUSSED',
    pattern: '@topic.was @topic.its T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. أما اللقاء فكان موضوعه {T الأزمة السورية}.',
    ],
    counterExamples: ['أما الكتاب فكان موضوعه الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.theme-was',
    edge: 'DISCUSSED',
    pattern: '@topic.was @topic.theme @meet.noun|meet.his|talk.noun T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية، وكان موضوع اللقاء {T الأزمة السورية}.'],
    counterExamples: ['وكان موضوع اللقاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.was-discussed',
    edge: 'DISCUSSED',
    pattern: '@was.discussed T',
    examples: ['عقد وزير الخارجية الأمريكي جون كيري لقاء مع نظيره القطري خالد العطية نوقشت فيه {T الأزمة السورية}.'],
    counterExamples: ['نوقشت في الندوة الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.participle-with',
    edge: 'DISCUSSED',
    pattern: '@discuss.part ~ B:with ~ T',
    examples: [
      'زار {A وزير الخارجية الأمريكي جون كيري} الدوحة مستعرضا مع {B نظيره القطري خالد العطية} {T الأزمة السورية}.',
    ],
    counterExamples: ['ألقى وزير الخارجية الأمريكي جون كيري كلمة مستعرضا مع الحضور الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.gave-account',
    edge: 'DISCUSSED',
    pattern: '@present.verb ~ A ~ @account.noun T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري. وقدم {A السفير السعودي} شرحا عن {T الأزمة اليمنية}.',
    ],
    counterExamples: ['قدم السفير السعودي شرحا عن الأزمة اليمنية.'],
  },
  {
    id: 'ar.discussed.gave-account-noun-first',
    edge: 'DISCUSSED',
    pattern: 'A ~ @present.verb ~ @account.noun T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري. وقال البيان إن {A السفير السعودي} قدم شرحا عن {T الأزمة اليمنية}.',
    ],
    counterExamples: ['وقال البيان إن السفير السعودي قدم شرحا عن الأزمة اليمنية.'],
  },
  {
    id: 'ar.discussed.letter-deals-with',
    edge: 'DISCUSSED',
    pattern: '@letter.noun ~ @letter.about ~ T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري الذي نقل إليه رسالة من الملك سلمان تتعلق ب{T العلاقات الثنائية}.',
    ],
    counterExamples: ['بعث الملك سلمان رسالة تتعلق بالعلاقات الثنائية.'],
  },
  {
    id: 'ar.discussed.topped',
    edge: 'DISCUSSED',
    pattern: '@top.verb ~ <T @meet.noun|talk.noun|meet.his|meet.both|meet.theirs',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتصدرت {T الأزمة السورية} المباحثات.'],
    counterExamples: ['وتصدرت الأزمة السورية المباحثات.'],
  },
  {
    id: 'ar.discussed.topic-that-tops',
    edge: 'DISCUSSED',
    pattern: '<T @top.verb @meet.noun|talk.noun',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال السفير إن {T الأزمة السورية} تصدرت المباحثات.',
    ],
    counterExamples: ['وقال السفير إن الأزمة السورية تصدرت المباحثات.'],
  },
  {
    id: 'ar.discussed.passive-views',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ @views|talk.noun ~ T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري، وتم تبادل وجهات النظر حول {T القضايا الإقليمية}.',
    ],
    counterExamples: ['تم تبادل وجهات النظر حول القضايا الإقليمية.'],
  },
  {
    id: 'ar.discussed.exchanged-with',
    edge: 'DISCUSSED',
    pattern: '@exchange.verb ~ A ~ B:with ~ @views.noun ~ T',
    examples: ['تبادل {A وزير الخارجية العماني بدر البوسعيدي} مع {B نظيره الإيراني} وجهات النظر حول {T أمن الملاحة}.'],
    counterExamples: ['تبادل وزير الخارجية العماني بدر البوسعيدي مع الحضور وجهات النظر حول أمن الملاحة.'],
  },
  {
    id: 'ar.discussed.exchanged',
    edge: 'DISCUSSED',
    pattern: '@exchange.verb ~ A ~ @views.noun ~ T',
    examples: ['تبادل {A وزير الخارجية العماني بدر البوسعيدي} {A ونظيره الإيراني} وجهات النظر حول {T أمن الملاحة}.'],
    counterExamples: ['تبادل الكتاب والنقاد وجهات النظر حول الرواية العمانية.'],
  },
  {
    id: 'ar.discussed.exchanged-noun-first',
    edge: 'DISCUSSED',
    pattern: 'A+ ~ @views ~ T',
    examples: ['أكد البيان أن {A الأردن} {A والعراق} تبادلا وجهات النظر بشأن {T أمن الحدود}.'],
    counterExamples: ['أكد الأردن أهمية تبادل وجهات النظر بشأن أمن الحدود.'],
  },
  {
    id: 'ar.discussed.both-exchanged',
    edge: 'DISCUSSED',
    pattern: 'A+ ~ @exchange.verb @views.noun ~ T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال المتحدث إن {A الوزيرين} تبادلا الرؤى حول {T الأزمة السورية}.',
    ],
    counterExamples: ['وقال المتحدث إن الوزيرين تبادلا الرؤى حول الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.exchanged-implied',
    edge: 'DISCUSSED',
    pattern: '@exchange.verb @views.noun ~ T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتبادلا وجهات نظر حول {T الأزمة السورية}.',
    ],
    counterExamples: ['وتبادلا وجهات نظر حول الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.visit-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@treat.verb @topic.generic|topic.empty? @visit.noun T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون وزير الخارجية القبرصي نيكوس خريستودوليدس. وتناولت الزيارة {T ترسيم الحدود البحرية}.',
    ],
    counterExamples: ['تناولت الزيارة ترسيم الحدود البحرية.'],
  },
  {
    id: 'ar.discussed.visit-that-deals-with',
    edge: 'DISCUSSED',
    pattern: '@visit.noun|visit.his ~ @treat.verb ~ T',
    examples: [
      'استقبل الرئيس اللبناني ميشال عون وزير الخارجية القبرصي نيكوس خريستودوليدس في زيارة تركزت على {T ترسيم الحدود البحرية}.',
    ],
    counterExamples: ['انتهت الزيارة وركزت الصحف على ترسيم الحدود.'],
  },
  {
    id: 'ar.discussed.goes-on',
    edge: 'DISCUSSED',
    pattern: '@topic.resume T',
    goesOn: true,
    examples: ['بحث وزير الدفاع الكويتي مع السفير الأمريكي التعاون العسكري. إضافة إلى {T أمن الخليج العربي}.'],
    counterExamples: ['زار الوفد المعرض. إضافة إلى أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.consultation-with',
    edge: 'DISCUSSED',
    pattern: '@to.discuss !topic.head|topic.whole ~ B:with ~ T',
    examples: ['يزور {A وزير الدفاع الكويتي} واشنطن للتشاور مع {B نظيره الأمريكي} بشأن {T أمن الخليج العربي}.'],
    counterExamples: ['يزور وزير الدفاع الكويتي واشنطن للتشاور مع الخبراء بشأن أمن الخليج العربي.'],
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
    pattern: '@discuss.verb !topic.head|topic.whole ~ A ~ T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وبحث {A الجانبان} {T سبل إنهاء الأزمة السورية}.',
    ],
    counterExamples: ['بحث مجلس الوزراء سبل إنهاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.both-settled-on',
    edge: 'DISCUSSED',
    pattern: '@settle.verb A+ ~ T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية، على أن يركز {A الطرفان} على {T الأزمة السورية}.',
    ],
    counterExamples: ['يركز الطرفان على الأزمة السورية.'],
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
    pattern: '@discuss.verb|focus.verb !meet.noun|visit.noun|talk.noun|topic.somebody T',
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
