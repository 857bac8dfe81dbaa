/** Whose a body is that several states have, where the words beside it do not say so. */
import type { AgencyMention } from '../mentions/agencies.ts'
import type { Cast } from '../resolve/cast.ts'
import type { Person } from '../resolve/person.ts'

export class Owners {
  readonly #cast: Cast
  /** By body, the states whose it was said to be. */
  readonly #said = new Map<string, readonly string[]>()
  /** By each token of a title, whose it is. */
  #bearers: ReadonlyMap<number, Person> | undefined

  constructor(cast: Cast) {
    this.#cast = cast
  }

  /** The state beside a body, its speaker's, or the home; where that is only guessed, the one that has named it so far. */
  of(agency: AgencyMention): string | undefined {
    const { standings } = this.#cast
    const named = agency.states[0] ?? this.#bearersState(agency)
    const known = this.#said.get(agency.body!)
    if (named) this.#say(agency.body!, named)
    const only = standings.isGuess && known?.length === 1 ? known[0] : undefined
    return named ?? only ?? standings.home ?? undefined
  }

  /** "وزارة الخزانة الأميركية": a body that a list knows by its state was said to be that state's too. */
  named(id: string): void {
    const [, state, body] = stateBody.exec(id) ?? []
    if (state && body) this.#say(body, state.toUpperCase())
  }

  #say(body: string, state: string): void {
    const known = this.#said.get(body) ?? []
    if (!known.includes(state)) this.#said.set(body, [...known, state])
  }

  /** "المتحدث باسم وزارة الخارجية فلان": the state of whoever bears the title that names the body. */
  #bearersState({ from }: AgencyMention): string | null {
    this.#bearers ??= bearersOf(this.#cast.people.all)
    const bearer = this.#bearers.get(from)
    return bearer ? this.#cast.standings.of(bearer).state : null
  }
}

/** "agency:us/ministry-finance" */
const stateBody = /^agency:([a-z]{2})\/(.+)$/

function bearersOf(people: readonly Person[]): ReadonlyMap<number, Person> {
  const bearers = new Map<number, Person>()
  for (const person of people)
    for (const { from, to } of person.titles) for (let at = from; at < to; at++) bearers.set(at, person)
  return bearers
}
