/** Whose mission somebody serves who is only called its attaché: "السفير الكندي …، والملحق التجاري فلان". */
import { isEnvoys } from '../mentions/office-draft.ts'
import { firstNamedBefore, firstOf } from './named-places.ts'
import type { Person } from './person.ts'

const servesMission = (office: string): boolean => office.includes('attache') || isEnvoys(office)

const hasOffice = ({ titles }: Person, fits: (office: string) => boolean): boolean =>
  titles.some(({ offices }) => offices.some(fits))

/** The state of the envoy whom the article names last before, or null. */
export function missionState(person: Person, people: readonly Person[], home: string | null): string | null {
  if (person.titles.length === 0 || !person.titles.every(({ offices }) => offices.every(servesMission))) return null
  const isForeignEnvoy = (other: Person): boolean =>
    other !== person && Boolean(other.states[0]) && other.states[0] !== home && hasOffice(other, isEnvoys)
  return firstNamedBefore(people, firstOf(person)).find(isForeignEnvoy)?.states[0] ?? null
}
