/** Those who took part, where a list of what was discussed might stand. */
import { isA, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'

/** Words of those who took part: "senior Turkish foreign ministers". */
const longestDelegates = 5

/** "the meeting included senior officials": who took part is nothing discussed. */
export function areDelegates(scan: Scan, from: number, to: number): boolean {
  if (to - from > longestDelegates) return false
  for (let at = from; at < to && !isPrepositional(scan, at) && !isA(scan, at, 'possessive'); at++)
    if (at + lengthOf(scan, at, 'delegates') === to) return true
  return false
}
