import { pairKey } from '../../../schema/ids.ts'
import type { Analyses, Partner } from '../../questions/analyses.ts'
import { hops, inOrderAsked, meetings, relations } from '../../questions/assemble.ts'
import { silences } from '../../questions/contact.ts'
import { issueChanges } from '../../questions/issue-changes.ts'
import type { Filter, Listed, Page } from '../../questions/questions.ts'
import { type Contact, shortestPath } from '../../questions/shortest-path.ts'
import { forKindOf, kindOfNode } from '../kind-of-node.ts'
import type { Connection, Parameters } from './connection.ts'
import { conditions, dateValue, type NodeValue, nodeOf, range } from './rows.ts'
import { ofMeetings, readSlice } from './slices.ts'
import * as cypher from './statements.ts'

interface Found<Item> {
  readonly total: number
  readonly page: readonly Item[]
}

const day = (date: unknown): string | null => (date === null ? null : String(date))
/** What is only announced counts where it is asked for. */
const held = (filter: Filter): Filter => ({ planned: false, ...filter })
const NOTHING = { items: [], total: 0 }

export function neo4jAnalyses(connection: Connection): Analyses {
  const listed = async <Item, T>(
    statement: string,
    parameters: Parameters,
    make: (item: Item) => T,
  ): Promise<Listed<T>> => {
    const [found] = await connection.read<Found<Item>>(statement, parameters)
    return { items: found!.page.map(make), total: found!.total }
  }
  const slice = (statement: string, parameters: Parameters) => readSlice(connection, statement, parameters)
  const on = (id: string, filter: Filter, page: Page): Parameters => ({ id, ...range(filter, page) })

  const partners = async (id: string, filter: Filter, page: Page, silentSince: string | null) => {
    type Item = { node: NodeValue; meetings: number; first: unknown; last: unknown }
    const statement = forKindOf(id, cypher.PARTNERS)
    if (!statement) return NOTHING
    const which = { ...on(id, held(filter), page), silentSince: silentSince === null ? null : dateValue(silentSince) }
    return listed(statement, which, ({ node, meetings, first, last }: Item): Partner => {
      return { node: nodeOf(node), meetings, firstDate: day(first), lastDate: day(last) }
    })
  }

  return {
    timeline: (a, b, filter) => connection.read(cypher.TIMELINE, { pair: pairKey(a, b), ...conditions(filter) }),

    partners: (id, filter, page) => partners(id, filter, page, null),

    silentPartners: (id, since, filter, page) => partners(id, filter, page, since),

    async contact(a, b, filter, silentDays) {
      type Days = { days: readonly (readonly [date: string, encounter: string, meetings: number])[] }
      const parameters = { pair: pairKey(a, b), ...conditions(held(filter)) }
      const found = await readSlice<Days>(connection, cypher.CONTACT, parameters, ofMeetings)
      const { days } = found
      const { items } = meetings(found)
      const on = (day: (typeof days)[number] | undefined) =>
        items.find(({ encounter }) => encounter.id === day?.[1]) ?? null
      return {
        first: on(days[0]),
        latest: on(days.at(-1)),
        meetings: days.reduce((sum, [, , number]) => sum + number, 0),
        silences: silences(
          days.map(([date]) => date),
          silentDays,
        ),
      }
    },

    async visits(id, filter, page) {
      type Item = { node: NodeValue; paid: number; received: number; last: unknown }
      const statement = forKindOf(id, cypher.VISITS)
      if (!statement) return NOTHING
      return listed(statement, on(id, held(filter), page), ({ node, paid, received, last }: Item) => {
        return { node: nodeOf(node), paid, received, lastDate: day(last) }
      })
    },

    sharedIssues: (sides, filter, page) =>
      listed(
        cypher.SHARED_ISSUES,
        { ids: [...new Set(sides)], ...range(filter, page) },
        ({ node, last }: { node: NodeValue; last: unknown }) => ({ issue: nodeOf(node), lastDate: day(last) }),
      ),

    brokers: (issue, filter, page) =>
      listed(
        cypher.BROKERS,
        on(issue, filter, page),
        ({ node, ...counts }: { node: NodeValue; partners: number; discussions: number }) => ({
          node: nodeOf(node),
          ...counts,
        }),
      ),

    async singleSource(id, filter, page) {
      const kind = kindOfNode(id)
      return kind ? relations(await slice(cypher.SINGLE_SOURCE[kind], on(id, filter, page))) : NOTHING
    },

    async conflicts(a, b, filter, page) {
      type Pairs = { pairs: readonly (readonly [one: string, other: string])[] }
      const which = { pair: pairKey(a, b), ...range(filter, page) }
      const found = await readSlice<Pairs>(connection, cypher.CONFLICTS, which, ofMeetings)
      const { pairs, total } = found
      const met = inOrderAsked(pairs.flat(), meetings(found).items, ({ encounter }) => encounter.id)
      return { items: pairs.map((_, index) => ({ one: met[2 * index]!, other: met[2 * index + 1]! })), total }
    },

    async issueChanges(a, b, filter) {
      type Row = { issue: NodeValue; first: unknown; last: unknown }
      const parameters = { pair: pairKey(a, b), ...conditions(filter), since: null }
      const rows = await connection.read<Row>(cypher.PAIR_ISSUES, parameters)
      return issueChanges(
        rows.map(({ issue, first, last }) => ({
          issue: nodeOf(issue),
          firstDate: String(first),
          lastDate: String(last),
        })),
        filter,
      )
    },

    async path(from, to, filter) {
      const path = await shortestPath(from, to, (ids) =>
        connection.read<Contact>(cypher.CONTACTS, { ids, ...conditions(held(filter)) }),
      )
      if (!path) return null
      const pairs = path.slice(1).map((id, index) => pairKey(path[index]!, id))
      return hops(path, await slice(cypher.MEETINGS_OF_PAIRS, { pairs, ...conditions(held(filter)) }))
    },
  }
}
