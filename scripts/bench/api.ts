/**
 * `npm run bench:api`: what the API costs on top of the database, and what a peer costs. The pair-topics query through the API,
 * the same Cypher behind a bare HTTP handler, and the same encounters through `@neo4j/graphql`, on the same Neo4j and the
 * same data, one after the other in turns.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import neo4j from 'neo4j-driver'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import type { Fragment } from '../../ingest/fragment.ts'
import { pairKey, stateId } from '../../schema/ids.ts'
import { createServer } from '../../src/api/server.ts'
import { load } from '../../src/load/load.ts'
import { range } from '../../src/store/neo4j/rows.ts'
import { TOPICS_BETWEEN } from '../../src/store/neo4j/statements.ts'
import { openStore } from '../../src/store/open-store.ts'
import { startNeo4j } from '../neo4j-server.ts'
import { KEY_OF_PAIR, neo4jGraphql, queries } from './neo4j-graphql.ts'
import { BUSY, synthetic } from './synthetic.ts'

const articles = Number(process.argv[2] ?? 5_000)
const seconds = Number(process.argv[3] ?? 5)
const turns = 3
const clients = [1, 8, 32]
const first = 100
const [a, b] = BUSY

const query = `{ topicsBetween(a: "${a}", b: "${b}", first: ${first}) { totalCount nodes { issue { id name } firstDate lastDate discussions { encounter { id name date format } officials { id name role stateCode } citations { quote start end article { id title source date url } } } } } }`

interface Peer {
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
const api = await createServer({ store, now: () => new Date().toISOString(), host: 'localhost', port: 0 })
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
})
const bare = await bareHandler()
for (const statement of KEY_OF_PAIR) await driver.executeQuery(statement)
const ids = { a: stateId(a), b: stateId(b) }
const byStates = await neo4jGraphql(driver, queries['by states'], ids)
const byKey = await neo4jGraphql(driver, queries['by a key'], { pair: pairKey(ids.a, ids.b) })
try {
  const peers: Peer[] = [
    { name: 'Entente', url: `${api.url}/graphql`, body: JSON.stringify({ query }) },
    { name: 'bare handler', url: bare.url, body: '{}' },
    { name: '@neo4j/graphql', url: byStates.url, body: '{}' },
    { name: '@neo4j/graphql given a key', url: byKey.url, body: '{}' },
  ]
  for (const peer of peers) await warm(peer)
  for (const connections of clients) report(connections, await compare(peers, connections))
} finally {
  await byKey.stop()
  await byStates.stop()
  await bare.stop()
  await driver.close()
  await api.stop()
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

/** Runs the statement of the store as it is and sends what the database gives. */
async function bareHandler() {
  const parameters = {
    pair: pairKey(stateId(a), stateId(b)),
    other: stateId(b),
    ...range({}, { limit: first, offset: 0 }),
  }
  const http = createHttpServer(async (_request, response) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    const { records } = await session.executeRead((transaction) => transaction.run(TOPICS_BETWEEN, parameters))
    await session.close()
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(records.map((record) => record.toObject())))
  })
  await new Promise<void>((resolve) => http.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(http.address() as AddressInfo).port}`,
    async stop() {
      http.closeAllConnections()
      http.close()
    },
  }
}

async function warm(peer: Peer): Promise<void> {
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
async function compare(peers: readonly Peer[], connections: number): Promise<Map<string, Measured>> {
  const runs = new Map<string, Measured[]>(peers.map(({ name }) => [name, []]))
  for (let turn = 0; turn < turns; turn++)
    for (const peer of peers) runs.get(peer.name)!.push(await measure(peer, connections))
  return new Map([...runs].map(([name, each]) => [name, each.sort((x, y) => x.perSecond - y.perSecond)[turns >> 1]!]))
}

async function measure(peer: Peer, connections: number): Promise<Measured> {
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
  const ours = measured.get('Entente')!
  for (const [name, { perSecond, p50, p99 }] of measured) {
    const ratio = (ours.perSecond / perSecond).toFixed(2)
    const ratioP50 = (ours.p50 / p50).toFixed(2)
    console.log(
      `${connections} clients, ${name}: ${perSecond.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms (Entente: ${ratio} of its throughput, ${ratioP50} of its p50)`,
    )
  }
}
