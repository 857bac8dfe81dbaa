/** The shapes that a graph is made of; what may fill them is the ontology's to say. */
import type { EdgeKindName, NodeKindName } from './ontology.ts'

export type PropertyValue = string | readonly string[] | number | boolean | null

export interface GraphNode {
  readonly id: string
  readonly kind: NodeKindName
  readonly properties: Readonly<Record<string, PropertyValue>>
}

/** A verbatim passage of an article that an edge stands on. */
export interface Evidence {
  /** Id of the Article node. */
  readonly article: string
  readonly quote: string
  /** UTF-16 offsets into the article's text: `text.slice(start, end) === quote`. */
  readonly start: number
  readonly end: number
  /** Id of the rule that found it. */
  readonly rule: string
}

export interface GraphEdge {
  readonly id: string
  readonly kind: EdgeKindName
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, PropertyValue>>
  /** Sorted by article, start, end, rule; empty where the ontology says that the kind has none. */
  readonly evidence: readonly Evidence[]
}
