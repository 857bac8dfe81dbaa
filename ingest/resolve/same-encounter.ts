/** Which encounter that was told of before a report tells of. */
import { dayLength } from '../engine/dates.ts'
import type { Encounter, Filled } from './events.ts'
import type { Person } from './person.ts'
import type { Standings } from './standing.ts'

type Told = Pick<Encounter, 'date' | 'planned'>

/** Encounters of two sides that a further report of them may mean: the work stays linear in the text. */
const latest = 24

export const knownAmong = (
  encounters: readonly Encounter[],
  told: Told,
  filled: readonly Filled[],
  standings: Standings,
  today: string | undefined,
): Encounter | undefined =>
  encounters
    .slice(-latest)
    .find((one) => one.planned === told.planned && isOneDay(one, told, today) && !isOfOthers(one, filled, standings))

/** So long ago, a dated meeting is background: one told of without a day is another. */
const longAgo = 45 * dayLength

const isOneDay = (known: Told, told: Told, today: string | undefined): boolean => {
  if (known.date && told.date) return known.date === told.date
  const date = known.date ?? told.date
  return !date || !today || Date.parse(today) - Date.parse(date) < longAgo
}

/** Ministers met, and their presidents did. */
function isOfOthers({ sides, people }: Encounter, filled: readonly Filled[], standings: Standings): boolean {
  const present = filled.flatMap(({ party }) => party.people)
  return sides.every((side) => {
    const isOf = (person: Person): boolean => standings.sidesOf(person).includes(side)
    const [known, named] = [[...people].filter(isOf), present.filter(isOf)]
    return known.length > 0 && named.length > 0 && !named.some((person) => people.has(person))
  })
}

/** An encounter has shown where a partner stands. */
export function isPartnerKnown(encounters: readonly Encounter[], filled: readonly Filled[]): boolean {
  const people = filled.flatMap(({ role, party }) => (role === 'B' ? party.people : []))
  return encounters.some((encounter) => people.some((person) => encounter.people.has(person)))
}
