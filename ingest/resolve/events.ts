/** What an article reports, before it becomes a fragment. */
import type { EncounterFormat } from '../../schema/ontology.ts'
import type { Period } from '../engine/periods.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Party } from './parties.ts'
import { filledBy, partyAs } from './party-copies.ts'
import type { Person } from './person.ts'
import type { TopicRange } from './topic-phrase.ts'

export interface Filled {
  readonly role: string
  readonly party: Party
  /** How it was resolved: the party's own way, unless the context filled the role. */
  readonly by: string
}

export interface Proof {
  readonly sentence: Sentence
  readonly rule: string
  readonly filled: readonly Filled[]
}

export interface Encounter {
  /** Sorted. */
  readonly sides: readonly string[]
  readonly people: Set<Person>
  date: string | null
  /** Where no day is told: one behind the article's. */
  period: Period | null
  planned: boolean
  readonly format: EncounterFormat
  /** The side that was visited. */
  host: string | null
  /** Told of by more than a visit. */
  talks: boolean
  /** Reported by a construction of meeting, not only through what was discussed. */
  met: boolean
  /** Told of only as what had been before: "وكان قد التقى …". */
  earlier: boolean
  readonly proofs: Proof[]
}

/** Encounters that a further report, or a word like "the meetings", may mean: the work stays linear in the text. */
export const latest = 12

export interface Discussion {
  readonly encounter: Encounter
  readonly topic: TopicRange
  readonly proof: Proof
}

export interface Praise {
  readonly by: Party
  readonly of: Party
  readonly date: string | null
  readonly proof: Proof
}

export interface Events {
  readonly encounters: readonly Encounter[]
  readonly discussions: readonly Discussion[]
  readonly praises: readonly Praise[]
}

/** Of the days or periods that are told. */
export function isBefore({ date, period }: Encounter, told: Encounter): boolean {
  const last = date ?? period?.last
  if (!last) return false
  const first = told.date ?? told.period?.first
  return first ? last < first : period !== null && !date
}

/** "التقى الوزير نظيره على هامش زيارة الملك إلى روسيا": the visit of another only says when they met. */
export const isOccasionOf = (visit: Encounter, told: Encounter): boolean =>
  told !== visit && told.format === 'meeting' && visit.sides.join() === told.sides.join()

/** Whom the reports of an encounter name for one of its sides. */
function partyOf({ proofs }: Encounter, side: string): Party {
  for (const { filled } of proofs) for (const { party } of filled) if (party.sides.includes(side)) return party
  throw new RangeError(`No report of the encounter names its side ${side}`)
}

/** A side of an encounter, where the text says only that it is the other. */
function sideOf(encounter: Encounter, side: string): Party {
  const { from, to } = partyOf(encounter, side)
  return { kind: 'state', from, to, sides: [side], people: [], by: 'the other side' }
}

/** The other side of a meeting of two, or whoever met several one after another: "استقبل قناصل كل من … وأشاد القنصل الفرنسي". */
export function otherOf(current: Encounter | null, several: Encounter | null, side: string): Party | null {
  const other = current?.sides.length === 2 ? current.sides.find((one) => one !== side) : undefined
  if (current && other && current.sides.includes(side)) return sideOf(current, other)
  const host = several?.sides.includes(side) ? several.proofs[0]?.filled[0]?.party.sides[0] : side
  return several && host && host !== side ? sideOf(several, host) : null
}

/** "them": all the others whom the speaker's side met, one after another or together; else the other. */
export function othersOf(current: Encounter | null, several: Encounter | null, side: string): Party | null {
  const encounter = several?.sides.includes(side) ? several : current
  const others = encounter?.sides.includes(side) ? encounter.sides.filter((one) => one !== side) : []
  if (!encounter || others.length < 2) return otherOf(current, several, side)
  return { ...sideOf(encounter, others[0]!), sides: others }
}

/** Sides of an encounter that a further report of it leaves unsaid, by the words that told of it before. */
export function unsaid(encounter: Encounter, filled: readonly Filled[]): Filled[] {
  const said = sidesOf(filled)
  return encounter.sides
    .filter((side) => !said.includes(side))
    .map((side) => {
      const party = partyOf(encounter, side)
      const alone = party.sides.length === 1 ? party : partyAs(party, { sides: [side], people: [] })
      return { role: 'encounter', party: alone, by: 'the encounter’s sides' }
    })
}

/** "The next meeting": between those who met first in the article. */
export const whoMetFirst = ([first]: readonly Encounter[]): Filled[] =>
  first?.met && !first.planned ? unsaid(first, []).map(({ party, by }) => ({ role: 'A', party, by })) : []

export const sidesOf = (filled: readonly Filled[]): string[] =>
  [...new Set(filled.flatMap(({ party }) => party.sides))].sort()

export const partiesOf = (filled: readonly Filled[], role: string): Party[] =>
  filled.flatMap((one) => (one.role === role ? [one.party] : []))

/** Each side by itself: of a party of several sides, one for each, with those people whom it says to be of that side. */
export const eachSide = (filled: readonly Filled[]): Filled[] =>
  filled.flatMap((one) =>
    one.party.sides.length > 1
      ? one.party.sides.map((side) =>
          filledBy(one, partyAs(one.party, { sides: [side], people: ofSide(one.party, side) })),
        )
      : [one],
  )

const ofSide = ({ people }: Party, side: string): readonly Person[] =>
  people.filter(({ states }) => states.length === 0 || states.includes(side))

/** Each side that speaks; who of "the ministers" did is not told. */
export const speakersOf = (parties: readonly Party[]): Filled[] =>
  eachSide(
    parties.map((party) => ({
      role: 'A',
      party: party.kind === 'group' ? partyAs(party, { people: [] }) : party,
      by: party.by,
    })),
  )
