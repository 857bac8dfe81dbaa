import { pairKey } from '../../../schema/ids.ts'
import type { Analyses } from '../../questions/analyses.ts'
import { hops, relations, type Slice } from '../../questions/assemble.ts'
import { issueChanges } from '../../questions/issue-changes.ts'
import type { Listed, Page, Period, Questions } from '../../questions/questions.ts'
import { type Contact, shortestPath } from '../../questions/shortest-path.ts'
import { kindOfNode } from '../kind-of-node.ts'
import type { Connection, Parameters } from './connection.ts'
import { bounds, dateValue, type NodeValue, nodeOf, range, type SliceRow, sliceOf } from './rows.ts'
import * as cypher from './statements.ts'

interface Found<Item> {
  readonly total: number
  readonly page: readonly Item[]
}

const day = (date: unknown): string | null => (date === null ? null : String(date))
const NOTHING = { items: [], total: 0 }

export function neo4jAnalyses(connection: Connection, questions: Pick<Questions, 'meetings'>): Analyses {
  const listed = async <Item, T>(
    statement: string,
    parameters: Parameters,
    make: (item: Item) => T,
  ): Promise<Listed<T>> => {
    const [found] = await connection.read<Found<Item>>(statement, parameters)
    return { items: found!.page.map(make), total: found!.total }
  }
  const slice = async (statement: string, parameters: Parameters): Promise<Slice> =>
    sliceOf((await connection.read<SliceRow>(statement, parameters))[0]!)
  const on = (id: string, period: Period, page: Page): Parameters => ({ id, ...range(period, page) })

  return {
    timeline: (a, b, period) => connection.read(cypher.TIMELINE, { pair: pairKey(a, b), ...bounds(period) }),

    async partners(id, period, page) {
      type Item = { node: NodeValue; meetings: number; first: unknown; last: unknown }
      const kind = kindOfNode(id)
      if (!kind) return NOTHING
      return listed(cypher.PARTNERS[kind], on(id, period, page), ({ node, meetings, first, last }: Item) => {
        return { node: nodeOf(node), meetings, firstDate: day(first), lastDate: day(last) }
      })
    },

    sharedIssues: (sides, period, page) =>
      listed(
        cypher.SHARED_ISSUES,
        { ids: [...new Set(sides)], ...range(period, page) },
        ({ node, last }: { node: NodeValue; last: unknown }) => ({ issue: nodeOf(node), lastDate: day(last) }),
      ),

    brokers: (issue, period, page) =>
      listed(
        cypher.BROKERS,
        on(issue, period, page),
        ({ node, ...counts }: { node: NodeValue; partners: number; discussions: number }) => ({
          node: nodeOf(node),
          ...counts,
        }),
      ),

    async singleSource(id, period, page) {
      const kind = kindOfNode(id)
      return kind ? relations(await slice(cypher.SINGLE_SOURCE[kind], on(id, period, page))) : NOTHING
    },

    async conflicts(a, b, period, page) {
      const parameters = { pair: pairKey(a, b), ...range(period, page) }
      const { items, total } = await listed(cypher.CONFLICTS, parameters, (pair: readonly string[]) => pair)
      const found = await questions.meetings(items.flat())
      return { items: items.map((_, index) => ({ one: found[2 * index]!, other: found[2 * index + 1]! })), total }
    },

    async issueChanges(a, b, period) {
      type Row = { issue: NodeValue; first: unknown; last: unknown }
      const parameters = { pair: pairKey(a, b), until: dateValue(period.until) }
      const rows = await connection.read<Row>(cypher.PAIR_ISSUES, parameters)
      return issueChanges(
        rows.map(({ issue, first, last }) => ({
          issue: nodeOf(issue),
          firstDate: String(first),
          lastDate: String(last),
        })),
        period,
      )
    },

    async path(from, to, period) {
      const path = await shortestPath(from, to, (ids) =>
        connection.read<Contact>(cypher.CONTACTS, { ids, ...bounds(period) }),
      )
      if (!path) return null
      const pairs = path.slice(1).map((id, index) => pairKey(path[index]!, id))
      return hops(path, await slice(cypher.MEETINGS_OF_PAIRS, { pairs, ...bounds(period) }))
    },
  }
}
