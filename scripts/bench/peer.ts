/** What the API is compared with: the lightest server there is around one answer. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Peer {
  readonly url: string
  /** What the database is asked. */
  readonly statement: readonly [cypher: string, parameters: Record<string, unknown>]
  stop(): Promise<void>
}

/** Answers any request with what `answer` makes, as JSON. */
export async function servePeer(statement: Peer['statement'], answer: () => Promise<unknown>): Promise<Peer> {
  const http = createServer(async (request, response) => {
    await read(request)
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await answer()))
  })
  await new Promise<void>((resolve) => http.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(http.address() as AddressInfo).port}`,
    statement,
    async stop() {
      http.closeAllConnections()
      http.close()
    },
  }
}

async function read(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}
