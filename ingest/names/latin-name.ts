/** A readable Latin form of a name in Arabic letters. */
import { type KnownNames, type KnownPerson, knownNames } from './known-names.ts'
import { romanNumeral } from './roman-numeral.ts'
import { arabicMarks, foreignMarks, smallInLatin } from './tables/renderings.ts'
import { type NameToken, tokensOf } from './tokens.ts'
import { isArabGiven, keyOf, rowsKnowing } from './word-families.ts'
import { wordInLatin } from './word-in-latin.ts'

/** Known people by their usual spelling, then usual spellings of single words, then letter by letter. */
export function latinName(arabic: string, known: readonly KnownPerson[] = []): string {
  const tokens = tokensOf(arabic)
  const names = knownNames(known)
  const person = names.person(tokens)
  if (person) return person.name.en
  const foreign = !tokens.some(isArabic)
  const words = tokens.flatMap((token) => render(token, names, foreign))
  return words.filter((word) => word !== '').join(' ')
}

const isArabic = (token: NameToken): boolean =>
  token.son ||
  token.article ||
  token.father ||
  isArabGiven(token) ||
  arabicMarks.some((mark) => token.text.includes(mark))

function render(token: NameToken, names: KnownNames, foreign: boolean): string[] {
  if (token.script !== 'arabic') return [capital(token.whole)]
  if (token.kind === 'initial') return []
  if (token.kind === 'ordinal') return [romanNumeral(token.number!)]
  const small = token.before.flatMap((word) => smallInLatin[word] ?? [])
  if (token.servant) return [...small, usual(keyOf(token)) ?? `Abdul${wordInLatin(token.stem, false)}`]
  const [stem, whole] = [usual(foldedStem(token)), usual(token.others.at(-1))]
  if (!stem && whole && token.article) return [...small.slice(0, -1), whole]
  return [...small, stem ?? names.word(token.text) ?? capital(wordInLatin(token.stem, foreign || isForeign(token)))]
}

const isForeign = (token: NameToken): boolean => foreignMarks.some((mark) => token.text.includes(mark))

const foldedStem = (token: NameToken): string => (token.father ? token.text.slice('ابو'.length) : token.text)
const usual = (key: string | undefined): string | undefined => (key ? rowsKnowing(key)[0]?.latin[0] : undefined)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
