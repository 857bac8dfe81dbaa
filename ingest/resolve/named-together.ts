/** Parties that a sentence names together before any encounter does. */
import type { Party, PartyAtom } from './parties.ts'

/** The parties that stand joined in one list, if they are of different sides. */
export function listed(atoms: readonly PartyAtom[]): readonly Party[] | null {
  const list: Party[] = []
  let joins = false
  for (const { party, joined, classes } of atoms) {
    if (party ? !joined && !joins : !classes.has('join')) list.length = 0
    joins = classes.has('join')
    if (party?.sides.length !== 1) continue
    list.push(party)
    if (party.sides[0] !== list[0]!.sides[0]) return list
  }
  return null
}

/** "The President and the Minister left for Moscow, where they …": people of one side whom the sentence names together before. */
export function joinedBefore(atoms: readonly PartyAtom[], at: number): readonly Party[] {
  let list: Party[] = []
  for (const { party, preposition, classes } of atoms.slice(0, at)) {
    if (party?.kind === 'person' && preposition === '' && party.sides.length > 0) list.push(party)
    else if (!classes.has('join')) {
      if (list.length > 1) return list
      list = []
    }
  }
  return list.length > 1 ? list : []
}
