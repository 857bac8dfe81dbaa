/** The service: GraphQL, health, metrics and the pages. Reads no environment: everything it needs is an argument. */
import { setMaxListeners } from 'node:events'
import * as documents from '../../client/documents.ts'
import type { Editing } from '../load/editing.ts'
import type { AllQuestions } from '../questions/questions-through.ts'
import { withDeadline } from '../questions/with-deadline.ts'
import { withSpans } from '../questions/with-spans.ts'
import type { Store } from '../store/store.ts'
import { type Access, gateOf } from './access/gate.ts'
import { trustedDocumentsOf } from './access/trusted-documents.ts'
import { answering } from './answers/answering.ts'
import { KeptAnswers } from './answers/kept-answers.ts'
import { createApollo } from './apollo.ts'
import { faultLog } from './fault-log.ts'
import { addGraphql } from './graphql-route.ts'
import { addHealth } from './health.ts'
import { createHttp, type LogLevel, urlOf } from './http.ts'
import { budgetOf } from './limits/budget.ts'
import { costPlugin } from './limits/cost-plugin.ts'
import { addMetrics } from './metrics.ts'
import { exampleQueries } from './pages/example-queries.ts'
import { addPages } from './pages/pages.ts'
import { addRequestSpans } from './request-spans.ts'
import { buildApiSchema } from './schema.ts'
import { addStream } from './stream.ts'

export interface ServerOptions {
  /** Answers the questions; opened before and closed after by the caller. */
  readonly store: AllQuestions & Pick<Store, 'edition'>
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The time as an ISO instant: what "this year" means in a question. */
  readonly now: () => string
  /** How editors change the graph, made when the first one does; without it the service only answers questions. */
  readonly editing?: () => Promise<Editing>
  /** Who may ask; without it only this machine may. */
  readonly access?: Access
  /** Sites whose pages may ask too, such as `https://news.example`; none where absent. */
  readonly origins?: readonly string[]
  /** Texts of the only queries that are answered, besides those of our own pages; any query where absent. */
  readonly trustedDocuments?: readonly string[]
  /** What each caller may spend in a minute, in units of query cost; unlimited where absent. */
  readonly budgetPerMinute?: number
  /** Bytes for answers that are kept while the graph stands still; none are where absent. */
  readonly keptAnswers?: number
  /** How long a question may take, in milliseconds; 20 seconds where absent. */
  readonly patience?: number
  /** How long `stop` waits for requests under way, in milliseconds; ten seconds where absent. */
  readonly drainFor?: number
  /** True makes spans of OpenTelemetry, which go where the process has set up. */
  readonly traced?: boolean
  /** `error` where absent. */
  readonly logLevel?: LogLevel
  /** Where the log goes, a line of JSON each; standard error where absent. */
  readonly log?: { write(line: string): void }
}

export interface Server {
  /** Without a slash at its end, such as `http://localhost:4000`. */
  readonly url: string
  /** Takes no new connection, finishes the requests under way and returns; safe to call again. */
  stop(): Promise<void>
}

/** What the explorer asks. */
const ownDocuments = Object.values(documents).map(String)

/** @throws OpenDoorError when the host can be reached from elsewhere and `access` does not say who may read. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { host, port, access = { keys: [] }, budgetPerMinute, drainFor = 10_000 } = options
  const asked = options.traced ? withSpans(options.store) : options.store
  const store = withDeadline(asked, options.patience ?? 20_000)
  const gate = gateOf(access, host)
  const trusted = options.trustedDocuments
    ? trustedDocumentsOf([...options.trustedDocuments, ...exampleQueries.map(({ query }) => query), ...ownDocuments])
    : null
  const budget = budgetPerMinute === undefined ? null : budgetOf(budgetPerMinute)

  const { app, close } = await createHttp(
    options.logLevel ?? 'error',
    options.log ?? process.stderr,
    options.origins ?? [],
  )
  if (options.traced) addRequestSpans(app)
  const kept = options.keptAnswers ? new KeptAnswers(options.keptAnswers) : null
  const metrics = addMetrics(app, gate, kept)
  const schema = buildApiSchema()
  const apollo = await createApollo(
    answering(schema, kept, () => options.store.edition()),
    [faultLog, metrics, costPlugin(budget)],
  )
  const ending = new AbortController()
  setMaxListeners(0, ending.signal)
  const service = { questions: store, now: options.now, editing: options.editing ?? null, ending: ending.signal }
  const health = addHealth(app, store)
  addGraphql(app, apollo, service, gate, trusted)
  addStream(app, schema, service, gate, trusted, budget)
  await addPages(app, store, gate)
  await app.listen({ host, port })

  const stop = async (): Promise<void> => {
    health.leave()
    ending.abort()
    await close(drainFor)
    await apollo.stop()
  }
  let stopped: Promise<void> | undefined
  return {
    url: urlOf(app, host),
    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}
