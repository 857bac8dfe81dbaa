/** The atoms around a construction that speak of it: whether it was denied, or is still to come. */
import type { Match } from '../engine/match.ts'
import { isFiniteAtom } from './acting.ts'
import type { Party, PartyAtom } from './parties.ts'

/** Atoms before a construction that may still speak of it: "is expected to", "denied that". */
const reach = 6
export const longReach = 24

export function clauseOf(atoms: readonly PartyAtom[], match: Match<Party>): readonly PartyAtom[] {
  // "said that it will continue to, while meeting …": a clause of its own.
  const { classes } = atoms[match.from]!
  const own = classes.has('during') && ownVerbs.some((name) => classes.has(name))
  if (isOccasion(atoms, match) || isDoneBefore(atoms, match) || (own && anyIs(atoms.slice(0, match.from), 'say')))
    return atoms.slice(match.from, match.rest ?? match.to)
  // "سيزور باريس بعد أن التقى …": what is said before that is not of what stands behind it.
  const after = atoms.slice(0, match.from).findLastIndex(({ classes }) => classes.has('after.that'))
  let from = Math.max(0, match.from - reach, after)
  // "is due to arrive in Cairo on Wednesday and then head to Amman for talks": no other finite verb between.
  if (!atoms.slice(from, match.from).some(isFiniteAtom))
    while (from > Math.max(0, after) && match.from - from < longReach && !isFiniteAtom(atoms[from]!)) from--
  return atoms.slice(from, match.rest ?? match.to)
}

/** "أعرب عن أمله في لقائه المرتقب، وذلك خلال محادثاته مع …": on which something else was done. */
export const isOccasion = (atoms: readonly PartyAtom[], { from }: Match<Party>): boolean =>
  Boolean(atoms[from - 1]?.classes.has('main.again')) &&
  !atoms
    .slice(0, from - 1)
    .findLast(isFiniteAtom)
    ?.classes.has('future')

/** "heads to Paris on Monday, a day after he met her": before what the words around it tell. */
export const isDoneBefore = (atoms: readonly PartyAtom[], { from, to }: Match<Party>): boolean =>
  Boolean(atoms[from - 1]?.classes.has('after')) &&
  atoms[from]!.party !== null &&
  !atoms.slice(from, to).some(({ classes }) => still.some((name) => classes.has(name)))

const ownVerbs = ['meet.verb', 'receive.verb']
const still = ['present.day', 'present.first', 'present', 'future']

export function anyIs(atoms: readonly PartyAtom[], wordClass: string): boolean {
  for (const { classes } of atoms) if (classes.has(wordClass)) return true
  return false
}

/** Ends what a wish or a preparation before it may be for. */
export const endsWish = ['stop', 'comma', 'relative', 'during', 'after', 'say']

/** "… which Cairo hosts on Wednesday": the day of another event. */
export const isRelative = (atoms: readonly PartyAtom[], verb: PartyAtom): boolean =>
  atoms[atoms.indexOf(verb) - 1]?.classes.has('relative') ?? false
