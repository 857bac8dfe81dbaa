/** The word classes of organisations that no list knows. */
import type { AgencyKind } from '../../schema/ontology.ts'

/** How organisations are told that no list knows, and what stands before one that acts or only is spoken of. */
export interface OrganisationWords {
  /** Words for what an organisation is, which its name goes on from. */
  readonly heads: Readonly<Partial<Record<AgencyKind, readonly string[]>>>
  /** Word classes that are looked up beside organisations only. */
  readonly words: Readonly<Partial<Record<OrganisationWord, readonly string[]>>>
}

/** `common`: behind a head word, and no name; `shared`: inside no name; `voice`: before who speaks; `told`: before who is told;
 * `within`: before what is spoken of; `indefinite`: before any one of its kind; `entry`: before what it leads to, other words between; `agreement`: what two conclude;
 * `site`: head words of places as well; `outlet`: before an outlet's name, a word though it be; `desk`: head words of what a title's bearer leads within another;
 * `session`: before a body that sits; `epithet`: adjectives of names, nouns elsewhere. */
export type OrganisationWord =
  | 'common'
  | 'shared'
  | 'voice'
  | 'told'
  | 'within'
  | 'entry'
  | 'agreement'
  | 'indefinite'
  | 'site'
  | 'outlet'
  | 'desk'
  | 'session'
  | 'epithet'
