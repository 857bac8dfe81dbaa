import { existsSync } from 'node:fs'
import { DERIVATION } from '../../ingest/consolidate/derivation.ts'
import { openStore, type StoreLocation } from '../store/open-store.ts'
import type { Store, StoreOptions } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { Terminal } from './terminal.ts'

/** Opens a store for one piece of work, brings an older one up to date, and closes it whatever comes of the work. */
export async function withStore<T>(
  location: StoreLocation,
  work: (store: Store) => Promise<T>,
  { terminal, ...options }: StoreOptions & { readonly terminal?: Terminal } = {},
): Promise<T> {
  const store = await openStore(location, options)
  try {
    if ((await store.derivation()) < DERIVATION) await bringUpToDate(store, terminal)
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The same for commands that only read: a misspelt path must not look like an empty graph, nor make one. */
export async function withExistingStore<T>(
  location: StoreLocation,
  work: (store: Store) => Promise<T>,
  options?: StoreOptions,
): Promise<T> {
  if (location.kind === 'sqlite' && !existsSync(location.path))
    throw new StoreError('STORE_LOCATION', `there is no graph at ${location.path}; entente ingest FILE makes one`)
  return withStore(location, work, options)
}

/** Loaded only where it is needed: the tables of names are large. */
async function bringUpToDate(store: Store, terminal: Terminal | undefined): Promise<void> {
  terminal?.stderr.write('An earlier version made this graph: bringing it up to date, once.\n')
  const [{ matching }, { upgrade }] = await Promise.all([
    import('../../ingest/matching.ts'),
    import('../load/reindex.ts'),
  ])
  await upgrade(store, matching)
}
