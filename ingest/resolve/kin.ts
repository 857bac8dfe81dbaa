/** Whom a word of closeness announces: "from his brother, King A", "de son frère le roi A". */
import type { PartyAtom } from './parties.ts'

/** What leads to somebody before whom "his brother" stands; undefined where nothing of the kind does. */
export function leadOfKin(atoms: readonly PartyAtom[]): PartyAtom | undefined {
  let at = atoms.length - 1
  for (const between of ['article', 'comma']) if (atoms[at]?.classes.has(between)) at--
  if (!atoms[at]?.classes.has('kin.noun')) return undefined
  const owner = atoms[at - 1]?.classes.has('adjective') ? at - 2 : at - 1
  return atoms[owner]?.classes.has('pronoun.possessive') ? atoms[owner - 1] : undefined
}
