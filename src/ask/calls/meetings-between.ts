/** Who was in contact with whom. */
import type { GraphNode } from '../../../schema/graph.ts'
import type { Meeting } from '../../questions/questions.ts'
import type { TemplateName } from '../phrasing.ts'
import { type Asking, type Call, cited, dateOf, distinct, firstPage, query, type Said, widePage } from './call.ts'
import { listOf, ofFormat, selection } from './meeting-list.ts'
import { meetingsOfPair } from './pair-meetings.ts'

/** Meetings of two; only those of a format, or that are announced, where it is asked for. */
async function between(asking: Asking, planned = false) {
  const { args, format } = asking
  const { a, b } = args as Required<typeof args>
  const some = format !== undefined || planned
  const found = await meetingsOfPair(asking, [a, b], some ? widePage : firstPage, selection)
  const kept = ofFormat(found.items, format).filter(
    ({ encounter }) => !planned || encounter.properties.planned === true,
  )
  return { a, b, kept, total: some ? kept.length : found.total, asked: found.asked }
}

const pairList =
  (template: TemplateName, planned = false): Call =>
  async (asking) => {
    const { a, b, kept, total, asked } = await between(asking, planned)
    return listOf({ template, values: { a, b, n: total } }, kept, asked, total)
  }

export const meetingsBetween = pairList('meetings-between')
export const plannedBetween = pairList('meetings-planned-between', true)
export const sourcesBetween = pairList('meetings-evidence')

/** Without those that are only announced. */
export const countMeetings: Call = async (asking) => {
  const { args, format } = asking
  const { a, b } = args as Required<typeof args>
  const { items, total, asked } = await meetingsOfPair(asking, [a, b], widePage, selection)
  const held = ofFormat(items, format).filter(({ encounter }) => encounter.properties.planned !== true)
  const n = total > items.length && !format ? total : held.length
  return listOf({ template: 'meetings-counted', values: { a, b, n } }, held, asked, n)
}

const extreme =
  (which: 'last' | 'first'): Call =>
  async (asking) => {
    const { args, format } = asking
    const { a, b } = args as Required<typeof args>
    const { items, total, asked } = await meetingsOfPair(asking, [a, b], widePage, selection)
    const rest = which === 'first' && total > items.length ? await lastOf(asking, [a, b], total) : []
    const held = ofFormat([...items, ...rest], format).filter(
      ({ encounter }) => encounter.properties.planned !== true && dateOf(encounter),
    )
    const one = which === 'last' ? held[0] : held.at(-1)
    const template = one ? (`met-${which}` as const) : 'met-never'
    return listOf({ template, values: { a, b, date: one && dateOf(one.encounter) } }, one ? [one] : [], asked, null)
  }

/** Meetings stand newest first: the oldest ones, dated or not. */
const lastOf = async (
  asking: Asking,
  pair: readonly [GraphNode, GraphNode],
  total: number,
): Promise<readonly Meeting[]> =>
  (
    await meetingsOfPair(
      asking,
      pair,
      { ...widePage, offset: Math.max(widePage.limit, total - widePage.limit) },
      selection,
    )
  ).items

export const lastMeeting = extreme('last')
export const firstMeeting = extreme('first')

export const participantsBetween: Call = async ({ questions, args, period }) => {
  const { a, b } = args as Required<typeof args>
  const { items } = await questions.meetingsBetween(a.id, b.id, period, widePage)
  const officials = distinct(items.flatMap((meeting) => meeting.officials))
  return {
    head: { template: 'participants', values: { a, b, n: officials.length } },
    lines: officials.map(
      (name): Said => ({
        template: 'person',
        values: { name, role: 'role' },
        citations: items
          .filter((meeting) => meeting.officials.some(({ id }) => id === name.id))
          .flatMap(({ citations }) => citations),
      }),
    ),
    nodes: officials,
    total: officials.length,
    ...query(
      'meetingsBetween',
      `{\n    nodes { date officials { id name role } ${cited} }\n  }`,
      { a: a.id, b: b.id, first: widePage.limit },
      period,
    ),
  }
}

export const timeline: Call = async ({ questions, args, period }) => {
  const { a, b } = args as Required<typeof args>
  const months = await questions.timeline(a.id, b.id, period)
  return {
    head: { template: 'timeline', values: { a, b, n: months.length } },
    lines: months.map(
      ({ month, meetings, issues }): Said => ({ template: 'month', values: { month, meetings, topics: issues } }),
    ),
    nodes: [],
    total: months.length,
    ...query('timeline', '{ month meetings issues }', { a: a.id, b: b.id }, period),
  }
}

export const conflicts: Call = async ({ questions, args, period }) => {
  const { a, b } = args as Required<typeof args>
  const { items, total } = await questions.conflicts(a.id, b.id, period, firstPage)
  return {
    head: { template: 'conflicts', values: { a, b, n: total } },
    lines: items.map(
      ({ one, other }): Said => ({
        template: 'conflict',
        values: { date: dateOf(one.encounter), one: one.encounter, other: other.encounter },
        citations: [...one.citations, ...other.citations],
      }),
    ),
    nodes: distinct(items.flatMap(({ one, other }) => [one.encounter, other.encounter])),
    total,
    ...query(
      'conflicts',
      `{\n    totalCount\n    nodes { one { id name ${cited} } other { id name ${cited} } }\n  }`,
      { a: a.id, b: b.id },
      period,
    ),
  }
}

export const path: Call = async ({ questions, args, period }) => {
  const { a, b } = args as Required<typeof args>
  const hops = await questions.path(a.id, b.id, period)
  return {
    head: { template: hops ? 'path' : 'path-none', values: { a, b, n: hops?.length ?? 0 } },
    lines: (hops ?? []).map(
      ({ from, to, edge, citations }): Said => ({
        template: 'step',
        values: { from, to, date: dateOf(edge) },
        citations,
      }),
    ),
    nodes: distinct((hops ?? []).flatMap(({ from, to }) => [from, to])),
    total: null,
    ...query('path', `{\n    date from { id name } to { id name } ${cited}\n  }`, { from: a.id, to: b.id }, period),
  }
}
