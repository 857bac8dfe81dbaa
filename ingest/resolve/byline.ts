/** The day that an article's byline or header gives: its date is the outlet's, which may be that of a later copy. */
import { datesIn } from '../engine/dates.ts'
import { shiftDay } from '../engine/iso-day.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Scan } from '../mentions/scan.ts'

/** Days between a text's own date and its publication. */
const longestDelay = 3

/** Tokens. */
const longestByline = 14

const isAhead = (): boolean => false

/** A line of its own, too short for a report and without a full stop. */
function isByline({ tokens }: Scan, { from, to }: Sentence): boolean {
  const begins = from === 0 || tokens[from]!.breaks > 0
  const ends = to === tokens.length || tokens[to]!.breaks > 0
  return begins && ends && to - from <= longestByline && !'.!?؟'.includes(tokens[to - 1]!.text)
}

/** Sentences that the one with a dateline is among. */
const firstSentences = 4

/** "الرياض في 21 نوفمبر / العمانية /", "SEOUL, May 26 (Yonhap) --": the day in the dateline of the report, before its agency. */
function datelineDays({ tokens, sentences, lexicon }: Scan, articleDate: string): string[] {
  return sentences.slice(0, firstSentences).flatMap(({ from, to }) =>
    datesIn(tokens, from, Math.min(to, from + longestByline), lexicon, articleDate, isAhead)
      .filter(({ from: day, to: end }) => {
        const isCalendars = [day, end - 1].some((at) => tokens[at]!.kind === 'number')
        return isCalendars && end < to && '(/'.includes(tokens[end]!.text)
      })
      .map(({ date }) => date),
  )
}

/** "par … le vendredi 2 février 2024": the latest date with its year in such a line, or of the dateline, at most some days before. */
export function bylineDay(scan: Scan, articleDate: string): string {
  const { tokens, sentences, lexicon } = scan
  const first = shiftDay(articleDate, -longestDelay)
  const dates = sentences
    .filter((sentence) => isByline(scan, sentence))
    .flatMap(({ from, to }) => datesIn(tokens, from, to, lexicon, undefined, isAhead).map(({ date }) => date))
    .concat(datelineDays(scan, articleDate))
    .filter((date) => date >= first && date <= articleDate)
    .sort()
  return dates.at(-1) ?? articleDate
}
