import type { GraphNode } from '../../../schema/graph.ts'
import { pairKey } from '../../../schema/ids.ts'
import type { Analyses, Broker, Partner, SharedIssue } from '../../questions/analyses.ts'
import { hops, relations } from '../../questions/assemble.ts'
import { issueChanges } from '../../questions/issue-changes.ts'
import type { Listed, Period, Questions } from '../../questions/questions.ts'
import { type Contact, shortestPath } from '../../questions/shortest-path.ts'
import type { Connection, Parameter } from './connection.ts'
import { type EdgeRow, edgeOf, mentioned, type NodeRow, nodeOf } from './rows.ts'
import * as sql from './statements.ts'

interface IdRow {
  readonly id: string
}

export function sqliteAnalyses(connection: Connection, questions: Pick<Questions, 'meetings'>): Analyses {
  const nodes = (ids: readonly string[]): Map<string, GraphNode> =>
    new Map(connection.all<NodeRow>(sql.NODES, JSON.stringify([...new Set(ids)])).map((row) => [row.id, nodeOf(row)]))
  const total = (statement: string, ...parameters: Parameter[]): number =>
    connection.all<{ total: number }>(statement, ...parameters)[0]!.total
  /** Rows with the node that each is about. */
  const listed = <Row extends IdRow, T>(
    count: number,
    rows: readonly Row[],
    make: (node: GraphNode, row: Row) => T,
  ): Listed<T> => {
    const known = nodes(rows.map((row) => row.id))
    return { items: rows.map((row) => make(known.get(row.id)!, row)), total: count }
  }

  return {
    timeline: async (a, b, period) => connection.all(sql.TIMELINE, pairKey(a, b), ...bounds(period)),

    async partners(id, period, page) {
      type Row = IdRow & { meetings: number; first: string | null; last: string | null }
      const which = [id, ...bounds(period)]
      const rows = connection.all<Row>(sql.PARTNERS, ...which, page.limit, page.offset)
      return listed(total(sql.PARTNERS_TOTAL, ...which), rows, (node, { meetings, first, last }): Partner => {
        return { node, meetings, firstDate: first, lastDate: last }
      })
    },

    async sharedIssues(sides, period, page) {
      type Row = IdRow & { last: string | null }
      const which = [JSON.stringify(sides), new Set(sides).size, ...bounds(period)]
      const rows = connection.all<Row>(sql.SHARED_ISSUES, ...which, page.limit, page.offset)
      return listed(total(sql.SHARED_ISSUES_TOTAL, ...which), rows, (issue, { last }): SharedIssue => {
        return { issue, lastDate: last }
      })
    },

    async brokers(issue, period, page) {
      type Row = IdRow & { partners: number; discussions: number }
      const which = [issue, ...bounds(period)]
      const rows = connection.all<Row>(sql.BROKERS, ...which, page.limit, page.offset)
      return listed(total(sql.BROKERS_TOTAL, ...which), rows, (node, { partners, discussions }): Broker => {
        return { node, partners, discussions }
      })
    },

    async singleSource(id, period, page) {
      const which = [id, JSON.stringify(['MET_WITH', 'DISCUSSED', 'PRAISED']), ...bounds(period)]
      const edges = connection.all<EdgeRow>(sql.SINGLE_SOURCE, ...which, page.limit, page.offset).map(edgeOf)
      return relations({
        total: total(sql.SINGLE_SOURCE_TOTAL, ...which),
        ids: edges.map((edge) => edge.id),
        nodes: [...nodes(edges.flatMap(mentioned)).values()],
        edges,
      })
    },

    async conflicts(a, b, period, page) {
      const which = [pairKey(a, b), ...bounds(period)]
      const rows = connection.all<{ one: string; other: string }>(sql.CONFLICTS, ...which, page.limit, page.offset)
      const found = await questions.meetings(rows.flatMap(({ one, other }) => [one, other]))
      const items = rows.map((_, index) => ({ one: found[2 * index]!, other: found[2 * index + 1]! }))
      return { items, total: total(sql.CONFLICTS_TOTAL, ...which) }
    },

    async issueChanges(a, b, period) {
      type Row = IdRow & { first: string; last: string }
      const rows = connection.all<Row>(sql.PAIR_ISSUES, pairKey(a, b), period.until)
      const { items } = listed(rows.length, rows, (issue, { first, last }) => {
        return { issue, firstDate: first, lastDate: last }
      })
      return issueChanges(items, period)
    },

    async path(from, to, period) {
      const path = await shortestPath(from, to, async (ids) =>
        connection.all<Contact>(sql.CONTACTS, JSON.stringify(ids), ...bounds(period)),
      )
      if (!path) return null
      const pairs = path.slice(1).map((id, index) => pairKey(path[index]!, id))
      const edges = connection.all<EdgeRow>(sql.MEETINGS_OF_PAIRS, JSON.stringify(pairs), ...bounds(period)).map(edgeOf)
      return hops(path, { total: 0, ids: [], nodes: [...nodes(edges.flatMap(mentioned)).values()], edges })
    },
  }
}

const bounds = ({ since, until }: Period): [string | null, string | null] => [since ?? null, until ?? null]
