/** Whom an article means that says little: by title and date, by the outlet, by a father's name. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { outletState, outletStates } from '../../ingest/resolve/outlet-state.ts'

const officials = (text: string, date?: string, source?: string) =>
  extract({ text, date, source }).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.state} ${entity.name.en}`] : [],
  )

describe('a title and one word of a name', () => {
  const text = 'Australian Foreign Minister Julie Bishop met President Xi in Sydney.'

  test('are the one who held the office on the day', () =>
    expect(officials(text, '2014-11-17')).toContain('CN Xi Jinping'))
  test('are no one of the table without a day', () => expect(officials(text)).not.toContain('CN Xi Jinping'))
  test('are no one of the table where two held such an office', () =>
    expect(officials('Omani Minister Mohammed met French President Hollande.', '2014-11-17')).toEqual([
      'OM Mohammed',
      'FR François Hollande',
    ]))
})

test('a king named as a prince’s father is another man', () => {
  const text =
    'King Salman received French President Francois Hollande. Deputy Crown Prince Mohammed bin Salman took part in the talks.'
  expect(officials(text, '2015-05-04')).toHaveLength(3)
})

test('of two men with a title after each name, each has his own', () => {
  const text =
    'استقبل الدكتور كمال رمزى، وزير التعليم العالى، الدكتور عبد الله التهامي، مدير المنظمة الإسلامية للتربية والعلوم والثقافة.'
  expect(officials(text, '2013-02-09', 'masrawy')).toHaveLength(2)
})

test('whoever heads a parliament acts for its state', () => {
  const text = 'التقى رئيس الوزراء المصري هشام قنديل نائب رئيس المؤتمر الوطني الليبي صالح المخزوم.'
  const met = extract({ text, date: '2013-02-06' }).edges.find(({ type }) => type === 'MET_WITH')
  expect(met).toMatchObject({ sides: ['EG', 'LY'] })
})

test('"the two sides" are those who met, whoever is named after them', () => {
  const text =
    'استقبل رئيس الوزراء البريطاني ديفيد كاميرون وزير الخارجية الأمريكي جون كيري. وبحث الجانبان التجارة بين الصين واليابان.'
  const discussed = extract({ text, date: '2013-02-25' }).edges.find(({ type }) => type === 'DISCUSSED')
  expect(discussed).toMatchObject({ sides: ['GB', 'US'] })
})

test.each([
  ['Arab News', 'SA'],
  ['was', 'SA'],
  ['وام', 'AE'],
  ['وكالة الأنباء العراقية', 'IQ'],
  ['washingtonpost.com', 'US'],
  ['example.co.kr', 'KR'],
  ['Somewhere Gazette', null],
])('the outlet %s is of %s', (source, state) => expect(outletState(source)).toBe(state))

test('papers of several states have one name, and the article tells of which it is', () => {
  const text = (place: string): string =>
    `التقى وزير الداخلية سالم المطوع أمس سفير اليابان كينجي ياماموتو، وشكر السفير الياباني ${place} على الضيافة.`
  expect(outletStates('صحيفة الأيام')).toContain('BH')
  expect(officials(text('البحرين'), '2012-05-05', 'الأيام')).toContain('BH Salem Al Matou')
  expect(officials(text('فلسطين'), '2012-05-05', 'الأيام')).toContain('PS Salem Al Matou')
})

test('a report of a news agency is of its state where the outlet is of none', () =>
  expect(
    officials('الدوحة - قنا: التقى وكيل الوزارة حمد المري أمس السفير الصيني لي تشن، وزار الوفد الصيني الصين.'),
  ).toContain('QA Hamad Al Marri'))

test('whoever bears the name of those who reign is of their state', () =>
  expect(
    officials('استقبل الرئيس الفرنسي فرانسوا هولاند في باريس وزير المالية الشيخ سلطان بن راشد آل خليفة.', '2014-05-05'),
  ).toContain('BH Sultan bin Rashed Al Khalifa'))

describe('the last word of a leader’s name', () => {
  const people = (text: string, date = '2013-03-03', lang = 'ar'): string[] =>
    extract({ text, lang, date }).entities.flatMap((entity) =>
      entity.type === 'Official' ? [`${entity.name.en} ${entity.state ?? entity.agency} ${entity.role}`] : [],
    )

  test.each([
    ['Lavrov met Fabius in Moscow.', 'en', ['Sergei Lavrov RU Foreign Minister', 'Laurent Fabius FR Foreign Minister']],
    [
      'التقى لافروف أمس فابيوس في موسكو.',
      'ar',
      ['Sergei Lavrov RU Foreign Minister', 'Laurent Fabius FR Foreign Minister'],
    ],
    ['بحث مرسي وأردوغان الملف.', 'ar', ['Mohamed Morsi EG President', 'Recep Tayyip Erdogan TR Prime Minister']],
    ['قالت آشتون إن الحوار مستمر.', 'ar', ['Catherine Ashton agency:european-union High Representative']],
    // Of two offices the higher.
    ['Netanyahu spoke on Sunday.', 'en', ['Benjamin Netanyahu IL Prime Minister']],
    // Who led, by the article's date.
    ['Hatoyama spoke on Sunday.', 'en', []],
    ['The Kerry Brown Institute and a bishop spoke on Sunday.', 'en', []],
    ['كان هو اللاعب الوحيد، ورأى لصالح فريقه شريكا كاملا.', 'ar', []],
  ])('%s', (text, lang, expected) => {
    expect(people(text, '2013-03-03', lang).sort()).toEqual([...expected].sort())
  })

  test('another man of that name, who is told in full', () => {
    expect(people('قال المدرب حسين لافروف إن الفريق جاهز. وأضاف لافروف أن المباراة صعبة.')).toEqual([])
  })
})

test('a son of another father is another man', () => {
  const text =
    'تلقى الرئيس الفرنسي برقية من الرئيس محمد ولد عبدالعزيز رئيس الجمهورية الإسلامية الموريتانية، ومن الأمير محمد بن سلمان بن عبدالعزيز ولي ولي العهد.'
  expect(officials(text, '2015-10-12')).toEqual([
    'MR Mohamed Ould Abdel Aziz',
    'SA Mohammed bin Salman bin Abdulaziz Al Saud',
  ])
})

test.each([
  [
    'a given name that is a title too',
    'اجتمع وزير التجارة الياباني مع سلطان أحمد رئيس موانئ دبي العالمية.',
    'AE Sultan Ahmed',
  ],
  ['a name that begins like "like"', 'قالت وزيرة الزراعة البرازيلية كاتيا أبرو، أمس، إن الحظر رفع.', 'BR Katia Abro'],
  [
    'a field that ends before another noun',
    'أجرى عصام الحداد مساعد رئيس الجمهورية للشئون الخارجية مباحثات مع وزير الخارجية الياباني.',
    'EG Essam el-Haddad',
  ],
  [
    'an ordinal between an office and its state',
    'التقى الفريق صدقي صبحي قائد الجيش الثالث الأمريكي الفريق ستيفن هاريس في القاهرة.',
    'US Stephen Harris',
  ],
  [
    'the Sultan’s forces',
    'حضر العميد سيف بن سالم القصابي مساعد رئيس أركان قوات السلطان المسلحة.',
    'OM Saif bin Salem Al Qasabi',
  ],
])('%s', (_what, text, expected) => expect(officials(text, '2013-02-09')).toContain(expected))

test('a word of a stranger’s name is no official', () => {
  const text =
    'التقى محمد أحمد المر رئيس المجلس الوطني الإماراتي رئيس البرلمان الياباني. وغنى المطرب راشد أحمد الشريقي.'
  const [speaker] = extract({ text, date: '2015-03-31' }).entities.filter(({ type }) => type === 'Official')
  expect(speaker!.mentions).toHaveLength(1)
})

test.each(['Prime Minister of Australia', 'Australian Minister for Foreign Affairs', 'PM Transcripts'])(
  'whoever speaks as "I" in what "%s" publishes speaks for its state',
  (source) => {
    const text = 'Today I met with the Prime Minister of Malaysia, Anwar Ibrahim. We discussed trade.'
    const [met] = extract({ text, date: '2024-09-30', source }).edges
    expect(met).toMatchObject({ type: 'MET_WITH', sides: ['AU', 'MY'] })
  },
)

test('brackets behind an outlet’s name say where its texts are from, and not whose it is', () => {
  const text = 'Today I met with the Prime Minister of Malaysia, Anwar Ibrahim. We discussed trade.'
  expect(extract({ text, date: '2024-09-30', source: 'reader (MFA Australia/others)' }).edges).toEqual([])
})

test('of two who are each told by the other, neither is told, and the text is read', () => {
  const sent = (minister: string, envoy: string, general: string): string =>
    `أوفد الوزير محمد ${minister} السفير علي ${envoy} مبعوثا إلى الرئيس برفقة اللواء سعد ${general}. `
  const text = sent('الحبسي', 'الناصري', 'الشامسي') + sent('الراشدي', 'العامري', 'الهاشمي')
  expect(officials(text, '2015-02-09').length).toBeGreaterThan(3)
})
