import type { Neo4jLocation } from './neo4j/connection.ts'
import { openNeo4j } from './neo4j/store.ts'
import { openSqlite } from './sqlite/store.ts'
import type { Store, StoreOptions } from './store.ts'

export type StoreLocation =
  /** A file, made where there is none, or `:memory:`. */
  { readonly kind: 'sqlite'; readonly path: string } | ({ readonly kind: 'neo4j' } & Neo4jLocation)

/** @throws StoreError where it cannot be opened. */
export async function openStore(location: StoreLocation, options: StoreOptions = {}): Promise<Store> {
  return location.kind === 'sqlite' ? openSqlite(location.path, options) : openNeo4j(location, options)
}
