/** From what a person writes to the node that is meant: an id, a code, or a name in any language. */
import type { GraphNode } from '../../schema/graph.ts'
import type { NodeKindName } from '../../schema/ontology.ts'
import { QuestionFailure } from './failure.ts'
import { statesCalled, statesLike } from './known-states.ts'
import type { Match, Questions } from './questions.ts'

const longestName = 200
const matchesRead = 20
const candidatesShown = 5
const idPrefix = /^[a-z]+:/

type Look = Pick<Questions, 'node' | 'search'>
type Kinds = readonly [NodeKindName, ...NodeKindName[]]

/**
 * The one node of the kinds that `text` names; of kinds that both have the name, the earlier. A state need not be in the
 * graph: that nothing is known of it is an answer too.
 * @param argument What the caller calls `text`, for the failure.
 * @throws QuestionFailure UNKNOWN_…, AMBIGUOUS_NAME or BAD_USER_INPUT; the first two carry candidates.
 */
export async function resolveName(questions: Look, text: string, kinds: Kinds, argument: string): Promise<GraphNode> {
  const node = await nodeNamed(questions, text, kinds, argument)
  return node.kind === 'State' ? ((await questions.node(node.id)) ?? node) : node
}

/** The id alone; a state's costs no question to the store. */
export const resolveId = async (questions: Look, text: string, kinds: Kinds, argument: string): Promise<string> =>
  (await nodeNamed(questions, text, kinds, argument)).id

/** A state as the gazetteer knows it, anything else as the graph does. */
async function nodeNamed(questions: Look, text: string, kinds: Kinds, argument: string): Promise<GraphNode> {
  const name = text.trim()
  const wanted = kinds.join(' or ').toLowerCase()
  if (name === '' || name.length > longestName) {
    throw new QuestionFailure(
      'BAD_USER_INPUT',
      `"${argument}" wants the id, code or name of a ${wanted}, of 1 to ${longestName} characters.`,
      { argument },
    )
  }
  const meant = await namedExactly(questions, name, kinds)
  if (meant.length === 1) return meant[0]!
  if (meant.length > 1) {
    throw new QuestionFailure(
      'AMBIGUOUS_NAME',
      `"${name}" has ${meant.length} meanings: ${meant.map(described).join(', ')}. Ask again with one of these ids.`,
      { argument, candidates: meant },
    )
  }
  const candidates = await namedLike(questions, name, kinds)
  throw new QuestionFailure(
    `UNKNOWN_${kinds[0].toUpperCase()}`,
    `No ${wanted} is called "${name}". ${
      candidates.length > 0
        ? `Did you mean ${candidates.map(described).join(', ')}?`
        : 'Try another spelling or a code such as QA, or find it with the query "search".'
    }`,
    { argument, candidates },
  )
}

async function namedExactly(questions: Look, name: string, kinds: Kinds): Promise<readonly GraphNode[]> {
  const code = name.replace(/^state:/, '')
  const states = kinds.includes('State') ? statesCalled(code) : []
  // RU is Russia, though Spaniards write the United Kingdom so.
  const coded = states.filter(({ properties }) => properties.code === code)
  if (states.length > 0) return coded.length > 0 ? coded : states
  if (idPrefix.test(name)) {
    const node = await questions.node(name)
    if (node && kinds.includes(node.kind)) return [node]
  }
  const exact = (await questions.search(name, kinds, matchesRead)).filter(({ score }) => score === 1)
  const kind = kinds.find((each) => exact.some(({ node }) => node.kind === each))
  return exact.map(({ node }) => node).filter((node) => node.kind === kind)
}

async function namedLike(questions: Look, name: string, kinds: Kinds): Promise<readonly GraphNode[]> {
  const matches: Match[] = [...(await questions.search(name, kinds, matchesRead))]
  if (kinds.includes('State')) matches.push(...(await statesLike(name, matchesRead)))
  const best = matches.sort((a, b) => b.score - a.score).map(({ node }) => node)
  return [...new Map(best.map((node) => [node.id, node])).values()].slice(0, candidatesShown)
}

const described = (node: GraphNode) => `${node.properties.name} (${node.id})`
