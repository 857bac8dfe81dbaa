/** Finding things, and what is new. */
import * as z from 'zod'
import { type NodeKindName, nodeKinds } from '../../../schema/ontology.ts'
import * as brief from '../../questions/brief-by-name.ts'
import { QuestionFailure } from '../../questions/failure.ts'
import { filterFrom } from '../../questions/filter.ts'
import { nodeById, relationById, relationsOf, searchFor } from '../../questions/look-up.ts'
import { listOf, meeting, node, relation, showMeeting, showNode, showRelation, showWhole } from '../answers.ts'
import { filter, kinds, page, pageFrom } from '../arguments.ts'
import { tool } from '../tool.ts'

const nodeKind = z.enum(Object.keys(nodeKinds) as [NodeKindName, ...NodeKindName[]])

export const lookUpTools = [
  tool({
    name: 'search',
    description:
      'Finds states, officials, bodies and issues by code, name or alias, in any script, forgiving slips; best first.',
    input: {
      text: z.string().describe('What to look for, 1 to 200 characters.'),
      kinds: z.array(nodeKind).optional().describe('Only nodes of these kinds; all where absent.'),
      first: page.first,
    },
    output: {
      matches: z.array(
        z.object({ node, score: z.number().describe('1 for an exact name or code; less for a near one.') }),
      ),
    },
    answer: async ({ text, kinds: wanted, first }, { questions }) => ({
      matches: (await searchFor(questions, text, wanted ?? [], first)).map((match) => ({
        node: showNode(match.node),
        score: match.score,
      })),
    }),
  }),
  tool({
    name: 'node',
    description: 'Everything that the graph keeps of one node, by id: the text of an article, all aliases of a name.',
    input: { id: z.string().describe('Id of the node, as other tools give it.') },
    output: { node },
    answer: async ({ id }, { questions }) => {
      const found = await nodeById(questions, id)
      if (found) return { node: showWhole(found) }
      throw new QuestionFailure(
        'UNKNOWN_NODE',
        `No node has the id "${id.slice(0, 100)}". Find one with the tool "search".`,
      )
    },
  }),
  tool({
    name: 'relation',
    description: 'One edge by id, with its two ends and the sentences behind it.',
    input: { id: z.string().describe('Id of the edge, as other tools give it.') },
    output: { relation },
    answer: async ({ id }, { questions }) => {
      const found = await relationById(questions, id)
      if (found) return { relation: showRelation(found) }
      throw new QuestionFailure(
        'UNKNOWN_EDGE',
        `No edge has the id "${id.slice(0, 100)}". Find one with the tool "relations".`,
      )
    },
  }),
  tool({
    name: 'relations',
    description: 'Every edge at a node, with the node at its other end and the sentences behind it; newest first.',
    input: {
      of: z.string().describe('Id of the node, as other tools give it.'),
      kinds: kinds('Only edges of these kinds; all where absent.'),
      ...filter,
      ...page,
    },
    output: listOf(relation),
    answer: async (input, { questions }) =>
      pageFrom(
        await relationsOf(questions, input.of, input.kinds ?? [], filterFrom(input)),
        input,
        (one) => one.edge.id,
        showRelation,
      ),
  }),
  tool({
    name: 'encounters',
    description: 'Every dated meeting, call or visit in the graph, newest first.',
    input: { ...filter, ...page },
    output: listOf(meeting),
    answer: (input, { questions }) =>
      pageFrom(brief.encounters(questions, filterFrom(input)), input, (one) => one.encounter.id, showMeeting),
  }),
  tool({
    name: 'changes',
    description: 'Encounters added, changed or removed since a point in the sequence of changes, for a watch-list.',
    input: {
      watch: z
        .array(z.string())
        .default([])
        .describe('States, bodies, officials and issues, at most 50, each by id, code or any name; all where empty.'),
      after: z.int().min(0).default(0).describe('The "upTo" of an earlier answer; 0 for everything.'),
      first: page.first,
    },
    output: {
      items: z.array(
        z.object({
          number: z.int(),
          encounter: z.string().describe('Id of the encounter.'),
          what: z.enum(['added', 'changed', 'removed']),
          meeting: meeting.nullable(),
        }),
      ),
      upTo: z.int(),
      latest: z.int(),
    },
    answer: async ({ watch, after, first }, { questions }) => {
      const { items, upTo, latest } = await brief.changes(questions, watch, after, first)
      return {
        items: items.map((one) => ({
          number: one.number,
          encounter: one.encounter,
          what: one.what,
          meeting: one.meeting && showMeeting(one.meeting),
        })),
        upTo,
        latest,
      }
    },
  }),
  tool({
    name: 'stats',
    description: 'What is in the graph: counts of each kind, and the days that the articles span.',
    input: {},
    output: {
      articles: z.int(),
      firstDate: z.string().nullable(),
      lastDate: z.string().nullable(),
      nodes: z.record(z.string(), z.int()),
      edges: z.record(z.string(), z.int()),
    },
    answer: async (_, { questions }) => ({ ...(await questions.stats()) }),
  }),
]
