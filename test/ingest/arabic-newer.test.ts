/** Ministers by their fields, parties and companies, and who briefed whom, as newer papers tell of them. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, lang: 'ar', date: '2025-05-14', source: 'petra' })

const officialsIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.names[0]}: ${entity.role ?? '-'}`] : [],
  )

/** Sides, how many officials took part, and the day; `*` where it is planned. */
const meetingsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [`${edge.sides.join('+')} ${edge.between.length} ${edge.date ?? '-'}${edge.planned ? '*' : ''}`]
      : [],
  )

const topicsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

describe('ministers of one list', () => {
  test.each([
    [
      'set off by commas',
      'حضر اللقاء وزراء المالية سعد العيسى، والعدل ماجد الحربي، والزراعة والثروة الحيوانية هدى الشمري.',
      ['سعد العيسى: Finance Minister', 'ماجد الحربي: Justice Minister', 'هدى الشمري: Agriculture Minister'],
    ],
    [
      'by "and" alone',
      'حضر اللقاء وزيرا الداخلية سعد العيسى والعدل ماجد الحربي.',
      ['سعد العيسى: Interior Minister', 'ماجد الحربي: Justice Minister'],
    ],
    [
      'with a field that no list has, and a surname that is a word',
      'حضر اللقاء وزيرا المالية سعد العيسى والدولة لشؤون رئاسة الوزراء يوسف الشمالي.',
      ['سعد العيسى: Finance Minister', 'يوسف الشمالي: Minister'],
    ],
    ['no one where no names follow', 'حضر اللقاء وزراء المالية والعدل والزراعة.', []],
  ])('%s', (_, text, wanted) => expect(officialsIn(text)).toEqual(wanted))

  test('took part in what they attended', () =>
    expect(
      meetingsIn(
        'استقبل رئيس الوزراء الأردني جعفر حسان السفير البولندي يان كوفالسكي، بحضور وزراء المالية سعد العيسى والعدل ماجد الحربي.',
      ),
    ).toEqual(['JO+PL 4 -']))
})

describe('parties and companies that no list knows', () => {
  test.each([
    ['by who leads a party', 'استقبل السفير البولندي لدى الأردن رئيس تحالف الوئام سعد العيسى.', 'تحالف الوئام'],
    ['by who runs a company', 'التقى وزير المالية الأردني مع المدير التنفيذي لشركة "برودكس".', 'شركة "برودكس"'],
    ['by a delegation', 'استقبل وزير المالية الأردني وفدا من شركة "برودكس" البولندية.', 'شركة "برودكس"'],
  ])('meet: %s', (_, text, name) => {
    const { edges, entities } = read(text)
    const side = edges.flatMap((edge) => (edge.type === 'MET_WITH' ? edge.sides : [])).find((one) => one.includes(':'))
    expect(entities.find(({ id }) => id === side)).toMatchObject({ type: 'Agency', names: [name] })
  })

  test('are not whoever holds an office of a state', () =>
    expect(meetingsIn('التقى السفير البولندي مع وزير المالية رئيس تحالف الوئام سعد العيسى.')).toEqual(['JO+PL 1 -']))
})

describe('what somebody is told of', () => {
  test.each([
    ['أطلع وزير المالية الأردني نظيره البولندي على خطة القروض.', ['JO+PL خطة القروض']],
    ['استقبل وزير المالية الأردني السفير البولندي الذي أطلعه على خطة القروض.', ['JO+PL خطة القروض']],
    ['وضع وزير المالية الأردني السفير البولندي في صورة خطة القروض.', ['JO+PL خطة القروض']],
    ['عرض وزير المالية الأردني خطة القروض مع السفير البولندي.', ['JO+PL خطة القروض']],
    ['أجرى وزير المالية الأردني مباحثات مع نظيره البولندي، همت خطة القروض.', ['JO+PL خطة القروض']],
    ['التقى وزير المالية الأردني نظيره البولندي، وكانت خطة القروض على رأس ما جرى بحثه.', ['JO+PL خطة القروض']],
    [
      'التقى وزير المالية الأردني نظيره البولندي، وتناول اللقاء خطة القروض وآلية سداد الفوائد.',
      ['JO+PL خطة القروض', 'JO+PL آلية سداد الفوائد'],
    ],
    ['عرض وزير المالية الأردني خطة القروض على النواب.', []],
  ])('%s', (text, wanted) => expect(topicsIn(text)).toEqual(wanted))
})

