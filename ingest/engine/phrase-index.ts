/** Phrases of one or more words, found at a token by the longest that matches. */
import { type Classes, noClasses } from './classes.ts'
import type { Phrasebook } from './phrasebook.ts'
import type { Reading } from './readings.ts'
import type { Token, Word } from './tokens.ts'

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
  if (found === null) return false
  const { values } = found
  for (let at = 0; at < values.length; at++) if (values[at] === value) return true
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
  /** Values of all of them: one list for all words of which they all hold. */
  readonly all: T[]
}

/** What an index makes of a word as the first of a phrase. */
interface Beginning<T> {
  /** The phrase of the word alone. */
  readonly alone: Found<T> | null
  readonly longer: readonly { readonly reading: Reading; readonly root: Root<T> }[]
}

/** Abbreviations up to this many letters are told from words by their capitals. */
const longestExact = 3

const emptyRoot = <T>(): Root<T> => ({ values: null, uncapitalised: null, next: null, singles: [], all: [] })

function valuesFor<T>(word: Word, { singles, all }: Root<T>): readonly T[] {
  // Pushed one by one: V8 keeps an array that it maps in another shape, and then reads both more slowly.
  const values: T[] = []
  for (const { value, capital, exact } of singles)
    if ((exact === null || exact === word.text) && (!capital || word.capital)) values.push(value)
  return values.length === all.length ? all : values
}

export class PhraseIndex<T> {
  readonly #book: Phrasebook
  readonly #number: number
  /** Tells it from the others of its book. */
  readonly bit: number
  readonly #classesOf: (values: readonly T[]) => Classes

  constructor(book: Phrasebook, classesOf: (values: readonly T[]) => Classes = () => noClasses) {
    this.#book = book
    this.#number = book.nextNumber()
    this.bit = 1 << this.#number
    this.#classesOf = classesOf
  }

  add(text: string, value: T): void {
    const words = this.#book.split(text)
    const [first] = words
    if (!first) return
    const beginnings = this.#book.beginningsWith(first.form)
    const { roots } = beginnings
    roots[this.#number] ??= emptyRoot<T>()
    beginnings.indices |= this.bit
    const root = roots[this.#number] as Root<T>
    if (words.length === 1) {
      const exact = first.acronym && first.text.replace(/\./g, '').length <= longestExact ? first.text : null
      root.singles.push({ value, capital: first.capital, exact })
      root.all.push(value)
      return
    }
    let stem: Stem<T> = root
    for (let at = 1; at < words.length; at++) {
      stem.next ??= new Map()
      this.#book.addFurther(words[at]!.form, this.bit)
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
  mayBegin(word: Word): boolean {
    return ((word.begins < 0 ? this.#book.begins(word) : word.begins) & this.bit) !== 0
  }

  /** What tells of a word whether a phrase of this index or of any of the others may begin with it. */
  orAny(...others: readonly { readonly bit: number }[]): (word: Word) => boolean {
    const bits = others.reduce((all, { bit }) => all | bit, this.bit)
    return (word) => ((word.begins < 0 ? this.#book.begins(word) : word.begins) & bits) !== 0
  }

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
        if (token.breaks > 1 || (this.#book.goesOn(token.word) & this.bit) === 0) break
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
      const root = this.#book.beginnings.get(reading.form)?.roots[this.#number] as Root<T> | undefined
      if (!root) continue
      if (root.next) longer.push({ reading, root })
      if (alone) continue
      const values = valuesFor(word, root)
      if (values.length > 0) alone = this.#found(1, reading, values)
    }
    const beginning = { alone, longer }
    word.beginnings[this.#number] = beginning
    return beginning
  }
}
