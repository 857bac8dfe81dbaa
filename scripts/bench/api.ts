/**
 * `npm run bench:api`: what the API costs on top of the database, and what a peer costs. The pair-topics query through the API,
 * once with answers kept and once with each made anew; the same Cypher behind a bare HTTP handler; and the same encounters
 * through `@neo4j/graphql`; on the same Neo4j and the same data, one after the other in turns.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import neo4j from 'neo4j-driver'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import type { Fragment } from '../../ingest/fragment.ts'
import { pairKey, stateId } from '../../schema/ids.ts'
import { createServer } from '../../src/api/server.ts'
import { load } from '../../src/load/load.ts'
import { openStore } from '../../src/store/open-store.ts'
import { startNeo4j } from '../neo4j-server.ts'
import { bareHandler, hitsOf } from './bare-handler.ts'
import { KEY_OF_PAIR, neo4jGraphql, queries } from './neo4j-graphql.ts'
import { BUSY, synthetic } from './synthetic.ts'

const articles = Number(process.argv[2] ?? 5_000)
const seconds = Number(process.argv[3] ?? 5)
const turns = 3
const clients = [1, 8, 32]
const first = 100
const [a, b] = BUSY

const query = `{ topicsBetween(a: "${a}", b: "${b}", first: ${first}) { totalCount nodes { issue { id name } firstDate lastDate discussions { encounter { id name date format } officials { id name role stateCode } citations { quote start end article { id title source date url } } } } } }`

const KEPT = 'Entente, kept'
const ANEW = 'Entente, anew'
const BY_STATES = '@neo4j/graphql'
const BY_KEY = '@neo4j/graphql given a key'

interface Asked {
  readonly name: string
  readonly url: string
  readonly body: string
}

interface Measured {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const home = mkdtempSync(join(tmpdir(), 'entente-bench-'))
const server = await startNeo4j({ home })
const store = await openStore({ kind: 'neo4j', ...server })
await fill()
const serve = (keptAnswers: number) =>
  createServer({ store, now: () => new Date().toISOString(), host: 'localhost', port: 0, keptAnswers })
const anew = await serve(0)
const keeping = await serve(2 ** 26)
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
})
for (const statement of KEY_OF_PAIR) await driver.executeQuery(statement)
const ids = { a: stateId(a), b: stateId(b) }
const bare = await bareHandler(driver, ids.a, ids.b, first)
const byStates = await neo4jGraphql(driver, queries['by states'], ids)
const byKey = await neo4jGraphql(driver, queries['by a key'], { pair: pairKey(ids.a, ids.b) })
try {
  const peers: Asked[] = [
    { name: KEPT, url: `${keeping.url}/graphql`, body: JSON.stringify({ query }) },
    { name: ANEW, url: `${anew.url}/graphql`, body: JSON.stringify({ query }) },
    { name: 'bare handler', url: bare.url, body: '{}' },
    { name: BY_STATES, url: byStates.url, body: '{}' },
    { name: BY_KEY, url: byKey.url, body: '{}' },
  ]
  for (const peer of peers) await warm(peer)
  for (const [name, { statement }] of Object.entries({
    'Entente and the bare handler': bare,
    [BY_STATES]: byStates,
    [BY_KEY]: byKey,
  }))
    console.log(`${name}: ${await hitsOf(driver, statement)} hits of the database`)
  for (const connections of clients) report(connections, await compare(peers, connections))
} finally {
  await byKey.stop()
  await byStates.stop()
  await bare.stop()
  await driver.close()
  await anew.stop()
  await keeping.stop()
  await store.close()
  await server.stop()
  rmSync(home, { recursive: true, force: true })
}

async function fill(): Promise<void> {
  const fragments = new Map<string, Fragment>()
  const made = [...synthetic(articles)].map(({ article, fragment }) => {
    fragments.set(article.id ?? '', fragment)
    return article
  })
  const { added } = await load(store, made, ({ id }) => fragments.get(id ?? '')!, sameForm)
  const { total } = await store.topicsBetween(stateId(a), stateId(b), {}, { limit: 1, offset: 0 })
  console.log(`${added} articles loaded; ${a} and ${b} have ${total} topics, of which ${first} are asked for`)
}

async function warm(peer: Asked): Promise<void> {
  const response = await fetch(peer.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: peer.body,
  })
  const text = await response.text()
  if (!response.ok || text.includes('"errors"')) throw new Error(`${peer.name}: ${text.slice(0, 500)}`)
  console.log(`${peer.name}: an answer has ${Math.round(text.length / 1024)} KiB`)
  await measure(peer, 4)
}

/** The median of several turns for each, so that a busy moment of the machine hits all alike. */
async function compare(peers: readonly Asked[], connections: number): Promise<Map<string, Measured>> {
  const runs = new Map<string, Measured[]>(peers.map(({ name }) => [name, []]))
  for (let turn = 0; turn < turns; turn++)
    for (const peer of peers) runs.get(peer.name)!.push(await measure(peer, connections))
  return new Map([...runs].map(([name, each]) => [name, each.sort((x, y) => x.perSecond - y.perSecond)[turns >> 1]!]))
}

async function measure(peer: Asked, connections: number): Promise<Measured> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: peer.url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: peer.body,
    connections,
    duration: seconds,
    workers: 1,
  })
  if (non2xx + errors > 0) throw new Error(`${peer.name}: ${non2xx} refused, ${errors} failed`)
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 }
}

function report(connections: number, measured: ReadonlyMap<string, Measured>): void {
  for (const [name, { perSecond, p50, p99 }] of measured) {
    const ratios = [KEPT, ANEW].map((ours) => {
      const { perSecond: rate, p50: middle } = measured.get(ours)!
      return `${ours}: ${(rate / perSecond).toFixed(2)} of its throughput, ${(middle / p50).toFixed(2)} of its p50`
    })
    const against = name === KEPT || name === ANEW ? '' : ` (${ratios.join('; ')})`
    console.log(`${connections} clients, ${name}: ${perSecond.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms${against}`)
  }
}
