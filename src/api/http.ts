/** The bare HTTP server: its limits, request ids and log. */
import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import { type FastifyError, type FastifyInstance, type FastifyRequest, fastify, LogController } from 'fastify'

/** `info` logs each request, `error` only faults, `silent` nothing. */
export type LogLevel = 'info' | 'error' | 'silent'

/** Bytes of a request's body; large enough for some hundred articles. */
const largestBody = 4 * 1024 * 1024
const requestIdHeader = 'x-request-id'

export interface Http {
  readonly app: FastifyInstance
  /** Answers what it has let in, for at most so many milliseconds. */
  close(drainFor: number): Promise<void>
}

/** @param origins Sites whose pages may ask, such as `https://news.example`. */
export async function createHttp(
  logLevel: LogLevel,
  stream: { write(line: string): void },
  origins: readonly string[],
): Promise<Http> {
  let leaving = false
  const servers: Server[] = []
  const app = fastify({
    // One for each address that the host name has.
    serverFactory: (handler) => {
      const server = createServer({ keepAliveTimeout }, handler)
      servers.push(server)
      return server
    },
    bodyLimit: largestBody,
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    logger: { level: logLevel, stream, serializers: { req: described } },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  })
  // Sentences shrink to a fifth at a level that costs little; brotli as the package sets it would cost seconds.
  await app.register(compress, { encodings: ['gzip'], zlibOptions: { level: 3 }, threshold: 4096 })
  if (origins.length > 0) {
    const exposedHeaders = [requestIdHeader, 'retry-after']
    await app.register(cors, { origin: [...origins], methods: ['GET', 'POST'], exposedHeaders, maxAge: 600 })
  }
  app.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id)
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (leaving) reply.header('connection', 'close')
    done()
  })
  app.addHook('onResponse', async (request, reply) => {
    const { caller, routeOptions } = request
    const ms = Math.round(reply.elapsedTime * 10) / 10
    request.log.info({ route: routeOptions.url, status: reply.statusCode, ms, caller: caller?.id }, 'answered')
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error(error)
    const message = status >= 500 ? 'Something went wrong in the service. It was logged.' : error.message
    return reply.code(status).send({ errors: [{ message, extensions: { code: status >= 500 ? fault : error.code } }] })
  })
  return {
    app,
    async close(drainFor) {
      const drained = Promise.all(servers.map(stopListening))
      leaving = true
      const sweep = setInterval(() => {
        for (const server of servers) server.closeIdleConnections()
      }, farewell)
      const deadline = setTimeout(() => {
        for (const server of servers) server.closeAllConnections()
      }, drainFor)
      await drained
      clearInterval(sweep)
      clearTimeout(deadline)
      await app.close()
    },
  }
}

/** Milliseconds. */
const keepAliveTimeout = 72_000

/**
 * Milliseconds in which clients that keep a connection are answered once more and told to close it: a server that closes it
 * just as the next request is sent would lose that one.
 */
const farewell = 300

/** Resolves when the last connection is closed. Node's own `close` of an HTTP server would close idle ones at once. */
const stopListening = (server: Server): Promise<void> =>
  new Promise((resolve) => NetServer.prototype.close.call(server, () => resolve()))

const fault = 'INTERNAL_SERVER_ERROR'

/** Without the address' query and without headers: they hold questions, and keys. */
const described = ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url })

/** Without a slash at its end. */
export function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
