/** Days and periods around what was discussed, where modifiers stand before their noun. */
import { isA, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { namesDay } from '../mentions/word-kinds.ts'

/** "talks on Wednesday on Mali": past the day; null where nothing but the day is named. */
export function afterDay(scan: Scan, from: number, limit: number): number | null {
  let at = from + lengthOf(scan, from, 'deal.prep')
  if (namesPeriod(scan, at + lengthOf(scan, at, 'article')) || isLength(scan, at) || endsVerb(scan, from)) return null
  // "on 20 February"
  if (!namesDay(scan, at) && !(scan.tokens[at]?.kind === 'number' && namesDay(scan, at + 1))) return from
  while (at < limit && (namesDay(scan, at) || scan.tokens[at]!.kind !== 'word' || isA(scan, at, 'day.part'))) at++
  const on = lengthOf(scan, at, 'deal.prep') || lengthOf(scan, at, 'to.discuss')
  return on > 0 && at < limit ? at + on : null
}

/** "held discussions on the sidelines of …": its preposition begins a clause. */
const endsVerb = (scan: Scan, from: number): boolean =>
  from > 0 && isA(scan, from - 1, 'clause') && scan.words[from - 1]!.length > 1

/** Words between "last" and "months". */
const longestPeriod = 3

/** "over the last several months" */
function namesPeriod(scan: Scan, at: number): boolean {
  if (!isA(scan, at, 'period.lead')) return false
  for (let next = at + 1; next <= at + longestPeriod; next++) if (isA(scan, next, 'period.noun')) return true
  return false
}

/** "lasted about two hours", "for over an hour" */
const isLength = (scan: Scan, at: number): boolean =>
  (scan.tokens[at]?.kind === 'number' || isA(scan, at, 'topic.generic') || isA(scan, at, 'article.indefinite')) &&
  isA(scan, at + 1, 'period.noun') &&
  !isA(scan, at + 2, 'prep.of') &&
  !isA(scan, at + 2, 'possessive')

/** "trade Wednesday": when it was discussed; but not "the attack last Friday". */
export const isBareDay = (scan: Scan, start: number, at: number): boolean =>
  at > start &&
  namesDay(scan, at) &&
  scan.tokens[at]!.kind === 'word' &&
  !isPrepositional(scan, at - 1) &&
  !['period.lead', 'article', 'adjective', 'topic.attribute', 'topic.dated'].some((name) => isA(scan, at - 1, name))
