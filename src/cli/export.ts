/** `entente export`: every node, then every edge, one JSON object a line, in an order that depends on nothing but the facts. */
import type { Config } from '../config.ts'
import { openStore } from '../store/open-store.ts'
import { done, type Terminal, write } from './terminal.ts'

export async function exportCommand(config: Config, terminal: Terminal): Promise<number> {
  const store = await openStore(config.store)
  try {
    for await (const element of store.export()) await write(terminal.stdout, `${JSON.stringify(element)}\n`)
    return done
  } finally {
    await store.close()
  }
}
