import neo4j from 'neo4j-driver'
import { isMentionKey } from '../../../ingest/consolidate/record.ts'
import { pairKey } from '../../../schema/ids.ts'
import { edgeKinds } from '../../../schema/ontology.ts'
import { inOrderAsked, meetings, praises, relations, type Slice, topics } from '../../questions/assemble.ts'
import { praiseKind } from '../../questions/praise-kind.ts'
import type { Questions, Shown } from '../../questions/questions.ts'
import { CANDIDATES, type Lookup, NAMED, searchBy, slipsIn } from '../../questions/search.ts'
import { kindOfEdge } from '../kind-of-edge.ts'
import { forKindOf, kindOfNode } from '../kind-of-node.ts'
import type { Connection, Parameters } from './connection.ts'
import { type NodeValue, nodeOf, type ProfileValue, range } from './rows.ts'
import { ofMeetings, ofTopics, readSlice, type ShownEdges } from './slices.ts'
import * as cypher from './statements.ts'

/** Each question is one statement, `search` at most two. */
export function neo4jQuestions(connection: Connection): Questions {
  const nodes = async (ids: readonly string[]) =>
    (await connection.read<{ n: NodeValue }>(cypher.NODES, { ids })).map(({ n }) => nodeOf(n))
  const slice = (statement: string, parameters: Parameters, edges?: ShownEdges, nodes?: Shown): Promise<Slice> =>
    readSlice(connection, statement, parameters, edges, nodes)
  return {
    async node(id) {
      const [node] = await nodes([id])
      if (node || !isMentionKey(id)) return node ?? null
      const [mention] = await connection.read<ProfileValue>(cypher.PROFILES, { keys: [id] })
      return mention ? ((await nodes([mention.cluster]))[0] ?? null) : null
    },

    nodes: async (ids) => inOrderAsked(ids, await nodes(ids), (node) => node.id),

    search: (text, kinds, limit) =>
      searchBy(text, limit, async ({ words, as }) => {
        const query = words.map((word) => `+${luceneTerm[as](word)}`).join(' ')
        const indexes = kinds.filter((kind) => NAMED.includes(kind)).map(cypher.nameIndex)
        const rows = await connection.read<{ n: NodeValue }>(cypher.SEARCH, {
          indexes,
          query,
          limit: neo4j.int(CANDIDATES),
        })
        return rows.map(({ n }) => nodeOf(n))
      }),

    async topicsBetween(a, b, filter, page, shown) {
      const which = { pair: pairKey(a, b), other: b, ...range(filter, page) }
      return topics(await slice(cypher.TOPICS_BETWEEN, which, ofTopics, shown))
    },

    async meetingsBetween(a, b, filter, page, shown) {
      const which = { pair: pairKey(a, b), ...range(filter, page) }
      return meetings(await slice(cypher.MEETINGS_BETWEEN, which, ofMeetings, shown))
    },

    async meetingsOf(id, filter, page, shown) {
      const statement = forKindOf(id, cypher.MEETINGS_OF)
      if (!statement) return { items: [], total: 0 }
      return meetings(await slice(statement, { id, ...range(filter, page) }, ofMeetings, shown))
    },

    async meetings(ids) {
      const { items } = meetings(await slice(cypher.MEETINGS, { ids }, ofMeetings))
      return inOrderAsked(ids, items, ({ encounter }) => encounter.id)
    },

    async relation(id) {
      const kind = kindOfEdge(id)
      return kind ? (relations(await slice(cypher.RELATION[kind], { id })).items[0] ?? null) : null
    },

    async relations(id, kinds, filter, page) {
      const kind = kindOfNode(id)
      if (!kind) return { items: [], total: 0 }
      const wanted = kinds.length > 0 ? kinds : Object.keys(edgeKinds)
      return relations(await slice(cypher.RELATIONS[kind], { id, kinds: wanted, ...range(filter, page) }))
    },

    async praise(by, of, filter, page) {
      const pair = by !== null && of !== null ? pairKey(by, of) : null
      return praises(await slice(cypher.PRAISE[praiseKind(by, of)], { by, of, pair, ...range(filter, page) }))
    },

    async stats() {
      const tallies = await connection.read<{ element: string; kind: string; number: number }>(cypher.STATS)
      const of = (element: string): Record<string, number> =>
        Object.fromEntries(
          tallies.filter((row) => row.element === element && row.number > 0).map((row) => [row.kind, row.number]),
        )
      const [firstDate = null, lastDate = null] = tallies.flatMap((row) => (row.element === 'day' ? row.kind : []))
      const nodes = of('node')
      return { nodes, edges: of('edge'), articles: nodes.Article ?? 0, firstDate, lastDate }
    },
  }
}

/** Words are letters and digits alone, so that nothing in them has a meaning for Lucene. */
const luceneTerm: Readonly<Record<Lookup['as'], (word: string) => string>> = {
  beginnings: (word) => `(${word}^2 ${word}*)`,
  'near words': (word) => `${word}~${slipsIn(word)}`,
}
