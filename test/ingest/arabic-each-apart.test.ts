/** Several whom one met in Arabic news: each by himself, and what was talked over with each. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2013-03-04'
const told = (text: string): string[] =>
  extract({ text, date }).edges.flatMap((edge) => {
    const sides = 'sides' in edge ? edge.sides.join('+') : ''
    if (edge.type === 'MET_WITH') return [`${sides}${edge.planned ? ' planned' : ''}`]
    return edge.type === 'DISCUSSED' ? [`${sides}: ${text.slice(edge.span.start, edge.span.end)}`] : []
  })

describe('whom one met did not meet each other', () => {
  test.each([
    [
      'التقى وزير الخارجية العماني نظيره الهندي راجيف شارما، ووزير الخارجية النيبالي بابو رانا، كل على حدة، وتناولت اللقاءات الملاحة.',
      ['IN+OM', 'NP+OM', 'IN+OM: الملاحة', 'NP+OM: الملاحة'],
    ],
    [
      'التقى وزير الخارجية العماني على هامش القمة نظراءه من السودان وتونس كلا على حدة، وبحث معهم التجارة.',
      ['OM+SD', 'OM+TN', 'OM+SD: التجارة', 'OM+TN: التجارة'],
    ],
    [
      'استقبل الرئيس المصري عبد الفتاح السيسي نظيره الهندي، ثم التقى وزيري خارجية الأردن والبحرين.',
      ['EG+IN', 'EG+JO', 'BH+EG'],
    ],
    [
      'استقبل الرئيس المصري السفير النمساوي ووزير الدفاع الغاني. وقال السفير النمساوي إن الحديث شمل الملاحة.',
      ['AT+EG', 'EG+GH', 'AT+EG: الملاحة'],
    ],
    ['أجرى وزير الخارجية المصري مباحثات مع نظيره الفرنسي ومع وزيرة الخارجية الهندية.', ['EG+FR', 'EG+IN']],
    [
      'التقى الرئيس المصري نظيره التركي، فيما تركز لقاؤه مع رئيس الوزراء العراقي على التجارة.',
      ['EG+TR', 'EG+IQ', 'EG+IQ: التجارة'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

test.each([
  [
    'who announce something after talks',
    'أعلنت الكويت وإيران استئناف الرحلات، وذلك عقب محادثات جرت في بكين.',
    ['IR+KW'],
  ],
  ['going on to meet', 'ينتقل الرئيس التركي غدا إلى قطر للقاء أميرها الشيخ تميم بن حمد.', ['QA+TR planned']],
  ['who led', 'ترأس الرئيس المصري ونظيره التركي الاجتماع الأول لمجلس الشراكة رفيع المستوى بين مصر وتركيا.', ['EG+TR']],
])('%s have met or will', (_what, text, expected) => expect(told(text)).toEqual(expected))

test('whom somebody met whom nothing names did not meet each other', () => {
  const text = 'وكان كيم قد التقى مرتين كلا من الرئيس الصيني شي جينبينغ ورئيس كوريا الجنوبية مون جاي إن.'
  expect(told(text)).toEqual([])
})

test.each([
  ['hoped for', 'عبر وزير العدل القطري عن أمل بلاده في أن يجتمع بنظيره الأردني.'],
  ['asked for', 'طلبت موسكو عقد اجتماع مع لندن.'],
  ['requested', 'تقدمت تركيا بطلب لإجراء مشاورات مع الولايات المتحدة.'],
  ['offered', 'قدم الرئيس الأفغاني أشرف غني عرضا جديدا لعقد محادثات مع باكستان.'],
])('no meeting: %s', (_what, text) => expect(told(text)).toEqual([]))

test('what a meeting was for is no other meeting', () => {
  const text =
    'عقد الرئيس الفرنسي إيمانويل ماكرون اجتماعا مع وفد قوات سوريا الديمقراطية للتأكيد على موقف فرنسا المعارض لحزب العمال الكردستاني.'
  expect(told(text)).toEqual(['FR+agency:syrian-democratic-forces'])
})

test('a place that somebody went to is no leader: “سوتشي”', () => {
  const text = 'أجرى الرئيس فلاديمير بوتين محادثات مع الرئيس السوري بشار الأسد الذي توجه إلى سوتشي.'
  expect(told(text)).toEqual(['RU+SY'])
})

test('a name begins with no preposition: “كمال”', () => {
  const text = 'التقى وزير النقل المصري إبراهيم الدميري أمس، كمال الدين حسن السفير السوداني بالقاهرة، وبحثا التجارة.'
  expect(told(text)).toEqual(['EG+SD', 'EG+SD: التجارة'])
})

test('a given name behind a title is no title', () => {
  const { entities } = extract({ text: 'زار مستشار الأمن الوطني السعودي مساعد بن محمد العيبان مسقط أمس.', date })
  expect(entities.find(({ type }) => type === 'Official')?.name.ar).toBe('مساعد بن محمد العيبان')
})

describe('several who met all together', () => {
  test.each([
    ['جمع لقاء ثلاثي في القاهرة أمس وزير الخارجية المصري ونظيريه الأردني والعراقي.', ['EG+IQ+JO']],
    ['عقد في جنيف أمس اجتماع رباعي بمشاركة تركيا وروسيا وإيران وسوريا.', ['IR+RU+SY+TR']],
    ['شارك وزراء دفاع تركيا وروسيا وإيران في اجتماع ثلاثي عقد في موسكو.', ['IR+RU+TR']],
    ['اختتم وزراء الري في مصر والسودان وإثيوبيا اجتماعهم في الخرطوم.', ['EG+ET+SD']],
    ['انطلقت في أديس أبابا اليوم الجولة الثانية من المفاوضات الثلاثية بين مصر والسودان وإثيوبيا.', ['EG+ET+SD']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

test('who attended all the meetings took part in each', () => {
  const text =
    'استقبل وزير الصحة العماني نظيره السريلانكي مايثريبالا سيريسينا. كما التقى معاليه نظيره الهندي. حضر اللقاءين السفير العماني عبدالله بن ناصر الرحبي.'
  const met = extract({ text, date }).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.between] : []))
  expect(met).toHaveLength(2)
  for (const between of met) expect(between).toContainEqual(expect.stringContaining('rahbi'))
})

test.each([
  ['a delegation of some trade', 'استقبل وزير التجارة القطري أمس وفدا تجاريا رفيع المستوى من جورجيا.', ['GE+QA']],
  [
    'who congratulated another in a meeting',
    'وفي لقاء آخر هنأ وزير الخارجية العماني نظيره العراقي بتوليه منصبه.',
    ['IQ+OM'],
  ],
])('%s', (_what, text, expected) => expect(told(text)).toEqual(expected))

describe('whose a topic is, of several meetings', () => {
  const met =
    'التقى وزير الخارجية العماني يوسف بن علوي وزير خارجية النمسا سيباستيان كورتس. كما التقى وزير خارجية المجر بيتر سيارتو.'
  test.each([
    ['all', 'وجرى خلال اللقاءات استعراض ملف الملاحة.', ['AT+OM: ملف الملاحة', 'HU+OM: ملف الملاحة']],
    ['the two', 'وجرى خلال اللقاءين استعراض ملف الملاحة.', ['AT+OM: ملف الملاحة', 'HU+OM: ملف الملاحة']],
    [
      'calls too',
      'كما أجرى ابن علوي اتصالا هاتفيا مع السفير الكيني علي عباس. وجرى خلال تلك اللقاءات استعراض ملف الملاحة.',
      ['AT+OM: ملف الملاحة', 'HU+OM: ملف الملاحة', 'KE+OM: ملف الملاحة'],
    ],
    ['the latest', 'وتناول اللقاء ملف الملاحة.', ['HU+OM: ملف الملاحة']],
    ['whoever is named', 'وأوضح الوزير النمساوي أن الحديث دار حول ملف الملاحة.', ['AT+OM: ملف الملاحة']],
    ['another that is not read', 'وفي اتصال مماثل هنأ مسؤولا. كما ناقشا ملف الملاحة.', []],
    [
      'one of the day before',
      'كما استقبل ابن علوي أول من أمس السفير الكيني علي عباس. وتناول اللقاء ملف الملاحة.',
      ['KE+OM: ملف الملاحة'],
    ],
    [
      'not one told of aside',
      'وكان ابن علوي قد استقبل أول من أمس السفير الكيني علي عباس. وتناول اللقاء مع الوزير المجري ملف الملاحة.',
      ['HU+OM: ملف الملاحة'],
    ],
  ])('%s', (_whose, text, topics) => expect(told(`${met} ${text}`).filter((one) => one.includes(':'))).toEqual(topics))
})
