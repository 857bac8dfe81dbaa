/** Text into tokens whose offsets stay those of the text as given. */
import { jointOf } from './joints.ts'
import type { Orthography } from './language.ts'
import { isCapitalised, kindOfPiece, type PieceKind, pieceEnd } from './pieces.ts'
import { plain, type Reading, readings } from './readings.ts'

/** What a word is, apart from where it stands; words come again and again. */
export class Word {
  /** As written, but for marks and forms of letters that only dress them. */
  readonly text: string
  /** Folded: what is compared. */
  readonly form: string
  readonly kind: PieceKind
  /** The word as it stands first, then with proclitics off. */
  readonly readings: readonly Reading[]
  /** True where the word begins with a capital. */
  readonly capital: boolean
  /** Indices of phrases that hold one which begins with the word, as bits; negative until it is asked. */
  begins = -1
  /** Indices of phrases that hold one in which the word stands behind another, as bits; negative until it is asked. */
  goesOn = -1
  /** What each of these indices makes of it, by its number. */
  readonly beginnings: unknown[] = []
  /** What the lists of names and words say of it, as bits; negative until it is asked. */
  kinds = -1
  /** Characters of it that are a word of their own, where two are written together; 0 where it is one. */
  readonly joint: number
  /** Its readings without the article, once they are asked for. */
  bare: readonly string[] | null = null
  /** As it is written. */
  readonly #raw: string

  /** `mark`: the one that it stands for; `spelt`: with the marks that its capitals have lost. */
  constructor(raw: string, orthography: Orthography, mark: string | undefined, spelt: string) {
    this.#raw = raw
    const kind = kindOfPiece(raw)
    this.kind = mark !== undefined && kind === 'word' ? 'mark' : kind
    this.text = mark ?? (undressed(raw) || raw)
    this.form = fold(spelt, orthography)
    this.readings = this.kind === 'word' ? readings(this.form, orthography) : [plain(this.form)]
    this.capital = isCapitalised(raw)
    this.joint = this.kind === 'word' ? jointOf(raw, orthography) : 0
  }

  /** True where the text has just this word between the offsets. */
  isAt(text: string, start: number, end: number): boolean {
    const { length } = this.#raw
    if (end - start !== length) return false
    for (let at = 0; at < length; at++) if (this.#raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false
    return true
  }
}

export interface Token extends Pick<Word, 'text' | 'form' | 'kind' | 'readings' | 'capital'> {
  readonly word: Word
  readonly start: number
  readonly end: number
  /** Line breaks between the token before and this one; one at the text's start. */
  readonly breaks: number
  /** True where white space or the text's start stands before. */
  readonly spaced: boolean
}

/** All tokens are made here: objects of one shape are read faster than such as a spread makes. */
const tokenOf = (word: Word, text: string, start: number, end: number, breaks: number, spaced: boolean): Token => ({
  word,
  start,
  end,
  text,
  kind: word.kind,
  form: word.form,
  readings: word.readings,
  capital: word.capital,
  breaks,
  spaced,
})

/** The token in another place of its line, or as another mark. */
export const tokenAs = ({ word, text, start, end, spaced }: Token, breaks: number, mark = text): Token =>
  tokenOf(word, mark, start, end, breaks, spaced)

/** Folded by NFKC, lower case and the orthography's replacements; format characters are dropped. */
export function fold(text: string, orthography: Orthography): string {
  const replacements = replacementsOf(orthography)
  const lower = (simple.test(text) ? text : text.normalize('NFKC')).toLowerCase()
  let folded = ''
  let done = 0
  for (let at = 0; at < lower.length; ) {
    const code = lower.codePointAt(at)!
    const next = at + (code > 0xffff ? 2 : 1)
    let replacement = replacements.get(code)
    if (replacement === undefined) {
      const character = lower.slice(at, next)
      replacement = orthography.fold[character] ?? (/[\p{Cf}\u0640]/u.test(character) ? '' : null)
      replacements.set(code, replacement)
    }
    if (replacement !== null) {
      folded += lower.slice(done, at) + replacement
      done = next
    }
    at = next
  }
  return done === 0 ? lower : folded + lower.slice(done)
}

/** Nothing dresses any of these characters: most words are of one row or the other. */
const simple = /^(?:[\0-\x7f]*|[\u0621-\u063a\u0641-\u064a]*)$/

const replaced = new WeakMap<Orthography, Map<number, string | null>>()

/** By the character's code; null for one that stays. */
function replacementsOf(orthography: Orthography): Map<number, string | null> {
  const known = replaced.get(orthography) ?? new Map<number, string | null>()
  replaced.set(orthography, known)
  return known
}

/** Words that are kept in memory for each orthography; a power of two. */
const mostRemembered = 32_768

/** Places in which a word may be kept. */
const probes = 8

/** Longer words are not kept. */
const longestRemembered = 40

/** The words of an orthography that were met last, found by their letters without cutting them out of the text. */
class Vocabulary {
  readonly #orthography: Orthography
  readonly #marks: ReadonlyMap<string, string>
  readonly #capitals: ReadonlyMap<string, string>
  readonly #hashes = new Int32Array(mostRemembered)
  readonly #words = new Array<Word | null>(mostRemembered).fill(null)

