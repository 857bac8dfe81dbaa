/** Who joined an encounter that was told of: for a side of it, or for one more. */
import { listedAttendants, sideIn } from './attendees.ts'
import type { Finding } from './context.ts'
import { type Encounter, eachSide, type Filled } from './events.ts'
import { ownerOf } from './owner.ts'
import { filledBy, partyAs } from './party-copies.ts'
import type { Standings } from './standing.ts'

export interface Joining {
  readonly members: readonly Filled[]
  /** Each of a further side. */
  readonly guests: readonly Filled[]
}

export function joining({ sides }: Encounter, filled: readonly Filled[], standings: Standings): Joining {
  const isMember = ({ party }: Filled): boolean => party.sides.every((side) => sides.includes(side))
  // "ورأس الجانب المصري السفير …": whoever heads a side is of it.
  const headed = filled.find((one) => one.party.by === 'organ' && isMember(one))?.party.sides
  // "ومن الجانب الهندي السفير …": so is whoever came for it.
  const [side, ...others] = (headed ?? []).map(ownerOf)
  if (side !== undefined && others.length === 0)
    for (const { role, party } of filled)
      for (const person of role === 'A' ? [] : party.people)
        if (standings.isPresumed(person)) standings.correct(person, side)
  // "وحضر اللقاء سكرتير عام الحزب": of the party that is a side, and else of its state.
  const sideOf = (side: string): string => sideIn(sides, side) ?? ownerOf(side)
  const owned = filled.map((one) =>
    filledBy(one, partyAs(one.party, { sides: (one.role !== 'A' && headed) || one.party.sides.map(sideOf) })),
  )
  // "رئيس الحزب … وحضر اللقاء عضو الهيئة العليا": nobody of the state whose party is a side is of one more.
  const known = new Set([...sides, ...sides.map(ownerOf)])
  const guests = eachSide(owned).filter(({ party }) => !known.has(party.sides[0]!) && !standings.isUntold(party))
  return { members: owned.filter(isMember), guests }
}

/** Who joined, and whoever is listed behind them. */
export function joinedBy(
  finding: Finding,
  encounter: Encounter,
  filled: readonly Filled[],
  standings: Standings,
): readonly Filled[] {
  const listed = listedAttendants(finding, encounter, standings)
  const others = filled.filter(({ party }) => !listed.some((one) => one.party.from === party.from))
  return joining(encounter, [...others, ...listed], standings).members
}
