/**
 * `npm run bench:store -- [sqlite|neo4j] [articles ...]`: loads synthetic articles in growing numbers into one store and
 * times each question at each number. The planted pair's answer is the same at each: its time must not grow.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import type { Fragment } from '../../ingest/fragment.ts'
import { load } from '../../src/load/load.ts'
import { openStore, type StoreLocation } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { startNeo4j } from '../neo4j-server.ts'
import { PLANTED, synthetic } from './synthetic.ts'

const ROUNDS = 200
const page = { limit: 20, offset: 0 }
const [one, other] = PLANTED.map((code) => `state:${code}`) as [string, string]
const BUSY = 'state:AD'

const questions: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'topics of the planted pair': (store) => store.topicsBetween(one, other, {}, page),
  'meetings of the planted pair': (store) => store.meetingsBetween(one, other, {}, page),
  'timeline of the planted pair': (store) => store.timeline(one, other, {}),
  'conflicts of the planted pair': (store) => store.conflicts(one, other, {}, page),
  'praise in the planted pair': (store) => store.praise(other, one, {}, page),
  'search for a state': (store) => store.search('Iceland', ['State'], 5),
  node: (store) => store.node(BUSY),
  stats: (store) => store.stats(),
  'topics of a busy pair': (store) => store.topicsBetween(BUSY, 'state:AE', {}, page),
  'meetings of a busy state': (store) => store.meetingsOf(BUSY, {}, page),
  'partners of a busy state': (store) => store.partners(BUSY, {}, page),
  'praise of a busy state': (store) => store.praise(null, BUSY, {}, page),
}

const [kind = 'sqlite', ...given] = process.argv.slice(2)
const sizes = given.length > 0 ? given.map(Number) : [1_000, 10_000]
const home = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const server = kind === 'neo4j' ? await startNeo4j({ home: resolve(home) }) : null
const location: StoreLocation = server ? { kind: 'neo4j', ...server } : { kind: 'sqlite', path: join(home, 'graph.db') }
const store = await openStore(location)
const firstTimes = new Map<string, number>()
try {
  for (const size of sizes) {
    await grow(size)
    await time(size)
  }
} finally {
  await store.close()
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
}

async function grow(size: number): Promise<void> {
  const fragments = new Map<string, Fragment>()
  function* articles() {
    for (const { article, fragment } of synthetic(size)) {
      fragments.set(article.id!, fragment)
      yield article
    }
  }
  const extract = ({ id }: { readonly id?: string }): Fragment => {
    const fragment = fragments.get(id!)!
    fragments.delete(id!)
    return fragment
  }
  const began = performance.now()
  const { added, unchanged } = await load(store, articles(), extract, sameForm)
  const seconds = (performance.now() - began) / 1000
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(
    `\n${size} articles on ${kind}: ${added} added at ${Math.round((added + unchanged) / seconds)} a second, ${memory} MB`,
  )
}

async function time(size: number): Promise<void> {
  for (const [name, ask] of Object.entries(questions)) {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now()
      await ask(store)
      times.push(performance.now() - began)
    }
    times.sort((a, b) => a - b)
    const p50 = times[ROUNDS / 2]!
    const first = firstTimes.get(name) ?? p50
    firstTimes.set(name, first)
    const growth = size === sizes[0] ? '' : `, ${(p50 / first).toFixed(2)} times that at ${sizes[0]}`
    console.log(
      `  ${name.padEnd(32)} p50 ${p50.toFixed(2)} ms, p99 ${times[Math.floor(ROUNDS * 0.99)]!.toFixed(2)} ms${growth}`,
    )
  }
}
