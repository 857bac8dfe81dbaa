/** Who discussed an issue. */
import { groupBy } from '../../../ingest/consolidate/group-by.ts'
import type { GraphNode } from '../../../schema/graph.ts'
import type { Relation } from '../../questions/questions.ts'
import { type Asking, type Call, cited, dateOf, distinct, firstPage, query, type Said, widePage } from './call.ts'
import { partsOf } from './issue-parts.ts'
import { relationsQuery } from './relations-query.ts'

const discussionLine = (relation: Relation, by: ReadonlyMap<string, GraphNode>): Said => ({
  template: 'discussion',
  values: { date: dateOf(relation.edge), from: relation.from, with: by.get(String(relation.edge.properties.with)) },
  citations: relation.citations,
})

/** One line for each encounter: each side has an edge of its own. */
async function discussionsOn(
  questions: Asking['questions'],
  relations: readonly Relation[],
): Promise<{ readonly lines: readonly Said[]; readonly sides: readonly GraphNode[] }> {
  const withs = await questions.nodes([...new Set(relations.map(({ edge }) => String(edge.properties.with)))])
  const by = new Map(withs.flatMap((node) => (node ? [[node.id, node] as const] : [])))
  const encounters = groupBy(relations, ({ edge }) => `${edge.properties.encounter} ${edge.to}`)
  const lines = [...encounters.values()].map(([first]) => discussionLine(first!, by))
  return { lines, sides: distinct(relations.map(({ from }) => from)) }
}

export const discussionsOf: Call = async ({ questions, args, period }) => {
  const issue = args.issue!
  const { items } = await questions.relations(issue.id, ['DISCUSSED'], period, widePage)
  const { lines, sides } = await discussionsOn(questions, items)
  return {
    head: { template: 'discussions-of', values: { issue, n: lines.length } },
    lines,
    nodes: sides,
    total: lines.length,
    ...relationsQuery(issue, 'DISCUSSED', `date from { id name } with { ... on Node { name } } ${cited}`, period),
  }
}

export const discussedBy: Call = async ({ questions, args, period }) => {
  const { of, issue } = args as Required<typeof args>
  const wanted = await partsOf(questions, issue)
  if (of.kind === 'Official') {
    const { items } = await questions.meetingsOf(of.id, period, widePage)
    const held = items.filter(({ issues }) => issues.some(({ id }) => wanted.has(id)))
    return {
      head: { template: 'discussed-by', values: { of, issue, n: held.length } },
      lines: held.map(
        ({ encounter, sides, citations }): Said => ({
          template: 'discussion',
          values: { date: dateOf(encounter), from: sides },
          citations,
        }),
      ),
      nodes: distinct(held.flatMap(({ sides }) => sides)),
      total: held.length,
      ...query(
        'meetings',
        `{\n    nodes { date sides { ... on Node { id name } } issues { name } ${cited} }\n  }`,
        { of: of.id, first: widePage.limit },
        period,
      ),
    }
  }
  const { items } = await questions.relations(of.id, ['DISCUSSED'], period, widePage)
  const found = items.filter(({ to }) => wanted.has(to.id))
  const { lines } = await discussionsOn(questions, found)
  return {
    head: { template: 'discussed-by', values: { of, issue, n: lines.length } },
    lines,
    nodes: distinct(found.map(({ to }) => to)),
    total: lines.length,
    ...relationsQuery(of, 'DISCUSSED', `date to { id name } with { ... on Node { name } } ${cited}`, period),
  }
}

export const brokers: Call = async ({ questions, args, period }) => {
  const issue = args.issue!
  const { items, total } = await questions.brokers(issue.id, period, firstPage)
  return {
    head: { template: 'brokers', values: { issue, n: total } },
    lines: items.map(({ node, partners }): Said => ({ template: 'broker', values: { name: node, n: partners } })),
    nodes: items.map(({ node }) => node),
    total,
    ...query(
      'brokers',
      '{\n    totalCount\n    nodes { node { id name } partners discussions }\n  }',
      { issue: issue.id },
      period,
    ),
  }
}
