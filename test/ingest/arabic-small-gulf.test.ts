/** What the papers and wires of Kuwait, Bahrain, Qatar, Oman and the Emirates write their own way. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, source = 'kuna') => extract({ text, lang: 'ar', date: '2015-03-11', source })

/** Sides and how many officials took part, `*` where it is planned. */
const meetingsIn = (text: string, source?: string): string[] =>
  read(text, source)
    .edges.flatMap((edge) =>
      edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.between.length}${edge.planned ? '*' : ''}`] : [],
    )
    .sort()

const peopleIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === 'Official' ? [`${entity.names[0]} ${entity.state}`] : []))

describe('styles', () => {
  test.each([
    [
      'part the head of the state from his guest',
      'استقبل سمو الأمير سعادة السيد كريستوف ديتمار سفير مملكة السويد، وسعادة السيد باولو مينديز سفير البرتغال.',
      ['KW+PT 1', 'KW+SE 1'],
    ],
    [
      'part two of one style by their titles',
      'التقى سعادة وزير الصحة سعادة السفير الفرنسي ومعالي وزير الصحة الأردني.',
      ['FR+KW 0', 'JO+KW 0'],
    ],
    ['part a king from an ambassador', 'استقبل الملك سعادة السفير الإسباني كارلوس رويس.', ['ES+KW 1']],
    [
      'part a prince from a president',
      'تسلم سمو ولي العهد فخامة الرئيس الكيني. التقى سمو ولي العهد فخامة الرئيس الكيني.',
      ['KE+KW 0'],
    ],
  ])('%s', (_what, text, expected) => expect(meetingsIn(text)).toEqual(expected))

  test('the same once more is the same person’s', () =>
    expect(peopleIn('التقى معالي وزير الصحة معالي الدكتور جمال الحربي السفير الكوري.')).toEqual(['جمال الحربي KW']))
})

test('“His Highness the Emir” is a prince where no emir reigns', () =>
  expect(meetingsIn('استقبل سمو الأمير السفير الكوري.', 'okaz')).toEqual([]))

describe('credentials', () => {
  const presented =
    'تسلم حضرة صاحب السمو أمير البلاد الشيخ صباح الأحمد الجابر الصباح أوراق اعتماد كل من سعادة السفير تيكلا وولدي جبري سفيرا لجمهورية إثيوبيا الصديقة، وسعادة السيد كريستوف ديتمار سفير مملكة السويد (غير مقيم)، وسعادة السيد باولو مينديز سفير البرتغال لدى الدولة.'

  test('of three, words of no list and brackets among them', () =>
    expect(meetingsIn(presented)).toEqual(['ET+KW 2', 'KW+PT 2', 'KW+SE 2']))

  test('attended: all of them', () =>
    expect(
      meetingsIn(`${presented} وقد حضر مراسم تقديم أوراق الاعتماد معالي وزير الصحة الشيخ علي مبارك الصالح.`),
    ).toEqual(['ET+KW 3', 'KW+PT 3', 'KW+SE 3']))
})

describe('who attended', () => {
  const met = 'استقبل وزير الداخلية الشيخ جابر الخالد السفير الألماني هانز مولر. '
  test.each([
    [
      'by titles and offices that no list knows',
      'حضر اللقاء نائب الرئيس عيسى الكندري ومراقب القاعة نايف العتيبي والنائبان سعود الصالح وخليل المطيري.',
      ['DE+KW 6'],
    ],
    [
      'for the guest’s side',
      'حضر المقابلة وكيل الوزارة الفريق أحمد العنزي، ومدير ادارة الشرطة العربية والدولية العقيد سليمان الفهد، وعن الجانب الضيف مدير المكتب السيد يوهان شميت.',
      ['DE+KW 5'],
    ],
    [
      'by a name that “and” is written into',
      'حضر اللقاء رئيس مكتب سمو الحاكم، وعبد الله محمد العويس رئيس دائرة الثقافة.',
      ['DE+KW 3'],
    ],
  ])('%s', (_how, attended, expected) => expect(meetingsIn(met + attended)).toEqual(expected))

  test('but not who did something else', () =>
    expect(
      meetingsIn(`${met}حضر الحفل مراقب القاعة نايف العتيبي. حضر اللقاء وكيل الوزارة، وأعلن نايف العتيبي موعد الحفل.`),
    ).toEqual(['DE+KW 2']))
})

describe('meetings', () => {
  test.each([
    [
      'that were held, before another verb tells of a day to come',
      'استقبل وزير الداخلية الشيخ جابر الخالد وفدا قطريا، فيما أشار المفتش العام إلى أن اجتماعا سيعقد بالدوحة الأربعاء المقبل.',
      ['KW+QA 1'],
    ],
    [
      'in a series',
      'عقد رئيس مجلس الوزراء أمس سلسلة لقاءات ثنائية شملت كلا من: وزير الداخلية الألماني توماس كلاين، ووزير خارجية النرويج بورغه برنده.',
      ['DE+KW 1', 'KW+NO 1'],
    ],
    [
      'of a minister without a name, and no one of his colleagues abroad',
      'أجرى وزير الخارجية سلسلة من اللقاءات الثنائية مع كل من وزير الخارجية النرويجي بورغه برنده ووزيرة الخارجية السويدية مارغوت فالستروم.',
      ['KW+NO 1', 'KW+SE 1'],
    ],
    [
      'of delegations of two parliaments',
      'عقد وفد الشعبة البرلمانية برئاسة النائب راكان العتيبي جلسة تحضيرية مع وفد مجلس الشورى بالمملكة العربية السعودية برئاسة الدكتور سعد القحطاني.',
      ['KW+SA 2'],
    ],
    [
      'of a delegation’s head and whoever stands behind him',
      'التقى وفد الشعبة البرلمانية، برئاسة السيد علي بن صالح الصالح رئيس المجلس، السيدة مايا غويكوفيتش رئيسة الجمعية الوطنية لجمهورية صربيا.',
      ['KW+RS 2'],
    ],
    [
      'with a name in other letters, behind a body’s name between marks',
      'استقبل وزير الداخلية الشيخ جابر الخالد في مكتبه الأمين العام لمنظمة الشرطة الجنائية الدولية «الإنتربول» Ronald Noble.',
      ['KW+agency:interpol 2'],
    ],
  ])('%s', (_what, text, expected) => expect(meetingsIn(text)).toEqual(expected))
})

test('names that the lists know for others’ or for words', () =>
  expect(
    peopleIn(
      'ترأس الاجتماع الدكتور مشعل بن فهم السلمي رئيس البرلمان العربي. وقال رئيس المجلس علي الراشد على الهامش إن السيدة غابرييلا كويفاس بارون رئيسة الاتحاد البرلماني الدولي حضرت.',
    ),
  ).toEqual(['مشعل بن فهم السلمي null', 'علي الراشد KW', 'غابرييلا كويفاس بارون null']))

test('“our brothers in” a state are the state', () =>
  expect(
    read('وشكر وزير الصحة الأشقاء في السعودية على مساندتهم ترشيح الكويت.').edges.flatMap((edge) =>
      edge.type === 'PRAISED' ? [edge.of] : [],
    ),
  ).toEqual(['state:SA']))
