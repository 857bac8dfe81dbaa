/** With a collector named, the spans of a request, its questions and the store's statements arrive there, one under the other. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { recordingTerminal } from './recording-terminal.ts'

interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[]
}

async function collector() {
  const spans: Span[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    for (const { scopeSpans } of JSON.parse(body).resourceSpans)
      for (const each of scopeSpans) spans.push(...each.spans)
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return { spans, url, close: () => server.close() }
}

test('a request is traced through its questions to the statements, without what was asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-traces-'))
  const { spans, url: endpoint, close } = await collector()
  const recorded = recordingTerminal({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } })
  const ended = run(['serve', '--store', join(folder, 'graph.db'), '--port', '0'], recorded.terminal)
  await recorded.said('Ctrl-C stops it')
  const url = /http:\/\/\S+\/graphql/.exec(recorded.err())?.[0] as string
  const trace = '0af7651916cd43dd8448eb211c80319c'
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${trace}-b7ad6b7169203331-01` },
    body: JSON.stringify({
      query: '{ meetingsBetween(a: "QA", b: "KR") { totalCount } search(text: "secret") { score } }',
    }),
  })
  recorded.interrupt()
  await ended
  close()
  rmSync(folder, { recursive: true })

  const ours = spans.filter(({ traceId }) => traceId === trace)
  const named = (name: string) => ours.filter((span) => span.name === name)
  const [request] = named('POST /graphql')
  const [meetings] = named('question meetingsBetween')
  expect(request?.parentSpanId).toBe('b7ad6b7169203331')
  expect(meetings?.parentSpanId).toBe(request?.spanId)
  const statements = named('sqlite statement').filter(({ parentSpanId }) => parentSpanId === meetings?.spanId)
  expect(statements.length).toBeGreaterThanOrEqual(2)
  expect(named('question search')).toHaveLength(1)
  expect(JSON.stringify(spans)).not.toMatch(/secret|state:QA|SELECT/)
})
