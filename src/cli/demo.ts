/** `entente demo`: the sample articles in a graph of their own, served. */
import { createRequire } from 'node:module'
import type { Article } from '../../ingest/article.ts'
import type { Config } from '../config.ts'
import { isRejection, readArticles } from '../read/read-articles.ts'
import type { Store } from '../store/store.ts'
import { ingestInto } from './ingest-into.ts'
import { listen, untilInterrupted, withServedStore } from './serve.ts'
import { count } from './summary.ts'
import { type Paint, painter, type Terminal } from './terminal.ts'

const sampleFiles = ['arabic', 'english'].map((name) =>
  createRequire(import.meta.url).resolve(`#samples/${name}.jsonl`),
)

export async function demoCommand(config: Config, terminal: Terminal): Promise<number> {
  const serve = async (store: Store): Promise<number> => {
    const server = await listen(store, config, terminal)
    const { read, added, replaced, nodesAdded, edgesAdded } = await ingestInto(store, samples(terminal))
    const fresh = added + replaced > 0
    const gained = fresh
      ? `${count(nodesAdded, 'node')} and ${count(edgesAdded, 'edge')} added`
      : 'nothing new since the last start'
    terminal.stderr.write(`Read ${count(read, 'sample article')} into the graph: ${gained}.\n`)
    terminal.stderr.write(whereToGo(server.url, painter(terminal, terminal.stderr)))
    return untilInterrupted(server, terminal)
  }
  return withServedStore(config, serve, terminal)
}

async function* samples({ stdin }: Terminal): AsyncGenerator<Article> {
  for await (const read of readArticles(sampleFiles, { stdin })) {
    if (isRejection(read)) throw new Error(`${read.place}: ${read.reason}`)
    yield read.article
  }
}

const whereToGo = (url: string, paint: Paint): string => `
  Explore             ${paint('cyan', `${url}/`)}
  GraphQL              ${paint('cyan', `${url}/graphql`)}

Your own articles:     npx entente ingest FILE.jsonl, then npx entente serve
Ctrl-C stops it.
`
