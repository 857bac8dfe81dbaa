/** Officials told without a state who cannot be the home's: a counterpart of its own, or whoever met one. */
import { endsBefore, isA, isMark, type Scan, sentenceAt } from '../mentions/scan.ts'
import type { Standing } from './known-by.ts'
import { firstNamedBehind, nearestNamed } from './named-places.ts'
import type { Person } from './person.ts'

/** Tokens. */
const nearby = 60

/** Of which state somebody is who is not of the home's; null where nothing tells. */
export function stateNotHome(
  scan: Scan,
  person: Person,
  people: readonly Person[],
  home: string,
  standingOf: (person: Person) => Standing | null,
): string | null {
  const other = counterpartsOther(scan, person, people, home, standingOf)
  if (other) return other
  return scan.lexicon.cased && facesHome(scan, person, people, home) ? mostNamed(scan, home) : null
}

/** "une invitation de son homologue …": of whoever of the home state stands before him, so of the state that the text speaks of besides. */
function counterpartsOther(
  scan: Scan,
  person: Person,
  people: readonly Person[],
  home: string,
  standingOf: (person: Person) => Standing | null,
): string | null {
  if (!person.isCounterpart) return null
  const [first] = person.names[0]!
  const nearest = nearestNamed(people, first, nearby, (one) => one !== person)
  const state = nearest && standingOf(nearest.person)?.state
  if (state && isMetToo(scan, first - nearest.distance, first)) return state
  if (state !== home) return null
  return onlyNamed(scan, first, home) ?? mostNamed(scan, home)
}

/** Tokens from the first of two to the name of the second. */
const longestPair = 20

/** "avec le prince héritier d'Abou Dhabi, …, ainsi qu'avec son homologue, …": both are whom he met there. */
function isMetToo(scan: Scan, from: number, to: number): boolean {
  if (!scan.lexicon.cased || to - from > longestPair) return false
  for (let at = from + 1; at < to; at++) {
    if (isMark(scan, at, '.;') || isA(scan, at, 'verb')) return false
    if (isA(scan, at, 'prep.with')) return endsBefore(scan, at, ['and', 'topic.resume'], 3)
  }
  return false
}

/** Tokens from somebody's name to his counterpart's, and of the words before that name that call him so. */
const longestFacing = 24
const longestCounterpart = 5

/** "el canciller Luis Prado y su homóloga de Noruega, …", "a coprésidé avec son homologue norvégien, …": another state's than his counterpart. */
function facesHome(scan: Scan, person: Person, people: readonly Person[], home: string): boolean {
  const [first, end] = person.names[0]!
  const other = firstNamedBehind(people, end)
  if (!other || other.states[0] !== home || other.names[0]![0] - end > longestFacing) return false
  const { from } = sentenceAt(scan, first) ?? { from: first }
  if (sentenceAt(scan, other.names[0]![0])?.from !== from) return false
  for (let back = 1; back <= longestCounterpart; back++)
    if (scan.lexicon.counterparts.at(scan.tokens, other.names[0]![0] - back)) return true
  return false
}

/** "will visit Mongolia for talks with his counterpart, …": the one state that the sentence names before, but for that one. */
function onlyNamed(scan: Scan, at: number, but: string): string | null {
  const from = sentenceAt(scan, at)?.from ?? at
  const [state, ...others] = new Set(codesBut(scan.states.slice(from, at), but))
  return state && others.length === 0 ? state : null
}

/** The state that the text names most often, but for that one. */
function mostNamed({ states }: Scan, but: string): string | null {
  const counts = new Map<string, number>()
  for (const code of codesBut(states, but)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const codesBut = (states: Scan['states'], but: string): string[] =>
  states.flatMap((found) => {
    const match = found?.values[0]
    return match && !match.weak && match.code !== but ? [match.code] : []
  })
