/** Which of the encounters told of somebody is said to have attended. */
import type { Finding } from './context.ts'
import { type Encounter, latest } from './events.ts'
import type { PartyAtom } from './parties.ts'
import type { Person } from './person.ts'
import { hasMembers } from './roles.ts'

/**
 * "حضر اللقاء", behind what had been before or is still to come: the latest meeting that was held, if there is one. "وضم الوفد
 * فلان": the only one, if it was held; of several it is not said which.
 */
export function attendedOne(finding: Finding, all: readonly Encounter[], current: Encounter): Encounter | null {
  const { atoms, match } = finding
  const lately = all.slice(-latest)
  if (hasMembers(finding)) {
    const [only, ...others] = lately.filter(({ met, planned }) => met && !planned)
    return only?.talks && others.length === 0 ? only : null
  }
  const isAhead = atoms
    .slice(match.from, match.to)
    .some(({ classes }) => classes.has('present') || classes.has('future'))
  const isTold = ({ met, planned, earlier, format }: Encounter): boolean =>
    met && !earlier && planned === isAhead && format !== 'call'
  return isTold(current) ? current : (lately.findLast(isTold) ?? current)
}

/** "وجرى اللقاء بحضور فلان": the one that is told of, and none between those who attended. */
export function toldAgain(
  { atoms, match }: Finding,
  sides: readonly string[],
  current: Encounter | null,
): Encounter | null {
  const told = atoms.findIndex(({ classes }, at) => at >= match.from && classes.has('meet.that'))
  const isAttended = told >= 0 && atoms.slice(told + 1, told + 1 + furthest).some(isAttendant)
  const areAttendants = [...match.roles.values()].flat().every((atom) => isAttendant(atom) || atom.joined)
  return isAttended && areAttendants && current?.sides.join() === sides.join() ? current : null
}

const isAttendant = ({ preposition }: PartyAtom): boolean => preposition === 'attend'

/** Atoms from a meeting to "attended by". */
const furthest = 3

/**
 * "حضر اللقاءات", "حضر اللقاءين": all meetings, or the last two of one host, rather than the one that is told of. "استقبل كلا
 * من …، في لقاءات حضرها": with each of several.
 */
export function attendedAll(
  { atoms, match: { from, to } }: Finding,
  all: readonly Encounter[],
  current: Encounter,
  several: Encounter | null,
): readonly Encounter[] {
  const told = all.slice(-latest).filter(({ met, planned }) => met && !planned)
  const lately = told.filter(({ earlier }) => !earlier)
  const held = lately.length > 0 ? lately : told
  const speaksOf = (meetings: string): boolean => atoms.slice(from, to).some(({ classes }) => classes.has(meetings))
  if (speaksOf('meet.all')) return ofOneHost(told)
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

/** "حضر اللقاءات": of whoever had most of them, and of nobody who is named. */
function ofOneHost(held: readonly Encounter[]): readonly Encounter[] {
  const hostsOf = ({ proofs }: Encounter) => proofs[0]?.filled[0]?.party.people ?? []
  const hosts = held.flatMap(hostsOf)
  const count = (host: Person): number => hosts.filter((other) => other === host).length
  const most = Math.max(...hosts.map(count))
  return held.filter((one) => hostsOf(one).length === 0 || hostsOf(one).some((host) => count(host) === most))
}

/** A meeting with one of several, which the same words told of. */
const isOneOf = ({ sides, proofs }: Encounter, several: Encounter): boolean =>
  sides.length < several.sides.length &&
  sides.every((side) => several.sides.includes(side)) &&
  proofs.some(({ sentence, rule }) => several.proofs.some((told) => told.sentence === sentence && told.rule === rule))
