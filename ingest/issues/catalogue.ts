/** The known issues, found by the senses of a phrase. */
import { issues } from '../gazetteer/issues.ts'
import { terms } from './term-index.ts'
import type { IssueRow } from './types.ts'

interface Key {
  readonly senses: readonly string[]
  readonly row: IssueRow
  /** Place of the row in the catalogue. */
  readonly rank: number
}

export const isStateCode = (sense: string): boolean => /^[A-Z]{2}$/.test(sense)

/** Senses in the order in which they are compared. */
export const keyOf = (senses: Iterable<string>): string => [...new Set(senses)].sort().join(' ')

const byKey = new Map<string, Key>()
/** By the first of their senses. */
const bySense = new Map<string, Key[]>()
const byId = new Map<string, IssueRow>()
const places = new Set([...terms.values()].filter(({ kind }) => kind === 'place').map(({ sense }) => sense))

for (const [rank, row] of issues.entries()) {
  byId.set(row.id, row)
  for (const pattern of row.keys)
    for (const senses of expand(pattern.split(' '))) {
      const text = keyOf(senses)
      if (byKey.has(text)) continue
      const key = { senses: text.split(' '), row, rank }
      byKey.set(text, key)
      const list = bySense.get(key.senses[0]!)
      if (list) list.push(key)
      else bySense.set(key.senses[0]!, [key])
    }
}

/** With and without each of those in brackets. */
export function expand([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [[]]
  const tails = expand(rest)
  return first.startsWith('[')
    ? [...tails, ...tails.map((tail) => [first.slice(1, -1), ...tail])]
    : tails.map((tail) => [first, ...tail])
}

export const rowWithId = (id: string): IssueRow | undefined => byId.get(id)
export const rowOf = (senses: Iterable<string>): IssueRow | undefined => byKey.get(keyOf(senses))?.row

/** The issue most of whose senses are among those given; of equals the first in the catalogue. */
export function broaderThan(senses: ReadonlySet<string>): { row: IssueRow; located: boolean } | null {
  let best: Key | null = null
  for (const sense of senses)
    for (const key of bySense.get(sense) ?? []) {
      const better =
        !best ||
        key.senses.length > best.senses.length ||
        (key.senses.length === best.senses.length && key.rank < best.rank)
      if (better && key.senses.every((one) => senses.has(one))) best = key
    }
  return best && { row: best.row, located: best.senses.some((sense) => isStateCode(sense) || places.has(sense)) }
}
