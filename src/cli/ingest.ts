/** `entente ingest`: articles into the graph, batch by batch; what is there already is passed over. */
import type { Article } from '../../ingest/article.ts'
import type { Config } from '../config.ts'
import { isRejection, readArticles } from '../read/read-articles.ts'
import type { Rejection } from '../read/rejection.ts'
import { ingestInto } from './ingest-into.ts'
import { withStore } from './open.ts'
import { type Progress, startProgress } from './progress.ts'
import { rejectionLine } from './report.ts'
import { ingestSummary } from './summary.ts'
import { done, failed, interrupted, painter, type Terminal, write } from './terminal.ts'

export interface IngestOptions {
  readonly config: Config
  readonly strict: boolean
}

export async function ingestCommand(
  files: readonly string[],
  { config, strict }: IngestOptions,
  terminal: Terminal,
): Promise<number> {
  return withStore(
    config.store,
    async (store) => {
      const progress = await startProgress(files, terminal)
      const stop = new AbortController()
      const forget = terminal.onInterrupt(() => {
        forget()
        stop.abort()
        progress.say('Stopping after the current batch.\n')
      })
      const refused: Rejection[] = []
      const refuse = (rejection: Rejection): void => {
        refused.push(rejection)
        progress.say(rejectionLine(rejection, painter(terminal, terminal.stderr)))
      }
      try {
        const articles = usable(files, { strict, refuse, progress, terminal })
        const loaded = await ingestInto(store, articles, ({ read }) => progress.count(read), stop.signal)
        progress.stop()
        for (const { id, reason } of loaded.rejected)
          refuse({ place: id, reason, advice: 'please report it, with the article if you may' })
        await write(terminal.stdout, ingestSummary(loaded, refused))
        if (stop.signal.aborted) {
          terminal.stderr.write('Interrupted: run the same command again to complete it.\n')
          return interrupted
        }
        return refused.length > 0 ? failed : done
      } finally {
        progress.stop()
        forget()
      }
    },
    { terminal },
  )
}

interface Reading {
  readonly strict: boolean
  readonly refuse: (rejection: Rejection) => void
  readonly progress: Progress
  readonly terminal: Terminal
}

/** The articles that can be used; what cannot is refused on the way, and ends the stream where `strict` says so. */
async function* usable(
  files: readonly string[],
  { strict, refuse, progress, terminal }: Reading,
): AsyncGenerator<Article> {
  for await (const read of readArticles(files, { stdin: terminal.stdin, onBytes: progress.advance })) {
    if (!isRejection(read)) yield read.article
    else {
      refuse(read)
      if (strict) return
    }
  }
}
