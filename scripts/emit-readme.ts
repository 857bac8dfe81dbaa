/** Fills the answers in README.md with what the program really says; run by `npm run emit`, checked by the gate. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Article } from '../ingest/article.ts'
import { createServer } from '../src/api/server.ts'
import { ingestInto } from '../src/cli/ingest-into.ts'
import { openStore } from '../src/store/open-store.ts'

/** The day after the latest of the samples. */
const today = '2025-12-15'

const samples = ['samples/arabic.jsonl', 'samples/english.jsonl'].flatMap((path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article),
)

async function answerTo(query: string): Promise<unknown> {
  const store = await openStore({ kind: 'sqlite', path: ':memory:' })
  await ingestInto(store, samples)
  const server = await createServer({ store, now: () => today, host: 'localhost', port: 0 })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown }
  await server.stop()
  await store.close()
  if (errors) throw new Error(`README.md: its query fails: ${JSON.stringify(errors)}`)
  return data
}

/** JSON with what fits on a line on one line. */
function pretty(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= 100) return flat
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => inner + pretty(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${pretty(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

/** Replaces what stands between the two fences. */
function fill(page: string, before: RegExp, language: string, content: string): string {
  const at = before.exec(page)
  if (!at) throw new Error(`README.md: nothing matches ${before}`)
  const start = page.indexOf(`\`\`\`${language}\n`, at.index) + language.length + 4
  return page.slice(0, start) + content + page.slice(page.indexOf('```', start))
}

let page = readFileSync('README.md', 'utf8')
const query = /```graphql\n([\s\S]*?)```/.exec(page)?.[1] as string
page = fill(page, /```graphql\n/, 'json', `${pretty(await answerTo(query))}\n`)
const sentence = /^echo '(.*)' \| npx entente explain -$/m.exec(page)?.[1] as string
const explained = execFileSync(process.execPath, ['dist/src/main.js', 'explain', '-'], {
  input: sentence,
  encoding: 'utf8',
})
page = fill(page, /^echo '/m, 'text', `${explained.trimEnd()}\n`)
writeFileSync('README.md', page)
