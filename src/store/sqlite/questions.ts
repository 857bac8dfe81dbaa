import { isMentionKey } from '../../../ingest/consolidate/record.ts'
import type { GraphEdge, GraphNode } from '../../../schema/graph.ts'
import { pairKey } from '../../../schema/ids.ts'
import { edgeKinds } from '../../../schema/ontology.ts'
import { inOrderAsked, meetings, praises, relations, type Slice, topics } from '../../questions/assemble.ts'
import { praiseKind } from '../../questions/praise-kind.ts'
import type { Period, Questions } from '../../questions/questions.ts'
import { CANDIDATES, searchBy } from '../../questions/search.ts'
import type { Connection } from './connection.ts'
import { type EdgeRow, edgeOf, mentioned, type NodeRow, nodeOf, type ProfileRow } from './rows.ts'
import * as sql from './statements.ts'

export function sqliteQuestions(connection: Connection): Questions {
  const nodes = (ids: Iterable<string>): GraphNode[] =>
    connection.all<NodeRow>(sql.NODES, JSON.stringify([...new Set(ids)])).map(nodeOf)
  const edges = (statement: string, ids: readonly string[]): GraphEdge[] =>
    connection.all<EdgeRow>(statement, JSON.stringify(ids)).map(edgeOf)
  const total = (statement: string, ...parameters: (string | null)[]): number =>
    connection.all<{ total: number }>(statement, ...parameters)[0]!.total
  const ids = (statement: string, ...parameters: (string | number | null)[]): string[] =>
    connection.all<{ id: string }>(statement, ...parameters).map((row) => row.id)

  const meetingSlice = (count: number, found: readonly string[]): Slice => {
    const around = [
      ...edges(sql.PARTICIPATIONS, found),
      ...edges(sql.COVERINGS, found),
      ...edges(sql.MEETINGS_BETWEEN_SIDES, found),
    ]
    return { total: count, ids: found, nodes: nodes(around.flatMap(mentioned)), edges: around }
  }

  return {
    async node(id) {
      const [node] = nodes([id])
      if (node || !isMentionKey(id)) return node ?? null
      const [mention] = connection.all<ProfileRow>(sql.PROFILES, JSON.stringify([id]))
      return mention ? (nodes([mention.cluster])[0] ?? null) : null
    },

    async nodes(ids) {
      return inOrderAsked(ids, nodes(ids), (node) => node.id)
    },

    search: (text, kinds, limit) =>
      searchBy(text, limit, async ({ words, prefix }) => {
        const query = words.map((word) => `"${word}"${prefix ? ' *' : ''}`).join(' ')
        return connection.all<NodeRow>(sql.SEARCH, query, JSON.stringify(kinds), CANDIDATES).map(nodeOf)
      }),

    async topicsBetween(a, b, period, page) {
      const which = [pairKey(a, b), a, ...bounds(period)]
      const found = ids(sql.TOPICS_BETWEEN, ...which, page.limit, page.offset)
      const rows = connection.all<EdgeRow>(sql.TOPICS_BETWEEN_EDGES, ...which, JSON.stringify(found))
      const discussed = rows.map(edgeOf)
      const encounters = [...new Set(discussed.map((edge) => String(edge.properties.encounter)))]
      const around = [...discussed, ...edges(sql.PARTICIPATIONS, encounters)]
      return topics({
        total: total(sql.TOPICS_BETWEEN_TOTAL, ...which),
        ids: found,
        nodes: nodes([...encounters, ...around.flatMap(mentioned)]),
        edges: around,
      })
    },

    async meetingsBetween(a, b, period, page) {
      const which = [pairKey(a, b), ...bounds(period)]
      const found = ids(sql.MEETINGS_BETWEEN, ...which, page.limit, page.offset)
      return meetings(meetingSlice(total(sql.MEETINGS_BETWEEN_TOTAL, ...which), found))
    },

    async meetingsOf(id, period, page) {
      const which = [id, ...bounds(period)]
      const found = ids(sql.MEETINGS_OF, ...which, page.limit, page.offset)
      return meetings(meetingSlice(total(sql.MEETINGS_OF_TOTAL, ...which), found))
    },

    async meetings(ids) {
      const known = nodes(ids).filter((node) => node.kind === 'Encounter')
      const found = known.map((node) => node.id)
      return inOrderAsked(ids, meetings(meetingSlice(found.length, found)).items, ({ encounter }) => encounter.id)
    },

    async relations(id, kinds, period, page) {
      const which = [id, JSON.stringify(kinds.length > 0 ? kinds : Object.keys(edgeKinds)), ...bounds(period)]
      const found = connection.all<EdgeRow>(sql.RELATIONS, ...which, page.limit, page.offset).map(edgeOf)
      return relations({
        total: total(sql.RELATIONS_TOTAL, ...which),
        ids: found.map((edge) => edge.id),
        nodes: nodes(found.flatMap(mentioned)),
        edges: found,
      })
    },

    async praise(by, of, period, page) {
      const statements = sql.PRAISE[praiseKind(by, of)]
      const which = [by, of, ...bounds(period)]
      const rows = connection.all<EdgeRow>(statements.page, ...which, page.limit, page.offset)
      const found = rows.map(edgeOf)
      return praises({
        total: total(statements.total, ...which),
        ids: found.map((edge) => edge.id),
        nodes: nodes(found.flatMap(mentioned)),
        edges: found,
      })
    },

    async stats() {
      const tallies = connection.all<{ element: string; kind: string; number: number }>(sql.TALLIES)
      const of = (element: string): Record<string, number> =>
        Object.fromEntries(tallies.filter((row) => row.element === element).map((row) => [row.kind, row.number]))
      const [dates] = connection.all<{ first: string | null; last: string | null }>(sql.DATES)
      const counted = of('node')
      return {
        nodes: counted,
        edges: of('edge'),
        articles: counted.Article ?? 0,
        firstDate: dates?.first ?? null,
        lastDate: dates?.last ?? null,
      }
    },
  }
}

const bounds = ({ since, until }: Period): [string | null, string | null] => [since ?? null, until ?? null]
