/** All phrases of a language by their first word, so that one look tells which indices have a phrase to begin there. */
import type { Orthography } from './language.ts'
import { pieces } from './pieces.ts'
import { fold, undressed, type Word } from './tokens.ts'

/** A word of a phrase that an index takes in. */
export interface PhraseWord {
  readonly form: string
  readonly text: string
  /** Told from other words by its capital, by nothing but capitals. */
  readonly capital: boolean
  readonly acronym: boolean
}

/** The phrases that begin with a word. */
interface Beginnings {
  /** The indices that have some, as bits. */
  indices: number
  /** What each of them has, by its number. */
  readonly roots: unknown[]
}

/** Indices are told apart by the bits of a small integer. */
const mostIndices = 30

export class Phrasebook {
  /** By the first word. */
  readonly beginnings = new Map<string, Beginnings>()
  /** For each further word of a phrase the indices that have one, as bits. */
  readonly #further = new Map<string, number>()
  readonly #orthography: Orthography
  readonly #known = new Map<string, PhraseWord>()
  #indices = 0

  constructor(orthography: Orthography) {
    this.#orthography = orthography
  }

  nextNumber(): number {
    if (this.#indices >= mostIndices) throw new RangeError(`A language has at most ${mostIndices} indices of phrases`)
    return this.#indices++
  }

  beginningsWith(form: string): Beginnings {
    const beginnings = this.beginnings.get(form) ?? { indices: 0, roots: [] }
    this.beginnings.set(form, beginnings)
    return beginnings
  }

  addFurther(form: string, bit: number): void {
    this.#further.set(form, (this.#further.get(form) ?? 0) | bit)
  }

  /** The indices that hold a phrase in which the word stands behind another; asked only when all phrases are in. */
  goesOn(word: Word): number {
    if (word.goesOn < 0) word.goesOn = this.#further.get(word.form) ?? 0
    return word.goesOn
  }

  split(text: string): PhraseWord[] {
    return pieces(text).map((raw) => this.#wordOf(raw))
  }

  #wordOf(raw: string): PhraseWord {
    const known = this.#known.get(raw)
    if (known) return known
    const { cased } = this.#orthography
    const text = undressed(raw) || raw
    const letters = text.replace(/\./g, '')
    const word = {
      form: fold(raw, this.#orthography),
      text,
      capital: cased && /^\p{Lu}/u.test(raw),
      acronym: cased && letters.length > 1 && letters === letters.toUpperCase(),
    }
    this.#known.set(raw, word)
    return word
  }

  /** The indices that hold a phrase which begins with a reading of the word; asked only when all phrases are in. */
  begins(word: Word): number {
    if (word.begins >= 0) return word.begins
    let bits = 0
    for (const { form } of word.readings) bits |= this.beginnings.get(form)?.indices ?? 0
    word.begins = bits
    return bits
  }
}
