/** What court circulars and wires of the Gulf tell: who was received, who attended for which side, letters, cables, thanks handed on. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, date = '2018-05-16') => extract({ text, lang: 'ar', date })

const met = (text: string, date?: string): string[] =>
  read(text, date).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [
          `${edge.sides.join('+')}: ${edge.between.length}${edge.planned ? ' planned' : ''}${edge.date ? ` ${edge.date}` : ''}`,
        ]
      : [],
  )

const topics = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [`${edge.sides.join('+')} ${text.slice(edge.span.start, edge.span.end)}`] : [],
  )

const praise = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'PRAISED' ? [`${edge.by.replace(/\/.*/, '')} ${edge.of.replace(/\/.*/, '')}`] : [],
  )

describe('who was received', () => {
  test('a guest’s honorific is no part of his host’s name, though a family is called so', () => {
    expect(met('استقبل الملك سلمان بن عبدالعزيز الشيخ تميم بن حمد آل ثاني أمير دولة قطر.')).toEqual(['QA+SA: 2'])
    const [son] = read('التقى أمير قطر وزير التجارة السعودي محمد بن عبدالعزيز الشيخ في الدوحة.').entities.flatMap(
      (one) => (one.type === 'Official' ? one.names : []),
    )
    expect(son).toBe('محمد بن عبدالعزيز الشيخ')
  })

  test('“a little while ago” is today', () =>
    expect(met('استقبل أمير قطر، قبل قليل، في الدوحة وزير الخارجية التركي.')).toEqual(['QA+TR: 0 2018-05-16']))

  const reception = 'استقبل أمير قطر وزير الخارجية التركي فلان أوغلو. '

  test('attendants behind the side that they attended for', () => {
    const before = met(reception)[0]!
    expect(before).toMatch(/^QA\+TR: /)
    const more = Number(before.at(-1)) + 2
    expect(
      met(`${reception}ومن الجانب القطري، حضر وزير العدل القطري سعد العلي، ووزير المالية القطري فهد السالم.`),
    ).toEqual([`QA+TR: ${more}`])
    expect(met('ومن الجانب القطري، حضر وزير العدل سعد العلي.')).toEqual([])
  })

  test.each([
    [
      'in a place',
      'وأثار الرئيس المصري عبد الفتاح السيسي الأمر مع الرئيس الفرنسي إيمانويل ماكرون الذي التقاه في باريس.',
      ['EG+FR: 2'],
    ],
    [
      'by telephone, on a day',
      'وأثار الرئيس المصري عبد الفتاح السيسي الأمر مع الرئيس الفرنسي إيمانويل ماكرون، الذي اتصل به مساء الثلاثاء.',
      ['EG+FR: 2 2018-05-15'],
    ],
    [
      'by telephone, in one word',
      'وأثار الرئيس المصري عبد الفتاح السيسي الأمر مع الرئيس الفرنسي إيمانويل ماكرون الذي هاتفه أمس.',
      ['EG+FR: 2 2018-05-15'],
    ],
    [
      'but not whom others met',
      'وأثار الرئيس المصري عبد الفتاح السيسي الأمر مع الرئيس الفرنسي إيمانويل ماكرون الذي اتصل به الطلاب أمس.',
      [],
    ],
    [
      'nor the next of a list',
      'وأثار الرئيس المصري عبد الفتاح السيسي الأمر مع ماكرون الذي هاتفه أمس والرئيس التركي رجب طيب أردوغان الذي اتصل به الاثنين.',
      ['EG+FR: 2 2018-05-15'],
    ],
  ])('whom somebody met, told of him: %s', (_, text, meetings) => expect(met(text)).toEqual(meetings))

  test('who carries an invitation meets whom he hands it to', () => {
    const carrier = 'سفير الإمارات لدى المملكة سعد العلي، خلال استقباله له في مكتبه.'
    expect(met(`وقام بنقل الدعوة للملك سلمان بن عبدالعزيز، ${carrier}`)).toEqual(['AE+SA: 2'])
  })

  test('talks with somebody that are to better the relations of two are no talks of those two', () =>
    expect(
      met(
        'زار وزير الخارجية الفرنسي القاهرة. وتصل وزيرة الخارجية الألمانية إلى القاهرة غدا لإجراء محادثات مع الرئيس المصري عبد الفتاح السيسي لتحسين العلاقات بين البلدين.',
      ),
    ).toEqual(['EG+FR: 0', 'DE+EG: 1 planned 2018-05-17']))
})

describe('leaders who are to meet', () => {
  test.each([
    [
      '“senior leaders”',
      'قال مسؤولون إن كبار قادة الكويت وقطر سيلتقون الرئيس الأميركي دونالد ترامب.',
      ['KW+QA+US: 1 planned'],
    ],
    [
      'a visit that several mean to make',
      'قال مسؤول إن الرئيس المصري عبد الفتاح السيسي، والملك عبدالله الثاني يعتزمون القيام بزيارة الكويت.',
      ['EG+KW: 1 planned', 'JO+KW: 1 planned'],
    ],
  ])('%s', (_, text, meetings) => expect(met(text)).toEqual(meetings))

  test('what is to be of something else, in a clause that is closed, leaves a meeting held', () => {
    expect(met('وزير الدفاع المصري، الذي ستكون زيارته الأخيرة، التقى وزير الدفاع الفرنسي أمس.')).toEqual([
      'EG+FR: 0 2018-05-15',
    ])
    expect(
      met('ومن المتوقع أن تتخذ جولة وزير الدفاع المصري الذي غادر إلى باريس الاثنين في زيارة رسمية طابعا خاصا.'),
    ).toEqual(['EG+FR: 0 2018-05-14'])
  })

  test('a meeting that was held today is the one that somebody came for today', () =>
    expect(
      met(
        'التقى وزير الخارجية الأمريكي مايك بومبيو اليوم الملك سلمان بن عبدالعزيز. ووصل وزير الخارجية الأمريكي مايك بومبيو اليوم إلى القصر للقاء الملك سلمان بن عبدالعزيز.',
      ),
    ).toEqual(['SA+US: 2 2018-05-16']))
})

describe('thanks and congratulations', () => {
  test('a body’s name ends the title of who sends a cable', () =>
    expect(
      praise('بعث الأمير مشعل بن عبدالعزيز رئيس هيئة البيعة برقية تهنئة إلى الرئيس الفرنسي إيمانويل ماكرون.'),
    ).toEqual(['official:SA official:FR']))

  test('thanks of a state that its own man voices are said once', () =>
    expect(
      praise('أعرب وزير الخارجية القطري الشيخ محمد بن عبدالرحمن آل ثاني عن شكر دولة قطر لمصر على جهودها.'),
    ).toEqual(['official:QA state:EG']))

  test('thanks and appreciation of a leader that another hands on', () =>
    expect(
      praise('ونقل وزير الخارجية القطري الشيخ محمد بن عبدالرحمن آل ثاني شكر وتقدير أمير قطر للرئيس المصري.'),
    ).toEqual(['state:QA state:EG']))

  test.each([
    ['at any price', 'وصرح السفير الإسرائيلي في برلين أنه يجب منع إيران من تطوير قدرات نووية بأي ثمن على إيران.'],
    ['twelve', 'وقال الرئيس الأمريكي دونالد ترامب إن اتهاما وجه إلى اثني عشر عنصرا في المخابرات الروسية.'],
    ['to pay the price', 'وقال الرئيس الأمريكي دونالد ترامب إن إيران ستدفع ثمن سياسة روسيا.'],
    ['a death that somebody welcomes', 'رحب وزير الدفاع الأمريكي بمقتل العالم الإيراني.'],
    ['others who are proud', 'وقال الرئيس الفرنسي إيمانويل ماكرون قبل زيارته واشنطن إن الناس فخورون بسياسة واشنطن.'],
  ])('are not %s', (_, text) => expect(praise(text)).toEqual([]))

  test('“we are proud” is praise', () =>
    expect(praise('وقال الرئيس الفرنسي إيمانويل ماكرون: "نحن فخورون بدور مصر".')).toEqual(['official:FR state:EG']))
})

describe('topics', () => {
  test('a search of a house is none', () =>
    expect(
      topics('التقى وزير العدل السعودي نظيره التركي. ومنحت السعودية الإذن للسلطات التركية للبحث داخل القنصلية.'),
    ).toEqual([]))

  test('“the disputed ones of them” are none of their own', () =>
    expect(
      topics('التقى وزير المالية المصري نظيره التركي. وبحث الوزيران القضايا التجارية، لا سيما الخلافية منها.'),
    ).toEqual(['EG+TR القضايا التجارية']))

  test('what goes on around the talks is none', () =>
    expect(topics('التقى وزير المالية المصري نظيره التركي لبحث أزمة الديون، وسط تفاقم أزمة الليرة.')).toEqual([
      'EG+TR أزمة الديون',
    ]))
})
