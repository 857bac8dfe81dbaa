/** "الضيف": whom an encounter's host received. */
import type { Encounter, Filled } from './events.ts'
import type { Party } from './parties.ts'

export function guestOf(encounter: Encounter | null): Party | null {
  const told = encounter?.proofs[0]?.filled ?? []
  const isGuest = ({ role, party }: Filled): boolean =>
    encounter?.host ? !party.sides.includes(encounter.host) : role === 'B'
  return told.find((one) => isGuest(one) && one.party.sides.length > 0)?.party ?? null
}
