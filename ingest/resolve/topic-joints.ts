/** Conjunctions within one issue: of those who act in a clause of its own, and of aims that are told together. */
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'

/** Words of the longest name of a state or a body. */
const longestName = 6

/** "steps the United States and Poland are taking": between a noun and the verb that its clause waits for, names and no more. */
export function awaitsNames(scan: Scan, start: number, at: number): boolean {
  let end = at
  for (let name = nameBefore(scan, start, end); name > 0; name = nameBefore(scan, start, end)) {
    const owner = isA(scan, end - name - 1, 'pronoun.possessive') || isA(scan, end - name - 1, 'article')
    const before = end - name - (owner ? 1 : 0)
    if (before > start && isA(scan, before - 1, 'topic.done')) return true
    end = joint(scan, before)
    if (end === before) return false
  }
  return false
}

/** Past "and", a comma or both, backwards. */
function joint(scan: Scan, at: number): number {
  const end = isA(scan, at - 1, 'and') ? at - 1 : at
  return isMark(scan, end - 1, ',') ? end - 1 : end
}

function nameBefore(scan: Scan, start: number, end: number): number {
  for (let length = 1; length <= longestName && end - length > start; length++) {
    const at = end - length
    const state = scan.states[at]?.values[0]?.form === 'adjective' ? null : scan.states[at]
    if ((state ?? scan.agencies[at])?.length === length || lengthOf(scan, at, 'group') === length) return length
  }
  return 0
}

/** "to achieve peace, security and stability", but not "cooperation in security, development and …": fields may be issues of their own. */
export function areAims(scan: Scan, start: number, at: number, next: number): boolean {
  if (!isA(scan, at - 1, 'topic.aims') || !isA(scan, next, 'topic.aims')) return false
  let first = at - 1
  while (first > start && isMark(scan, first - 1, ',') && isA(scan, first - 2, 'topic.aims')) first -= 2
  return first > start && !['prep.in', 'prep.about', 'deal.prep', 'and'].some((name) => isA(scan, first - 1, name))
}
