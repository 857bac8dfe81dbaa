/** What tools answer with: the nodes, edges and sentences of the graph, each with what it rests on. */
import * as z from 'zod'
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds } from '../../schema/ontology.ts'
import type * as asked from '../questions/questions.ts'

const nullableDay = z.string().nullable().describe('ISO day.')

export const node = z
  .looseObject({
    id: z.string(),
    kind: z.enum(Object.keys(nodeKinds) as [NodeKindName, ...NodeKindName[]]),
    name: z.string(),
  })
  .describe('A node with the properties that its kind has.')
export const edge = z
  .looseObject({ id: z.string(), kind: z.enum(Object.keys(edgeKinds) as [EdgeKindName, ...EdgeKindName[]]) })
  .describe('An edge with the properties that its kind has.')
export const citation = z.object({
  quote: z.string().describe('The sentence as it stands in the article.'),
  start: z.int().describe('Where it stands in the text, in UTF-16 units.'),
  end: z.int(),
  rule: z.string().describe('Id of the rule that read it.'),
  article: node,
})
const citations = z.array(citation).describe('The sentences that say so.')

export const discussion = z.object({ encounter: node, officials: z.array(node), citations })
export const topic = z.object({
  issue: node,
  firstDate: nullableDay,
  lastDate: nullableDay,
  discussions: z.array(discussion).describe('Newest first.'),
})
export const meeting = z.object({
  encounter: node,
  sides: z.array(node),
  officials: z.array(node),
  issues: z.array(node),
  citations,
})
export const relation = z.object({ edge, from: node, to: node, citations })

/** The shape of a page of a list. */
export const listOf = <Item extends z.ZodType>(item: Item) => ({
  items: z.array(item),
  total: z.int().describe('Length of the whole list.'),
  next: z.string().nullable().describe('Give it as "after" for the next page; null at the end.'),
})

/** Texts of articles and aliases are long: the tool "node" gives them. */
export function showNode({ id, kind, properties }: GraphNode): z.infer<typeof node> {
  const { text: _text, aliases: _aliases, ...shown } = properties
  return { ...shown, id, kind, name: String(properties.name) }
}

export const showWhole = ({ id, kind, properties }: GraphNode): z.infer<typeof node> => ({
  ...properties,
  id,
  kind,
  name: String(properties.name),
})

export const showEdge = ({ id, kind, properties }: GraphEdge): z.infer<typeof edge> => ({ ...properties, id, kind })

export const showCitations = (cited: readonly asked.Citation[]): z.infer<typeof citation>[] =>
  cited.map(({ quote, start, end, rule, source }) => ({ quote, start, end, rule, article: showNode(source) }))

export const showTopic = ({ issue, firstDate, lastDate, discussions }: asked.Topic): z.infer<typeof topic> => ({
  issue: showNode(issue),
  firstDate,
  lastDate,
  discussions: discussions.map((one) => ({
    encounter: showNode(one.encounter),
    officials: one.officials.map(showNode),
    citations: showCitations(one.citations),
  })),
})

export const showMeeting = (one: asked.Meeting): z.infer<typeof meeting> => ({
  encounter: showNode(one.encounter),
  sides: one.sides.map(showNode),
  officials: one.officials.map(showNode),
  issues: one.issues.map(showNode),
  citations: showCitations(one.citations),
})

export const showRelation = (one: asked.Relation): z.infer<typeof relation> => ({
  edge: showEdge(one.edge),
  from: showNode(one.from),
  to: showNode(one.to),
  citations: showCitations(one.citations),
})

export const showPraise = ({ edge: praised, by, of, citations: cited }: asked.Praise): z.infer<typeof relation> =>
  showRelation({ edge: praised, from: by, to: of, citations: cited })
