/** From what a person writes to the node that is meant: an id, a code, or a name in any language. */
import type { GraphNode } from '../../schema/graph.ts'
import type { NodeKindName } from '../../schema/ontology.ts'
import { QuestionFailure } from './failure.ts'
import type { Questions } from './questions.ts'

const longestName = 200
const candidatesShown = 5
const idPrefix = /^[a-z]+:/

/**
 * The one node of the kinds that `text` names. An exact match wins over near ones, and an earlier kind over a later.
 * Fails with UNKNOWN_…, AMBIGUOUS_NAME or BAD_USER_INPUT; the first two carry the candidates.
 */
export async function resolveName(
  questions: Pick<Questions, 'node' | 'search'>,
  text: string,
  kinds: readonly NodeKindName[],
  argument: string,
): Promise<GraphNode> {
  const name = text.trim()
  if (name === '' || name.length > longestName) {
    throw new QuestionFailure(
      'BAD_USER_INPUT',
      `"${argument}" wants ${oneOf(kinds)}: an id, a code or a name of 1 to ${longestName} characters.`,
      { argument },
    )
  }
  if (idPrefix.test(name)) {
    const node = await questions.node(name)
    if (node && kinds.includes(node.kind)) return node
  }
  const matches = await questions.search(name, kinds, 20)
  const exact = matches.filter((match) => match.score === 1).map((match) => match.node)
  const kind = kinds.find((each) => exact.some((node) => node.kind === each))
  const meant = exact.filter((node) => node.kind === kind)
  if (meant.length === 1) return meant[0]!
  if (meant.length > 1) {
    throw new QuestionFailure(
      'AMBIGUOUS_NAME',
      `"${name}" may mean ${meant.length} different ${plural(kinds)}: ${meant.map(described).join('; ')}. Ask again with one of these ids.`,
      { argument, candidates: meant },
    )
  }
  const near = matches.slice(0, candidatesShown).map((match) => match.node)
  throw new QuestionFailure(unknown(kinds), `${notKnown(name, kinds)} ${advice(near)}`, { argument, candidates: near })
}

const unknown = (kinds: readonly NodeKindName[]) => `UNKNOWN_${kinds[0]!.toUpperCase()}` as const
const words = (kinds: readonly NodeKindName[]) => kinds.map((kind) => kind.toLowerCase())
const oneOf = (kinds: readonly NodeKindName[]) => `the name of a ${words(kinds).join(' or ')}`
const plural = (kinds: readonly NodeKindName[]) =>
  (kinds.length === 1 ? `${words(kinds)[0]}s` : 'things').replace('ys', 'ies')
const described = (node: GraphNode) => `${node.properties.name} (${node.id})`
const notKnown = (name: string, kinds: readonly NodeKindName[]) =>
  `No ${words(kinds).join(' or ')} is called "${name}".`
const advice = (near: readonly GraphNode[]) =>
  near.length > 0
    ? `Did you mean ${near.map(described).join(', ')}?`
    : 'Try another spelling, a code such as QA, or look it up with the query "search".'
