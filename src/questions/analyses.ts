/** Questions that count and compare, beside those that list. Each store answers all; the contract suite holds them together. */
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import type { Citation, Listed, Meeting, Page, Period, Relation } from './questions.ts'

export interface Month {
  /** `2024-05`. */
  readonly month: string
  readonly meetings: number
  readonly issues: number
}

export interface Partner {
  readonly node: GraphNode
  /** Encounters held, without those that are only announced. */
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

/** Both days are given. */
export type Span = Required<Period>

export interface Analyses {
  /** Months in which the two met or discussed something, in order. */
  timeline(a: string, b: string, period: Period): Promise<readonly Month[]>
  /** Whom a state, an agency or an official met, most often first. */
  partners(id: string, period: Period, page: Page): Promise<Listed<Partner>>
  /** Issues that each of the sides discussed, with whomever; the latest first, undated last. */
  sharedIssues(sides: readonly string[], period: Period, page: Page): Promise<Listed<SharedIssue>>
  /** Who discussed an issue with most others. */
  brokers(issue: string, period: Period, page: Page): Promise<Listed<Broker>>
  /** Meetings, discussions and praise at a node that rest on one source; newest first. */
  singleSource(id: string, period: Period, page: Page): Promise<Listed<Relation>>
  /** Newest first. */
  conflicts(a: string, b: string, period: Period, page: Page): Promise<Listed<Conflict>>
  issueChanges(a: string, b: string, period: Span): Promise<IssueChanges>
  /** The shortest chain of meetings held from one to the other, of at most `LONGEST_PATH`; null where there is none. */
  path(from: string, to: string, period: Period): Promise<readonly Hop[] | null>
}

export const LONGEST_PATH = 6
