/** Who may fill a role of a construction. */
import type { Admits } from '../engine/match.ts'
import type { Finding } from './context.ts'
import { type Filled, sidesOf } from './events.ts'
import type { Party } from './parties.ts'

/** A visit is made by people, not by a state. */
export const mayTravel = ({ kind, by, people }: Party): boolean =>
  kind === 'person' || by === 'delegates' || (by === 'organ' && people.length > 0)

/** A state is visited, or an international body; not one of a state's own. */
export const mayHost = ({ kind, sides }: Party): boolean =>
  kind === 'state' || (sides[0]?.startsWith('agency:') ?? false)

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

/** The first word of the match that the rule demands: two rules must not both read it for the same kind of edge. */
export function triggerOf({ atoms, compiled, match }: Finding): number {
  const wanted = compiled.pattern.find((element) => element.type === 'word' && !element.optional)
  for (let at = match.from; at < match.to; at++) {
    const { party, classes } = atoms[at]!
    if (!party && wanted?.type === 'word' && wanted.classes.some((name) => classes.has(name))) return at
  }
  return match.from
}

/** Named people of two sides who are said to have talked something over met to do so. */
export const speakTogether = (filled: readonly Filled[]): boolean =>
  sidesOf(filled.filter(({ party, by }) => party.kind === 'person' && by === 'named')).length > 1

/** "welcomed the Minister to Canberra": a reception, and no praise. */
export function receivesGuest(finding: Finding): boolean {
  const { atoms, match } = finding
  const next = match.rest === null ? -1 : match.rest + (atoms[match.rest]!.classes.has('article') ? 1 : 0)
  const guest = atoms[next]
  return (
    guest?.party?.kind === 'person' &&
    guest.preposition === '' &&
    atoms[triggerOf(finding)]!.classes.has('receive.verb')
  )
}
