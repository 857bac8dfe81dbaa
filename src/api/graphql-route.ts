/** `/graphql`: lets callers in, and shows visitors with a browser the way to GraphiQL. */
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from './access/caller.ts'
import type { Gate } from './access/gate.ts'
import type { TrustedDocuments } from './access/trusted-documents.ts'
import { type Context, contextOf, type Service } from './context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once the gate has let the request in. */
    caller: Caller | null
  }
}

export function addGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  service: Service,
  gate: Gate,
  trusted: TrustedDocuments | null,
): void {
  app.decorateRequest('caller', null)
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (isVisitor(request)) return reply.redirect('/graphiql')
      return letIn(gate)(request, reply)
    },
    preHandler: trustedOnly(trusted),
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => contextOf(service, request.caller!, request.log),
    }),
  })
}

export const letIn = (gate: Gate) => async (request: FastifyRequest, reply: FastifyReply) => {
  request.caller = await gate.admit(request.headers.authorization, request.headers.host, request.ip)
  return request.caller ? undefined : refuse(reply.header('www-authenticate', 'Bearer'), 401, notAdmitted)
}

export const trustedOnly =
  (trusted: TrustedDocuments | null) => async (request: FastifyRequest, reply: FastifyReply) => {
    if (!trusted) return undefined
    const text = trusted.textOf(request.method === 'POST' ? request.body : request.query)
    if (text === null) return refuse(reply, 400, notTrusted)
    if (request.method === 'POST') Object.assign(request.body as object, { query: text })
    return undefined
  }

export const refuse = (reply: FastifyReply, status: number, refusal: Refusal) =>
  reply.code(status).send({ errors: [refusal] })

export interface Refusal {
  readonly message: string
  readonly extensions: { readonly code: string }
}

const notAdmitted: Refusal = {
  message:
    'An API key is needed: send it as "Authorization: Bearer KEY". Whoever runs this service hands keys out. Without keys it answers on this machine only, as localhost.',
  extensions: { code: 'UNAUTHENTICATED' },
}

const notTrusted: Refusal = {
  message:
    'This service answers known queries only: send the "documentId" of one, or its exact text. Whoever runs it can add yours.',
  extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
}

/** Somebody who put the address of the API into a browser. */
const isVisitor = ({ method, query, headers }: FastifyRequest) =>
  method === 'GET' && !('query' in (query as object)) && headers.accept?.includes('text/html') === true
