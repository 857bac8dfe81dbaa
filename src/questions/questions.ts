/**
 * The questions that can be asked of a graph, by name. Each store answers all of them; the contract suite holds them to
 * the same answers. Arguments are ids (`state:QA`): names are resolved by `search` before.
 */
import type { Evidence, GraphEdge, GraphNode } from '../../schema/graph.ts'
import type { EdgeKindName, NodeKindName } from '../../schema/ontology.ts'

/** ISO days, both inclusive. A fact without a date is left out where either is given. */
export interface Period {
  readonly since?: string
  readonly until?: string
}

/** Which facts count; what is absent limits nothing. */
export interface Filter extends Period {
  /** Published by at least one of these outlets, named as the articles name them. */
  readonly outlets?: readonly string[]
  /** At least one article in one of these languages: primary subtags, such as `ar`. */
  readonly languages?: readonly string[]
  /** True keeps what is announced and not reported as held, false everything else. */
  readonly planned?: boolean
  /** On at least so many independent sources. */
  readonly minSources?: number
  /** Published on or before this ISO day: what could be known then. */
  readonly knownBy?: string
}

export interface Page {
  /** 1 to 100. */
  readonly limit: number
  readonly offset: number
}

/**
 * What will be looked at of an answer's nodes: names of properties by kind. A store may leave the rest away, and the nodes of a
 * kind that is not named, with their evidence if that is articles.
 */
export type Shown = { readonly [Kind in NodeKindName]?: readonly string[] }

/** One page of a list in a fixed order, with the length of the whole list. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly total: number
}

/** Evidence with the article that it stands in. */
export interface Citation extends Evidence {
  readonly source: GraphNode
}

/** One encounter in which an issue was discussed. */
export interface Discussion {
  readonly encounter: GraphNode
  /** Officials named as taking part, sorted by id. */
  readonly officials: readonly GraphNode[]
  readonly citations: readonly Citation[]
}

export interface Topic {
  readonly issue: GraphNode
  /** Newest first; undated last. */
  readonly discussions: readonly Discussion[]
  readonly firstDate: string | null
  readonly lastDate: string | null
}

export interface Meeting {
  readonly encounter: GraphNode
  /** States and agencies, sorted by id. */
  readonly sides: readonly GraphNode[]
  readonly officials: readonly GraphNode[]
  readonly issues: readonly GraphNode[]
  readonly citations: readonly Citation[]
}

export interface Praise {
  readonly edge: GraphEdge
  readonly by: GraphNode
  readonly of: GraphNode
  readonly citations: readonly Citation[]
}

/** One edge with its two ends, whatever its kind. */
export interface Relation {
  readonly edge: GraphEdge
  readonly from: GraphNode
  readonly to: GraphNode
  readonly citations: readonly Citation[]
}

export interface Match {
  readonly node: GraphNode
  /** 1 for an exact name or code; less for a near one. */
  readonly score: number
}

export interface Stats {
  readonly nodes: Readonly<Record<string, number>>
  readonly edges: Readonly<Record<string, number>>
  readonly articles: number
  readonly firstDate: string | null
  readonly lastDate: string | null
}

export interface Questions {
  /** An id of an official that is now known by another leads to that one. */
  node(id: string): Promise<GraphNode | null>
  /** In the order asked, null where there is none; at most 500 ids. One statement, so that lists cost one. */
  nodes(ids: readonly string[]): Promise<readonly (GraphNode | null)[]>
  /** Nodes whose code, name or alias matches, in any script, best first. */
  search(text: string, kinds: readonly NodeKindName[], limit: number): Promise<readonly Match[]>
  /** Every issue that the two sides discussed with each other; the latest discussed first, then by id. */
  topicsBetween(a: string, b: string, filter: Filter, page: Page, shown?: Shown): Promise<Listed<Topic>>
  /** Encounters in which both sides took part, newest first. */
  meetingsBetween(a: string, b: string, filter: Filter, page: Page, shown?: Shown): Promise<Listed<Meeting>>
  /** Encounters of a state, an agency or an official, newest first. */
  meetingsOf(id: string, filter: Filter, page: Page, shown?: Shown): Promise<Listed<Meeting>>
  /** Encounters by id, in the order asked, null where there is none; at most 100 ids. */
  meetings(ids: readonly string[]): Promise<readonly (Meeting | null)[]>
  /** An edge of any kind by its id. */
  relation(id: string): Promise<Relation | null>
  /** Edges that begin or end at a node, of the kinds named (all where empty): newest first, undated last, then by id. */
  relations(id: string, kinds: readonly EdgeKindName[], filter: Filter, page: Page): Promise<Listed<Relation>>
  /** Praise by and of; either may be left open, not both. A state stands for its officials too. */
  praise(by: string | null, of: string | null, filter: Filter, page: Page): Promise<Listed<Praise>>
  stats(): Promise<Stats>
}
