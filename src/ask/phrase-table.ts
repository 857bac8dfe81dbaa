/** Phrases found at a token by the longest that matches, whatever their case and with or without an article. */
import type { Orthography } from '../../ingest/engine/language.ts'
import { type Token, tokenize } from '../../ingest/engine/tokens.ts'

export interface PhraseFound<T> {
  /** Number of tokens. */
  readonly length: number
  /** Preposition written on the first word; empty where there is none. */
  readonly preposition: string
  /** "And" is written on the first word. */
  readonly conjunction: boolean
  /** A pronoun is written on the last word. */
  readonly pronoun: boolean
  readonly values: readonly T[]
}

interface Entry<T> {
  readonly words: readonly string[]
  /** Raw spelling of a short abbreviation, which is told from a word by its capitals. */
  readonly exact: string | null
  readonly value: T
}

const shortestStem = 3

export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>()
  readonly #orthography: Orthography
  readonly #longestExact: number

  /** @param longestExact Letters of an abbreviation that is told from a word by its capitals. */
  constructor(orthography: Orthography, longestExact = 2) {
    this.#orthography = orthography
    this.#longestExact = longestExact
  }

  add(form: string, value: T): void {
    const tokens = tokenize(form, this.#orthography)
    const [first] = tokens
    if (!first) return
    const exact = tokens.length === 1 && form.length <= this.#longestExact && /^\p{Lu}+$/u.test(form) ? form : null
    const entry = { words: tokens.map((token) => this.stem(token.form)), exact, value }
    const list = this.#byFirst.get(entry.words[0]!)
    if (list) list.push(entry)
    else this.#byFirst.set(entry.words[0]!, [entry])
  }

  /** Single words of the table, for words that are nearly they. */
  *words(): Generator<readonly [word: string, value: T]> {
    for (const [first, entries] of this.#byFirst)
      for (const { words, exact, value } of entries) if (words.length === 1 && exact === null) yield [first, value]
  }

  /** A form as it is compared: without the article. */
  stem(form: string): string {
    const { article = '' } = this.#orthography
    return article && form.startsWith(article) && form.length >= article.length + shortestStem
      ? form.slice(article.length)
      : form
  }

  /** The longest phrase, read as plainly as possible; all values of that length. */
  at(tokens: readonly Token[], at: number): PhraseFound<T> | null {
    const first = tokens[at]
    if (!first) return null
    let best: PhraseFound<T> | null = null
    for (const pronoun of [false, true])
      for (const reading of first.readings)
        for (const word of pronoun ? this.#owned(reading.form) : [this.stem(reading.form)])
          for (const entry of this.#byFirst.get(word) ?? []) {
            const { length } = entry.words
            if (best && length < best.length) continue
            const { preposition, conjunction } = reading
            const same: boolean =
              best !== null && best.length === length && best.pronoun === pronoun && best.preposition === preposition
            if ((best && length === best.length && !same) || !this.#fits(entry, tokens, at)) continue
            best = {
              length,
              preposition,
              conjunction,
              pronoun,
              values: same ? [...best!.values, entry.value] : [entry.value],
            }
          }
    return best
  }

  /** A word without the pronoun written on its end. */
  #owned(form: string): string[] {
    const owned = this.#orthography.pronounSuffixes.filter(
      (suffix) => form.endsWith(suffix) && form.length >= suffix.length + shortestStem,
    )
    return owned.map((suffix) => this.stem(form.slice(0, -suffix.length)))
  }

  #fits({ words, exact }: Entry<T>, tokens: readonly Token[], at: number): boolean {
    if (at + words.length > tokens.length || (exact !== null && tokens[at]!.text !== exact)) return false
    for (let i = 1; i < words.length; i++) if (this.stem(tokens[at + i]!.form) !== words[i]) return false
    return true
  }
}
