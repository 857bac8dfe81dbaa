/** Where a list of things discussed goes on: behind a comma, a day of the issue's own, a clause without a verb. */
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { beginsClause, isFiniteVerb } from './clauses.ts'

/** Past a comma, an "and", or both; the token itself where it joins nothing. */
export function afterJoint(scan: Scan, at: number): number {
  const next = isMark(scan, at, ',') ? at + 1 : at
  return next + lengthOf(scan, next, 'and')
}

/** "the agreement reached in Brussels on April 19": the issue's own day. */
export function isDated(scan: Scan, start: number, at: number): boolean {
  for (let back = at - 1; back > start && back >= at - 4; back--) if (isA(scan, back, 'topic.dated')) return true
  return false
}

const longestAside = 10

/**
 * "topics outlined during a call in April, including …", "tax rules ahead of the summit, and Mali": where the list goes on
 * behind a clause without a verb.
 */
export function resumesAt(scan: Scan, from: number, limit: number): number | null {
  if (!isA(scan, from, 'clause')) return null
  // "day-after planning"
  const occasion = isA(scan, from, 'topic.occasion') && !isMark(scan, from - 1, '-')
  for (let at = from + 1; at < limit && at - from <= longestAside; at++) {
    if (isMark(scan, at, ',') && isA(scan, at + 1, 'topic.resume')) return at + 1
    if (isMark(scan, at, ',') && occasion) return nextItem(scan, afterJoint(scan, at), limit)
    if (scan.tokens[at]!.kind === 'mark' || isFiniteVerb(scan, at) || isA(scan, at, 'auxiliary')) return null
  }
  return null
}

/** The token, unless it goes on with the day or with what somebody did. */
const nextItem = (scan: Scan, at: number, limit: number): number | null =>
  at < limit && scan.tokens[at]!.kind === 'word' && !isA(scan, at, 'verb') && !beginsClause(scan, at, limit) ? at : null
