/** The words of issues in one language, found at a token by the longest form that matches, articles apart. */
import type { Lexicon } from '../engine/lexicon.ts'
import type { Reading } from '../engine/readings.ts'
import type { Token } from '../engine/tokens.ts'
import { type IssueTermId, issueTerms } from '../gazetteer/issue-terms.ts'
import type { IssueTermKind, IssueWords } from './types.ts'

export interface Term {
  readonly id: IssueTermId
  readonly kind: IssueTermKind
  readonly sense: string
}

export interface FoundTerm {
  /** Null for a word that says nothing. */
  readonly term: Term | null
  /** Number of tokens. */
  readonly length: number
  readonly reading: Reading
}

interface Entry {
  readonly words: readonly string[]
  readonly capital: boolean
  /** Raw spelling of a short abbreviation, which is told from a word by its capitals. */
  readonly exact: string | null
  readonly term: Term | null
}

export const terms: ReadonlyMap<string, Term> = new Map(
  Object.entries(issueTerms).map(([id, row]: [string, readonly [IssueTermKind, string?]]) => [
    id,
    { id: id as IssueTermId, kind: row[0], sense: row[1] ?? id },
  ]),
)

const longestExact = 3
const shortestStem = 2

export class TermIndex {
  readonly #byFirst = new Map<string, Entry[]>()
  readonly #lexicon: Lexicon
  readonly #article: string

  constructor(lexicon: Lexicon, words: IssueWords) {
    this.#lexicon = lexicon
    this.#article = lexicon.language.orthography.article ?? ''
    const { noun, adjective } = words.inflections
    for (const form of words.leads) this.#add(form, null, [''])
    for (const form of words.leadAdjectives) this.#add(form, null, adjective)
    for (const [id, forms] of Object.entries(words.terms)) {
      const term = terms.get(id)!
      const endings = term.kind.startsWith('adjective') ? adjective : term.kind === 'link' ? [''] : noun
      for (const form of forms) this.#add(form, term, endings)
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  }

  /** A form as it is compared: without the article. */
  readonly stem = (form: string): string => {
    const article = this.#article
    return article && form.startsWith(article) && form.length >= article.length + shortestStem
      ? form.slice(article.length)
      : form
  }

  at(tokens: readonly Token[], at: number): FoundTerm | null {
    const { readings, form } = tokens[at]!
    let best: FoundTerm | null = null
    for (const reading of readings) {
      const entry = this.#longest(this.#byFirst.get(this.stem(reading.form)), tokens, at)
      if (entry && (!best || entry.words.length > best.length))
        best = { term: entry.term, length: entry.words.length, reading }
    }
    if (best) return best
    for (const suffix of this.#lexicon.language.orthography.pronounSuffixes)
      if (form.endsWith(suffix)) {
        const found = this.#owned(readings, suffix.length)
        if (found) return found
      }
    return null
  }

  /** A noun with its owner written on the end. */
  #owned(readings: readonly Reading[], suffix: number): FoundTerm | null {
    for (const reading of readings) {
      const entries = this.#byFirst.get(this.stem(reading.form.slice(0, -suffix)))
      const entry = entries?.find(({ words, term }) => words.length === 1 && term?.kind !== 'link')
      if (entry) return { term: entry.term, length: 1, reading }
    }
    return null
  }

  /** Entries stand longest first. */
  #longest(entries: readonly Entry[] | undefined, tokens: readonly Token[], at: number): Entry | null {
    if (entries) for (const entry of entries) if (this.#fits(entry, tokens, at)) return entry
    return null
  }

  #add(form: string, term: Term | null, endings: readonly string[]): void {
    for (const ending of endings) {
      const tokens = this.#lexicon.tokenize(form + ending)
      const first = tokens[0]!
      const acronym = this.#lexicon.cased && tokens.length === 1 && /^\p{Lu}{2,}$/u.test(form)
      const entry: Entry = {
        words: tokens.map((token) => this.stem(token.form)),
        capital: this.#lexicon.cased && first.capital,
        exact: acronym && form.length <= longestExact ? first.text : null,
        term,
      }
      const list = this.#byFirst.get(entry.words[0]!)
      if (list) list.push(entry)
      else this.#byFirst.set(entry.words[0]!, [entry])
    }
  }

  #fits({ words, capital, exact }: Entry, tokens: readonly Token[], at: number): boolean {
    const first = tokens[at]!
    if (at + words.length > tokens.length) return false
    if ((exact !== null && first.text !== exact) || (capital && !first.capital)) return false
    for (let i = 1; i < words.length; i++) if (this.stem(tokens[at + i]!.form) !== words[i]) return false
    return true
  }
}
