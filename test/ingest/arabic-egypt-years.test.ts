/** Meetings, topics, praise and bodies as papers of Cairo and its neighbours told of them between 2012 and 2016. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, lang: 'ar', date: '2014-12-03', source: 'almasryalyoum' })

const meetingsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')}${edge.planned ? ' planned' : ''}`] : [],
  )

const topicsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))

const praisesIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

const namedIn = (text: string, type: 'Agency' | 'Official'): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === type ? [entity.id] : []))

describe('meetings', () => {
  test.each([
    [
      'with ministers behind a preposition',
      'التقى وزير الصناعة ماجد العيسى بوزراء خارجية المغرب وكينيا على هامش المؤتمر.',
      ['EG+MA', 'EG+KE'],
    ],
    [
      'with two ambassadors who are counted',
      'التقى وزير الصناعة ماجد العيسى بسفيرى كل من كينيا واليونان بالقاهرة.',
      ['EG+KE', 'EG+GR'],
    ],
    [
      'with ministers and heads of delegations',
      'التقى وزير الصناعة ماجد العيسى وزراء ورؤساء وفود كل من زامبيا واليونان.',
      ['EG+ZM', 'EG+GR'],
    ],
    [
      'of all whom brackets list',
      'عقد وزراء الرى لدول حوض النيل الشرقى (مصر والسودان وإثيوبيا) اجتماعا بالقاهرة أمس.',
      ['EG+ET+SD'],
    ],
    [
      'of no brackets that list members',
      'عقدت اللجنة اجتماعا ناقش اتفاقية الدول المطلة (مصر والسودان وإثيوبيا) على المياه.',
      [],
    ],
    [
      'with a minister of a state that has the article',
      'التقى وزير الدفاع ماجد العيسى أمس وزير الدفاع بجمهورية التشاد بندو تاولا.',
      ['EG+TD'],
    ],
    [
      'of two that speak by telephone, and not of those whose ties are broken',
      'تلقى الرئيس المصرى سالم العيسى اتصالا هاتفيا من الرئيس الروسى فلاديمير سوكولوف. ويأتى الاتصال بعد قرار مصر والسعودية قطع العلاقات الدبلوماسية مع قطر.',
      ['EG+RU'],
    ],
    [
      'that a programme of a visit comprises',
      'تصل السفيرة المصرية منى حداد إلى أديس أبابا، ويتضمن البرنامج لقاءات مع وزير الخارجية الإثيوبى أبيبا تولا.',
      ['EG+ET planned'],
    ],
    [
      'of him who headed for a capital to meet some',
      'اتجه رئيس الحكومة الليبية سالم زيدان إلى القاهرة للقاء عدد من المسؤولين المصريين.',
      ['EG+LY planned'],
    ],
    [
      'with some of a government’s ministers',
      'التقى وزير الصناعة المصرى ماجد العيسى عددا من وزراء الحكومة الإسبانية.',
      ['EG+ES'],
    ],
    [
      'of a joint committee that ends its sessions',
      'أنهت اللجنة المصرية الإثيوبية المشتركة أمس اجتماعاتها فى أديس أبابا.',
      ['EG+ET'],
    ],
    [
      'of one who received both of whom "and" joins',
      'التقى وزير البترول المصرى ماجد العيسى الصحفيين. كما استقبل سفير اليابان كين سومى وسفيرة كندا آن ديفيس.',
      ['EG+JP', 'CA+EG'],
    ],
    [
      'of a host and his minister, who received another',
      'استقبل الرئيس المصرى سالم العيسى ووزير الخارجية ماجد حداد السفيرة الكندية آن ديفيس.',
      ['CA+EG'],
    ],
    [
      'of no states to which a minister’s own envoys go',
      'التقى وزير الزراعة المصرى ماجد العيسى سفراء مصر الجدد لدى أوغندا وبوروندى وكينيا.',
      [],
    ],
    [
      'with an envoy behind one who is sent elsewhere',
      'استقبل وزير الزراعة المصرى ماجد العيسى سفير مصر لدى الأردن والسفير الفرنسى بالقاهرة.',
      ['EG+FR'],
    ],
    ['at no seat of the Holy See', 'استقبل البابا تواضروس سفيرة كينيا بالمقر البابوى.', ['EG+KE']],
  ])('%s', (_, text, expected) => {
    expect(meetingsIn(text)).toEqual(expected)
  })

  test('in a state by its name are no meeting with it', () => {
    expect(meetingsIn('التقى وزير الصناعة ماجد العيسى بالمغرب وكينيا ممثلى شركات السيارات.')).toEqual([])
  })
})

test('whoever is to be spoken to on a visit takes part in it', () => {
  const text =
    'يبدأ وزير الخارجية السودانى فريد سالم غدا زيارة رسمية للصين. وقال المتحدث باسم الوزارة ماجد حداد إن الوزير سيسلم الرئيس الصينى لى شانغ رسالة من الرئيس السودانى، كما سيبحث مع نظيره الصينى وانغ لين القضايا المشتركة.'
  const met = read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.between ?? []] : []))
  expect(met).toHaveLength(1)
  expect(met[0]!.map((id) => id.slice('official:'.length, 'official:CN'.length)).sort()).toEqual(['CN', 'SD'])
})

describe('topics', () => {
  const opening = 'التقى وزير الخارجية المصرى ماجد العيسى نظيره السودانى فريد سالم.'
  test.each([
    [
      'end before what is expected besides',
      'وتناول اللقاء مكافحة التهريب، ومن المتوقع عقد اجتماع للخبراء.',
      ['مكافحة التهريب'],
    ],
    [
      'are whole behind a noun of possibility',
      'وتناول اللقاء إمكانيات التعاون المشترك بين مصر والسودان فيما يتعلق بزيادة الصادرات.',
      ['إمكانيات التعاون المشترك بين مصر والسودان فيما يتعلق بزيادة الصادرات'],
    ],
    [
      'are none where a noun only speaks of the one before',
      'وتناول اللقاء مسار العلاقات الثنائية وأهمية استمرار تطورها فى كل المجالات.',
      ['مسار العلاقات الثنائية'],
    ],
    [
      'go on behind a clause whose verb has its object',
      'وبحث الوزيران عملية التسوية والتحديات التى تواجهها وأهمية استئناف المفاوضات.',
      ['عملية التسوية', 'التحديات التى تواجهها', 'استئناف المفاوضات'],
    ],
    [
      'stand behind his advisers, whom he brings',
      'وقال المتحدث إنه بحث مع الرئيس السودانى ومستشاريه قضايا الحدود.',
      ['قضايا الحدود'],
    ],
  ])('%s', (_, text, expected) => {
    expect(topicsIn(`${opening} ${text}`)).toEqual(expected)
  })

  test('leave out the talks that deal with them', () => {
    expect(
      topicsIn('يبدأ وزير التجارة المصرى غدا زيارة لفرنسا، حيث ستتناول المباحثات تصحيح الصورة الذهنية عن الأسواق.'),
    ).toEqual(['تصحيح الصورة الذهنية عن الأسواق'])
  })
})

describe('praise', () => {
  const opening = 'استقبل الرئيس اليمنى فريد سالم السفير المغربى ماجد حداد.'
  test.each([
    ['by whoever sends his congratulations', 'ونقل السفير تهانى وتبريكات العاهل المغربى سامى العيسى للرئيس سالم.'],
    [
      'by his envoy, who brings them from him',
      'ونقل السفير المغربى التهانى والتبريكات من العاهل المغربى سامى العيسى للرئيس سالم.',
    ],
  ])('%s', (_, text) => {
    const praises = praisesIn(`${opening} ${text}`)
    expect(praises).toHaveLength(1)
    expect(praises[0]).toMatch(/^official:MA\/\S+ official:YE\/\S+$/)
  })

  test('is none for condolences that somebody brings', () => {
    expect(praisesIn(`${opening} ونقل السفير تعازى العاهل المغربى سامى العيسى للرئيس سالم.`)).toEqual([])
  })

  test('is by members of a delegation from a parliament', () => {
    const text =
      'استقبل الرئيس المصرى سالم العيسى وفدا من الكونجرس الأمريكى. وقال السفير ماجد حداد المتحدث باسم الرئاسة إنه تم عرض الموقف، حيث أعرب أعضاء وفد الكونجرس للرئيس عن تقديرهم لجهود مصر.'
    expect(praisesIn(text)).toEqual(['state:US state:EG'])
  })

  test('is of whomever a spokesman speaks for', () => {
    const text =
      'استقبل الرئيس سالم العيسى وفدا إثيوبيا. وصرح السفير ماجد حداد، المتحدث الرسمى باسم رئاسة الجمهورية، بأن الرئيس استهل اللقاء بعرض الموقف، مشيدا بدور إثيوبيا.'
    expect(praisesIn(text)).toEqual(['official:EG/salem-al-isa state:ET'])
    expect(
      praisesIn(
        'استقبل الرئيس سالم العيسى وفدا إثيوبيا. وصرح السفير ماجد حداد، مساعد وزير الخارجية، بأن الرئيس استهل اللقاء بعرض الموقف، مشيدا بدور إثيوبيا.',
      )[0],
    ).toMatch(/^official:EG\/majed/)
  })
})

describe('names', () => {
  test.each([
    ['whatever official', 'نفى المتحدث أن يكون المستشار كمال سالم قد التقى بأى مسئول إيرانى.', /bai/],
    ['congratulations', 'ونقل السفير تهانى وتبريكات العاهل المغربى للرئيس هادى.', /tehani/],
  ])('are none of %s', (_, text, none) => {
    expect(namedIn(text, 'Official').join()).not.toMatch(none)
  })
})

test.each([
  ['who heads a delegation', 'وأكد رئيس الوفد الإثيوبى، السفير أبيبا تولا، أن المياه حق للجميع.', /^official:ET/],
  ['whom its head met', 'والتقى رئيس الوفد الإثيوبى، السفير ماجد العيسى، أمس.', /^official:EG/],
])('an ambassador %s is of a state', (_, text, expected) => {
  expect(namedIn(text, 'Official')[0]).toMatch(expected)
})

describe('bodies', () => {
  test('a minister’s field and state are no ministry', () => {
    const bodies = (text: string): string[] => namedIn(text, 'Agency').filter((id) => id.includes('ministry'))
    expect(bodies('استقبل الرئيس وزيرة الخارجية الأمريكية منى ديفيس.')).toEqual([])
    expect(bodies('قالت الخارجية الأمريكية إنها تتابع الموقف.')).toEqual(['agency:us/ministry-foreign'])
  })

  test('a group of ambassadors is none', () => {
    expect(namedIn('التقى وزير الرى المصرى ماجد العيسى مجموعة السفراء العرب، ورحب بهم.', 'Agency')).toEqual([])
  })

  test('a state’s news agency is no television', () => {
    expect(namedIn('ذكرت وكالة الأنباء الرسمية الأردنية أن الوزير غادر.', 'Agency')).toEqual([
      'agency:jo/state-news-agency',
    ])
    expect(namedIn('ذكر التلفزيون الرسمى الأردنى أن الوزير غادر.', 'Agency')).toEqual(['agency:jo/state-television'])
  })
})
