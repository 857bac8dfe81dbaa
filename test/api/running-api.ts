/** The service on a real store with the articles of the store's contract; each suite starts its own. */
import type { Article } from '../../ingest/article.ts'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { createServer, type Server, type ServerOptions } from '../../src/api/server.ts'
import { editingOf } from '../../src/load/editing.ts'
import { load } from '../../src/load/load.ts'
import { openSqlite } from '../../src/store/sqlite/store.ts'
import type { Store } from '../../src/store/store.ts'
import { bothSpellings, corpus, corrected } from '../store/corpus.ts'
import { extractor, type Told } from '../store/fragments.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: whatever the query asks for
  readonly data: any
  readonly errors: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[] | undefined
  readonly extensions: Record<string, unknown> | undefined
}

export interface RunningApi extends Server {
  readonly store: Store
  readonly logged: string[]
  /** One GraphQL request over HTTP. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>
  put(told: readonly Told[]): Promise<void>
}

/** Opens an empty store. */
export type OpenStore = () => Promise<Store>
export const inMemory: OpenStore = async () => openSqlite(':memory:')

/** Milliseconds: an emptied Neo4j on a busy machine takes its time. */
export const startWithin = 60_000

/** What the mutation can read. */
const known = [...corpus, corrected, bothSpellings]

export async function startApi(
  options: Partial<ServerOptions> = {},
  told: readonly Told[] = corpus,
  wrap: (store: Store) => Store = (store) => store,
  open: OpenStore = inMemory,
): Promise<RunningApi> {
  const store = await open()
  const put = async (more: readonly Told[]) => {
    const articles: Article[] = more.map(({ article }) => article)
    const { rejected } = await load(store, articles, extractor(more), sameForm)
    if (rejected.length > 0) throw new Error(rejected[0]!.reason)
  }
  const editing = async () => editingOf(store, extractor(known), sameForm, () => '2025-01-01T00:00:00.000Z')
  await put(told)
  const logged: string[] = []
  const server = await createServer({
    store: wrap(store),
    now: () => '2025-11-27T12:00:00.000Z',
    host: 'localhost',
    port: 0,
    editing,
    log: { write: (line) => void logged.push(line) },
    ...options,
  })
  return {
    url: server.url,
    store,
    logged,
    put,
    ask: (query, variables, headers) => post(server.url, { query, variables }, headers),
    async stop() {
      await server.stop()
      await store.close()
    },
  }
}

export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const { data, errors, extensions } = (await response.json()) as Answer
  return { status: response.status, headers: response.headers, data, errors, extensions }
}
