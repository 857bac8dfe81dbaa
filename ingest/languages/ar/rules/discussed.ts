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
    id: 'ar.discussed.and-with',
    edge: 'DISCUSSED',
    pattern: '@prep.with B:with T',
    gapped: true,
    examples: ['ناقش {A وزير الدفاع الكويتي} مع السفير الأمريكي التدريب، ومع {B السفير الفرنسي} {T التعاون العسكري}.'],
    counterExamples: ['التقى وزير الدفاع الكويتي السفير الأمريكي، وسافر إلى لندن ومع السفير الفرنسي وثائق.'],
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
    id: 'ar.discussed.raised-topic-first-with',
    edge: 'DISCUSSED',
    pattern: '@set.out A ~ <T B:with',
    examples: ['كما عرض {A وزير الدفاع الكويتي} {T التطورات} مع {B السفير الأمريكي}.'],
    counterExamples: ['عرض وزير الدفاع الكويتي التطورات أمام النواب.'],
  },
  {
    id: 'ar.discussed.set-out-with',
    edge: 'DISCUSSED',
    pattern: '@set.out A !topic.head|topic.whole ~ B:with T',
    examples: ['عرض {A وزير الدفاع الكويتي} مع {B السفير الأمريكي} {T التطورات}.'],
    counterExamples: ['عرض وزير الدفاع الكويتي مع القادة التطورات.'],
  },
  {
    id: 'ar.discussed.briefed-on',
    edge: 'DISCUSSED',
    pattern: '@brief.verb A ~ B:bare ~ @prep.about T',
    examples: ['أطلع {A وزير الدفاع الكويتي} أمس {B السفير الأمريكي بيتر ديفيس} على {T خطة التدريب}.'],
    counterExamples: ['أطلع وزير الدفاع الكويتي أمس النواب على خطة التدريب.'],
  },
  {
    id: 'ar.discussed.learned-from',
    edge: 'DISCUSSED',
    pattern: '@learn.verb ~ A ~ B:from ~ @prep.about T',
    examples: ['اطلع {A وزير الدفاع الكويتي} من {B السفير الأمريكي بيتر ديفيس} على {T خطة التدريب}.'],
    counterExamples: ['اطلع وزير الدفاع الكويتي من القادة على خطة التدريب.'],
  },
  {
    id: 'ar.discussed.put-before',
    edge: 'DISCUSSED',
    pattern: '@put.verb A B:bare @put.before T',
    examples: ['وضع {A وزير الدفاع الكويتي} {B السفير الأمريكي بيتر ديفيس} في صورة {T خطة التدريب}.'],
    counterExamples: ['وضع وزير الدفاع الكويتي القادة في صورة خطة التدريب.'],
  },
  {
    id: 'ar.discussed.asked-about',
    edge: 'DISCUSSED',
    pattern: '@question.noun @posed.it A ~ B:about ~ @deal.verb ~ T',
    examples: ['أسئلة طرحها {A وزير الدفاع الكويتي} على {B السفير الأمريكي بيتر ديفيس} تمحورت حول {T خطة التدريب}.'],
    counterExamples: ['أسئلة طرحها وزير الدفاع الكويتي على القادة تمحورت حول خطة التدريب.'],
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
    id: 'ar.discussed.talks-of-both-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb @meet.noun|talk.noun A+:bare|of T',
    examples: ['وتناولت مباحثات {A وزير الخارجية العماني} {A ونظيره الإيراني} {T سبل دعم التجارة بين البلدين}.'],
    counterExamples: ['وتناولت مباحثات وزير الخارجية العماني مع الخبراء سبل دعم التجارة.'],
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
    id: 'ar.discussed.dealt-with-talk-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb @talk.of|meet.noun @prep.with B:with ~ T',
    examples: [
      'التقى {A وزير الدفاع الكويتي} القادة، وتركز البحث مع {B السفير الأمريكي بيتر ديفيس} على {T أمن الخليج العربي}.',
    ],
    counterExamples: ['وتركز البحث مع القادة على أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.passive-between',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ @meet.noun ~ A+:between|bond|bare|of ~ @discuss.noun ~ T',
    examples: ['شهد اللقاء بين {A وزير الدفاع الكويتي} {A ونظيره الأمريكي} بحث {T أمن الخليج العربي}.'],
    counterExamples: ['شهد اللقاء بين وزير الدفاع الكويتي والقادة بحث أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.passive-of-meeting',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ @meet.noun ~ A:bare|of ~ B:with|by ~ @discuss.noun ~ T',
    examples: ['جرى خلال لقاء {A وزير الدفاع الكويتي} {B بنظيره الأمريكي} بحث {T أمن الخليج العربي}.'],
    counterExamples: ['جرى خلال لقاء وزير الدفاع الكويتي بالطلاب بحث أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.talks-between-about',
    edge: 'DISCUSSED',
    pattern: '@meet.noun ~ A+:between|bond ~ @topic.about ~ T',
    examples: ['جرت مباحثات بين {A وزير الدفاع الكويتي} {A ونظيره الأمريكي} بشأن {T أمن الخليج العربي}.'],
    counterExamples: ['جرت مباحثات بين وزير الدفاع الكويتي والقادة بشأن أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.that-meeting-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@meet.that @deal.verb T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقالت مصادر إن اللقاء تناول {T مفاوضات وقف إطلاق النار}.',
    ],
    counterExamples: ['وقالت مصادر إن اللقاء تناول مفاوضات وقف إطلاق النار.'],
  },
  {
    id: 'ar.discussed.meeting-dealt-with',
    edge: 'DISCUSSED',
    pattern:
      '@deal.verb !topic.head|topic.whole|group|prep.about|prep.to ~ @meet.noun|talk.noun @which.first|which.second? ~ T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتناول اللقاء {T الأزمة السورية}.'],
    counterExamples: ['تناول اللقاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.their-meeting-dealt-with',
    edge: 'DISCUSSED',
    pattern: '@deal.verb @meet.both ~ T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتناول لقاؤهما {T الأزمة السورية}.'],
    counterExamples: ['تناول لقاؤهما الأزمة السورية.'],
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
    examples: ['وصل {A وزير الدفاع الكويتي} إلى واشنطن وجرى البحث مع {B الجانب الأمريكي} في {T أمن الخليج العربي}.'],
    counterExamples: ['وصل وزير الدفاع الكويتي إلى واشنطن وجرى البحث مع الخبراء في أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.with-first',
    edge: 'DISCUSSED',
    pattern: '@prep.with B:with @pass.verb ~ @discuss.noun ~ T',
    examples: [
      'التقى {A وزير الدفاع الكويتي} القادة. أما مع {B السفير الأمريكي بيتر ديفيس} فجرى بحث {T أمن الخليج العربي}.',
    ],
    counterExamples: ['أما مع القادة فجرى بحث أمن الخليج العربي.'],
  },
  {
    id: 'ar.discussed.passive-with-first',
    edge: 'DISCUSSED',
    pattern: '@pass.verb ~ B:with @discuss.noun ~ T',
    examples: [
      'وصل {A وزير الدفاع الكويتي} إلى واشنطن، وتم مع {B السفير الأمريكي بيتر ديفيس} بحث {T أمن الخليج العربي}.',
    ],
    counterExamples: ['وتم مع القادة بحث أمن الخليج العربي.'],
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
    id: 'ar.discussed.shown',
    edge: 'DISCUSSED',
    pattern: '@pass.verb|topic.was ~ @account.shown T',
    examples: ['استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري، وجرى خلال اللقاء عرض ل{T ملف النازحين}.'],
    counterExamples: [
      'استقبل الرئيس اللبناني ميشال عون السفير السعودي وليد البخاري، وجرى خلال اللقاء عرض فيلم قصير.',
      'جرى خلال اللقاء عرض لملف النازحين.',
    ],
  },
  {
    id: 'ar.discussed.topic-among',
    edge: 'DISCUSSED',
    pattern: '<T @topic.was? @topic.where? @topic.rank @topic.what @talked.of',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال إن {T الأزمة السورية} كانت في مقدمة ما تناوله اللقاء.',
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وكانت {T الأزمة السورية} أبرز ما بحثه الوزيران.',
    ],
    counterExamples: ['وقال إن الأزمة السورية كانت في مقدمة ما تناوله اللقاء.'],
  },
  {
    id: 'ar.discussed.topic-among-listed',
    edge: 'DISCUSSED',
    pattern: '<T @topic.was? @topic.where? @topic.rank @topic.listed @relative @talked.of',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وجاءت {T الأزمة السورية} في مقدمة الملفات التي تناولها اللقاء.',
    ],
    counterExamples: ['وجاءت الأزمة السورية في مقدمة الملفات التي تناولها اللقاء.'],
  },
  {
    id: 'ar.discussed.of-listed-talked-of',
    edge: 'DISCUSSED',
    pattern: '@prep.from @topic.rank? @topic.listed @relative @talked.of !prep.about T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. ومن بين الموضوعات التي تم بحثها {T الأزمة السورية}.',
    ],
    counterExamples: ['ومن بين الموضوعات التي تم بحثها الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.listed-laid-out',
    edge: 'DISCUSSED',
    pattern: '@prep.from|deal.verb|pass.verb @topic.rank? @topic.listed @laid.out T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وكان من أبرز الملفات المطروحة {T الأزمة السورية}.',
    ],
    counterExamples: ['وكان من أبرز الملفات المطروحة الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.agenda-holds',
    edge: 'DISCUSSED',
    pattern: '@deal.verb|pass.verb @topic.focus T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتتضمن أجندة المباحثات {T الأزمة السورية}.',
    ],
    counterExamples: ['وتتضمن أجندة الندوة الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.between-them',
    edge: 'DISCUSSED',
    pattern: '@deal.verb|pass.verb @between.both @debate.noun ~ @topic.about T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. ودارت بينهما نقاشات معمقة حول {T الأزمة السورية}.',
    ],
    counterExamples: ['ودارت بينهما نقاشات معمقة حول الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.among-talked-of',
    edge: 'DISCUSSED',
    pattern: '@topic.rank @topic.what @talked.of @meet.noun|talk.noun|meet.his|meet.both T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وكان من أبرز ما تناوله اللقاء {T الأزمة السورية}.',
    ],
    counterExamples: ['وكان من أبرز ما تناوله اللقاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.topic-first',
    edge: 'DISCUSSED',
    pattern: '<T @topic.was @topic.where? @topic.focus',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال البيان إن {T الأزمة السورية} كانت محور المباحثات.',
    ],
    counterExamples: ['وقال البيان إن الأزمة السورية كانت محور المباحثات.'],
  },
  {
    id: 'ar.discussed.topic-of-talks',
    edge: 'DISCUSSED',
    pattern:
      '<T @topic.was @topic.where? @topic.rank? @topic.chief @prep.in|prep.about? @meet.noun|talk.noun|meet.both|meet.theirs|meet.his|topic.focus',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال البيان إن {T الأزمة السورية} شكلت الملف الأهم في المحادثات.',
    ],
    counterExamples: ['وقال البيان إن الأزمة السورية شكلت الملف الأهم في المحادثات.'],
  },
  {
    id: 'ar.discussed.topic-of-talks-inside',
    edge: 'DISCUSSED',
    pattern:
      '@topic.was ~ <T @topic.where? @topic.rank? @topic.chief @prep.in|prep.about? @meet.noun|talk.noun|meet.both|meet.theirs|meet.his|topic.focus',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وشكلت {T الأزمة السورية} الملف الأهم في المحادثات.',
    ],
    counterExamples: ['وشكلت الأزمة السورية الملف الأهم في المحادثات.'],
  },
  {
    id: 'ar.discussed.not-absent',
    edge: 'DISCUSSED',
    pattern: '@absent.verb ~ <T @prep.about @meet.noun|talk.noun|meet.both',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. ولم تغب {T الأزمة السورية} عن المحادثات.',
    ],
    counterExamples: ['ولم تغب الأزمة السورية عن المحادثات.'],
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
    id: 'ar.discussed.topic-on-top-of',
    edge: 'DISCUSSED',
    pattern: '@topic.was ~ <T @topic.where @topic.rank @topic.focus',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وتأتي {T الأزمة السورية} على رأس أجندة المباحثات.',
    ],
    counterExamples: ['وتأتي الأزمة السورية على رأس أجندة المباحثات.'],
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
    id: 'ar.discussed.put-forward',
    edge: 'DISCUSSED',
    pattern: '@put.forward A @during? @meet.that? @raised.noun T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وطرح {A الوزير القطري} مسألة {T الأزمة السورية}.',
    ],
    counterExamples: ['وطرح الوزير القطري مسألة الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.put-forward-noun-first',
    edge: 'DISCUSSED',
    pattern: 'A @put.forward @during? @meet.that? @raised.noun T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال البيان إن {A الوزير القطري} طرح مسألة {T الأزمة السورية}.',
    ],
    counterExamples: ['وقال البيان إن الوزير القطري طرح مسألة الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.raised-in-it',
    edge: 'DISCUSSED',
    pattern: '@raised.within @during @meet.that T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وطرح خلال اللقاء {T الأزمة السورية}.'],
    counterExamples: ['وطرح خلال اللقاء الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.asked',
    edge: 'DISCUSSED',
    pattern: '@ask.verb ~ A ~ @ask.about T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. واستفسر {A الوزير القطري} عن {T الأزمة السورية}.',
    ],
    counterExamples: ['واستفسر الوزير القطري عن الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.asked-implied',
    edge: 'DISCUSSED',
    pattern: '@ask.verb ~ @ask.about T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. واستفسر منه عن {T الأزمة السورية}.'],
    counterExamples: ['واستفسر منه عن الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.heard-of',
    edge: 'DISCUSSED',
    pattern: '@listen.verb ~ A ~ @account.of T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. واستمع {A الوزير القطري} إلى شرح عن {T الأزمة السورية}.',
    ],
    counterExamples: ['واستمع الوزير القطري إلى شرح عن الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.heard-of-implied',
    edge: 'DISCUSSED',
    pattern: '@listen.verb ~ @account.of T',
    examples: ['التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. واستمع إلى شرح عن {T الأزمة السورية}.'],
    counterExamples: ['واستمع إلى شرح عن الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.participle-with-them',
    edge: 'DISCUSSED',
    pattern: '@discuss.part @with.him T',
    examples: ['استقبل وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية متناولا مع معاليه {T الأزمة السورية}.'],
    counterExamples: ['ألقى وزير الخارجية الأمريكي جون كيري كلمة متناولا الأزمة السورية.'],
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
    id: 'ar.discussed.meeting-whose-subject',
    edge: 'DISCUSSED',
    pattern: '@meet.noun @topic.its T',
    examples: ['أجرى وزير الخارجية الأمريكي جون كيري مع نظيره القطري خالد العطية محادثات محورها {T الأزمة السورية}.'],
    counterExamples: ['محادثات محورها الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.not-that-but-this',
    edge: 'DISCUSSED',
    pattern: '@but.dealt T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال إن المحادثات لم تتناول التجارة بل اقتصرت على {T الأزمة السورية}.',
    ],
    counterExamples: ['لم تتناول المحادثات التجارة بل اقتصرت على الأزمة السورية.'],
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
    id: 'ar.discussed.exchanged-with-them',
    edge: 'DISCUSSED',
    pattern: '@exchange.verb @with.him ~ @views.noun ~ T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية وتبادل معه وجهات النظر حول {T الأزمة السورية}.',
    ],
    counterExamples: ['غادر وزير الخارجية الأمريكي جون كيري وتبادل معه المرافقون وجهات النظر حول الأزمة.'],
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
    id: 'ar.discussed.widened',
    edge: 'DISCUSSED',
    pattern: '@widen.verb @meet.noun|talk.noun ~ @to.cover T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. واتسع النقاش ليشمل {T الأزمة السورية}.',
    ],
    counterExamples: ['واتسع النقاش ليشمل الأزمة السورية.'],
  },
  {
    id: 'ar.discussed.that-widened',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|talk.noun @widen.verb ~ @to.cover T',
    examples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وقال إن المحادثات امتدت لتشمل {T الأزمة السورية}.',
    ],
    counterExamples: ['وقال إن المحادثات امتدت لتشمل الأزمة السورية.'],
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
    id: 'ar.discussed.led-by-namely',
    edge: 'DISCUSSED',
    pattern: '@leads.them ~ @topic.namely T',
    examples: ['التقى وزير الخارجية الكويتي نظيره العراقي، وأجريا محادثات تصدرتها ثلاثة ملفات، هي {T ترسيم الحدود}.'],
    counterExamples: ['عقدت محادثات تصدرتها ثلاثة ملفات، هي ترسيم الحدود والديون.'],
  },
  {
    id: 'ar.discussed.namely',
    edge: 'DISCUSSED',
    pattern: '@discuss.verb|deal.verb ~ @meet.noun|talk.noun ~ A:bare|of ~ @topic.generic ~ @topic.namely T',
    examples: ['تناول لقاء {A وزير الخارجية الكويتي} {A ونظيره العراقي} ثلاثة محاور، هي {T ترسيم الحدود}.'],
    counterExamples: ['تناول لقاء وزير الخارجية الكويتي ثلاثة محاور، هي ترسيم الحدود والديون.'],
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
    pattern: '@settle.verb A+ @stop.at? ~ T',
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
    id: 'ar.discussed.purpose-of-it',
    edge: 'DISCUSSED',
    pattern: '@may.discuss T',
    here: true,
    examples: ['يلتقي وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية لتقييم {T الأزمة السورية}.'],
    counterExamples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وعاد إلى واشنطن لتقييم الأزمة السورية.',
    ],
  },
  {
    id: 'ar.discussed.given-to',
    edge: 'DISCUSSED',
    pattern: '@given.to @prep.about T',
    here: true,
    examples: ['جمع لقاء وزير الخارجية الأمريكي جون كيري ونظيره القطري خالد العطية، تمحور حول {T الأزمة السورية}.'],
    counterExamples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وزار معرضا تمحور حول الأزمة السورية.',
    ],
  },
  {
    id: 'ar.discussed.devoted-to',
    edge: 'DISCUSSED',
    pattern: '@devoted.to T',
    here: true,
    examples: ['جمع لقاء وزير الخارجية الأمريكي جون كيري ونظيره القطري خالد العطية، خصص ل{T إعادة إعمار سوريا}.'],
    counterExamples: [
      'التقى وزير الخارجية الأمريكي جون كيري نظيره القطري خالد العطية. وخصص البنك قرضا لإعادة إعمار سوريا.',
    ],
  },
  {
    id: 'ar.discussed.one-of-them-about',
    edge: 'DISCUSSED',
    pattern: '@one.of.them ~ B:with ~ @topic.about ~ T',
    examples: [
      'يجري {A الرئيس المصري عبد الفتاح السيسي} سلسلة لقاءات أبرزها مع {B نظيره الروسي فلاديمير بوتين} حول {T الأوضاع في ليبيا}.',
    ],
    counterExamples: ['يجري الرئيس المصري عبد الفتاح السيسي سلسلة لقاءات أبرزها مع الطلاب حول الأوضاع في ليبيا.'],
  },
  {
    id: 'ar.discussed.talks-about',
    edge: 'DISCUSSED',
    pattern: '@meet.noun|meet.his ~ @topic.about ~ T',
    examples: ['يجري الرئيس المصري عبد الفتاح السيسي مباحثات مع نظيره الروسي فلاديمير بوتين حول {T الأوضاع في ليبيا}.'],
    counterExamples: ['مباحثات حول الأوضاع في ليبيا.'],
  },
]
