import type { GraphEdge, GraphNode } from '../../../schema/graph.ts'
import { pairKey } from '../../../schema/ids.ts'
import type { Analyses, Broker, Partner, SharedIssue, Visits } from '../../questions/analyses.ts'
import { hops, relations } from '../../questions/assemble.ts'
import { silences } from '../../questions/contact.ts'
import { issueChanges } from '../../questions/issue-changes.ts'
import type { Filter, Listed, Page, Questions } from '../../questions/questions.ts'
import { type Contact, shortestPath } from '../../questions/shortest-path.ts'
import type { Named } from './connection.ts'
import type { Read } from './reader.ts'
import { conditions, type EdgeRow, edgeOf, mentioned, type NodeRow, nodeOf } from './rows.ts'
import * as sql from './statements.ts'

interface IdRow {
  readonly id: string
}

/** What is only announced counts where it is asked for. */
const held = (filter: Filter): Filter => ({ planned: false, ...filter })

export function sqliteAnalyses(read: Read, questions: Pick<Questions, 'meetings'>): Analyses {
  const nodes = async (ids: readonly string[]): Promise<Map<string, GraphNode>> => {
    const rows = await read<NodeRow>(sql.NODES, JSON.stringify([...new Set(ids)]))
    return new Map(rows.map((row) => [row.id, nodeOf(row)]))
  }
  const edges = async (statement: string, which: Named): Promise<GraphEdge[]> =>
    (await read<EdgeRow>(statement, which)).map(edgeOf)
  const total = async (statement: string, which: Named): Promise<number> =>
    (await read<{ total: number }>(statement, which))[0]!.total
  /** Rows with the node that each is about. */
  const listed = async <Row extends IdRow, T>(
    count: number,
    rows: readonly Row[],
    make: (node: GraphNode, row: Row) => T,
  ): Promise<Listed<T>> => {
    const known = await nodes(rows.map((row) => row.id))
    return { items: rows.map((row) => make(known.get(row.id)!, row)), total: count }
  }
  const partners = async (id: string, filter: Filter, page: Page, silentSince: string | null) => {
    type Row = IdRow & { meetings: number; first: string | null; last: string | null }
    const which = { id, silentSince, ...conditions(held(filter)) }
    const rows = await read<Row>(sql.PARTNERS, { ...which, ...page })
    return listed(await total(sql.PARTNERS_TOTAL, which), rows, (node, { meetings, first, last }): Partner => {
      return { node, meetings, firstDate: first, lastDate: last }
    })
  }

  return {
    timeline: (a, b, filter) => read(sql.TIMELINE, { pair: pairKey(a, b), ...conditions(filter) }),

    partners: (id, filter, page) => partners(id, filter, page, null),

    silentPartners: (id, since, filter, page) => partners(id, filter, page, since),

    async contact(a, b, filter, silentDays) {
      type Row = { date: string; encounter: string; meetings: number }
      const rows = await read<Row>(sql.CONTACT, { pair: pairKey(a, b), ...conditions(held(filter)) })
      const [first = null, latest = null] = await questions.meetings(
        [rows[0], rows.at(-1)].flatMap((row) => row?.encounter ?? []),
      )
      const days = rows.map(({ date }) => date)
      const meetings = rows.reduce((sum, row) => sum + row.meetings, 0)
      return { first, latest, meetings, silences: silences(days, silentDays) }
    },

    async visits(id, filter, page) {
      type Row = IdRow & { paid: number; received: number; last: string | null }
      const which = { id, ...conditions(held(filter)) }
      const rows = await read<Row>(sql.VISITS, { ...which, ...page })
      return listed(await total(sql.VISITS_TOTAL, which), rows, (node, { paid, received, last }): Visits => {
        return { node, paid, received, lastDate: last }
      })
    },

    async sharedIssues(sides, filter, page) {
      type Row = IdRow & { last: string | null }
      const which = { sides: JSON.stringify(sides), size: new Set(sides).size, ...conditions(filter) }
      const rows = await read<Row>(sql.SHARED_ISSUES, { ...which, ...page })
      return listed(await total(sql.SHARED_ISSUES_TOTAL, which), rows, (issue, { last }): SharedIssue => {
        return { issue, lastDate: last }
      })
    },

    async brokers(issue, filter, page) {
      type Row = IdRow & { partners: number; discussions: number }
      const which = { id: issue, ...conditions(filter) }
      const rows = await read<Row>(sql.BROKERS, { ...which, ...page })
      return listed(await total(sql.BROKERS_TOTAL, which), rows, (node, { partners, discussions }): Broker => {
        return { node, partners, discussions }
      })
    },

    async singleSource(id, filter, page) {
      const which = { id, kinds: JSON.stringify(['MET_WITH', 'DISCUSSED', 'PRAISED']), ...conditions(filter) }
      const found = await edges(sql.SINGLE_SOURCE, { ...which, ...page })
      return relations({
        total: await total(sql.SINGLE_SOURCE_TOTAL, which),
        ids: found.map((edge) => edge.id),
        nodes: [...(await nodes(found.flatMap(mentioned))).values()],
        edges: found,
      })
    },

    async conflicts(a, b, filter, page) {
      const which = { pair: pairKey(a, b), ...conditions(filter) }
      const rows = await read<{ one: string; other: string }>(sql.CONFLICTS, { ...which, ...page })
      const found = await questions.meetings(rows.flatMap(({ one, other }) => [one, other]))
      const items = rows.map((_, index) => ({ one: found[2 * index]!, other: found[2 * index + 1]! }))
      return { items, total: await total(sql.CONFLICTS_TOTAL, which) }
    },

    async issueChanges(a, b, span) {
      type Row = IdRow & { first: string; last: string }
      const which = { pair: pairKey(a, b), ...conditions(span), since: null }
      const rows = await read<Row>(sql.PAIR_ISSUES, which)
      const { items } = await listed(rows.length, rows, (issue, { first, last }) => {
        return { issue, firstDate: first, lastDate: last }
      })
      return issueChanges(items, span)
    },

    async path(from, to, filter) {
      const which = conditions(held(filter))
      const path = await shortestPath(from, to, (ids) =>
        read<Contact>(sql.CONTACTS, { ids: JSON.stringify(ids), ...which }),
      )
      if (!path) return null
      const pairs = path.slice(1).map((id, index) => pairKey(path[index]!, id))
      const met = await edges(sql.MEETINGS_OF_PAIRS, { pairs: JSON.stringify(pairs), ...which })
      return hops(path, { total: 0, ids: [], nodes: [...(await nodes(met.flatMap(mentioned))).values()], edges: met })
    },
  }
}
