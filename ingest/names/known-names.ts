/** A table of known people, looked up by name and by single words of names. */
import { alignWords } from './align-words.ts'
import { fold } from './fold.ts'
import { prepareName } from './prepare.ts'
import { generations } from './tables/particles.ts'
import { type NameToken, tokensOf } from './tokens.ts'
import { keyOf } from './word-families.ts'

/** A person whose usual spellings are known. */
export interface KnownPerson {
  readonly name: { readonly en: string; readonly ar: string }
  /** Other spellings, in both scripts. */
  readonly aliases?: readonly string[]
}

export interface KnownNames {
  /** The person of that name, whatever spelling within its script. */
  person(tokens: readonly NameToken[]): KnownPerson | undefined
  /** Spelling of a single word in the other script, by its token's text. */
  word(text: string): string | undefined
}

const built = new WeakMap<readonly KnownPerson[], KnownNames>()

/** Made once for each table; what is asked of it is worked out when it is asked. */
export function knownNames(table: readonly KnownPerson[]): KnownNames {
  const known = built.get(table)
  if (known) return known
  const people = new Map<string, ReadonlyMap<string, KnownPerson>>()
  let forms: ReadonlyMap<string, readonly Form[]> | undefined
  const words = new Map<string, string | undefined>()
  let holding: ReadonlyMap<string, readonly KnownPerson[]> | undefined
  const names: KnownNames = {
    person(tokens) {
      const key = nameKey(tokens)
      const ending = endingOf(key)
      forms ??= formsByEnding(table)
      const sharing = people.get(ending) ?? peopleByKey(forms.get(ending) ?? [])
      people.set(ending, sharing)
      return sharing.get(key)
    },
    word(text) {
      if (words.has(text)) return words.get(text)
      holding ??= peopleByWord(table)
      let found: string | undefined
      for (const person of holding.get(text) ?? []) {
        found = wordsOf(person.name).get(text)
        if (found) break
      }
      words.set(text, found)
      return found
    },
  }
  built.set(table, names)
  return names
}

interface Form {
  readonly form: string
  readonly person: KnownPerson
}

/** Letters that no reading of a name's last word takes away or changes. */
const endingOf = (folded: string): string => folded.slice(-2)

/** To take every name of a long table apart would take longer than to read a hundred articles. */
function formsByEnding(table: readonly KnownPerson[]): ReadonlyMap<string, readonly Form[]> {
  const ending = new Map<string, Form[]>()
  for (const person of table)
    for (const form of [person.name.en, person.name.ar, ...(person.aliases ?? [])]) {
      const folded = fold(form)
      const last = generations[folded.slice(folded.lastIndexOf(' ') + 1)] ?? folded
      const list = ending.get(endingOf(last))
      if (list) list.push({ form, person })
      else ending.set(endingOf(last), [{ form, person }])
    }
  return ending
}

function peopleByKey(forms: readonly Form[]): ReadonlyMap<string, KnownPerson> {
  const people = new Map<string, KnownPerson>()
  for (const { form, person } of forms) {
    const key = nameKey(tokensOf(form))
    if (!people.has(key)) people.set(key, person)
  }
  return people
}

function peopleByWord(table: readonly KnownPerson[]): ReadonlyMap<string, readonly KnownPerson[]> {
  const holding = new Map<string, KnownPerson[]>()
  for (const person of table)
    for (const word of written(person.name).keys()) {
      const list = holding.get(word)
      if (list) list.push(person)
      else holding.set(word, [person])
    }
  return holding
}

/** One text for all spellings of a name within a script that differ by particles, case or diacritics only. */
export const nameKey = (tokens: readonly NameToken[]): string => tokens.map(keyOf).join(' ')

/** The words of both spellings as they are written, by their folded form, without the article too. */
function written({ en, ar }: KnownPerson['name']): Map<string, string> {
  const words = new Map<string, string>()
  for (const word of [...en.split(/[\s-]+/), ...ar.split(/\s+/)]) {
    const folded = fold(word)
    words.set(folded, word)
    if (folded.startsWith('ال') && !words.has(folded.slice(2))) words.set(folded.slice(2), word)
  }
  return words
}

/** How each word of a name is spelled in the other script, by its token's text. */
function wordsOf(name: KnownPerson['name']): ReadonlyMap<string, string> {
  const latin = prepareName([name.en]).forms[0]!.words
  const arabic = prepareName([name.ar]).forms[0]!.words
  const spelled = written(name)
  const words = new Map<string, string>()
  for (const pair of alignWords(latin, arabic)) {
    if (pair.aEnd - pair.a !== 1 || pair.bEnd - pair.b !== 1) continue
    const [one, other] = [latin[pair.a]!, arabic[pair.b]!]
    if (one.kind !== 'name' || other.kind !== 'name' || one.servant || one.father) continue
    const inLatin = spelled.get(one.text)
    const inArabic = spelled.get(other.text)
    if (inLatin && !words.has(other.text)) words.set(other.text, inLatin)
    if (inArabic && !words.has(one.text)) words.set(one.text, inArabic)
  }
  return words
}
