import { isMentionKey } from '../../../ingest/consolidate/record.ts'
import type { GraphEdge, GraphNode } from '../../../schema/graph.ts'
import { pairKey } from '../../../schema/ids.ts'
import { edgeKinds } from '../../../schema/ontology.ts'
import { inOrderAsked, meetings, praises, relations, type Slice, topics } from '../../questions/assemble.ts'
import { praiseKind } from '../../questions/praise-kind.ts'
import type { Questions } from '../../questions/questions.ts'
import { CANDIDATES, nearly, searchBy, slipsIn } from '../../questions/search.ts'
import type { Named } from './connection.ts'
import type { Read } from './reader.ts'
import { conditions, type EdgeRow, edgeOf, mentioned, type NodeRow, nodeOf, type ProfileRow } from './rows.ts'
import * as sql from './statements.ts'

/** Words that a misspelt one may stand for, as many as Lucene tries. */
const MOST_NEAR = 50

export function sqliteQuestions(read: Read): Questions {
  const nodes = async (ids: Iterable<string>): Promise<GraphNode[]> =>
    (await read<NodeRow>(sql.NODES, JSON.stringify([...new Set(ids)]))).map(nodeOf)
  const edges = async (statement: string, which: Named): Promise<GraphEdge[]> =>
    (await read<EdgeRow>(statement, which)).map(edgeOf)
  const edgesAt = async (statement: string, ids: readonly string[]): Promise<GraphEdge[]> =>
    (await read<EdgeRow>(statement, JSON.stringify(ids))).map(edgeOf)
  const total = async (statement: string, which: Named): Promise<number> =>
    (await read<{ total: number }>(statement, which))[0]!.total
  const ids = async (statement: string, which: Named): Promise<string[]> =>
    (await read<{ id: string }>(statement, which)).map((row) => row.id)

  /** Words of names that are this one but for slips of the pen; the first of them, in their order. */
  const nearWords = async (word: string): Promise<string[]> => {
    const slips = slipsIn(word)
    const bounds = { shortest: word.length - slips, longest: word.length + slips }
    const words = (await read<{ term: string }>(sql.NAME_WORDS, bounds)).map(({ term }) => term)
    return words.filter((one) => nearly(word, one)).slice(0, MOST_NEAR)
  }

  const meetingSlice = async (count: number, found: readonly string[]): Promise<Slice> => {
    const around = [
      ...(await edgesAt(sql.PARTICIPATIONS, found)),
      ...(await edgesAt(sql.COVERINGS, found)),
      ...(await edgesAt(sql.MEETINGS_BETWEEN_SIDES, found)),
    ]
    return { total: count, ids: found, nodes: await nodes(around.flatMap(mentioned)), edges: around }
  }

  const edgeSlice = async (count: number, found: readonly GraphEdge[]): Promise<Slice> => ({
    total: count,
    ids: found.map((edge) => edge.id),
    nodes: await nodes(found.flatMap(mentioned)),
    edges: found,
  })

  return {
    async node(id) {
      const [node] = await nodes([id])
      if (node || !isMentionKey(id)) return node ?? null
      const [mention] = await read<ProfileRow>(sql.PROFILES, JSON.stringify([id]))
      return mention ? ((await nodes([mention.cluster]))[0] ?? null) : null
    },

    async nodes(ids) {
      return inOrderAsked(ids, await nodes(ids), (node) => node.id)
    },

    search: (text, kinds, limit) =>
      searchBy(text, limit, async ({ words, as }) => {
        const alternatives: string[][] = []
        for (const word of words) alternatives.push(as === 'near words' ? await nearWords(word) : [word])
        if (alternatives.some((each) => each.length === 0)) return []
        const found: NodeRow[] = []
        for (const open of as === 'beginnings' ? ['', ' *'] : ['']) {
          const query = alternatives
            .map((each) => `(${each.map((word) => `"${word}"${open}`).join(' OR ')})`)
            .join(' AND ')
          found.push(...(await read<NodeRow>(sql.SEARCH, query, JSON.stringify(kinds), CANDIDATES)))
        }
        return found.map(nodeOf)
      }),

    async topicsBetween(a, b, filter, page) {
      const which = { pair: pairKey(a, b), a, ...conditions(filter) }
      const found = await ids(sql.TOPICS_BETWEEN, { ...which, ...page })
      const discussed = await edges(sql.TOPICS_BETWEEN_EDGES, { ...which, issues: JSON.stringify(found) })
      const encounters = [...new Set(discussed.map((edge) => String(edge.properties.encounter)))]
      const around = [...discussed, ...(await edgesAt(sql.PARTICIPATIONS, encounters))]
      return topics({
        total: await total(sql.TOPICS_BETWEEN_TOTAL, which),
        ids: found,
        nodes: await nodes([...encounters, ...around.flatMap(mentioned)]),
        edges: around,
      })
    },

    async meetingsBetween(a, b, filter, page) {
      const which = { pair: pairKey(a, b), ...conditions(filter) }
      const found = await ids(sql.MEETINGS_BETWEEN, { ...which, ...page })
      return meetings(await meetingSlice(await total(sql.MEETINGS_BETWEEN_TOTAL, which), found))
    },

    async meetingsOf(id, filter, page) {
      const which = { id, ...conditions(filter) }
      const found = await ids(sql.MEETINGS_OF, { ...which, ...page })
      return meetings(await meetingSlice(await total(sql.MEETINGS_OF_TOTAL, which), found))
    },

    async meetings(ids) {
      const known = (await nodes(ids)).filter((node) => node.kind === 'Encounter')
      const found = known.map((node) => node.id)
      const { items } = meetings(await meetingSlice(found.length, found))
      return inOrderAsked(ids, items, ({ encounter }) => encounter.id)
    },

    async relation(id) {
      const found = (await read<EdgeRow>(sql.EDGE_BY_ID, id)).map(edgeOf)
      return relations(await edgeSlice(found.length, found)).items[0] ?? null
    },

    async relations(id, kinds, filter, page) {
      const wanted = kinds.length > 0 ? kinds : Object.keys(edgeKinds)
      const which = { id, kinds: JSON.stringify(wanted), ...conditions(filter) }
      const found = await edges(sql.RELATIONS, { ...which, ...page })
      return relations(await edgeSlice(await total(sql.RELATIONS_TOTAL, which), found))
    },

    async praise(by, of, filter, page) {
      const statements = sql.PRAISE[praiseKind(by, of)]
      const pair = by !== null && of !== null ? pairKey(by, of) : null
      const which = { by, of, pair, ...conditions(filter) }
      const found = await edges(statements.page, { ...which, ...page })
      return praises(await edgeSlice(await total(statements.total, which), found))
    },

    async stats() {
      const tallies = await read<{ element: string; kind: string; number: number }>(sql.TALLIES)
      const of = (element: string): Record<string, number> =>
        Object.fromEntries(tallies.filter((row) => row.element === element).map((row) => [row.kind, row.number]))
      const [dates] = await read<{ first: string | null; last: string | null }>(sql.DATES)
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
