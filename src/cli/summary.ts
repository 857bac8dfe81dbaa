import type { LoadSummary } from '../load/load.ts'
import type { Rejection } from '../read/rejection.ts'

/** What an ingest did; `refused` is what never became part of the graph, by the reader or by extraction. */
export function ingestSummary(loaded: LoadSummary, refused: readonly Rejection[]): string {
  const read = count(loaded.read, 'article')
  const changed = elements(loaded.nodesChanged, loaded.edgesChanged)
  const removed = elements(loaded.nodesRemoved, loaded.edgesRemoved)
  const effects = [
    `${elements(loaded.nodesAdded, loaded.edgesAdded) ?? 'nothing'} added`,
    ...(changed ? [`${changed} changed`] : []),
    ...(removed ? [`${removed} removed`] : []),
  ]
  return [
    `${read} read: ${loaded.added} new, ${loaded.unchanged} unchanged, ${loaded.replaced} replaced`,
    `${refused.length} rejected${refused.length > 0 ? ':' : ''}`,
    ...reasons(refused).map(([reason, times]) => `  ${times} × ${reason}`),
    effects.join('; '),
    '',
  ].join('\n')
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
