/** Fills the answers in the pages for analysts with what the program really says; `npm run emit:ask`. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Article } from '../ingest/article.ts'
import { ask } from '../src/ask/ask.ts'
import { answerPage } from '../src/cli/ask.ts'
import { ingestInto } from '../src/cli/ingest-into.ts'
import { openStore } from '../src/store/open-store.ts'

const paths = ['docs/ask.md', 'docs/tour.md', 'docs/tour.ar.md']
/** The day after the latest of the samples. */
const today = '2025-12-15'

const samples = ['samples/arabic.jsonl', 'samples/english.jsonl'].flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article),
)
const store = await openStore({ kind: 'sqlite', path: ':memory:' })
await ingestInto(store, samples)

for (const path of paths) {
  let page = readFileSync(path, 'utf8')
  for (const [command, question] of page.matchAll(/```sh\nnpx entente ask "([^"]*)"\n```\n\n```text\n/g)) {
    const answer = await ask(store, { question: question!, today })
    const start = page.indexOf(command) + command.length
    const said = answerPage(answer, (_, text) => text)
    page = page.slice(0, start) + said + page.slice(page.indexOf('```', start))
  }
  writeFileSync(path, page)
}
await store.close()
