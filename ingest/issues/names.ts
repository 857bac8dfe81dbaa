/** An issue's names: as the phrase gives it in its own language, glossed in the others; never in a foreign script. */
import { lexiconOf } from '../engine/lexicon.ts'
import type { NamePair } from '../fragment.ts'
import { namingLanguages } from '../languages/languages.ts'
import { nounFirst, nounLast } from './groups.ts'
import type { Identity } from './identity.ts'
import { type IssueLexicon, issueLexiconOf } from './issue-lexicon.ts'
import type { Item } from './items.ts'
import { hasLetters, inScript } from './script.ts'
import { placeName, stateName, written } from './write.ts'

export function namesOf(identity: Identity, phrase: string, items: readonly Item[], source: IssueLexicon): NamePair {
  switch (identity.type) {
    case 'catalogued':
      return identity.row.name
    case 'situation':
      return situationName(identity.code)
    case 'place':
      return inEach((lexicon) => fill(lexicon.words.situation, placeName(identity.term, lexicon)))
    case 'relations':
      return inEach((lexicon) => {
        const [one, two] = lexicon.words.relations
        const parties = identity.codes.map((code) => stateName(code, lexicon))
        return fill(parties.length === 1 ? one : two, ...parties)
      })
    case 'composed':
      return inEach((lexicon) => {
        const text = isToldBy(lexicon, source, items) ? cleaned(phrase, items) : glossed(items, source, lexicon)
        const { script } = lexicon.source.language
        const name = inScript(text.charAt(0).toUpperCase() + text.slice(1), script)
          .replace(/\s+/g, ' ')
          .trim()
        return hasLetters(name) ? name : lexicon.words.unnamed
      })
  }
}

export const situationName = (code: string): NamePair =>
  inEach((lexicon) => fill(lexicon.words.situation, stateName(code, lexicon)))

function inEach(name: (lexicon: IssueLexicon) => string): NamePair {
  const names: Record<string, string> = {}
  for (const language of namingLanguages) names[language.code] = name(issueLexiconOf(lexiconOf(language)))
  return names as unknown as NamePair
}

/** The phrase's own words name it in its language; those that nobody can translate, in that of their script. */
function isToldBy(lexicon: IssueLexicon, source: IssueLexicon, items: readonly Item[]): boolean {
  const { language } = source.source
  if (lexicon === source || namingLanguages.includes(language)) return lexicon === source
  return lexicon.source.language.script === language.script && items.some(({ type }) => type === 'word')
}

const fill = (template: string, ...values: readonly string[]): string =>
  values.reduce((text, value) => text.replace('{}', value), template)

function glossed(items: readonly Item[], source: IssueLexicon, target: IssueLexicon): string {
  const told = writable(items)
  return written(source.words.nounFirst ? nounFirst(told) : nounLast(told), target)
}

/** Without the ordinary words that no vocabulary has; what tied them to the phrase ties the next. */
function writable(items: readonly Item[]): Item[] {
  const told: Item[] = []
  let dropped: Item | null = null
  for (const item of items) {
    if (item.type === 'word' && item.ordinary) dropped ??= item
    else {
      const joined = item.joined || (dropped?.joined ?? false)
      told.push(dropped ? { ...item, joined, link: item.link ?? dropped.link } : item)
      dropped = null
    }
  }
  return told
}

/** From the first word that says something on, without quotation marks and decoration. */
function cleaned(phrase: string, items: readonly Item[]): string {
  const text = phrase.slice(items[0]?.start ?? 0).replace(/[«»"“”„‟\u0640]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, '')
  let end = text.length
  while (end > 0 && /[\s,،;؛:.–—-]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
