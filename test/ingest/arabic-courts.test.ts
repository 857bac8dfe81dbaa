import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2014-05-15'

const read = (text: string, source = '') => extract({ text, date, source })

const sidesOf = (text: string, source?: string): string[] =>
  read(text, source).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('+')] : []))

const topicsOf = (text: string, source?: string): string[] =>
  read(text, source).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )

const praiseOf = (text: string, source?: string): string[] =>
  read(text, source).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} -> ${edge.of}`] : []))

const namesOf = (text: string, source?: string): string[] =>
  read(text, source).entities.flatMap((entity) => {
    const [first] = entity.mentions
    return entity.type === 'Official' && first ? [text.slice(first.start, first.end)] : []
  })

const stateOf = (text: string, name: string, source?: string): string | null | undefined => {
  const found = read(text, source).entities.find(
    ({ type, mentions }) => type === 'Official' && mentions.some(({ start, end }) => text.slice(start, end) === name),
  )
  return found?.type === 'Official' ? found.state : undefined
}

describe('ministers of a body’s member states meet for the body', () => {
  test.each([
    [
      'عقد وزراء خارجية دول مجلس التعاون الخليجي في الرياض اجتماعا مع وزير الخارجية الأردني.',
      ['JO+agency:gulf-cooperation-council'],
    ],
    [
      'استقبل الرئيس التونسي أصحاب السمو والمعالي وزراء الداخلية بدول مجلس التعاون لدول الخليج العربية.',
      ['TN+agency:gulf-cooperation-council'],
    ],
    [
      'عقد وزراء خارجية دول مجلس التعاون اجتماعا مشتركا مع نظيريهم الأردني والمغربي.',
      ['JO+agency:gulf-cooperation-council', 'MA+agency:gulf-cooperation-council'],
    ],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides))

  test.each([
    'شارك وزير الخارجية الأردني في اجتماع وزراء خارجية الاتحاد الأوروبي.',
    'وصل وزير الدفاع الأردني إلى جدة لحضور لقاء وزراء دفاع دول مجلس التعاون.',
    'أكد وزير الدفاع الأردني توجيهات قادة دول مجلس التعاون.',
  ])('but not in %s', (text) => expect(sidesOf(text)).toEqual([]))
})

describe('a name that ends in an ordinary word', () => {
  test.each([
    [
      'استقبل وزير الدفاع الأردني نظيره التونسي. حضر اللقاء رئيس الأركان الفريق ركن سالم بن عبدالله القبيل وعدد من الضباط.',
      'سالم بن عبدالله القبيل',
    ],
    [
      'استقبل وزير الدفاع الأردني نظيره التونسي. حضر اللقاء مدير المكتب عبدالرحمن بن عثمان الصغير.',
      'عبدالرحمن بن عثمان الصغير',
    ],
  ])('%s', (text, name) => expect(namesOf(text)).toContain(name))

  test('but not with what describes another noun', () =>
    expect(namesOf('تناول اللقاء دعم الملك سالم بن عبدالله المستمر لتونس.')).toEqual(['سالم بن عبدالله']))
})

test('his other name makes nobody of another state', () =>
  expect(
    stateOf(
      'التقى وزير الدفاع الكويتي فهد الصالح نظيره التونسي. وقال رئيس الأركان حسين بن عبدالله القحطاني إن التدريب مستمر.',
      'حسين بن عبدالله القحطاني',
    ),
  ).toBe('KW'))

describe('what follows a king’s one name', () => {
  test('is no part of it behind a preposition', () =>
    expect(namesOf('نقل وزير الخارجية الأردني تحياته للملك حمد بموفور الصحة والسعادة.')).toEqual(['حمد']))

  test('nor is a role an office', () =>
    expect(praiseOf('وأشاد الملك سلمان بالدور القيادي للإدارة الأميركية الجديدة.', 'alriyadh')).toEqual([
      'official:SA/salman -> state:US',
    ]))

  test('but the role of a president is his', () =>
    expect(praiseOf('أشاد وزير الخارجية الأردني ناصر جودة بدور الرئيس المصري عبدالفتاح السيسي.')).toEqual([
      'official:JO/nasser-judeh -> official:EG/abdel-fattah-el-sisi',
    ]))

  test('nor is a delegation', () =>
    expect(
      namesOf('رحب وزير الخارجية الأردني بالأمير تشارلز والوفد المرافق. ووصل ولي العهد البريطاني الأمير تشارلز.'),
    ).toEqual(['تشارلز']))
})

test('no minister of another state is a sultan’s title', () =>
  expect(
    sidesOf(
      'استقبل سلطان عمان قابوس بن سعيد وزير الخارجية الأمريكي جون كيري. ومنح السلطان قابوس وزير الخارجية الأمريكي وسام عمان.',
    ),
  ).toEqual(['OM+US']))

test('a known man of another father is another man', () =>
  expect(
    read('قال السفير عبدالله بن عبدالملك آل الشيخ إن التجارة تنمو.', 'alriyadh').entities.map(({ id }) => id),
  ).not.toContain('official:SA/abdullah-bin-mohammed-al-al-sheikh'))

test('a place behind a title is no name', () =>
  expect(
    sidesOf(
      'التقى سالم بن فهد الصالح رئيس هيئة السياحة السعودية في مدينة جوهانسبيرغ أمس وزيرة السياحة في جنوب إفريقيا توكو إكاسا.',
    ),
  ).toEqual(['SA+ZA']))

test('the heir to the British throne by his title', () =>
  expect(sidesOf('التقى وزير الخارجية الأردني ولي العهد البريطاني أمير ويلز الأمير تشارلز.')).toEqual(['GB+JO']))

test('a prince whom the text has named receives whom a title behind him tells', () =>
  expect(
    sidesOf(
      'وصل أمس وزير الداخلية السعودي الأمير مقرن بن عبدالعزيز. واستقبل الأمير مقرن النائب في البرلمان البريطاني عن حزب العمال.',
    ),
  ).toEqual(['GB+SA']))

describe('who attended without a word of his state is of the host’s', () => {
  const text = (attended: string): string =>
    `استقبل وزير الدفاع السعودي فهد الصالح وزير الدفاع الأمريكي تشاك هيغل. ونقل الوزير الأمريكي تحيات الرئيس الأمريكي باراك أوباما. ${attended}`
  test('where only the article’s most named state would tell', () =>
    expect(stateOf(text('حضر اللقاء نائب وزير الدفاع سالم المطيري.'), 'سالم المطيري')).toBe('SA'))

  test('but of the guest’s behind its name', () =>
    expect(stateOf(text('حضر اللقاء من الجانب الأمريكي السفير جيمس ميلر.'), 'جيمس ميلر')).toBe('US'))
})

describe('whom somebody welcomed and spoke to', () => {
  test('he met', () =>
    expect(sidesOf('رحب وزير الخارجية الأردني ناصر جودة بسفير فرنسا لويس دوران، وبحث معه التعاون.')).toEqual(['FR+JO']))

  test('but of several who were met each by himself', () =>
    expect(
      sidesOf(
        'التقى وزير الخارجية الأردني ناصر جودة نظيريه المصري سامح شكري والتونسي خميس الجهيناوي وبحث معهما التجارة.',
      ),
    ).toEqual(['EG+JO', 'JO+TN']))
})

describe('what was discussed', () => {
  test.each([
    [
      'بحث وزير الخارجية الأردني مع نظيره المصري العلاقات التاريخية والأخوية التي تربط البلدين.',
      ['العلاقات التاريخية والأخوية التي تربط البلدين'],
    ],
    [
      'ناقش وزير النفط الكويتي خلال اجتماعه أمس بوزير النفط الفنزويلي والوفد المرافق له، الذي يزور البلاد حاليا، أوضاع السوق.',
      ['أوضاع السوق'],
    ],
    ['دارت المباحثات بين الجانبين الأردني والقطري في أجواء أخوية.', []],
    [
      'التقى وزير الخارجية الأردني ناصر جودة نظيره المصري سامح شكري. واستعرض جودة خلال المؤتمر أبرز ما تناولته المحادثات.',
      [],
    ],
    ['بحث وزير الخارجية الأردني التطورات في سوريا، اليوم الأربعاء، في عمان مع نظيره المصري.', ['التطورات في سوريا']],
    [
      'التقى وزير الخارجية الأردني نظيره المصري. وجرى بحث العلاقات بين البلدين، إلى جانب التأكيد على أهمية التعاون الأمني، كذلك سبل مكافحة الإرهاب.',
      ['العلاقات بين البلدين', 'سبل مكافحة الإرهاب'],
    ],
    [
      'التقى وزير الخارجية الأردني نظيره المصري. وجرى بحث المسائل ذات الاهتمام المشترك، وخاصة ذات العلاقة بجدول أعمال القمة.',
      ['المسائل ذات الاهتمام المشترك'],
    ],
    [
      'التقى وزير الخارجية الأردني نظيره المصري. وجرى بحث الموضوعات التي من شأنها أن تسهم في تعزيز التعاون بين البلدين.',
      ['تعزيز التعاون بين البلدين'],
    ],
    [
      'التقى وزير الخارجية الأردني نظيره المصري. وجرى بحث الخطوات التي من شأنها تعزيز التعاون بين البلدين.',
      ['الخطوات التي من شأنها تعزيز التعاون بين البلدين'],
    ],
  ])('%s', (text, topics) => expect(topicsOf(text)).toEqual(topics))
})

test('a minister who heads a body besides is his state’s', () =>
  expect(
    read(
      'بحث محمد بن نايف بن عبدالعزيز وزير الداخلية الرئيس الفخري لمجلس وزراء الداخلية العرب مع وزير الداخلية المصري التعاون.',
      'alriyadh',
    ).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('+')] : [])),
  ).toEqual(['EG+SA']))

test('where ambassadors are sent is none of those met', () =>
  expect(sidesOf('استقبل وزير الخارجية الأردني السفراء المعينين لدى كل من تركيا وقطر وفنلندا.')).toEqual([]))

test('whose credentials the one just named accepted', () =>
  expect(
    sidesOf(
      'استقبل وزير الخارجية الأردني ناصر جودة عددا من السفراء، حيث تسلم أوراق اعتماد السفير التركي ناجي كورو، والكويتي حمد الجابر.',
    ),
  ).toEqual(['JO+TR', 'JO+KW']))

test('who attended behind a delegation that came with somebody', () =>
  expect(
    read(
      'التقى وزير الداخلية الأردني فهد الصالح وزير الدفاع الأميركي جيم ميلر، بحضور السفير الأردني سالم العلي، والوفد المرافق لوزير الداخلية، وسفير الولايات المتحدة جوزيف هول.',
    ).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.between.length] : [])),
  ).toEqual([4]))

test('who came with somebody congratulates with him', () =>
  expect(
    praiseOf(
      'استقبل وزير الداخلية السعودي الأمير مقرن بن عبدالعزيز سفير الكويت فهد الراشد والوفد المرافق له، الذين قدموا التهنئة لسموه بمناسبة تعيينه.',
    ).map((one) => one.replaceAll(/\/\S+/g, '')),
  ).toEqual(['official:KW -> official:SA']))

describe('“the Kingdom” in a Saudi paper', () => {
  const met = 'استقبل الأمين العام لرابطة العالم الإسلامي وزير الخارجية في جمهورية النيجر سالم مايكي. '
  test.each([
    ['whose care is praised', 'وأشاد الوزير برعاية المملكة للحجاج.', ['official:NE -> state:SA']],
    ['that does what is praised', 'وأشاد الوزير بما تقدمه المملكة للحجاج.', ['official:NE -> state:SA']],
  ])('%s', (_, text, praise) =>
    expect(praiseOf(met + text, 'alriyadh').map((one) => one.replace(/\/\S+/, ''))).toEqual(praise),
  )

  test('is praised by none of its own', () =>
    expect(praiseOf(`${met}وأشاد وزير الخارجية السعودي فهد الصالح برعاية المملكة للحجاج.`, 'alriyadh')).toEqual([]))
})
