import type { LoadSummary } from '../load/load.ts'

/** What an ingest did. `refused` counts what never became part of the graph, by the reader or by extraction. */
export function ingestSummary(loaded: LoadSummary, refused: number): string {
  const read = loaded.read - loaded.rejected.length + refused
  const changed = elements(loaded.nodesChanged, loaded.edgesChanged)
  const removed = elements(loaded.nodesRemoved, loaded.edgesRemoved)
  const counts = [
    `${loaded.added} new`,
    `${loaded.unchanged} unchanged`,
    `${loaded.replaced} replaced`,
    `${refused} rejected${refused > 0 ? ' (reasons above)' : ''}`,
  ]
  const effects = [
    `${elements(loaded.nodesAdded, loaded.edgesAdded) ?? 'nothing'} added`,
    ...(changed ? [`${changed} changed`] : []),
    ...(removed ? [`${removed} removed`] : []),
  ]
  return `${count(read, 'article')} read: ${counts.join(', ')}\n${effects.join('; ')}\n`
}

const elements = (nodes: number, edges: number): string | null =>
  nodes + edges === 0 ? null : `${count(nodes, 'node')} and ${count(edges, 'edge')}`

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
