/** Questions on two sides. */
import * as z from 'zod'
import * as analyse from '../../questions/analyse-by-name.ts'
import * as ask from '../../questions/ask-by-name.ts'
import { filterFrom } from '../../questions/filter.ts'
import {
  listOf,
  meeting,
  node,
  relation,
  showMeeting,
  showNode,
  showPraise,
  showRelation,
  showTopic,
  topic,
} from '../answers.ts'
import { actor, filter, page, pageFrom, side } from '../arguments.ts'
import { tool } from '../tool.ts'

const pair = { a: side, b: side }
const sharedIssue = z.object({ issue: node, lastDate: z.string().nullable() })
const showShared = ({ issue, lastDate }: { issue: Parameters<typeof showNode>[0]; lastDate: string | null }) => ({
  issue: showNode(issue),
  lastDate,
})

export const betweenTools = [
  tool({
    name: 'topicsBetween',
    description:
      'Every issue that two sides discussed with each other, the latest first, with dates, people and the sentences that say so.',
    input: { ...pair, ...filter, ...page },
    output: listOf(topic),
    answer: async (input, { questions }) =>
      pageFrom(
        await ask.topicsBetween(questions, input.a, input.b, filterFrom(input)),
        input,
        (one) => one.issue.id,
        showTopic,
      ),
  }),
  tool({
    name: 'meetingsBetween',
    description:
      'Every meeting, call or visit in which both sides took part, newest first, with people, issues and sentences.',
    input: { ...pair, ...filter, ...page },
    output: listOf(meeting),
    answer: async (input, { questions }) =>
      pageFrom(
        await ask.meetingsBetween(questions, input.a, input.b, filterFrom(input)),
        input,
        (one) => one.encounter.id,
        showMeeting,
      ),
  }),
  tool({
    name: 'praise',
    description:
      'Who praised whom, newest first. Give "by", "of" or both; praise by or of the officials of a state counts as its own.',
    input: { by: actor.optional(), of: actor.optional(), ...filter, ...page },
    output: listOf(relation),
    answer: async (input, { questions }) =>
      pageFrom(
        await ask.praise(questions, input.by ?? null, input.of ?? null, filterFrom(input)),
        input,
        (one) => one.edge.id,
        showPraise,
      ),
  }),
  tool({
    name: 'timeline',
    description: 'Months in which two sides met or discussed something, in order, with numbers.',
    input: { ...pair, ...filter },
    output: {
      months: z.array(
        z.object({ month: z.string().describe('As in 2025-01.'), meetings: z.int(), issues: z.int(), praise: z.int() }),
      ),
    },
    answer: async (input, { questions }) => ({
      months: [...(await analyse.timeline(questions, input.a, input.b, filterFrom(input)))],
    }),
  }),
  tool({
    name: 'contact',
    description: 'When two sides were first and last in contact, how often, and the longest times without.',
    input: {
      ...pair,
      silentDays: z.int().min(1).default(90).describe('Days without contact that count as a silence.'),
      ...filter,
    },
    output: {
      first: meeting.nullable(),
      latest: meeting.nullable(),
      meetings: z.int(),
      silences: z
        .array(z.object({ since: z.string(), until: z.string(), days: z.int() }))
        .describe('The longest first.'),
    },
    answer: async (input, { questions }) => {
      const found = await analyse.contact(questions, input.a, input.b, filterFrom(input), input.silentDays)
      return {
        first: found.first && showMeeting(found.first),
        latest: found.latest && showMeeting(found.latest),
        meetings: found.meetings,
        silences: [...found.silences],
      }
    },
  }),
  tool({
    name: 'conflicts',
    description: 'Encounters of two sides that sources tell differently, newest first.',
    input: { ...pair, ...filter, ...page },
    output: listOf(z.object({ one: meeting, other: meeting })),
    answer: async (input, { questions }) =>
      pageFrom(
        await analyse.conflicts(questions, input.a, input.b, filterFrom(input)),
        input,
        ({ one, other }) => `${one.encounter.id} ${other.encounter.id}`,
        ({ one, other }) => ({ one: showMeeting(one), other: showMeeting(other) }),
      ),
  }),
  tool({
    name: 'issueChanges',
    description:
      'Which issues two sides began to discuss in a period and which they dropped; "since" and "until" are needed.',
    input: { ...pair, ...filter },
    output: { begun: z.array(sharedIssue), ceased: z.array(sharedIssue) },
    answer: async (input, { questions }) => {
      const { begun, ceased } = await analyse.issueChanges(questions, input.a, input.b, filterFrom(input))
      return { begun: begun.map(showShared), ceased: ceased.map(showShared) }
    },
  }),
  tool({
    name: 'sharedIssues',
    description: 'Issues that each of several sides discussed, with whomever; the latest first.',
    input: {
      sides: z.array(z.string()).describe('Two to ten sides, each by id, code or any name.'),
      ...filter,
      ...page,
    },
    output: listOf(sharedIssue),
    answer: async (input, { questions }) =>
      pageFrom(
        await analyse.sharedIssues(questions, input.sides, filterFrom(input)),
        input,
        ({ issue }) => issue.id,
        showShared,
      ),
  }),
  tool({
    name: 'path',
    description:
      'The shortest chain of meetings held that leads from one to the other, each with its sentences; null where there is none.',
    input: {
      from: actor,
      to: actor,
      within: z
        .int()
        .min(1)
        .optional()
        .describe('Only meetings of so many days before "until", or before the latest article.'),
      ...filter,
    },
    output: { hops: z.array(relation).nullable() },
    answer: async (input, { questions }) => {
      const hops = await analyse.path(questions, input.from, input.to, filterFrom(input), input.within ?? null)
      return { hops: hops?.map(showRelation) ?? null }
    },
  }),
]
