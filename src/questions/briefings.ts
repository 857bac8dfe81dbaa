/** Questions that an analyst prepares from: pictures, agendas, offices and what is new. Each store answers all. */
import type { GraphNode } from '../../schema/graph.ts'
import type { EdgeKindName } from '../../schema/ontology.ts'
import type { Filter, Listed, Meeting, Page, Relation } from './questions.ts'

/** All edges of one kind from one node to another. */
export interface Link {
  readonly kind: EdgeKindName
  readonly from: string
  readonly to: string
  readonly number: number
  readonly firstDate: string | null
  readonly lastDate: string | null
}

export interface Neighbourhood {
  /** The node asked for, then its neighbours, those with most edges to it first. */
  readonly nodes: readonly GraphNode[]
  /** Of the node with its neighbours, and among these; sorted by kind, from and to. */
  readonly links: readonly Link[]
  /** Number of neighbours, shown or not. */
  readonly total: number
}

export interface Announcement {
  readonly meeting: Meeting
  /** Another encounter of the same sides, held within `POSTPONED` days of the day announced. */
  readonly heldAs: Meeting | null
}

export interface Change {
  /** Place in the store's sequence of changes. */
  readonly number: number
  /** Id of the encounter. */
  readonly encounter: string
  /** Number of the change that added it; 0 where that is not known. */
  readonly added: number
  /** Null when it has been removed. */
  readonly meeting: Meeting | null
}

export interface Changes {
  readonly items: readonly Change[]
  /** Where to go on: everything up to this number has been told. */
  readonly upTo: number
  /** Number of the latest change in the store. */
  readonly latest: number
}

export interface Briefings {
  /** A part of the graph small enough to draw; null where there is no such node. */
  neighbourhood(
    id: string,
    kinds: readonly EdgeKindName[],
    filter: Filter,
    limit: number,
  ): Promise<Neighbourhood | null>
  /** Every dated encounter, newest first. */
  encounters(filter: Filter, page: Page): Promise<Listed<Meeting>>
  /** Encounters of a state, an agency or an official that a source announced beforehand; newest first. */
  announcements(id: string, filter: Filter, page: Page): Promise<Listed<Announcement>>
  /** Officials seen in an office of a state or an agency on or before an ISO day; the latest seen first, at most 500. */
  representatives(side: string, on: string): Promise<readonly Relation[]>
  /** Encounters added, changed or removed after a number in the store's sequence, in its order; at most `limit`. */
  changes(after: number, limit: number): Promise<Changes>
}

/** Days after the day announced within which a meeting that was put off is looked for; as many before. */
export const POSTPONED = 3

/** Kinds that a picture shows unless others are asked for: not those of single encounters and articles. */
export const PICTURED: readonly EdgeKindName[] = [
  'MET_WITH',
  'DISCUSSED',
  'PRAISED',
  'REPRESENTS',
  'PART_OF',
  'CONCERNS',
  'BELONGS_TO',
]

/** Kinds of which no node begins many: they are also shown among neighbours, as are meetings. */
export const TIES: readonly EdgeKindName[] = ['REPRESENTS', 'PART_OF', 'CONCERNS', 'BELONGS_TO']
