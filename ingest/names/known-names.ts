/** A table of known people, looked up by name and by single words of names. */
import { alignWords } from './align-words.ts'
import { fold } from './fold.ts'
import { prepareName } from './prepare.ts'
import { type NameToken, tokensOf } from './tokens.ts'
import { keyOf } from './word-families.ts'

/** A person whose usual spellings are known. */
export interface KnownPerson {
  readonly name: { readonly en: string; readonly ar: string }
  /** Other spellings, in both scripts. */
  readonly aliases?: readonly string[]
}

export interface KnownNames {
  /** By `nameKey`. */
  readonly people: ReadonlyMap<string, KnownPerson>
  /** Spellings of single words in the other script, by their token's text. */
  readonly words: ReadonlyMap<string, string>
}

const built = new WeakMap<readonly KnownPerson[], KnownNames>()

/** Built once for each table. */
export function knownNames(table: readonly KnownPerson[]): KnownNames {
  const known = built.get(table)
  if (known) return known
  const people = new Map<string, KnownPerson>()
  const words = new Map<string, string>()
  for (const person of table) {
    for (const form of [person.name.en, person.name.ar, ...(person.aliases ?? [])]) {
      const key = nameKey(tokensOf(form))
      if (!people.has(key)) people.set(key, person)
    }
    learnWords(person.name, words)
  }
  const names = { people, words }
  built.set(table, names)
  return names
}

/** One text for all spellings of a name within a script that differ by particles, case or diacritics only. */
export const nameKey = (tokens: readonly NameToken[]): string => tokens.map(keyOf).join(' ')

function learnWords({ en, ar }: KnownPerson['name'], words: Map<string, string>): void {
  const latin = prepareName([en]).forms[0]!.words
  const arabic = prepareName([ar]).forms[0]!.words
  const written = new Map([...en.split(/[\s-]+/), ...ar.split(/\s+/)].map((word) => [fold(word), word]))
  for (const pair of alignWords(latin, arabic)) {
    if (pair.aEnd - pair.a !== 1 || pair.bEnd - pair.b !== 1) continue
    const [one, other] = [latin[pair.a]!, arabic[pair.b]!]
    if (one.kind !== 'name' || other.kind !== 'name' || one.servant || one.father) continue
    const inLatin = written.get(one.text)
    const inArabic = written.get(other.text) ?? written.get(`ال${other.text}`)
    if (inLatin && !words.has(other.text)) words.set(other.text, inLatin)
    if (inArabic && !words.has(one.text)) words.set(one.text, inArabic)
  }
}
