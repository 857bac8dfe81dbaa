/** Puts a journal into a store: the same articles, read as they were, and the same corrections give the same graph. */
import type { Correction } from '../../ingest/consolidate/corrections.ts'
import type { Matching } from '../../ingest/consolidate/people.ts'
import type { Entry } from '../formats/journal.ts'
import { QuestionFailure } from '../questions/failure.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import { consolidate, consolidateCorrection } from './consolidate.ts'

export interface Restored {
  readonly articles: number
  /** Those that the store had not; what it has is kept. */
  readonly added: number
  readonly corrections: number
}

const BATCH = 200

/** Articles that the store has, word for word and reading for reading, are passed over; so are its corrections. */
export async function restore(store: Store, entries: AsyncIterable<Entry>, matching: Matching): Promise<Restored> {
  let restored: Restored = { articles: 0, added: 0, corrections: 0 }
  let batch: StoredRecord[] = []
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    const added = await putBatch(store, batch, matching)
    restored = { ...restored, articles: restored.articles + batch.length, added: restored.added + added }
    batch = []
  }
  for await (const entry of entries) {
    if ('article' in entry) {
      batch.push(entry.article)
      if (batch.length === BATCH) await flush()
      continue
    }
    await flush()
    const done = await putCorrection(store, entry.correction, matching)
    restored = { ...restored, corrections: restored.corrections + (done ? 1 : 0) }
  }
  await flush()
  return restored
}

const putBatch = (store: Store, batch: readonly StoredRecord[], matching: Matching): Promise<number> =>
  store.update(async (ledger) => {
    const stored = new Map((await ledger.records(batch.map(({ id }) => id))).map((record) => [record.id, record]))
    const fresh = batch.filter((record) => JSON.stringify(stored.get(record.id)) !== JSON.stringify(record))
    const { changes } = await consolidate(ledger, new Map(fresh.map((record) => [record.id, record])), matching)
    return { changes, result: fresh.length }
  })

const putCorrection = (store: Store, correction: Correction, matching: Matching): Promise<boolean> =>
  store.update(async (ledger) => {
    const log = await ledger.corrections()
    const known = log.find(({ id }) => id === correction.id)
    if (known && JSON.stringify(known) !== JSON.stringify(correction))
      throw new QuestionFailure(
        'BAD_USER_INPUT',
        `The store has another ${correction.id}, by ${known.by}. Import into an empty store.`,
      )
    if (known) return { changes: (await consolidate(ledger, new Map(), matching)).changes, result: false }
    const { changes } = await consolidateCorrection(ledger, correction, matching)
    return { changes, result: true }
  })
