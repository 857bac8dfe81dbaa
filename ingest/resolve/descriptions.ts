/** Whom a description without a name means: "the minister", "the Qatari president". People who hold the like are told apart by place only. */
import { officeLikeness, officeWords } from './offices.ts'
import type { People } from './people.ts'
import type { Person } from './person.ts'
import type { Standings } from './standing.ts'

/** Those of one state with the same offices. */
interface Group {
  readonly state: string | null
  readonly held: readonly ReadonlySet<string>[]
  /** By the token that a name starts at, sorted. */
  readonly names: Place[]
  /** By the first of their names, sorted. */
  readonly firsts: Place[]
}

interface Fit {
  readonly group: Group
  /** 0 to 1. */
  readonly score: number
}

interface Place {
  readonly at: number
  readonly person: Person
}

interface Known {
  readonly group: Group
  /** Place among the article's people. */
  readonly rank: number
}

export class Descriptions {
  readonly #standings: Standings
  readonly #known = new Map<Person, Known>()
  readonly #groups = new Map<string, Group>()
  readonly #fitting = new Map<string, readonly Fit[]>()
  #corrected = 0

  /** Made when the people's names are all known. */
  constructor(people: People, standings: Standings) {
    this.#standings = standings
    this.#corrected = standings.corrected.length
    for (const [rank, person] of people.all.entries()) this.#put(person, rank)
    for (const { names, firsts } of this.#groups.values()) {
      names.sort(byPlace)
      firsts.sort(byPlace)
    }
  }

  /** The person whom it fits best, of equals the nearest before the token; never `other`. */
  meant(states: readonly string[], offices: ReadonlySet<string>, at: number, other: Person | undefined): Person | null {
    for (; this.#corrected < this.#standings.corrected.length; this.#corrected++)
      this.#move(this.#standings.corrected[this.#corrected]!)
    let best: Person | null = null
    let bestScore = 0
    for (const { group, score } of this.#fit(states, offices)) {
      if (best && score < bestScore) break
      bestScore = score
      const isMeant = ({ person }: Place): boolean => person !== other && this.#known.get(person)!.group === group
      for (const person of [before(group.names, at, isMeant), after(group.firsts, at, isMeant)])
        if (person && (!best || this.#isNearer(person, best, at))) best = person
    }
    return best
  }

  #isNearer(person: Person, best: Person, at: number): boolean {
    const further = person.distance(at) - best.distance(at)
    return further < 0 || (further === 0 && this.#known.get(person)!.rank < this.#known.get(best)!.rank)
  }

  /** The groups that the description fits at all, the best first. */
  #fit(states: readonly string[], offices: ReadonlySet<string>): readonly Fit[] {
    const key = `${states.join()} ${[...offices].join()}`
    const known = this.#fitting.get(key)
    if (known) return known
    const fitting: Fit[] = []
    for (const group of this.#groups.values()) {
      if (states.length > 0 && !(group.state && states.includes(group.state))) continue
      const score = Math.max(0, ...group.held.map((one) => officeLikeness(one, offices)))
      if (score > 0) fitting.push({ group, score })
    }
    fitting.sort((a, b) => b.score - a.score)
    this.#fitting.set(key, fitting)
    return fitting
  }

  #put(person: Person, rank: number): Group {
    const { state } = this.#standings.of(person)
    const byTable = this.#standings.officeByTable(person)
    const held = byTable ? [...person.offices, officeWords([byTable])] : person.offices
    const key = `${state} ${held
      .map((words) => [...words].sort().join())
      .sort()
      .join(' ')}`
    const group = this.#groups.get(key) ?? { state, held, names: [], firsts: [] }
    this.#groups.set(key, group)
    for (const [at] of person.names) group.names.push({ at, person })
    const [first] = person.names
    if (first) group.firsts.push({ at: first[0], person })
    this.#known.set(person, { group, rank })
    return group
  }

  /** What is left of him in the group that he was of counts no more. */
  #move(person: Person): void {
    const { names, firsts } = this.#put(person, this.#known.get(person)!.rank)
    names.sort(byPlace)
    firsts.sort(byPlace)
    this.#fitting.clear()
  }
}

const byPlace = (a: Place, b: Place): number => a.at - b.at

/** Index of the first place at the token or after it. */
function indexOf(places: readonly Place[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

function before(places: readonly Place[], at: number, isMeant: (place: Place) => boolean): Person | null {
  for (let i = indexOf(places, at) - 1; i >= 0; i--) if (isMeant(places[i]!)) return places[i]!.person
  return null
}

function after(places: readonly Place[], at: number, isMeant: (place: Place) => boolean): Person | null {
  for (let i = indexOf(places, at); i < places.length; i++) if (isMeant(places[i]!)) return places[i]!.person
  return null
}
