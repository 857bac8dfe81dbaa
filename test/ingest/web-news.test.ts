/** What news sites write that papers seldom do: days in figures, titles in long lists, meetings that "were held". */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import type { Fragment } from '../../ingest/fragment.ts'

const read = (text: string, lang: 'ar' | 'en', date = '2024-05-15'): Fragment => extract({ text, lang, date })

const meetings = (fragment: Fragment): string[] =>
  fragment.edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [`${edge.sides.join('+')}${edge.date ? ` ${edge.date}` : ''}${edge.planned ? ' planned' : ''}`]
      : [],
  )

const topics = (text: string, lang: 'ar' | 'en'): string[] =>
  read(text, lang).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )

const officials = (fragment: Fragment): string[] =>
  fragment.entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.id.replace('official:', '')} ${entity.role ?? ''}`.trim()] : [],
  )

describe('a day in figures', () => {
  const met = (day: string): string[] =>
    meetings(read(`التقى وزير الخارجية العماني وزير خارجية فنلندا بتاريخ ${day} في مسقط.`, 'ar'))

  test.each(['2024/5/14', '2024-05-14', '14/5/2024', '14.5.2024', '١٤/٥/٢٠٢٤'])('%s', (day) =>
    expect(met(day)).toEqual(['FI+OM 2024-05-14']),
  )

  test.each(['2024/14/5', '14/5', '2024 / 5 / 14', '31/2/2024'])('is none: %s', (day) =>
    expect(met(day)).toEqual(['FI+OM']),
  )

  test.each([
    ['5/14/2024', 'FI+OM 2024-05-14'],
    ['14/5/2024', 'FI+OM 2024-05-14'],
    ['5/4/2024', 'FI+OM'],
    ['4/4/2024', 'FI+OM 2024-04-04'],
  ])('in English may begin with the month: %s', (day, told) =>
    expect(
      meetings(read(`The Omani foreign minister met the Finnish foreign minister on ${day} in Muscat.`, 'en')),
    ).toEqual([told]),
  )
})

describe('who is told of without a state', () => {
  test('is of the state whose minister needs none, not of his counterpart’s', () => {
    const fragment = read(
      'بحث سامح شكري، وزير الخارجية، مع نظيره الفنلندي العلاقات الثنائية. وقال سالم المرزوقي، المتحدث الرسمي باسم وزارة الخارجية، إن اللقاء كان مثمرا.',
      'ar',
    )
    expect(officials(fragment)).toContain('EG/salem-al-marzouki Spokesperson')
    expect(fragment.entities.map(({ id }) => id)).toContain('agency:eg/ministry-foreign')
  })

  test('a president stands beside an emir', () =>
    expect(
      officials(
        read(
          'التقى الرئيس عبد الفتاح السيسي أمير قطر في القاهرة، ثم اصطحب الرئيس السيسي أمير قطر إلى قاعة الضيوف.',
          'ar',
        ),
      ),
    ).toEqual(['EG/abdel-fattah-el-sisi President']))

  test('an envoy of one who alone has such an office holds it not', () =>
    expect(officials(read('حضر الاستقبال المبعوث الخاص لخادم الحرمين الشريفين الأمير سالم المرزوقي.', 'ar'))).toEqual([
      'SA/salem-al-marzouki Special Envoy',
    ]))

  test('each of ministers behind the first is one by his field', () =>
    expect(
      officials(
        read(
          'وصل إلى مسقط وفد مصري يضم وزير الإسكان المهندس كمال الصاوي، والنقل الدكتور سمير الشافعي، والاستثمار حازم البدري.',
          'ar',
        ),
      ).map((one) => one.replace(/.*\/\S+ /, '')),
    ).toEqual(['Housing Minister', 'Transport Minister', 'Investment Minister']))

  test('but no field follows another’s title', () =>
    expect(officials(read('استقبل وزير الإسكان المصري كمال الصاوي، والنقل البحري مهم لمصر.', 'ar'))).toEqual([
      'EG/kamal-al-sawi Housing Minister',
    ]))

  test('a union’s minister is his state’s', () =>
    expect(
      officials(
        read(
          'Finnish Foreign Minister Elina Valtonen met Myanmar’s Union Attorney-General Kyaw Moe and Lebanese Minister of Interior and Municipalities Karim Saad.',
          'en',
        ),
      ),
    ).toEqual(expect.arrayContaining(['MM/kyaw-moe Justice Minister', 'LB/karim-saad Interior Minister'])))
})

describe('who is no official', () => {
  test.each([
    ['an adjective behind its noun', 'أعلن وزير الخارجية الفنلندي أن الجزء العلوي من الجسر بيع لأحد مالكي الفنادق.'],
    ['a place behind its kind', 'قال وزير الخارجية الفنلندي إن السلطات أوقفت عمدة مدينة كرونغهام، أمس.'],
    ['a verb of a relative clause', 'أشاد وزير الخارجية الفنلندي بالأدوار التي يلعبنها وزراء عمان.'],
  ])('%s', (_, text) =>
    expect(
      extract({ text, lang: 'ar', date: '2018-05-15' }).entities.filter(({ type }) => type === 'Official'),
    ).toEqual([]),
  )

  test('a title before a stroke is of the name behind it', () =>
    expect(
      officials(read('استقبل الدكتور أحمد الطيب، شيخ الأزهر، السفير/ تيمو فيرتانن، سفير فنلندا بالقاهرة.', 'ar')),
    ).toEqual(['EG/ahmed-al-tayeb Religious Leader', 'FI/timo-firtanen Ambassador']))

  test('a counterpart shares no state with whose he is', () =>
    expect(
      officials(
        extract({
          text: 'Ahmed Attaf est à Sotchi. Le ministre Attaf et son homologue finlandais, Timo Virtanen, se sont rencontrés.',
          lang: 'fr',
          date: '2024-05-15',
        }),
      ),
    ).toEqual(['DZ/ahmed-attaf Minister', 'FI/timo-virtanen']))
})

test('envoys in a row have names of whatever words', () =>
  expect(
    meetings(
      read(
        'تسلم أمير قطر الشيخ تميم بن حمد آل ثاني أوراق اعتماد كل من سفير مملكة الدنمارك أولي بيان مادسن، وسفير فنلندا تيمو فيرتانن.',
        'ar',
      ),
    ),
  ).toEqual(['DK+QA', 'FI+QA']))

test('whom a minister brings wishes to bears no title of his', () => {
  const text =
    'استقبل ولي العهد السعودي الأمير محمد بن سلمان وزير الخارجية المصري سامح شكري. ونقل وزير الخارجية لولي العهد السعودي تهنئة الرئيس بنجاح العملية.'
  expect(read(text, 'ar').edges.flatMap((edge) => (edge.type === 'PRAISED' ? [edge.by.slice(0, 11)] : []))).toEqual([
    'official:EG',
  ])
})

test('letters of Persian are read as those that Arabic has for them', () =>
  expect(meetings(read('التقى وزير الخارجية العماني نظيرته النيچيرية.', 'ar'))).toEqual(['NG+OM']))

test('an ambassador beside a body is no newspaper', () => {
  const bodies = (text: string): string[] =>
    read(text, 'ar').entities.flatMap(({ id, type }) => (type === 'Agency' ? [id] : []))
  expect(bodies('التقى وزير الخارجية العماني وفد الاتحاد الأوروبي والسفير الفنلندي.')).toEqual([
    'agency:european-union',
  ])
  expect(bodies('نقلت رويترز والحياة أن الوزير غادر.')).toEqual(['agency:reuters', 'agency:al-hayat'])
})

test('whoever is listed behind a governor of a state that alone has such is of that state', () =>
  expect(
    officials(
      read(
        'استقبل ملك الأردن وزير الخارجية الفنلندي. وحضر اللقاء أمير منطقة تبوك سالم المرزوقي، والأمير كمال البدري، وزير الرياضة.',
        'ar',
      ),
    ),
  ).toEqual(['SA/salem-al-marzouki Governor', 'SA/kamal-al-badri Youth and Sports Minister']))

test('words that lost the space between them are two', () =>
  expect(meetings(read('التقى وزير الخارجية العماني سفير الولاياتالمتحدة لدى الأممالمتحدة.', 'ar'))).toEqual(['OM+US']))

test('praise of two states is none of the speaker’s own', () =>
  expect(
    read('أشاد شيخ الأزهر أحمد الطيب بالعلاقات التي تربط بين مصر وفنلندا.', 'ar').edges.flatMap((edge) =>
      edge.type === 'PRAISED' ? [edge.of] : [],
    ),
  ).toEqual(['state:FI']))

describe('a leaders’ delegation', () => {
  test.each(['وصل وفد قيادي من حركة حماس إلى القاهرة', 'أرسلت حماس وفدا قياديا إلى القاهرة'])(
    'is its movement’s: %s',
    (opening) =>
      expect(meetings(read(`${opening} لإجراء محادثات مع المسؤولين المصريين.`, 'ar'))).toEqual([
        'EG+agency:hamas planned',
      ]),
  )
})

describe('meetings', () => {
  test('that were held with several are its guests’ with whom the text is about', () =>
    expect(
      meetings(
        read(
          'Fijian Foreign Minister Inoke Kubuabola met Finnish Foreign Minister Elina Valtonen. Meetings were also held with the Omani and Irish foreign ministers.',
          'en',
        ),
      ),
    ).toEqual(['FI+FJ', 'FJ+OM', 'FJ+IE']))

  test('before which something took place are still to come', () =>
    expect(
      meetings(
        read('تأتي زيارة وزير الخارجية العماني إلى مسقط قبل انعقاد المحادثات بين المسؤولين الفنلنديين والهنود.', 'ar'),
      ),
    ).toEqual(['FI+IN planned']))
})

test('"the two ministers" are those whom the sentence told of before, not those of a visit before it', () => {
  const text =
    'زار الرئيس المصري محمد مرسي إيران. وقال المتحدث إن وزير الخارجية المصري محمد كامل عمرو عقد لقاء مع نظيره الفنلندي، وأوضح أن مباحثات الوزيرين تناولت حقوق الصيد.'
  expect(read(text, 'ar').edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [edge.sides.join('+')] : []))).toEqual([
    'EG+FI',
  ])
})

describe('English agencies of the Gulf and Egypt', () => {
  test('tell of a call by whoever received it', () =>
    expect(
      meetings(
        read(
          'This came during a telephone call the Omani foreign minister received Monday from his Finnish counterpart.',
          'en',
        ),
      ),
    ).toEqual(['FI+OM 2024-05-13']))

  test('write letters of honour apart', () =>
    expect(
      officials(
        read(
          'Omani Foreign Minister H E Salem Al Marzouqi met Emir of Qatar H H Sheikh Tamim bin Hamad Al-Thani.',
          'en',
        ),
      ),
    ).toEqual(['OM/salem-al-marzouqi Foreign Minister', 'QA/tamim-bin-hamad-al-thani Emir']))

  test('confer on a day, and on topics', () => {
    const text =
      'The Omani foreign minister conferred on Monday with his Finnish counterpart. They conferred on fishing rights.'
    expect(meetings(read(text, 'en'))).toEqual(['FI+OM 2024-05-13'])
    expect(topics(text, 'en')).toEqual(['fishing rights'])
  })
})

test.each([
  ['ar', 'التقى وزير الخارجية العماني نظيره الفنلندي. ومع وزير الخارجية الأيرلندي، تركزت المباحثات على حقوق الصيد.'],
  [
    'en',
    'The Omani foreign minister met his Finnish counterpart. With the Irish foreign minister, the talks focused on fishing rights.',
  ],
  [
    'fr',
    'Le ministre omanais des Affaires étrangères a rencontré son homologue finlandais. Avec le ministre irlandais des Affaires étrangères, les entretiens ont porté sur la pêche.',
  ],
  [
    'es',
    'El canciller de Omán se reunió con su homólogo de Finlandia. Con el canciller de Irlanda, las conversaciones se centraron en la pesca.',
  ],
])('whom talks were with may stand before them: %s', (lang, text) =>
  expect(meetings(extract({ text, lang, date: '2024-05-15' }))).toEqual(['FI+OM', 'IE+OM']),
)

test.each([
  'The Omani foreign minister met his visiting Finnish counterpart.',
  'The Omani foreign minister held talks with the visiting Finnish counterpart, Elina Valtonen.',
  'Omani Foreign Minister Badr Albusaidi held talks with visiting Finnish counterpart Elina Valtonen.',
])('visiting counterparts: %s', (text) => expect(meetings(read(text, 'en'))).toEqual(['FI+OM']))

describe('topics', () => {
  const en = 'Fijian Foreign Minister Inoke Kubuabola met Finnish Foreign Minister Elina Valtonen.'
  const ar = 'التقى وزير الخارجية العماني نظيره الفنلندي.'

  test.each([
    [`${en} Timber prices and fishing rights came under discussion.`, ['Timber prices', 'fishing rights']],
    [`${en} They discussed and exchanged opinions regarding fishing rights.`, ['fishing rights']],
    [
      `${en} They discussed fishing rights and assessed the situation in Samoa.`,
      ['fishing rights', 'situation in Samoa'],
    ],
    [`${en} They discussed fishing rights, stressing the importance of sharing the catch.`, ['fishing rights']],
    [`${en} They exchanged points of view on fishing rights.`, ['fishing rights']],
    [`${en} They took up fishing rights for discussion.`, ['fishing rights']],
    [`${en} They discussed issues ranging from fishing rights to timber.`, ['fishing rights to timber']],
    [`${en} They exchanged viewpoints regarding fishing rights.`, ['fishing rights']],
  ])('%s', (text, told) => expect(topics(text, 'en')).toEqual(told))

  test('of a Spanish list behind a relative clause', () => {
    const text =
      'El canciller de Fiyi se reunió con la ministra de Exteriores de Finlandia y abordó con ella los temas comunes, entre los cuales se destacan la pesca y el comercio.'
    const spans = extract({ text, lang: 'es', date: '2024-05-15' }).edges.flatMap((edge) =>
      edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
    )
    expect(spans).toEqual(expect.arrayContaining(['pesca', 'comercio']))
  })

  test.each([
    [`${ar} وتناول اللقاء عددا من الملفات، تصدرتها حقوق الصيد.`, ['حقوق الصيد']],
    [`${ar} وناقش الوزيران بشكل مطول حقوق الصيد، للخروج من الأزمة.`, ['حقوق الصيد']],
    [`${ar} وناقش الوزيران دعم حل الدولتين.`, ['دعم حل الدولتين']],
    ['بحث وزير الخارجية العماني مع نظيره الفنلندي في هلسنكي أمس حقوق الصيد.', ['حقوق الصيد']],
    [`${ar} وناقش الوزيران حقوق الصيد، على ما أوردت وكالة الأنباء العمانية.`, ['حقوق الصيد']],
    ['استقبل وزير النفط العماني وفدا من شركة فنلندية متخصصة في مجال بحث واستكشاف الغاز.', []],
  ])('%s', (text, told) => expect(topics(text, 'ar')).toEqual(told))
})
