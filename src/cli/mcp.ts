/** `entente mcp`: the graph for assistants that speak the Model Context Protocol. */
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Config } from '../config.ts'
import { type HttpEnd, serveMcp } from '../mcp/http.ts'
import { createMcpServer, type McpOptions } from '../mcp/server.ts'
import { withDeadline } from '../questions/with-deadline.ts'
import type { Store } from '../store/store.ts'
import { withExistingStore, withStore } from './open.ts'
import { listenAdvice, ServeError } from './serve.ts'
import { done, interruption, type Terminal } from './terminal.ts'

const { version } = createRequire(import.meta.url)('#package') as { version: string }

export interface McpCommandOptions {
  readonly config: Config
  readonly http: boolean
  /** Also takes articles and corrections. */
  readonly write: boolean
}

export async function mcpCommand({ config, http, write }: McpCommandOptions, terminal: Terminal): Promise<number> {
  const work = (store: Store): Promise<number> => {
    const options: McpOptions = {
      questions: withDeadline(store, config.patience),
      editing: async () => (await import('./ingest-into.ts')).editingHere(store, terminal),
      today: () => terminal.now().slice(0, 10),
      version,
      writable: write,
      onFault: (error) => terminal.stderr.write(`${error instanceof Error ? error.stack : error}\n`),
    }
    return http ? overHttp(options, config.port, terminal) : overStdio(options, terminal)
  }
  return write ? withStore(config.store, work, config) : withExistingStore(config.store, work, config)
}

/** Until the client goes or we are interrupted. Standard output belongs to the protocol. */
async function overStdio(options: McpOptions, terminal: Terminal): Promise<number> {
  if (terminal.stdin.isTTY)
    terminal.stderr.write('Waiting for MCP messages on standard input: a client starts this. Ctrl-C stops it.\n')
  const stdin = Readable.from(terminal.stdin)
  const server = createMcpServer(options)
  const gone = once(stdin, 'end')
  await server.connect(new StdioServerTransport(stdin, terminal.stdout))
  await Promise.race([gone, interruption(terminal)])
  await server.close()
  return done
}

async function overHttp(options: McpOptions, port: number, terminal: Terminal): Promise<number> {
  const end: HttpEnd = await serveMcp(() => createMcpServer(options), port).catch((error) => {
    const advice = listenAdvice[error.code]
    throw advice === undefined ? error : new ServeError(error.code, `cannot listen on localhost:${port}: ${advice}`)
  })
  const may = options.writable ? 'questions and changes' : 'questions'
  terminal.stderr.write(`Answers ${may} over MCP at ${end.url}, for this machine only. Ctrl-C stops it.\n`)
  await interruption(terminal)
  await end.stop()
  return done
}
