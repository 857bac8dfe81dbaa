/** Meetings that a text only proposes, tries for, calls off or foretells, the days that are not theirs, and words that are nobody's name. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, date = '2018-06-28') => extract({ text, lang: 'ar', date })

const metIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [[edge.sides.join('+'), edge.date ?? 'some day', ...(edge.planned ? ['planned'] : [])].join(' ')]
      : [],
  )

/** The longest name of each official. */
const officialsIn = (text: string): string[] =>
  read(text)
    .entities.flatMap((entity) => (entity.type === 'Official' ? [entity.names[0]!] : []))
    .sort()

describe('no meeting', () => {
  test.each([
    ['that is proposed', 'وثمة قمة مقترحة بين الرئيس الياباني كين تاناكا والرئيس العماني سالم الحارثي مطلع الشهر.'],
    [
      'that somebody proposed should be held',
      'وكان الرئيس الياباني كين تاناكا اقترح الاثنين أن تعقد القمة بينه وبين الرئيس العماني سالم الحارثي في مسقط.',
    ],
    [
      'that somebody tried to arrange',
      'حاولت الوزارة مرتين ترتيب لقاء بين الرئيس الياباني كين تاناكا والرئيس العماني سالم الحارثي.',
    ],
    [
      'that may follow another event',
      'وقال إن المؤتمر قد يعقبه اجتماع بين الرئيس الياباني كين تاناكا والرئيس العماني سالم الحارثي.',
    ],
    [
      'for which somebody is only ready',
      'بدا الرئيس الياباني كين تاناكا، كما ذكرت الصحف، مستعدا للقاء الرئيس العماني سالم الحارثي.',
    ],
    [
      'that was due and was called off',
      'وكان من المقرر أن يلتقي الرئيس الياباني كين تاناكا مع الرئيس العماني سالم الحارثي، لكن اللقاء تم إلغاؤه دون تفسير.',
    ],
    ['that somebody can hold', 'قال الرئيس الياباني كين تاناكا أستطيع أن التقي الرئيس العماني سالم الحارثي.'],
  ])('%s', (_, text) => {
    expect(metIn(text)).toEqual([])
  })

  test.each([
    [
      'what was due and took place',
      'وكان من المقرر أن يلتقي الرئيس الياباني كين تاناكا مع الرئيس العماني سالم الحارثي في مسقط.',
      ['JP+OM some day planned'],
    ],
    [
      'what somebody expects',
      'زار كين تاناكا الرئيس الياباني مسقط، ويتوقع أن يحضر قمة مع الرئيس العماني سالم الحارثي.',
      ['JP+OM some day planned'],
    ],
    [
      'what was held after a proposal',
      'اقترح الرئيس الياباني كين تاناكا هدنة، وأعلن أن الوزراء عقدوا اجتماعا. والتقى تاناكا الرئيس العماني سالم الحارثي.',
      ['JP+OM some day'],
    ],
  ])('but %s is one', (_, text, met) => {
    expect(metIn(text)).toEqual(met)
  })
})

describe('the day of a meeting', () => {
  test.each([
    [
      'is not a month’s second word before its other name',
      'ويعود آخر لقاء بين الرئيس الياباني كين تاناكا والرئيس العماني سالم الحارثي إلى تشرين الثاني/نوفمبر 2017 في مسقط.',
      ['JP+OM some day'],
    ],
    [
      'is not the day on which they agreed to it',
      'وافقت اليابان السبت على عقد محادثات رفيعة المستوى الأسبوع المقبل مع عمان في مسقط.',
      ['JP+OM some day planned'],
    ],
    [
      'is that of what they agreed to',
      'وافقت اليابان السبت على عقد محادثات رفيعة المستوى الاثنين المقبل مع سلطنة عمان.',
      ['JP+OM 2018-07-02 planned'],
    ],
    [
      'is that of what was said at once behind it',
      'وقال الرئيس الياباني كين تاناكا الثلاثاء إثر لقائه الرئيس العماني سالم الحارثي إن الحوار مهم.',
      ['JP+OM 2018-06-26'],
    ],
    [
      'is not that of what was said a week later',
      'وقال الرئيس الياباني كين تاناكا الثلاثاء بعد أسبوع من لقائه الرئيس العماني سالم الحارثي إن الحوار مهم.',
      ['JP+OM some day'],
    ],
    [
      'is not that of what was said back home',
      'وقال الرئيس الياباني كين تاناكا الثلاثاء بعد عودته إلى طوكيو في أعقاب قمة مع الرئيس العماني سالم الحارثي إن الحوار مهم.',
      ['JP+OM some day'],
    ],
    [
      'is behind it where another that is still to come is spoken of there',
      'أعرب الرئيس الياباني كين تاناكا عن أمله أن تنجح قمته المرتقبة مع رئيس كينيا، وذلك خلال لقائه السبت مع الرئيس العماني سالم الحارثي.',
      ['JP+OM 2018-06-23'],
    ],
    [
      'is ahead where what will be discussed there is told first',
      'قال المتحدث إن الرئيس الياباني كين تاناكا سيبحث الأزمة، وذلك خلال محادثات مع الرئيس العماني سالم الحارثي، السبت.',
      ['JP+OM 2018-06-30 planned'],
    ],
  ])('%s', (_, text, met) => {
    expect(metIn(text)).toEqual(met)
  })
})

