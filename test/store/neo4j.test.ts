import { afterAll, beforeAll, describe, it } from 'vitest'
import { contract } from './contract.ts'
import { type Neo4jPlaces, neo4jPlaces, noNeo4j } from './neo4j-places.ts'
import { orderFree } from './order.ts'

const missing = await noNeo4j()

describe.skipIf(missing)('Neo4j', () => {
  let places: Neo4jPlaces

  beforeAll(async () => {
    places = await neo4jPlaces()
  }, 180_000)
  afterAll(async () => places?.stop(), 60_000)

  contract(() => places.place())
  orderFree(() => places.place(), 10)
})

if (missing) it.skip(`Neo4j: ${missing}`)
