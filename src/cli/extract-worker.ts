/** The other side of `extractApart`: a thread that reads articles, one after the other. */
import { parentPort } from 'node:worker_threads'
import { extract } from '../../ingest/extract.ts'
import type { Read, Unread } from './extract-apart.ts'

parentPort?.on('message', ({ number, article }: Unread) => {
  parentPort?.postMessage(read(number, article))
})

function read(number: number, article: Unread['article']): Read {
  try {
    return { number, fragment: extract(article) }
  } catch (error) {
    return { number, reason: error instanceof Error ? error.message : String(error) }
  }
}
