import { expect, test } from 'vitest'
import { tokenize } from '../../ingest/engine/tokens.ts'
import { periodAt } from '../../src/ask/periods.ts'
import { readerOf } from '../../src/ask/reader.ts'

/** A Thursday. */
const today = '2025-11-27'

const days = (code: string, text: string) => {
  const { language, periods } = readerOf(code)
  const tokens = tokenize(text, language.orthography)
  const found = periodAt(tokens, 0, periods, today)
  return found?.length === tokens.length ? [found.period.since ?? null, found.period.until ?? null] : null
}

test.each([
  ['since March', '2025-03-01', null],
  ['since December', '2024-12-01', null],
  ['since 5 March 2024', '2024-03-05', null],
  ['this year', '2025-01-01', '2025-12-31'],
  ['last month', '2025-10-01', '2025-10-31'],
  ['last week', '2025-11-17', '2025-11-23'],
  ['this quarter', '2025-10-01', '2025-12-31'],
  ['in the second quarter of 2024', '2024-04-01', '2024-06-30'],
  ['in February 2024', '2024-02-01', '2024-02-29'],
  ['in 2024', '2024-01-01', '2024-12-31'],
  ['on November 19, 2025', '2025-11-19', '2025-11-19'],
  ['since 2025-11-19', '2025-11-19', null],
  ['from March to May', '2025-03-01', '2025-05-31'],
  ['between January and March 2025', '2025-01-01', '2025-03-31'],
  ['in the past six months', '2025-05-27', null],
  ['over the last 30 days', '2025-10-28', null],
  ['since the beginning of the year', '2025-01-01', null],
  ['before 2025', null, '2024-12-31'],
  ['after March', '2025-04-01', null],
  ['until June', null, '2025-06-30'],
  ['yesterday', '2025-11-26', '2025-11-26'],
  ['three months ago', '2025-08-27', '2025-08-27'],
])('%s', (text, since, until) => {
  expect(days('en', text)).toEqual([since, until])
})

test.each([
  ['منذ مارس', '2025-03-01', null],
  ['منذ آذار', '2025-03-01', null],
  ['هذا العام', '2025-01-01', '2025-12-31'],
  ['العام الجاري', '2025-01-01', '2025-12-31'],
  ['الشهر الماضي', '2025-10-01', '2025-10-31'],
  ['الأسبوع الماضي', '2025-11-17', '2025-11-23'],
  ['السنة الماضية', '2024-01-01', '2024-12-31'],
  ['هذا الربع', '2025-10-01', '2025-12-31'],
  ['في الربع الثاني من 2024', '2024-04-01', '2024-06-30'],
  ['في فبراير 2024', '2024-02-01', '2024-02-29'],
  ['في ٢٠٢٤', '2024-01-01', '2024-12-31'],
  ['يوم 19 نوفمبر 2025', '2025-11-19', '2025-11-19'],
  ['من مارس إلى مايو', '2025-03-01', '2025-05-31'],
  ['بين يناير ومارس 2025', '2025-01-01', '2025-03-31'],
  ['خلال الأشهر الستة الماضية', '2025-05-27', null],
  ['آخر ثلاثة أشهر', '2025-08-27', null],
  ['منذ بداية العام', '2025-01-01', null],
  ['قبل 2025', null, '2024-12-31'],
  ['بعد مارس', '2025-04-01', null],
  ['حتى يونيو', null, '2025-06-30'],
  ['أمس', '2025-11-26', '2025-11-26'],
  ['قبل شهرين', '2025-09-27', '2025-09-27'],
])('%s', (text, since, until) => {
  expect(days('ar', text)).toEqual([since, until])
})
