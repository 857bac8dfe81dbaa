/** "الضيف": whom an encounter's host received. */
import type { Match } from '../engine/match.ts'
import type { Encounter, Filled } from './events.ts'
import type { Party } from './parties.ts'

export function guestOf(encounter: Encounter | null): Party | null {
  const told = encounter?.proofs[0]?.filled ?? []
  const isGuest = ({ role, party }: Filled): boolean =>
    encounter?.host ? !party.sides.includes(encounter.host) : role === 'B'
  return told.find((one) => isGuest(one) && one.party.sides.length > 0)?.party ?? null
}

/** "الوفد": the delegation that an encounter's host received. */
export function delegationOf(encounter: Encounter | null): Party | null {
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
