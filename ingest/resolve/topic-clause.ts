/** "how the two countries can work together to promote trade": a clause that says what might be done about an issue. */
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'

/** Tokens of the clause's subject. */
const longestSubject = 12

/** Past the subject of the clause that begins at the token and past its verbs, to what they are about; else the token itself. */
export function pastClause(scan: Scan, from: number, limit: number): number {
  if (!isA(scan, from, 'topic.clausal')) return from
  for (let at = from + 1; at < limit && at - from <= longestSubject && scan.tokens[at]!.kind !== 'mark'; at++) {
    if (isA(scan, at, 'topic.modal')) return pastVerbs(scan, at + 1, limit) ?? from
    if (isA(scan, at, 'prep.to')) return from
  }
  return from
}

function pastVerbs(scan: Scan, from: number, limit: number): number | null {
  let at = from
  for (let skip = 1; skip > 0 && at < limit; at += skip)
    skip = lengthOf(scan, at, 'topic.effort') || lengthOf(scan, at, 'adverb')
  const object = at + (lengthOf(scan, at, 'topic.infinitive') || 1)
  // "could partner moving forward", "might help Colombia with trade": about nothing that a noun names.
  const names =
    object < limit &&
    scan.tokens[object]!.kind !== 'mark' &&
    !scan.states[object] &&
    !scan.states[object + lengthOf(scan, object, 'article')]
  return names && !['clause', 'topic.not', 'topic.tail'].some((name) => isA(scan, object, name)) ? object : null
}
