/** Who took part in Arabic news: in each of several meetings, for a delegation, for a body, and by names that no list knows. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, date: '2013-05-15', source: 'ahram' })

/** Each meeting's sides, and the names of who took part. */
const met = (text: string): string[] => {
  const { entities, edges } = read(text)
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name.ar ?? id
  return edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [
          `${edge.sides.map((side) => side.replace(/^.*[:/]/, '')).join('+')}: ${edge.between.map(nameOf).sort().join('، ')}`,
        ]
      : [],
  )
}

describe('who attended several meetings', () => {
  test.each([
    [
      'التقى الرئيس التونسي المنصف المرزوقي كلا من الرئيس السوداني عمر البشير والرئيس التشادي إدريس ديبي في لقاءات منفصلة حضرها محمد بن عيسى وزير الخارجية التونسي.',
      ['SD+TN: المنصف المرزوقي، عمر البشير، محمد بن عيسى', 'TD+TN: إدريس ديبي، المنصف المرزوقي، محمد بن عيسى'],
    ],
    [
      'تسلم الرئيس محمد مرسي أوراق اعتماد ماريا لوبيز سفيرة إسبانيا .. وتوماس فيشر سفير النمسا. حضر مراسم تقديم أوراق الاعتماد محمد كامل عمرو وزير الخارجية.',
      ['EG+ES: ماريا لوبيز، محمد كامل عمرو، محمد مرسي', 'AT+EG: توماس فيشر، محمد كامل عمرو، محمد مرسي'],
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected))
})

describe('those whom somebody met besides did not meet each other', () => {
  test.each([
    [
      'واصل وزير الخارجية سامح شكري لقاءاته في جنيف، حيث التقى أمس كل من سوشما سواراج وزيرة خارجية الهند وجون بيرد وزير خارجية كندا.',
      ['EG+IN: سامح شكري، سوشما سواراج', 'CA+EG: جون بيرد، سامح شكري'],
    ],
    [
      'وكان وزير الخارجية محمد كامل عمرو التقى نظيره الأمريكي جون كيري وعمرو موسى رئيس حزب المؤتمر.',
      ['EG+US: جون كيري، محمد كامل عمرو', 'EG+conference-party: عمرو موسى، محمد كامل عمرو'],
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected))
})

describe('delegations and bodies', () => {
  test.each([
    [
      'التقى برناردينو ليون مبعوث الاتحاد الأوروبي وفدا من جبهة الإنقاذ الوطني يضم محمد البرادعي وحمدين صباحي.',
      ['european-union+national-salvation-front: برناردينو ليون، حمدين صباحي، محمد البرادعي'],
    ],
    [
      'التقى المشير حسين طنطاوي وفد المجلس الوطني الانتقالي الليبي برئاسة مصطفى المنقوش رئيس المجلس، وسليمان الجهاني رئيس الأركان.',
      ['EG+LY: سليمان الجهاني، محمد حسين طنطاوي، مصطفى المنقوش'],
    ],
    [
      'اجتمع الاتحاد الأفريقي أمس، ممثلا في رئيسة المفوضية نكوسازانا دلاميني زوما، بوزير الخارجية المصري نبيل فهمي.',
      ['EG+african-union: نبيل فهمي، نكوسازانا دلاميني زوما'],
    ],
    [
      'ستجتمع جبهة الإنقاذ الوطني غدا مع كاثرين آشتون، الممثل الأعلى للاتحاد الأوروبي، بحضور محمد البرادعي.',
      ['european-union+national-salvation-front: كاثرين أشتون، محمد البرادعي'],
    ],
    [
      'التقت وزيرة التخطيط فايزة أبو النجا بعدد من المديرين التنفيذيين للبنك الدولي.',
      ['EG+world-bank: فايزة أبو النجا'],
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected))
})

describe('names that no list knows', () => {
  test.each([
    [
      'التقى وزير الخارجية نبيل فهمي كلا من سوشما سواراج وزيرة خارجية الهند، وكوينتي ماروكا سفير زيمبابوي.',
      ['EG+IN: سوشما سواراج، نبيل فهمي', 'EG+ZW: كوينتي ماروكا، نبيل فهمي'],
    ],
    ['سيلتقي وزير الري نظيره الإثيوبي ألمايو تيجنو في أديس أبابا.', ['EG+ET: ألمايو تيجنو']],
    [
      'عقد وزير الخارجية سامح شكري مشاورات مع إلاديو لويزاجا وزير خارجية باراجواي.',
      ['EG+PY: إلاديو لويزاجا، سامح شكري'],
    ],
    [
      'استقبل وزير الخارجية نبيل فهمي المبعوث الخاص لرئيس الوزراء الإيطالي ماريو كازيني.',
      ['EG+IT: ماريو كازيني، نبيل فهمي'],
    ],
  ])('%s', (text, expected) => expect(met(text)).toEqual(expected))
})

test('a bare minister is whom the article speaks of at home', () => {
  const text =
    'التقى وزير الخارجية سامح شكري نظيره الهندي. ونفى المتحدث لقاء بين شكري ووزير الخارجية القطري خالد العطية. ومن المقرر أن يجتمع الوزير غدا مع وزير الخارجية الفرنسي لوران فابيوس.'
  expect(met(text)).toEqual(['EG+IN: سامح شكري', 'EG+FR: سامح شكري، لوران فابيوس'])
})

test('two of whom the one asked the other met', () => {
  const text =
    'طلب اللواء سمير عجلان محافظ دمياط من السفير الإيطالي ماوريتسيو مساري، خلال لقاء جمعهما أمس، دعم الصناعة.'
  expect(met(text)).toEqual(['EG+IT: سمير عجلان، ماوريتسيو مساري'])
})

describe('of the mission or the delegation', () => {
  test.each([
    [
      'استقبل محافظ أسوان مصطفى يسري السفير الياباني توشيرو سوزوكي. حضر اللقاء عادل فهمي السكرتير العام للمحافظة، والملحق الثقافي بالسفارة كيمورا تاكيشي.',
      'EG: عادل فهمي، JP: كيمورا تاكيشي',
    ],
    [
      'التقى وزير الدفاع حسين طنطاوي وفد المجلس الوطني الانتقالي الليبي برئاسة جلال الورفلي مسؤول الدفاع بالمجلس، وسليمان الجهاني رئيس الأركان.',
      'LY: جلال الورفلي، LY: سليمان الجهاني',
    ],
  ])('%s', (text, expected) => {
    const officials = read(text).entities.flatMap((one) =>
      one.type === 'Official' ? [`${one.state}: ${one.name.ar}`] : [],
    )
    expect(
      officials
        .filter((one) => expected.includes(one))
        .sort()
        .join('، '),
    ).toBe(expected)
  })
})

test('parties whose representatives somebody met besides did not meet each other', () => {
  const text =
    'أعلن رئيس بعثة صندوق النقد الدولي أندرياس هوبر أن البعثة زارت القاهرة والتقت ممثلين عن حزب النور وحزب الوفد.'
  expect(met(text).some((one) => one.startsWith('nour-party+wafd-party'))).toBe(false)
})

test('what followed on the same day has its date', () => {
  const text =
    'استقبل وزير الدفاع حسين طنطاوي أمس نظيره الإيطالي إجناسيو لاروسا. وفي وقت لاحق التقى سامي عنان رئيس الأركان نظيره الباكستاني شهاب الدين.'
  const dates = read(text).edges.map((edge) => edge.date)
  expect(dates).toEqual(['2013-05-14', '2013-05-14'])
})

test('a committee meets when the clause behind it says', () => {
  const text =
    'يصل القاهرة اليوم مساعد وزير الدفاع الأمريكي للمشاركة في اجتماعات لجنة التعاون المصرية الأمريكية التي تعقد غدا.'
  expect(read(text).edges.map(({ date }) => date)).toEqual(['2013-05-16'])
})

test('a family name that is an adjective too, behind a verb', () => {
  const text =
    'زار نبيل العربي الأمين العام للجامعة العربية بغداد. وتلقى العربي اتصالا هاتفيا من وزير خارجية النرويج يوناس جار ستوره.'
  expect(met(text)).toContain('NO+arab-league: نبيل العربي، يوناس غار ستوره')
})

test('a title with two fields ends before its day', () => {
  const text =
    'بحث عصام الحداد، مساعد رئيس الجمهورية للعلاقات الخارجية والتعاون الدولي، اليوم، مع سفيرة الدنمارك بيرنيلا كارديل، برامج التدريب.'
  const topics = read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )
  expect(topics).toEqual(['برامج التدريب'])
})

test('who met a guest is not of the meeting of another with him', () => {
  const text =
    'التقى الرئيس محمد مرسي وزير الخارجية الأمريكي جون كيري أمس. واجتمع كيري أمس بوزير الدفاع عبد الفتاح السيسي بمقر الوزارة.'
  expect(met(text)).toEqual(['EG+US: جون كيري، محمد مرسي', 'EG+US: جون كيري، عبد الفتاح السيسي'])
})

describe('who sent a delegation, past words for what it is', () => {
  const sides = (text: string): string[] => met(text).map((one) => one.slice(0, one.indexOf(':')))
  test.each([
    ['استقبل وزير الصناعة العماني قيس اليوسف أمس وفدا رفيعا من لجنة الطاقة بمجلس النواب الهندي.', ['IN+OM']],
    ['التقى رئيس مجلس الشورى القطري حسن الغانم الأسبوع الماضي وفد لجنة الدفاع بالبرلمان الإيطالي.', ['IT+QA']],
    ['بحث وزير الدفاع الأردني أيمن الصفدي مع وفد عسكري رفيع من هيئة الأركان الباكستانية التدريب.', ['JO+PK']],
    [
      'اجتمع الرئيس التونسي قيس سعيد بوفد من المديرين التنفيذيين بصندوق النقد الدولي.',
      ['TN+international-monetary-fund'],
    ],
    ['استضافت مسقط أمس لقاء بين وفدي حركتي حماس وفتح.', ['fatah+hamas']],
    ['زار وفد من حركة حماس موسكو حيث التقى نائب وزير الخارجية الروسي ميخائيل بوغدانوف.', ['RU+hamas']],
    ['استقبل وزير الصناعة العماني قيس اليوسف أمس وفدا من المعارضة السورية.', []],
    ['استقبل وزير الصناعة العماني قيس اليوسف أمس وفدا في طريقه إلى الهند.', []],
  ])('%s', (text, expected) => expect(sides(text)).toEqual(expected))

  test('some officials are none whom the text has named', () =>
    expect(
      sides('التقى الضابط عددا من المسؤولين من بينهم رئيس وزراء هولندا مارك روته ووزير خارجية كندا جون بيرد.'),
    ).toEqual([]))
})

describe('lists of whom somebody met, and who met them', () => {
  const sides = (text: string): string[] => met(text).map((one) => one.slice(0, one.indexOf(':')))
  test.each([
    [
      'تسلم أمير قطر الشيخ تميم بن حمد آل ثاني أوراق اعتماد كل من سعادة السيد أجاي شارما سفيرا للهند، وسعادة السيد لي تشن سفيرا للصين، وسعادة السيد إرنستو لوبيز سفيرا لكوبا.',
      ['IN+QA', 'CN+QA', 'CU+QA'],
    ],
    [
      'استقبل الرئيس محمد مرسي كلا من الدكتور حسن الترابي الأمين العام لحزب المؤتمر الشعبي، والإمام الصادق المهدي رئيس حزب الأمة القومي، كل على حدة.',
      ['EG+popular-congress-party', 'EG+national-umma-party'],
    ],
    [
      'اجتمع وزير الاستثمار مع ميرزا حسن المدير التنفيذي لصندوق النقد الدولي، وكاهارا نوموتو السفير الياباني في القاهرة.',
      ['EG+international-monetary-fund', 'EG+JP'],
    ],
    ['استقبل وزير الخارجية العماني السفير الياباني، والعلاقات الثنائية مع وزير خارجية الهند جيدة.', ['JP+OM']],
    [
      'وصل وزير الخارجية التركي هاكان فيدان إلى جدة حيث يلتقي نظيره السعودي فيصل بن فرحان ووزير الخارجية العماني.',
      ['SA+TR', 'OM+TR'],
    ],
    [
      'استقبل معالي وزير العدل العماني عبدالله السعيدي معالي وزير العدل الياباني كن سايتو. وفي وقت لاحق، استقبل معاليه السفير الهندي أميت نارانغ.',
      ['JP+OM', 'IN+OM'],
    ],
  ])('%s', (text, expected) => expect(sides(text)).toEqual(expected))
})

describe('meetings of one host told in a row', () => {
  const sides = (text: string): string[] => met(text).map((one) => one.slice(0, one.indexOf(':')))
  test.each([
    [
      'شهد مقر الوزارة لقاءات للوزير العماني بدر البوسعيدي بدأها باستقبال السفير الهندي أميت نارانغ، ثم التقى بعده السفير الياباني كيوشي سيريزاوا.',
      ['IN+OM', 'JP+OM'],
    ],
    [
      'استهل الوزير اللبناني عبدالله بو حبيب نشاطه بلقاء السفيرة الأمريكية دوروثي شيا ثم السفير الفرنسي باتريك دوريل.',
      ['LB+US', 'FR+LB'],
    ],
  ])('%s', (text, expected) => expect(sides(text)).toEqual(expected))
})

describe('companies and leaders of bodies as sides', () => {
  const sides = (text: string): string[] => met(text).map((one) => one.slice(0, one.indexOf(':')))
  test.each([
    ['التقى وزير الطاقة السعودي خالد الفالح رئيس شركة ميتسوي اليابانية.', ['SA+mitsui']],
    ['التقى وزير البترول المصري شريف إسماعيل رئيس شركة نوبل إنرجي الأمريكية كيث إليوت.', ['EG+chevron']],
    ['التقى الرئيس الفرنسي إيمانويل ماكرون مع قادة حلف شمال الأطلسي في بروكسل.', ['FR+nato']],
    [
      'شهد وزير السياحة هشام زعزوع توقيع بروتوكول مع شركة توي الألمانية، واجتمع مع رئيس مجلس إدارتها فريتز يوسن.',
      ['EG+tui'],
    ],
    [
      'التقى رئيس غرفة تجارة وصناعة الكويت خالد المطيري وزير الاقتصاد الجورجي جيورجي غاخاريا. وحضر اللقاء السفير الكويتي محمد العتيبي.',
      ['GE+chamber-of-commerce'],
    ],
    ['يلتقي قادة الاتحاد الأوروبي غدا في صوفيا لبحث قرارات الرئيس الأمريكي دونالد ترامب.', []],
  ])('%s', (text, expected) => expect(sides(text)).toEqual(expected))
})
