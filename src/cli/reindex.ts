/** `entente reindex`: every stored article read anew, for when rules, names or tables have changed. */
import { extract } from '../../ingest/extract.ts'
import { matching } from '../../ingest/matching.ts'
import type { Config } from '../config.ts'
import { reindex } from '../load/reindex.ts'
import { withExistingStore } from './open.ts'
import { reportRejection } from './report.ts'
import { reindexSummary } from './summary.ts'
import { done, failed, interrupted, type Terminal, write } from './terminal.ts'

export async function reindexCommand({ store: place }: Config, terminal: Terminal): Promise<number> {
  return withExistingStore(place, async (store) => {
    const stop = new AbortController()
    const forget = terminal.onInterrupt(() => {
      forget()
      stop.abort()
    })
    const summary = await reindex(store, extract, matching, undefined, { signal: stop.signal })
    forget()
    for (const { id, reason } of summary.rejected)
      reportRejection({ place: id, reason, advice: 'it stays as it was; please report it' }, terminal)
    await write(terminal.stdout, reindexSummary(summary))
    if (stop.signal.aborted) {
      terminal.stderr.write('Interrupted: run the same command again to complete it.\n')
      return interrupted
    }
    return summary.rejected.length > 0 ? failed : done
  })
}
