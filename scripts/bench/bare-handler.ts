/** The floor: the statement of the store as it is, with what the API asks of it for the same query, behind bare `node:http`. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Driver, int } from 'neo4j-driver'
import { pairKey } from '../../schema/ids.ts'
import { edgeKinds } from '../../schema/ontology.ts'
import { range } from '../../src/store/neo4j/rows.ts'
import { TOPICS_BETWEEN } from '../../src/store/neo4j/statements.ts'

export interface Peer {
  readonly url: string
  /** What the database is asked. */
  readonly statement: readonly [cypher: string, parameters: Record<string, unknown>]
  stop(): Promise<void>
}

const shown = {
  Issue: ['name'],
  Encounter: ['name', 'date', 'format'],
  Official: ['name', 'role', 'roleAr', 'state'],
  Article: ['title', 'source', 'date', 'url'],
  DISCUSSED: ['encounter', 'date'],
}

const numbers = Object.fromEntries(Object.keys(edgeKinds).map((kind, index) => [kind, int(index)]))

export async function bareHandler(driver: Driver, one: string, other: string, limit: number): Promise<Peer> {
  const parameters = { pair: pairKey(one, other), other, ...range({}, { limit, offset: 0 }), shown, numbers }
  const http = createServer(async (_request, response) => {
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
    statement: [TOPICS_BETWEEN, parameters],
    async stop() {
      http.closeAllConnections()
      http.close()
    },
  }
}

/** Looks at the database that `PROFILE` counts for a statement. */
export async function hitsOf(driver: Driver, [cypher, parameters]: Peer['statement']): Promise<number> {
  const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, parameters)
  interface Plan {
    readonly dbHits?: number
    readonly children: readonly Plan[]
  }
  const sum = ({ dbHits = 0, children }: Plan): number => children.reduce((total, one) => total + sum(one), dbHits)
  return sum(summary.profile as Plan)
}
