/** Names made ready for comparison, once for many comparisons. */
import { fold } from './fold.ts'
import { type Spelling, spell } from './spelling.ts'
import { compoundEnds, silentStart } from './tables/particles.ts'
import { type NameToken, tokensOf } from './tokens.ts'
import { type Families, familiesOf, isArabGiven } from './word-families.ts'

export interface Reading {
  readonly spelling: Spelling
  /** Holds only against a word that has the article. */
  readonly bare: boolean
}

export interface PreparedWord extends NameToken {
  readonly readings: readonly Reading[]
  /** Rows of the tables that know the word. */
  readonly families: Families
  /** A given name that Arabs bear, and so may be a father's. */
  readonly arabGiven: boolean
  /** This word and the next one written as one; null where they cannot be. */
  readonly withNext: PreparedWord | null
}

export interface PreparedForm {
  readonly words: readonly PreparedWord[]
  /** "jr", "iii". */
  readonly generation: string | null
  readonly keys: readonly string[]
  /** A bit for each key, for a quick look. */
  readonly mask: number
}

export interface PreparedName {
  readonly forms: readonly PreparedForm[]
}

/** Takes all forms of one person's name. */
export const prepareName = (names: readonly string[]): PreparedName => ({ forms: [...new Set(names)].map(prepareForm) })

function prepareForm(name: string): PreparedForm {
  const tokens = tokensOf(name)
  const generation = tokens.find(({ kind }) => kind === 'generation')?.text ?? null
  const names = tokens.filter(({ kind }) => kind !== 'generation')
  const words = names.map((token, i) => prepareWord(token, joined(token, names[i + 1])))
  const keys = [...new Set(words.flatMap(keysOfWord))]
  return { words, generation, keys, mask: keys.reduce((mask, key) => mask | (1 << (hash(key) & 31)), 0) }
}

function prepareWord(token: NameToken, withNext: PreparedWord | null): PreparedWord {
  const readings: Reading[] = []
  const add = (text: string, bare: boolean): void => {
    const spelling = spell(text, token.script)
    if (spelling && spelling.letters.length > 0) readings.push({ spelling, bare })
  }
  add(token.sound, false)
  for (const other of token.others) add(other, false)
  if (token.bare) add(token.bare, true)
  // The token's own last: an object that grows after a spread has a shape that no other has, and is slow to read.
  return { readings, families: familiesOf(token), arabGiven: isArabGiven(token), withNext, ...token }
}

function joined(token: NameToken, next: NameToken | undefined): PreparedWord | null {
  if (!next || token.kind !== 'name' || next.kind !== 'name' || token.script !== next.script) return null
  if (token.servant || next.son || (next.article && !compoundEnds.includes(next.text))) return null
  const whole = token.whole + next.whole
  const sound = token.whole + next.whole.replace(silentStart, '')
  const word = { ...token, text: fold(whole), sound, whole, article: false, others: [], bare: undefined }
  return prepareWord(word, null)
}

function keysOfWord(word: PreparedWord): readonly string[] {
  if (word.kind !== 'name') return []
  const stem = word.father ? (spell(fold(word.stem), word.script)?.keys ?? []) : []
  const own = word.readings.length > 0 ? word.readings.flatMap(({ spelling }) => spelling.keys) : [word.text]
  return [...own, ...stem, ...(word.withNext ? keysOfWord(word.withNext) : [])]
}

function hash(key: string): number {
  let sum = 0
  for (let i = 0; i < key.length; i++) sum = (sum * 31 + key.charCodeAt(i)) | 0
  return sum ^ (sum >>> 5) ^ (sum >>> 10)
}
