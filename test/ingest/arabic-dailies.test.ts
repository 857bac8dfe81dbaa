/** Titles, bodies and times as Arabic dailies and news channels write of them: whose a ministry is, who a surname means, what is still to come. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, date = '2018-05-16') => extract({ text, lang: 'ar', date })

const idsOf = (text: string, type: 'Agency' | 'Official'): string[] =>
  read(text)
    .entities.filter((entity) => entity.type === type)
    .map(({ id }) => id.replace(/^\w+:/, ''))

const agencies = (text: string): string[] => idsOf(text, 'Agency')
const officials = (text: string): string[] => idsOf(text, 'Official')

const met = (text: string, date?: string): string[] =>
  read(text, date).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [`${edge.sides.join('+')}: ${edge.between.length}${edge.planned ? ' planned' : ''}`]
      : [],
  )

const topics = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

describe('a ministry without its state’s adjective', () => {
  const others = ' وقال الرئيس الإيراني إن إيران سترد، وإن طهران مستعدة.'

  test('is the one that the text has named by its state', () => {
    expect(agencies(`أعلنت وزارة الخزانة الأمريكية عقوبات. وأضافت وزارة الخزانة أن العقوبات سارية.${others}`)).toEqual([
      'us/ministry-finance',
    ])
    // Of which of two it is, only the home tells.
    const two = 'أعلنت وزارة الخزانة الأمريكية عقوبات على وزارة المالية الإيرانية. وأضافت وزارة المالية أنها سترد.'
    expect(agencies(`${two}${others}`)).toContain('ir/ministry-finance')
  })

  test('is that of the state that it is said to be in, but of no city’s', () => {
    expect(agencies('أما وزارة الداخلية في كوسوفو فقالت إنها سترد على أنقرة، وإن تركيا وتركيا تعلم.')).toEqual([
      'xk/ministry-interior',
    ])
    expect(agencies('قالت وزارة الداخلية في باريس إن تركيا وأنقرة تعلمان. وقال الوزير التركي إن تركيا سترد.')).toEqual([
      'tr/ministry-interior',
    ])
  })
})

describe('names', () => {
  test.each([
    [
      'a father of two words',
      'التقى وزير الخارجية البحريني مع محمد بن عبد الملك الفهدي سفير السعودية.',
      'محمد بن عبد الملك الفهدي',
    ],
    ['and no delegation behind it', 'استقبل الملك سلمان وفدا من الكونغرس الأمريكي.', 'سلمان'],
    [
      'whom a rank and a state’s adjective stand before',
      'التقى أمير قطر مع الجنرال الأميركي كارل فيبر في الدوحة.',
      'كارل فيبر',
    ],
    ['behind “retired”', 'التقى أمير قطر مع الجنرال الأميركي المتقاعد كارل فيبر في الدوحة.', 'كارل فيبر'],
    ['behind “then”', 'قال الرئيس الروسي حينذاك كارل فيبر إنه سعيد.', 'كارل فيبر'],
    ['behind “honorary”', 'قال الرئيس الشرفي للبرلمان التركي كارل فيبر إنه سعيد.', 'كارل فيبر'],
    ['behind a constituency', 'التقى أمير قطر مع السيناتور الجمهوري عن ولاية نورث داكوتا كارل فيبر.', 'كارل فيبر'],
  ])('%s', (_, text, name) =>
    expect(read(text).entities.flatMap((one) => (one.type === 'Official' ? one.names : []))).toContain(name),
  )

  test('a rank and an adjective without a name are nobody', () =>
    expect(officials('قتل الجنرال الإيراني في الغارة.')).toEqual([]))

  test('a surname means whom the text has named most, and not his father', () =>
    expect(
      met(
        'قال كيم جونغ أون إنه سعيد. وقال كيم جونغ أون إن والده كيم جونغ إيل كان سعيدا. وسيلتقي كيم الرئيس الأمريكي دونالد ترامب غدا. وكان كيم جونغ إيل قد توفي.',
      ),
    ).toEqual(['KP+US: 2 planned']))
})

describe('titles', () => {
  test.each([
    [
      'of a ministry behind its charge',
      'التقى وزير الخارجية البحريني مع كارل فيبر نائب مساعد الوزير لشؤون الخليج العربي بوزارة الخارجية الأميركية.',
      'BH+US: 1',
    ],
    ['of a state within a state', 'التقى أمير قطر مع حاكم ولاية كاليفورنيا كارل فيبر.', 'QA+US: 1'],
    ['of a province', 'التقى أمير قطر مع رئيس وزراء كيبيك كارل فيبر.', 'CA+QA: 1'],
    ['of an American party’s senator', 'التقى أمير قطر مع السناتور الديموقراطي كارل فيبر.', 'QA+US: 1'],
  ])('tell the state: %s', (_, text, meeting) => expect(met(text)).toEqual([meeting]))

  test('a ruler’s rank behind a comma is his who has the title before it', () => {
    const both = 'الملك حمد بن عيسى آل خليفة، ورئيس تركيا، رجب طيب أردوغان، العلاقات الثنائية.'
    expect(topics(`استعرض ملك البحرين، ${both}`)).toEqual(['BH+TR العلاقات الثنائية'])
    expect(
      met('استعرض خادم الحرمين الشريفين، الملك سلمان بن عبدالعزيز، ورئيس تركيا، رجب طيب أردوغان، العلاقات الثنائية.'),
    ).toEqual(['SA+TR: 2'])
    // Another man of that rank, who is joined.
    expect(met('استعرض ملك البحرين، والملك سلمان بن عبدالعزيز، العلاقات الثنائية.')).toEqual(['BH+SA: 1'])
  })

  test('“Custodian of the Two Holy Mosques” is the king whom the text names', () =>
    expect(met('وتلقى خادم الحرمين الشريفين اتصالا من الرئيس التركي. وقال الملك سلمان بن عبدالعزيز إنه سعيد.')).toEqual(
      ['SA+TR: 1'],
    ))
})

describe('what has not been', () => {
  test.each([
    ['is not done', 'قال مسؤول روسي إن بلاده لا تجري محادثات مع الحكومة السورية.', []],
    ['is not meant', 'قال الوزير الروسي إنه لا يعتزم لقاء نظيره التركي.', []],
    [
      'is still to come, hours before it',
      'قال الرئيس المصري قبل ساعات من أول قمة له مع الرئيس التركي إنه سعيد.',
      ['EG+TR: 0 planned'],
    ],
    [
      'comes behind a visit',
      'قال السفير إن الزيارة تأتي قبيل قمة بين رئيسي مصر وتركيا في القاهرة.',
      ['EG+TR: 0 planned'],
    ],
    ['was held since', 'أعلنت قطر المبادرة قبل أيام من لقاء الرئيس المصري نظيره التركي الأسبوع الماضي.', ['EG+TR: 0']],
  ])('%s', (_, text, meetings) => expect(met(text)).toEqual(meetings))

  test('a day that a denied verb has is not the meeting’s', () =>
    expect(
      read('وقال الرئيس المصري في مستهل محادثاته مع الرئيس التركي: "قد لا تعقد القمة في 12 يونيو".').edges.map(
        (edge) => edge.type === 'MET_WITH' && edge.date,
      ),
    ).toEqual([null]))
})

describe('topics', () => {
  test('“cooperation and friendship” are one', () =>
    expect(
      topics('استعرض وزير الخارجية المصري مع نظيره الماليزي علاقات التعاون والصداقة بين البلدين وسبل دعمها.'),
    ).toEqual(['EG+MY علاقات التعاون والصداقة بين البلدين']))

  test('a list ends where the report turns to other things', () =>
    expect(
      topics(
        'استقبل وزير الخارجية المصري نظيره الماليزي. وتناول اللقاء أزمة السكن في المنطقة، على صعيد آخر، استقبل الوزير طلابا.',
      ),
    ).toEqual(['EG+MY أزمة السكن في المنطقة']))

  test('what talks of two with a third dealt with is of all three', () => {
    const text = 'أجرى الرئيس المصري والرئيس العراقي محادثات مع الرئيس التركي تناولت أزمة المياه.'
    expect(topics(text)).toEqual(['EG+IQ+TR أزمة المياه'])
    expect(met(text)).toEqual(['EG+IQ+TR: 0'])
  })
})
