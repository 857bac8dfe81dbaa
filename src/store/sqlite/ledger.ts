import type { Ledger } from '../store.ts'
import type { Connection } from './connection.ts'
import { type ProfileRow, profileOf, type RecordRow, recordOf, type UnitRow, unitOf } from './rows.ts'
import * as sql from './statements.ts'

export const sqliteLedger = (connection: Connection): Ledger => {
  const each = <Row>(statement: string, keys: readonly string[]): Row[] =>
    keys.length === 0 ? [] : connection.all<Row>(statement, JSON.stringify(keys))
  return {
    digests: async (ids) =>
      new Map(each<{ id: string; digest: string }>(sql.DIGESTS, ids).map((row) => [row.id, row.digest])),
    records: async (ids) => each<RecordRow>(sql.RECORDS, ids).map(recordOf),
    articlesUnder: async (keys) => each(sql.ARTICLES_UNDER, keys),
    profiles: async (keys) => each<ProfileRow>(sql.PROFILES, keys).map(profileOf),
    profilesByName: async (keys) => each<ProfileRow>(sql.PROFILES_BY_NAME, keys).map(profileOf),
    profilesByCluster: async (clusters) => each<ProfileRow>(sql.PROFILES_BY_CLUSTER, clusters).map(profileOf),
    corrections: async () =>
      connection.all<{ correction: string }>(sql.CORRECTIONS).map((row) => JSON.parse(row.correction)),
    units: async (ids) => each<UnitRow>(sql.UNITS, ids).map(unitOf),
  }
}
