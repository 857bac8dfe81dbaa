/**
 * `npm run judge:schemathesis`: queries and mutations that schemathesis makes up from the schema, for under a minute. Each must
 * be answered or refused; a fault of the service, or a line in its log, fails the run.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '../src/api/server.ts'
import { editingHere, ingestInto } from '../src/cli/ingest-into.ts'
import { isRejection, readArticles } from '../src/read/read-articles.ts'
import { openStore } from '../src/store/open-store.ts'

const seconds = Number(process.argv[2] ?? 40)
const examples = 40
const key = 'a-key-for-schemathesis-alone'
const root = join(import.meta.dirname, '../..')

const command = [join(root, 'judges/python/bin/schemathesis'), 'schemathesis'].find(
  (each) => (each === 'schemathesis' || existsSync(each)) && spawnSync(each, ['--version']).status === 0,
)
if (command === undefined) {
  console.error(
    'schemathesis is not installed: python3 -m venv judges/python && judges/python/bin/pip install schemathesis==4.32.0',
  )
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'entente-schemathesis-'))
const store = await openStore({ kind: 'sqlite', path: join(folder, 'graph.db') })
await ingestInto(store, samples())
const logged: string[] = []
const server = await createServer({
  store,
  now: () => new Date().toISOString(),
  host: 'localhost',
  port: 0,
  editing: async () => editingHere(store, { now: () => new Date().toISOString() }),
  access: { keys: [{ name: 'judge', role: 'editor', key }] },
  log: { write: (line) => void logged.push(line) },
})
const headers = { authorization: `Bearer ${key}` }
try {
  const output = await judge(command)
  const metrics = await (await fetch(`${server.url}/metrics`, { headers })).text()
  const count = (pattern: RegExp): number =>
    [...metrics.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number), 0)
  const asked = count(/^entente_http_requests_total\{route="\/graphql",status="\d+"\} (\d+)$/gm)
  const faults = count(/^entente_http_requests_total\{.*status="5\d\d"\} (\d+)$/gm)
  const errors = count(/^entente_graphql_errors_total\{code="(?:INTERNAL_SERVER_ERROR|STORE_UNAVAILABLE)"\} (\d+)$/gm)
  const answered = count(/^entente_graphql_duration_seconds_count\{.*\} (\d+)$/gm)
  console.log(
    `schemathesis sent ${asked} requests, ${answered} of them valid queries: ${faults + errors} faults of the service`,
  )
  for (const line of logged) console.log(line.trimEnd())
  if (asked < examples || answered < examples) console.log(output.slice(-3_000))
  process.exitCode = faults + errors + logged.length > 0 || asked < examples || answered < examples ? 1 : 0
} finally {
  await server.stop()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

/** It ends with 1 for every query that is refused, too: what counts is what the service logged and counted. */
async function judge(schemathesis: string): Promise<string> {
  const options = [
    '--max-time',
    seconds,
    '--max-examples',
    examples,
    '--seed',
    1,
    '--no-shrink',
    '--phases',
    'examples,coverage,fuzzing',
  ]
  const child = spawn(
    schemathesis,
    ['run', `${server.url}/graphql`, ...options.map(String), '-H', `authorization: ${headers.authorization}`],
    { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const late = setTimeout(() => child.kill('SIGKILL'), (seconds + 15) * 1_000)
  let output = ''
  for await (const chunk of child.stdout) output += chunk
  clearTimeout(late)
  return output
}

async function* samples() {
  const files = ['arabic', 'english'].map((name) => join(root, `samples/${name}.jsonl`))
  for await (const read of readArticles(files, { stdin: process.stdin })) if (!isRejection(read)) yield read.article
}
