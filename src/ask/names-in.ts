/** People, bodies and issues that a question names, found among the store's names. */
import type { Token } from '../../ingest/engine/tokens.ts'
import type { GraphNode } from '../../schema/graph.ts'
import type { Match } from '../questions/questions.ts'
import type { EntityMark, Mark } from './mark.ts'
import type { Look } from './options.ts'
import type { Reader } from './reader.ts'

const longestName = 6
const matchesRead = 20
/** The words of a name; most of the words of an issue; a slip of the pen in a name. */
const scores = { whole: 0.7, issue: 0.85, slip: 0.3, notSlip: 0.5 } as const
/** Words that are shorter are not looked for with slips. */
const shortestSlip = 5

export async function namesIn(
  text: string,
  tokens: readonly Token[],
  reader: Reader,
  questions: Look,
  known: readonly Mark[],
): Promise<EntityMark[]> {
  const found: EntityMark[] = [...(await idsIn(text, tokens, questions))]
  const taken = new Set(known.flatMap(({ start, end }) => range(start, end)))
  for (const { start, end } of found) for (const at of range(start, end)) taken.add(at)
  for (const run of runsOf(tokens, taken))
    found.push(...(await namesOfRun(text, tokens, run, reader, questions, taken)))
  return found
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, index) => start + index)

type Run = readonly [start: number, end: number]

function runsOf(tokens: readonly Token[], taken: ReadonlySet<number>): Run[] {
  const runs: [number, number][] = []
  for (const [at, token] of tokens.entries()) {
    if (taken.has(at) || token.kind !== 'word') continue
    const last = runs.at(-1)
    const hyphen = last && last[1] === at - 1 && tokens[at - 1]!.text === '-' && !token.spaced
    if (last && (last[1] === at || hyphen)) last[1] = at + 1
    else runs.push([at, at + 1])
  }
  return runs
}

/** The longest parts of a run that the store has a name for, from the left. */
async function namesOfRun(
  text: string,
  tokens: readonly Token[],
  [from, to]: Run,
  reader: Reader,
  questions: Look,
  taken: ReadonlySet<number>,
): Promise<EntityMark[]> {
  const found: EntityMark[] = []
  // A name may begin or end with a word that means something else.
  for (const start of [from - 1, ...range(from, to)])
    for (let end = Math.min(to + 1, start + longestName); end > start; end--) {
      const extended = start < from || end > to
      if (start < 0 || end > tokens.length || (extended && end - start < 2) || (end <= from && start < from)) continue
      if (extended && !range(start, end).some((at) => !taken.has(at))) continue
      if (found.some((mark) => mark.end > start)) continue
      const mark = await nameAt(text, tokens, start, end, reader, questions, extended)
      if (mark) found.push(mark)
    }
  return found
}

async function nameAt(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  reader: Reader,
  questions: Look,
  exactly: boolean,
): Promise<EntityMark | null> {
  const first = tokens[start]!
  if (first.kind !== 'word' || tokens[end - 1]!.kind !== 'word') return null
  const rest = text.slice(first.end, tokens[end - 1]!.end)
  const wide = first.text + rest
  for (const slips of [false, true]) {
    if (slips && (exactly || wide.length < shortestSlip)) continue
    for (const { form, preposition, conjunction } of first.readings) {
      const words = form + rest
      if (reader.phrasing.fillers.includes(words)) continue
      const nodes = good(await questions.search(words, ['Official', 'Agency', 'Issue'], matchesRead), exactly, slips)
      if (nodes.length > 0)
        return {
          type: 'entity',
          start,
          end,
          text: wide,
          named: nodes.map((node) => ({ node })),
          preposition,
          conjunction,
        }
    }
  }
  return null
}

/** Those with the best score, where it is good enough. */
function good(matches: readonly Match[], exactly: boolean, slips: boolean): readonly GraphNode[] {
  const wanted = ({ node, score }: Match): boolean =>
    score === 1 ||
    (!exactly &&
      (slips
        ? score > scores.slip && score <= scores.notSlip && node.kind === 'Official'
        : score >= (node.kind === 'Issue' ? scores.issue : scores.whole)))
  const fit = matches.filter(wanted)
  const best = Math.max(...fit.map(({ score }) => score))
  return fit
    .filter(({ score }) => (best === 1 ? score === 1 : score >= scores.whole || score === best))
    .map(({ node }) => node)
}

/** Ids written out, as candidates are given: `state:QA`. */
async function idsIn(text: string, tokens: readonly Token[], questions: Look): Promise<EntityMark[]> {
  const found: EntityMark[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?:state|official|agency|issue):[^\s?؟,،!]+/gu)) {
    const start = tokens.findIndex((token) => token.start === match.index)
    const end = tokens.findIndex((token) => token.start >= match.index + match[0].length)
    const node = start < 0 ? null : await questions.node(match[0])
    if (node)
      found.push({
        type: 'entity',
        start,
        end: end < 0 ? tokens.length : end,
        text: match[0],
        named: [{ node }],
        preposition: '',
        conjunction: false,
      })
  }
  return found
}
