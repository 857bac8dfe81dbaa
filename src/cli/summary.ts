import type { LoadSummary } from '../load/load.ts'
import type { ReindexSummary } from '../load/reindex.ts'
import type { Counts } from '../load/settle.ts'
import type { Rejection } from '../read/rejection.ts'

/** What an ingest did; `refused` is what never became part of the graph, by the reader or by extraction. */
export function ingestSummary(loaded: LoadSummary, refused: readonly Rejection[]): string {
  const read = count(loaded.read, 'article')
  return [
    `${read} read: ${loaded.added} new, ${loaded.unchanged} unchanged, ${loaded.replaced} replaced`,
    `${refused.length} rejected${refused.length > 0 ? ':' : ''}`,
    ...reasons(refused).map(([reason, times]) => `  ${times} × ${reason}`),
    effects(loaded),
    '',
  ].join('\n')
}

/** What reading every article anew did. */
export const reindexSummary = (summary: ReindexSummary): string =>
  `${count(summary.read, 'article')} read anew: ${summary.changed} say something else\n${effects(summary)}\n`

export function effects(counts: Counts): string {
  const changed = elements(counts.nodesChanged, counts.edgesChanged)
  const removed = elements(counts.nodesRemoved, counts.edgesRemoved)
  return [
    `${elements(counts.nodesAdded, counts.edgesAdded) ?? 'nothing'} added`,
    ...(changed ? [`${changed} changed`] : []),
    ...(removed ? [`${removed} removed`] : []),
  ].join('; ')
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const elements = (nodes: number, edges: number): string | null =>
  nodes + edges === 0 ? null : `${count(nodes, 'node')} and ${count(edges, 'edge')}`

/** The most frequent first; what follows a colon differs from place to place. */
function reasons(refused: readonly Rejection[]): [string, number][] {
  const times = new Map<string, number>()
  for (const { reason } of refused) {
    const kind = reason.split(': ')[0] as string
    times.set(kind, (times.get(kind) ?? 0) + 1)
  }
  return [...times].sort(([, a], [, b]) => b - a)
}
