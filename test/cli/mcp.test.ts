/** `entente mcp --http`, asked by the SDK's own client. Over standard input and output see the test of the built program. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { entente, recordingTerminal } from './recording-terminal.ts'

const text =
  'Qatari Foreign Minister Mohammed Al Thani met with his South Korean counterpart, Cho Hyun, to discuss Gaza.'

let folder: string
let store: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-mcp-'))
  store = join(folder, 'graph.db')
  await entente(['ingest', '--store', store, '-'], { stdin: text })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

async function serving(...options: readonly string[]) {
  const recorded = recordingTerminal()
  const ended = run(['mcp', '--store', store, '--http', '--port', '0', ...options], recorded.terminal)
  await Promise.race([recorded.said('Ctrl-C stops it'), ended])
  const url = /http:\S+\/mcp/.exec(recorded.err())?.[0] as string
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)))
  const stop = async () => {
    await client.close()
    recorded.interrupt()
    return ended
  }
  return { client, url, stop, recorded }
}

test('answers over HTTP with the sentence behind each topic, and offers no change', async () => {
  const { client, stop } = await serving()
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('topicsBetween')
  expect(tools.map(({ name }) => name)).not.toContain('ingestArticles')
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
  const answer = await client.callTool({ name: 'topicsBetween', arguments: { a: 'قطر', b: 'South Korea' } })
  expect(answer.structuredContent).toMatchObject({
    total: 1,
    items: [{ issue: { name: 'Gaza' }, discussions: [{ citations: [{ quote: text }] }] }],
  })
  expect(await stop()).toBe(0)
})

test('with --write, takes articles and corrections, and the next question knows them', async () => {
  const { client, stop } = await serving('--write')
  const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args })
  const article = {
    text: "Qatar's prime minister met with Egypt's foreign minister in Doha.",
    id: '7',
    date: '2025-03-01',
  }
  expect((await call('ingestArticles', { articles: [article] })).structuredContent).toMatchObject({
    articles: [{ status: 'added', reason: null }],
  })
  expect((await call('ingestArticles', { articles: [article] })).structuredContent).toMatchObject({
    articles: [{ status: 'unchanged' }],
  })
  const met = (await call('relations', { of: 'state:EG', kinds: ['MET_WITH'] })).structuredContent as {
    items: { edge: { id: string } }[]
  }
  expect(met.items).toHaveLength(1)
  const { correction } = (await call('rejectEdge', { edge: met.items[0]!.edge.id })).structuredContent as {
    correction: string
  }
  expect((await call('meetingsBetween', { a: 'QA', b: 'EG' })).structuredContent).toMatchObject({ total: 0 })
  await call('undoCorrection', { correction })
  expect((await call('meetingsBetween', { a: 'QA', b: 'EG' })).structuredContent).toMatchObject({ total: 1 })
  expect(await stop()).toBe(0)
})

test('answers this machine only, at its address, and only what a page of others cannot send', async () => {
  const { url, stop } = await serving()
  const { hostname, port } = new URL(url)
  expect(hostname).toBe('localhost')
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const at = (path: string, more: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers: { ...headers, ...more } })
  expect((await at('/mcp')).status).toBe(200)
  expect((await at('/elsewhere')).status).toBe(404)
  expect((await at('/mcp', { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await fetch(url)).status).toBe(405)
  await stop()
})

test('a graph that is not there and a port that is none are named', async () => {
  expect(await entente(['mcp', '--store', join(folder, 'none.db')])).toMatchObject({
    status: 1,
    err: expect.stringContaining('there is no graph at'),
  })
  expect(await entente(['mcp', '--http', '--port', 'x'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('--port: "x" is no port'),
  })
})

test('a port that is taken is named, with what to do', async () => {
  const { url, stop } = await serving()
  const { port } = new URL(url)
  expect(await entente(['mcp', '--store', store, '--http', '--port', port])).toMatchObject({
    status: 1,
    err: expect.stringContaining('another program uses this port'),
  })
  await stop()
})
