/** The floor: the statement of the store as it is, with what the API asks of it for the same query, behind bare `node:http`. */
import type { Driver } from 'neo4j-driver'
import { pairKey } from '../../schema/ids.ts'
import { range } from '../../src/store/neo4j/rows.ts'
import { numbers } from '../../src/store/neo4j/slices.ts'
import { TOPICS_BETWEEN } from '../../src/store/neo4j/statements.ts'
import { type Peer, servePeer } from './peer.ts'

const shown = {
  Issue: ['name'],
  Encounter: ['name', 'date', 'format'],
  Official: ['name', 'role', 'roleAr', 'state'],
  Article: ['title', 'source', 'date', 'url'],
  DISCUSSED: ['encounter', 'date'],
}

export async function bareHandler(driver: Driver, one: string, other: string, limit: number): Promise<Peer> {
  const parameters = { pair: pairKey(one, other), other, ...range({}, { limit, offset: 0 }), shown, numbers }
  return servePeer([TOPICS_BETWEEN, parameters], async () => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    const { records } = await session.executeRead((transaction) => transaction.run(TOPICS_BETWEEN, parameters))
    await session.close()
    return records.map((record) => record.toObject())
  })
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
