/**
 * `npm run bench:store -- [sqlite|neo4j] [articles ...]`: loads synthetic articles in growing numbers into one store and
 * times each question at each number. The planted pair's answers are the same at each: their time must not grow. On Neo4j
 * the bare driver takes turns with us, where a question has a statement by hand.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import neo4j from 'neo4j-driver'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import type { Fragment } from '../../ingest/fragment.ts'
import { load } from '../../src/load/load.ts'
import { openStore, type StoreLocation } from '../../src/store/open-store.ts'
import { startNeo4j } from '../neo4j-server.ts'
import { byHand } from './by-hand.ts'
import { busy, planted } from './questions.ts'
import { synthetic } from './synthetic.ts'

const ROUNDS = 100
/** Milliseconds after which a slow question is asked no more. */
const PATIENCE = 5_000

const [kind = 'sqlite', ...given] = process.argv.slice(2)
const sizes = given.length > 0 ? given.map(Number) : [1_000, 10_000]
const home = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const server = kind === 'neo4j' ? await startNeo4j({ home: resolve(home) }) : null
const location: StoreLocation = server ? { kind: 'neo4j', ...server } : { kind: 'sqlite', path: join(home, 'graph.db') }
const driver = server ? neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password)) : null
const hand = driver ? byHand(driver) : new Map<string, () => Promise<unknown>>()
const store = await openStore(location)
const firstTimes = new Map<string, number>()
try {
  for (const size of sizes) {
    await grow(size)
    for (const [name, ask] of Object.entries({ ...planted, ...busy })) await time(name, size, () => ask(store))
  }
} finally {
  await store.close()
  await driver?.close()
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
  let lately = { at: began, read: 0, rate: 0 }
  const { added } = await load(store, articles(), extract, sameForm, ({ read, added: loaded }) => {
    if (loaded === 0 || read - lately.read < 2_000) return
    const now = performance.now()
    lately = { at: now, read, rate: ((read - lately.read) / (now - lately.at)) * 1000 }
  })
  const rate = Math.round((added / (performance.now() - began)) * 1000)
  const last = lately.rate > 0 ? `, the last ones at ${Math.round(lately.rate)}` : ''
  console.log(`\n${size} articles on ${kind}: ${added} added at ${rate} a second${last}; ${memory()}`)
}

function memory(): string {
  const megabytes = (kilobytes: number): number => Math.round(kilobytes / 1024)
  const ours = `${megabytes(process.memoryUsage().rss / 1024)} MB`
  if (!server) return `memory ${ours}`
  const rss = execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)]).toString()
  return `memory ${ours}, of the server ${megabytes(Number(rss))} MB`
}

async function time(name: string, size: number, ask: () => Promise<unknown>): Promise<void> {
  const peer = hand.get(name)
  const [ours, theirs]: [number[], number[]] = [[], []]
  const until = performance.now() + PATIENCE
  for (let round = 0; round < ROUNDS && (round < 3 || performance.now() < until); round++) {
    ours.push(await timeOf(ask))
    if (peer) theirs.push(await timeOf(peer))
  }
  const p50 = quantile(ours, 0.5)
  const first = firstTimes.get(name) ?? p50
  firstTimes.set(name, first)
  const growth = size === sizes[0] ? '' : `, ${(p50 / first).toFixed(2)} × that at ${sizes[0]}`
  const against = peer ? `, ${(p50 / quantile(theirs, 0.5)).toFixed(2)} × by hand` : ''
  console.log(
    `  ${name.padEnd(32)} p50 ${p50.toFixed(2)} ms, p99 ${quantile(ours, 0.99).toFixed(2)} ms${growth}${against}`,
  )
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
}
