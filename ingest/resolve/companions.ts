/** "وقع الوزير مع نظيره اتفاقا": who did something with whom, so that "the two ministers" of the next sentence are they. */
import type { Party, PartyAtom } from './parties.ts'

/** The two people of different sides of whom a sentence tells, one with the other. */
export function companionsIn(atoms: readonly PartyAtom[]): readonly Party[] {
  const [first, second, ...others] = atoms.filter(({ party }) => party?.kind === 'person')
  if (!first?.party || !second?.party || others.length > 0) return []
  const pair = [first.party, second.party]
  const sides = new Set(pair.flatMap((party) => party.sides))
  return first.preposition === '' && second.preposition === 'with' && sides.size === 2 ? pair : []
}
