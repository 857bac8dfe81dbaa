/** The only place that opens sessions. */
import neo4j, {
  type Driver,
  Neo4jError,
  type Record as Neo4jRecord,
  type Session,
  type SessionMode,
} from 'neo4j-driver'
import { DERIVATION } from '../../../ingest/consolidate/derivation.ts'
import { tooLate } from '../../questions/too-late.ts'
import { inSpan } from '../../tracing.ts'
import { StoreError } from '../store-error.ts'
import {
  AWAIT_INDEXES,
  EDITION,
  FOREIGN,
  SCHEMA,
  SCHEMA_VERSION,
  SET_DERIVATION,
  SET_VERSION,
  VERSION,
} from './statements.ts'

export interface Neo4jLocation {
  /** `neo4j://` or `bolt://`, with `+s` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Absent means the server's default. */
  readonly database?: string
}

export type Parameters = Readonly<Record<string, unknown>>
export type Run = <Row>(cypher: string, parameters?: Parameters) => Promise<Row[]>

const span = { 'db.system.name': 'neo4j' }

/** How long a transaction is tried again after losing the server or a lock, in milliseconds; a load waits longer. */
const RETRY = 10_000

export class Connection {
  readonly #driver: Driver
  readonly #location: Neo4jLocation
  /** So that a client reads its own writes, from whichever member of a cluster. */
  readonly #bookmarks = neo4j.bookmarkManager()

  readonly #patience: number | undefined

  private constructor(location: Neo4jLocation, driver: Driver, patience: number | undefined) {
    this.#location = location
    this.#driver = driver
    this.#patience = patience
  }

  /** @param patience Milliseconds after which the server ends a reading transaction. */
  static async open(location: Neo4jLocation, patience?: number): Promise<Connection> {
    const connection = new Connection(location, makeDriver(location), patience)
    try {
      await connection.#prepareSchema()
    } catch (error) {
      await connection.close()
      throw error
    }
    return connection
  }

  /**
   * One statement that reads. It goes without a transaction around it, which takes half the time; where the server is lost on
   * the way, it is asked again in one, which waits for another.
   */
  async read<Row>(cypher: string, parameters?: Parameters): Promise<Row[]> {
    const session = this.#session('READ')
    try {
      const { records } = await inSpan('neo4j statement', span, async () =>
        session.run(cypher, parameters, { timeout: this.#patience }),
      )
      return rowsOf<Row>(records)
    } catch (error) {
      if (this.#patience !== undefined && isTimeout(error)) throw tooLate(this.#patience)
      if (!neo4j.isRetryableError(error)) throw translate(error, this.#location)
    } finally {
      await session.close()
    }
    return this.#read(cypher, parameters, this.#patience)
  }

  /** @param patience Without end where absent. */
  async #read<Row>(cypher: string, parameters?: Parameters, patience?: number): Promise<Row[]> {
    const config = {
      database: this.#location.database,
      routing: neo4j.routing.READ,
      bookmarkManager: this.#bookmarks,
      transactionConfig: { timeout: patience },
    }
    try {
      const { records } = await inSpan('neo4j statement', span, () =>
        this.#driver.executeQuery(cypher, parameters, config),
      )
      return rowsOf<Row>(records)
    } catch (error) {
      if (patience !== undefined && isTimeout(error)) throw tooLate(patience)
      throw translate(error, this.#location)
    }
  }

  /**
   * The writer's name for the graph, and the last transaction that the server has carried out in full. Its readers may see a
   * transaction before that: an answer read meanwhile, half of it older, must not stand for the edition with all of it.
   */
  async edition(): Promise<string> {
    const session = this.#session('READ')
    try {
      const { records } = await session.run(EDITION)
      return `${records[0]!.get('edition')} ${session.lastBookmarks().join()}`
    } catch (error) {
      throw translate(error, this.#location)
    } finally {
      await session.close()
    }
  }

  /** Runs again after a lost lock or server, so `work` must not leave traces elsewhere. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = this.#session('WRITE')
    try {
      return await session.executeWrite((transaction) =>
        work(async <Row>(cypher: string, parameters?: Parameters) => {
          const { records } = await inSpan('neo4j statement', span, async () => transaction.run(cypher, parameters))
          return rowsOf<Row>(records)
        }),
      )
    } catch (error) {
      throw translate(error, this.#location)
    } finally {
      await session.close()
    }
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  #session(defaultAccessMode: SessionMode): Session {
    const { database } = this.#location
    return this.#driver.session({ database, defaultAccessMode, bookmarkManager: this.#bookmarks })
  }

  async #prepareSchema(): Promise<void> {
    await this.#reach()
    const [known] = await this.#read<{ version: number }>(VERSION)
    if (known && known.version > SCHEMA_VERSION)
      throw new StoreError(
        'STORE_NEWER',
        `${this.#location.uri} has schema version ${known.version}; this entente knows ${SCHEMA_VERSION}. Update entente, or name another database.`,
      )
    if (known?.version === SCHEMA_VERSION) return
    const [foreign] = await this.#read<{ labels: string[] }>(FOREIGN)
    if (foreign && !known)
      throw new StoreError(
        'STORE_NOT_A_DATABASE',
        `${this.#location.uri} holds data of another program (:${foreign.labels.join(':')}). Name an empty database.`,
      )
    await this.write(async (run) => {
      for (const statement of SCHEMA) await run(statement)
    })
    await this.#read(AWAIT_INDEXES)
    if (!known) await this.write((run) => run(SET_DERIVATION, { derivation: neo4j.int(DERIVATION) }))
    await this.write((run) => run(SET_VERSION, { version: neo4j.int(SCHEMA_VERSION) }))
  }

  /** Fails at once where a transaction would be tried again for a minute. */
  async #reach(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#location.database })
    } catch (error) {
      throw translate(error, this.#location)
    }
  }
}

const rowsOf = <Row>(records: readonly Neo4jRecord[]): Row[] => records.map((record) => record.toObject() as Row)

function makeDriver(location: Neo4jLocation): Driver {
  try {
    return neo4j.driver(location.uri, neo4j.auth.basic(location.user, location.password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY,
      connectionTimeout: 10_000,
    })
  } catch (error) {
    throw new StoreError(
      'STORE_LOCATION',
      `"${location.uri}" is no Neo4j address. Write for instance neo4j://localhost:7687.`,
      error,
    )
  }
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')

function translate(error: unknown, { uri, user, database }: Neo4jLocation): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (code.startsWith('Neo.ClientError.Security.'))
    return new StoreError(
      'STORE_UNAUTHORIZED',
      `${uri} refuses user "${user}": ${message} Check ENTENTE_NEO4J_USER and ENTENTE_NEO4J_PASSWORD.`,
      error,
    )
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new StoreError(
      'STORE_UNREACHABLE',
      `Cannot reach Neo4j at ${uri}. Is it running, and is the address right?`,
      error,
    )
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StoreError(
      'STORE_LOCATION',
      `${uri} has no database "${database}". Check ENTENTE_NEO4J_DATABASE.`,
      error,
    )
  return new StoreError('STORE_FAILED', `${uri}: ${message}`, error)
}
