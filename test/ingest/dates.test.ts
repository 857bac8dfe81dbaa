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

const guests = 'وزير الخارجية المصري محمد كامل عمرو وزير الخارجية التركي أحمد داود أوغلو'

test.each([
  ['يومي 7 و8 مارس الجاري', '2013-03-07'],
  ['من 7 إلى 9 مارس', '2013-03-07'],
  ['يوم 18 من هذا الشهر', '2013-03-18'],
  ['في الثامن والعشرين من الشهر الحالي', '2013-03-28'],
  ['في 12 الجاري', '2013-03-12'],
  ['في الخامس من الشهر المقبل', '2013-04-05'],
  ['بعد ثورة 25 يناير', null],
  ['في 15 يوليو/تموز الماضي', '2012-07-15'],
  ['في 15 يوليو المقبل', '2013-07-15'],
  ['في 15 يناير من العام المقبل', '2014-01-15'],
  ['في 15 يناير العام الماضي', '2012-01-15'],
])('"%s"', (when, day) => expect(metOn(`يستقبل ${guests} ${when}.`, '2013-03-04')).toEqual([day]))

test('English months by their distance', () => {
  const text = (when: string): string =>
    `Egyptian Foreign Minister Sameh Shoukry will meet Jordanian Foreign Minister Ayman Safadi ${when}.`
  expect(metOn(text('on the 18th of next month'), '2024-12-04')).toEqual(['2025-01-18'])
  expect(metOn(text('from 8 to 10 December'), '2024-12-04')).toEqual(['2024-12-08'])
  expect(metOn(text('after the January 25 revolution'), '2024-12-04')).toEqual([null])
  expect(metOn(text('on January 15 next year'), '2024-12-04')).toEqual(['2025-01-15'])
})

test('a meeting without a day is none of those that lie months behind', () =>
  expect(
    metOn(
      `التقى ${guests} في 15 يوليو الماضي. وجاء ذلك في بيان عن زيارة وزير الخارجية التركي أحمد داود أوغلو إلى مصر.`,
      '2013-03-04',
    ).length,
  ).toBe(2))

test('a meeting on a visit has the day on which that begins', () =>
  expect(metOn(`يستقبل ${guests} خلال زيارته التي تبدأ غدا.`, '2013-03-04')).toEqual(['2013-03-05']))

test('what was said during a meeting was said on its day', () => {
  const said = (where: string): string =>
    `قال وزير الخارجية المصري محمد كامل عمرو أمس ${where} وزير الخارجية التركي إن المشاورات مستمرة.`
  expect(metOn(said('خلال لقائه'), '2013-03-04')).toEqual(['2013-03-03'])
})

test('a weekday of a past verb lies behind, that of a verb in the present ahead', () => {
  const visit = 'وصل وزير الخارجية التركي أحمد داود أوغلو الأربعاء إلى القاهرة في زيارة يلتقي خلالها الرئيس محمد مرسي.'
  expect(new Set(metOn(visit, '2013-03-08'))).toEqual(new Set(['2013-03-06']))
  expect(metOn(`يستقبل ${guests} الأربعاء.`, '2013-03-08')).toEqual(['2013-03-13'])
})

const isPlanned = (text: string): boolean[] =>
  extract({ text, date: '2013-03-04' }).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.planned] : []))

test('a verb in the present tells of what is to come, unless it goes on now', () => {
  expect(isPlanned(`يستقبل ${guests} اليوم.`)).toEqual([true])
  expect(isPlanned(`يستقبل حاليا ${guests}.`)).toEqual([false])
  expect(isPlanned(`استقبل ${guests} اليوم.`)).toEqual([false])
})

test.each([
  ['par Paul Gagnon le jeudi 3 octobre 2024', '2024-10-04', '2024-10-03'],
  ['par Paul Gagnon le jeudi 3 octobre 2024', '2024-10-12', '2024-10-12'],
  ['Photo du jeudi 3 octobre 2024.', '2024-10-04', '2024-10-04'],
])('the day of "%s", published on %s', (byline, date, day) => {
  const text = `Le Premier ministre belge, Jan Peeters, a reçu aujourd'hui à Bruxelles le président kényan, Peter Otieno.\n${byline}`
  expect(metOn(text, date)).toEqual([day])
})
