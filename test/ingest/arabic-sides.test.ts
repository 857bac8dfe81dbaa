/** Who is a side of what Arabic reports tell, and who only stands beside it. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, source?: string) =>
  extract({ text, lang: 'ar', date: '2013-03-13', ...(source && { source }) })

const met = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('+')] : []))

const present = (text: string): string[][] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [(edge.between ?? []).map((id) => id.replace(/^.*\//, '')).sort()] : [],
  )

describe('officials of a state by two nouns', () => {
  test.each([
    ['التقى وزير الخارجية الياباني في مسقط عددا من المسؤولين والشخصيات العمانية.', ['JP+OM']],
    ['قال المتحدث إن اجتماعات بين الخبراء اليابانيين والعمانيين ستعقد قريبا.', ['JP+OM']],
    ['التقى وزير الخارجية الياباني في مسقط عددا من المسؤولين والشخصيات.', []],
  ])('%s', (text, sides) => expect(met(text)).toEqual(sides))
})

describe('a verb that takes no object', () => {
  test('has its subject behind it', () =>
    expect(met('أدان وزير الخارجية العماني الغارة. ويجتمع مجلس الأمن الدولي اليوم لبحثها.')).toEqual([]))

  test('has whom he met behind a preposition', () =>
    expect(met('وصل وزير الخارجية العماني إلى طوكيو. واجتمع بوزير الخارجية الياباني.')).toEqual(['JP+OM']))
})

describe('"also" behind the verb', () => {
  test('joins nobody to its subject', () =>
    expect(met('استقبل وزير الخارجية العماني كذلك وزير الخارجية الهندي والسفير الياباني.')).toEqual(['IN+OM', 'JP+OM']))

  test('but with "and" it does', () =>
    expect(met('اجتمع وزير الخارجية العماني وكذلك وزير الخارجية الهندي مع السفير الياباني.')).toHaveLength(1))
})

describe('states that are likened to something', () => {
  test('lead no side', () =>
    expect(met('ينقسم المجلس بين داعمين للقرار مثل الهند، ومعارضين له مثل اليابان.')).toEqual([]))
})

test('talks that others are pressed to hold were not held', () =>
  expect(met('دعت الهند اليابان أمس إلى الضغط على المعارضة لإجراء محادثات مع مسقط.')).toEqual([]))

describe('whoever received a guest, told of in a clause', () => {
  test('met him', () =>
    expect(met('أكد وزير الخارجية العماني لنظيره الياباني، الذي كان في استقباله بالمطار، متانة الصلات.')).toEqual([
      'JP+OM',
    ]))

  test('not whoever was only spoken to', () =>
    expect(met('أكد وزير الخارجية العماني لنظيره الياباني، الذي كان في نيودلهي، متانة الصلات.')).toEqual([]))
})

test('who meets ministers in their meeting sits with all of them, once', () =>
  expect(met('يلتقي وزير الخارجية العماني غدا في اجتماع لوزراء خارجية كل من الأردن والعراق.')).toEqual(['IQ+JO+OM']))

test('an envoy to a body speaks for the state that sent him', () =>
  expect(
    met('التقى وزير الإعلام العماني سعد الكعبي سفير دولة قطر لدى سلطنة عمان والمندوب الدائم لدى جامعة الدول العربية.'),
  ).toEqual(['OM+QA']))

test('a consul by a possessive is of the state that was named before', () =>
  expect(
    present('استقبل وزير الخارجية العماني يوسف بن علوي سفير اليابان تارو كونو، وقنصلها في مسقط شينزو ناكامورا.'),
  ).toEqual([['shinzo-nakamora', 'taro-kono', 'yusuf-bin-alawi-bin-abdullah']]))

describe('"pointing out that he"', () => {
  const opening =
    'أوضح السفير العماني سعيد البلوشي أن الاتصال الذي أجراه الوزير العماني يوسف بن علوي مع نظيره الياباني كان مفيدا'

  test('is of whoever says so', () =>
    expect(present(`${opening}، مشيرا إلى أنه أجرى اتصالا مع السفير الهندي راجيف ميهتا.`)[1]).toEqual([
      'rajiv-mihta',
      'said-al-baloushi',
    ]))
})

test('how long a visit lasted stands between who met and whom', () =>
  expect(
    met('وقال البيان إن وزير الخارجية العماني التقى خلال زيارته التي استغرقت يوما واحدا وزير الخارجية الياباني.'),
  ).toEqual(['JP+OM']))

test('a hall that is named for a body is only where they met', () =>
  expect(met('أكد وزير الخارجية العماني خلال لقائه اليوم بدار الرئاسة وزير المالية الياباني أهمية التعاون.')).toEqual([
    'JP+OM',
  ]))

describe('whom somebody meets during a visit', () => {
  test('did not meet one another', () =>
    expect(
      met('يقوم وزير الخارجية العماني غدا بزيارة لطوكيو، يلتقي خلالها وزير الخارجية الياباني والسفير الهندي.'),
    ).toEqual(['JP+OM', 'IN+OM']))

  test('unless they are of his own side', () =>
    expect(met('يقوم وزير الخارجية العماني غدا بجولة يلتقي خلالها وزير الدفاع العماني والسفير الهندي.')).not.toContain(
      'IN+JP',
    ))
})

test('the states of a tour meet nobody', () =>
  expect(
    met('وصل وزير الخارجية العماني إلى طوكيو في جولة تشمل اليابان والهند، ويلتقي اليوم وزير الخارجية الياباني.').sort(),
  ).toEqual(['IN+OM', 'JP+OM']))

test('with whom a deal was made had no part in the talks on it', () =>
  expect(
    met('قال وزير الخارجية العماني إن بلاده ستتعاون بعد مباحثات أمس على توسيع الاتفاق النووي المثير للجدل مع الهند.'),
  ).toEqual([]))

test('talks that were called something were held with whoever stands behind that', () =>
  expect(met('أجرى وزير الخارجية العماني مباحثات وصفها بالمثمرة مع نظيره الياباني.')).toEqual(['JP+OM']))

test('who goes to meet somebody may be told before', () =>
  expect(met('قالت السفيرة العمانية ليلى الهنائي إنها ستتوجه غدا إلى طوكيو للقاء وزير الخارجية الياباني.')).toEqual([
    'JP+OM',
  ]))

describe('those in whose presence they met', () => {
  const opening = 'استقبل وزير الخارجية العماني يوسف بن علوي السفير الياباني تارو كونو، بحضور'

  test('by one title for several', () =>
    expect(present(`${opening} عضوي المجلس سعيد البلوشي وموسى الكندي.`)[0]).toHaveLength(4))

  test('but not who is only spoken of', () =>
    expect(present(`${opening} الصحفيين، وتحدث عن عضوي المجلس سعيد البلوشي وموسى الكندي.`)[0]).toHaveLength(2))
})

test('a consul in a city that no list knows', () =>
  expect(
    present('استقبل وزير الخارجية العماني يوسف بن علوي القنصل العام الفرنسي في صحم فرنسوا دوبون.')[0],
  ).toHaveLength(2))

describe('what an official is in charge of', () => {
  const people = (text: string): string[] =>
    read(text).entities.flatMap((entity) => (entity.type === 'Official' ? [`${entity.state}: ${entity.role}`] : []))

  test.each([
    ['استقبل وزير الخارجية العماني مدير إدارة اليابان بوزارة الخارجية الهندية راجيف ميهتا.', ['IN+OM']],
    ['استقبل وزير الخارجية العماني مدير الأمن الياباني تارو كونو.', ['JP+OM']],
  ])('is not whose he is: %s', (text, sides) => {
    expect(met(text)).toEqual(sides)
    expect(people(text)).toHaveLength(1)
  })
})

test('what is of one mind with something meets nobody', () =>
  expect(met('يشمل ذلك سوريا ولبنان، وهو ما يلتقي مع الموقف العماني.')).toEqual([]))
