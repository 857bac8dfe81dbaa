/** Rows of the database as the graph's own types. */

import type { GraphEdge, GraphNode } from '../../../schema/graph.ts'
import type { Filter } from '../../questions/questions.ts'
import { foldedForms } from '../../questions/search.ts'
import type { StoredProfile, StoredRecord, StoredUnit } from '../store.ts'

export interface NodeRow {
  readonly id: string
  readonly kind: GraphNode['kind']
  readonly properties: string
}

export interface EdgeRow {
  readonly id: string
  readonly kind: GraphEdge['kind']
  readonly source: string
  readonly target: string
  readonly properties: string
  readonly evidence: string
}

export const nodeOf = (row: NodeRow): GraphNode => ({
  id: row.id,
  kind: row.kind,
  properties: JSON.parse(row.properties),
})

export const edgeOf = (row: EdgeRow): GraphEdge => ({
  id: row.id,
  kind: row.kind,
  from: row.source,
  to: row.target,
  properties: JSON.parse(row.properties),
  evidence: JSON.parse(row.evidence),
})

export interface RecordRow {
  readonly id: string
  readonly digest: string
  readonly article: string
  readonly fragment: string
  readonly text: string
}

export const recordOf = ({ id, digest, article, fragment, text }: RecordRow): StoredRecord => ({
  id,
  digest,
  article: { ...JSON.parse(article), text },
  fragment: JSON.parse(fragment),
})

export function recordValues({ id, digest, article, fragment }: StoredRecord): string[] {
  const { text: _, ...rest } = article
  return [id, digest, JSON.stringify(rest), JSON.stringify(fragment)]
}

export interface ProfileRow {
  readonly key: string
  readonly cluster: string
  readonly profile: string
  readonly name_keys: string
}

export const profileOf = (row: ProfileRow): StoredProfile => ({
  key: row.key,
  cluster: row.cluster,
  profile: JSON.parse(row.profile),
  nameKeys: JSON.parse(row.name_keys),
})

export interface UnitRow {
  readonly id: string
  readonly nodes: string
  readonly edges: string
}

export const unitOf = (row: UnitRow): StoredUnit => ({
  id: row.id,
  nodes: JSON.parse(row.nodes),
  edges: JSON.parse(row.edges),
})

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export function nodeValues(node: GraphNode): (string | null)[] {
  const { date } = node.properties
  return [node.id, node.kind, text(date), foldedForms(node)?.join(' ') ?? null, JSON.stringify(node.properties)]
}

export function edgeValues({ id, kind, from, to, properties, evidence }: GraphEdge): (string | number | null)[] {
  const { date, pairKey, encounter, bySide, ofSide, host, planned, sources } = properties
  const texts = [date, pairKey, encounter, bySide, ofSide, host].map(text)
  const numbers = [planned, sources].map((value) => (value === undefined ? null : Number(value)))
  return [id, kind, from, to, ...texts, ...numbers, JSON.stringify(properties), JSON.stringify(evidence)]
}

/** A filter as named parameters. */
export const conditions = ({ since, until, planned, minSources, knownBy, outlets, languages }: Filter) => {
  const narrowing = {
    planned: planned === undefined ? null : Number(planned),
    minSources: minSources ?? null,
    knownBy: knownBy ?? null,
    outlets: outlets ? JSON.stringify(outlets) : null,
    languages: languages ? JSON.stringify(languages) : null,
  }
  const narrowed = Object.values(narrowing).some((value) => value !== null)
  return { since: since ?? null, until: until ?? null, ...narrowing, narrowed: Number(narrowed) }
}

/** Ids of the nodes that an edge needs for an answer: its ends and its sources. */
export const mentioned = (edge: GraphEdge): string[] => [edge.from, edge.to, ...edge.evidence.map((one) => one.article)]
