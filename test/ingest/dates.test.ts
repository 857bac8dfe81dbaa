import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const metOn = (text: string, date: string): (string | null)[] =>
  extract({ text, date }).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.date] : []))

test('an article of Monday that says "today, Sunday" tells of Sunday', () => {
  const text =
    'غادر جون كيري وزير الخارجية الأمريكي القاهرة اليوم الأحد. وأجرى كيري اليوم محادثات مع وزير الخارجية المصري محمد كامل عمرو.'
  expect(metOn(text, '2013-03-04')).toEqual(['2013-03-03'])
  expect(metOn(text, '2013-03-03')).toEqual(['2013-03-03'])
})

test('a day further off than two is taken for a slip, and the article’s date is trusted', () => {
  const text =
    'صرح المتحدث اليوم الخميس بذلك. وأجرى وزير الخارجية الأمريكي جون كيري اليوم محادثات مع وزير الخارجية المصري محمد كامل عمرو.'
  expect(metOn(text, '2013-03-04')).toEqual(['2013-03-04'])
})

test('"the same day" is not the article’s', () => {
  const text = 'التقى وزير الخارجية الروسي سيرغي لافروف في نفس اليوم وزير الخارجية المصري محمد كامل عمرو.'
  expect(metOn(text, '2013-03-04')).toEqual([null])
})
