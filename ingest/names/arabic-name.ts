/** A readable Arabic form of a name in Latin letters. */
import { fold } from './fold.ts'
import { type KnownNames, type KnownPerson, knownNames } from './known-names.ts'
import { ordinals } from './tables/particles.ts'
import {
  articleInArabic,
  foreignLatinEnds,
  houseInArabic,
  houses,
  servantInArabic,
  smallInArabic,
} from './tables/renderings.ts'
import { type NameToken, tokensOf } from './tokens.ts'
import { isArabGiven, keyOf, rowsKnowing } from './word-families.ts'
import { wordInArabic } from './word-in-arabic.ts'

const ordinalOf = new Map(Object.entries(ordinals).map(([word, number]) => [number, word]))

/** Known people by their usual spelling, then usual spellings of single words, then letter by letter. */
export function arabicName(latin: string, known: readonly KnownPerson[] = []): string {
  const tokens = tokensOf(latin)
  const names = knownNames(known)
  const person = names.person(tokens)
  if (person) return person.name.ar
  const foreign = !tokens.some((token) => token.son || token.article || token.father || isArabGiven(token))
  return tokens.flatMap((token) => render(token, names, foreign)).join(' ')
}

function render(token: NameToken, names: KnownNames, foreign: boolean): string[] {
  if (token.kind === 'initial' || token.kind === 'generation') return []
  if (token.kind === 'ordinal') return [ordinalOf.get(token.number!) ?? String(token.number)]
  if (token.script !== 'latin') return [token.whole]
  const small = token.before.flatMap((word) => smallInArabic[word] ?? [])
  const known = usual(token)
  if (token.servant) return [...small, known ?? servantInArabic + articleInArabic + wordInArabic(token.stem, false)]
  const bare = foreign ? undefined : token.bare
  const isForeign = foreign || foreignLatinEnds.some((end) => token.text.endsWith(end))
  const word = known ?? names.word(token.text) ?? wordInArabic(bare ?? token.stem, isForeign)
  return [...small, token.article || (bare && !known) ? definite(word) : word]
}

function definite(word: string): string {
  const bare = word.startsWith(articleInArabic) ? word.slice(articleInArabic.length) : word
  return houses.includes(fold(bare)) ? `${houseInArabic} ${bare}` : articleInArabic + bare
}

/** A word without the article, where the name has none, rather than with it. */
function usual(token: NameToken): string | undefined {
  const words = rowsKnowing(token.father ? fold(token.stem) : keyOf(token)).map((row) => row.arabic[0]!)
  return token.article ? words[0] : (words.find((word) => !word.startsWith(articleInArabic)) ?? words[0])
}
