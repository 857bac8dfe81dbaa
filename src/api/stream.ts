/** `/graphql/stream`: subscriptions as server-sent events, within the limits that queries have. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { RequestParams, Response } from 'graphql-sse'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { Gate } from './access/gate.ts'
import type { TrustedDocuments } from './access/trusted-documents.ts'
import { mostTokens } from './apollo.ts'
import { type Context, contextOf, type Service } from './context.ts'
import { formatError, isFault } from './errors.ts'
import { letIn, refuse, trustedOnly } from './graphql-route.ts'
import type { Budget } from './limits/budget.ts'
import { charge } from './limits/cost-plugin.ts'
import { shapeRule } from './limits/shape-rule.ts'

/** Streams that one caller may hold open. */
const mostStreams = 20
const rules = [...specifiedRules, shapeRule()]

/** The same, as a type that the package takes. */
type StreamContext = { [Name in keyof Context]: Context[Name] }

export function addStream(
  app: FastifyInstance,
  schema: GraphQLSchema,
  service: Service,
  gate: Gate,
  trusted: TrustedDocuments | null,
  budget: Budget | null,
): void {
  const open = new Map<string, number>()
  const handler = createHandler<StreamContext>({
    authenticate: () => null,
    async onSubscribe({ raw }, params) {
      const contextValue = contextOf(service, raw.caller!, raw.log)
      try {
        const document = read(schema, params)
        await charge(schema, document, params, contextValue.caller.id, budget)
        return { schema, document, ...params, variableValues: params.variables, contextValue: { ...contextValue } }
      } catch (error) {
        return refusal(error)
      }
    },
    onNext: ({ log }, _request, result) => ({
      ...result,
      ...(result.errors && {
        errors: result.errors.map((error) => {
          if (isFault(error)) log.error(error)
          return new GraphQLError(formatError(error.toJSON(), error).message, formatError(error.toJSON(), error))
        }),
      }),
    }),
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    onRequest: letIn(gate),
    preHandler: trustedOnly(trusted),
    handler: (request, reply) => stream(request, reply),
  })

  async function stream(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const { id } = request.caller!
    const held = open.get(id) ?? 0
    if (request.headers.accept !== mediaType) return refuse(reply, 406, notAsked)
    if (held === mostStreams) return refuse(reply, 429, tooMany)
    open.set(id, held + 1)
    reply.raw.once('close', () => open.set(id, open.get(id)! - 1))
    reply.hijack()
    return handler(request, reply)
  }
}

/** @throws GraphQLError for what is no subscription within the limits. */
function read(schema: GraphQLSchema, { query, operationName }: RequestParams): DocumentNode {
  const document = parsed(query)
  const [wrong] = validate(schema, document, rules, { maxErrors: 5 })
  if (wrong) throw new GraphQLError(wrong.message.split(' Did you mean ')[0]!, { extensions: invalid })
  if (getOperationAST(document, operationName)?.operation === 'subscription') return document
  throw new GraphQLError('Only a subscription is answered here: send queries and mutations to /graphql.', {
    extensions: invalid,
  })
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: mostTokens })
  } catch (error) {
    throw new GraphQLError((error as Error).message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

const invalid = { code: 'GRAPHQL_VALIDATION_FAILED' }

const mediaType = 'text/event-stream'

const notAsked = {
  message: `Subscriptions are answered as server-sent events: send "Accept: ${mediaType}".`,
  extensions: { code: 'NOT_ACCEPTABLE' },
}

const tooMany = {
  message: `You hold ${mostStreams} streams open: close one, or watch more names in one.`,
  extensions: { code: 'TOO_MANY_STREAMS' },
}

/** Told before the stream begins. */
function refusal(thrown: unknown): Response {
  const error =
    thrown instanceof GraphQLError ? thrown : new GraphQLError(String(thrown), { originalError: thrown as Error })
  const told = formatError(error.toJSON(), error)
  const { http, ...extensions } = told.extensions as { http?: { status?: number } }
  const init = { status: http?.status ?? 400, statusText: 'Refused', headers: { 'content-type': 'application/json' } }
  return [JSON.stringify({ errors: [{ ...told, extensions }] }), init]
}
