/** How the news agencies of Arab states write: long addresses, letters handed over, attendance for each side. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2024-05-15'

/** Each meeting with whoever took part, by their Arabic names. */
function met(text: string): string[] {
  const { edges, entities } = extract({ text, date, lang: 'ar' })
  const nameOf = new Map(entities.map(({ id, name }) => [id, name.ar]))
  return edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')}: ${edge.between.map((id) => nameOf.get(id)).join('، ')}`] : [],
  )
}

const topics = (text: string): string[] =>
  extract({ text, date, lang: 'ar' }).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )

describe('who attended for one side', () => {
  const opening = 'استقبل وزير الخارجية العماني سالم الحبسي وزير الخارجية الهندي راكيش ميهتا. '

  test('is told apart from those of the other', () =>
    expect(
      met(
        `${opening}حضر اللقاء وكيل الوزارة ناصر البوسعيدي. كما حضر من الجانب الهندي وكيل الوزارة أنيل كابور، والسفير سوريش راو.`,
      ),
    ).toEqual(['IN+OM: أنيل كابور، راكيش ميهتا، سوريش راو، ناصر البوسعيدي، سالم الحبسي']))

  test('without a meeting nobody did', () =>
    expect(met('كما حضر من الجانب الهندي وكيل الوزارة أنيل كابور.')).toEqual([]))
})

test('two sides that are named behind their group met', () =>
  expect(met('عقدت اليوم جلسة مباحثات بين الجانبين العماني والهندي.')).toEqual(['IN+OM: ']))

test('a father is another than his son who is named by him', () => {
  const text = 'استقبل الملك عبدالله الثاني وزير الخارجية الهندي راكيش ميهتا، بحضور الأمير الحسين بن عبدالله الثاني.'
  const officials = extract({ text, date }).entities.filter(({ type }) => type === 'Official')
  expect(officials).toHaveLength(3)
})

test('whoever runs a king’s office is no king', () => {
  const text = 'استقبل الملك عبدالله الثاني السفير الهندي راكيش ميهتا. وحضر اللقاء مدير مكتب جلالة الملك سالم العموش.'
  const head = extract({ text, date }).entities.find(({ name }) => name.ar === 'سالم العموش')
  expect(head).toMatchObject({ role: 'Presidential Chief of Staff' })
})

describe('a letter', () => {
  test.each([
    'تلقى الأمير رسالة خطية من الرئيس الهندي. وقام بتسليم الرسالة إلى وزير الخارجية العماني سالم الحبسي السفير الهندي راكيش ميهتا.',
    'سلم الرسالة إلى وزير الخارجية العماني سالم الحبسي السفير الهندي راكيش ميهتا.',
  ])('is handed to whom is named before who brings it: %s', (text) =>
    expect(met(text)).toEqual(['IN+OM: راكيش ميهتا، سالم الحبسي']),
  )
})

test('a number of two words is one', () =>
  expect(topics('بحث الوزير العماني مع نظيره الهندي نتائج القمة الرابعة والثلاثين التي استضافتها مسقط.')).toEqual([
    'نتائج القمة الرابعة والثلاثين',
  ]))

test('an adviser to a minister is no minister', () => {
  const text = 'استقبل وزير الداخلية السعودي السفير الهندي. حضر الاستقبال مستشار سمو وزير الداخلية الدكتور ساعد الحبسي.'
  const adviser = extract({ text, date }).entities.find(({ type }) => type === 'Official')
  expect(adviser).toMatchObject({ role: 'Adviser', name: { ar: 'ساعد الحبسي' } })
})

test('a leader’s office is one body', () => {
  const text = 'وقال مكتب العبادي في بيان إن رئيس الوزراء العراقي حيدر العبادي أكد حرص بلاده على التعاون.'
  const bodies = extract({ text, date: '2015-05-13' }).entities.filter(({ type }) => type === 'Agency')
  expect(bodies.map(({ id }) => id)).toEqual(['agency:iq/cabinet'])
})

