import neo4j from 'neo4j-driver'
import { announced, plansOf } from '../../questions/announced.ts'
import { meetings, relations } from '../../questions/assemble.ts'
import { type Briefings, type Change, type Link, PICTURED } from '../../questions/briefings.ts'
import { picture } from '../../questions/picture.ts'
import type { Questions } from '../../questions/questions.ts'
import { forKindOf, kindOfNode } from '../kind-of-node.ts'
import type { Connection } from './connection.ts'
import { conditions, dateValue, type NodeValue, nodeOf, range } from './rows.ts'
import { ofMeetings, readSlice } from './slices.ts'
import * as cypher from './statements.ts'

/** Offices of one side that are looked at. */
const MOST_OFFICES = 500

export function neo4jBriefings(connection: Connection, questions: Pick<Questions, 'meetings'>): Briefings {
  const meetingsOf = async (found: readonly string[]) => (await questions.meetings(found)).map((one) => one!)

  return {
    async neighbourhood(id, asked, filter, limit) {
      type Row = { total: number; ids: string[]; nodes: NodeValue[]; links: Link[] }
      const kind = kindOfNode(id)
      if (!kind) return null
      const kinds = asked.length > 0 ? asked : PICTURED
      const shown = { kinds, meetings: kinds.includes('MET_WITH'), limit: neo4j.int(limit) }
      const [row] = await connection.read<Row>(cypher.NEIGHBOURHOOD[kind], { id, ...conditions(filter), ...shown })
      return row ? picture([id, ...row.ids], { ...row, nodes: row.nodes.map(nodeOf) }) : null
    },

    async encounters(filter, page) {
      return meetings(await readSlice(connection, cypher.ENCOUNTERS, range(filter, page), ofMeetings))
    },

    async announcements(id, filter, page) {
      const statement = forKindOf(id, cypher.ANNOUNCED)
      if (!statement) return { items: [], total: 0 }
      const { items, total } = meetings(
        await readSlice(connection, statement, { id, ...range(filter, page) }, ofMeetings),
      )
      const plans = plansOf(items).map((plan) => {
        return { ...plan, since: dateValue(plan.since), until: dateValue(plan.until) }
      })
      if (plans.length === 0) return { items: announced(items, [], []), total }
      const held = await connection.read<{ id: string; held: string }>(cypher.HELD_NEAR, { plans })
      return { items: announced(items, held, await meetingsOf(held.map((one) => one.held))), total }
    },

    async representatives(side, on) {
      const statement = forKindOf(side, cypher.REPRESENTATIVES)
      if (!statement) return []
      const which = { id: side, on: dateValue(on), limit: neo4j.int(MOST_OFFICES) }
      return relations(await readSlice(connection, statement, which)).items
    },

    async changes(after, limit) {
      type Also = {
        latest: number
        changes: readonly (readonly [number: number, encounter: string, born: number])[]
      }
      const which = { after: neo4j.int(after), limit: neo4j.int(limit) }
      const slice = await readSlice<Also>(connection, cypher.CHANGES, which, ofMeetings)
      const { changes, latest } = slice
      const found = new Map(meetings(slice).items.map((meeting) => [meeting.encounter.id, meeting]))
      return {
        items: changes.map(([number, encounter, added]): Change => {
          return { number, encounter, added, meeting: found.get(encounter) ?? null }
        }),
        upTo: changes.at(-1)?.[0] ?? after,
        latest,
      }
    },
  }
}
