/** What a store must do. Each store folder implements it with files of the same names. */
import type { Correction } from '../../ingest/consolidate/corrections.ts'
import type { Profile } from '../../ingest/consolidate/profile.ts'
import type { ArticleRecord } from '../../ingest/consolidate/record.ts'
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import type { EdgeKindName, NodeKindName } from '../../schema/ontology.ts'
import type { AllQuestions } from '../questions/questions-through.ts'

export interface StoredRecord extends ArticleRecord {
  /** Of the article as it was handed in: tells whether it has changed. */
  readonly digest: string
}

export interface StoredProfile {
  readonly key: string
  readonly profile: Profile
  /** Canonical id that it belongs to; the key itself unless it is an official's mention key. */
  readonly cluster: string
  readonly nameKeys: readonly string[]
}

/** A unit of recomputation: the ids and kinds of what was derived from it, each with a digest of its content. */
export interface StoredUnit {
  readonly id: string
  readonly nodes: Readonly<Record<string, readonly [kind: NodeKindName, digest: string]>>
  readonly edges: Readonly<Record<string, readonly [kind: EdgeKindName, digest: string]>>
}

export interface IndexEntry {
  readonly key: string
  /** Id of the article. */
  readonly article: string
}

/** What consolidation reads. Every list is answered by one statement; what is unknown is left out. */
export interface Ledger {
  /** Digests of the articles that are known. */
  digests(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  records(ids: readonly string[]): Promise<readonly StoredRecord[]>
  /** Articles found under any of the index keys. */
  articlesUnder(keys: readonly string[]): Promise<readonly IndexEntry[]>
  profiles(keys: readonly string[]): Promise<readonly StoredProfile[]>
  profilesByName(nameKeys: readonly string[]): Promise<readonly StoredProfile[]>
  profilesByCluster(clusters: readonly string[]): Promise<readonly StoredProfile[]>
  units(ids: readonly string[]): Promise<readonly StoredUnit[]>
  /** The log, oldest first. */
  corrections(): Promise<readonly Correction[]>
}

/** Everything that one step of consolidation changes. */
export interface Changes {
  /** To be added to the log. */
  readonly corrections: readonly Correction[]
  readonly records: { readonly put: readonly StoredRecord[]; readonly remove: readonly string[] }
  readonly index: { readonly add: readonly IndexEntry[]; readonly remove: readonly IndexEntry[] }
  readonly profiles: { readonly put: readonly StoredProfile[]; readonly remove: readonly string[] }
  readonly units: { readonly put: readonly StoredUnit[]; readonly remove: readonly string[] }
  readonly nodes: ElementChanges<GraphNode, NodeKindName>
  readonly edges: ElementChanges<GraphEdge, EdgeKindName>
  /** What goes into the sequence that watchers follow; sorted by id. */
  readonly encounters: readonly { readonly id: string; readonly added: boolean }[]
}

/** Each list sorted by id. */
export interface ElementChanges<Element, Kind> {
  readonly add: readonly Element[]
  /** There already; the ends of an edge never change. */
  readonly change: readonly Element[]
  readonly remove: readonly Ref<Kind>[]
}

export interface Ref<Kind> {
  readonly kind: Kind
  readonly id: string
}

export interface StoreOptions {
  /** Milliseconds that a question may take before it is ended, in the database too; without it, as long as it takes. */
  readonly patience?: number
}

export interface Store extends AllQuestions {
  /** For reading outside of a step. */
  readonly ledger: Ledger
  /**
   * Runs one step in a write transaction of its own, after all steps before it, in this process and in any other. What
   * `step` reads is what the database holds then; it may be run again after a conflict. Nothing is written if it throws.
   */
  update<T>(step: (ledger: Ledger) => Promise<{ readonly changes: Changes; readonly result: T }>): Promise<T>
  edge(id: string): Promise<GraphEdge | null>
  /**
   * A name of the graph as it is: another after each write that changed something, whoever made it, and the same while nobody
   * did. What is read afterwards is of this edition or a later one.
   */
  edition(): Promise<string>
  /** All nodes, then all edges; by kind in the ontology's order, then by id. */
  export(): AsyncIterable<GraphNode | GraphEdge>
  /** The version of consolidation that derived the graph: `DERIVATION`, or an older one. */
  derivation(): Promise<number>
  setDerivation(version: number): Promise<void>
  /** All units of recomputation, by id. */
  units(): AsyncIterable<StoredUnit>
  /** Indexes and constraints that are missing, damage of the file: one line each. */
  schemaFaults(): Promise<readonly string[]>
  /** Ids of all articles, sorted. */
  articleIds(): AsyncIterable<string>
  close(): Promise<void>
}
