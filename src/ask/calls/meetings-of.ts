import type { TemplateName } from '../phrasing.ts'
import { type Asking, type Call, dateOf, firstPage, query, type Said, type Value, widePage } from './call.ts'
import { listOf, ofFormat, selection } from './meeting-list.ts'

async function ofOne({ questions, args, period, format }: Asking, planned = false) {
  const of = args.of!
  const some = format !== undefined || planned
  const page = some ? widePage : firstPage
  const { items, total } = await questions.meetingsOf(of.id, period, page)
  const kept = ofFormat(items, format).filter(({ encounter }) => !planned || encounter.properties.planned === true)
  const given = { of: of.id, ...(some ? { first: page.limit } : {}) }
  return { of, kept, total: some ? kept.length : total, ...query('meetings', selection, given, period) }
}

const ownList =
  (template: TemplateName, planned = false): Call =>
  async (asking) => {
    const { of, kept, total, query, variables } = await ofOne(asking, planned)
    return listOf({ template, values: { of, n: total } }, kept, { query, variables }, total)
  }

export const meetingsOf = ownList('meetings-of')
export const plannedMeetings = ownList('meetings-planned', true)

export const lastMeetingOf: Call = async ({ questions, args, period, format }) => {
  const of = args.of!
  const { items } = await questions.meetingsOf(of.id, period, widePage)
  const one = ofFormat(items, format).find(({ encounter }) => encounter.properties.planned !== true)
  const values: Record<string, Value> = { of, date: one && dateOf(one.encounter) }
  const asked = query('meetings', selection, { of: of.id, first: widePage.limit }, period)
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

/** Of those whom somebody has ever met, the ones not met since a day. */
export const silentPartners: Call = async ({ questions, args, period, today }) => {
  const of = args.of!
  const since = period.since ?? new Date(Date.parse(today) - silence * 86_400_000).toISOString().slice(0, 10)
  const { items } = await questions.partners(of.id, {}, widePage)
  const silent = items.filter(({ lastDate }) => lastDate !== null && lastDate < since)
  const sorted = silent.toSorted((a, b) => (a.lastDate! < b.lastDate! ? -1 : a.lastDate! > b.lastDate! ? 1 : 0))
  return {
    head: { template: 'partners-silent', values: { of, since, n: sorted.length } },
    lines: sorted.map(
      ({ node, meetings, lastDate }): Said => ({
        template: 'partner-silent',
        values: { name: node, n: meetings, date: lastDate },
      }),
    ),
    nodes: sorted.map(({ node }) => node),
    total: sorted.length,
    ...query(
      'partners',
      '{\n    nodes { node { id name } meetings lastDate }\n  }',
      { of: of.id, first: widePage.limit },
      {},
    ),
  }
}
