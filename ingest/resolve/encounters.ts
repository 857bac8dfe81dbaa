/** The encounters that an article tells of, each once however many sentences do. */
import { dayLength } from '../engine/iso-day.ts'
import type { Period } from '../engine/periods.ts'
import { type Encounter, type Filled, latest } from './events.ts'
import type { Headings } from './heading.ts'
import type { Person } from './person.ts'
import type { Standings } from './standing.ts'
import type { Timing } from './timing.ts'

type Told = Pick<Encounter, 'sides' | 'date' | 'period' | 'planned' | 'format'> & Pick<Timing, 'shown'>

export class Encounters {
  /** In the order in which they were told of first. */
  readonly all: Encounter[] = []
  readonly #bySides = new Map<string, Encounter[]>()
  readonly #people = new Set<Person>()
  readonly #standings: Standings
  /** The article's. */
  readonly #day: string | undefined

  readonly #headings: Headings

  constructor(standings: Standings, day: string | undefined, headings: Headings) {
    this.#headings = headings
    this.#standings = standings
    this.#day = day
  }

  /** The one told of before that has the same sides, day and prospect, else a new one. */
  of(told: Told, filled: readonly Filled[]): Encounter {
    const key = told.sides.join()
    const among = this.#bySides.get(key) ?? []
    const lately = among.slice(-latest)
    const known =
      lately.find(
        (one) =>
          one.planned === told.planned &&
          isOneDay(one, told, this.#day) &&
          !isOfOthers(one, told, filled, this.#standings),
      ) ??
      lately.find((one) => isOfOneVisit(one, told, filled) || isDayOfTalks(one, told, filled)) ??
      lately.find((one) => isHeldAlready(one, told, filled)) ??
      lately.find((one) => this.#isHeadline(one, told, filled))
    if (known) {
      if (isDayOfTalks(known, told, filled)) known.date = told.date
      if (told.planned && !known.planned && !isHeldAlready(known, told, filled)) plan(known, told)
      if (this.#isHeadline(known, told, filled)) known.planned = false
      known.talks ||= told.format !== 'visit'
      return known
    }
    const { sides, date, period, planned, format } = told
    const people = new Set<Person>()
    const encounter: Encounter = {
      sides,
      date,
      period,
      planned,
      format,
      people,
      host: null,
      talks: format !== 'visit',
      met: false,
      earlier: true,
      proofs: [],
    }
    this.all.push(encounter)
    among.push(encounter)
    this.#bySides.set(key, among)
    return encounter
  }

  /** "الوزير يلتقي السفير", and below it "التقى الوزير السفير أمس": what a heading says will be was done. */
  #isHeadline(known: Encounter, told: Told, filled: readonly Filled[]): boolean {
    if (!known.planned || told.planned || known.date) return false
    const { end, isSection } = this.#headings
    if (known.proofs.some(({ sentence }) => sentence.to > end && !isSection(sentence))) return false
    const last = known.proofs.at(-1)?.sentence.to ?? 0
    const isBelow = last > end && filled.every(({ party }) => party.from >= last && party.from - last < firstBelow)
    if (isBelow) return true
    const present = filled.flatMap(({ party }) => party.people)
    return Boolean(told.date) && known.people.size > 1 && [...known.people].every((person) => present.includes(person))
  }

  /** Adds those who took part. */
  attend({ people }: Encounter, present: readonly Filled[]): void {
    for (const { party } of present)
      for (const person of party.people) {
        if (party.by === 'delegates' && this.#isOfOther(person, party.sides)) continue
        people.add(person)
        this.#people.add(person)
      }
  }

  /** "met separately with the ministers of A and B, … and …": each met for his own side. */
  #isOfOther(person: Person, sides: readonly string[]): boolean {
    const own = this.#standings.sidesOf(person)
    return own.length > 0 && !own.some((side) => sides.includes(side))
  }

  /** True where an encounter has shown where one of the partners stands. */
  haveShown(filled: readonly Filled[]): boolean {
    return filled.some(({ role, party }) => role === 'B' && party.people.some((person) => this.#people.has(person)))
  }
}

/** Tokens of what is told at once below a section's heading. */
const firstBelow = 60

/** So long ago, a dated meeting is background: one told of without a day is another. */
const longAgo = 45 * dayLength

const isOneDay = (known: Encounter, told: Told, today: string | undefined): boolean => {
  const [before, now] = [spanOf(known), spanOf(told)]
  if (before && now) return before.first <= now.last && now.first <= before.last
  // "وكان قد التقاه الشهر الماضي": another than the one told of before.
  if (told.period) return false
  const span = before ?? now
  return !span || !today || Date.parse(today) - Date.parse(span.last) < longAgo
}

const spanOf = ({ date, period }: Told): Period | null => (date ? { first: date, last: date } : period)

/**
 * Ministers met, and their presidents did; who met a guest is another than who did before. Of a visit it is enough that
 * another made it.
 */
function isOfOthers(known: Encounter, told: Told, filled: readonly Filled[], standings: Standings): boolean {
  const present = filled.flatMap(({ party }) => party.people)
  const isOf =
    (side: string) =>
    (person: Person): boolean =>
      standings.sidesOf(person).includes(side)
  const isApart = (side: string): boolean => {
    const [before, named] = [[...known.people].filter(isOf(side)), present.filter(isOf(side))]
    return before.length > 0 && named.length > 0 && !named.some((person) => known.people.has(person))
  }
  const areNamed = known.sides.every((side) => present.some(isOf(side)))
  return told.format === 'visit' || areNamed ? known.sides.some(isApart) : known.sides.every(isApart)
}

/**
 * "التقى الوزير اليوم ولي العهد", and below it "وصل اليوم للقاء ولي العهد" or quoted "الوزير يلتقي ولي العهد": of one day or as a
 * caption tells of it, and of the same people.
 */
function isHeldAlready(known: Encounter, told: Told, filled: readonly Filled[]): boolean {
  if (known.planned || !told.planned || !known.date || !known.talks) return false
  if (told.date ? known.date !== told.date : !told.shown) return false
  const present = filled.flatMap(({ party }) => party.people)
  return present.length > 1 && present.every((person) => known.people.has(person))
}

/** Days from a guest's arrival to his talks. */
const visitLength = 5 * dayLength

/** "وصل الوزير اليوم في زيارة يلتقي خلالها الرئيس": a visit that has begun and the talks that are still to come are one encounter. */
function isOfOneVisit(known: Encounter, told: Told, filled: readonly Filled[]): boolean {
  if (known.planned === told.planned) return false
  const [visit, talks] = known.planned ? [told, known] : [known, told]
  if (visit.format !== 'visit' || visit.period || (!known.planned && known.talks)) return false
  if (visit.date && talks.date) {
    const wait = Date.parse(talks.date) - Date.parse(visit.date)
    if (wait < 0 || wait > visitLength) return false
  }
  const present = filled.flatMap(({ party }) => party.people)
  return present.length === 0 || known.people.size === 0 || present.some((person) => known.people.has(person))
}

/** "توجه الملك اليوم في زيارة يلتقي خلالها الرئيس", and below it "سيلتقي الرئيس غدا": the day of the talks of a visit. */
function isDayOfTalks(known: Encounter, told: Told, filled: readonly Filled[]): boolean {
  if (!known.planned || !told.planned || known.format !== 'visit' || told.format === 'visit') return false
  // Told of since, they have a day of their own.
  if (known.proofs.some(({ sentence }) => sentence !== known.proofs[0]!.sentence)) return false
  const wait = known.date && told.date ? Date.parse(told.date) - Date.parse(known.date) : 0
  if (wait <= 0 || wait > visitLength) return false
  const present = filled.flatMap(({ party }) => party.people)
  return present.length > 1 && present.every((person) => known.people.has(person))
}

/** The talks of a visit are still to come, on the day that it began unless another is told. */
function plan(visit: Encounter, { date }: Told): void {
  visit.planned = true
  visit.date = date ?? visit.date
}
