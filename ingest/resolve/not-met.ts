/** Places and states beside talks that are no side of them. */
import { isA, type Scan } from '../mentions/scan.ts'
import { isDefinite } from '../mentions/word-kinds.ts'
import type { PartyAtom } from './parties.ts'

/** "محادثات الزعيمين والعلاقات مع إيران": what they talked about, and not with whom. */
export function isTheirBond(scan: Scan, { party, preposition, from }: PartyAtom, first: readonly PartyAtom[]): boolean {
  if (scan.lexicon.cased || preposition !== 'with' || party?.kind !== 'state') return false
  return isA(scan, from - 2, 'bond.noun') && (first.length > 1 || first[0]?.party?.kind === 'group')
}

/** "قمة هلسنكي مع الرئيس": where it was held. */
export const isVenue = (scan: Scan, { party, preposition, from }: PartyAtom): boolean =>
  !scan.lexicon.cased &&
  preposition === 'of' &&
  party?.by === 'capital' &&
  isA(scan, from - 1, 'summit.noun') &&
  !isDefinite(scan, from - 1)
