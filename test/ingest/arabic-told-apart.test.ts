/** What Arabic news tells in two sentences, of several counterparts, or of people with initials. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2013-03-13'
const edges = (text: string) => extract({ text, date }).edges
const meetings = (text: string) =>
  edges(text).flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [{ sides: edge.sides.join('+'), people: edge.between.length, date: edge.date, planned: edge.planned }]
      : [],
  )
const topics = (text: string): string[] =>
  edges(text).flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

describe('"this came" tells with whom something was discussed', () => {
  test.each([
    'ناقش وزير الخارجية العماني أمن الملاحة. جاء ذلك خلال لقائه وزير الخارجية الياباني.',
    'بحث وزير الخارجية العماني أمن الملاحة. وجاء ذلك خلال اتصال هاتفي أجراه مع نظيره الياباني.',
  ])('%s', (text) => expect(topics(text)).toEqual(['JP+OM أمن الملاحة']))

  test('in the sentence right behind alone', () =>
    expect(
      topics('ناقش وزير الخارجية العماني أمن الملاحة. وغادر العاصمة أمس. جاء ذلك خلال لقائه وزير الخارجية الياباني.'),
    ).toEqual([]))

  test('where it says so', () =>
    expect(topics('ناقش وزير الخارجية العماني أمن الملاحة. والتقى في وقت لاحق وزير الخارجية الياباني.')).toEqual([]))
})

describe('counterparts of several states', () => {
  test.each([
    ['استعرض وزير العدل العماني مع نظيريه اليمني والسوداني القضايا العدلية.', ['OM+YE', 'OM+SD']],
    ['التقى وزير العدل العماني نظراءه المصري والعراقي والكويتي في مسقط.', ['EG+OM', 'IQ+OM', 'KW+OM']],
  ])('%s', (text, sides) =>
    expect(
      meetings(text)
        .map((met) => met.sides)
        .sort(),
    ).toEqual([...sides].sort()),
  )
})

describe('initials in a name', () => {
  test.each([
    'أجرى وزير الدفاع العماني مباحثات مع نظيره الهندي إيه.كي أنتوني حول التدريب.',
    'أجرى وزير الدفاع العماني مباحثات مع نظيره الهندي إس. إم. كريشنا حول التدريب.',
    'أجرى وزير الدفاع العماني مباحثات مع نظيره الأمريكي جون ف. كيلي حول التدريب.',
  ])('end no sentence: %s', (text) => expect(topics(text)).toHaveLength(1))

  test('a broadcaster of letters may end one', () =>
    expect(extract({ text: 'بثت ذلك قناة بي بي سي. وقال وزير الدفاع العماني إن اللقاء مثمر.', date }).edges).toEqual(
      [],
    ))
})

test('a rank behind "and" begins another person', () =>
  expect(
    meetings('جمع لقاء السفير الهولندي واللواء بحري أحمد شرف رئيس هيئة الموانئ المصرية.').map(({ sides }) => sides),
  ).toEqual(['EG+NL']))

test('a day that lies ahead is not the one on which it was announced', () =>
  expect(
    meetings('أعلنت الخارجية الروسية اليوم قيام وزير الخارجية سيرغي لافروف بزيارة إلى الجزائر بعد غد.'),
  ).toMatchObject([{ sides: 'DZ+RU', date: '2013-03-15', planned: true }]))

test('what a summit will deal with is no topic of a call about it', () =>
  expect(
    topics(
      'تلقى وزير الخارجية العماني اتصالا هاتفيا من نظيره الياباني حول القمة المقبلة. وقال المتحدث إن القمة ستناقش أمن الملاحة.',
    ),
  ).toEqual(['JP+OM القمة المقبلة']))

test('who led the two sides of a committee met', () =>
  expect(
    meetings(
      'ترأس وزير التجارة العماني علي السنيدي الجانب العماني في اللجنة فيما ترأس الجانب الياباني وزير الاقتصاد الياباني.',
    ).map(({ sides }) => sides),
  ).toEqual(['JP+OM']))

test('a name of no list stands between the host’s title and its own', () =>
  expect(
    meetings('استقبل الدكتور سامي حنفي وزير التعليم العالي ماوريزيو مساري السفير الإيطالي بالقاهرة.'),
  ).toMatchObject([{ sides: 'EG+IT', people: 2 }]))

describe('who is met, and what is only spoken of', () => {
  test('a capital where the guest arrives is not met', () =>
    expect(
      meetings(
        'قال المتحدث إن الرئيس اليمني عبدربه منصور هادي سيلتقي المبعوث الأممي إسماعيل ولد الشيخ أحمد لدى وصوله الرياض.',
      ),
    ).toMatchObject([{ sides: 'YE+agency:united-nations', people: 2 }]))

  test('talks that were spoken about are no meeting of those who spoke', () =>
    expect(
      meetings('تبادل الوزير العماني وجهات النظر حول مفاوضات التجارة بين دول مجلس التعاون ونيوزيلندا.').map(
        ({ sides }) => sides,
      ),
    ).not.toContain('NZ+agency:gulf-cooperation-council'))

  test('whoever serves a body in a state is met for the body', () =>
    expect(
      meetings('ناقش السفير السعودي مع منسق الأمم المتحدة في اليمن يوهانس فان دير كلاو آلية التفتيش.'),
    ).toMatchObject([{ sides: 'SA+agency:united-nations', people: 1 }]))
})

describe('a day of several meetings', () => {
  test('a host is parted from his guests by a comma, and they met him alone', () =>
    expect(
      meetings(
        'التقى الرئيس المصري محمد مرسي نظيره التركي عبد الله جول اليوم. كما استقبل مرسي، الرئيس التشادي إدريس ديبي، والرئيس السنغالي ماكي سال.',
      ).map((met) => `${met.sides} ${met.date}`),
    ).toEqual(['EG+TR 2013-03-13', 'EG+TD 2013-03-13', 'EG+SN 2013-03-13']))

  test('whom he met besides he met on the same day, unless it was before', () =>
    expect(
      meetings(
        'التقى وزير الخارجية العماني وزير الخارجية الياباني أمس. كما استقبل الوزير السفير الهندي. وسبق أن التقى وزير الخارجية العماني السفير الصيني.',
      ).map(({ date: day }) => day),
    ).toEqual(['2013-03-12', '2013-03-12', null]))

  test('it may end with one', () =>
    expect(
      meetings('اختتم وزير الخارجية العماني نشاطه اليوم بلقاء وزير الخارجية الياباني.').map(({ sides }) => sides),
    ).toEqual(['JP+OM']))
})

describe('what others say or gather for after a meeting', () => {
  const met = 'التقى وزير الخارجية العماني نظيره الياباني.'

  test.each([
    'وتحدث الوزير العماني لاحقا عن نتائج الانتخابات.',
    'وتحدثت وسائل إعلام محلية عن خلافات قديمة.',
    'وقال إنه تحدث للتو مع نظيره على الهاتف، وإن الجو كان طيبا.',
    'وفي خبر آخر دعا الحزب إلى عقد جلسة طارئة للبرلمان لمناقشة أزمة الوقود.',
    'ومن المقرر أن يعقد مجلس الأمن اجتماعا طارئا حول أزمة الوقود.',
  ])('is no topic of theirs: %s', (text) => expect(topics(`${met} ${text}`)).toEqual([]))

  test.each([
    'وتحدث الجانبان عن أمن الملاحة.',
    'وتحدث الرجلان هاتفيا أمس بشأن أمن الملاحة.',
    'وقال: تحدثت معه أمس حول أمن الملاحة.',
    'وتلت ذلك مباحثات تناولت العلاقات بين البلدين.',
    'وتناولت مباحثات الوزيرين أمن الملاحة.',
  ])('is theirs: %s', (text) => expect(topics(`${met} ${text}`)).toHaveLength(1))
})

describe('who came along', () => {
  test.each([
    [
      'a name that is a word too, behind "and"',
      'التقى الرئيس المصري السيسي نظيره التونسي السبسي بحضور سامح شكري وزير الخارجية المصري ونبيل فهمي وزير المالية المصري.',
      'EG+TN',
      4,
    ],
    [
      'two counterparts of one state',
      'عقد وزير الدفاع المصري سمير حداد مباحثات مع نظيريهما الروسيين سيرجي شويجو وسيرجي لافروف.',
      'EG+RU',
      3,
    ],
    [
      'a delegation behind a place',
      'استقبل وزير العدل المصري سمير حداد بالمقر الصيفي بالعجمي وفدا من الكونجرس الأمريكي برئاسة النائبة ماري تيلور.',
      'EG+US',
      2,
    ],
    [
      'one of the party’s politicians',
      'استقبل الدكتور السيد البدوى رئيس حزب الوفد السفير الأمريكى جون سميث ، وحضر اللقاء سمير حداد عضو الهيئة العليا .',
      'US+agency:wafd-party',
      3,
    ],
    [
      'the party’s secretary',
      'استقبل الدكتور السيد البدوى رئيس حزب الوفد بمقر الحزب السفير الأمريكى جون سميث ، وحضر اللقاء سمير حداد سكرتير عام الحزب .',
      'US+agency:wafd-party',
      3,
    ],
  ])('%s', (_what, text, sides, people) => expect(meetings(text)).toMatchObject([{ sides, people }]))
})

test('the course of a river is no state', () =>
  expect(
    extract({ text: 'أعلن الوزير تحويل مجرى النيل في أثيوبيا.', date }).entities.map(({ id }) => id),
  ).not.toContain('state:HU'))

test('a list goes on behind a name between quotation marks', () => {
  const text = 'التقى وزير الخارجية العماني مع كل من وزير التجارة الفنلندي "آل يوكا هولم" ووزير النقل النرويجي بمسقط.'
  const sides = extract({ text, lang: 'ar' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [edge.sides.join('+')] : [],
  )
  expect(sides).toEqual(['FI+OM', 'NO+OM'])
})
