/** Reads articles on a thread of its own: a long one takes most of a second, in which the service must answer others. */
import { Worker } from 'node:worker_threads'
import type { Article } from '../../ingest/article.ts'
import type { Fragment } from '../../ingest/fragment.ts'

export interface Unread {
  readonly number: number
  readonly article: Article
}

export type Read = { readonly number: number } & ({ readonly fragment: Fragment } | { readonly reason: string })

/** Starts the thread with the first article, and again should it end. */
export function extractApart(): (article: Article) => Promise<Fragment> {
  let worker: Worker | null = null
  let last = 0
  return (article) => {
    worker ??= start(() => {
      worker = null
    })
    const thread = worker
    const number = ++last
    return new Promise((resolve, reject) => {
      const forget = () => {
        thread.off('message', hear)
        thread.off('error', fail)
      }
      const hear = (read: Read) => {
        if (read.number !== number) return
        forget()
        if ('fragment' in read) resolve(read.fragment)
        else reject(new Error(read.reason))
      }
      const fail = (error: Error) => {
        forget()
        reject(error)
      }
      thread.on('message', hear).on('error', fail)
      thread.postMessage({ number, article } satisfies Unread)
    })
  }
}

function start(onEnd: () => void): Worker {
  const worker = new Worker(new URL('./extract-worker.js', import.meta.url))
  worker.setMaxListeners(0)
  worker.once('exit', onEnd)
  worker.unref()
  return worker
}
