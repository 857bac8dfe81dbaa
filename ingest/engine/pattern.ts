/**
 * The small language of rules. Elements, separated by spaces:
 *
 *   @class     a word of that class, @a|b of either  @class?   the same, or nothing
 *   !class     no word of that class next, !a|b of neither; nothing is read
 *   A B        a party, or several joined by "and"  A:with    only after a preposition of the class `with`
 *   A+         at least two parties joined          A:bare    only without a preposition
 *   ~          up to `gap` atoms that are neither parties in a plain position nor verbs of another clause
 *   T          the rest, as a list of things discussed
 *   O          the rest, as the thing praised
 *   <T         what the clause names before the word that follows, as a list of things discussed
 */
import { AnyOf, asKey } from './classes.ts'

export type Element =
  | { readonly type: 'word'; readonly classes: AnyOf; readonly optional: boolean }
  | {
      readonly type: 'party'
      readonly role: string
      readonly prepositions: readonly string[]
      readonly several: boolean
    }
  | { readonly type: 'gap' }
  | { readonly type: 'not'; readonly classes: AnyOf }
  | { readonly type: 'rest'; readonly role: 'T' | 'O' }
  | { readonly type: 'before' }

export type Pattern = readonly Element[]

/** What a pattern begins with. */
export const firstOf = ([first, second]: Pattern): Element =>
  first!.type === 'before' || first!.type === 'not' ? second! : first!

export function parsePattern(text: string): Pattern {
  return text.split(' ').map(parseElement)
}

const anyOf = (names: string): AnyOf => new AnyOf(names.split('|').map(asKey))

function parseElement(text: string): Element {
  if (text === '~') return { type: 'gap' }
  if (text === 'T' || text === 'O') return { type: 'rest', role: text }
  if (text === '<T') return { type: 'before' }
  if (text.startsWith('!')) return { type: 'not', classes: anyOf(text.slice(1)) }
  const word = /^@([\w.|-]+)(\?)?$/.exec(text)
  if (word) return { type: 'word', classes: anyOf(word[1]!), optional: word[2] === '?' }
  const party = /^([A-Z])(\+)?(?::([\w|-]+))?$/.exec(text)
  if (party)
    return { type: 'party', role: party[1]!, several: party[2] === '+', prepositions: party[3]?.split('|') ?? [] }
  throw new Error(`Pattern element not understood: ${text}`)
}
