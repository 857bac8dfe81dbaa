/** `entente serve`: GraphQL over the graph, until it is interrupted. */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from '../api/server.ts'
import type { Config } from '../config.ts'
import type { Editing } from '../load/editing.ts'
import type { Store } from '../store/store.ts'
import { withStore } from './open.ts'
import { count } from './summary.ts'
import { done, interruption, type Terminal } from './terminal.ts'

/** The service cannot start; `code` is the system's or ours. */
export class ServeError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export interface ServeOptions {
  readonly config: Config
  /** Files of GraphQL, each one query; none means that any query is answered. */
  readonly only?: readonly string[]
}

export async function serveCommand({ config, only }: ServeOptions, terminal: Terminal): Promise<number> {
  const trustedDocuments = only && (await Promise.all(only.map(readQuery)))
  const serve = async (store: Store): Promise<number> => {
    const server = await listen(store, config, terminal, trustedDocuments)
    const { articles } = await store.stats()
    const holds =
      articles > 0 ? `with ${count(articles, 'article')}` : 'and is empty: entente ingest FILE fills it, also now'
    terminal.stderr.write(`The graph is open ${holds}.\n`)
    terminal.stderr.write(`Entente answers at ${server.url}/ (GraphQL at ${server.url}/graphql). Ctrl-C stops it.\n`)
    return untilInterrupted(server, terminal)
  }
  return withServedStore(config, serve, terminal)
}

/** Opens the store for a service, and sends spans where somebody collects them. */
export async function withServedStore(
  config: Config,
  serve: (store: Store) => Promise<number>,
  terminal: Terminal,
): Promise<number> {
  const { store, traces } = config
  const sent = traces && (await import('./traces.ts')).sendTraces(traces.collector, traces.serviceName)
  try {
    return await withStore(store, serve, { ...config, terminal })
  } finally {
    await sent?.stop()
  }
}

/** @throws ServeError that says what to do. */
export async function listen(
  store: Store,
  config: Config,
  terminal: Terminal,
  trustedDocuments?: readonly string[],
): Promise<Server> {
  const { host, port, access, origins, budgetPerMinute, keptAnswers, patience, logLevel } = config
  // Its thread reads for all editors.
  let editing: Promise<Editing> | undefined
  const openEditing = () => {
    editing ??= import('./ingest-into.ts').then(({ editingApart }) => editingApart(store, terminal))
    return editing
  }
  try {
    return await createServer({
      store,
      now: terminal.now,
      host,
      port,
      editing: openEditing,
      access,
      origins,
      trustedDocuments,
      budgetPerMinute,
      keptAnswers,
      patience,
      logLevel,
      traced: config.traces !== undefined,
      log: terminal.stderr,
    })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const advice = listenAdvice[code]
    if (advice === undefined) throw error
    throw new ServeError(code, `cannot listen on ${host}:${port}: ${advice}`)
  }
}

export const listenAdvice: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses this port; stop it, or choose another with --port (0 takes any free one)',
  EACCES: 'this port needs more rights; choose one above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another with --host',
  NO_API_KEYS:
    'others could reach it; set ENTENTE_API_KEYS (name:role:key, 16 characters or more each), or give --open to let everybody read',
  ENOTFOUND: 'there is no such host name; choose another with --host',
}

async function readQuery(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(({ code, message }) => {
    throw new ServeError(code, `cannot read the query in ${file}: ${message}`)
  })
}

/** Serves until the first interruption, then answers what is under way; a second one does not wait. */
export async function untilInterrupted(server: Server, terminal: Terminal): Promise<number> {
  await interruption(terminal)
  terminal.stderr.write('\nStopping.\n')
  await server.stop()
  return done
}
