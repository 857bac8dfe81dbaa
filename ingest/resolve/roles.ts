/** Who may fill a role of a construction. */
import type { Admits } from '../engine/match.ts'
import type { Party } from './parties.ts'

/** A visit is made by people, not by a state. */
export const mayTravel = ({ kind, by, people }: Party): boolean =>
  kind === 'person' || by === 'delegates' || (by === 'organ' && people.length > 0)

/** A state or a body of the first side is no partner for it: "received at the Élysée the American vice president". */
export const isOtherSide: Admits<Party> = (role, list, roles) => {
  if (role !== 'B') return true
  const first = new Set(roles.get('A')?.flatMap(({ party }) => party?.sides ?? []))
  return !list.every(
    ({ party }) =>
      (party?.kind === 'state' || party?.kind === 'agency') &&
      party.sides.length > 0 &&
      party.sides.every((side) => first.has(side)),
  )
}
