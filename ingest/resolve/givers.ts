/** Whose thanks a praise tells of, before whom they are for. */
import { isA, type Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'
import { isOwnRealm } from './thanked.ts'

/** "عن تقدير بلاده لجهود مصر", "امتنان وتقدير شعبه", "تقدير المملكة لمصر": past whose thanks they are. */
export function pastGivers(scan: Scan, atoms: readonly PartyAtom[], from: number): number {
  let at = from
  if (!atoms[from - 1]?.classes.has('thanks.noun')) return from
  if (isOwnRealm(scan, atoms[from]!) && from < atoms.length - 1) at++
  while (at < atoms.length - 1 && givers.some((name) => atoms[at]!.classes.has(name))) at++
  return at
}

const givers = ['thanks.noun', 'praise.own', 'praise.giver']

/** "عن تقدير مصر لليابان": whose thanks they are, before whom they are for. */
export const isGivers = (scan: Scan, before: PartyAtom | undefined, { party, preposition }: PartyAtom): boolean =>
  preposition !== 'to' &&
  party!.kind !== 'person' &&
  !scan.lexicon.modifiersFirst &&
  Boolean(before?.classes.has('thanks.noun'))

/** "la gratitude de son pays au Japon pour …": whom the thanks of somebody are for, before what they are for. */
export const isGiven = (scan: Scan, atoms: readonly PartyAtom[], from: number, at: number): boolean =>
  scan.lexicon.cased &&
  Boolean(atoms[from - 1]?.classes.has('thanks.noun')) &&
  atoms[at]!.preposition === 'in' &&
  ['named', 'description'].includes(atoms[at]!.party!.by) &&
  !isA(scan, atoms[from - 1]!.to - 1, 'prep.for') &&
  !atoms.slice(from, at).some(({ classes }) => classes.has('prep.for'))
