/** Receptions, cables and envoys as the wires of the Gulf tell of them. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, lang: 'ar', date: '2015-03-11', source: 'alriyadh' })

/** "QA" of `state:QA` and of `official:QA/fahad-al-ali`. */
const stateOf = (id: string): string => id.replace(/^\w+:/, '').replace(/\/.*/, '')

const peopleIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === 'Official' ? [`${entity.names[0]} ${entity.state}`] : []))

/** Sides and how many officials took part, `*` where it is planned. */
const meetingsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.between.length}${edge.planned ? '*' : ''}`] : [],
  )

const topicsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

const praiseIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${stateOf(edge.by)} ${stateOf(edge.of)}`] : []))

describe('officials', () => {
  test.each([
    [
      'two who share one title',
      'استقبل وزير الزراعة السعودي السفير البولندي بحضور وكيلي الوزارة الدكتور ماجد الحربي وسعد العيسى.',
      ['ماجد الحربي SA', 'سعد العيسى SA'],
    ],
    [
      'members of a council, by honorifics',
      'استقبل رئيس مجلس الشورى السعودي السفير البولندي. وحضر اللقاء عضوا المجلس الدكتور ماجد الحربي واللواء سعد العيسى.',
      ['ماجد الحربي SA', 'سعد العيسى SA'],
    ],
    ['no one where no name follows', 'استقبل السفير البولندي أعضاء المجلس في منزله.', []],
    [
      'who heads a friendship committee, of the first of its states',
      'استقبل رئيس مجلس الشورى السعودي رئيس لجنة الصداقة البولندية السعودية يان كوفالسكي.',
      ['يان كوفالسكي PL'],
    ],
    [
      'the next man’s title behind a given name',
      'افتتح الملك سلمان والرئيس أندريه دودا المعرض السعودي البولندي.',
      ['سلمان SA', 'أندريه دودا PL'],
    ],
  ])('%s', (_what, text, people) => {
    expect(peopleIn(text)).toEqual(people)
  })
})

describe('meetings', () => {
  test.each([
    [
      'the counterpart of that state who is named elsewhere',
      'وصل وزير الخارجية البولندي يان كوفالسكي إلى الرياض، وكان في استقباله نائب رئيس الوزراء وزير الخارجية السعودي ماجد الحربي. ويعقد كوفالسكي غدا جلسة مباحثات مع نظيره السعودي.',
      ['PL+SA 2', 'PL+SA 2*'],
    ],
    [
      'who attended two of them, and no call',
      'التقى وزير الخارجية السعودي ماجد الحربي السفير البولندي. كما التقى معاليه وزير الخارجية القبرصي. وتلقى معاليه اتصالا هاتفيا من وزير الخارجية البلجيكي. حضر اللقاءين وكيل الوزارة سعد العيسى.',
      ['PL+SA 2', 'CY+SA 2', 'BE+SA 1'],
    ],
    [
      'a host’s own police chief, and no guest’s',
      'استقبل أمير منطقة عسير ماجد الحربي السفير البولندي. كما استقبل سموه مدير الشرطة العميد سعد العيسى.',
      ['PL+SA 1'],
    ],
    ['a summit of two by their adjectives', 'عقدت في جدة أمس القمة السعودية البولندية.', ['PL+SA 0']],
    ['none that is only rumoured', 'قال المصدر إن ما يشاع عن لقاء يجمع دودا وكوفالسكي في بولندا لا أساس له.', []],
    [
      'one that was held, beside one to come',
      'يصل الرئيس القبرصي إلى الرياض غدا بعد أيام من زيارة الرئيس البولندي التي بحث خلالها مع خادم الحرمين ملفات المنطقة.',
      ['CY+SA 0*', 'PL+SA 0'],
    ],
  ])('%s', (_what, text, meetings) => {
    expect(meetingsIn(text).sort()).toEqual([...meetings].sort())
  })
})

test('topics behind one preposition each', () => {
  const text = 'أوضح السفير أن القمة السعودية البولندية تطرقت إلى الوضع في اليمن، وإلى القوة العربية المشتركة.'
  expect(topicsIn(text)).toEqual(['PL+SA الوضع في اليمن', 'PL+SA القوة العربية المشتركة'])
})

describe('praise', () => {
  test.each([
    [
      'by similar cables',
      'بعث أمير قطر برقية تهنئة إلى الرئيس البولندي أندريه دودا. وبعث سموه برقيتين مماثلتين إلى رئيس قبرص ورئيس مالطا.',
      ['QA PL', 'QA CY', 'QA MT'],
    ],
    [
      'whose thanks a messenger conveyed',
      'استقبل وزير الداخلية السعودي السفير البولندي الذي نقل تعازي حكومته وتقديرها لجهود المملكة.',
      ['PL SA'],
    ],
    [
      'by whom a long title stands before',
      'التقى وزير العدل القطري السيد يان كوفالسكي سفير بولندا منسق برامج الإغاثة في حالات الكوارث، الذي عبر عن شكره لدولة قطر.',
      ['PL QA'],
    ],
    [
      'by whoever acts, and not the two countries',
      'استقبل وزير العدل القطري السفير البولندي. وأكد السفير البولندي عمق العلاقات التي تربط البلدين مثمنا مواقف قطر.',
      ['PL QA'],
    ],
    [
      'by who denies something else',
      'وكان وزير العدل البولندي نفى وجود وساطة بين قبرص ومالطا، معربا عن تقدير بلاده للدعم الذي قدمته قطر.',
      ['PL QA'],
    ],
  ])('%s', (_what, text, praise) => {
    expect(praiseIn(text)).toEqual(praise)
  })
})
