/** Questions that count and compare, beside those that list. Each store answers all; the contract suite holds them together. */
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import type { Citation, Filter, Listed, Meeting, Page, Period, Relation } from './questions.ts'

export interface Month {
  /** `2024-05`. */
  readonly month: string
  readonly meetings: number
  readonly issues: number
  /** Of one by the other, their officials included. */
  readonly praise: number
}

export interface Partner {
  readonly node: GraphNode
  /** Encounters held, unless those only announced are asked for. */
  readonly meetings: number
  readonly firstDate: string | null
  readonly lastDate: string | null
}

export interface SharedIssue {
  readonly issue: GraphNode
  readonly lastDate: string | null
}

export interface Broker {
  /** A state or an agency. */
  readonly node: GraphNode
  /** With how many others it discussed the issue. */
  readonly partners: number
  readonly discussions: number
}

/** Two encounters of the same pair, at most a day apart, that sources tell differently. */
export interface Conflict {
  readonly one: Meeting
  readonly other: Meeting
}

export interface IssueChanges {
  /** First discussed in the period; the latest first. */
  readonly begun: readonly SharedIssue[]
  /** Discussed in the period of the same length before, and not since; the latest first. */
  readonly ceased: readonly SharedIssue[]
}

export interface Hop {
  readonly from: GraphNode
  readonly to: GraphNode
  /** The latest meeting of the two in the period. */
  readonly edge: GraphEdge
  readonly citations: readonly Citation[]
}

export interface Silence {
  /** ISO days of the contacts before and after. */
  readonly since: string
  readonly until: string
  readonly days: number
}

/** How two sides have been in contact, by what is held and dated. */
export interface Contact {
  readonly first: Meeting | null
  readonly latest: Meeting | null
  /** Number of encounters. */
  readonly meetings: number
  /** The longest first. */
  readonly silences: readonly Silence[]
}

export interface Visits {
  readonly node: GraphNode
  /** Visits to that one. */
  readonly paid: number
  /** Visits of that one. */
  readonly received: number
  readonly lastDate: string | null
}

/** Both days are given. */
export type Span = Filter & Required<Period>

export interface Analyses {
  /** Months in which the two met or discussed something, in order. */
  timeline(a: string, b: string, filter: Filter): Promise<readonly Month[]>
  /** First and last contact, and silences of so many days or more. */
  contact(a: string, b: string, filter: Filter, silentDays: number): Promise<Contact>
  /** Visits to and from a state or an agency, as far as sources tell who was host; by their number. */
  visits(id: string, filter: Filter, page: Page): Promise<Listed<Visits>>
  /** Those met before an ISO day and neither on it nor since; most often met first. */
  silentPartners(id: string, since: string, filter: Filter, page: Page): Promise<Listed<Partner>>
  /** Whom a state, an agency or an official met, most often first. */
  partners(id: string, filter: Filter, page: Page): Promise<Listed<Partner>>
  /** Issues that each of the sides discussed, with whomever; the latest first, undated last. */
  sharedIssues(sides: readonly string[], filter: Filter, page: Page): Promise<Listed<SharedIssue>>
  /** Who discussed an issue with most others. */
  brokers(issue: string, filter: Filter, page: Page): Promise<Listed<Broker>>
  /** Meetings, discussions and praise at a node that rest on one source; newest first. */
  singleSource(id: string, filter: Filter, page: Page): Promise<Listed<Relation>>
  /** Newest first. */
  conflicts(a: string, b: string, filter: Filter, page: Page): Promise<Listed<Conflict>>
  issueChanges(a: string, b: string, period: Span): Promise<IssueChanges>
  /** The shortest chain of meetings held from one to the other, of at most `LONGEST_PATH`; null where there is none. */
  path(from: string, to: string, filter: Filter): Promise<readonly Hop[] | null>
}

export const LONGEST_PATH = 6
