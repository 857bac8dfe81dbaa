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
