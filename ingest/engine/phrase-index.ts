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

/** The phrases that begin with one word: those of no other, and the longer by their second. */
interface Phrases<T> {
  readonly alone: Phrase<T>[]
  readonly bySecond: Map<string, Phrase<T>[]>
}

interface Beginning<T> {
  readonly reading: Reading
  readonly phrases: Phrases<T>
}

const nothing: readonly never[] = []

/** Abbreviations up to this many letters are told from words by their capitals. */
const longestExact = 3

export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Phrases<T>>()
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
    let phrases = this.#byFirst.get(first.form)
    if (!phrases) {
      phrases = { alone: [], bySecond: new Map() }
      this.#byFirst.set(first.form, phrases)
    }
    const [, second] = words
    if (second === undefined) phrases.alone.push(phrase)
    else if (phrases.bySecond.has(second)) phrases.bySecond.get(second)!.push(phrase)
    else phrases.bySecond.set(second, [phrase])
  }

  /** The longest phrase at `at`, read as plainly as possible; all values of that length. */
  at(tokens: readonly Token[], at: number, end: number = tokens.length): Found<T> | null {
    const first = tokens[at]
    if (!first) return null
    const beginnings = this.#beginnings(first)
    if (beginnings === nothing) return null
    const second = at + 1 < end ? tokens[at + 1]?.form : undefined
    let best: Found<T> | null = null
    for (const { reading, phrases } of beginnings) {
      const longer = second === undefined ? undefined : phrases.bySecond.get(second)
      if (longer) best = longest(longer, reading, tokens, at, end, best)
      if (!best || best.length === 1) best = longest(phrases.alone, reading, tokens, at, end, best)
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
    const beginnings = found.length > 0 ? found : nothing
    token.remembered[this.#number] = beginnings
    return beginnings
  }
}

function longest<T>(
  phrases: readonly Phrase<T>[],
  reading: Reading,
  tokens: readonly Token[],
  at: number,
  end: number,
  known: Found<T> | null,
): Found<T> | null {
  let best = known
  for (const phrase of phrases) {
    const length = phrase.words.length
    if ((best && length < best.length) || at + length > end || !fits(phrase, tokens, at)) continue
    if (!best || length > best.length) best = { length, reading, values: [phrase.value] }
    else if (best.reading === reading) best = { length, reading, values: [...best.values, phrase.value] }
  }
  return best
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
