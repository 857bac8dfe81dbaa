/** Receptions, cables and envoys as the wires of the Gulf tell of them. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, lang: 'ar', date: '2015-03-11', source: 'alriyadh' })

/** "QA" of `state:QA` and of `official:QA/fahad-al-ali`. */
const stateOf = (id: string): string => id.replace(/^\w+:/, '').replace(/\/.*/, '')

const peopleIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === 'Official' ? [`${entity.names[0]} ${entity.state}`] : []))

/** Sides and how many officials took part, `*` where it is planned. */
const meetingsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.between.length}${edge.planned ? '*' : ''}`] : [],
  )

const topicsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

const praiseIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${stateOf(edge.by)} ${stateOf(edge.of)}`] : []))

describe('officials', () => {
  test.each([
    [
      'two who share one title',
      'استقبل وزير الزراعة السعودي السفير البولندي بحضور وكيلي الوزارة الدكتور ماجد الحربي وسعد العيسى.',
      ['ماجد الحربي SA', 'سعد العيسى SA'],
    ],
    [
      'members of a council, by honorifics',
      'استقبل رئيس مجلس الشورى السعودي السفير البولندي. وحضر اللقاء عضوا المجلس الدكتور ماجد الحربي واللواء سعد العيسى.',
      ['ماجد الحربي SA', 'سعد العيسى SA'],
    ],
    ['no one where no name follows', 'استقبل السفير البولندي أعضاء المجلس في منزله.', []],
    [
      'who heads a friendship committee, of the first of its states',
      'استقبل رئيس مجلس الشورى السعودي رئيس لجنة الصداقة البولندية السعودية يان كوفالسكي.',
      ['يان كوفالسكي PL'],
    ],
    [
      'where he serves, and then his name',
      'استقبل وكيل إمارة منطقة نجران سعد العيسى عمدة بوسطن مارتي والش.',
      ['سعد العيسى SA', 'مارتي والش SA'],
    ],
    [
      'for the other side, whoever came for it',
      'استقبل وزير الزراعة السعودي الوزير البولندي. حضر اللقاء نائب الوزير سعد العيسى، ومن الجانب البولندي السفير يان كوفالسكي.',
      ['سعد العيسى SA', 'يان كوفالسكي PL'],
    ],
    ['a name before “son of”', 'استقبل وزير العمل الدكتور مفرج بن سعد العيسى الوفد.', ['مفرج بن سعد العيسى SA']],
    [
      'the next man’s title behind a given name',
      'افتتح الملك سلمان والرئيس أندريه دودا المعرض السعودي البولندي.',
      ['سلمان SA', 'أندريه دودا PL'],
    ],
  ])('%s', (_what, text, people) => {
    expect(peopleIn(text)).toEqual(people)
  })
})

describe('meetings', () => {
  test.each([
    [
      'the counterpart of that state who is named elsewhere',
      'وصل وزير الخارجية البولندي يان كوفالسكي إلى الرياض، وكان في استقباله نائب رئيس الوزراء وزير الخارجية السعودي ماجد الحربي. ويعقد كوفالسكي غدا جلسة مباحثات مع نظيره السعودي.',
      ['PL+SA 2', 'PL+SA 2*'],
    ],
    [
      'who attended two of them, and no call',
      'التقى وزير الخارجية السعودي ماجد الحربي السفير البولندي. كما التقى معاليه وزير الخارجية القبرصي. وتلقى معاليه اتصالا هاتفيا من وزير الخارجية البلجيكي. حضر اللقاءين وكيل الوزارة سعد العيسى.',
      ['PL+SA 2', 'CY+SA 2', 'BE+SA 1'],
    ],
    [
      'a host’s own police chief, and no guest’s',
      'استقبل أمير منطقة عسير ماجد الحربي السفير البولندي. كما استقبل سموه مدير الشرطة العميد سعد العيسى.',
      ['PL+SA 1'],
    ],
    ['a summit of two by their adjectives', 'عقدت في جدة أمس القمة السعودية البولندية.', ['PL+SA 0']],
    [
      'whom one received, as told of afterwards',
      'أطلع الملك سلمان المجلس على نتائج استقباليه لكل من الرئيس البولندي والرئيس القبرصي.',
      ['PL+SA 1', 'CY+SA 1'],
    ],
    [
      'consuls of several states',
      'استقبل أمير منطقة عسير ماجد الحربي قناصل كل من بولندا وقبرص.',
      ['PL+SA 1', 'CY+SA 1'],
    ],
    [
      'one that awaits the guest',
      'يعقد الوزير البولندي يان كوفالسكي اجتماعا مع نظيره القبرصي قبل أن يستقبله الملك سلمان.',
      ['CY+PL 1*', 'PL+SA 2*'],
    ],
    ['none of a team that meets every year', 'اتفقت بولندا وقبرص على فريق يجتمع كل ثلاثة أشهر.', []],
    [
      'by her title',
      'قال مكتب رئيسة الوزراء البولندية إيفا كوباتش. وأضاف أن رئيسة الوزراء تحدثت مع الرئيس القبرصي.',
      ['CY+PL 1'],
    ],
    ['none that is only rumoured', 'قال المصدر إن ما يشاع عن لقاء يجمع دودا وكوفالسكي في بولندا لا أساس له.', []],
    [
      'one that was held, beside one to come',
      'يصل الرئيس القبرصي إلى الرياض غدا بعد أيام من زيارة الرئيس البولندي التي بحث خلالها مع خادم الحرمين ملفات المنطقة.',
      ['CY+SA 0*', 'PL+SA 0'],
    ],
  ])('%s', (_what, text, meetings) => {
    expect(meetingsIn(text).sort()).toEqual([...meetings].sort())
  })
})

