/** Where a list of things discussed goes on: behind a comma, a day of the issue's own, a clause without a verb. */
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { namesDay } from '../mentions/word-kinds.ts'
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
  // "…, which has displaced millions, the situation in Gaza and …"
  if (isA(scan, from, 'relative') || isA(scan, from - 1, 'relative')) return pastRelative(scan, from, limit)
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
function nextItem(scan: Scan, at: number, limit: number): number | null {
  if (at >= limit || scan.tokens[at]!.kind !== 'word' || isAttribution(scan, at, limit)) return null
  const acts = isA(scan, at, 'verb') && !isA(scan, at, 'topic.head')
  return acts || beginsClause(scan, at, limit) ? null : at
}

/** Tokens of a clause that tells more of an item. */
const longestRelative = 18

/** "the proposal that secures their release, plans for Gaza, and the need to …": the next item of the list, behind the clause. */
function pastRelative(scan: Scan, from: number, limit: number): number | null {
  for (let at = from + 1; at < limit && at - from <= longestRelative; at++) {
    if (isMark(scan, at, '.;:"“”')) return null
    if (!isMark(scan, at, ',')) continue
    const next = afterJoint(scan, at)
    const opens = next < limit && (scan.states[next] || itemOpenings.some((name) => isA(scan, next, name)))
    if (opens) return nextItem(scan, next, limit)
  }
  return null
}

const itemOpenings = ['article', 'topic.head', 'topic.lead', 'pronoun.possessive', 'topic.join']

const longestAttribution = 12

/** "…, a ministry statement said.": who says so, up to the sentence's end. */
export function isAttribution(scan: Scan, from: number, limit: number): boolean {
  const end = Math.min(limit, from + longestAttribution)
  for (let at = from + 1; at < end && (scan.tokens[at]!.kind !== 'mark' || !scan.tokens[at]!.spaced); at++)
    if (isMark(scan, at, ',;:')) return false
    else if (isA(scan, at, 'say') && isFiniteVerb(scan, at))
      return endsSaying(scan, at + lengthOf(scan, at, 'say'), limit)
  return false
}

/** Behind the verb stands at most when, where, or to whom it was said: "said on Monday", "told Reuters". */
function endsSaying(scan: Scan, at: number, limit: number): boolean {
  if (at >= limit || isA(scan, at, 'prep.in') || isA(scan, at, 'adverb') || namesDay(scan, at)) return true
  const { kind, capital } = scan.tokens[at]!
  return kind === 'mark' || capital || (isA(scan, at, 'prep.about') && namesDay(scan, at + 1))
}

/** Tokens of the first of several fields. */
const longestField = 4

/** "particularly in the fields of energy, trade …", "including in energy and trade": past what says that they are fields. */
export function afterFields(scan: Scan, from: number, limit: number): number {
  if (scan.tokens[from]?.text !== 'in') return from
  const field = from + 1 + lengthOf(scan, from + 1, 'article')
  if (isA(scan, field, 'topic.fields')) {
    const of = lengthOf(scan, field + 1, 'prep.of') || lengthOf(scan, field + 1, 'topic.join')
    return of > 0 ? field + 1 + of : from
  }
  for (let at = from + 1; at < limit && at - from <= longestField; at++) {
    if (at > from + 1 && (isMark(scan, at, ',') || isA(scan, at, 'and'))) return from + 1
    const { kind, capital } = scan.tokens[at]!
    if (kind !== 'word' || capital || noField.some((name) => isA(scan, at, name))) return from
  }
  return from
}

const noField = [
  'article',
  'adjective',
  'topic.attribute',
  'pronoun.possessive',
  'clause',
  'meet.noun',
  'topic.fields',
  'period.lead',
  'period.noun',
  'prep.of',
  'prep.with',
]
