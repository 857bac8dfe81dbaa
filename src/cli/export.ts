/** `entente export`: every node, then every edge, one JSON object a line, in an order that depends on nothing but the facts. */
import type { Config } from '../config.ts'
import { withExistingStore } from './open.ts'
import { done, type Terminal, write } from './terminal.ts'

export async function exportCommand({ store: place }: Config, terminal: Terminal): Promise<number> {
  return withExistingStore(place, async (store) => {
    for await (const element of store.export()) await write(terminal.stdout, `${JSON.stringify(element)}\n`)
    return done
  })
}
