import type { Ledger } from '../store.ts'
import type { Run } from './connection.ts'
import { type ProfileValue, profileOf, type RecordValue, recordOf, type UnitValue, unitOf } from './rows.ts'
import * as cypher from './statements.ts'

export const neo4jLedger = (run: Run): Ledger => {
  const each = async <Row>(statement: string, keys: readonly string[]): Promise<Row[]> =>
    keys.length === 0 ? [] : run<Row>(statement, { keys })
  return {
    digests: async (ids) =>
      new Map((await each<{ id: string; digest: string }>(cypher.DIGESTS, ids)).map((row) => [row.id, row.digest])),
    records: async (ids) => (await each<RecordValue>(cypher.RECORDS, ids)).map(recordOf),
    articlesUnder: (keys) => each(cypher.ARTICLES_UNDER, keys),
    profiles: async (keys) => (await each<ProfileValue>(cypher.PROFILES, keys)).map(profileOf),
    profilesByName: async (keys) => (await each<ProfileValue>(cypher.PROFILES_BY_NAME, keys)).map(profileOf),
    profilesByCluster: async (clusters) =>
      (await each<ProfileValue>(cypher.PROFILES_BY_CLUSTER, clusters)).map(profileOf),
    corrections: async () =>
      (await run<{ correction: string }>(cypher.CORRECTIONS)).map((row) => JSON.parse(row.correction)),
    units: async (ids) => (await each<UnitValue>(cypher.UNITS, ids)).map(unitOf),
  }
}
