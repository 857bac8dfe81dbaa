/**
 * `npm run bench:extract -- [FILE.jsonl ...] [--peer PYTHON] [--model NAME]`: articles a second on one core, memory,
 * start-up, and how time grows with the text, for the articles given or for made ones. `--peer` names a Python that has
 * spaCy and the model: the same English articles go through that pipeline in the same run.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Article } from '../../ingest/article.ts'
import { extract } from '../../ingest/extract.ts'
import { optimiseLater } from '../../src/tiering.ts'
import { readJsonLines } from '../evaluate/gold.ts'
import { articles } from './articles.ts'
import { growing } from './growing.ts'

optimiseLater()

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peer: { type: 'string' }, model: { type: 'string', default: 'en_core_web_sm' } },
})

type Told = Article & { readonly lang: string }

/** Of the processor, garbage collection included: what else runs on the machine takes nothing from it. */
const seconds = (act: () => void): number => {
  const began = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}
const rate = (count: number, time: number): string => Math.round(count / time).toLocaleString('en')

/** How often the articles are read again. */
const rounds = 5

const given: Told[] =
  positionals.length > 0 ? positionals.flatMap((file) => readJsonLines<Told>(file)) : [...articles(2_000, 1)]

startUp()
for (const article of articles(2_000, 2)) extract(article)
const rates = throughput()
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
if (values.peer) peer(values.peer, rates.get('en'))
process.exitCode = growth() ? 0 : 1

function startUp(): void {
  const main = fileURLToPath(new URL('../../src/main.js', import.meta.url))
  const input = JSON.stringify({ text: 'The foreign ministers of Oman and Iran met on Friday.' })
  const began = performance.now()
  spawnSync(process.execPath, [main, 'extract', '-'], { input })
  console.log(
    `start-up: ${Math.round(performance.now() - began)} ms until \`entente extract\` has read a first article and ended`,
  )
}

/** Each article once, after made ones have warmed the engine up; then again, when each word is known. */
function throughput(): Map<string, number> {
  const found = new Map<string, number>()
  for (const lang of new Set(given.map((article) => article.lang))) {
    const some = given.filter((article) => article.lang === lang)
    const size = some.reduce((sum, { text }) => sum + text.length, 0)
    const first = seconds(() => some.forEach(extract))
    const again = seconds(() => {
      for (let round = 0; round < rounds; round++) some.forEach(extract)
    })
    found.set(lang, some.length / first)
    console.log(
      `${lang.padEnd(4)} ${some.length} articles of ${Math.round(size / some.length)} characters: ` +
        `${rate(some.length, first)} a second at first sight, ${rate(some.length * rounds, again)} after that ` +
        `(${((size * rounds) / again / 1e6).toFixed(2)} million characters), ${Math.round(allocated(some))} KB of memory each`,
    )
  }
  return found
}

/** Kilobytes that reading an article allocates, whatever else the machine does; without those amid which garbage was collected. */
function allocated(some: readonly Told[]): number {
  const grown = some.map((article) => {
    const before = process.memoryUsage().heapUsed
    extract(article)
    return process.memoryUsage().heapUsed - before
  })
  const whole = grown.filter((bytes) => bytes > 0)
  return whole.reduce((sum, bytes) => sum + bytes, 0) / whole.length / 1024
}

function peer(python: string, own: number | undefined): void {
  const script = fileURLToPath(new URL('../../../scripts/bench/spacy-peer.py', import.meta.url))
  const input = given
    .filter((article) => article.lang === 'en')
    .map(({ text }) => JSON.stringify(text))
    .join('\n')
  const env = { ...process.env, OMP_NUM_THREADS: '1' }
  const { stdout, stderr, status } = spawnSync(python, [script, values.model], { input, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the peer failed: ${stderr.trim().split('\n').at(-1)}`)
  const told = JSON.parse(stdout) as { version: string; pipes: string[]; rate: number }
  console.log(
    `peer: ${told.version} (${told.pipes.join(', ')}): ${told.rate.toFixed(1)} English articles a second; ` +
      `ours at first sight ${((own ?? 0) / told.rate).toFixed(0)} times as many`,
  )
}

/** True where ten times the text takes about ten times as long, and nowhere far longer. */
function growth(): boolean {
  const sizes = [1e3, 1e4, 1e5, 1e6, 1e7]
  console.log(`\n${'milliseconds for characters'.padEnd(28)}${sizes.map((size) => String(size).padStart(10)).join('')}`)
  let linear = true
  for (const [name, make] of Object.entries(growing)) {
    const times = sizes.map((size) => 1000 * seconds(() => extract({ text: make(size), date: '2024-05-15' })))
    const factor = times[4]! / times[3]!
    linear &&= factor < 20
    const verdict = factor < 20 ? '' : '  NOT LINEAR'
    console.log(name.padEnd(28) + times.map((time) => time.toFixed(1).padStart(10)).join('') + verdict)
  }
  return linear
}
