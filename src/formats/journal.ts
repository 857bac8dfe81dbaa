/** The stored truth as JSON Lines: articles as they were read, then what people put right. A graph follows from it. */
import type { Correction } from '../../ingest/consolidate/corrections.ts'
import type { Store, StoredRecord } from '../store/store.ts'

export type Entry = { readonly article: StoredRecord } | { readonly correction: Correction }

/** Articles read from the store at once. */
const BATCH = 200

/** The first line, which tells what the file is. */
export const HEADING = '{"entente":"journal","version":1}'

export async function* exportJournal(store: Store): AsyncGenerator<string> {
  yield `${HEADING}\n`
  let ids: string[] = []
  for await (const id of store.articleIds()) {
    ids.push(id)
    if (ids.length < BATCH) continue
    yield* articles(store, ids)
    ids = []
  }
  yield* articles(store, ids)
  for (const correction of await store.ledger.corrections()) yield `${JSON.stringify({ correction })}\n`
}

async function* articles(store: Store, ids: readonly string[]): AsyncGenerator<string> {
  const records = new Map((await store.ledger.records(ids)).map((record) => [record.id, record]))
  for (const id of ids) {
    const record = records.get(id)
    if (record) yield `${JSON.stringify({ article: record })}\n`
  }
}