describe('topics', () => {
  test.each([
    [
      'behind one preposition each',
      'أوضح السفير أن القمة السعودية البولندية تطرقت إلى الوضع في اليمن، وإلى القوة العربية المشتركة.',
      ['PL+SA الوضع في اليمن', 'PL+SA القوة العربية المشتركة'],
    ],
    [
      'behind those who attended',
      'استقبل وزير الإعلام السعودي السفير البولندي. وجرى خلال اللقاء، الذي حضره الوكيل سعد العيسى، وماجد الحربي، استعراض سير العمل في المعرض.',
      ['PL+SA سير العمل في المعرض'],
    ],
    [
      'talks between two cities',
      'استقبل وزير النقل السعودي السفير البولندي، وبحث الجانبان فتح خط ملاحي بين غدانسك وجدة.',
      ['PL+SA فتح خط ملاحي بين غدانسك وجدة'],
    ],
  ])('%s', (_what, text, topics) => {
    expect(topicsIn(text)).toEqual(topics)
  })
})

describe('praise', () => {
  test.each([
    [
      'by similar cables',
      'بعث أمير قطر برقية تهنئة إلى الرئيس البولندي أندريه دودا. وبعث سموه برقيتين مماثلتين إلى رئيس قبرص ورئيس مالطا.',
      ['QA PL', 'QA CY', 'QA MT'],
    ],
    [
      'whose thanks a messenger conveyed',
      'استقبل وزير الداخلية السعودي السفير البولندي الذي نقل تعازي حكومته وتقديرها لجهود المملكة.',
      ['PL SA'],
    ],
    [
      'by whom a long title stands before',
      'التقى وزير العدل القطري السيد يان كوفالسكي سفير بولندا منسق برامج الإغاثة في حالات الكوارث، الذي عبر عن شكره لدولة قطر.',
      ['PL QA'],
    ],
    [
      'by whoever acts, and not the two countries',
      'استقبل وزير العدل القطري السفير البولندي. وأكد السفير البولندي عمق العلاقات التي تربط البلدين مثمنا مواقف قطر.',
      ['PL QA'],
    ],
    [
      'for a brother who is named',
      'أعرب الملك سلمان عن شكره وتقديره لأخيه أمير الكويت الشيخ صباح الأحمد على ما لقيه من حسن الاستقبال.',
      ['SA KW'],
    ],
    [
      'none for what a summit issued',
      'أوضح وزير الإعلام السعودي أن المجلس نوه بما صدر عن القمة الخليجية الأمريكية.',
      [],
    ],
    [
      'not for where a declaration was made',
      'التقى وزير العدل القطري السفير البولندي. وقال السفير البولندي إن بولندا رحبت بإعلان الرياض.',
      [],
    ],
    [
      'by one of several guests, for their host',
      'استقبل أمير منطقة عسير ماجد الحربي قنصلي بولندا وقبرص. وثمن القنصل البولندي ما حظي به من تعاون.',
      ['PL SA'],
    ],
    [
      'by who denies something else',
      'وكان وزير العدل البولندي نفى وجود وساطة بين قبرص ومالطا، معربا عن تقدير بلاده للدعم الذي قدمته قطر.',
      ['PL QA'],
    ],
  ])('%s', (_what, text, praise) => {
    expect(praiseIn(text)).toEqual(praise)
  })
})