describe('a meeting', () => {
  test('is with whom it was, however long it lasted', () => {
    const text =
      'وعقد وزير الخارجية الياباني كين تاناكا، صباح الأحد، مباحثات استمرت أكثر من ساعتين مع الرئيس العماني سالم الحارثي.'
    expect(metIn(text)).toEqual(['JP+OM 2018-06-24'])
    expect(metIn(text.replace('الرئيس العماني سالم الحارثي', 'عدد من الطلاب'))).toEqual([])
  })

  test('that a section’s heading foretells was held where the text below it tells so', () => {
    const body =
      'وأفادت الوزارة أن السفير الياباني في عمان اجتمع في مسقط مع الرئيس العماني سالم الحارثي وشرح له الموقف.'
    const lead = 'أعلنت الشركة أن الحريق الذي اندلع في المصفاة يوم الثلاثاء أخمد، وأنه لم تقع أي إصابات بين العاملين.'
    expect(metIn(`${lead}\nالسفير الياباني يجتمع مع الرئيس العماني\n${body}`)).toEqual(['JP+OM some day'])
    expect(metIn(`${lead}\nالسفير الياباني يجتمع مع الرئيس العماني\n${lead}`)).toEqual(['JP+OM some day planned'])
  })
})

describe('whoever acts', () => {
  const call = 'وفي اتصال هاتفي مع نظيره العماني سالم الحارثي'
  test.each([
    ['speaks behind whom his call was with', `${call} أكد وزير الخارجية الياباني كين تاناكا دعم بلاده.`],
    ['denies something there', `${call} نفى وزير الخارجية الياباني كين تاناكا هذه الاتهامات.`],
    ['denies it behind a comma', `${call}، نفى وزير الخارجية الياباني كين تاناكا هذه الاتهامات.`],
    [
      'meets whom his own state’s name tells apart from the other half',
      'وكان الرئيس الياباني كين تاناكا قد عقد قمة مع نظيره الشمالي سالم الحارثي، الرئيس العماني، في المنطقة الحدودية.',
    ],
  ])('%s', (_, text) => {
    expect(metIn(text)).toEqual(['JP+OM some day'])
  })

  test('is nobody of history, who is named later', () => {
    const text =
      'ويقول المراسل إن الرئيس الأمريكي هنأ الأسبوع الماضي الرئيس العماني سالم الحارثي. وفي عام 1986، طرد الرئيس الأمريكي رونالد ريغان عددا من الدبلوماسيين.'
    const praises = (read(text).edges ?? []).flatMap((edge) => (edge.type === 'PRAISED' ? [edge.by] : []))
    expect(praises).toEqual(['state:US'])
  })
})

describe('sides', () => {
  const met = 'التقى الرئيس الياباني كين تاناكا الرئيس العماني سالم الحارثي.'
  test.each([
    ['are not the place of a summit', 'ووصف تاناكا قمة هلسنكي مع الرئيس العماني بالناجحة.', ['JP+OM some day']],
    [
      'are not those of relations that they talked about',
      'كما تناولت محادثات الزعيمين الصراع في كينيا، والعلاقات مع إيران إلى جانب مشروع أنابيب الغاز.',
      ['JP+OM some day'],
    ],
    ['but those of another meeting are', 'كما أجرى تاناكا محادثات مع إيران.', ['JP+OM some day', 'IR+JP some day']],
  ])('%s', (_, text, sides) => {
    expect(metIn(`${met} ${text}`).sort()).toEqual([...sides].sort())
  })
})

