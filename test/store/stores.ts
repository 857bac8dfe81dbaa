/** The stores that the contract is held against, each empty when opened. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type StoreLocation } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'

export interface Place {
  readonly location: StoreLocation
  open(): Promise<Store>
  /** Removes everything that was kept there. */
  clear(): Promise<void>
}

export function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'entente-test-'))
  const location: StoreLocation = { kind: 'sqlite', path: join(folder, 'graph.db') }
  return {
    location,
    open: () => openStore(location),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Gone when it is closed. */
export function memoryPlace(): Place {
  const location: StoreLocation = { kind: 'sqlite', path: ':memory:' }
  return { location, open: () => openStore(location), clear: async () => {} }
}
