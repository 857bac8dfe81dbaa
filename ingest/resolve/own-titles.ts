/** Offices that a government's release says without a state or a name: its own. */
import type { PersonMention } from '../mentions/people.ts'
import { keyOf, officesOf, officeWords, statesOf } from './offices.ts'

/**
 * From which token on such a title is the release's own, by the office's words: the first of all who are said to hold it, or
 * who meets another state's holder, named in the heading: "Le Président de la République s'est entretenu avec M. …, Président du Niger".
 */
export function ownTitles(
  mentions: Iterable<PersonMention>,
  companionOf: (mention: PersonMention) => PersonMention | undefined,
): ReadonlyMap<string, number> {
  const held = new Set<string>()
  const own = new Map<string, number>()
  for (const mention of mentions) {
    const key = keyOf(officeWords(officesOf(mention)))
    const isBare = !mention.name && !mention.counterpart && statesOf(mention).length === 0
    if (isBare && !own.has(key) && (!held.has(key) || meetsHolder(key, companionOf(mention))))
      own.set(key, mention.from)
    held.add(key)
  }
  return own
}

const meetsHolder = (key: string, other: PersonMention | undefined): boolean =>
  Boolean(other?.name) && statesOf(other!).length > 0 && keyOf(officeWords(officesOf(other!))) === key
