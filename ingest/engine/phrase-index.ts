/** Phrases of one or more words, found at a token by the longest that matches. */
import type { Reading, Token } from './tokens.ts'

interface Phrase<T> {
  readonly words: readonly string[]
  /** Raw spelling of the first word where case matters. */
  readonly exact: string | null
  readonly capital: boolean
  readonly value: T
}

export interface Found<T> {
  /** Number of tokens. */
  readonly length: number
  /** How the first word was read. */
  readonly reading: Reading
  readonly values: readonly T[]
}

interface Beginning<T> {
  readonly reading: Reading
  readonly phrases: readonly Phrase<T>[]
}

const nothing: readonly never[] = []

/** Abbreviations up to this many letters are told from words by their capitals. */
const longestExact = 3

export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>()
  readonly #split: (text: string) => Token[]
  readonly #cased: boolean
  static #made = 0
  /** Where words remember what begins with them. */
  readonly #number = PhraseIndex.#made++

  constructor(split: (text: string) => Token[], cased: boolean) {
    this.#split = split
    this.#cased = cased
  }

  add(text: string, value: T): void {
    const tokens = this.#split(text)
    const first = tokens[0]
    if (!first) return
    const words = tokens.map((token) => token.form)
    const letters = first.text.replace(/\./g, '')
    const acronym = this.#cased && letters.length > 1 && letters === letters.toUpperCase()
    const phrase: Phrase<T> = {
      words,
      exact: acronym && letters.length <= longestExact && tokens.length === 1 ? first.text : null,
      capital: this.#cased && first.capital,
      value,
    }
    const list = this.#byFirst.get(first.form)
    if (list) list.push(phrase)
    else this.#byFirst.set(first.form, [phrase])
  }

  /** The longest phrase at `at`, read as plainly as possible; all values of that length. */
  at(tokens: readonly Token[], at: number, end: number = tokens.length): Found<T> | null {
    const first = tokens[at]
    if (!first) return null
    let best: Found<T> | null = null
    for (const { reading, phrases } of this.#beginnings(first)) {
      for (const phrase of phrases) {
        const length = phrase.words.length
        if ((best && length < best.length) || at + length > end || !fits(phrase, tokens, at)) continue
        if (!best || length > best.length) best = { length, reading, values: [phrase.value] }
        else if (best.reading === reading) best = { length, reading, values: [...best.values, phrase.value] }
      }
    }
    return best
  }

  /** The phrases that may begin with a word, by its readings; the readings follow from the form, so one look serves all. */
  #beginnings(token: Token): readonly Beginning<T>[] {
    const known = token.remembered[this.#number] as readonly Beginning<T>[] | undefined
    if (known) return known
    const found = token.readings.flatMap((reading) => {
      const phrases = this.#byFirst.get(reading.form)
      return phrases ? [{ reading, phrases }] : []
    })
    token.remembered[this.#number] = found.length > 0 ? found : nothing
    return found
  }
}

function fits<T>(phrase: Phrase<T>, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!
  if (phrase.exact !== null && first.text !== phrase.exact) return false
  if (phrase.capital && !first.capital) return false
  for (let i = 1; i < phrase.words.length; i++) {
    const token = tokens[at + i]!
    if (token.form !== phrase.words[i] || token.breaks > 1) return false
  }
  return true
}
