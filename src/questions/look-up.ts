/** Looking things up by id or by what they are called, with the bounds that a caller must keep. */
import type { GraphNode } from '../../schema/graph.ts'
import { type EdgeKindName, type NodeKindName, nodeKinds } from '../../schema/ontology.ts'
import { QuestionFailure } from './failure.ts'
import type { Filter, Listed, Match, Page, Questions, Relation } from './questions.ts'

const longestText = 200
const longestId = 1000
const mostIds = 100
const allKinds = Object.keys(nodeKinds) as NodeKindName[]

export async function nodeById(questions: Questions, id: string): Promise<GraphNode | null> {
  return id.length > longestId ? null : questions.node(id)
}

export async function relationById(questions: Questions, id: string): Promise<Relation | null> {
  return id.length > longestId ? null : questions.relation(id)
}

export async function nodesById(questions: Questions, ids: readonly string[]): Promise<readonly (GraphNode | null)[]> {
  if (ids.length <= mostIds) return questions.nodes(ids)
  throw new QuestionFailure('BAD_USER_INPUT', `"ids" has ${ids.length} ids: ask for at most ${mostIds} at once.`, {
    argument: 'ids',
  })
}

export async function searchFor(
  questions: Questions,
  text: string,
  kinds: readonly NodeKindName[],
  limit: number,
): Promise<readonly Match[]> {
  const wanted = text.trim()
  if (wanted !== '' && wanted.length <= longestText) {
    return questions.search(wanted, kinds.length > 0 ? kinds : allKinds, limit)
  }
  throw new QuestionFailure('BAD_USER_INPUT', `"text" wants 1 to ${longestText} characters.`, { argument: 'text' })
}

export async function relationsOf(
  questions: Questions,
  id: string,
  kinds: readonly EdgeKindName[],
  filter: Filter,
): Promise<(page: Page) => Promise<Listed<Relation>>> {
  if (await nodeById(questions, id)) return (page) => questions.relations(id, kinds, filter, page)
  throw new QuestionFailure(
    'UNKNOWN_NODE',
    `No node has the id "${id.slice(0, 100)}". Find one with the query "search".`,
    {
      argument: 'of',
    },
  )
}
