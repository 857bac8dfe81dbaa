/** A person of one article, with all that his mentions say of him. */
import { firstIndex } from '../engine/first-index.ts'
import type { Gender } from '../mentions/gender.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { PersonMention } from '../mentions/people.ts'
import { officesOf, statesOf } from './offices.ts'

export class Person {
  /** Comparable tokens of the fullest name. */
  tokens: readonly string[]
  /** Token ranges of the names. */
  readonly names: (readonly [number, number])[] = []
  /** States that his titles name, each once, in order. */
  readonly states: string[] = []
  /** His titles, each once. */
  readonly titles: OfficePhrase[] = []
  /** The words of each office that he holds. */
  readonly offices: ReadonlySet<string>[] = []
  /** State of whomever a list names just before him. */
  listedWith: string | null = null
  /** Called somebody's counterpart, without a word of which state's. */
  isCounterpart = false
  gender: Gender | null = null
  /** Token of the last mention. */
  last = -1
  readonly #seen = new Set<string>()

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
  }

  /** `words`: of the offices that the mention speaks of. */
  add(mention: PersonMention, words: ReadonlySet<string>): void {
    this.names.push(mention.name!)
    this.last = mention.from
    if (mention.counterpart && statesOf(mention).length === 0) this.isCounterpart = true
    for (const state of statesOf(mention)) if (!this.states.includes(state)) this.states.push(state)
    const offices = officesOf(mention)
    const key = JSON.stringify([
      offices,
      mention.offices.map((office) => [office.states, office.agency?.id, office.implied]),
    ])
    // "نظيره الأوروبي فلان": of a body, and his office is the other's.
    const ofBody = mention.counterpart && mention.offices.some(({ agency }) => agency)
    if ((offices.length === 0 && !ofBody) || this.#seen.has(key)) return
    this.#seen.add(key)
    this.titles.push(...mention.offices)
    if (offices.length > 0) this.offices.push(words)
  }

  /** The token of his first title or name, whichever stands first. */
  get start(): number {
    return Math.min(this.names[0]![0], this.titles[0]?.from ?? this.names[0]![0])
  }

  /** Call when all mentions are known, before `start` and `distance`. */
  sort(): void {
    this.names.sort((a, b) => a[0] - b[0])
  }

  /** True where a name stands before the token. */
  isBefore(at: number): boolean {
    return this.distance(at) < farAway
  }

  /** Tokens from the nearest name before `at`; a name only after it counts as far away. */
  distance(at: number): number {
    const next = firstIndex(this.names, at, ([from]) => from)
    return next > 0 ? at - this.names[next - 1]![0] : farAway + (this.names[0]?.[0] ?? 0) - at
  }
}

const farAway = 10_000
