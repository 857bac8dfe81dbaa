/** Opens a SQLite file, and writes to it. */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { DERIVATION } from '../../../ingest/consolidate/derivation.ts'
import { StoreError } from '../store-error.ts'
import { isBusy, translate } from './errors.ts'
import { APPLICATION_ID, MIGRATIONS, SCHEMA, SCHEMA_VERSION, SET_DERIVATION } from './statements.ts'

/** Milliseconds: between two tries to write, and at most for a lock that others hold only for a moment. */
const POLL = 10
const OPEN_WAIT = 10_000

/**
 * Rows come at random places of many indexes: with 128 MiB of pages at hand, and the log written back only at 80 MB, a
 * large graph is not read and written over and over.
 */
const SETTINGS = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 20000`

export type Parameter = string | number | null
export type Named = Readonly<Record<string, Parameter>>
/** By position, or one object by name. */
export type Given = readonly Parameter[] | readonly [Named]

/** A connection with prepared statements and one transaction at a time. Errors come out as `StoreError`. */
export class Connection {
  readonly #database: Database.Database
  readonly #location: string
  readonly #statements = new Map<string, Database.Statement>()

  readonly #wait: number

  /** @param wait Milliseconds to wait for others that write. */
  constructor(location: string, wait = 60_000) {
    this.#location = location
    this.#wait = wait
    this.#database = this.#guard(() => {
      if (location !== ':memory:') mkdirSync(dirname(resolve(location)), { recursive: true })
      return new Database(location)
    }, 'STORE_UNREACHABLE')
    try {
      this.#guard(() => {
        this.#database.exec(`PRAGMA busy_timeout = ${OPEN_WAIT}`)
        this.#database.exec(SETTINGS)
        this.#prepareSchema()
      })
    } catch (error) {
      this.#database.close()
      throw error
    }
  }

  all<Row>(sql: string, ...parameters: Given): Row[] {
    return this.#guard(() => this.#statement(sql).all(...parameters) as Row[])
  }

  run(sql: string, ...parameters: readonly Parameter[]): void {
    this.#guard(() => this.#statement(sql).run(...parameters))
  }

  /**
   * Waits for other writers, so that what is read within is what will be changed. Waits without stopping the thread: the
   * other writer may be in it.
   */
  async begin(): Promise<void> {
    for (let waited = 0; !this.#tryBegin(waited >= this.#wait); waited += POLL) await sleep(POLL)
  }

  #tryBegin(last: boolean): boolean {
    return this.#guard(() => {
      this.#database.exec('PRAGMA busy_timeout = 0')
      try {
        this.#database.exec('BEGIN IMMEDIATE')
        return true
      } catch (error) {
        if (last || !isBusy(error)) throw error
        return false
      } finally {
        this.#database.exec(`PRAGMA busy_timeout = ${OPEN_WAIT}`)
      }
    })
  }

  commit(): void {
    this.#guard(() => this.#database.exec('COMMIT'))
  }

  rollback(): void {
    if (this.#database.inTransaction) this.#guard(() => this.#database.exec('ROLLBACK'))
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #statement(sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const made = this.#database.prepare(sql)
    this.#statements.set(sql, made)
    return made
  }

  #prepareSchema(): void {
    if (this.#number('PRAGMA application_id') !== APPLICATION_ID) this.#alone(() => this.#create())
    const version = this.#number('PRAGMA user_version')
    if (version > SCHEMA_VERSION)
      throw new StoreError(
        'STORE_NEWER',
        `${this.#location} has schema version ${version}; this entente knows ${SCHEMA_VERSION}. Update entente, or name another file.`,
      )
    if (version < SCHEMA_VERSION) this.#alone(() => this.#migrate())
  }

  #create(): void {
    // Another process may have made the schema while this one waited.
    if (this.#number('PRAGMA application_id') === APPLICATION_ID) return
    if (this.#number('SELECT count(*) FROM sqlite_master') > 0)
      throw new StoreError(
        'STORE_NOT_A_DATABASE',
        `${this.#location} is a SQLite database of another program. Name a new file or one made by entente.`,
      )
    this.#database.exec(SCHEMA)
    this.#database.prepare(SET_DERIVATION).run(DERIVATION)
    this.#database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`)
  }

  #migrate(): void {
    for (let version = this.#number('PRAGMA user_version'); version < SCHEMA_VERSION; version++)
      this.#database.exec(`${MIGRATIONS[version]!}; PRAGMA user_version = ${version + 1}`)
  }

  /** All of it or nothing, while no other process writes. */
  #alone(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#database.exec('COMMIT')
    } catch (error) {
      this.rollback()
      throw error
    }
  }

  #number(sql: string): number {
    return Number(Object.values(this.#database.prepare(sql).get() as object)[0])
  }

  #guard<T>(work: () => T, fallback: 'STORE_UNREACHABLE' | 'STORE_FAILED' = 'STORE_FAILED'): T {
    try {
      return work()
    } catch (error) {
      throw error instanceof StoreError ? error : translate(error, this.#location, fallback)
    }
  }
}
