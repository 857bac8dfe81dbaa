/** Those who took part, where a list of what was discussed might stand. */
import { isA, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'

/** Words of those who took part: "senior Turkish foreign ministers". */
const longestDelegates = 5

/** "the meeting included senior officials", "included foreign ministers from Chile and Fiji": who took part is nothing discussed. */
export function areDelegates(scan: Scan, from: number, to: number): boolean {
  const last = Math.min(to, from + longestDelegates)
  for (let at = from; at < last && !isPrepositional(scan, at) && !isA(scan, at, 'possessive'); at++) {
    const end = at + lengthOf(scan, at, 'delegates')
    if (end > at && (end === to || isOfStates(scan, end, to))) return true
  }
  return false
}

/** "from Chile", "of the Netherlands" */
function isOfStates(scan: Scan, at: number, to: number): boolean {
  const link = at < to ? lengthOf(scan, at, 'delegates.link') : 0
  const state = at + link + lengthOf(scan, at + link, 'article')
  return link > 0 && state < to && Boolean(scan.states[state])
}
