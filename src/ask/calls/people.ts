/** Who praised whom, who represents whom, who is who. */
import type { Relation } from '../../questions/questions.ts'
import type { TemplateName } from '../phrasing.ts'
import { type Call, cited, dateOf, distinct, firstPage, listed, query, type Said, widePage } from './call.ts'
import { relationsQuery } from './relations-query.ts'

/** Which end of the praise is listed. */
type Ends = 'by' | 'of' | 'both'

const praise =
  (template: TemplateName, ends: Ends): Call =>
  async ({ questions, args, period }) => {
    const { by, of } = args
    const { items, total } = await questions.praise(by?.id ?? null, of?.id ?? null, period, firstPage)
    const id = (end: Ends): string => (ends === end || ends === 'both' ? 'id ' : '')
    const given = { ...(by ? { by: by.id } : {}), ...(of ? { of: of.id } : {}) }
    const found = total > 0 || !by || !of
    return {
      head: { template: found ? template : 'praise-none', values: { by, of, n: total } },
      lines: items.map(
        ({ edge, by: from, of: to, citations }): Said => ({
          template: 'praised',
          values: { date: dateOf(edge), from, to },
          citations,
        }),
      ),
      nodes: distinct(
        items.flatMap((item) => (ends === 'both' ? [item.by, item.of] : ends === 'by' ? [item.by] : [item.of])),
      ),
      total,
      ...query(
        'praise',
        `{\n    totalCount\n    nodes { date by { ${id('by')}name } of { ${id('of')}name } ${cited} }\n  }`,
        given,
        period,
      ),
    }
  }

export const praiseOf = praise('praise-of', 'by')
export const praiseBy = praise('praise-by', 'of')
export const praiseBetween = praise('praise-between', 'both')

/** Both ways, each by its own question. */
export const mutualPraise: Call = async (asking) => {
  const { questions, args, period } = asking
  const { a, b } = args as Required<typeof args>
  const ways = await Promise.all([
    questions.praise(a.id, b.id, period, firstPage),
    questions.praise(b.id, a.id, period, firstPage),
  ])
  const total = ways.reduce((sum, way) => sum + way.total, 0)
  const items = ways.flatMap((way) => way.items)
  const { query: text, variables } = query('praise', '', { a: a.id, b: b.id }, period)
  const selection = `{ totalCount nodes { date by { id name } of { id name } ${cited} } }`
  const rest = Object.keys(period)
    .map((name) => `, ${name}: $${name}`)
    .join('')
  const declared = /^query\(.*?\)/.exec(text)![0]
  return {
    head: { template: 'praise-mutual', values: { a, b, n: total } },
    lines: items.map(
      ({ edge, by, of, citations }): Said => ({
        template: 'praised',
        values: { date: dateOf(edge), from: by, to: of },
        citations,
      }),
    ),
    nodes: distinct(items.flatMap(({ by, of }) => [by, of])),
    total,
    query: `${declared} {\n  there: praise(by: $a, of: $b${rest}) ${selection}\n  back: praise(by: $b, of: $a${rest}) ${selection}\n}`,
    variables,
  }
}

export const officialsOf: Call = async ({ questions, args, period }) => {
  const of = args.of!
  const { items } = await questions.relations(of.id, ['REPRESENTS'], {}, widePage)
  const { since, until } = period
  const seen = items.filter(({ edge: { properties } }) => {
    const [first, last] = [String(properties.firstSeen ?? ''), String(properties.lastSeen ?? '')]
    return (!since || last >= since) && (!until || first <= until)
  })
  const people = distinct(seen.map(({ from }) => from))
  return {
    head: { template: 'officials', values: { of, n: people.length } },
    lines: people.map((name): Said => ({ template: 'person', values: { name, role: 'role' } })),
    nodes: people,
    total: people.length,
    ...relationsQuery(of, 'REPRESENTS', 'role firstSeen lastSeen from { id name }', {}),
  }
}

export const bodiesOf: Call = async ({ questions, args }) => {
  const of = args.of!
  const { items } = await questions.relations(of.id, ['BELONGS_TO'], {}, widePage)
  const bodies = items.map(({ from }) => from)
  return {
    head: { template: 'bodies', values: { of, n: bodies.length } },
    lines: bodies.map((name): Said => ({ template: 'named', values: { name } })),
    nodes: bodies,
    total: bodies.length,
    ...relationsQuery(of, 'BELONGS_TO', 'from { id name }', {}),
  }
}

export const reportsBy: Call = async ({ questions, args, period }) => {
  const of = args.of!
  const { items, total } = await questions.relations(of.id, ['REPORTED_BY'], {}, widePage)
  const { since, until } = period
  const within = items.filter(({ from }) => {
    const date = dateOf(from)
    return (!since || (date !== undefined && date >= since)) && (!until || (date !== undefined && date <= until))
  })
  const articles = within.map(({ from }) => from)
  const n = since || until ? articles.length : total
  return {
    head: { template: 'reports', values: { of, n } },
    lines: articles.map((name): Said => ({ template: 'report', values: { date: dateOf(name), name } })),
    nodes: articles,
    total: n,
    ...relationsQuery(of, 'REPORTED_BY', 'from { id name ... on Article { date url } }', {}),
  }
}

export const singleSource: Call = async ({ questions, args, period }) => {
  const of = args.of!
  const { items, total } = await questions.singleSource(of.id, period, firstPage)
  return {
    head: { template: 'single-source', values: { of, n: total } },
    lines: items.map(relationLine),
    nodes: distinct(items.flatMap(({ from, to }) => [from, to])),
    total,
    ...query(
      'singleSource',
      `{\n    totalCount\n    nodes { kind date from { id name } to { id name } ${cited} }\n  }`,
      { of: of.id },
      period,
    ),
  }
}

const relationLine = ({ edge, from, to, citations }: Relation): Said => ({
  template: 'relation',
  values: { date: dateOf(edge), from, to, kind: edge.kind },
  citations,
})

export const profile: Call = async ({ questions, args }) => {
  const of = args.of ?? args.issue!
  const { total } = await questions.relations(of.id, [], {}, firstPage)
  const state = typeof of.properties.state === 'string' ? await questions.node(`state:${of.properties.state}`) : null
  const { query: text, variables } = relationsQuery(of, '', 'kind caption', {}, listed)
  return {
    head: { template: 'profile', values: { name: of, role: 'role', state } },
    lines: [{ template: 'profile-links', values: { n: total } }],
    nodes: [of],
    total: null,
    query: text.replace(', kinds: []', '').replace('{\n  relations', '{\n  node(id: $of) { id name }\n  relations'),
    variables,
  }
}

export const stats: Call = async ({ questions }) => {
  const { articles, firstDate, lastDate, nodes } = await questions.stats()
  return {
    head: {
      template: 'stats',
      values: {
        articles,
        since: firstDate,
        until: lastDate,
        states: nodes.State ?? 0,
        officials: nodes.Official ?? 0,
        agencies: nodes.Agency ?? 0,
        issues: nodes.Issue ?? 0,
        meetings: nodes.Encounter ?? 0,
      },
    },
    lines: [],
    nodes: [],
    total: null,
    ...query('stats', '{\n    articles firstDate lastDate nodes { kind count }\n  }', {}, {}),
  }
}
