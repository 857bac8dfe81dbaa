import type { Matching } from '../../ingest/consolidate/people.ts'
import { sanitise } from '../../ingest/consolidate/sanitise.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import { consolidate } from './consolidate.ts'
import type { Extract, LoadOptions, Rejection } from './load.ts'
import type { Counts } from './settle.ts'

export interface ReindexSummary extends Counts {
  readonly read: number
  /** Articles that now say something else. */
  readonly changed: number
  /** Kept as they were. */
  readonly rejected: readonly Rejection[]
}

/**
 * Extracts every stored article anew and derives the graph from that; what people corrected stays. For when rules, names
 * or tables have changed. What is already so is not written, so a run that was stopped is completed by another.
 */
export async function reindex(
  store: Store,
  extract: Extract,
  matching: Matching,
  onProgress: (summary: ReindexSummary) => void = () => {},
  { signal, batchSize = 200 }: LoadOptions = {},
): Promise<ReindexSummary> {
  let summary = NOTHING
  for await (const ids of batches(store.articleIds(), batchSize)) {
    if (signal?.aborted) break
    const done = await reindexBatch(store, ids, extract, matching)
    summary = {
      read: summary.read + ids.length,
      changed: summary.changed + done.changed,
      rejected: [...summary.rejected, ...done.rejected],
      nodesAdded: summary.nodesAdded + done.nodesAdded,
      nodesChanged: summary.nodesChanged + done.nodesChanged,
      nodesRemoved: summary.nodesRemoved + done.nodesRemoved,
      edgesAdded: summary.edgesAdded + done.edgesAdded,
      edgesChanged: summary.edgesChanged + done.edgesChanged,
      edgesRemoved: summary.edgesRemoved + done.edgesRemoved,
    }
    onProgress(summary)
  }
  return summary
}

async function reindexBatch(store: Store, ids: readonly string[], extract: Extract, matching: Matching) {
  return store.update(async (ledger) => {
    const batch = new Map<string, StoredRecord>()
    const rejected: Rejection[] = []
    let changed = 0
    for (const record of await ledger.records(ids)) {
      const fragment = extractAgain(record, extract, rejected)
      if (JSON.stringify(fragment) !== JSON.stringify(record.fragment)) changed++
      batch.set(record.id, { ...record, fragment })
    }
    const { changes, result } = await consolidate(ledger, batch, matching, { anew: true })
    return { changes, result: { ...result, changed, rejected } }
  })
}

function extractAgain({ id, article, fragment }: StoredRecord, extract: Extract, rejected: Rejection[]) {
  try {
    return { ...sanitise(extract(article)), articleId: id }
  } catch (error) {
    rejected.push({ id, reason: error instanceof Error ? error.message : String(error) })
    return fragment
  }
}

async function* batches(ids: AsyncIterable<string>, size: number): AsyncGenerator<string[]> {
  let batch: string[] = []
  for await (const id of ids) {
    batch.push(id)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const NOTHING: ReindexSummary = {
  read: 0,
  changed: 0,
  rejected: [],
  nodesAdded: 0,
  nodesChanged: 0,
  nodesRemoved: 0,
  edgesAdded: 0,
  edgesChanged: 0,
  edgesRemoved: 0,
}