  constructor(orthography: Orthography) {
    this.#orthography = orthography
    this.#marks = new Map(Object.entries(orthography.marks ?? {}))
    this.#capitals = new Map(Object.entries(orthography.capitals ?? {}))
  }

  wordAt(text: string, start: number, end: number): Word {
    if (end - start > longestRemembered) return this.#make(text.slice(start, end))
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const first = hash ^ (hash >>> 15)
    for (let probe = 0; probe < probes; probe++) {
      const place = (first + probe) & (mostRemembered - 1)
      const known = this.#words[place]!
      if (known === null) return this.#keep(place, hash, text.slice(start, end))
      if (this.#hashes[place] === hash && known.isAt(text, start, end)) return known
    }
    return this.#keep(first & (mostRemembered - 1), hash, text.slice(start, end))
  }

  #keep(place: number, hash: number, raw: string): Word {
    const word = this.#make(raw)
    this.#hashes[place] = hash
    this.#words[place] = word
    return word
  }

  #make(raw: string): Word {
    return new Word(raw, this.#orthography, this.#marks.get(raw), this.#capitals.get(raw) ?? raw)
  }
}

const vocabularies = new WeakMap<Orthography, Vocabulary>()

function vocabularyOf(orthography: Orthography): Vocabulary {
  const known = vocabularies.get(orthography) ?? new Vocabulary(orthography)
  vocabularies.set(orthography, known)
  return known
}

/** Letters that nothing dresses, as in most words of most languages. */
const plainLetters = /^[\p{Script=Latin}\u0621-\u063a\u0641-\u064a]*$/u

/** Without presentation forms, marks on letters, tatweel and characters that nobody sees. */
export const undressed = (text: string): string =>
  simple.test(text) || plainLetters.test(text) ? text : text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}\u0640]/gu, '')

export function tokenize(text: string, orthography: Orthography): Token[] {
  const tokens: Token[] = []
  const vocabulary = vocabularyOf(orthography)
  let last = 0
  for (let start = 0; start < text.length; ) {
    let end = pieceEnd(text, start)
    if (end === start) {
      start++
      continue
    }
    let word = vocabulary.wordAt(text, start, end)
    if (word.joint > 0) {
      end = start + word.joint
      word = vocabulary.wordAt(text, start, end)
    }
    const breaks = breaksBetween(text, last, start) || Number(tokens.length === 0)
    tokens.push(tokenOf(word, word.text, start, end, breaks, start > last || start === 0))
    last = end
    start = end
  }
  return tokens
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineFeed) breaks++
  return breaks
}

const lineFeed = 10
