/** "a Tanzanian trade delegation, led by …": who leads a delegation represents whoever sent it, by his name alone. */
import type { PersonMention } from './people.ts'
import { isA, lengthOf, type Scan } from './scan.ts'

/** Tokens from the delegation to its head: "delegation from Zanzibar's chamber of commerce, led by". */
const longestDelegation = 12
/** Words of "under the leadership of". */
const longestLink = 4

export function leadsDelegation(scan: Scan, { from, name }: PersonMention): boolean {
  if (!name || name[1] - name[0] < 2) return false
  // "وفد … برئاسة السيد فلان"
  if (!scan.lexicon.cased) return isA(scan, from - 1, 'chair') && hasBefore(scan, from - 1, 'side.head')
  for (let back = 1; back <= Math.min(longestLink, from); back++)
    if (isA(scan, from - back, 'led.by') && lengthOf(scan, from - back, 'led.by') === back)
      return hasBefore(scan, from - back, 'led.group')
  return false
}

/** A word of the class stands before, in the same clause. */
function hasBefore(scan: Scan, to: number, wordClass: string): boolean {
  for (let at = to - 1; at >= Math.max(0, to - longestDelegation); at--) {
    if (isA(scan, at, wordClass)) return true
    if (isA(scan, at, 'verb') || scan.tokens[at]!.breaks > 0) return false
  }
  return false
}
