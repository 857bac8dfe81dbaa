import type { Article } from '../article.ts'
import type { Fragment } from '../fragment.ts'

/** An article as it is kept: the stored truth that everything else follows from. */
export interface ArticleRecord {
  readonly id: string
  readonly article: Article
  readonly fragment: Fragment
}

/** An official's mention key is made from one article; everything else has its final id in the fragment. */
export const isMentionKey = (id: string): boolean => id.startsWith('official:')

/** `official:QA/...` is of block `QA`: only officials of one block can be one person. */
export const blockOf = (mentionKey: string): string => mentionKey.slice(0, mentionKey.lastIndexOf('/'))

/** A side of an encounter is written as a state's code or an agency's id; in the graph it is a node id. */
export const sideId = (side: string): string => (side.includes(':') ? side : `state:${side}`)
