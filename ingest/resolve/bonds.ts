/** What stands before "between": what two have in common, or their talks. */
import { isA, isPrepositional, type Scan } from '../mentions/scan.ts'
import type { Party, PartyAtom } from './parties.ts'

/** "العلاقات الثنائية بين البلدين": what two have in common. */
export function isBond(scan: Scan, between: PartyAtom | undefined): boolean {
  let at = (between?.from ?? 0) - 1
  while (isA(scan, at, 'adjective')) at--
  return isA(scan, at, 'bond.noun')
}

/** "الكوريتين" */
export const isPair = ({ kind, sides, by }: Party): boolean => kind === 'state' && by === 'named' && sides.length > 1

/** Tokens from a word for talks to "between": "القمة التاريخية الثالثة بين". */
const longestTalks = 4

/** "القمة بين الكوريتين", but "القرية الحدودية بين الكوريتين": talks are what stands between them. */
export function areTalks(scan: Scan, between: PartyAtom | undefined): boolean {
  const end = between?.from ?? 0
  for (let at = end - 1; at >= Math.max(0, end - longestTalks); at--) {
    if (isA(scan, at, 'meet.noun')) return true
    if (scan.tokens[at]!.kind === 'mark' || isPrepositional(scan, at) || isA(scan, at, 'verb')) return false
  }
  return false
}
