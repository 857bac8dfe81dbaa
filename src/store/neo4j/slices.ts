/** Reads what answers are assembled from. Its rows are lists, as the statements' `NODE_ROW` and `EDGE_ROW` write them. */
import neo4j from 'neo4j-driver'
import type { GraphEdge, GraphNode, PropertyValue } from '../../../schema/graph.ts'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds } from '../../../schema/ontology.ts'
import type { Slice } from '../../questions/assemble.ts'
import type { Shown } from '../../questions/questions.ts'
import type { Connection, Parameters } from './connection.ts'

type Row = readonly unknown[]

interface Found {
  readonly total: number
  readonly ids: readonly string[]
  readonly nodes: readonly Row[]
  readonly edges: readonly Row[]
}

/** Names of properties by kind of edge. */
export type ShownEdges = { readonly [Kind in EdgeKindName]?: readonly string[] }

const namesOf = (kinds: Readonly<Record<string, { readonly properties: object }>>) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, { properties }]) => [kind, Object.keys(properties)]))
const everyNode: Shown = namesOf(nodeKinds)
const everyEdge: ShownEdges = namesOf(edgeKinds)
const nodeNames = Object.keys(nodeKinds) as NodeKindName[]
const edgeNames = Object.keys(edgeKinds) as EdgeKindName[]
/** Of the kinds of edges, as statements write them for their names. */
export const numbers = Object.fromEntries(edgeNames.map((name, index) => [name, neo4j.int(index)]))

/** What topics and meetings are assembled by. */
export const ofTopics: ShownEdges = { DISCUSSED: ['encounter', 'date'] }
export const ofMeetings: ShownEdges = { MET_WITH: ['encounter'] }

/**
 * A slice, with what else the statement returns.
 * @param edges What is needed of them; everything where absent.
 */
export async function readSlice<Also = unknown>(
  connection: Connection,
  statement: string,
  parameters: Parameters,
  edges: ShownEdges = everyEdge,
  nodes: Shown = everyNode,
): Promise<Slice & Also> {
  // Encounters are sorted by it.
  const shown = { ...edges, ...nodes, Encounter: [...new Set([...(nodes.Encounter ?? []), 'date'])] }
  const [found] = await connection.read<Found & Also>(statement, { ...parameters, shown, numbers })
  return {
    ...found!,
    nodes: found!.nodes.map((row): GraphNode => {
      const kind = nodeNames[row[0] as number]!
      return { id: row[1] as string, kind, properties: propertiesOf(row, 2, shown[kind]) }
    }),
    edges: found!.edges.map((row): GraphEdge => {
      const kind = edgeNames[row[0] as number]!
      const [, id, from, to, evidence] = row as readonly [number, string, string, string, string | null]
      const properties = propertiesOf(row, 5, shown[kind])
      return { id, kind, from, to, properties, evidence: evidence ? JSON.parse(evidence) : [] }
    }),
  }
}

function propertiesOf(row: Row, from: number, names: readonly string[] = []): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {}
  for (let index = 0; index < names.length; index++) {
    const value = row[from + index]
    if (value !== null) properties[names[index]!] = value as PropertyValue
  }
  return properties
}
