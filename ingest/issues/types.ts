/** What the data rooms say about issues. */
import type { NamePair } from '../fragment.ts'

/**
 * What a word does in a phrase that names an issue:
 * - `link`: a preposition or "and";
 * - `framing`, `gerund-framing`, `adjective-framing`: what sides do about an issue ("ways", "strengthening", "joint"),
 *   never part of its identity;
 * - `soft`, `gerund-soft`: framing, unless only a state is left without it ("support for Lebanon");
 * - `affairs`: a state of affairs ("crisis in"), no part of the identity beside the thing that it befalls;
 * - `mutual`: relations, of which the sides themselves are no part;
 * - `place` and `body`: proper names; `title`: an office, before a name; `noun`, `gerund` and `adjective`: the rest.
 */
export type IssueTermKind =
  | 'link'
  | 'framing'
  | 'gerund-framing'
  | 'adjective-framing'
  | 'soft'
  | 'gerund-soft'
  | 'gerund'
  | 'title'
  | 'affairs'
  | 'mutual'
  | 'noun'
  | 'adjective'
  | 'place'
  | 'body'

/** The sense is that of the term's id where it shares none. */
export type IssueTermRow = readonly [kind: IssueTermKind, sense?: string]

export interface IssueRow {
  readonly id: string
  readonly name: NamePair
  /** Sets of senses and state codes, such as `energy [ties]`. */
  readonly keys: readonly string[]
  readonly partOf?: string
  readonly concerns?: readonly string[]
  /** A field in which two sides work together: naming them adds nothing. */
  readonly cooperation?: true
}

/** How a language writes the terms and puts names together. */
export interface IssueWords<TermId extends string = string> {
  /** Adjectives follow their noun, and nouns follow each other in the genitive. */
  readonly nounFirst: boolean
  /** Endings that a form's last word may take. */
  readonly inflections: Readonly<Record<'noun' | 'adjective', readonly string[]>>
  /** Term that a preposition written on the next word stands for. */
  readonly clitics: Readonly<Record<string, TermId>>
  /** Between a noun and its genitive; empty where order says it. */
  readonly of: string
  /** Ending of an adjective, by that of its noun. */
  readonly agreement: Readonly<Record<string, string>>
  /** Nouns with which adjectives end as with the first of these endings. */
  readonly feminine: readonly string[]
  /** The article, and whose names take it; where adjectives follow, every common noun does. */
  readonly definite: { readonly prefix: string; readonly states: readonly string[]; readonly terms: readonly TermId[] }
  /** With `{}` for a state or a place. */
  readonly situation: string
  /** With one party named, and with two. */
  readonly relations: readonly [one: string, two: string]
  /** Name of an issue none of whose words can be written. */
  readonly unnamed: string
  /** Words that say nothing about an issue. */
  readonly leads: readonly string[]
  readonly leadAdjectives: readonly string[]
  /** The first form is the one that names use. */
  readonly terms: Readonly<Record<TermId, readonly string[]>>
}
