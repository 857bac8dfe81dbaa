/** From the nodes and edges that a store finds to the answer of a question, the same for every store. */
import { sortEvidence } from '../../ingest/consolidate/element.ts'
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import { pairKey } from '../../schema/ids.ts'
import type { Hop } from './analyses.ts'
import type { Citation, Discussion, Listed, Meeting, Praise, Relation, Topic } from './questions.ts'

/** What a store finds for one page: the listed ids in order, and all nodes and edges of the answer in any order. */
export interface Slice {
  readonly total: number
  readonly ids: readonly string[]
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** `ids` are issues; edges are DISCUSSED from one of the two sides, and TOOK_PART. */
export function topics(slice: Slice): Listed<Topic> {
  const graph = indexed(slice)
  const items = slice.ids.map((id): Topic => {
    const edges = graph.to(id, 'DISCUSSED')
    const discussions = edges.map((edge): Discussion => {
      const encounter = String(edge.properties.encounter)
      return {
        encounter: graph.node(encounter),
        officials: graph.officials(encounter),
        citations: graph.citations([edge]),
      }
    })
    const dates = edges.flatMap(({ properties }) => (typeof properties.date === 'string' ? properties.date : [])).sort()
    return {
      issue: graph.node(id),
      discussions: discussions.sort((a, b) => newestFirst(a.encounter, b.encounter)),
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
    }
  })
  return { items, total: slice.total }
}

/** `ids` are encounters; edges are TOOK_PART, COVERED and MET_WITH between sides. */
export function meetings(slice: Slice): Listed<Meeting> {
  const graph = indexed(slice)
  const met = new Map<string, GraphEdge[]>()
  for (const edge of slice.edges) if (edge.kind === 'MET_WITH') add(met, String(edge.properties.encounter), edge)
  const items = slice.ids.map((id): Meeting => {
    const covered = graph.from(id, 'COVERED')
    return {
      encounter: graph.node(id),
      sides: graph.participants(id).filter((node) => node.kind !== 'Official'),
      officials: graph.officials(id),
      issues: covered.map((edge) => graph.node(edge.to)).sort(byId),
      citations: graph.citations(met.get(id) ?? covered),
    }
  })
  return { items, total: slice.total }
}

/** `ids` are PRAISED edges. */
export function praises(slice: Slice): Listed<Praise> {
  const graph = indexed(slice)
  const edges = new Map(slice.edges.map((edge) => [edge.id, edge]))
  const items = slice.ids.map((id): Praise => {
    const edge = edges.get(id)!
    return { edge, by: graph.node(edge.from), of: graph.node(edge.to), citations: graph.citations([edge]) }
  })
  return { items, total: slice.total }
}

/** `ids` are edges of any kind. */
export function relations(slice: Slice): Listed<Relation> {
  const graph = indexed(slice)
  const edges = new Map(slice.edges.map((edge) => [edge.id, edge]))
  const items = slice.ids.map((id): Relation => {
    const edge = edges.get(id)!
    return { edge, from: graph.node(edge.from), to: graph.node(edge.to), citations: graph.citations([edge]) }
  })
  return { items, total: slice.total }
}

/** The latest edge of `slice` between each two neighbours of a path. */
export function hops(path: readonly string[], slice: Slice): Hop[] {
  const graph = indexed(slice)
  const latest = new Map<string, GraphEdge>()
  for (const edge of slice.edges.toSorted((a, b) => newestFirst(a, b)))
    if (!latest.has(pairKey(edge.from, edge.to))) latest.set(pairKey(edge.from, edge.to), edge)
  return path.slice(1).map((to, index): Hop => {
    const from = path[index]!
    const edge = latest.get(pairKey(from, to))!
    return { from: graph.node(from), to: graph.node(to), edge, citations: graph.citations([edge]) }
  })
}

/** One for each id, in the order asked; null where nothing was found. */
export function inOrderAsked<T>(ids: readonly string[], found: readonly T[], idOf: (item: T) => string): (T | null)[] {
  const items = new Map(found.map((item) => [idOf(item), item]))
  return ids.map((id) => items.get(id) ?? null)
}

function add(edges: Map<string, GraphEdge[]>, key: string, edge: GraphEdge): void {
  const others = edges.get(key)
  if (others) others.push(edge)
  else edges.set(key, [edge])
}

function indexed({ nodes, edges }: Slice) {
  const byNode = new Map(nodes.map((node) => [node.id, node]))
  const into = new Map<string, GraphEdge[]>()
  const outOf = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    add(into, `${edge.kind} ${edge.to}`, edge)
    add(outOf, `${edge.kind} ${edge.from}`, edge)
  }
  const node = (id: string): GraphNode => byNode.get(id)!
  const to = (id: string, kind: string): GraphEdge[] => into.get(`${kind} ${id}`) ?? []
  const participants = (encounter: string): GraphNode[] =>
    to(encounter, 'TOOK_PART')
      .flatMap((edge) => byNode.get(edge.from) ?? [])
      .sort(byId)
  return {
    node,
    to,
    from: (id: string, kind: string): GraphEdge[] => outOf.get(`${kind} ${id}`) ?? [],
    participants,
    officials: (encounter: string) => participants(encounter).filter((one) => one.kind === 'Official'),
    citations: (cited: readonly GraphEdge[]): Citation[] => citationsOf(cited, node),
  }
}

const citationsOf = (edges: readonly GraphEdge[], node: (id: string) => GraphNode): Citation[] =>
  sortEvidence(edges.flatMap((edge) => edge.evidence)).map((evidence) => ({
    ...evidence,
    source: node(evidence.article),
  }))

type Dated = Pick<GraphNode, 'id' | 'properties'>

const byId = (a: Dated, b: Dated): number => (a.id < b.id ? -1 : 1)

function newestFirst(a: Dated, b: Dated): number {
  const [dayA, dayB] = [String(a.properties.date ?? ''), String(b.properties.date ?? '')]
  return dayA === dayB ? byId(a, b) : dayA > dayB ? -1 : 1
}
