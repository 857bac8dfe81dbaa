/** Cabinet sessions, letters handed over and rounds of thanks, as papers of the Gulf wrote of them in the middle of the 2010s. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, lang: 'ar', date: '2015-03-11', source: 'alriyadh' })

/** "QA" of `state:QA` and of `official:QA/fahad-al-ali`. */
const stateOf = (id: string): string => id.replace(/^\w+:/, '').replace(/\/.*/, '')

const met = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')}: ${edge.between.length}`] : [],
  )

const topics = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

const praise = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${stateOf(edge.by)} ${stateOf(edge.of)}`] : []))

describe('a cabinet’s session', () => {
  const opening =
    'أطلع الملك سلمان المجلس على نتائج استقباله رئيس وزراء ماليزيا محمد نجيب عبدالرزاق، والاتصال الهاتفي الذي تلقاه من الرئيس الروسي فلاديمير بوتين.\nوأوضح وزير الإعلام السعودي سعد العيسى في بيانه أن '

  test('tells whom its head received and who called him', () =>
    expect(met(`${opening}مجلس الوزراء ناقش الموازنة.`)).toEqual(['MY+SA: 2', 'RU+SA: 2']))

  test.each([
    ['by its name', `${opening}مجلس الوزراء تطرق إلى مستجدات الأحداث في العالم.`],
    ['as “the council”', `${opening}مجلس الوزراء ناقش الموازنة.\nواستعرض المجلس مستجدات الأحداث في العالم.`],
    ['before its verb', `${opening}مجلس الوزراء ناقش الموازنة.\nوبين معاليه أن المجلس استعرض مستجدات الأحداث.`],
  ])('talks over nothing with whoever was received last: %s', (_, text) => expect(topics(text)).toEqual([]))

  test('“the council” of two states does', () =>
    expect(topics('التقى وزير التجارة السعودي نظيره الماليزي. وناقش المجلس سبل زيادة التبادل التجاري.')).toEqual([
      'MY+SA سبل زيادة التبادل التجاري',
    ]))

  test('what it notes is none of whoever was received last, and a noun thanks nobody', () => {
    expect(praise(`${opening}مجلس الوزراء ناقش الموازنة، ونوه بالبيان الصادر عن الاجتماع.`)).toEqual([])
    expect(praise(`${opening}مجلس الوزراء ناقش ما أبداه من شكر وتقدير لقادة الدول.`)).toEqual([])
  })
})

describe('“received him”', () => {
  test('means whoever was thanked, where the receiver is the one who thanked', () =>
    expect(
      met(
        'أعرب معالي وزير التجارة السعودي سعد العيسى عن شكره للسفير البولندي يان كوفالسكي على جهوده، جاء ذلك خلال استقبال معاليه له في مكتبه أمس.',
      ),
    ).toEqual(['PL+SA: 2']))

  test('by “His Highness”, the one who was introduced so', () =>
    expect(
      met(
        'بعث أمير قطر برسالة إلى صاحب السمو السيد فهد بن محمود آل سعيد نائب رئيس الوزراء بسلطنة عمان. قام بتسليم الرسالة سعادة السيد علي بن فهد الهاجري سفير دولة قطر لدى السلطنة خلال استقبال صاحب السمو له اليوم.',
      ),
    ).toEqual(['OM+QA: 2']))

  test('is of nobody else who is named before, where the sentence is about the guest', () =>
    expect(
      met('سلم وزير الخارجية النيجري محمد بازوم رسالة من الرئيس التشادي إدريس ديبي خلال استقبال الرئيس السوداني له.'),
    ).toEqual(['NE+SD: 1']))
})

describe('pronouns of courtesy', () => {
  test('“His Highness” is a prince', () =>
    expect(
      met(
        'استقبل أمير منطقة مكة المكرمة الأمير خالد الفيصل السفير الفرنسي برتران ديفال. وقدم السفير شكره.\nكما استقبل سموه القنصل الإندونيسي دارما كيرتي.',
      ),
    ).toEqual(['FR+SA: 2', 'ID+SA: 2']))

  const premier = 'استقبل وزير الخارجية الياباني فوميو كيشيدا دولة رئيس مجلس الوزراء العراقي حيدر العبادي. '

  test('“دولته” is a prime minister', () => expect(praise(`${premier}وأعرب دولته عن شكره لليابان.`)).toEqual(['IQ JP']))

  test('“دولته” is somebody’s state elsewhere', () =>
    expect(praise(`${premier}وقال كيشيدا إن دولته تقدر دور العراق.`)).toEqual(['JP IQ']))
})

describe('thanks', () => {
  test.each([
    [
      'to all who were received',
      'استقبل أمير قطر الشيخ تميم بن حمد آل ثاني كلا على حدة سفير تشاد محمد إدريس، وسفير هولندا يان كوفالسكي. وأعرب سموه عن شكره لهم على جهودهم.',
      ['QA NL', 'QA TD'],
    ],
    [
      'to two sisterly states',
      'ثمن وزير الخارجية المصري مواقف مملكة البحرين الشقيقة ودولة الإمارات العربية المتحدة الشقيقة.',
      ['EG AE', 'EG BH'],
    ],
    [
      'in a cable, to whom it was sent',
      'استقبل أمير الكويت الشيخ صباح الأحمد وزير الخارجية التركي. وبعث سموه ببرقية تهنئة إلى ملكة المملكة المتحدة إليزابيث الثانية عبر فيها سموه عن خالص تهانيه.',
      ['KW GB'],
    ],
    [
      'by a minister to states that the sentence does not name',
      'أشاد الأمين العام لمجلس التعاون عبداللطيف الزياني بقرار الخرطوم. وشكر وزير الخارجية السعودي الدول التي وقفت مع المملكة.',
      ['gulf-cooperation-council SD'],
    ],
    [
      'to a minister, whom nothing but what for follows',
      'التقى الرئيس الفرنسي فرانسوا هولاند الرئيس اليمني عبد ربه منصور هادي. وشكر وزير الخارجية السعودي على دعمه.',
      ['FR SA'],
    ],
    [
      'by him who says what the kingdom does',
      'ثمن السفير البولندي يان كوفالسكي دور السعودية. وقال في حديث للوكالة: إن المملكة بقيادة خادم الحرمين الشريفين تشهد نهضة شاملة، منوها بما تلقاه الجالية البولندية من رعاية.',
      ['PL SA', 'PL SA'],
    ],
    [
      'by the ambassador to the President, side by side',
      'استقبل الرئيس اللبناني ميشال سليمان السفير الصيني جيانغ جيانغ. وشكر السفير الرئيس سليمان على رعايته.',
      ['CN LB'],
    ],
    [
      'by the ambassador to his excellency the Minister',
      'استقبل وزير الصحة السعودي سعد العيسى السفير الصيني جيانغ جيانغ. وشكر السفير معالي الوزير على دعمه.',
      ['CN SA'],
    ],
    [
      'by the President to the ambassador',
      'استقبل الرئيس اللبناني ميشال سليمان السفير الصيني جيانغ جيانغ. وشكر الرئيس السفير على جهوده.',
      ['LB CN'],
    ],
    [
      'in a cable to a host whom somebody left',
      'وصل أمير قطر الشيخ تميم بن حمد آل ثاني إلى نواكشوط. وبعث سموه لدى مغادرته برقية إلى الرئيس الموريتاني محمد ولد عبدالعزيز أعرب له فيها عن شكره على كرم الضيافة.',
      ['QA MR'],
    ],
    [
      'by the head of the delegation that was received',
      'استقبل وزير الحج السعودي وفدا من ماليزيا. وأشاد رئيس الوفد بالتسهيلات التي تقدمها المملكة.',
      ['MY SA'],
    ],
    [
      'by the members of the delegation that was received',
      'استقبل وزير الحج السعودي وفدا من ماليزيا. من جانبهم عبر أعضاء الوفد عن شكرهم للسعودية.',
      ['MY SA'],
    ],
    [
      'by the head of a delegation whose state is said',
      'استقبل وزير الحج السعودي وفدا من ماليزيا. وأشاد رئيس الوفد التركي بجهود السعودية.',
      ['TR SA'],
    ],
    [
      'by “His Highness” behind a verb that is a preposition, too',
      'استقبل أمير قطر الشيخ تميم بن حمد آل ثاني الرئيس الفرنسي فرانسوا هولاند. وعبر سموه عن شكره لفرنسا.',
      ['QA FR'],
    ],
  ])('%s', (_, text, expected) => expect(praise(text).sort()).toEqual(expected))
})

describe('who met whom', () => {
  test.each([
    [
      'not the leader who sent the envoy',
      'استقبل أمير الكويت الشيخ صباح الأحمد مبعوث فخامة الرئيس عمر البشير رئيس جمهورية السودان معالي وزير رئاسة الجمهورية الدكتور صلاح الدين خير.',
      ['KW+SD: 2'],
    ],
    [
      'a call that whoever was told of got',
      'التقى وزير الخارجية العماني الصحفيين. وتلقى اتصالا هاتفيا من الرئيس التركي رجب طيب أردوغان.',
      ['OM+TR: 1'],
    ],
    [
      'a minister whose title tells no state, and an envoy',
      'استقبل وزير الزراعة سفير الهند راكيش ميهتا.',
      ['IN+SA: 1'],
    ],
    ['a diplomat who is an ambassador himself', 'استقبل مساعد وزير الخارجية السفير المصري راكيش ميهتا.', []],
    [
      'whoever praises what a king gives',
      'أثنى وزير الأوقاف السوداني عمار حسين على ما تقدمه حكومة خادم الحرمين الشريفين من خدمات، وقال عقب لقائه وزير الحج السعودي محمد بنتن إن الترتيبات جيدة.',
      ['SA+SD: 2'],
    ],
    [
      'who is called by his father’s name',
      'التقى الرئيس اليمني عبد ربه منصور هادي المبعوث الأممي إلى اليمن إسماعيل ولد الشيخ أحمد.\nوكان ولد الشيخ قد التقى وزير الخارجية الألماني.',
      ['DE+united-nations: 1', 'YE+united-nations: 2'],
    ],
  ])('%s', (_, text, expected) =>
    expect(
      met(text)
        .map((one) => one.replace('agency:', ''))
        .sort(),
    ).toEqual(expected),
  )

  test('a letter to one who took no part is no topic of those who met', () =>
    expect(
      topics(
        'تلقى أمير قطر الشيخ تميم بن حمد آل ثاني اتصالا من رئيس الوزراء البريطاني ديفيد كاميرون.\nمن جهة أخرى بعث سمو الأمير برسالة إلى السلطان قابوس بن سعيد سلطان عمان تتصل بالعلاقات بين البلدين.',
      ),
    ).toEqual([]))
})
