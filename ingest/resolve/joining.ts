/** Who joined an encounter that was told of: for a side of it, or for one more. */
import type { Finding } from './context.ts'
import { type Encounter, eachSide, type Filled, latest } from './events.ts'
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
  const sideOf = (side: string): string => (sides.includes(side) ? side : ownerOf(side))
  const owned = filled.map((one) =>
    filledBy(one, partyAs(one.party, { sides: (one.role !== 'A' && headed) || one.party.sides.map(sideOf) })),
  )
  // "رئيس الحزب … وحضر اللقاء عضو الهيئة العليا": nobody of the state whose party is a side is of one more.
  const known = new Set([...sides, ...sides.map(ownerOf)])
  const guests = eachSide(owned).filter(({ party }) => !known.has(party.sides[0]!) && !standings.isUntold(party))
  return { members: owned.filter(isMember), guests }
}

/**
 * "حضر اللقاءات", "حضر اللقاءين": all meetings, or the last two of one host, rather than the one that is told of. "استقبل كلا
 * من …، في لقاءات حضرها": with each of several.
 */
export function attended(
  { atoms, match: { from, to } }: Finding,
  all: readonly Encounter[],
  current: Encounter,
  several: Encounter | null,
): readonly Encounter[] {
  const held = all.slice(-latest).filter(({ met, planned }) => met && !planned)
  const speaksOf = (meetings: string): boolean => atoms.slice(from, to).some(({ classes }) => classes.has(meetings))
  if (speaksOf('meet.all')) return held
  // "حضر مراسم تقديم أوراق الاعتماد": of all who presented theirs.
  if (speaksOf('credentials') || speaksOf('ceremony'))
    return held.filter(({ proofs: [proof] }) => proof?.sentence === current.proofs[0]?.sentence)
  if (!speaksOf('meet.two')) {
    const apart = several ? held.filter((one) => isOneOf(one, several)) : []
    return apart.includes(current) ? apart : [current]
  }
  const host = current.proofs[0]?.filled[0]?.party.sides[0]
  const hosted = held.filter(({ sides, format }) => format === 'meeting' && sides.includes(host!))
  return hosted.length < 2 ? [current] : hosted.slice(-2)
}

/** A meeting with one of several, which the same words told of. */
const isOneOf = ({ sides, proofs }: Encounter, several: Encounter): boolean =>
  sides.length < several.sides.length &&
  sides.every((side) => several.sides.includes(side)) &&
  proofs.some(({ sentence, rule }) => several.proofs.some((told) => told.sentence === sentence && told.rule === rule))
