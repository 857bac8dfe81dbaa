/** Spans of days behind the article's that a sentence gives instead of a day: "last week", "في أكتوبر الماضي", "two years ago". */
import { asKey } from './classes.ts'
import { dayLength, isoDay, shiftDay } from './iso-day.ts'
import { isWordOf, type Lexicon } from './lexicon.ts'
import { isOf } from './phrase-index.ts'
import type { Token } from './tokens.ts'

/** ISO days, both within. */
export interface Period {
  readonly first: string
  readonly last: string
}

export interface PeriodMention extends Period {
  /** Token range. */
  readonly from: number
  readonly to: number
}

/** Days. */
const lengths = { day: 1, week: 7, month: 30, year: 365 } as const
type Unit = keyof typeof lengths

/** The units with the word class of each: of the nouns alone, and of such as a number stands before. */
const classedAs = (kind: string): readonly (readonly [Unit, string])[] =>
  (Object.keys(lengths) as Unit[]).map((unit) => [unit, asKey(`${unit}.${kind}`)])
const nouns = classedAs('noun')
const counted = classedAs('units')

function unitAt(tokens: readonly Token[], at: number, { words }: Lexicon, units: typeof nouns): Unit | undefined {
  const found = words.at(tokens, at)
  return found ? units.find(([, wordClass]) => isOf(found, wordClass))?.[0] : undefined
}

/** Tokens of a number before what it counts. */
const longestCount = 2

export function periodsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  articleDate: string | undefined,
): PeriodMention[] {
  const found: PeriodMention[] = []
  if (!articleDate) return found
  const { words, calendar } = lexicon
  for (let at = from; at < to; at++) {
    const { word } = tokens[at]!
    if (!words.mayBegin(word) && !calendar.months.mayBegin(word)) continue
    const period = namedPeriod(tokens, at, lexicon, articleDate) ?? periodAgo(tokens, at, lexicon, articleDate)
    if (!period || isWordOf(lexicon, tokens, Math.max(from, period.from - 1), 'date.since')) continue
    found.push(period)
    at = period.to - 1
  }
  return found
}

const firstOf = (months: number): number => Date.UTC(Math.floor(months / 12), months % 12, 1)

const monthsOf = (from: number, to: number, months: number, count: number): PeriodMention => ({
  from,
  to,
  first: isoDay(firstOf(months)),
  last: isoDay(firstOf(months + count) - dayLength),
})

/** "الشهر الماضي", "last week", "أكتوبر الماضي", "October 2012". */
function namedPeriod(tokens: readonly Token[], at: number, lexicon: Lexicon, day: string): PeriodMention | null {
  const { last, months } = lexicon.calendar
  const month = months.at(tokens, at)
  const unit = unitAt(tokens, at, lexicon, nouns)
  if (!month && !unit) return null
  const end = at + (month?.length ?? 1)
  const isAfter = last.at(tokens, end) !== null
  const isBefore = !isAfter && last.at(tokens, at - 1) !== null
  const [year, current] = day.split('-').map(Number) as [number, number]
  const now = year * 12 + current - 1
  if (!isAfter && !isBefore) {
    const said = tokens[end]?.kind === 'number' ? Number(tokens[end].form) : 0
    const told = month && said > 1900 ? said * 12 + month.values[0]! - 1 : now
    return told < now ? monthsOf(at, end + 1, told, 1) : null
  }
  const from = isBefore ? at - 1 : at
  const to = isAfter ? end + 1 : end
  if (month) return monthsOf(from, to, now - 1 - ((now - month.values[0]!) % 12), 1)
  if (unit === 'year') return monthsOf(from, to, (year - 1) * 12, 12)
  if (unit === 'month') return monthsOf(from, to, now - 1, 1)
  return { from, to, first: shiftDay(day, 1 - 2 * lengths.week), last: shiftDay(day, -1) }
}

/** "قبل ثلاثة أشهر", "two years ago": about that day. */
function periodAgo(tokens: readonly Token[], at: number, lexicon: Lexicon, day: string): PeriodMention | null {
  const leads = isWordOf(lexicon, tokens, at, 'date.ago')
  for (let next = leads ? at + 1 : at; next <= at + longestCount && next < tokens.length; next++) {
    const unit = unitAt(tokens, next, lexicon, counted)
    if (!unit) {
      if (leads) continue
      return null
    }
    if (!leads && !isWordOf(lexicon, tokens, next + 1, 'date.ago.after')) return null
    const count = tokens[next - 1]?.kind === 'number' ? Number(tokens[next - 1]!.form) || 1 : 1
    const days = lengths[unit] * Math.max(1, count)
    return {
      from: at,
      to: leads ? next + 1 : next + 2,
      first: shiftDay(day, -3 * days),
      last: shiftDay(day, -Math.ceil(days / 2)),
    }
  }
  return null
}
