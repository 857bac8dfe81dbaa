/** Whose side a sentence says that those whom it lists are on: "por la parte cubana, …", "la délégation française, composée de …". */
import { isA, lengthOf, type Scan, sentenceAt } from '../mentions/scan.ts'
import type { Person } from './person.ts'

/** Tokens between the word for the side and somebody of it. */
const longestList = 80

/** Behind them stands whom the side met. */
const partners = ['meet.noun', 'prep.with', 'meet.verb', 'receive.verb', 'speak.verb', 'saw.verb']

/** The state, in languages whose adjectives follow their noun; null where the sentence does not tell, or tells of another since. */
export function delegationState(scan: Scan, person: Person): string | null {
  if (!scan.lexicon.cased || scan.lexicon.modifiersFirst) return null
  const from = person.start
  const begin = Math.max(sentenceAt(scan, from)?.from ?? from, from - longestList)
  let led = false
  for (let at = from - 1; at >= begin; at--) {
    led ||= isA(scan, at, 'prep.attend') || isA(scan, at, 'led.by')
    const side = isA(scan, at, 'led.group') ? (led ? at : null) : isSide(scan, at) ? at : null
    const state = side === null ? null : stateBehind(scan, side)
    if (state) return state
    if (partners.some((name) => isA(scan, at, name))) return null
  }
  return null
}

/** "por la parte", "du côté" */
function isSide(scan: Scan, at: number): boolean {
  if (!isA(scan, at, 'told.side')) return false
  const before = at - (isA(scan, at - 1, 'article') ? 2 : 1)
  return isA(scan, before, 'prep.by') || isA(scan, before, 'prep.of')
}

function stateBehind(scan: Scan, at: number): string | null {
  const next = at + 1
  const of = lengthOf(scan, next, 'prep.of')
  const state = scan.states[next + of + lengthOf(scan, next + of, 'article')]?.values[0]
  return state && (of > 0 || state.form === 'adjective') ? state.code : null
}
