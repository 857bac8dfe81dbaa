import { openSqlite } from './sqlite/store.ts'
import type { Store } from './store.ts'
import { StoreError } from './store-error.ts'

export type StoreLocation =
  /** A file, made where there is none, or `:memory:`. */
  | { readonly kind: 'sqlite'; readonly path: string }
  | {
      readonly kind: 'neo4j'
      /** `neo4j://` or `bolt://`, with `+s` for TLS. */
      readonly uri: string
      readonly user: string
      readonly password: string
      /** Absent means the server's default. */
      readonly database?: string
    }

/** @throws StoreError where it cannot be opened. */
export async function openStore(location: StoreLocation): Promise<Store> {
  if (location.kind === 'sqlite') return openSqlite(location.path)
  throw new StoreError('STORE_LOCATION', 'neo4j')
}
