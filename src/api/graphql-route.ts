/** `/graphql`: lets callers in, and shows visitors with a browser the way to GraphiQL. */
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Caller, Gate } from './access/gate.ts'
import { type Context, contextOf, type Service } from './context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once the gate has let the request in. */
    caller: Caller | null
  }
}

export function addGraphql(app: FastifyInstance, apollo: ApolloServer<Context>, service: Service, gate: Gate): void {
  app.decorateRequest('caller', null)
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (isVisitor(request)) return reply.redirect('/graphiql')
      request.caller = gate.admit(request.headers.authorization, request.headers.host, request.ip)
      if (!request.caller) return reply.code(401).header('www-authenticate', 'Bearer').send(notAdmitted)
      return undefined
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => contextOf(service, request.caller!, request.log),
    }),
  })
}

const notAdmitted = {
  errors: [
    {
      message:
        'An API key is needed: send it as "Authorization: Bearer KEY". Whoever runs this service hands keys out. Without keys it answers on this machine only, as localhost.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
}

/** Somebody who put the address of the API into a browser. */
const isVisitor = ({ method, query, headers }: FastifyRequest) =>
  method === 'GET' && !('query' in (query as object)) && headers.accept?.includes('text/html') === true
