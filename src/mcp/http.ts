/** MCP over streamable HTTP, for this machine only. Nothing is kept between requests. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'

export interface HttpEnd {
  readonly url: string
  stop(): Promise<void>
}

const host = '127.0.0.1'

/** @param port 0 takes any free one. */
export async function serveMcp(makeServer: () => McpServer, port: number): Promise<HttpEnd> {
  const http = createServer((request, response) => void respond(request, response))
  http.listen(port, host)
  await once(http, 'listening')
  const bound = (http.address() as AddressInfo).port
  // A browser that comes under another name, or from another page, was sent by somebody else.
  const allowedHosts = ['localhost', host].map((name) => `${name}:${bound}`)
  const allowedOrigins = allowedHosts.map((name) => `http://${name}`)

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (new URL(request.url ?? '/', `http://${host}`).pathname !== '/mcp')
      return refuse(response, 404, 'MCP is at /mcp.')
    if (request.method !== 'POST') return refuse(response, 405, 'Send MCP messages with POST.')
    const server = makeServer()
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
      enableDnsRebindingProtection: true,
      allowedHosts,
      allowedOrigins,
    })
    response.once('close', () => void server.close())
    await server.connect(transport)
    await transport.handleRequest(request, response)
  }

  return {
    url: `http://localhost:${bound}/mcp`,
    async stop() {
      http.close()
      http.closeIdleConnections()
      await once(http, 'close')
    },
  }
}

const refuse = (response: ServerResponse, status: number, message: string): void =>
  void response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }))
