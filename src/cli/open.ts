import { existsSync } from 'node:fs'
import { openStore, type StoreLocation } from '../store/open-store.ts'
import type { Store, StoreOptions } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'

/** Opens a store for one piece of work, and closes it whatever comes of that. */
export async function withStore<T>(
  location: StoreLocation,
  work: (store: Store) => Promise<T>,
  options?: StoreOptions,
): Promise<T> {
  const store = await openStore(location, options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The same for commands that only read: a misspelt path must not look like an empty graph, nor make one. */
export async function withExistingStore<T>(location: StoreLocation, work: (store: Store) => Promise<T>): Promise<T> {
  if (location.kind === 'sqlite' && !existsSync(location.path))
    throw new StoreError('STORE_LOCATION', `there is no graph at ${location.path}; entente ingest FILE makes one`)
  return withStore(location, work)
}
