/** Whether a report tells of an encounter that was told of before. */
import type { Encounter, Filled } from './events.ts'
import type { Person } from './person.ts'
import type { Standings } from './standing.ts'

type Told = Pick<Encounter, 'date' | 'planned'>

/** Of the same sides: the day and the prospect may not differ, nor may everyone that each side sends. */
export const isSameEncounter = (
  known: Encounter,
  { date, planned }: Told,
  filled: readonly Filled[],
  standings: Standings,
): boolean =>
  known.planned === planned && (!date || !known.date || date === known.date) && !isOfOthers(known, filled, standings)

/** Ministers met, and their presidents did. */
function isOfOthers({ sides, people }: Encounter, filled: readonly Filled[], standings: Standings): boolean {
  const present = filled.flatMap(({ party }) => party.people)
  return sides.every((side) => {
    const isOf = (person: Person): boolean => standings.sidesOf(person).includes(side)
    const [known, named] = [[...people].filter(isOf), present.filter(isOf)]
    return known.length > 0 && named.length > 0 && !named.some((person) => people.has(person))
  })
}
