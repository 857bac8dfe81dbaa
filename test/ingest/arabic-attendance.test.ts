/** Who sat in an Arabic meeting beside those who met: in whatever words, for whichever side, in which of several. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const met = (text: string): string[] => {
  const { edges, entities } = extract({ text, date: '2015-05-13' })
  const nameOf = new Map(entities.map(({ id, name }) => [id, name?.ar ?? '']))
  return edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [
          `${edge.sides.join('+')}: ${edge.between
            .map((id) => nameOf.get(id))
            .sort()
            .join('، ')}`,
        ]
      : [],
  )
}

const opening = 'استقبل وزير الخارجية العماني يوسف بن علوي وزير الخارجية الهندي راكيش ميهتا في مسقط. '
const sides = 'IN+OM'
const all = [`${sides}: أنيل كابور، راكيش ميهتا، سالم الحبسي، يوسف بن علوي بن عبد الله`]

describe('who attended', () => {
  test.each([
    'وانضم إليهما السفير العماني سالم الحبسي والسفير الهندي أنيل كابور.',
    'وشارك في جانب منها السفير العماني سالم الحبسي ونائب الوزير الهندي أنيل كابور.',
    'حضر اللقاء من الجانب العماني السفير سالم الحبسي، ومن الجانب الهندي السفير أنيل كابور.',
    'حضر اللقاء السفير سالم الحبسي عن الجانب العماني: ومن الجانب الهندي: السفير أنيل كابور.',
    'حضر المقابلة سالم الحبسي مدير عام الدائرة السياسية بوزارة الخارجية والسفير الهندي أنيل كابور.',
    'وجرى اللقاء بحضور السفير العماني سالم الحبسي والملحق الهندي العقيد أنيل كابور.',
    'ورافقه في المباحثات السفير الهندي أنيل كابور، ووكيل الوزارة العماني سالم الحبسي.',
  ])('%s', (attendance) => expect(met(opening + attendance)).toEqual(all))

  test('he who speaks did, where a clause says so', () =>
    expect(met(`${opening}وقال السفير الهندي أنيل كابور، الذي حضر اللقاء، إن التعاون واسع.`)).toEqual([
      `${sides}: أنيل كابور، راكيش ميهتا، يوسف بن علوي بن عبد الله`,
    ]))

  test.each([
    'وقال السفير الهندي أنيل كابور، الذي حضر الحفل، إن التعاون واسع.',
    'ورافقه في الجولة السفير الهندي أنيل كابور.',
    'وأقيم معرض ضم الفنانين.',
  ])('not of the meeting: %s', (sentence) =>
    expect(met(opening + sentence)).toEqual([`${sides}: راكيش ميهتا، يوسف بن علوي بن عبد الله`]),
  )
})

describe('a delegation', () => {
  test.each(['وضم الوفد السفير الهندي أنيل كابور.', 'وضم الوفد الهندي السفير أنيل كابور.'])('%s', (members) =>
    expect(met(opening + members)).toEqual([`${sides}: أنيل كابور، راكيش ميهتا، يوسف بن علوي بن عبد الله`]),
  )

  test('is of no one of several meetings', () =>
    expect(
      met(
        `${opening}كما التقى الوزير الهندي وزير التجارة العماني علي السنيدي. وضم الوفد السفير الهندي أنيل كابور.`,
      ).join(),
    ).not.toContain('كابور'))

  test('is of none that is still to come', () =>
    expect(
      met(
        'يلتقي وزير الخارجية العماني يوسف بن علوي غدا وزير الخارجية الهندي راكيش ميهتا. ويضم الوفد السفير الهندي أنيل كابور.',
      ).join(),
    ).not.toContain('كابور'))
})

describe('which meeting', () => {
  test.each([
    'ويلتقي ميهتا غدا وزير التجارة العماني علي السنيدي.',
    'وكان ميهتا قد التقى الشهر الماضي رئيس الوزراء الكويتي جابر المبارك.',
  ])('the one that was held: %s', (between) => {
    const [first] = met(`${opening}${between} حضر المقابلة السفير الهندي أنيل كابور.`)
    expect(first).toBe(`${sides}: أنيل كابور، راكيش ميهتا، يوسف بن علوي بن عبد الله`)
  })
})

test('each side of talks has its leader', () =>
  expect(
    met(
      'عقدت في مسقط أمس جلسة مباحثات بين سلطنة عمان والهند، ترأسها من الجانب العماني وزير التجارة علي السنيدي، ومن الجانب الهندي نائب الوزير أنيل كابور.',
    ),
  ).toEqual([`${sides}: أنيل كابور، علي السنيدي`]))

test('a word for a host that no list knows parts nobody from his guest', () =>
  expect(met('عقد السلطان قابوس بن سعيد المعظم ورئيس الوزراء الهندي ناريندرا مودي جلسة مباحثات في مسقط.')).toHaveLength(
    1,
  ))

test('whoever came for a party is of it where it met for itself', () =>
  expect(
    met(
      'استقبل حزب الوفد وزير الخارجية الهندي راكيش ميهتا. شارك في اللقاء من جانب الحزب الدكتور سعيد الشرقاوي نائب رئيس الحزب، وأمينة المرأة ود. منال الحديدي عضو مجلس الشورى، وسيعقد الضيف لقاء آخر مع الوزير سالم الحبسي.',
    )[0],
  ).toBe('IN+agency:wafd-party: راكيش ميهتا، سعيد الشرقاوي، منال الحديدي'))

test('a full stop behind "and" and a letter ends no sentence', () =>
  expect(met(`${opening}حضر اللقاء د. سالم الحبسي وكيل الوزارة، ود.سعيد المعولي مدير الدائرة.`)).toEqual([
    `${sides}: راكيش ميهتا، سالم الحبسي، سعيد المعولي، يوسف بن علوي بن عبد الله`,
  ]))

describe('names that are words elsewhere', () => {
  test.each([
    [
      'حضر اللقاء جلال عودة الأمين العام للوزارة، وعلي بن فهد المعولي مساعد الوزير.',
      ['جلال عودة', 'علي بن فهد المعولي'],
    ],
    [
      'وضم وفد الوزارة كلا من سالم غربي، وعودة الحبسي، والدكتورة أمل جمعة البلوشي.',
      ['سالم غربي', 'عودة الحبسي', 'أمل جمعة البلوشي'],
    ],
    ['حضر المقابلة وكيل الوزارة سالم الحبسي وعدد من المسؤولين وعلى رأسهم قائد الحرس ووكلاء الوزارات.', ['سالم الحبسي']],
  ])('%s', (attendance, names) => {
    const [meeting] = met(opening + attendance)
    expect(meeting).toBe(`${sides}: ${[...names, 'راكيش ميهتا', 'يوسف بن علوي بن عبد الله'].sort().join('، ')}`)
  })
})

test('a guest whom the text welcomed before it tells of any meeting', () =>
  expect(
    extract({
      source: 'الراية',
      date: '2015-05-13',
      text: 'رفع رئيس مجلس الشورى القطري الجلسة للترحيب برئيس البرلمان الهندي راكيش ميهتا. وعقد وزير الخارجية القطري خالد العطية اجتماعا مع الضيف، حول التعاون.',
    }).edges.find(({ type }) => type === 'MET_WITH'),
  ).toMatchObject({ between: [expect.stringContaining('IN/'), expect.stringContaining('QA/')] }))

describe('several meetings', () => {
  const two =
    'استقبل وزير الخارجية العماني يوسف بن علوي نظيره الهندي راكيش ميهتا، ثم استقبل وزير الخارجية النيبالي بابو رانا. '
  test.each([
    ['وقالت الوكالة إن السفير العماني سالم الحبسي ووكيل الوزارة حضرا اللقاءات.', 2],
    ['وكان بن علوي قد التقى الشهر الماضي الوزير الكويتي جابر المبارك. حضر المقابلتين السفير العماني سالم الحبسي.', 2],
    ['وقالت الوكالة إن السفير العماني سالم الحبسي حضر الحفل.', 0],
  ])('%s', (attendance, count) =>
    expect(met(two + attendance).filter((meeting) => meeting.includes('الحبسي'))).toHaveLength(count),
  )
})

test('a word for a meeting with the next word written to it', () =>
  expect(met(`${opening}حضر اللقاءالدكتور سالم الحبسي وكيل الوزارة.`)).toEqual([
    `${sides}: راكيش ميهتا، سالم الحبسي، يوسف بن علوي بن عبد الله`,
  ]))

test('who attended for a further state met both', () => {
  const [first] = met(`${opening}حضر اللقاء السفير الكويتي جابر المبارك.`)
  expect(first).toContain('المبارك')
  expect(first).toContain(sides)
})

test('ministers by their fields, whatever words their names are elsewhere', () =>
  expect(
    met(
      'استقبل الرئيس السوري أحمد الشرع وزير الخارجية الهندي راكيش ميهتا. وحضر الجلسة عن الجانب السوري وزراء الخارجية أسعد الشيباني والنقل يعرب بدر والصحة مصعب العلي والاتصالات وتقانة المعلومات عبد السلام هيكل.',
    )[0],
  ).toContain('يعرب بدر'))

test('"with" in a title ends no list', () =>
  expect(
    met(
      `${opening}حضر اللقاء سالم الحبسي رئيس لجنة الصداقة مع البرلمانات الآسيوية، والسفير الهندي أنيل كابور، مع نظرائهم في المجلس.`,
    ),
  ).toEqual(all))

describe('beside the visit of another', () => {
  test.each(['على هامش', 'خلال'])('those who attended met with the ministers: %s', (when) => {
    const told = `التقى وزير الخارجية العماني يوسف بن علوي نظيره الهندي راكيش ميهتا ${when} زيارة السلطان قابوس بن سعيد إلى الهند. حضر اللقاء السفير العماني سالم الحبسي.`
    expect(met(told)[0]).toBe(`${sides}: راكيش ميهتا، سالم الحبسي، يوسف بن علوي بن عبد الله`)
  })
})

describe('a ministry’s department for a body', () => {
  test.each([
    'حضر اللقاء سالم الحبسي رئيس دائرة مجلس التعاون لدول الخليج العربية بوزارة الخارجية العمانية.',
    'حضر اللقاء من الجانب العماني وكيل الوزارة للشؤون الإقليمية ومجلس التعاون السفير سالم الحبسي.',
    'حضر اللقاء مدير إدارة الأمم المتحدة بوزارة الخارجية العمانية السفير سالم الحبسي.',
  ])('is no side: %s', (sentence) =>
    expect(met(opening + sentence)).toEqual([`${sides}: راكيش ميهتا، سالم الحبسي، يوسف بن علوي بن عبد الله`]),
  )
})
