import DatabaseOffThread from 'libsql/promise'
import { inSpan } from '../../tracing.ts'
import { StoreError } from '../store-error.ts'
import type { Connection, Given } from './connection.ts'
import { translate } from './errors.ts'

/** All rows of one statement. */
export type Read = <Row>(sql: string, ...parameters: Given) => Promise<Row[]>

/** Reads with one statement at a time. */
export interface Reader {
  readonly read: Read
  /** Everything that `work` reads is of one moment, whatever others write meanwhile. */
  atOnce<T>(work: () => Promise<T>): Promise<T>
  /** Ends the statement under way, if there is one. */
  interrupt(): void
  close(): void
}

const span = { 'db.system.name': 'sqlite' }

/** What the package's own types leave out. */
interface Prepared {
  all(...parameters: Given): Promise<unknown[]>
}

/**
 * A connection of its own, whose statements run on another thread: the service answers others meanwhile. The rows are made
 * there before the first is taken, because the package would make each further row on the thread that takes it.
 */
export async function openReader(location: string): Promise<Reader> {
  const database = new DatabaseOffThread(location, {})
  const statements = new Map<string, Promise<Prepared>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(`WITH answer AS MATERIALIZED (${sql}\n) SELECT * FROM answer`)
    statements.set(sql, known)
    return known
  }
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw error instanceof StoreError ? error : translate(error, location, 'STORE_FAILED')
    }
  }
  await guard(() => database.exec('PRAGMA busy_timeout = 10000; PRAGMA temp_store = MEMORY; PRAGMA query_only = ON'))
  return {
    read: <Row>(sql: string, ...parameters: Given) =>
      inSpan('sqlite statement', span, () =>
        guard(async () => (await (await prepared(sql)).all(...parameters)) as Row[]),
      ),
    async atOnce(work) {
      await guard(() => database.exec('BEGIN'))
      try {
        return await work()
      } finally {
        await database.exec('COMMIT').catch(() => undefined)
      }
    },
    interrupt: () => database.interrupt(),
    close: () => void database.close(),
  }
}

/** For a database in memory, which no second connection can see. */
export const readerOf = (connection: Connection): Reader => ({
  read: async (sql, ...parameters) => connection.all(sql, ...parameters),
  atOnce: (work) => work(),
  interrupt() {},
  close() {},
})
