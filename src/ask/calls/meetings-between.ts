import type { TemplateName } from '../phrasing.ts'
import { type Asking, type Call, cited, dateOf, distinct, firstPage, query, type Said, widePage } from './call.ts'
import { listOf, ofFormat, selection } from './meeting-list.ts'
import { meetingsOfPair } from './pair-meetings.ts'

/** Meetings of two; only those of a format, or that are announced, where it is asked for. */
async function between({ questions, args, period, format }: Asking, planned?: true) {
  const { a, b } = args as Required<typeof args>
  const filter = planned ? { ...period, planned } : period
  const page = format ? widePage : firstPage
  const found = await meetingsOfPair(questions, [a, b], filter, page, selection)
  const kept = ofFormat(found.items, format)
  return { a, b, kept, total: format ? kept.length : found.total, asked: found.asked }
}

const pairList =
  (template: TemplateName, planned?: true): Call =>
  async (asking) => {
    const { a, b, kept, total, asked } = await between(asking, planned)
    return listOf({ template, values: { a, b, n: total } }, kept, asked, total)
  }

export const meetingsBetween = pairList('meetings-between')
export const plannedBetween = pairList('meetings-planned-between', true)
export const sourcesBetween = pairList('meetings-evidence')

/** Without those that are only announced. */
export const countMeetings: Call = async ({ questions, args, period, format }) => {
  const { a, b } = args as Required<typeof args>
  const { items, total, asked } = await meetingsOfPair(
    questions,
    [a, b],
    { ...period, planned: false },
    widePage,
    selection,
  )
  const held = ofFormat(items, format)
  const n = format ? held.length : total
  return listOf({ template: 'meetings-counted', values: { a, b, n } }, held, asked, n)
}

const extreme =
  (which: 'last' | 'first'): Call =>
  async ({ questions, args, period, format }) => {
    const { a, b } = args as Required<typeof args>
    const pair = [a, b] as const
    const filter = { ...period, planned: false }
    const { items, total, asked } = await meetingsOfPair(questions, pair, filter, widePage, selection)
    // Meetings stand newest first.
    const offset = Math.max(widePage.limit, total - widePage.limit)
    const oldest =
      which === 'first' && total > items.length
        ? (await meetingsOfPair(questions, pair, filter, { ...widePage, offset }, selection)).items
        : []
    const held = ofFormat([...items, ...oldest], format).filter(({ encounter }) => dateOf(encounter))
    const one = which === 'last' ? held[0] : held.at(-1)
    const template = one ? (`met-${which}` as const) : 'met-never'
    return listOf({ template, values: { a, b, date: one && dateOf(one.encounter) } }, one ? [one] : [], asked, null)
  }

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
