import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { concurrent } from './concurrency.ts'
import { contract } from './contract.ts'
import { crash, processes } from './crash.ts'
import { type Neo4jPlaces, neo4jPlaces, noNeo4j } from './neo4j-places.ts'
import { orderFree } from './order.ts'
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
  orderFree(
    () => places.place(),
    10,
    async () => memoryPlace(),
  )
  concurrent(() => places.place(), 16)
  processes(() => places.place(), 4)
  crash(() => places.place(), process.env.CI ? 50 : 5)
  plans(() => places)

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
      await places.driver.executeQuery('CREATE (:Customer)')
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
