/** Whom a description without a name means: "the minister", "the Qatari president". People who hold the like are told apart by place only. */
import type { Gender } from '../mentions/gender.ts'
import { type Scan, sentenceAt } from '../mentions/scan.ts'
import { isSecretary, officeLikeness, officeWords } from './offices.ts'
import type { People } from './people.ts'
import type { Person } from './person.ts'
import { Places } from './places.ts'
import type { Standings } from './standing.ts'

/** Those of one state and gender with the same offices. */
interface Group {
  readonly state: string | null
  readonly gender: Gender | null
  readonly held: readonly ReadonlySet<string>[]
  /** The article calls them ministers, and never secretaries. */
  readonly ministers: boolean
  /** Where their names start. */
  readonly names: Places
  /** Where the first of each one's names starts. */
  readonly firsts: Places
}

interface Fit {
  readonly group: Group
  /** 0 to 1. */
  readonly score: number
}

interface Known {
  readonly group: Group
  /** Place among the article's people. */
  readonly rank: number
}

/** "الوزير" is no prime minister, and no deputy. */
const isMinisterOnly = (offices: ReadonlySet<string>): boolean => offices.size === 1 && offices.has('minister')
/** "le ministre" of a release is its own, whatever his field. */
export const holdsJust = (held: ReadonlySet<string>, offices: ReadonlySet<string>): boolean =>
  isMinisterOnly(offices) || officeLikeness(held, offices) === 1
const isAboveOrBelow = (office: ReadonlySet<string>): boolean => office.has('prime') || office.has('deputy')

/** "وزير النفط" is no foreign minister. */
const haveOtherFields = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 1 &&
  b.size > 1 &&
  a.has('minister') &&
  b.has('minister') &&
  ![...a].some((word) => word !== 'minister' && b.has(word))

export class Descriptions {
  readonly #standings: Standings
  readonly #known = new Map<Person, Known>()
  readonly #groups = new Map<string, Group>()
  readonly #fitting = new Map<string, readonly Fit[]>()
  #corrected = 0
  /** "The minister then sat with …": in an outlet's own words, its own state's. */
  readonly #prefersHome: boolean

  /** Made when the people's names are all known. */
  constructor(people: People, standings: Standings, cased: boolean) {
    this.#standings = standings
    this.#prefersHome = cased && !standings.isGuess
    this.#corrected = standings.corrected.length
    for (const [rank, person] of people.all.entries()) this.#put(person, rank)
  }

  /** The person whom it fits best, of equals the nearest before the token; never `other`. */
  meant(
    states: readonly string[],
    offices: ReadonlySet<string>,
    gender: Gender | null,
    at: number,
    other: Person | undefined,
  ): Person | null {
    for (; this.#corrected < this.#standings.corrected.length; this.#corrected++)
      this.#move(this.#standings.corrected[this.#corrected]!)
    let best: Person | null = null
    let bestScore = 0
    for (const { group, score } of this.#fit(states, offices, gender)) {
      if (best && score < bestScore) break
      bestScore = score
      for (const person of [group.names.before(at, other), this.#inOffice(group.firsts.from(at, other))])
        if (person && (!best || this.#isMeant(person, best, at, states.length === 0))) best = person
    }
    // "The envoy": the ambassador, where no envoy is named.
    const mayBeAmbassador = !best && !other && offices.has('envoy')
    const ambassador = mayBeAmbassador ? this.meant(states, new Set(['ambassador']), gender, at, other) : null
    return ambassador?.isBefore(at) ? ambassador : best
  }

  /** "the president", of whom no name was told yet: none of history. */
  #inOffice(person: Person | null): Person | null {
    const { day } = this.#standings
    const tenures = (person && day && this.#standings.of(person).holder?.tenures) || []
    const hasLeft = tenures.length > 0 && tenures.every(({ until }) => until && until < day!.slice(0, until.length))
    return person && !hasLeft ? person : null
  }

  /** "the minister", without a state: whoever was called so before, rather than one whose state was told. */
  #isMeant(person: Person, best: Person, at: number, bare: boolean): boolean {
    const { home } = this.#standings
    const isOwn = (one: Person): boolean =>
      bare && one.states.length === 0 && one.isBefore(at) && this.#standings.of(one).state === home
    if (isOwn(person) !== isOwn(best)) return isOwn(person)
    const isHome = (one: Person): boolean => bare && this.#prefersHome && this.#standings.of(one).state === home
    if (isHome(person) !== isHome(best)) return isHome(person)
    const further = person.distance(at) - best.distance(at)
    return further < 0 || (further === 0 && this.#known.get(person)!.rank < this.#known.get(best)!.rank)
  }

  /** The groups that the description fits at all, the best first. */
  #fit(states: readonly string[], offices: ReadonlySet<string>, gender: Gender | null): readonly Fit[] {
    const key = `${states.join()} ${gender} ${[...offices].join()}`
    const known = this.#fitting.get(key)
    if (known) return known
    const fitting: Fit[] = []
    for (const group of this.#groups.values()) {
      if (gender && group.gender && gender !== group.gender) continue
      if (states.length > 0 && !(group.state && states.includes(group.state))) continue
      // "The Foreign Secretary" is not the foreign minister whom he met.
      if (group.ministers && isSecretary(offices)) continue
      const held = group.held.filter(
        (one) => (!isMinisterOnly(offices) || !isAboveOrBelow(one)) && !haveOtherFields(one, offices),
      )
      const score = Math.max(0, ...held.map((one) => officeLikeness(one, offices)))
      if (score > 0) fitting.push({ group, score })
    }
    fitting.sort((a, b) => b.score - a.score)
    this.#fitting.set(key, fitting)
    return fitting
  }

  #put(person: Person, rank: number): void {
    const { state } = this.#standings.of(person)
    const byTable = this.#standings.officeByTable(person)
    const held =
      byTable && !person.offices.some(isSecretary) ? [...person.offices, officeWords([byTable])] : person.offices
    const ministers = person.offices.some((words) => words.has('minister')) && !person.offices.some(isSecretary)
    const key = `${state} ${person.gender} ${ministers} ${held
      .map((words) => [...words].sort().join())
      .sort()
      .join(' ')}`
    const group = this.#groups.get(key) ?? this.#newGroup(key, { state, gender: person.gender, held, ministers })
    for (const [at] of person.names) group.names.add({ at, person })
    const [first] = person.names
    if (first) group.firsts.add({ at: first[0], person })
    this.#known.set(person, { group, rank })
  }

  #newGroup(key: string, of: Pick<Group, 'state' | 'gender' | 'held' | 'ministers'>): Group {
    const group = { ...of, names: new Places(), firsts: new Places() }
    this.#groups.set(key, group)
    this.#fitting.clear()
    return group
  }

  #move(person: Person): void {
    const { group, rank } = this.#known.get(person)!
    for (const [at] of person.names) group.names.remove(at, person)
    const [first] = person.names
    if (first) group.firsts.remove(first[0], person)
    this.#put(person, rank)
  }
}

/** "أجرى وزير الخارجية محادثات مع وزير الخارجية النرويجي فلان": no bare title means one of another state whom the text has yet to name. */
export const isNamedLater = (scan: Scan, person: Person, at: number, home: string | null): boolean => {
  if (person.isBefore(at)) return false
  // "The Prime Minister spoke to Chancellor A and B", who heads a government elsewhere.
  if (scan.lexicon.cased) return person.titles.length === 0 && person.names[0]![0] < (sentenceAt(scan, at)?.to ?? at)
  return home !== null && person.states.length > 0 && !person.states.includes(home)
}