describe('no issue', () => {
  const met = 'التقى الرئيس الياباني كين تاناكا الرئيس العماني سالم الحارثي.'
  const topicsIn = (text: string): string[] =>
    read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))

  test.each([
    ['is everything', `${met} وقال إن المحادثات ستتناول "كل شيء".`],
    [
      'is a meal',
      'قال الرئيس الياباني كين تاناكا أثناء اجتماع حول مأدبة غداء مع الرئيس العماني سالم الحارثي إن الأمر جيد.',
    ],
    ['is now', `${met} وقال إن البحث في مكان إجراء اللقاء انحصر الآن بـ"3 أو 4" مواقع.`],
    ['is what inquiries look into', `${met} وأوضح أن التحقيقات تبحث في العديد من الاحتمالات مثل المواد السامة.`],
    ['is what a paper treats of', `${met} وتناولت صحيفة النهار موضوع اللاجئين في كينيا.`],
  ])('%s', (_, text) => {
    expect(topicsIn(text)).toEqual([])
  })

  test('but what both talked about is one', () => {
    expect(topicsIn(`${met} وتناولت المحادثات موضوع اللاجئين في كينيا.`)).toEqual(['اللاجئين في كينيا'])
  })
})

describe('lines', () => {
  const lead = 'استعرض مجلس الوزراء في جلسته الأسبوعية عددا من الموضوعات المدرجة على جدول أعماله.'

  test('of headlines in the text do not run on', () => {
    const links = 'مدير الشركة اجتمع سرا مع زعيم المعارضة\nتاناكا: سأنسحب من القمة'
    expect(officialsIn(`${lead}\n${links}\n${lead}`)).toEqual([])
  })

  test('over a section are no part of its first sentence', () => {
    const section =
      'الأوضاع في كينيا\nوفي شأن آخر، قال الرئيس الياباني كين تاناكا إن بلاده ستواصل دعم جهود السلام في المنطقة.'
    const [evidence] = read(`${lead}\n${section}`).entities.filter(({ type }) => type === 'Official')
    expect(evidence).toMatchObject({ state: 'JP' })
  })

  test('that break a sentence before a body still are one', () => {
    const text = `${lead}\nوأفادت\nوزارة الخارجية اليابانية، في بيان، أن وزير الدفاع الياباني كين تاناكا\nالتقى الرئيس العماني سالم الحارثي.`
    expect(metIn(text)).toEqual(['JP+OM some day'])
  })
})

describe('nobody’s name', () => {
  test.each([
    ['any', 'لا يمكن لأي مسؤول سعودي أن يكون حاضرا، ولم يسبق لأي رئيس ياباني أن أخطأ.'],
    ['an adjective behind another', 'وأكد مسؤول أمني تركي لهيئة الإذاعة وجود تسجيلات.'],
    ['a second one', 'وذكر مسؤول ياباني ثان أن الزيارة تمت.'],
    ['the names that a minister signed', 'وتضمنت الأحكام التي وقعها وزير الاقتصاد الياباني أسماء وعناوين المعنيين.'],
    ['a verb of condemning', 'دان وزير الخارجية في بيان هذا الهجوم.'],
    ['what is quoted of him', 'قال إن رئيسة الوزراء اليابانية "رفعت بالعلم" في مفاوضاتها، وإن زعيم الحزب "جديي".'],
    ['what became of him', 'وقالت الصحيفة إن شعبية الرئيس تنامت كثيرا.'],
  ])('is %s', (_, text) => {
    expect(officialsIn(text)).toEqual([])
  })

  test('ends with what became of him', () => {
    expect(officialsIn('لقي القائد سالم الحارثي مصرعه في انفجار، وعين النائب كين تاناكا ليرأس اللجنة.')).toEqual([
      'سالم الحارثي',
      'كين تاناكا',
    ])
  })

  test('is a daughter’s of whose title a comma parts it', () => {
    expect(officialsIn('حضرت ابنة الرئيس الياباني، ميساكو تاناكا، الحفل.')).not.toContain('ميساكو تاناكا')
    expect(officialsIn('حضر الرئيس الياباني، كين تاناكا، الحفل.')).toContain('كين تاناكا')
    expect(officialsIn('حضرت ساكورا ابنة الرئيس الياباني كين تاناكا الحفل.')).toEqual(['كين تاناكا'])
  })

  test('but a given name behind a title is one', () => {
    expect(officialsIn('التقى وزير الداخلية السعودي تركي بن سالم الحارثي السفير الياباني.')).toEqual([
      'تركي بن سالم الحارثي',
    ])
    expect(officialsIn('قال مدير المخابرات الأمريكية دان كوتس إن الأمر خطير.')).toEqual(['دان كوتس'])
  })
})
