/** Search by name, the part that both stores share: what to look for, and how good a find is. */
import type { GraphNode } from '../../schema/graph.ts'
import { type NodeKindName, nodeKinds } from '../../schema/ontology.ts'
import { fold } from './fold.ts'
import type { Match } from './questions.ts'

/** Kinds that have names to be searched by. */
export const NAMED: readonly NodeKindName[] = ['State', 'Official', 'Agency', 'Issue']

/** At most this many candidates are ranked. */
export const CANDIDATES = 1000

const MAX_WORDS = 8

/** The forms that a node is found by, folded; null if it is not found by name. */
export function foldedForms(node: GraphNode): string[] | null {
  if (!NAMED.includes(node.kind)) return null
  const { code, name, nameAr, aliases } = node.properties
  const forms = [code, name, nameAr, ...(Array.isArray(aliases) ? aliases : [])]
  return [...new Set(forms.flatMap((form) => (typeof form === 'string' ? fold(form) || [] : [])))]
}

/** One way of looking words up: each must begin a word of the node, or be nearly one. Whole words come before beginnings. */
export interface Lookup {
  readonly words: readonly string[]
  readonly as: 'beginnings' | 'near words'
}

/** Finds by whole words and by beginnings; only if that finds nothing, by slips of the pen. */
export async function searchBy(
  text: string,
  limit: number,
  find: (lookup: Lookup) => Promise<readonly GraphNode[]>,
): Promise<readonly Match[]> {
  const words = wordsOf(fold(text))
  if (words.length === 0) return []
  const matches = rank(words, await find({ words, as: 'beginnings' }), limit)
  return matches.length > 0 ? matches : rank(words, await find({ words, as: 'near words' }), limit)
}

const wordsOf = (folded: string): string[] => folded.split(' ').filter(Boolean).slice(0, MAX_WORDS)

/** Best first; of equals by kind, then by id. Nodes that do not match well enough are left out. */
function rank(words: readonly string[], nodes: readonly GraphNode[], limit: number): Match[] {
  const kinds = Object.keys(nodeKinds)
  const each = new Map(nodes.map((node) => [node.id, node]))
  return [...each.values()]
    .map((node) => ({
      node,
      score: Math.max(0, ...(foldedForms(node) ?? []).map((form) => likeness(words, wordsOf(form)))),
    }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        kinds.indexOf(a.node.kind) - kinds.indexOf(b.node.kind) ||
        (a.node.id < b.node.id ? -1 : 1),
    )
    .slice(0, limit)
}

/** 1 for the same words; less for words that are among them, begin them, or are nearly them; 0 for others. */
function likeness(asked: readonly string[], form: readonly string[]): number {
  if (asked.join(' ') === form.join(' ')) return 1
  const share = Math.min(1, asked.length / form.length)
  const each = (same: (a: string, b: string) => boolean): boolean => asked.every((a) => form.some((b) => same(a, b)))
  const grade = each((a, b) => a === b) ? 0.7 : each((a, b) => b.startsWith(a)) ? 0.5 : each(nearly) ? 0.3 : 0
  return grade === 0 ? 0 : Math.round((grade + 0.2 * share) * 1000) / 1000
}

/** Slips of the pen that a word may have: two in eight letters or more, one in four, or in three of a script without vowels. */
export const slipsIn = (word: string): number =>
  word.length >= 8 ? 2 : word.length >= (withoutVowels.test(word) ? 3 : 4) ? 1 : 0
const withoutVowels = /\p{Script=Arabic}/u

export function nearly(a: string, b: string): boolean {
  const slips = slipsIn(a)
  return slips === 0 ? a === b : Math.abs(a.length - b.length) <= slips && isWithin(a, b, slips)
}

/**
 * Whether so many letters inserted, deleted, replaced or swapped with their neighbour lead from one word to the other
 * (optimal string alignment). Rows of the table are given up as soon as all of one are too far.
 */
export function isWithin(a: string, b: string, slips: number): boolean {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
      if (best < least) least = best
    }
    if (least > slips) return false
    before = last
    last = row
  }
  return last[b.length]! <= slips
}
