/** What a headline says of people that the text names without their state; it reports no event of its own. */
import type { Lexicon } from '../engine/lexicon.ts'
import { personAt } from '../mentions/people.ts'
import { scan } from '../mentions/scan.ts'
import { statesOf } from './offices.ts'
import { nameTokens } from './people.ts'

export interface Headline {
  /** Those whose title names a state. */
  readonly people: readonly { readonly tokens: readonly string[]; readonly state: string }[]
  /** The states that it names, each once. */
  readonly states: readonly string[]
}

export function headlineOf(title: string, lexicon: Lexicon): Headline {
  const scanned = scan(title, lexicon)
  const people: { tokens: readonly string[]; state: string }[] = []
  let at = 0
  while (at < scanned.tokens.length) {
    const person = personAt(scanned, at, scanned.tokens.length)
    const state = person?.name ? statesOf(person)[0] : undefined
    if (person?.name && state) people.push({ tokens: nameTokens(scanned, person.name), state })
    at = person ? person.to : at + 1
  }
  const named = scanned.states.flatMap((found) => (found && !found.values[0]!.weak ? [found.values[0]!.code] : []))
  return { people, states: [...new Set(named)] }
}
