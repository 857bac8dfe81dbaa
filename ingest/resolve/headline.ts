/** What a headline says of people that the text names without their state; it reports no event of its own. */
import type { Lexicon } from '../engine/lexicon.ts'
import { personAt } from '../mentions/people.ts'
import { scan } from '../mentions/scan.ts'
import { statesOf } from './offices.ts'
import { nameTokens } from './people.ts'

export function titledPeople(title: string, lexicon: Lexicon): { tokens: readonly string[]; state: string }[] {
  const scanned = scan(title, lexicon)
  const found: { tokens: readonly string[]; state: string }[] = []
  let at = 0
  while (at < scanned.tokens.length) {
    const person = personAt(scanned, at, scanned.tokens.length)
    const state = person?.name ? statesOf(person)[0] : undefined
    if (person?.name && state) found.push({ tokens: nameTokens(scanned, person.name), state })
    at = person ? person.to : at + 1
  }
  return found
}
