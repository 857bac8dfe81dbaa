/** Where the days of a month that stand for several end: "5 و6 مارس", "from 5 to 8 March", "من الخامس إلى السابع". */
import { isWordOf, type Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

export const number = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.text.length <= 4 ? Number(token.form) : null

export const isDay = (value: number | null): value is number => value !== null && value >= 1 && value <= 31

export const isYear = (value: number | null): value is number => value !== null && value >= 1900 && value <= 2100

/** "5 و6 مارس", "from 5 to 8 March": the days end after the second, and the first counts. */
export function daysEnd(tokens: readonly Token[], at: number, first: number, lexicon: Lexicon): number {
  const joint = tokens[at + 1]
  if (!joint || !('-–'.includes(joint.text) || isWordOf(lexicon, tokens, at + 1, 'date.range'))) return at + 1
  const last = number(tokens[at + 2])
  return isDay(last) && last > first ? at + 3 : at + 1
}

/** "من الخامس إلى السابع من تموز", "الثاني والثالث من يوليو": behind the first ordinal, where the second ends. */
export function ordinalsEnd(tokens: readonly Token[], at: number, to: number, first: number, lexicon: Lexicon): number {
  if (lexicon.cased || at >= to) return at
  const joint = isWordOf(lexicon, tokens, at, 'date.range') ? 1 : 0
  const last = at + joint < to ? lexicon.calendar.dayOrdinals.at(tokens, at + joint, to) : null
  if (!last || last.values[0]! <= first) return at
  return joint > 0 || last.reading.conjunction ? at + joint + last.length : at
}
