/** Officials, meetings and topics as the papers of Saudi Arabia tell of them. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, source = 'okaz') => extract({ text, lang: 'ar', date: '2016-03-09', source })

const peopleIn = (text: string, source?: string): string[] =>
  read(text, source).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.names[0]} ${entity.state}`] : [],
  )

describe('officials', () => {
  test.each([
    [
      'who has a seat in a body as well',
      'التقى الأمين العام لمنظمة التعاون الإسلامي عضو هيئة كبار الحكماء الدكتور ماجد بن عبدالمحسن الهندي رئيس وزراء ألبانيا إيدي راما.',
      ['ماجد بن عبدالمحسن الهندي null', 'إيدي راما AL'],
    ],
    [
      'of a body with two fields',
      'اجتمع وزير السياحة السعودي برئيس الهيئة العامة للآثار والتراث اليمنية الشيخ ماجد العيسى.',
      ['ماجد العيسى YE'],
    ],
    [
      'in charge of a mission',
      'استقبل وزير الزراعة السعودي القائم بأعمال مندوبية جمهورية ملاوي ماجد العيسى.',
      ['ماجد العيسى MW'],
    ],
    ['by a surname that is a word too', 'استقبل وزير الزراعة السعودي السفير باتوما ضيوف، وودعه.', ['باتوما ضيوف SA']],
    [
      'with titles that no space parts',
      'وصل وزيرالدفاع الأميرخالد العيسى وسفيرخادم الحرمين الشريفين لدى فرنسا ماجد الحربي.',
      ['خالد العيسى SA', 'ماجد الحربي SA'],
    ],
    ['whose office one state has', 'استقبل وزير الحج والعمرة ماجد العيسى نظيره الماليزي.', ['ماجد العيسى SA']],
    [
      'who is no namesake of another office',
      'افتتح وزير الصحة أحمد الخطيب المستشفى السعودي في جدة.',
      ['أحمد الخطيب SA'],
    ],
  ])('%s', (_, text, people) => expect(peopleIn(text)).toEqual(people))

  test('of the state that an article for many readers speaks of', () => {
    const text = 'التقى الرئيس التونسي قادة الأحزاب التونسية في تونس. وقال وزير الداخلية ماجد العيسى إن الأمن مستقر.'
    expect(peopleIn(text, 'aawsat')).toEqual(['ماجد العيسى TN'])
    expect(peopleIn(`${text} وشكر الرياض.`, 'okaz')).toEqual(['ماجد العيسى SA'])
  })
})

describe('topics', () => {
  const topicsIn = (rest: string): string[] => {
    const text = `استقبل وزير الدفاع الكويتي السفير الأمريكي بيتر ديفيس، ${rest}`
    return read(text).edges.flatMap((edge) =>
      edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
    )
  }

  test.each([
    ['ودار الحديث بينهما حول برامج التدريب وأمن الملاحة.', ['برامج التدريب', 'أمن الملاحة']],
    ['وخصص الاجتماع للنظر في مسودة الاتفاق وفي الوضع في لبنان.', ['مسودة الاتفاق', 'الوضع في لبنان']],
    ['في لقاء خصص لمسارين: حماية الموانئ، وتسريع الأبحاث.', ['حماية الموانئ', 'تسريع الأبحاث']],
    ['واستأثرت زيادة الحصص بالنصيب الأكبر من الاجتماع.', ['زيادة الحصص']],
    ['واستأثر ملف الحدود باهتمام الجانبين.', ['ملف الحدود']],
    ['واستحوذ الملف السوري على جانب كبير من المباحثات.', ['الملف السوري']],
    ['ويتصدر المحادثات ملف الأسرى.', ['ملف الأسرى']],
    ['وأطلعه على آخر مستجدات الأزمة اليمنية.', ['آخر مستجدات الأزمة اليمنية']],
    ['ووضعه في صورة ما يجري في القاعدة.', ['ما يجري في القاعدة']],
    ['مستعرضا معه ما يمكن أن تقدمه الجامعات، وظاهرة التسرب.', ['ما يمكن أن تقدمه الجامعات', 'ظاهرة التسرب']],
    [
      'وعرض المجتمعون التحضيرات لعقد القمة، وسبل دعم برامجها الصحية.',
      ['التحضيرات لعقد القمة', 'سبل دعم برامجها الصحية'],
    ],
    ['وتطرق اللقاء إلى ما سبق.', []],
    ['وأعرب عن رغبته في عرض اللوحات.', []],
  ])('%s', (rest, topics) => expect(topicsIn(rest)).toEqual(topics))
})

describe('meetings', () => {
  const meetingsIn = (text: string): string[] =>
    read(text).edges.flatMap((edge) =>
      edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.between.length}${edge.planned ? '*' : ''}`] : [],
    )

  test.each([
    [
      'calls and letters that a leader tells his cabinet of',
      'أطلع الملك سلمان بن عبدالعزيز مجلس الوزراء على فحوى الاتصال الذي تلقاه من الرئيس التركي رجب طيب أردوغان، والرسالة التي تسلمها من ملك الأردن ونقلها رئيس الديوان الملكي الأردني فايز الطراونة.',
      ['SA+TR 2', 'JO+SA 2'],
    ],
    [
      'several told one by one',
      'كان لوزير الخارجية السعودي عادل الجبير أمس سلسلة من اللقاءات؛ أولها مع نظيره الهولندي ستيف بلوك، وآخرها مع المبعوث الأميركي جيمس جيفري.',
      ['NL+SA 2', 'SA+US 2'],
    ],
    [
      'guests whom a host gathers',
      'جمع الرئيس اليمني عبد ربه منصور هادي في منزله كلا من السفير الأميركي جيرالد فيرستاين والسفير البريطاني جون ويلكس.',
      ['US+YE 2', 'GB+YE 2'],
    ],
    [
      'a delegation of a state’s body',
      'التقى وكيل وزارة الحج السعودية حسين الشريف وفد مكتب شؤون حجاج نيجيريا. وتستقبل الوزارة السعودية غدا وفدا من منظمة الحج الإيرانية.',
      ['NG+SA 1', 'IR+SA 1*'],
    ],
    [
      'at a body’s seat, with the deputy of “the alliance”',
      'انتقل وزير الدفاع السعودي ماجد العيسى إلى مقر حلف شمال الأطلسي حيث كان في استقباله نائب الأمين العام للحلف ألكسندر فيرشبو.',
      ['SA+agency:nato 2'],
    ],
    [
      'talks that lasted',
      'أسفرت مباحثات استمرت يومين في الرياض بين مسؤولي وزارة الصحة السعودية وبعثة من منظمة الصحة العالمية عن اتفاق.',
      ['SA+agency:world-health-organization 0'],
    ],
    ['none where firms were gathered', 'جمع المعرض السعودي كلا من الشركات الفرنسية والمصانع الألمانية.', []],
  ])('%s', (_, text, meetings) => expect(meetingsIn(text).sort()).toEqual([...meetings].sort()))
})

test.each([
  ['أعرب مجلس الوزراء السعودي عن تقدير المملكة لمواقف جمهورية جيبوتي.', ['SA DJ']],
  ['أعرب مجلس الوزراء السعودي عن شكر المملكة لدولة الكويت على استضافة القمة.', ['SA KW']],
  ['أعرب مجلس الوزراء السعودي عن شكر المملكة.', []],
])('whose thanks are the kingdom’s: %s', (text, praise) => {
  const stateOf = (id: string): string => id.replace(/^\w+:/, '').replace(/\/.*/, '')
  const found = read(text).edges.flatMap((edge) =>
    edge.type === 'PRAISED' ? [`${stateOf(edge.by)} ${stateOf(edge.of)}`] : [],
  )
  expect(found).toEqual(praise)
})
