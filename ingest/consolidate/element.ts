/** Making nodes and edges as the ontology knows them. */
import type { Evidence, GraphEdge, GraphNode, PropertyValue } from '../../schema/graph.ts'
import { digest } from '../../schema/ids.ts'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds } from '../../schema/ontology.ts'
import type { EvidenceSpan } from '../fragment.ts'
import type { ArticleRecord } from './record.ts'
import { byCodeUnit } from './tally.ts'

/** What follows from one unit of recomputation. */
export interface Derived {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export type Values = Readonly<Record<string, PropertyValue | undefined>>

export const makeNode = (kind: NodeKindName, id: string, values: Values): GraphNode => ({
  id,
  kind,
  properties: inOrder(nodeKinds[kind].properties, values),
})

/** `apart` tells edges of one kind between the same ends apart. */
export const makeEdge = (
  kind: EdgeKindName,
  [from, to, ...apart]: readonly [from: string, to: string, ...apart: string[]],
  values: Values,
  evidence: readonly Evidence[] = [],
): GraphEdge => ({
  id: `${kind.toLowerCase().replace('_', '-')}:${digest(from, to, ...apart)}`,
  kind,
  from,
  to,
  properties: inOrder(edgeKinds[kind].properties, values),
  evidence,
})

/** Properties in the ontology's order; those without a value are left out. */
function inOrder(schema: Readonly<Record<string, unknown>>, values: Values): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {}
  for (const name of Object.keys(schema)) {
    const value = values[name]
    if (value !== undefined && value !== null) properties[name] = value
  }
  return properties
}

/** Verbatim passages of an article's text. */
export const quotesOf = (record: ArticleRecord, spans: readonly EvidenceSpan[]): Evidence[] =>
  spans.map(({ start, end, rule }) => ({
    article: record.id,
    quote: record.article.text.slice(start, end),
    start,
    end,
    rule,
  }))

/** Each piece once, sorted by article, start, end and rule. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort(
    (a, b) => byCodeUnit(a.article, b.article) || a.start - b.start || a.end - b.end || byCodeUnit(a.rule, b.rule),
  )
  return sorted.filter((one, index) => {
    const last = sorted[index - 1]
    return (
      !last ||
      last.article !== one.article ||
      last.start !== one.start ||
      last.end !== one.end ||
      last.rule !== one.rule
    )
  })
}

const withDate = (words: string, date: string | null): string => (date ? `${words}, ${date}` : words)

/** The Latin caption of an edge: its label and its date. */
export const captionOf = (kind: EdgeKindName, date: string | null = null): string =>
  withDate(edgeKinds[kind].label.en, date)
