/** Phrases of one or more words, found at a token by the longest that matches. */
import { type Classes, noClasses } from './classes.ts'
import type { Phrasebook } from './phrasebook.ts'
import type { Reading, Token, Word } from './tokens.ts'

export interface Found<T> {
  /** Number of tokens. */
  readonly length: number
  /** How the first word was read. */
  readonly reading: Reading
  readonly values: readonly T[]
  /** Word classes that the values are; none in an index of other things. */
  readonly classes: Classes
}

/** True where the phrase has the value, such as a word's class: asked a hundred times for each word, and so without a call. */
export function isOf<T>(found: Found<T> | null, value: T): boolean {
  if (found !== null) for (const one of found.values) if (one === value) return true
  return false
}

/** A phrase of one word. */
interface Single<T> {
  readonly value: T
  readonly capital: boolean
  /** Raw spelling where case matters. */
  readonly exact: string | null
}

/** The words that phrases have in common so far. */
interface Stem<T> {
  /** Values of the phrase that ends here, and those that it has where its first word has no capital. */
  values: T[] | null
  uncapitalised: T[] | null
  next: Map<string, Stem<T>> | null
}

interface Root<T> extends Stem<T> {
  readonly singles: Single<T>[]
}

/** What an index makes of a word as the first of a phrase. */
interface Beginning<T> {
  /** The phrase of the word alone. */
  readonly alone: Found<T> | null
  readonly longer: readonly { readonly reading: Reading; readonly root: Root<T> }[]
}

/** Abbreviations up to this many letters are told from words by their capitals. */
const longestExact = 3

const emptyRoot = <T>(): Root<T> => ({ values: null, uncapitalised: null, next: null, singles: [] })

export class PhraseIndex<T> {
  readonly #book: Phrasebook
  readonly #number: number
  readonly #bit: number
  readonly #classesOf: (values: readonly T[]) => Classes

  constructor(book: Phrasebook, classesOf: (values: readonly T[]) => Classes = () => noClasses) {
    this.#book = book
    this.#number = book.nextNumber()
    this.#bit = 1 << this.#number
    this.#classesOf = classesOf
  }

  add(text: string, value: T): void {
    const words = this.#book.split(text)
    const [first] = words
    if (!first) return
    const roots = this.#book.rootsOf(first.form)
    roots[this.#number] ??= emptyRoot<T>()
    const root = roots[this.#number] as Root<T>
    if (words.length === 1) {
      const exact = first.acronym && first.text.replace(/\./g, '').length <= longestExact ? first.text : null
      root.singles.push({ value, capital: first.capital, exact })
      return
    }
    let stem: Stem<T> = root
    for (let at = 1; at < words.length; at++) {
      stem.next ??= new Map()
      this.#book.addFurther(words[at]!.form, this.#bit)
      const next = stem.next.get(words[at]!.form) ?? { values: null, uncapitalised: null, next: null }
      stem.next.set(words[at]!.form, next)
      stem = next
    }
    stem.values ??= []
    stem.values.push(value)
    if (first.capital) return
    stem.uncapitalised ??= []
    stem.uncapitalised.push(value)
  }

  /** False where no phrase begins with the word, however it is read. */
  mayBegin = (word: Word): boolean => ((word.begins < 0 ? this.#book.begins(word) : word.begins) & this.#bit) !== 0

  /** The longest phrase at `at`, read as plainly as possible; all values of that length. */
  at(tokens: readonly Token[], at: number, end: number = tokens.length): Found<T> | null {
    if (at < 0 || at >= end || at >= tokens.length) return null
    const { word } = tokens[at]!
    if (!this.mayBegin(word)) return null
    const { alone, longer } = (word.beginnings[this.#number] as Beginning<T> | undefined) ?? this.#begin(word)
    let best: Found<T> | null = null
    for (const { reading, root } of longer) {
      let stem: Stem<T> | undefined = root
      for (let next = at + 1; next < end && stem.next; next++) {
        const token: Token = tokens[next]!
        if (token.breaks > 1 || (this.#book.goesOn(token.word) & this.#bit) === 0) break
        stem = stem.next.get(token.form)
        if (!stem) break
        const values: T[] | null = word.capital ? stem.values : stem.uncapitalised
        const length = next + 1 - at
        if (values && (!best || length > best.length)) best = this.#found(length, reading, values)
      }
    }
    return best ?? alone
  }

  #found(length: number, reading: Reading, values: readonly T[]): Found<T> {
    return { length, reading, values, classes: this.#classesOf(values) }
  }

  #begin(word: Word): Beginning<T> {
    let alone: Found<T> | null = null
    const longer: { reading: Reading; root: Root<T> }[] = []
    for (const reading of word.readings) {
      const root = this.#book.roots.get(reading.form)?.[this.#number] as Root<T> | undefined
      if (!root) continue
      if (root.next) longer.push({ reading, root })
      if (alone) continue
      const singles = root.singles.filter(
        ({ capital, exact }) => (exact === null || exact === word.text) && (!capital || word.capital),
      )
      if (singles.length > 0)
        alone = this.#found(
          1,
          reading,
          singles.map(({ value }) => value),
        )
    }
    const beginning = { alone, longer }
    word.beginnings[this.#number] = beginning
    return beginning
  }
}