test('who goes somewhere meets all of a list there, also behind a comma', () =>
  expect(
    met(
      'يتوجه وزير الخارجية العماني سالم الحبسي إلى نيويورك، حيث يلتقي نظيره الهندي راكيش ميهتا، ووزير الخارجية الروسي.',
    ),
  ).toEqual(['IN+OM: راكيش ميهتا، سالم الحبسي', 'OM+RU: سالم الحبسي']))

test('who talked something over with people of several sides met each', () =>
  expect(
    met(
      'قال وزير الخارجية العماني سالم الحبسي إنه بحث مع الوزير الهندي راكيش ميهتا والسفير الإيراني حسن رضائي أمن الملاحة.',
    ),
  ).toEqual(['IN+OM: راكيش ميهتا، سالم الحبسي', 'IR+OM: حسن رضائي، سالم الحبسي']))

describe('who met, where', () => {
  test.each([
    [
      'وزراء خارجية الاتحاد',
      'عقد وزير الخارجية العماني اجتماعا مع وزراء خارجية الاتحاد الأوروبي.',
      ['OM+agency:european-union: '],
    ],
    [
      'each of several on the margins of a summit',
      'عقد وزير الخارجية العماني على هامش القمة لقاءات ثنائية مع كل من الرئيس الهندي والرئيس الإيراني.',
      ['IN+OM: ', 'IR+OM: '],
    ],
    [
      'talks that a third state hosted',
      'جاء الاتفاق بعد مباحثات استضافتها مسقط بين الوزير الهندي راكيش ميهتا والوزير الإيراني حسن رضائي.',
      ['IN+IR: راكيش ميهتا، حسن رضائي'],
    ],
    [
      'a state’s new administration',
      'استقبل قائد الإدارة الجديدة في سوريا سامر الحلبي الوزير الهندي راكيش ميهتا.',
      ['IN+SY: راكيش ميهتا، سامر الحلبي'],
    ],
    [
      'each whom somebody called',
      'أجرى سالم الحبسي وزير الخارجية العماني اتصالين هاتفيين بكل من الوزير الهندي راكيش ميهتا، والوزير الإيراني حسن رضائي.',
      ['IN+OM: راكيش ميهتا، سالم الحبسي', 'IR+OM: حسن رضائي، سالم الحبسي'],
    ],
    [
      'each of several apart',
      'والتقى وزير الخارجية العماني سالم الحبسي كلا على حدة وزراء خارجية الهند وإيران.',
      ['IN+OM: سالم الحبسي', 'IR+OM: سالم الحبسي'],
    ],
    [
      'those of two sides, whom a visitor meets',
      'يبدأ وزير الخارجية العماني سالم الحبسي زيارة إلى طهران يلتقي خلالها الوزير الإيراني حسن رضائي والسفير الهندي راكيش ميهتا.',
      ['IR+OM: حسن رضائي، سالم الحبسي', 'IN+OM: راكيش ميهتا، سالم الحبسي'],
    ],
  ])('%s', (_, text, meetings) => expect(met(text)).toEqual(meetings))

  test('what follows a guest who joined was talked over by those who met', () => {
    const text =
      'استقبل وزير الخارجية العماني سالم الحبسي نظيره الهندي راكيش ميهتا، وشارك في اللقاء السفير الإيراني حسن رضائي. وجرى بحث أمن الملاحة.'
    const discussed = extract({ text, date }).edges.filter((edge) => edge.type === 'DISCUSSED')
    expect(discussed.map(({ sides }) => sides)).toEqual([['IN', 'OM']])
  })
})

test('a meeting named before its verb deals with negotiations too', () =>
  expect(topics('التقى الوزير العماني نظيره الهندي. وقالت مصادر إن اللقاء تناول مفاوضات التجارة الحرة.')).toEqual([
    'مفاوضات التجارة الحرة',
  ]))

test('who thanks the kingdom thanks the one whom he met', () => {
  const text = 'التقى وزير الخارجية الأردني نظيره الهندي راكيش ميهتا. وشكر ميهتا المملكة على استضافة الجالية.'
  const [praised] = extract({ text, date }).edges.filter((edge) => edge.type === 'PRAISED')
  expect(praised).toMatchObject({ by: expect.stringContaining('official:IN/'), of: 'state:JO' })
})
