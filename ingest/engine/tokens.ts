/** Text into tokens whose offsets stay those of the text as given. */
import type { Orthography } from './language.ts'

/** A word as it may be read once proclitics are taken off. */
export interface Reading {
  readonly form: string
  readonly conjunction: boolean
  /** The proclitic preposition, folded; empty where there is none. */
  readonly preposition: string
  readonly future: boolean
}

export interface Token {
  readonly start: number
  readonly end: number
  /** As written, but for marks and forms of letters that only dress them. */
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Folded: what is compared. */
  readonly form: string
  /** The word as it stands first, then with proclitics off. */
  readonly readings: readonly Reading[]
  /** What each index of phrases remembers of the word, by its number. */
  readonly remembered: unknown[]
  /** True where the word begins with a capital. */
  readonly capital: boolean
  /** Line breaks between the token before and this one; one at the text's start. */
  readonly breaks: number
  /** True where white space or the text's start stands before. */
  readonly spaced: boolean
}

/** No word is as long as 256 letters; without a bound, a text that is one word would exhaust the stack. */
const tokenPattern =
  /(?:\p{Lu}\.){2,64}|[\p{L}\p{M}][\p{L}\p{M}\p{Cf}\u0640]{0,255}|\p{N}{1,256}|'s\b|’s\b|(?!#\p{L})[^\s\p{L}\p{N}\p{Cf}]/gu

/** Folded by NFKC, lower case and the orthography's replacements; format characters are dropped. */
export function fold(text: string, orthography: Orthography): string {
  let folded = ''
  for (const character of text.normalize('NFKC').toLowerCase()) {
    const replacement = orthography.fold[character]
    if (replacement !== undefined) folded += replacement
    else if (!/[\p{Cf}\u0640]/u.test(character)) folded += character
  }
  return folded
}

/** What a word is, apart from where it stands; words come again and again. */
interface Word {
  readonly text: string
  readonly form: string
  readonly kind: Token['kind']
  readonly readings: readonly Reading[]
  readonly remembered: unknown[]
  readonly capital: boolean
}

const words = new WeakMap<Orthography, Map<string, Word>>()

/** Words that are kept in memory for each orthography. */
const mostRemembered = 30_000

function wordsOf(orthography: Orthography): Map<string, Word> {
  const known = words.get(orthography) ?? new Map<string, Word>()
  words.set(orthography, known)
  return known
}

function wordOf(raw: string, orthography: Orthography, known: Map<string, Word>): Word {
  const remembered = known.get(raw)
  if (remembered) return remembered
  const kind = /^[\p{L}\p{M}]|^['’]s/u.test(raw) ? 'word' : /^\p{N}/u.test(raw) ? 'number' : 'mark'
  const form = fold(raw, orthography)
  const word: Word = {
    text: undressed(raw) || raw,
    form,
    kind,
    readings: kind === 'word' ? readings(form, orthography) : [plain(form)],
    remembered: [],
    capital: /^\p{Lu}/u.test(raw),
  }
  if (known.size >= mostRemembered) known.clear()
  if (raw.length <= longestRemembered) known.set(raw, word)
  return word
}

/** Letters that nothing dresses, as in most words of most languages. */
const plainLetters = /^[\p{Script=Latin}\u0621-\u063a\u0641-\u064a]*$/u

/** Without presentation forms, marks on letters, tatweel and characters that nobody sees. */
export const undressed = (text: string): string =>
  plainLetters.test(text) ? text : text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}\u0640]/gu, '')

const longestRemembered = 40

export function tokenize(text: string, orthography: Orthography): Token[] {
  const tokens: Token[] = []
  const known = wordsOf(orthography)
  let last = 0
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0]
    const start = match.index
    const word = wordOf(raw, orthography, known)
    tokens.push({
      start,
      end: start + raw.length,
      text: word.text,
      kind: word.kind,
      form: word.form,
      readings: word.readings,
      remembered: word.remembered,
      capital: word.capital,
      breaks: breaksBetween(text, last, start) || Number(tokens.length === 0),
      spaced: start > last || start === 0,
    })
    last = start + raw.length
  }
  return tokens
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineFeed) breaks++
  return breaks
}

const lineFeed = 10

const plain = (form: string): Reading => ({ form, conjunction: false, preposition: '', future: false })

/** A proclitic leaves at least this many letters of a word. */
const shortestStem = 2

function readings(form: string, orthography: Orthography): Reading[] {
  const { conjunctions, prepositions, futures, contractions } = orthography.proclitics
  const found: Reading[] = [plain(form)]
  const strip = (list: readonly string[], word: string): [string, string][] =>
    list
      .filter((clitic) => word.startsWith(clitic) && word.length - clitic.length >= shortestStem)
      .map((clitic) => [clitic, word.slice(clitic.length)])
  for (const [, rest] of strip(conjunctions, form)) found.push({ ...plain(rest), conjunction: true })
  for (const reading of [...found]) {
    for (const [contracted, [preposition, article]] of Object.entries(contractions))
      for (const [, rest] of strip([contracted], reading.form))
        found.push({ ...reading, form: article + rest, preposition })
    for (const [preposition, rest] of strip(prepositions, reading.form))
      found.push({ ...reading, form: rest, preposition })
    for (const [, rest] of strip(futures, reading.form)) found.push({ ...reading, form: rest, future: true })
  }
  return found
}
