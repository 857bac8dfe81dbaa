import type { GraphNode } from '../../../schema/graph.ts'
import { type Asking, type Call, type Said, widePage } from './call.ts'
import { relationsQuery } from './relations-query.ts'

/** Steps down from an issue to its parts. */
const deepest = 3

/** Ids of an issue and of all that is part of it. */
export async function partsOf(questions: Asking['questions'], issue: GraphNode): Promise<ReadonlySet<string>> {
  const ids = new Set([issue.id])
  let frontier = [issue.id]
  for (let depth = 0; depth < deepest && frontier.length > 0; depth++) {
    const found = await Promise.all(frontier.map((id) => questions.relations(id, ['PART_OF'], {}, widePage)))
    frontier = found.flatMap(({ items }) => items.map(({ from }) => from.id)).filter((id) => !ids.has(id))
    for (const id of frontier) ids.add(id)
  }
  return ids
}

export const partsOfIssue: Call = async ({ questions, args }) => {
  const issue = args.issue!
  const { items } = await questions.relations(issue.id, ['PART_OF'], {}, widePage)
  const parts = items.filter(({ to }) => to.id === issue.id).map(({ from }) => from)
  return {
    head: { template: 'topics-parts', values: { issue, n: parts.length } },
    lines: parts.map((name): Said => ({ template: 'named', values: { name } })),
    nodes: parts,
    total: parts.length,
    ...relationsQuery(issue, 'PART_OF', 'from { id name } to { name }', {}),
  }
}

export const issuesConcerning: Call = async ({ questions, args }) => {
  const of = args.of!
  const { items } = await questions.relations(of.id, ['CONCERNS'], {}, widePage)
  const found = items.map(({ from }) => from)
  return {
    head: { template: 'topics-concerning', values: { of, n: found.length } },
    lines: found.map((name): Said => ({ template: 'named', values: { name } })),
    nodes: found,
    total: found.length,
    ...relationsQuery(of, 'CONCERNS', 'from { id name }', {}),
  }
}
