import { DERIVATION } from '../../ingest/consolidate/derivation.ts'
import type { Matching } from '../../ingest/consolidate/people.ts'
import { sanitise } from '../../ingest/consolidate/sanitise.ts'
import type { Fragment } from '../../ingest/fragment.ts'
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
export const reindex = (
  store: Store,
  extract: Extract,
  matching: Matching,
  onProgress?: (summary: ReindexSummary) => void,
  options?: LoadOptions,
): Promise<ReindexSummary> => everyArticle(store, extract, matching, onProgress, options)

/**
 * Brings a graph that an earlier version derived to what this one derives from the same fragments and corrections.
 * One that is so already costs one question.
 */
export async function upgrade(
  store: Store,
  matching: Matching,
  onProgress?: (summary: ReindexSummary) => void,
): Promise<void> {
  if ((await store.derivation()) >= DERIVATION) return
  await everyArticle(store, null, matching, onProgress)
  await store.setDerivation(DERIVATION)
}

/** @param extract Null keeps what the articles were read to say. */
async function everyArticle(
  store: Store,
  extract: Extract | null,
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

async function reindexBatch(store: Store, ids: readonly string[], extract: Extract | null, matching: Matching) {
  return store.update(async (ledger) => {
    const batch = new Map<string, StoredRecord>()
    const rejected: Rejection[] = []
    let changed = 0
    for (const record of await ledger.records(ids)) {
      const fragment = extract ? extractAgain(record, extract, rejected) : record.fragment
      if (saysOf(fragment) !== saysOf(record.fragment)) changed++
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

const saysOf = ({ entities, edges }: Fragment): string => JSON.stringify([entities, edges])

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
