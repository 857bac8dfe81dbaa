/** What an article reports, before it becomes a fragment. */
import type { EncounterFormat } from '../../schema/ontology.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Party } from './parties.ts'
import type { Person } from './person.ts'
import type { TopicRange } from './topics.ts'

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
  readonly planned: boolean
  readonly format: EncounterFormat
  /** Reported by a construction of meeting, not only through what was discussed. */
  met: boolean
  readonly proofs: Proof[]
}

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

export const sidesOf = (filled: readonly Filled[]): string[] =>
  [...new Set(filled.flatMap(({ party }) => party.sides))].sort()
