import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j-server.ts'
import { load } from '../../src/load/load.ts'
import { Connection } from '../../src/store/neo4j/connection.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { StoreError } from '../../src/store/store-error.ts'
import { concurrent } from './concurrency.ts'
import { exported, put } from './contract/subject.ts'
import { contract } from './contract.ts'
import { corpus } from './corpus.ts'
import { crash, processes } from './crash.ts'
import { extractor } from './fragments.ts'
import { type Neo4jPlaces, neo4jPlaces, noNeo4j } from './neo4j-places.ts'
import { older, writeOlderNeo4j } from './older.ts'
import { graphOf, orderFree } from './order.ts'
import { plans } from './plans.ts'
import { memoryPlace } from './stores.ts'

const missing = await noNeo4j()

describe.skipIf(missing)('Neo4j', () => {
  let places: Neo4jPlaces

  beforeAll(async () => {
    places = await neo4jPlaces()
  }, 180_000)
  afterAll(async () => places?.stop(), 60_000)

  contract(() => places.place())
  older(
    () => places.place(),
    () => writeOlderNeo4j(places.driver),
  )
  orderFree(
    () => places.place(),
    10,
    async () => memoryPlace(),
  )
  concurrent(() => places.place(), 16)
  processes(() => places.place(), 4)
  crash(() => places.place(), process.env.CI ? 50 : 5)
  plans(() => places)

  it('ends a question whose time is up, in the server too', async () => {
    const connection = await Connection.open(places.server, 400)
    const endless = 'UNWIND range(1, 100000) AS x UNWIND range(1, 1000000) AS y RETURN max(x * y) AS n'
    await expect(connection.read(endless)).rejects.toMatchObject({ code: 'TIMEOUT' })
    const { records } = await places.driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range'",
    )
    expect(records).toEqual([])
    expect(await connection.read('RETURN 1 AS n')).toEqual([{ n: 1 }])
    await connection.close()
  })

  it.skipIf(process.env.ENTENTE_TEST_NEO4J_URI)(
    'waits for a server that goes away during a load, and goes on',
    async () => {
      const whole = await graphOf(
        async () => memoryPlace(),
        async (store) => void (await put(store, corpus)),
      )
      const home = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
      const first = await startNeo4j({ home, forTests: true })
      const store = await openStore({ kind: 'neo4j', ...first })
      const waits: string[] = []
      let second: Promise<Neo4jServer> | undefined
      const leaving = async function* () {
        for (const [index, { article }] of corpus.entries()) {
          if (index === 4) await first.kill()
          yield article
        }
      }
      const onWait = ({ message }: StoreError): void => {
        waits.push(message)
        second ??= startNeo4j({ home, port: Number(new URL(first.uri).port), forTests: true })
      }
      const options = { batchSize: 2, pause: 500, onWait }
      const summary = await load(store, leaving(), extractor(corpus), sameForm, undefined, options)
      expect(summary).toMatchObject({ read: 8, added: 8 })
      expect(waits[0]).toContain(first.uri)
      expect(await exported(store)).toBe(whole)
      await store.close()
      await (await second)?.stop()
      rmSync(home, { recursive: true, force: true })
    },
    240_000,
  )

  describe('a database that cannot be opened', () => {
    it('for its password', async () => {
      const wrong = openStore({ kind: 'neo4j', ...places.server, password: 'not this one' })
      await expect(wrong).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' })
    })

    it('for its name', async () => {
      const absent = openStore({ kind: 'neo4j', ...places.server, database: 'absent' })
      await expect(absent).rejects.toMatchObject({ code: 'STORE_LOCATION' })
    })

    it('for what it holds', async () => {
      const place = await places.place()
      await places.driver.executeQuery('MATCH (m:_EntenteMeta) DELETE m CREATE (:Customer)')
      await places.driver.executeQuery('MERGE (:Customer)')
      await expect(place.open()).rejects.toMatchObject({ code: 'STORE_NOT_A_DATABASE' })
      await place.clear()
    })

    it('for its version', async () => {
      const place = await places.place()
      await (await place.open()).close()
      await places.driver.executeQuery("MATCH (m:_EntenteMeta {id: 'schema'}) SET m.version = 99")
      await expect(place.open()).rejects.toMatchObject({ code: 'STORE_NEWER' })
      await place.clear()
    })
  })
})

if (missing) it.skip(`Neo4j: ${missing}`)
