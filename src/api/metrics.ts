/** `/metrics` in Prometheus' format: what was asked, how it went and how long it took. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { type DocumentNode, getOperationAST, Kind } from 'graphql'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Gate } from './access/gate.ts'
import type { KeptAnswers } from './answers/kept-answers.ts'
import type { Context } from './context.ts'
import { codeOf } from './errors.ts'

/** Adds the route and the measurements of HTTP; gives the plugin that measures GraphQL. */
export function addMetrics(app: FastifyInstance, gate: Gate, kept: KeptAnswers | null): ApolloServerPlugin<Context> {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'entente_http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  })
  const duration = new Histogram({
    name: 'entente_graphql_duration_seconds',
    help: 'Time from a parsed query to its answer, by question.',
    labelNames: ['question'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const errors = new Counter({
    name: 'entente_graphql_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers,
  })
  if (kept) measureKept(kept, registry)

  app.addHook('onResponse', async (request, reply) => {
    requests.inc({ route: request.routeOptions.url ?? 'none', status: reply.statusCode })
  })
  app.get('/metrics', async ({ headers, ip }, reply) =>
    (await gate.admit(headers.authorization, headers.host, ip))
      ? reply.type(registry.contentType).send(await registry.metrics())
      : reply.code(401).header('www-authenticate', 'Bearer').send(),
  )

  return {
    async requestDidStart() {
      const started = process.hrtime.bigint()
      return {
        async didEncounterErrors({ errors: encountered }) {
          for (const error of encountered) errors.inc({ code: codeOf(error) })
        },
        async willSendResponse({ document, request }) {
          if (!document) return
          const seconds = Number(process.hrtime.bigint() - started) / 1e9
          duration.observe({ question: questionOf(document, request.operationName) }, seconds)
        },
      }
    },
  }
}

function measureKept(kept: KeptAnswers, registry: Registry): void {
  const registers = [registry]
  new Counter({
    name: 'entente_answers_total',
    help: 'Answers to queries: kept ones given again, and those made anew.',
    labelNames: ['how'],
    registers,
    collect() {
      this.reset()
      for (const [how, number] of Object.entries(kept.tally)) this.inc({ how }, number)
    },
  })
  new Gauge({
    name: 'entente_kept_answers_bytes',
    help: 'Memory of the answers that are kept.',
    registers,
    collect() {
      this.set(kept.bytes)
    },
  })
}

/** Bounded by the schema, because only valid documents come here; names that callers choose would be endless. */
function questionOf(document: DocumentNode, operationName: string | undefined): string {
  const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? []
  const [only, ...others] = selections
  return only?.kind === Kind.FIELD && others.length === 0 ? only.name.value : 'several'
}
