import type { GraphEdge, GraphNode } from '../../../schema/graph.ts'
import { pairKey } from '../../../schema/ids.ts'
import type { Analyses, Broker, Partner, SharedIssue } from '../../questions/analyses.ts'
import { hops, relations } from '../../questions/assemble.ts'
import { issueChanges } from '../../questions/issue-changes.ts'
import type { Listed, Period, Questions } from '../../questions/questions.ts'
import { type Contact, shortestPath } from '../../questions/shortest-path.ts'
import type { Parameter } from './connection.ts'
import type { Read } from './reader.ts'
import { type EdgeRow, edgeOf, mentioned, type NodeRow, nodeOf } from './rows.ts'
import * as sql from './statements.ts'

interface IdRow {
  readonly id: string
}

export function sqliteAnalyses(read: Read, questions: Pick<Questions, 'meetings'>): Analyses {
  const nodes = async (ids: readonly string[]): Promise<Map<string, GraphNode>> => {
    const rows = await read<NodeRow>(sql.NODES, JSON.stringify([...new Set(ids)]))
    return new Map(rows.map((row) => [row.id, nodeOf(row)]))
  }
  const edges = async (statement: string, ...parameters: Parameter[]): Promise<GraphEdge[]> =>
    (await read<EdgeRow>(statement, ...parameters)).map(edgeOf)
  const total = async (statement: string, ...parameters: Parameter[]): Promise<number> =>
    (await read<{ total: number }>(statement, ...parameters))[0]!.total
  /** Rows with the node that each is about. */
  const listed = async <Row extends IdRow, T>(
    count: number,
    rows: readonly Row[],
    make: (node: GraphNode, row: Row) => T,
  ): Promise<Listed<T>> => {
    const known = await nodes(rows.map((row) => row.id))
    return { items: rows.map((row) => make(known.get(row.id)!, row)), total: count }
  }

  return {
    timeline: (a, b, period) => read(sql.TIMELINE, pairKey(a, b), ...bounds(period)),

    async partners(id, period, page) {
      type Row = IdRow & { meetings: number; first: string | null; last: string | null }
      const which = [id, ...bounds(period)]
      const rows = await read<Row>(sql.PARTNERS, ...which, page.limit, page.offset)
      return listed(await total(sql.PARTNERS_TOTAL, ...which), rows, (node, { meetings, first, last }): Partner => {
        return { node, meetings, firstDate: first, lastDate: last }
      })
    },

    async sharedIssues(sides, period, page) {
      type Row = IdRow & { last: string | null }
      const which = [JSON.stringify(sides), new Set(sides).size, ...bounds(period)]
      const rows = await read<Row>(sql.SHARED_ISSUES, ...which, page.limit, page.offset)
      return listed(await total(sql.SHARED_ISSUES_TOTAL, ...which), rows, (issue, { last }): SharedIssue => {
        return { issue, lastDate: last }
      })
    },

    async brokers(issue, period, page) {
      type Row = IdRow & { partners: number; discussions: number }
      const which = [issue, ...bounds(period)]
      const rows = await read<Row>(sql.BROKERS, ...which, page.limit, page.offset)
      return listed(await total(sql.BROKERS_TOTAL, ...which), rows, (node, { partners, discussions }): Broker => {
        return { node, partners, discussions }
      })
    },

    async singleSource(id, period, page) {
      const which = [id, JSON.stringify(['MET_WITH', 'DISCUSSED', 'PRAISED']), ...bounds(period)]
      const found = await edges(sql.SINGLE_SOURCE, ...which, page.limit, page.offset)
      return relations({
        total: await total(sql.SINGLE_SOURCE_TOTAL, ...which),
        ids: found.map((edge) => edge.id),
        nodes: [...(await nodes(found.flatMap(mentioned))).values()],
        edges: found,
      })
    },

    async conflicts(a, b, period, page) {
      const which = [pairKey(a, b), ...bounds(period)]
      const rows = await read<{ one: string; other: string }>(sql.CONFLICTS, ...which, page.limit, page.offset)
      const found = await questions.meetings(rows.flatMap(({ one, other }) => [one, other]))
      const items = rows.map((_, index) => ({ one: found[2 * index]!, other: found[2 * index + 1]! }))
      return { items, total: await total(sql.CONFLICTS_TOTAL, ...which) }
    },

    async issueChanges(a, b, period) {
      type Row = IdRow & { first: string; last: string }
      const rows = await read<Row>(sql.PAIR_ISSUES, pairKey(a, b), period.until)
      const { items } = await listed(rows.length, rows, (issue, { first, last }) => {
        return { issue, firstDate: first, lastDate: last }
      })
      return issueChanges(items, period)
    },

    async path(from, to, period) {
      const path = await shortestPath(from, to, (ids) =>
        read<Contact>(sql.CONTACTS, JSON.stringify(ids), ...bounds(period)),
      )
      if (!path) return null
      const pairs = path.slice(1).map((id, index) => pairKey(path[index]!, id))
      const met = await edges(sql.MEETINGS_OF_PAIRS, JSON.stringify(pairs), ...bounds(period))
      return hops(path, { total: 0, ids: [], nodes: [...(await nodes(met.flatMap(mentioned))).values()], edges: met })
    },
  }
}

const bounds = ({ since, until }: Period): [string | null, string | null] => [since ?? null, until ?? null]
