/** Whom bare titles, names with titles behind them and verbs without a subject mean in Arabic. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const told = (text: string): string[] =>
  extract({ text, lang: 'ar', date: '2013-03-13', source: 'example-news.eg' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [edge.sides.join('+')]
      : edge.type === 'DISCUSSED'
        ? [`${edge.sides.join('+')}: ${text.slice(edge.span.start, edge.span.end)}`]
        : [],
  )

test('a bare title is his who had it bare', () =>
  expect(
    told(
      'التقى رئيس الوزراء هشام قنديل رئيس الوزراء الأردني عبد الله النسور. وقال المتحدث إن رئيس الوزراء التقى أيضا رئيس الوزراء المغربي عبد الإله بن كيران.',
    ),
  ).toEqual(['EG+JO', 'EG+MA']))

describe('a letter', () => {
  test('is taken to whom a byname and a title mean', () =>
    expect(
      told('قال المتحدث إن وزير الخارجية الهندي سلمان خورشيد نقل إلى سيلفاكير رئيس دولة جنوب السودان رسالة شفوية.'),
    ).toEqual(['IN+SS']))

  test('is taken by whoever has a title before the verb', () =>
    expect(told('قال البيان إن رئيس الوزراء نقل إلى الرئيس الهندي رسالة شفوية.')).toEqual(['EG+IN']))

  test('with an invitation to discuss says nothing of what was discussed', () =>
    expect(
      told('نقل وزير الخارجية العماني إلى الرئيس الهندي رسالة شفوية تتضمن دعوته لزيارة مسقط لبحث العلاقات الثنائية.'),
    ).toEqual(['IN+OM']))
})

describe('who met', () => {
  test.each([
    ['كان في استقبال وزير الدفاع العماني عند سلم الطائرة نظيره الهندي.', ['IN+OM']],
    ['استقبل وزير الدفاع العماني رئيس مجلس الأمة الكويتي علي بن فهد الراشد.', ['KW+OM']],
    ['عقب لقاء بين وزير الدفاع العماني ومحافظ مسقط مع وزير الدفاع الهندي.', ['IN+OM']],
    ['قام السفير العماني بتسليم رسالة خطية من السلطان إلى الرئيس الهندي.', ['IN+OM']],
    ['يلتقي السفير العماني مع فضيلة الإمام الأكبر أحمد الطيب، ومع وزير الأوقاف المصري.', ['EG+OM']],
  ])('%s', (text, sides) => expect(told(text)).toEqual(expect.arrayContaining(sides)))

  test('these talks are not others', () =>
    expect(
      told('التقى وزير الدفاع العماني نظيره الهندي. وتشكل سوريا النقطة الرئيسية في هذه المباحثات مع القادة الهنود.'),
    ).toEqual(['IN+OM', 'IN+OM: سوريا']))

  test('a visit only says where several are met', () =>
    expect(
      told('سيلتقي وزير الدفاع العماني خلال زيارته للهند وزير الدفاع الهندي والأمين العام للأمم المتحدة لبحث الهدنة.'),
    ).toContain('IN+OM+agency:united-nations: الهدنة'))
})

test('whoever is named chiefly among officials took part', () => {
  const { edges } = extract({
    text: 'سيلتقي وزير الدفاع العماني شهاب بن طارق المسؤولين الهنود، لا سيما وزير الدفاع راجناث سينغ.',
    lang: 'ar',
    date: '2024-05-15',
  })
  expect(edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.between.length] : []))).toEqual([2])
})

test('help is no assistant', () => {
  const { edges } = extract({
    text: 'التقى وزير الدفاع الهندي نظيره العماني. وأعرب وزير الدفاع الهندي عن تقديره لمساعدة مسقط.',
    lang: 'ar',
    date: '2024-05-15',
  })
  expect(edges.flatMap((edge) => (edge.type === 'PRAISED' ? [edge.of] : []))).toEqual(['state:OM'])
})
