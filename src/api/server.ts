/** The HTTP server: GraphQL, health and the pages. Reads no environment: everything it needs is an argument. */
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { type FastifyInstance, fastify, LogController } from 'fastify'
import type { Questions } from '../questions/questions.ts'
import { type Access, gateOf } from './access/gate.ts'
import type { Context } from './context.ts'
import { formatterOf } from './errors.ts'
import { addGraphql } from './graphql-route.ts'
import { addHealth } from './health.ts'
import { budgetOf } from './limits/budget.ts'
import { costPlugin } from './limits/cost-plugin.ts'
import { shapeRule } from './limits/shape-rule.ts'
import { addPages } from './pages/pages.ts'
import { buildApiSchema } from './schema.ts'

export interface ServerOptions {
  /** Answers the questions; opened before and closed after by the caller. */
  readonly store: Questions
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Who may ask; without it only this machine may. */
  readonly access?: Access
  /** What each caller may spend in a minute, in units of query cost; unlimited where absent. */
  readonly budgetPerMinute?: number
  /** How long `stop` waits for requests under way, in milliseconds. */
  readonly drainFor?: number
  /** Where lines of JSON about faults go; standard error where absent. */
  readonly log?: { write(line: string): void }
}

export interface Server {
  /** Without a slash at its end, such as `http://localhost:4000`. */
  readonly url: string
  /** Takes no new connection, finishes the requests under way and returns; safe to call again. */
  stop(): Promise<void>
}

const largestBody = 128 * 1024
const mostTokens = 2000

export async function createServer(options: ServerOptions): Promise<Server> {
  const { store, host, port, access = { keys: [] }, budgetPerMinute, drainFor = 10_000, log = process.stderr } = options
  const gate = gateOf(access, host)
  const app = fastify({
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    logger: { level: 'error', stream: log },
    // Only faults are logged, and never with a query: that may hold what an analyst works on.
    logController: new LogController({ disableRequestLogging: true }),
  })
  const apollo = new ApolloServer<Context>({
    schema: buildApiSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    maxRecursiveSelections: 1000,
    parseOptions: { maxTokens: mostTokens },
    validationRules: [shapeRule()],
    validationOptions: { maxErrors: 5 },
    formatError: formatterOf((error) => app.log.error(error)),
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), costPlugin(budgetPerMinute ? budgetOf(budgetPerMinute) : null)],
    logger: app.log,
  })
  await apollo.start()

  const health = addHealth(app, store)
  addGraphql(app, apollo, store, gate)
  addPages(app, store)
  await app.listen({ host, port })

  let stopped: Promise<void> | undefined
  return {
    url: urlOf(app, host),
    stop: () => {
      stopped ??= drain(app, apollo, drainFor, health.leave)
      return stopped
    },
  }
}

/** Connections kept alive would hold the port for minutes: each is closed once its last request is answered. */
async function drain(app: FastifyInstance, apollo: ApolloServer<Context>, drainFor: number, leave: () => void) {
  leave()
  const sweep = setInterval(() => app.server.closeIdleConnections(), 20)
  const deadline = setTimeout(() => app.server.closeAllConnections(), drainFor)
  await app.close()
  clearInterval(sweep)
  clearTimeout(deadline)
  await apollo.stop()
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
