import { openStore, type StoreLocation } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

/** Opens a store for one piece of work, and closes it whatever comes of that. */
export async function withStore<T>(location: StoreLocation, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(location)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
