/**
 * `npm run soak`: the service under mixed reads and writes for ten minutes, with its database killed in the middle. Prints each
 * minute, and at the end whether anything that was acknowledged is lost. Ends with 1 when something is not as it must be.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type Neo4jServer, startNeo4j } from './neo4j-server.ts'
import { reader, writer } from './soak/clients.ts'
import { type Memory, startService } from './soak/service.ts'
import { Tally } from './soak/tally.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '32' },
    /** Of eight clients, how many write. */
    writers: { type: 'string', default: '1' },
  },
})
const minutes = Number(values.minutes)
const clients = Number(values.clients)
const writers = Math.max(1, Math.round((clients * Number(values.writers)) / 8))
/** After so many minutes the memory may not grow by more than this share. */
const settled = Math.min(2, minutes / 2)
const mayGrow = 0.1

const folder = mkdtempSync(join(tmpdir(), 'entente-soak-'))
const home = join(folder, 'neo4j')
const place = new URL((await startNeo4j({ home }).then(stopped)).uri)
let database = await startNeo4j({ home, port: Number(place.port) })
const service = await startService(database)
const tally = new Tally()
const acknowledged = new Set<string>()
try {
  const began = performance.now()
  const over = new AbortController()
  const minute = (): number => Math.floor((performance.now() - began) / 60_000)
  const loops = Array.from({ length: clients }, (_, number) => {
    const turn = number < writers ? writer(service, number, acknowledged) : reader(service, number)
    return keepOn(turn, minute, over.signal)
  })
  const memory = watchMemory(over.signal)
  const report = printEachMinute(minute, over.signal)
  await sleep((minutes / 2) * 60_000)
  tally.outage = true
  console.log('The database is killed and started again.')
  await database.kill()
  database = await startNeo4j({ home, port: Number(place.port) })
  await ready()
  tally.outage = false
  console.log('The database is back, and the service says that it is ready.')
  await sleep((minutes / 2) * 60_000)
  over.abort()
  await Promise.all([...loops, report])
  const lost = await missing()
  conclude(lost, growth(await memory))
} finally {
  await service.stop()
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** A first start makes the database and finds a free port, which the second keeps. */
async function stopped(server: Neo4jServer): Promise<Neo4jServer> {
  await server.stop()
  return server
}

async function keepOn(turn: () => Promise<string | null>, minute: () => number, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    const asked = performance.now()
    const outage = tally.outage
    const error = await turn()
    tally.add(minute(), performance.now() - asked, error, outage || tally.outage)
    if (error !== null) await sleep(100)
  }
}

/** Bytes that the program holds, a sample each second. */
async function watchMemory(over: AbortSignal): Promise<number[]> {
  const samples: number[] = []
  while (!over.aborted) {
    samples.push((await service.memory()).held)
    await sleep(1_000)
  }
  return samples
}

async function printEachMinute(minute: () => number, over: AbortSignal): Promise<void> {
  for (let printed = 0; !over.aborted; await sleep(500)) {
    if (minute() === printed) continue
    console.log(`${tally.line(printed)}, ${memoryOf(await service.memory())}`)
    printed = minute()
  }
}

async function ready(): Promise<void> {
  while (!(await service.isReady())) await sleep(200)
}

/** How many of the acknowledged articles the graph does not hold. */
async function missing(): Promise<number> {
  const ids = [...acknowledged]
  let found = 0
  for (let at = 0; at < ids.length; at += 100) {
    const { data } = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ids.slice(at, at + 100),
    })
    found += ((data?.nodes ?? []) as unknown[]).filter((node) => node !== null).length
  }
  return ids.length - found
}

function memoryOf({ held, resident }: Memory): string {
  return `memory ${Math.round(held / 2 ** 20)} MiB held, ${Math.round(resident / 2 ** 20)} MiB resident`
}

/**
 * From the minute after the service has settled to the last, as a share. The least of each minute counts: what a collection of
 * garbage leaves is kept, what comes and goes between two of them depends on how busy the machine is.
 */
function growth(samples: readonly number[]): number {
  const from = Math.round(settled * 60)
  return Math.min(...samples.slice(-60)) / Math.min(...samples.slice(from, from + 60)) - 1
}

function conclude(lost: number, grown: number): void {
  console.log(tally.summary())
  console.log(`${acknowledged.size} articles acknowledged, ${lost} of them lost`)
  console.log(`memory held ${grown >= 0 ? '+' : ''}${(100 * grown).toFixed(1)} % since minute ${settled}`)
  const wrong = [
    ...(tally.unexpected > 0 ? ['requests failed while the database was there'] : []),
    ...(lost > 0 || acknowledged.size === 0 ? ['acknowledged articles are lost'] : []),
    ...(grown > mayGrow ? [`memory grew by more than ${100 * mayGrow} %`] : []),
  ]
  for (const line of wrong) console.error(`NOT AS IT MUST BE: ${line}`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
