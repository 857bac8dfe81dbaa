/** Questions on one state, body, official or issue. */
import * as z from 'zod'
import * as analyse from '../../questions/analyse-by-name.ts'
import * as ask from '../../questions/ask-by-name.ts'
import * as brief from '../../questions/brief-by-name.ts'
import { filterFrom } from '../../questions/filter.ts'
import type { OfficeHolder } from '../../questions/office-holders.ts'
import { listOf, meeting, node, relation, showMeeting, showNode, showRelation } from '../answers.ts'
import { actor, day, filter, kinds, page, pageFrom, side } from '../arguments.ts'
import { tool } from '../tool.ts'

const partner = z.object({ node, meetings: z.int(), firstDate: z.string().nullable(), lastDate: z.string().nullable() })
const officeHolder = z.object({
  office: z.string().nullable(),
  officeAr: z.string().nullable(),
  name: z.string(),
  nameAr: z.string(),
  official: node.nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  listed: z.boolean().describe('True for the table of office holders, false for what articles showed.'),
})
/** Replaces the node of a finding by what is shown of it. */
const withNode = <T extends { readonly node: Parameters<typeof showNode>[0] }>(found: T) => ({
  ...found,
  node: showNode(found.node),
})
const showHolder = (holder: OfficeHolder) => ({ ...holder, official: holder.official && showNode(holder.official) })

export const ofOneTools = [
  tool({
    name: 'meetings',
    description: 'Every meeting, call or visit of one state, body or official, newest first.',
    input: { of: actor, ...filter, ...page },
    output: listOf(meeting),
    answer: async (input, { questions }) =>
      pageFrom(
        await ask.meetingsOf(questions, input.of, filterFrom(input)),
        input,
        (one) => one.encounter.id,
        showMeeting,
      ),
  }),
  tool({
    name: 'partners',
    description: 'Whom a state, body or official met, most often first.',
    input: { of: actor, ...filter, ...page },
    output: listOf(partner),
    answer: async (input, { questions }) =>
      pageFrom(await analyse.partners(questions, input.of, filterFrom(input)), input, (one) => one.node.id, withNode),
  }),
  tool({
    name: 'silentPartners',
    description: 'Whom a state, body or official met before a day and not since, most often met first.',
    input: { of: actor, silentSince: day('The day since when there was no meeting.'), ...filter, ...page },
    output: listOf(partner),
    answer: async (input, { questions }) =>
      pageFrom(
        await analyse.silentPartners(questions, input.of, input.silentSince, filterFrom(input)),
        input,
        (one) => one.node.id,
        withNode,
      ),
  }),
  tool({
    name: 'visits',
    description: 'Visits of a state or body to others and of others to it, as far as sources tell the host; by number.',
    input: { of: side, ...filter, ...page },
    output: listOf(z.object({ node, paid: z.int(), received: z.int(), lastDate: z.string().nullable() })),
    answer: async (input, { questions }) =>
      pageFrom(await analyse.visits(questions, input.of, filterFrom(input)), input, (one) => one.node.id, withNode),
  }),
  tool({
    name: 'brokers',
    description: 'Who discussed an issue with most others.',
    input: { issue: z.string().describe('The issue: by id or any of its names.'), ...filter, ...page },
    output: listOf(z.object({ node, partners: z.int(), discussions: z.int() })),
    answer: async (input, { questions }) =>
      pageFrom(await analyse.brokers(questions, input.issue, filterFrom(input)), input, (one) => one.node.id, withNode),
  }),
  tool({
    name: 'singleSource',
    description: 'Meetings, discussions and praise that rest on one source alone, newest first.',
    input: {
      of: z.string().describe('A state, body, official or issue: by id, code or any name.'),
      ...filter,
      ...page,
    },
    output: listOf(relation),
    answer: async (input, { questions }) =>
      pageFrom(
        await analyse.singleSource(questions, input.of, filterFrom(input)),
        input,
        (one) => one.edge.id,
        showRelation,
      ),
  }),
  tool({
    name: 'announcements',
    description: 'Encounters that a source announced beforehand, newest first, with what came of each.',
    input: {
      of: actor,
      asOf: day("Day on which the outcome is judged; the latest article's where absent.").optional(),
      ...filter,
      ...page,
    },
    output: listOf(
      z.object({
        meeting,
        heldAs: meeting.nullable().describe('The encounter that took its place on another day.'),
        outcome: z.enum(['held', 'held-another-day', 'unreported', 'ahead']),
      }),
    ),
    answer: async (input, { questions }) =>
      pageFrom(
        await brief.announcements(questions, input.of, filterFrom(input), input.asOf ?? null),
        input,
        (one) => one.meeting.encounter.id,
        (one) => ({
          meeting: showMeeting(one.meeting),
          heldAs: one.heldAs && showMeeting(one.heldAs),
          outcome: one.outcome,
        }),
      ),
  }),
  tool({
    name: 'officeHolders',
    description: 'Who held which office of a state or body on a day, by protocol.',
    input: { of: side, on: day('The day.') },
    output: { holders: z.array(officeHolder) },
    answer: async (input, { questions }) => ({
      holders: (await brief.officeHolders(questions, input.of, input.on)).map(showHolder),
    }),
  }),
  tool({
    name: 'counterparts',
    description: 'Who held the office of an official on another side on a day.',
    input: { of: z.string().describe('The official: by id or any name.'), side, on: day('The day.') },
    output: { holders: z.array(officeHolder) },
    answer: async (input, { questions }) => ({
      holders: (await brief.counterparts(questions, input.of, input.on, input.side)).map(showHolder),
    }),
  }),
  tool({
    name: 'neighbourhood',
    description: 'A node with those most linked to it, for an overview of what it has to do with whom.',
    input: {
      of: z.string().describe('Anything in the graph: by id, code or any name.'),
      kinds: kinds('Only links of these kinds; those between states, people, bodies and issues where absent.'),
      first: z.int().min(1).max(100).default(30).describe('How many neighbours to give at most.'),
      ...filter,
    },
    output: {
      nodes: z.array(node).describe('The node asked for, then its neighbours.'),
      links: z.array(
        z.object({
          kind: z.string(),
          from: z.string().describe('Id of a node.'),
          to: z.string().describe('Id of a node.'),
          number: z.int(),
          firstDate: z.string().nullable(),
          lastDate: z.string().nullable(),
        }),
      ),
      total: z.int().describe('Number of neighbours, shown or not.'),
    },
    answer: async (input, { questions }) => {
      const found = await brief.neighbourhood(questions, input.of, input.kinds ?? [], filterFrom(input), input.first)
      return { nodes: found?.nodes.map(showNode) ?? [], links: [...(found?.links ?? [])], total: found?.total ?? 0 }
    },
  }),
]
