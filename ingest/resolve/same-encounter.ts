/** Which encounter that was told of before a report tells of. */
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
): Encounter | undefined => encounters.slice(-latest).find((one) => isSame(one, told, filled, standings))

/** Of the same sides: the day and the prospect may not differ, nor may everyone that each side sends. */
const isSame = (known: Encounter, { date, planned }: Told, filled: readonly Filled[], standings: Standings): boolean =>
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
