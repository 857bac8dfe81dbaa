/** Encounters that the sentence being read tells of. */
import type { Encounter } from './events.ts'

export class ToldHere {
  /** The latest first, by the token that told of them. */
  #told: { readonly encounter: Encounter; readonly at: number }[] = []

  get isEmpty(): boolean {
    return this.#told.length === 0
  }

  clear(): void {
    this.#told = []
  }

  add(encounter: Encounter, at: number): void {
    this.#told.unshift({ encounter, at })
  }

  has(fits: (encounter: Encounter) => boolean): boolean {
    return this.#told.some(({ encounter }) => fits(encounter))
  }

  /** The one told of last before the token or by it. */
  before(token: number): Encounter | null {
    return this.#told.find(({ at }) => at <= token)?.encounter ?? null
  }

  /** Those told of before the token, the latest first, and then those told of after it. */
  around(token: number): Encounter[] {
    const told = this.#told.findIndex(({ at }) => at <= token)
    const after = told < 0 ? 0 : told
    return [...this.#told.slice(after), ...this.#told.slice(0, after)].map(({ encounter }) => encounter)
  }

  /** The only one of the sentence, unless it is the one that the sentences are about: "they" are those who had met before. */
  aside(current: Encounter | null): Encounter | null {
    const [first] = this.#told
    if (!first || first.encounter === current) return null
    return this.#told.every(({ encounter }) => encounter === first.encounter) ? first.encounter : null
  }
}
