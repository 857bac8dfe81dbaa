/** What issues need of a language, indexed once for each. */
import type { Lexicon } from '../engine/lexicon.ts'
import type { Token } from '../engine/tokens.ts'
import { issueWords } from '../languages/issue-words.ts'
import { type Term, TermIndex, terms } from './term-index.ts'
import type { IssueWords } from './types.ts'

export interface IssueLexicon {
  readonly source: Lexicon
  readonly words: IssueWords
  readonly terms: TermIndex
  /** The term of a preposition written on a word. */
  readonly clitic: (preposition: string) => Term | null
  /** Marks the word before as an owner. */
  readonly owns: (token: Token | undefined) => boolean
}

const compiled = new WeakMap<Lexicon, IssueLexicon>()

export function issueLexiconOf(lexicon: Lexicon): IssueLexicon {
  const known = compiled.get(lexicon)
  if (known) return known
  const made = compile(lexicon)
  compiled.set(lexicon, made)
  return made
}

function compile(source: Lexicon): IssueLexicon {
  const words: IssueWords | undefined = issueWords[source.language.code]
  if (!words) throw new RangeError(`No words for issues in the language ${source.language.code}`)
  const possessives = new Set((source.language.words.possessive ?? []).map(source.fold))
  return {
    source,
    words,
    terms: new TermIndex(source, words),
    clitic: (preposition) => terms.get(words.clitics[preposition] ?? '') ?? null,
    owns: (token) => token !== undefined && possessives.has(token.form),
  }
}
