import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Article } from '../../ingest/article.ts'
import type { Matching } from '../../ingest/consolidate/people.ts'
import { sanitise } from '../../ingest/consolidate/sanitise.ts'
import type { Fragment } from '../../ingest/fragment.ts'
import { articleId, digest } from '../../schema/ids.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import { consolidate } from './consolidate.ts'
import { type Patience, patiently } from './patiently.ts'
import type { Counts } from './settle.ts'

export interface Rejection {
  readonly id: string
  readonly reason: string
}

export interface LoadSummary extends Counts {
  readonly read: number
  readonly added: number
  readonly unchanged: number
  /** Known by their id, with another content. */
  readonly replaced: number
  readonly rejected: readonly Rejection[]
}

export interface LoadOptions extends Pick<Patience, 'onWait' | 'pause'> {
  /** Stops after the batch under way; what was loaded stays. */
  readonly signal?: AbortSignal
  /** Articles in one transaction. */
  readonly batchSize?: number
}

export type Extract = (article: Article) => Fragment
/** The same where it is done elsewhere. */
export type ExtractApart = (article: Article) => Promise<Fragment>

/**
 * Extracts the articles that are new or changed and puts them into the graph, batch by batch.
 * @param onProgress Called after each batch with the summary so far.
 */
export async function load(
  store: Store,
  articles: AsyncIterable<Article> | Iterable<Article>,
  extract: Extract | ExtractApart,
  matching: Matching,
  onProgress: (summary: LoadSummary) => void = () => {},
  { signal, batchSize = 200, ...patience }: LoadOptions = {},
): Promise<LoadSummary> {
  let summary = EMPTY
  for await (const batch of batches(articles, batchSize, signal)) {
    summary = sum(summary, await patiently(() => loadBatch(store, batch, extract, matching), { signal, ...patience }))
    onProgress(summary)
    // The database's driver frees what it let go of only between two turns of the event loop, and a signal is heard only there.
    await nextTurn()
  }
  return summary
}

/** Removes articles with everything that only they support. Ids that are unknown are passed over. */
export async function remove(store: Store, ids: readonly string[], matching: Matching): Promise<Counts> {
  return store.update((ledger) => consolidate(ledger, new Map(ids.map((id) => [id, null])), matching))
}

interface Candidate {
  readonly article: Article
  readonly digest: string
}

async function loadBatch(
  store: Store,
  articles: readonly Article[],
  extract: Extract | ExtractApart,
  matching: Matching,
): Promise<LoadSummary> {
  const candidates = new Map<string, Candidate>()
  for (const article of articles.map(sanitise))
    candidates.set(articleId(article.source, article.id, article.text), { article, digest: digestOf(article) })
  const known = await store.ledger.digests([...candidates.keys()])
  const { records, rejected } = await extractAll(candidates, known, extract)
  return store.update(async (ledger) => {
    const stored = await ledger.digests([...records.keys()])
    const batch = new Map([...records].filter(([id, record]) => stored.get(id) !== record.digest))
    const { changes, result } = await consolidate(ledger, batch, matching)
    const replaced = [...batch.keys()].filter((id) => stored.has(id)).length
    return {
      changes,
      result: {
        ...result,
        read: articles.length,
        added: batch.size - replaced,
        unchanged: articles.length - batch.size - rejected.length,
        replaced,
        rejected,
      },
    }
  })
}

/** Outside the transaction, so that other writers need not wait for it. */
async function extractAll(
  candidates: ReadonlyMap<string, Candidate>,
  known: ReadonlyMap<string, string>,
  extract: Extract | ExtractApart,
): Promise<{ readonly records: Map<string, StoredRecord>; readonly rejected: Rejection[] }> {
  const records = new Map<string, StoredRecord>()
  const rejected: Rejection[] = []
  for (const [id, { article, digest }] of candidates) {
    if (known.get(id) === digest) continue
    if (article.text.trim() === '') {
      rejected.push({ id, reason: 'The text is empty.' })
      continue
    }
    try {
      records.set(id, { id, article, digest, fragment: { ...sanitise(await extract(article)), articleId: id } })
    } catch (error) {
      rejected.push({ id, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { records, rejected }
}

const digestOf = ({ id, title, text, lang, date, source, url }: Article): string =>
  digest(JSON.stringify([id, title, text, lang, date, source, url].map((value) => value ?? null)))

async function* batches(
  articles: AsyncIterable<Article> | Iterable<Article>,
  size: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Article[]> {
  let batch: Article[] = []
  for await (const article of articles) {
    if (signal?.aborted) return
    batch.push(article)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0 && !signal?.aborted) yield batch
}

const EMPTY: LoadSummary = {
  read: 0,
  added: 0,
  unchanged: 0,
  replaced: 0,
  rejected: [],
  nodesAdded: 0,
  nodesChanged: 0,
  nodesRemoved: 0,
  edgesAdded: 0,
  edgesChanged: 0,
  edgesRemoved: 0,
}

const sum = (a: LoadSummary, b: LoadSummary): LoadSummary => ({
  read: a.read + b.read,
  added: a.added + b.added,
  unchanged: a.unchanged + b.unchanged,
  replaced: a.replaced + b.replaced,
  rejected: [...a.rejected, ...b.rejected],
  nodesAdded: a.nodesAdded + b.nodesAdded,
  nodesChanged: a.nodesChanged + b.nodesChanged,
  nodesRemoved: a.nodesRemoved + b.nodesRemoved,
  edgesAdded: a.edgesAdded + b.edgesAdded,
  edgesChanged: a.edgesChanged + b.edgesChanged,
  edgesRemoved: a.edgesRemoved + b.edgesRemoved,
})
