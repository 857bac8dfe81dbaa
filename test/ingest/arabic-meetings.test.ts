/** Who met whom in Arabic news, by constructions that no one rule shows. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const date = '2013-03-04'
const meetings = (text: string): { sides: string; people: number; date: string | null; planned: boolean }[] =>
  extract({ text, date }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [{ sides: edge.sides.join('+'), people: edge.between.length, date: edge.date, planned: edge.planned }]
      : [],
  )
const sidesOf = (text: string): string[] => meetings(text).map(({ sides }) => sides)

describe('a party said again', () => {
  test('is the same: a title in quotation marks behind the name', () =>
    expect(meetings('التقى عادل الجبير "وزير الخارجية السعودي" أمس سامح شكري وزير الخارجية المصري.')).toMatchObject([
      { sides: 'EG+SA', people: 2 },
    ]))
  test('is the same: a name that comes after the place', () =>
    expect(
      meetings(
        'استقبل ولي العهد السعودي في الرياض الأمير سلمان بن عبدالعزيز وزير الدفاع التركي. وقال الأمير سلمان بن عبدالعزيز ولي العهد السعودي إن اللقاء مثمر.',
      ),
    ).toMatchObject([{ sides: 'SA+TR' }]))
  test('a delegation behind its head is not the subject', () =>
    expect(
      sidesOf(
        'غادر رئيس الوزراء المصري هشام قنديل والوفد المرافق له بغداد بعد أن عقد مباحثات مع نظيره العراقي نوري المالكي.',
      ),
    ).toEqual(['EG+IQ']))
})

test('a relative clause between commas is passed over', () =>
  expect(sidesOf('يلتقي وزير الخارجية التركي، خلال الزيارة التي تستمر يومين، وزير الخارجية المصري.')).toEqual([
    'EG+TR',
  ]))

test('a counterpart behind "and" is another person', () =>
  expect(sidesOf('بحث وزير الخارجية الأمريكي جون كيري مع وزير الخارجية السعودي ونظيره الروسي التجارة.')).toEqual([
    'SA+US',
    'RU+US',
  ]))

test('whoever speaks without his name denies nothing', () =>
  expect(sidesOf('وأوضح المصدر، الذي رفض الكشف عن اسمه، أن وزير الخارجية التركي سيلتقي وزير الخارجية المصري.')).toEqual(
    ['EG+TR'],
  ))

describe('talks of others that two talk about', () => {
  test.each([
    'بحث وزير الخارجية التركي مع نظيره المصري الموضوعات المطروحة على جدول المفاوضات بين السودان وجنوب السودان.',
    'عقد وزير الخارجية التركي اجتماعا مع نظيره المصري تناول المباحثات بين روسيا وأوكرانيا.',
    'التقى وزير الخارجية التركي نظيره المصري. وتطرقت المحادثات التي جرت في أنقرة إلى نتائج المشاورات بين الهند وباكستان.',
  ])('%s', (text) => expect([...new Set(sidesOf(text))]).toEqual(['EG+TR']))
  test('but not the talks of the two', () =>
    expect(sidesOf('تناولت المباحثات بين الهند وباكستان أمن الحدود.')).toEqual(['IN+PK']))
})

test('whoever met the guest who spoke last goes on to meet the next', () =>
  expect(
    sidesOf(
      'عقد وزير الخارجية المصري محمد عمرو اجتماعا مع وزير الدفاع التركي عصمت يلماز. وقال عصمت يلماز إن اللقاء مثمر. كما عقد جلسة مباحثات مع وزير الخارجية السوداني علي كرتي.',
    ),
  ).toEqual(['EG+TR', 'EG+SD']))

describe('a name or a place in quotation marks', () => {
  const before = 'وصل وزير التجارة الكوري الجنوبي كيم جونج. '
  test.each([
    ['ومن المقرر أن يلتقي "جونج" عددا من المسؤولين المصريين.', 'EG+KR'],
    ['ويلتقي وزير الخارجية التركي مع «جونج».', 'KR+TR'],
    ['ويلتقي وزير الخارجية التركي خلال زيارته لـ«مقديشيو» بالرئيس الصومالي.', 'SO+TR'],
  ])('%s', (text, sides) => expect(sidesOf(before + text)).toContain(sides))
})

test('a call of two words', () =>
  expect(sidesOf('أجرى وزير الخارجية التركي محادثة هاتفية مع نظيره المصري.')).toEqual(['EG+TR']))

describe('officials without names', () => {
  test.each([
    ['التقى وزير الخارجية التركي نظيره المصري.', 'EG+TR'],
    ['التقى الرئيس المصري نظيره التركي عبد الله جول في القاهرة.', 'EG+TR'],
    ['يلتقي وزير الخارجية الأردني غدا نظيره التركي أحمد داود أوغلو.', 'JO+TR'],
    ['التقى وزير الخارجية التركي الأمين العام للأمم المتحدة بان كي مون.', 'TR+agency:united-nations'],
    ['التقى الأمين العام للأمم المتحدة وزير الخارجية التركي أحمد داود أوغلو.', 'TR+agency:united-nations'],
    ['استقبل رئيس المفوضية الأوروبية الرئيس الأوكراني بيترو بوروشينكو.', 'UA+agency:european-commission'],
    ['يلتقي الرئيس التركي عبد الله جول بعدد من رجال الأعمال المصريين.', 'EG+TR'],
    ['يلتقي الرئيس التركي عبد الله جول عددا من المسؤولين المصريين.', 'EG+TR'],
    ['التقى الرئيس التركي عبد الله جول بعدد من أعضاء مجلس النواب الأردني.', 'JO+TR'],
    ['استقبل الرئيس التركي عبد الله جول وفدا أردنيا.', 'JO+TR'],
    ['استقبل الرئيس التركي عبد الله جول وفدا برلمانيا أردنيا.', 'JO+TR'],
    ['استقبل الرئيس التركي عبد الله جول وفدا من مجلس النواب الأردني.', 'JO+TR'],
    ['التقى الرئيس التركي عبد الله جول مسؤولا أردنيا رفيعا.', 'JO+TR'],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual([sides]))
})

describe('who else was there', () => {
  test.each([
    'التقى وزير الخارجية التركي في القاهرة كبار المسؤولين المصريين، على رأسهم الرئيس محمد مرسي ورئيس الوزراء هشام قنديل.',
    'التقى وزير الخارجية التركي في القاهرة كبار المسؤولين المصريين، على رأسهم، الرئيس محمد مرسي ورئيس الوزراء هشام قنديل.',
    'التقى وزير الخارجية التركي وزير الخارجية المصري بحضور الرئيس محمد مرسي ورئيس الوزراء هشام قنديل.',
  ])('%s', (text) => expect(meetings(text)).toMatchObject([{ sides: 'EG+TR', people: 2 }]))
})

test('who headed a party once is of his state', () =>
  expect(
    sidesOf('التقى وزير الخارجية الروسي سيرغي لافروف أمس معاذ الخطيب الرئيس الأسبق للائتلاف الوطني السوري.'),
  ).toEqual(['RU+SY']))

test('officials in a body are of it', () =>
  expect(sidesOf('يجري وزير الخارجية النرويجي محادثات مع كبار المسؤولين بالاتحاد الأوروبي.')).toEqual([
    'NO+agency:european-union',
  ]))

test('a dateline tells the day of the report', () =>
  expect(
    meetings('واشنطن أول مارس (رويترز) - يعتزم وزير الخارجية التركي لقاء نظيره الأردني يوم الثلاثاء المقبل.'),
  ).toMatchObject([{ date: '2013-03-05' }]))

test('two that share a title have each his own state', () =>
  expect(
    meetings('التقى وزيرا الخارجية التركي أحمد داود أوغلو والأردني ناصر جودة أمس الرئيس المصري محمد مرسي.'),
  ).toMatchObject([{ sides: 'EG+JO+TR', people: 3 }]))

test('ministers and their presidents met apart', () =>
  expect(
    meetings(
      'أجرى وزير الخارجية التركي أحمد داود أوغلو اتصالا مع وزير الخارجية المصري محمد كامل عمرو. وأشاد المتحدث بالمحادثة التي أجريت بين الرئيس التركي عبد الله جول والرئيس المصري محمد مرسي.',
    ),
  ).toMatchObject([{ people: 2 }, { people: 2 }]))

test('a day set off by quotation marks is the article’s', () =>
  expect(meetings('التقى وزير الخارجية التركي "اليوم" وزير الخارجية المصري.')).toMatchObject([{ date }]))

test('what follows a meeting is to come, and that is not', () =>
  expect(
    meetings('قال وزير الخارجية التركي إنه سيعود إلى أنقرة بعد محادثات مع وزير الخارجية المصري يوم السبت.'),
  ).toMatchObject([{ date: '2013-03-02', planned: false }]))

test('who heads a party of theirs is there for his state', () =>
  expect(
    meetings(
      'التقى وزير الخارجية المصري محمد كامل عمرو نظيره التركي. حضر اللقاء من الجانب المصري السيد سالم رجب رئيس حزب النور.',
    ),
  ).toMatchObject([{ sides: 'EG+TR', people: 2 }]))

test('of two names in a row, each has the title behind it', () =>
  expect(sidesOf('التقى سالم رجب وزير الإعلام المصري سيف الدين منديل سفير دولة قطر بالقاهرة.')).toEqual(['EG+QA']))

test('several whom one met stand in one list, some of them counted', () =>
  expect(
    extract({
      text: 'يجري وزير الخارجية التركي مباحثات مع الرئيس الأفغاني حامد كرزاي، وعدد من القادة الأفغان، حول التجارة.',
      date,
    }).edges.map(({ type }) => type),
  ).toEqual(['MET_WITH', 'DISCUSSED']))

test('who heads a side is of it', () =>
  expect(
    meetings('عقدت مصر وكينيا جولة مشاورات. ورأس الجانب الكيني سالم رجب نائب الأمين العام للأمم المتحدة.'),
  ).toMatchObject([{ sides: 'EG+KE', people: 1 }]))

describe('whoever is of a body’s member states', () => {
  test.each([
    ['التقى وزير الخارجية التركي أحمد داود أوغلو نظراءه الخليجيين.', 'TR+agency:gulf-cooperation-council'],
    ['يجتمع وزير الخارجية التركي مع وزراء خارجية دول الخليج.', 'TR+agency:gulf-cooperation-council'],
    ['بحث وزير الخارجية التركي مع الجانب الأوروبي التجارة.', 'TR+agency:european-union'],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual([sides]))
})

test('a foreign official is of some state that nobody names', () =>
  expect(sidesOf('استقبل وزير الخارجية التركي اليوم أول مسؤول أجنبي. وتحدث وزير الري المصري.')).toEqual([]))

test('the day on which they meet is not today', () =>
  expect(meetings('في اليوم الذي التقى فيه وزير الخارجية التركي وزير الخارجية المصري غادر الوفد.')).toMatchObject([
    { date: null },
  ]))

test('what talks are about is no party to them, however many', () =>
  expect(sidesOf('يجري وزير الخارجية التركي محادثات حول إيران وسوريا مع نظيره الروسي.')).toEqual(['RU+TR']))

test('ministers of several states are told of by their fields', () =>
  expect(sidesOf('عقد اجتماع أمس بين وزراء الري والزراعة في كل من السودان ومصر وكينيا.')).toEqual(['EG+KE+SD']))

test('whom one met each of, he met one by one', () =>
  expect(
    sidesOf('التقى الرئيس السوداني عمر البشير كلا من الرئيس التركي عبد الله جول والرئيس الإيراني أحمدي نجاد.').sort(),
  ).toEqual(['IR+SD', 'SD+TR']))

describe('his ministers', () => {
  test.each([
    'التقى الرئيس التركي عبد الله جول العاهل السعودي الملك سلمان بن عبد العزيز وولي عهده الأمير محمد بن سلمان.',
    'التقى الرئيس التركي عبد الله جول الرئيس السعودي سعد حداد ووزير خارجيته سمير صالح.',
  ])('%s', (text) => expect(meetings(text)).toMatchObject([{ sides: 'SA+TR', people: 3 }]))
})

test('a letter received is past', () =>
  expect(
    meetings('تسلم الرئيس الإيراني رسالة من سلطان عمان سلمها له وزير الخارجية العماني بدر البوسعيدي.'),
  ).toMatchObject([{ sides: 'IR+OM', planned: false }]))

test('two delegations talk', () =>
  expect(sidesOf('استضافت الدوحة مفاوضات بين وفدي الحكومة الأفغانية وحركة طالبان.')).toEqual(['AF+agency:taliban']))

describe('several met one after another', () => {
  test.each([
    ['التقى الرئيس التركي عبد الله جول الرئيس المصري محمد مرسي والعاهل الأردني الملك عبد الله الثاني.', 'EG+TR JO+TR'],
    [
      'استقبل الرئيس التركي عبد الله جول نظيره المصري محمد مرسي، بالإضافة إلى العاهل الأردني الملك عبد الله الثاني.',
      'EG+TR JO+TR',
    ],
    [
      'أجرى الرئيس التركي عبد الله جول لقاءات مع نظيره المصري محمد مرسي، وكذلك الأمين العام للأمم المتحدة بان كي مون.',
      'EG+TR TR+agency:united-nations',
    ],
    ['أجرى وزير الخارجية التركي أحمد داود أوغلو اتصالين هاتفيين مع وزيري خارجية مصر والأردن.', 'EG+TR JO+TR'],
    [
      'عقد الرئيس التركي عبد الله جول لقاء ثلاثيا مع نظيره المصري محمد مرسي والعاهل الأردني الملك عبد الله الثاني.',
      'EG+JO+TR',
    ],
    [
      'انتهى الاجتماع الذي جمع الرئيس التركي عبد الله جول مع نظيره المصري محمد مرسي والعاهل الأردني الملك عبد الله الثاني.',
      'EG+JO+TR',
    ],
  ])('%s', (text, sides) => expect(sidesOf(text).sort().join(' ')).toBe(sides))

  test('discussed with each of them what the next sentence says', () => {
    const { edges } = extract({
      text: 'التقى الرئيس التركي عبد الله جول الرئيس المصري محمد مرسي والعاهل الأردني الملك عبد الله الثاني. وتناولت المباحثات أمن الحدود.',
    })
    expect(edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [edge.sides.join('+')] : []))).toEqual(['EG+JO+TR'])
  })
})

describe('two calls and meetings', () => {
  test.each([
    'ساهم الاتصالان الهاتفيان اللذان أجراهما وزير الخارجية التركي مع نظيره المصري في ذلك.',
    'قال ذلك بعد اللقاءين اللذين عقدهما وزير الخارجية التركي مع نظيره المصري.',
  ])('%s', (text) => expect(sidesOf(text)).toEqual(['EG+TR']))
})

describe('one called by his title and a name that is a word too', () => {
  const before = 'وصل رئيس الوزراء المصري هشام قنديل إلى الدوحة. '
  test.each([
    ['وكان نائب رئيس جنوب السودان على رأس مستقبلي الدكتور قنديل.', 'EG+SS'],
    ['التقى الرئيس التركي بالدكتور قنديل.', 'EG+TR'],
    ['أقام الرئيس التركي مأدبة عشاء تكريما للدكتور قنديل.', 'EG+TR'],
  ])('%s', (text, sides) => expect(meetings(before + text)).toMatchObject([{ sides, people: 1 }]))
})

test('what a source declined in a clause aside is not the meeting', () =>
  expect(
    sidesOf('وأوضح المصدر، الذي رفض الكشف عن هويته، إن وزير الخارجية التركي سيلتقي الرئيس المصري محمد مرسي.'),
  ).toEqual(['EG+TR']))

test('states that talks are about are passed over', () =>
  expect(sidesOf('يجري الرئيس التركي عبد الله جول محادثات حول إيران وسوريا مع نظيره المصري محمد مرسي.')).toEqual([
    'EG+TR',
  ]))

test('a title that only one state has is of that state', () =>
  expect(sidesOf('استقبل خادم الحرمين الشريفين في جدة الرئيس التركي عبد الله جول.')).toEqual(['SA+TR']))

test('whom one met abroad without a name is of the state where he did', () =>
  expect(
    extract({
      text: 'وقال السفير المصري مجدي عامر إنه التقى في بوروندي رئيس الجمهورية.',
      date,
      source: 'example-news.eg',
    }).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('+')] : [])),
  ).toEqual(['BI+EG']))

test('whose visit a sentence opens with is told after it', () =>
  expect(
    meetings(
      'وصل وزير الخارجية الأمريكي جون كيري إلى عمان. وخلال لقائه الرئيس المصري محمد مرسي، أكد نائب الرئيس العراقي طارق الهاشمي ذلك.',
    ),
  ).toMatchObject([{ sides: 'EG+IQ', people: 2 }]))

test('whom one met above all he met', () =>
  expect(sidesOf('يلتقي وزير الخارجية التركي خلال الزيارة خصوصا الرئيس المصري محمد مرسي.')).toEqual(['EG+TR']))

test('what two states have in common is no meeting of theirs', () =>
  expect(sidesOf('شارك خبراء من مصر وتركيا. وتناولت المناقشات العلاقات الثنائية بين البلدين.')).toEqual([]))

test('a day told of the meeting in another sentence is its day', () =>
  expect(meetings('تطرق لقاء وزير الخارجية الأردني بنظيره التركي إلى التجارة. وعقد اللقاء مساء أمس.')).toMatchObject([
    { sides: 'JO+TR', date: '2013-03-03' },
  ]))

describe('what is to come', () => {
  test.each([
    'تستضيف عمان مباحثات أردنية - تركية.',
    'قال المتحدث إن محادثات وزير الخارجية التركي مع وزير الخارجية المصري ستركز على التجارة.',
  ])('%s', (text) => expect(meetings(text)).toMatchObject([{ planned: true }]))
})

test('who is not due to go has no visit', () =>
  expect(sidesOf('من غير المقرر أن يزور الرئيس التركي عبد الله جول مصر.')).toEqual([]))

describe('who leaves after a visit has met the state he leaves', () => {
  test.each([
    'غادر القاهرة مساء أمس وزير الصناعة الروسي دينيس مانتوروف متوجها إلى عمان بعد زيارة استغرقت يومين.',
    'غادر المطار وزير الصناعة الروسي دينيس مانتوروف في طريقه إلى عمان عقب زيارة لمصر.',
    'يغادر وزير الصناعة الروسي دينيس مانتوروف القاهرة في ختام زيارة استغرقت يومين.',
    'وكان وزير الصناعة الروسي دينيس مانتوروف قد غادر القاهرة عقب زيارة قصيرة.',
    'وصل إلى القاهرة وزير الصناعة الروسي دينيس مانتوروف على رأس وفد رفيع المستوى في زيارة لمصر.',
  ])('%s', (text) => expect(sidesOf(text)).toEqual(['EG+RU']))
})

describe('who calls to congratulate or condole', () => {
  test.each([
    'هنأ الملك سلمان بن عبدالعزيز في اتصال هاتفي الرئيس السوداني عمر البشير بالعيد.',
    'عزى الملك سلمان بن عبدالعزيز الرئيس السوداني عمر البشير في اتصال هاتفي أجراه أمس.',
    'قدم الملك سلمان بن عبدالعزيز العزاء للرئيس السوداني عمر البشير في مكالمة هاتفية.',
    'أجرى الملك سلمان بن عبدالعزيز اتصالا هاتفيا بأخيه الرئيس السوداني عمر البشير.',
  ])('%s', (text) => expect(sidesOf(text)).toEqual(['SA+SD']))
  test('not by a cable', () =>
    expect(sidesOf('عزى الملك سلمان بن عبدالعزيز الرئيس السوداني عمر البشير في برقية أرسلها أمس.')).toEqual([]))
})

test('an honorific before a prime minister is no state', () =>
  expect(
    sidesOf('استقبل الملك سلمان بن عبدالعزيز في جدة دولة رئيس وزراء جمهورية باكستان الإسلامية محمد نواز شريف.'),
  ).toEqual(['PK+SA']))

test('who attended a meeting did not meet one another', () =>
  expect(
    meetings(
      'بحث وزير البترول المصري أسامة كمال مع السفير العراقي نزار الخير الله التعاون. حضر اللقاء طارق الملا، رئيس الهيئة العامة للبترول، ووكيل الوزارة محمد شعيب.',
    ),
  ).toEqual([{ sides: 'EG+IQ', people: 4, date: null, planned: false }]))

describe('the two sides', () => {
  test('are those whom the sentence tells of, though another meeting is of a later day', () => {
    const text =
      'التقى اليوم ولي العهد السعودي محمد بن نايف المستشارة الأمريكية ليزا موناكو. والتقى أمس وزير الدفاع السعودي محمد بن سلمان نظيره البريطاني مايكل فالون، وبحث الجانبان التعاون العسكري.'
    const discussed = extract({ text, date }).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [edge.sides] : []))
    expect(discussed).toEqual([['GB', 'SA']])
  })
})

describe('two who hold talks', () => {
  test.each([
    [
      'whom a blessing parts',
      'عقد الشيخ محمد بن زايد رئيس دولة الإمارات "حفظه الله" وفخامة يون سوك يول رئيس كوريا جلسة محادثات.',
      'AE+KR',
    ],
    [
      'of whom the first has his title behind his name',
      'عقد تميم بن حمد أمير دولة قطر والرئيس الفرنسي فرانسوا هولاند جلسة محادثات.',
      'FR+QA',
    ],
  ])('%s', (_what, text, sides) => expect(sidesOf(text)).toEqual([sides]))
})

test('whom one of them met besides he met on the same day', () =>
  expect(
    meetings('التقى الرئيس التونسي قيس سعيد اليوم نظيره المالي. كما التقى وزير الخارجية الصيني وانغ يي.').map(
      ({ date }) => date,
    ),
  ).toEqual([date, date]))
