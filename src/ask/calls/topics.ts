/** What was discussed, and by whom. */
import { groupBy } from '../../../ingest/consolidate/group-by.ts'
import type { GraphNode } from '../../../schema/graph.ts'
import type { SharedIssue } from '../../questions/analyses.ts'
import type { Meeting, Topic } from '../../questions/questions.ts'
import {
  type Asking,
  type Call,
  cited,
  dateOf,
  distinct,
  type Findings,
  firstPage,
  query,
  type Said,
  widePage,
} from './call.ts'
import { partsOf } from './issue-parts.ts'
import { meetingsOfPair } from './pair-meetings.ts'
import { relationsQuery } from './relations-query.ts'

const discussions = `discussions { encounter { date } officials { name } ${cited} }`

export const topicsBetween: Call = async ({ questions, args, period }) => {
  const { a, b } = args as Required<typeof args>
  if (a.kind === 'Official' || b.kind === 'Official') {
    const { items, asked } = await meetingsOfPair(questions, [a, b], period, widePage, metOn)
    return issuesOfMeetings(items, { template: 'topics-between', values: { a, b } }, asked)
  }
  const { items, total } = await questions.topicsBetween(a.id, b.id, period, firstPage)
  return {
    head: { template: 'topics-between', values: { a, b, n: total } },
    lines: items.map(topicLine),
    nodes: items.map(({ issue }) => issue),
    total,
    ...query(
      'topicsBetween',
      `{\n    totalCount\n    nodes { issue { id name } lastDate ${discussions} }\n  }`,
      { a: a.id, b: b.id },
      period,
    ),
  }
}

const topicLine = ({ issue, discussions: held }: Topic): Said => ({
  template: 'topic',
  values: {
    issue,
    dates: [...new Set(held.flatMap(({ encounter }) => dateOf(encounter) ?? []))].slice(0, 3).join(' '),
    people: distinct(held.flatMap(({ officials }) => officials)).slice(0, 4),
  },
  citations: held.flatMap(({ citations }) => citations),
})

/** Also where only a part of the issue was discussed. */
export const discussedIssue: Call = async ({ questions, args, period }) => {
  const { a, b, issue } = args as Required<typeof args>
  const wanted = await partsOf(questions, issue)
  const { items } = await questions.topicsBetween(a.id, b.id, period, widePage)
  const found = items.filter((topic) => wanted.has(topic.issue.id))
  const encounters = distinct(found.flatMap((topic) => topic.discussions.map(({ encounter }) => encounter)))
  const date = encounters
    .flatMap((encounter) => dateOf(encounter) ?? [])
    .sort()
    .at(-1)
  return {
    head: {
      template: found.length > 0 ? 'issue-discussed' : 'issue-not-discussed',
      values: { a, b, issue, date, n: encounters.length },
    },
    lines: found.map(topicLine),
    nodes: found.map((topic) => topic.issue),
    total: found.length,
    ...query(
      'topicsBetween',
      `{\n    nodes { issue { id name } lastDate ${discussions} }\n  }`,
      { a: a.id, b: b.id, first: widePage.limit },
      period,
    ),
  }
}

export const topicsOf: Call = async ({ questions, args, period }) => {
  const of = args.of!
  if (of.kind === 'Official') return topicsOfOfficial({ questions, period, of })
  const { items } = await questions.relations(of.id, ['DISCUSSED'], period, widePage)
  const byIssue = groupBy(items, ({ to }) => to.id)
  const lines = [...byIssue.values()].map((relations): Said => {
    const dates = relations.flatMap(({ edge }) => dateOf(edge) ?? [])
    return {
      template: 'topic',
      values: { issue: relations[0]!.to, dates: [...new Set(dates)].slice(0, 3).join(' ') },
      citations: relations.flatMap(({ citations }) => citations),
    }
  })
  return {
    head: { template: 'topics-of', values: { of, n: byIssue.size } },
    lines,
    nodes: [...byIssue.values()].map(([first]) => first!.to),
    total: byIssue.size,
    ...relationsQuery(of, 'DISCUSSED', `to { id name } date ${cited}`, period),
  }
}

async function topicsOfOfficial({
  questions,
  period,
  of,
}: Pick<Asking, 'questions' | 'period'> & { of: GraphNode }): Promise<Findings> {
  const { items } = await questions.meetingsOf(of.id, period, widePage)
  const asked = query('meetings', metOn, { of: of.id, first: widePage.limit }, period)
  return issuesOfMeetings(items, { template: 'topics-of', values: { of } }, asked)
}

const metOn = `{\n    nodes { date issues { id name } ${cited} }\n  }`

function issuesOfMeetings(
  meetings: readonly Meeting[],
  head: Said,
  asked: Pick<Findings, 'query' | 'variables'>,
): Findings {
  const issues = distinct(meetings.flatMap((meeting) => meeting.issues))
  return {
    head: { ...head, values: { ...head.values, n: issues.length } },
    lines: issues.map((issue): Said => {
      const held = meetings.filter((meeting) => meeting.issues.some(({ id }) => id === issue.id))
      const dates = held.flatMap(({ encounter }) => dateOf(encounter) ?? [])
      return {
        template: 'topic',
        values: { issue, dates: [...new Set(dates)].slice(0, 3).join(' ') },
        citations: held.flatMap(({ citations }) => citations),
      }
    }),
    nodes: issues,
    total: issues.length,
    ...asked,
  }
}

const changed =
  (which: 'begun' | 'ceased', template: 'topics-new' | 'topics-dropped'): Call =>
  async ({ questions, args, period, today }) => {
    const { a, b } = args as Required<typeof args>
    const span = { since: period.since ?? today, until: period.until ?? today }
    const changes = await questions.issueChanges(a.id, b.id, span)
    return {
      head: { template, values: { a, b, n: changes[which].length } },
      lines: changes[which].map(sharedLine),
      nodes: changes[which].map(({ issue }) => issue),
      total: changes[which].length,
      ...query('issueChanges', `{\n    ${which} { issue { id name } lastDate }\n  }`, { a: a.id, b: b.id }, span),
    }
  }

export const newTopics = changed('begun', 'topics-new')
export const droppedTopics = changed('ceased', 'topics-dropped')

const sharedLine = ({ issue, lastDate }: SharedIssue): Said => ({
  template: 'topic',
  values: { issue, dates: lastDate },
})

export const sharedIssues: Call = async ({ questions, args, period }) => {
  const sides = args.sides!
  const { items, total } = await questions.sharedIssues(
    sides.map(({ id }) => id),
    period,
    firstPage,
  )
  return {
    head: { template: 'topics-shared', values: { sides, n: total } },
    lines: items.map(sharedLine),
    nodes: items.map(({ issue }) => issue),
    total,
    ...query(
      'sharedIssues',
      '{\n    totalCount\n    nodes { issue { id name } lastDate }\n  }',
      { sides: sides.map(({ id }) => id) },
      period,
    ),
  }
}
