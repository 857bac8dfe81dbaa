/** "الضيف": whom an encounter's host received. */
import type { Match } from '../engine/match.ts'
import type { Finding } from './context.ts'
import type { Encounter, Filled } from './events.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'

/** Whom "the guest" means where no encounter tells. */
export const namedGuests = new WeakMap<Party, Party>()

/** Whom "the guest" or "the delegation" means: of the encounter that is told of or was told of last, else as the text names one. */
export function spokenOf(
  party: Party,
  atoms: readonly PartyAtom[],
  current: Encounter | null,
  last: Encounter | null,
): Party | null {
  if (party.by === 'latter') return latterOf(atoms, party) ?? guestOf(last)
  if (party.by === 'guest') return guestOf(current) ?? namedGuests.get(party) ?? null
  return party.by === 'delegation' ? delegationOf(last) : null
}

/** "التقى الوزير السفير، وأعرب الأخير": whoever was named last before it. */
function latterOf(atoms: readonly PartyAtom[], { from }: Party): Party | null {
  const named = atoms.findLast(({ party, to }) => to <= from && party?.kind === 'person' && party.sides.length > 0)
  return named?.party ?? null
}

export function guestOf(encounter: Encounter | null): Party | null {
  const told = encounter?.proofs[0]?.filled ?? []
  const isGuest = ({ role, party }: Filled): boolean =>
    encounter?.host ? !party.sides.includes(encounter.host) : role === 'B'
  return told.find((one) => isGuest(one) && one.party.sides.length > 0)?.party ?? null
}

/** "الوفد": the delegation that an encounter's host received. */
function delegationOf(encounter: Encounter | null): Party | null {
  const told = encounter?.proofs[0]?.filled ?? []
  const isDelegation = ({ role, party: { by } }: Filled): boolean =>
    role === 'B' && (by === 'organ' || by === 'delegates')
  return told.find(isDelegation)?.party ?? null
}

/** "وقال الضيف … كما استقبل …": whoever met the guest who spoke last meets the next too, if not one of his own. */
export function hostAgain({ roles }: Match<Party>, speaker: Party | null, encounter: Encounter | null): Party | null {
  const told = encounter?.proofs[0]?.filled ?? []
  const isGuest = told.some(
    ({ role, party }) => role === 'B' && speaker?.people.some((one) => party.people.includes(one)),
  )
  const host = told.find(({ role, party }) => role === 'A' && party.kind === 'person')?.party
  if (!isGuest || host?.sides.length !== 1) return null
  const next = roles.get('B') ?? []
  return next.some(({ party }) => party?.sides.includes(host.sides[0]!)) ? null : host
}

/** "وقال السفير … كما استقبل سموه القنصل": the pronoun means whoever received the guest who spoke last. */
export const receiverAgain = (
  { atoms, match }: Finding,
  party: Party,
  speaker: Party | null,
  encounter: Encounter | null,
): Party | null =>
  party.by === 'pronoun' && atoms[match.from]!.classes.has('receive.verb') ? hostAgain(match, speaker, encounter) : null

/** "استقبل معاليه …": nobody whom the host received receives, but the host of the same style; else the party itself. */
export function hostOf(role: string, party: Party, { atoms, match }: Finding, encounter: Encounter | null): Party {
  const [proof] = encounter?.proofs ?? []
  if (role !== 'A' || party.by !== 'honorific' || !proof || !atoms[match.from]!.classes.has('receive.verb'))
    return party
  const isGuest = proof.filled.some(
    (one) => one.role === 'B' && one.party.people.some((person) => party.people.includes(person)),
  )
  const host = isGuest ? proof.filled.find((one) => one.role === 'A' && one.party.people.length > 0)?.party : undefined
  const next = match.roles.get('B') ?? []
  if (!host || next.some((one) => one.party?.sides.some((side) => host.sides.includes(side)))) return party
  return partyAs(host, { from: party.from, to: party.to })
}