describe('when and with whom', () => {
  test.each([
    [
      'a verb that may be of either time is past before a day',
      'ترأس وزير المالية الأردني سعد العيسى، يوم الاثنين، مناصفة مع نظيره البولندي، الدورة الثانية للمشاورات السياسية.',
      ['JO+PL 1 2025-05-12'],
    ],
    [
      'three states by one name',
      'يعقد وزير المالية الأردني سعد العيسى الجمعة المقبل اجتماعا مع المديرين السياسيين في دول الترويكا الأوروبية.',
      ['FR+JO 1 2025-05-16*', 'GB+JO 1 2025-05-16*', 'DE+JO 1 2025-05-16*'],
    ],
    [
      'the head of a parliament that a list knows',
      'أجرى رئيس مجلس النواب الأردني أحمد الصفدي مباحثات مع رئيس البرلمان الألماني.',
      ['DE+JO 1 -'],
    ],
  ])('%s', (_, text, wanted) => expect(meetingsIn(text)).toEqual(wanted))
})

const praiseIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} > ${edge.of}`] : []))

describe('what was not', () => {
  test.each([
    ['أكد المتحدث أن لقاء بين الرئيس التركي رجب طيب أردوغان ونظيره البولندي "ليس مطروحا".', []],
    ['قال المصدر إن اجتماع وزير المالية الأردني مع نظيره البولندي لم يعقد.', []],
    [
      'قال المصدر إن اجتماع وزير المالية الأردني مع نظيره البولندي ناقش الدورة التي لم تعقد العام الماضي.',
      ['JO+PL 0 -'],
    ],
  ])('%s', (text, wanted) => expect(meetingsIn(text)).toEqual(wanted))
})

describe('who met', () => {
  test.each([
    [
      'by way of a link, behind a word that is a verb elsewhere',
      'عقد وزير المالية الأردني سعد العيسى أمس مباحثات عبر تقنية التناظر المرئي مع نظيره البولندي يان كوفالسكي.',
      ['JO+PL 2 2025-05-13'],
    ],
    [
      'the foremost of several',
      'أنهى وزير المالية الأردني سعد العيسى جولة عقد خلالها لقاءات عدة، كان أبرزها مع نظيره البولندي يان كوفالسكي.',
      ['JO+PL 2 -'],
    ],
    [
      'who attended what another chaired',
      'ترأس وزير المالية الأردني سعد العيسى اجتماعا خصص للقروض، حضره وزير العدل ماجد الحربي والسفير البولندي يان كوفالسكي.',
      ['JO+PL 3 -'],
    ],
    [
      'the sultan of a state that has another’s capital for a name',
      'استقبل سلطان عمان هيثم بن طارق السفير البولندي يان كوفالسكي.',
      ['OM+PL 2 -'],
    ],
    [
      'the next man, whose name is written together with "and"',
      'جرى اتصال هاتفي بين وزير المالية الأردني ورافاييل غروسي مدير عام الوكالة الدولية للطاقة الذرية.',
      ['JO+agency:international-atomic-energy-agency 1 -'],
    ],
    [
      'an official of the capital where he is met',
      'التقى وزير المالية الأردني سعد العيسى بالعاصمة وارسو، رئيس الجمعية الوطنية يان كوفالسكي.',
      ['JO+PL 2 -'],
    ],
  ])('%s', (_, text, wanted) => expect(meetingsIn(text)).toEqual(wanted))
})

describe('praise', () => {
  test.each([
    ['رحبت وارسو على لسان وزير المالية البولندي يان كوفالسكي بجهود الأردن.', ['official:PL/jan-kofaleski > state:JO']],
    [
      'أبرق وزير المالية الأردني سعد العيسى إلى نظيره البولندي يان كوفالسكي مهنئا بالعيد الوطني.',
      ['official:JO/saad-al-isa > official:PL/jan-kofaleski'],
    ],
    ['عبر وزير المالية البولندي يان كوفالسكي عن تقديره لجهود الأردن.', ['official:PL/jan-kofaleski > state:JO']],
    ['دخلت الشاحنات عبر منفذ حدودي، معربة عن أملها في الوصول.', []],
  ])('%s', (text, wanted) => expect(praiseIn(text)).toEqual(wanted))
})
