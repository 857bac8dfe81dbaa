/** The compiled program as a user runs it: decorators, import cycles and paths behave differently there than in tests. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'dist/src/main.js')

let folder: string
beforeAll(() => {
  // Not the explorer: other tests are looking at it.
  execFileSync('npm', ['run', '--silent', 'build:service'], { cwd: root })
  folder = mkdtempSync(join(tmpdir(), 'entente-built-'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const start = (...argv: string[]): ChildProcess => spawn(process.execPath, [main, ...argv], { cwd: folder })

/** Resolves to all of standard error once it holds the words; rejects if the program ends before. */
function said(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let err = ''
    child.stderr?.on('data', (chunk) => {
      err += chunk
      if (err.includes(words)) resolve(err)
    })
    child.once('exit', () => reject(new Error(err)))
  })
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve))

async function demo(ask: (url: string) => Promise<void>): Promise<string> {
  const child = start('demo', '--port', '0')
  const err = await said(child, 'Ctrl-C stops it')
  await ask(/http:\/\/\S+\/graphql/.exec(err)?.[0] as string)
  child.kill('SIGINT')
  expect(await ended(child)).toBe(0)
  return err
}

test('demo ingests the samples and answers the main question; a second start finds nothing new', async () => {
  const query = `{
    topicsBetween(a: "QA", b: "South Korea") { nodes { issue { name } discussions { encounter { sourceCount } citations { quote } } } }
  }`
  const answers: string[] = []
  const ask = async (url: string): Promise<void> => {
    const body = JSON.stringify({ query })
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    answers.push(await answer.text())
  }
  expect(await demo(ask)).toMatch(/Read 12 sample articles into the graph: \d+ nodes and \d+ edges added/)
  expect(await demo(ask)).toContain('nothing new since the last start')
  expect(answers[1]).toBe(answers[0])
  const topics = JSON.parse(answers[0] as string).data.topicsBetween.nodes
  expect(topics.map((topic: { issue: { name: string } }) => topic.issue.name).join()).toMatch(/Gaza.*Syria|Syria.*Gaza/)
  expect(topics[0].discussions[0].encounter.sourceCount).toBe(2)
})

test('the service answers others while it reads a long article', async () => {
  const key = 'a-key-that-is-long-enough'
  const env = { ...process.env, ENTENTE_API_KEYS: `desk:editor:${key}` }
  const child = spawn(process.execPath, [main, 'serve', '--store', 'long.db', '--port', '0'], { cwd: folder, env })
  const url = /http:\/\/\S+\/graphql/.exec(await said(child, 'Ctrl-C stops it'))?.[0] as string
  const send = async (text: string) => {
    const query = 'mutation ($text: String!) { ingestArticles(articles: [{ text: $text }]) { status reason } }'
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables: { text } }) })).json()
  }
  const sentence = 'The foreign minister of Qatar met the foreign minister of Japan in Doha on Tuesday. '
  await send(sentence)
  let reading = true
  const sent = send(sentence.repeat(2_000)).finally(() => {
    reading = false
  })
  let answers = 0
  for (; reading; answers++) expect((await fetch(url.replace('/graphql', '/healthz'))).status).toBe(200)
  expect(await sent).toMatchObject({ data: { ingestArticles: [{ status: 'ADDED', reason: null }] } })
  expect(answers).toBeGreaterThan(10)
  child.kill('SIGTERM')
  expect(await ended(child)).toBe(0)
})

test('mcp answers a client of the SDK on standard input and output, and ends with it', async () => {
  const samples = join(root, 'samples/english.jsonl')
  execFileSync(process.execPath, [main, 'ingest', '--store', 'mcp.db', samples], { cwd: folder })
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, 'mcp', '--store', 'mcp.db'],
    cwd: folder,
    stderr: 'pipe',
  })
  await client.connect(transport)
  expect(client.getInstructions()).toContain('cite them')
  const { structuredContent } = await client.callTool({
    name: 'topicsBetween',
    arguments: { a: 'QA', b: 'كوريا الجنوبية' },
  })
  const { items } = structuredContent as { items: { discussions: { citations: { quote: string }[] }[] }[] }
  expect(items[0]?.discussions[0]?.citations[0]?.quote).toContain('The two sides discussed')
  const { pid } = transport
  await client.close()
  expect(() => process.kill(pid as number, 0)).toThrow('ESRCH')
})

test('extract ends quietly when its reader has enough', () => {
  const command = `'${process.execPath}' '${main}' extract '${join(root, 'samples/english.jsonl')}' | head -c 10`
  const out = execFileSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' })
  expect(out).toBe('{"articleI')
})

test('starts quickly: help loads neither the store nor the server', () => {
  const begun = performance.now()
  execFileSync(process.execPath, [main, '--help'])
  expect(performance.now() - begun).toBeLessThan(1500)
})
