/** Neo4j's values as the graph's own types, and back. */
import neo4j from 'neo4j-driver'
import type { GraphEdge, GraphNode, PropertyValue } from '../../../schema/graph.ts'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds, type Property } from '../../../schema/ontology.ts'
import type { Filter, Page } from '../../questions/questions.ts'
import { foldedForms } from '../../questions/search.ts'
import type { StoredProfile, StoredRecord, StoredUnit } from '../store.ts'

/** A node as the driver gives it, with numbers as numbers. */
export interface NodeValue {
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface EdgeValue {
  readonly kind: EdgeKindName
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

type Schema = Readonly<Record<string, Property>>

export function nodeOf({ labels, properties }: NodeValue): GraphNode {
  const kind = labels.find((label): label is NodeKindName => label in nodeKinds)!
  return { id: String(properties.id), kind, properties: propertiesOf(properties, nodeKinds[kind].properties) }
}

export function edgeOf({ kind, from, to, properties }: EdgeValue): GraphEdge {
  const evidence = typeof properties.evidence === 'string' ? JSON.parse(properties.evidence) : []
  const known = propertiesOf(properties, edgeKinds[kind].properties)
  return { id: String(properties.id), kind, from, to, properties: known, evidence }
}

/** In the ontology's order; days as text. */
function propertiesOf(values: Readonly<Record<string, unknown>>, schema: Schema): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {}
  for (const [name, { type }] of Object.entries(schema)) {
    const value = values[name]
    if (value === undefined || value === null) continue
    properties[name] = type === 'date' ? String(value) : (value as PropertyValue)
  }
  return properties
}

export function nodeValues(node: GraphNode): Record<string, unknown> {
  const values = { id: node.id, ...valuesOf(node.properties, nodeKinds[node.kind].properties) }
  const forms = foldedForms(node)
  return forms ? { ...values, folded: forms.join(' ') } : values
}

/** Evidence goes in whole as JSON; its quotes and articles also as lists, to be read and followed in Cypher. */
export function edgeValues({ id, kind, properties, evidence }: GraphEdge): Record<string, unknown> {
  const values = { id, ...valuesOf(properties, edgeKinds[kind].properties) }
  if (!edgeKinds[kind].evidence) return values
  return {
    ...values,
    evidence: JSON.stringify(evidence),
    quotes: [...new Set(evidence.map((one) => one.quote))],
    articles: [...new Set(evidence.map((one) => one.article))],
  }
}

function valuesOf(properties: GraphNode['properties'], schema: Schema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, propertyValue(value, schema[name]?.type)]),
  )
}

function propertyValue(value: PropertyValue, type: Property['type'] | undefined): unknown {
  if (type === 'date' && typeof value === 'string') return dateValue(value)
  return type === 'integer' && typeof value === 'number' ? neo4j.int(value) : value
}

/** @param day ISO day. */
export function dateValue(day: string): unknown {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new neo4j.types.Date(year, month, date)
}

export interface RecordValue {
  readonly id: string
  readonly digest: string
  readonly article: string
  readonly fragment: string
  readonly text: string
}

export const recordOf = ({ id, digest, article, fragment, text }: RecordValue): StoredRecord => ({
  id,
  digest,
  article: { ...JSON.parse(article), text },
  fragment: JSON.parse(fragment),
})

export function recordValues({ id, digest, article, fragment }: StoredRecord): Record<string, string> {
  const { text: _, ...rest } = article
  return { id, digest, article: JSON.stringify(rest), fragment: JSON.stringify(fragment) }
}

export interface ProfileValue {
  readonly key: string
  readonly cluster: string
  readonly profile: string
  readonly nameKeys: readonly string[]
}

export const profileOf = (value: ProfileValue): StoredProfile => ({ ...value, profile: JSON.parse(value.profile) })

export const profileValues = ({ key, cluster, profile, nameKeys }: StoredProfile): Record<string, unknown> => ({
  id: key,
  cluster,
  profile: JSON.stringify(profile),
  nameKeys,
})

export interface UnitValue {
  readonly id: string
  readonly nodes: string
  readonly edges: string
}

export const unitOf = ({ id, nodes, edges }: UnitValue): StoredUnit => ({
  id,
  nodes: JSON.parse(nodes),
  edges: JSON.parse(edges),
})

export const unitValues = ({ id, nodes, edges }: StoredUnit): UnitValue => ({
  id,
  nodes: JSON.stringify(nodes),
  edges: JSON.stringify(edges),
})

/** A filter as parameters; what is absent is null. */
export const conditions = ({ since, until, planned, minSources, knownBy, outlets, languages }: Filter) => ({
  since: since ? dateValue(since) : null,
  until: until ? dateValue(until) : null,
  planned: planned ?? null,
  minSources: minSources === undefined ? null : neo4j.int(minSources),
  knownBy: knownBy ? dateValue(knownBy) : null,
  outlets: outlets ?? null,
  languages: languages ?? null,
})

export const range = (filter: Filter, { limit, offset }: Page) => ({
  ...conditions(filter),
  limit: neo4j.int(limit),
  offset: neo4j.int(offset),
})
