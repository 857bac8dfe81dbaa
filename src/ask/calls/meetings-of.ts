import type { TemplateName } from '../phrasing.ts'
import { type Call, dateOf, firstPage, query, type Said, type Value, widePage } from './call.ts'
import { listOf, ofFormat, selection } from './meeting-list.ts'

const ownList =
  (template: TemplateName, planned?: true): Call =>
  async ({ questions, args, period, format }) => {
    const of = args.of!
    const filter = planned ? { ...period, planned } : period
    const page = format ? widePage : firstPage
    const { items, total } = await questions.meetingsOf(of.id, filter, page)
    const kept = ofFormat(items, format)
    const n = format ? kept.length : total
    const asked = query('meetings', selection, { of: of.id, ...(format ? { first: page.limit } : {}) }, filter)
    return listOf({ template, values: { of, n } }, kept, asked, n)
  }

export const meetingsOf = ownList('meetings-of')
export const plannedMeetings = ownList('meetings-planned', true)

export const lastMeetingOf: Call = async ({ questions, args, period, format }) => {
  const of = args.of!
  const filter = { ...period, planned: false }
  const { items } = await questions.meetingsOf(of.id, filter, widePage)
  const [one] = ofFormat(items, format)
  const values: Record<string, Value> = { of, date: one && dateOf(one.encounter) }
  const asked = query('meetings', selection, { of: of.id, first: widePage.limit }, filter)
  return listOf({ template: one ? 'met-last-of' : 'nothing', values }, one ? [one] : [], asked, null)
}

export const partners: Call = async ({ questions, args, period }) => {
  const of = args.of!
  const [{ items, total }, held] = await Promise.all([
    questions.partners(of.id, period, firstPage),
    questions.meetingsOf(of.id, period, widePage),
  ])
  return {
    head: { template: 'partners', values: { of, n: total } },
    lines: items.map(
      ({ node, meetings, lastDate }): Said => ({
        template: 'partner',
        values: { name: node, n: meetings, date: lastDate },
        citations: held.items
          .filter(({ sides, officials }) => [...sides, ...officials].some(({ id }) => id === node.id))
          .flatMap(({ citations }) => citations),
      }),
    ),
    nodes: items.map(({ node }) => node),
    total,
    ...query(
      'partners',
      '{\n    totalCount\n    nodes { node { id name } meetings lastDate }\n  }',
      { of: of.id },
      period,
    ),
  }
}

/** Days without a meeting that count as a silence, where no day is named. */
const silence = 180

export const silentPartners: Call = async ({ questions, args, period, today }) => {
  const of = args.of!
  const since = period.since ?? new Date(Date.parse(today) - silence * 86_400_000).toISOString().slice(0, 10)
  const { items, total } = await questions.silentPartners(of.id, since, {}, firstPage)
  return {
    head: { template: 'partners-silent', values: { of, since, n: total } },
    lines: items.map(
      ({ node, meetings, lastDate }): Said => ({
        template: 'partner-silent',
        values: { name: node, n: meetings, date: lastDate },
      }),
    ),
    nodes: items.map(({ node }) => node),
    total,
    ...query(
      'silentPartners',
      '{\n    totalCount\n    nodes { node { id name } meetings lastDate }\n  }',
      { of: of.id, silentSince: since },
      {},
    ),
  }
}
