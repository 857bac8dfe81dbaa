/** Issues that a question names, by the catalogue of senses and by what the store holds. */
import type { Token } from '../../ingest/engine/tokens.ts'
import { rowWithId } from '../../ingest/issues/catalogue.ts'
import { issueLexiconOf } from '../../ingest/issues/issue-lexicon.ts'
import { issueOf } from '../../ingest/issues/issue-of.ts'
import type { GraphNode } from '../../schema/graph.ts'
import type { EntityMark } from './mark.ts'
import type { Look } from './options.ts'
import type { Reader } from './reader.ts'

const longestIssue = 7
const mostIssues = 300

export async function issuesIn(
  text: string,
  tokens: readonly Token[],
  reader: Reader,
  questions: Look,
  states: readonly EntityMark[],
): Promise<EntityMark[]> {
  const { terms } = issueLexiconOf(reader.lexicon)
  const stateAt = new Map(states.map((mark) => [mark.start, mark]))
  const ends = new Set(states.map(({ end }) => end))
  for (const [at, token] of tokens.entries()) {
    const term = token.kind === 'mark' ? null : terms.at(tokens, at)
    if (term?.term && term.term.kind !== 'link') ends.add(at + term.length)
  }
  const senseful = (at: number): boolean => {
    const term = terms.at(tokens, at)?.term
    return term !== null && term !== undefined && term.kind !== 'link'
  }
  const found: {
    readonly mark: Omit<EntityMark, 'named'>
    readonly id: string
    readonly node: GraphNode
    readonly indirect: boolean
  }[] = []
  for (const [start, token] of tokens.entries()) {
    if (token.kind === 'mark' || !(stateAt.has(start) || senseful(start))) continue
    for (let end = Math.min(tokens.length, start + longestIssue); end > start; end--) {
      if (tokens[end - 1]!.kind === 'mark') continue
      const phrase = text.slice(token.start, tokens[end - 1]!.end)
      const issue = issueOf(phrase, reader.lexicon)
      const alone = stateAt.get(start)?.end === end
      if (!ends.has(end)) continue
      const clitic = terms.at(tokens, start)?.reading
      found.push({
        mark: {
          type: 'entity',
          start,
          end,
          text: phrase,
          preposition: stateAt.get(start)?.preposition ?? clitic?.preposition ?? '',
          conjunction: stateAt.get(start)?.conjunction ?? clitic?.conjunction ?? false,
        },
        id: issue.id,
        node: { id: issue.id, kind: 'Issue', properties: { name: issue.name.en, nameAr: issue.name.ar } },
        indirect: alone && issue.id.startsWith('issue:situation-'),
      })
      if (found.length >= mostIssues) break
    }
  }
  const stored = new Map<string, GraphNode>()
  const ids = [...new Set(found.map(({ id }) => id))]
  for (const node of await questions.nodes(ids)) if (node) stored.set(node.id, node)
  // A state that the issue holds anyway is a name of its own.
  const swallows = ({ mark, id }: (typeof found)[number]): boolean =>
    found.some(
      (part) =>
        part.id === id &&
        !part.indirect &&
        part.mark.start >= mark.start &&
        part.mark.end <= mark.end &&
        states.some(
          ({ start, end }) =>
            start >= mark.start && end <= mark.end && (end <= part.mark.start || start >= part.mark.end),
        ),
    )
  return found.flatMap((each): EntityMark[] => {
    const { mark, id, node, indirect } = each
    if (swallows(each)) return []
    const catalogued = rowWithId(id) !== undefined || /^issue:situation-\w\w$/.test(id)
    const known = stored.get(id)
    if (!known && !catalogued) return []
    return [{ ...mark, named: [{ node: known ?? node, ...(indirect ? { indirect: true } : {}) }] }]
  })
}
