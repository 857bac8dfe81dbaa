/** Where an article names its people, gathered once for as many of them: reading stays linear. */
import { firstIndex } from '../engine/first-index.ts'
import type { Person } from './person.ts'

interface Places {
  readonly count: number
  /** By the first token of each name. */
  readonly byToken: ReadonlyMap<number, Person>
  /** By the first name of each, in the text's order. */
  readonly inOrder: readonly { readonly start: number; readonly person: Person }[]
}

const known = new WeakMap<readonly Person[], Places>()

function placesOf(people: readonly Person[]): Places {
  const before = known.get(people)
  if (before?.count === people.length) return before
  const byToken = new Map<number, Person>()
  for (const person of people) for (const [from] of person.names) if (!byToken.has(from)) byToken.set(from, person)
  const inOrder = people.map((person) => ({ start: firstOf(person), person })).sort((a, b) => a.start - b.start)
  const places = { count: people.length, byToken, inOrder }
  known.set(people, places)
  return places
}

/** The token of his first name; of very many, too. */
export const firstOf = ({ names }: Person): number =>
  names.reduce((first, [from]) => Math.min(first, from), Number.POSITIVE_INFINITY)

/** Whose name begins with the token. */
export const namedAt = (people: readonly Person[], at: number): Person | undefined => placesOf(people).byToken.get(at)

/** Tokens of a name. */
const longestName = 10

/** Whose name the token is in. */
export function namedOver(people: readonly Person[], at: number): Person | undefined {
  const { byToken } = placesOf(people)
  for (let from = at; from > at - longestName; from--) {
    const person = byToken.get(from)
    if (person?.names.some((name) => name[0] === from && at < name[1])) return person
  }
  return undefined
}

/** Who fits of those named less than so many tokens before `at`, the nearest, and how far away he is. */
export function nearestNamed(
  people: readonly Person[],
  at: number,
  within: number,
  fits: (person: Person) => boolean = () => true,
): { readonly person: Person; readonly distance: number } | null {
  const { byToken } = placesOf(people)
  for (let distance = 1; distance < within; distance++) {
    const person = byToken.get(at - distance)
    if (person && fits(person)) return { person, distance }
  }
  return null
}

/** People whose first names stand before `at`, the latest first; of a text of very many only the latest. */
export function firstNamedBefore(people: readonly Person[], at: number): readonly Person[] {
  const { inOrder } = placesOf(people)
  const end = firstIndex(inOrder, at, ({ start }) => start)
  return inOrder
    .slice(Math.max(0, end - latest), end)
    .map(({ person }) => person)
    .reverse()
}

/** Whoever is first named at the token or next behind it. */
export function firstNamedBehind(people: readonly Person[], at: number): Person | undefined {
  const { inOrder } = placesOf(people)
  return inOrder[firstIndex(inOrder, at, ({ start }) => start)]?.person
}

/** People. */
const latest = 60
