/** How an intent is answered: by a named question, and by the GraphQL query that asks the same. */
import type { GraphNode } from '../../../schema/graph.ts'
import type { Analyses } from '../../questions/analyses.ts'
import type { Citation, Filter, Page, Period, Questions } from '../../questions/questions.ts'
import type { TemplateName } from '../phrasing.ts'
import type { Arguments, Format } from '../reading.ts'

/** A node is written by its name, an ISO day or month as a date. */
export type Value = GraphNode | readonly GraphNode[] | string | number | null | undefined

/** One sentence of an answer, in no language yet. */
export interface Said {
  readonly template: TemplateName
  readonly values: Readonly<Record<string, Value>>
  readonly citations?: readonly Citation[]
}

export interface Findings {
  readonly head: Said
  readonly lines: readonly Said[]
  /** What is listed, each once. */
  readonly nodes: readonly GraphNode[]
  /** Length of the whole list; null for an answer that is no list. */
  readonly total: number | null
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Asking {
  readonly questions: Questions & Analyses
  readonly args: Arguments
  readonly period: Period
  readonly format: Format | undefined
  readonly today: string
}

export type Call = (asking: Asking) => Promise<Findings>

/** Elements that a list is asked for. */
export const listed = 20
/** Elements that are read where only some of them answer. */
export const searched = 100

export const firstPage: Page = { limit: listed, offset: 0 }
export const widePage: Page = { limit: searched, offset: 0 }

/** Each node once, in order. */
export const distinct = (nodes: readonly GraphNode[]): GraphNode[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
]

export const dateOf = ({ properties }: { readonly properties: GraphNode['properties'] }): string | undefined =>
  typeof properties.date === 'string' ? properties.date : undefined

/** A document with a variable for each argument that is given; names tell the types. Of the filter, days and plans count. */
export function query(
  question: string,
  selection: string,
  given: Readonly<Record<string, unknown>>,
  { since, until, planned }: Filter,
): Pick<Findings, 'query' | 'variables'> {
  const variables = {
    ...given,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(planned === undefined ? {} : { filter: { planned } }),
  }
  const names = Object.keys(variables)
  const declared = names.map((name) => `$${name}: ${typeOf(name)}`).join(', ')
  const passed = names.map((name) => `${name}: $${name}`).join(', ')
  const text = `query${declared ? `(${declared})` : ''} {\n  ${question}${passed ? `(${passed})` : ''} ${selection}\n}`
  return { query: text, variables }
}

const types: Readonly<Record<string, string>> = {
  since: 'Date',
  silentSince: 'Date!',
  filter: 'FactFilter',
  until: 'Date',
  first: 'Int',
  sides: '[String!]!',
  kinds: '[EdgeKind!]',
  id: 'ID!',
}

/** Of `relations` the node is an id. */
const typeOf = (name: string): string => types[name] ?? 'String!'

export const cited = 'citations { quote article { name source date url } }'
