/** Whoever stands behind a construction and only acts in a clause of his own. */
import { isFiniteAtom } from './acting.ts'
import type { PartyAtom } from './parties.ts'

/** Words between a body and "said": "African Union mediators said". */
const longestTeller = 3

/** "met officials, the spokesman said": the subject of a word of saying behind a comma. */
export function tellsBehind(atoms: readonly PartyAtom[], at: number): boolean {
  const before = atoms[at - 1]?.classes.has('article') ? at - 2 : at - 1
  if (atoms[at]!.joined || !atoms[before]?.classes.has('comma')) return false
  for (const [behind, { party, classes }] of atoms.slice(at + 1, at + 1 + longestTeller).entries()) {
    // "in a call, the President told the King": to somebody who was there.
    if (classes.has('say')) return !(classes.has('told.verb') && atoms[at + 2 + behind]?.party?.kind === 'person')
    if (party || classes.has('join') || classes.has('verb')) return false
  }
  return false
}

/** "met in Beijing, where Putin thanked Kim": the subject of a clause on where they met. */
export function actsWhere(atoms: readonly PartyAtom[], at: number): boolean {
  const before = atoms[at - 1]?.classes.has('article') ? at - 2 : at - 1
  if (!atoms[before]?.classes.has('topic.relative')) return false
  const verb = atoms[at + 1]?.classes.has('adverb') ? atoms[at + 2] : atoms[at + 1]
  return verb !== undefined && (isFiniteAtom(verb) || verb.classes.has('auxiliary'))
}
