/** What Arabic news only speaks of, announces or tells in passing, and what none of it makes a meeting. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2013-03-13'
const edges = (text: string) => extract({ text, lang: 'ar', date }).edges
const met = (text: string): string[] =>
  edges(text).flatMap((edge) =>
    edge.type === 'MET_WITH' ? [edge.sides.join('+') + (edge.planned ? ' planned' : '')] : [],
  )
const topics = (text: string): string[] =>
  edges(text).flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )
const praise = (text: string): string[] =>
  edges(text).flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} > ${edge.of}`] : []))

describe('negotiations that a text only speaks of are no meeting', () => {
  test.each([
    'تمسكت اليابان بموقفها من المفاوضات مع الصين.',
    'يرى وزير الخارجية الياباني أن المفاوضات مع الصين طويلة وشاقة.',
    'أبطأ ملف الرسوم المفاوضات بين الهند واليابان.',
  ])('%s', (text) => expect(met(text)).toEqual([]))

  test.each([
    ['تستأنف المفاوضات بين الهند واليابان غدا في طوكيو.', ['IN+JP planned']],
    ['انطلقت أمس المفاوضات بين الهند واليابان في طوكيو.', ['IN+JP']],
    ['قال وزير الخارجية الياباني خلال المفاوضات مع وزير الخارجية الهندي إن بلاده مستعدة.', ['IN+JP']],
  ])('but those that take place are: %s', (text, sides) => expect(met(text)).toEqual(sides))
})

describe('what somebody can or must do was not done', () => {
  test.each([
    'قال وزير الخارجية الياباني إنه يستطيع أن يلتقي نظيره الهندي.',
    'قال وزير الخارجية الياباني إن على بلاده ألا تتردد وإن عليها، بل يجب لقاء وزير الخارجية الهندي.',
    'رأى وزير الخارجية الياباني أنه يمكن عقد لقاء مع نظيره الهندي.',
  ])('%s', (text) => expect(met(text)).toEqual([]))
})

describe('a meeting that is prepared, planned or meant is still to come', () => {
  test.each([
    'جاء ذلك قبل أيام من لقاء مزمع بين وزير الخارجية الياباني ونظيره الهندي.',
    'تتجه الأنظار إلى قمة مقررة بين رئيس الوزراء الياباني ورئيس الوزراء الهندي.',
    'وصل وفد من الخبراء إلى طوكيو أمس في إطار التحضير لقمة بين رئيس الوزراء الياباني ونظيره الهندي.',
    'أكدت المصادر أن الترتيبات جارية لعقد لقاء بين رئيس الوزراء الياباني ونظيره الهندي.',
    'أعلن رئيس الوزراء الياباني نيته لقاء رئيس الوزراء الهندي.',
  ])('%s', (text) => expect(met(text)).toEqual(['IN+JP planned']))

  test('but one that was held to prepare another was held', () =>
    expect(met('التقى وزير الخارجية الياباني نظيره الهندي تمهيدا للقمة.')).toEqual(['IN+JP']))
})

describe('"before he" and "after he" part what was done from what is to come', () => {
  test('what followed in the past is past', () =>
    expect(met('التقى وزير الخارجية الياباني الطلاب قبل أن يجتمع بوزير الخارجية الهندي.')).toEqual(['IN+JP']))

  test('what went before is past', () =>
    expect(met('سيغادر وزير الخارجية الياباني طوكيو بعد أن التقى أمس وزير الخارجية الهندي.')).toEqual(['IN+JP']))
})

describe('a text that turns to other things leaves the meeting', () => {
  const told = 'التقى وزير الخارجية الياباني وزير الخارجية الهندي.'

  test.each(['على صعيد آخر', 'في سياق منفصل', 'من جهة أخرى'])('%s', (turn) =>
    expect(topics(`${told} ${turn}، سيجري بحث أزمة الوقود قريبا.`)).toEqual([]),
  )

  test('until it speaks of those who met', () =>
    expect(topics(`${told} ومن جهة أخرى، بحث الجانبان أزمة الوقود.`)).toEqual(['IN+JP أزمة الوقود']))
})

describe('a dateline names a place, and nobody who acts', () => {
  test.each([
    'دبي، الإمارات العربية المتحدة (رويترز)- اجتمع وزير الخارجية الياباني، الثلاثاء، مع نظيره الهندي.',
    'بيروت، لبنان (رويترز) — استقبل وزير الخارجية الياباني نظيره الهندي.',
  ])('%s', (text) => expect(met(text)).toEqual(['IN+JP']))
})

test('a city that shares a leader’s name is none', () =>
  expect(met('أعلن المكتب أن الرئيس الروسي فلاديمير بوتين استقبل وزير الخارجية الهندي في مدينة سوتشي.')).toEqual([
    'IN+RU',
  ]))

test('what a caller means to do besides is not whom he called', () =>
  expect(met('أكد وزير الخارجية الياباني لقاء نظيره الهندي خلال اتصال هاتفي مع وزير الخارجية العماني.')).not.toContain(
    'IN+JP',
  ))

test('who somebody is, told aside, is not another', () =>
  expect(
    met('وقال وزير الخارجية الياباني فوميو كيشيدا، وهو عضو في الحزب الحاكم، خلال زيارة إلى الهند إن الصين ستشارك.'),
  ).toEqual(['IN+JP']))

test('who had begun with congratulations praises', () =>
  expect(
    praise('وكان وزير الخارجية الياباني فوميو كيشيدا قد بدأ حديثه بتهنئة نظيره الهندي سلمان خورشيد، مشيدا بدور الهند.'),
  ).toContain('official:JP/fumio-kishida > state:IN'))

test('"in his turn" is no topic', () =>
  expect(topics('التقى وزير الخارجية الياباني نظيره الهندي سلمان خورشيد الذي تطرق بدوره إلى أمن الملاحة.')).toEqual([
    'IN+JP أمن الملاحة',
  ]))

test('a syllable behind a hyphen is of the name, whatever word it is', () =>
  expect(
    extract({
      text: 'استقبل الرئيس الكوري الجنوبي مون جيه-إن وزير الخارجية الهندي.',
      lang: 'ar',
      date,
    }).entities.flatMap((entity) => (entity.type === 'Official' && entity.state === 'KR' ? entity.names : [])),
  ).toEqual(['مون جيه-إن']))

describe('whom a name means', () => {
  const officials = (text: string): string[] =>
    extract({ text, lang: 'ar', date: '2018-06-13' }).entities.flatMap((entity) =>
      entity.type === 'Official' ? [`${entity.state} ${entity.names.join('/')}`] : [],
    )

  test.each([
    ['an adjective of two states', 'قال الرئيس الكوري كيم جونغ أون إنه راض.', ['KP كيم جونغ أون']],
    ['no word of a capital', 'قال وزير الخارجية الكوري الشمالي ري يونغ هو إن بيونغ يانغ راضية.', ['KP ري يونغ هو']],
    [
      'no verb that looks like a particle',
      'قال الرئيس الروسي فلاديمير بوتين إنه راض. بدأ بوتين جولة.',
      ['RU فلاديمير بوتين/بوتين'],
    ],
    [
      'an adjective of his advisers',
      'قال مستشارو الرئيس الكوري الجنوبي مون جيه-إن الأمنيون إنهم راضون.',
      ['KR مون جيه-إن'],
    ],
  ])('%s', (_what, text, names) => expect(officials(text)).toEqual(names))
})

describe('none of these is a meeting', () => {
  test.each([
    'تورد الشركة أسلحة إلى بلدان مثل الهند واليابان، وفق وزير الخارجية العماني.',
    'قال وزير الخارجية الياباني إنه على اتصال دائم مع وزير الخارجية الهندي.',
    'فتحت اليابان قناة اتصال مع الهند.',
    'قال وزير الخارجية الياباني إن بعض الأطراف مهتمون بإجراء محادثات مع وزير الخارجية الهندي.',
  ])('%s', (text) => expect(met(text)).toEqual([]))
})

test('the day of another verb is not that of the meeting that a statement speaks of', () =>
  expect(
    edges('وصل مستشار الوزير أمس في إشارة إلى أن اجتماع وزير الخارجية الياباني مع نظيره الهندي سيعقد.').map((edge) =>
      edge.type === 'MET_WITH' ? edge.date : undefined,
    ),
  ).toEqual([null]))

test('states that are talked about are not "the two sides"', () =>
  expect(topics('تناولت المشاورات الأوضاع في الهند واليابان. كما ناقش الجانبان أمن الملاحة.')).toEqual([]))

test('what the talks stand amid is no topic', () =>
  expect(topics('أجرى وزير الخارجية الياباني محادثات مع نظيره الهندي وسط مخاوف بشأن الملاحة.')).toEqual([]))
