/**
 * Parties as they stand elsewhere, or mean somebody else. Each copy is written out: what a spread makes has a shape of
 * its own, and the code that reads both is slower.
 */
import type { Filled } from './events.ts'
import type { Party, PartyAtom } from './parties.ts'

export const partyAs = (party: Party, other: Partial<Omit<Party, 'kind'>>): Party => ({
  kind: party.kind,
  from: other.from ?? party.from,
  to: other.to ?? party.to,
  sides: other.sides ?? party.sides,
  people: other.people ?? party.people,
  by: other.by ?? party.by,
})

export const filledBy = ({ role, by }: Filled, party: Party): Filled => ({ role, party, by })

export const atomAs = (atom: PartyAtom, other: Partial<Omit<PartyAtom, 'classes' | 'several'>>): PartyAtom => ({
  from: other.from ?? atom.from,
  to: other.to ?? atom.to,
  classes: atom.classes,
  party: other.party ?? atom.party,
  preposition: other.preposition ?? atom.preposition,
  joined: other.joined ?? atom.joined,
  several: atom.several,
})
