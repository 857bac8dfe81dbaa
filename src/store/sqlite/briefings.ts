import type { GraphNode } from '../../../schema/graph.ts'
import { announced, plansOf } from '../../questions/announced.ts'
import { relations } from '../../questions/assemble.ts'
import { type Briefings, type Change, type Link, PICTURED, TIES } from '../../questions/briefings.ts'
import { pairsAmong, picture } from '../../questions/picture.ts'
import type { Questions } from '../../questions/questions.ts'
import type { Named } from './connection.ts'
import type { Read } from './reader.ts'
import { conditions, type EdgeRow, edgeOf, mentioned, type NodeRow, nodeOf } from './rows.ts'
import * as sql from './statements.ts'

/** Offices of one side that are looked at. */
const MOST_OFFICES = 500

interface LinkRow {
  readonly kind: Link['kind']
  readonly source: string
  readonly target: string
  readonly number: number
  readonly first: string | null
  readonly last: string | null
}

export function sqliteBriefings(read: Read, questions: Pick<Questions, 'meetings'>): Briefings {
  const nodes = async (ids: Iterable<string>): Promise<GraphNode[]> =>
    (await read<NodeRow>(sql.NODES, JSON.stringify([...new Set(ids)]))).map(nodeOf)
  const total = async (statement: string, which: Named): Promise<number> =>
    (await read<{ total: number }>(statement, which))[0]!.total
  const ids = async (statement: string, which: Named): Promise<string[]> =>
    (await read<{ id: string }>(statement, which)).map(({ id }) => id)
  const links = async (statement: string, which: Named): Promise<Link[]> =>
    (await read<LinkRow>(statement, which)).map(({ kind, source, target, number, first, last }) => {
      return { kind, from: source, to: target, number, firstDate: first, lastDate: last }
    })
  const meetingsOf = async (found: readonly string[]) => (await questions.meetings(found)).map((one) => one!)

  return {
    async neighbourhood(id, asked, filter, limit) {
      const kinds = asked.length > 0 ? asked : PICTURED
      const which = { id, kinds: JSON.stringify(kinds), ...conditions(filter) }
      const found = await read<{ id: string; total: number }>(sql.NEIGHBOURS, { ...which, limit })
      const neighbours = found.map((row) => row.id)
      const among = {
        pairs: JSON.stringify(kinds.includes('MET_WITH') ? pairsAmong(neighbours) : []),
        ties: JSON.stringify(TIES.filter((kind) => kinds.includes(kind))),
      }
      const shown = { ...which, neighbours: JSON.stringify(neighbours), ...among }
      return picture([id, ...neighbours], {
        nodes: await nodes([id, ...neighbours]),
        links: [...(await links(sql.LINKS_OF, shown)), ...(await links(sql.LINKS_AMONG, shown))],
        total: found[0]?.total ?? 0,
      })
    },

    async encounters(filter, page) {
      const which = conditions(filter)
      const found = await ids(sql.ENCOUNTERS, { ...which, ...page })
      return { items: await meetingsOf(found), total: await total(sql.ENCOUNTERS_TOTAL, which) }
    },

    async announcements(id, filter, page) {
      const which = { id, ...conditions(filter) }
      const meetings = await meetingsOf(await ids(sql.ANNOUNCED_PAGE, { ...which, ...page }))
      const held = await read<{ id: string; held: string }>(sql.HELD_NEAR, {
        plans: JSON.stringify(plansOf(meetings)),
      })
      const heldAs = await meetingsOf(held.map((row) => row.held))
      return { items: announced(meetings, held, heldAs), total: await total(sql.ANNOUNCED_TOTAL, which) }
    },

    async representatives(side, on) {
      const edges = (await read<EdgeRow>(sql.REPRESENTATIVES, { id: side, on, limit: MOST_OFFICES })).map(edgeOf)
      const found = await nodes(edges.flatMap(mentioned))
      return relations({ total: edges.length, ids: edges.map((edge) => edge.id), nodes: found, edges }).items
    },

    async changes(after, limit) {
      type Row = { number: number; encounter: string; born: number }
      const rows = await read<Row>(sql.CHANGES, { after, limit })
      const [latest] = await read<{ number: number }>(sql.LATEST_CHANGE)
      const found = await questions.meetings(rows.map(({ encounter }) => encounter))
      return {
        items: rows.map(({ number, encounter, born }, index): Change => {
          return { number, encounter, added: born, meeting: found[index] ?? null }
        }),
        upTo: rows.at(-1)?.number ?? after,
        latest: latest!.number,
      }
    },
  }
}
