/** `entente delete`: articles, with everything that only they support. */
import { matching } from '../../ingest/matching.ts'
import type { Config } from '../config.ts'
import { remove } from '../load/load.ts'
import { withExistingStore } from './open.ts'
import { count, effects } from './summary.ts'
import { done, failed, oneLine, type Terminal, write } from './terminal.ts'

export async function deleteCommand(
  ids: readonly string[],
  { store: place }: Config,
  terminal: Terminal,
): Promise<number> {
  return withExistingStore(place, async (store) => {
    const wanted = [...new Set(ids.map((id) => (id.startsWith('article:') ? id : `article:${id}`)))]
    const known = await store.ledger.digests(wanted)
    const unknown = wanted.filter((id) => !known.has(id))
    for (const id of unknown)
      terminal.stderr.write(
        `${oneLine(id)}: no such article. Its id is article:SOURCE/ID, as exports and answers give it.\n`,
      )
    const counts = await remove(store, [...known.keys()], matching)
    await write(terminal.stdout, `${count(known.size, 'article')} deleted\n${effects(counts)}\n`)
    return unknown.length > 0 ? failed : done
  })
}
