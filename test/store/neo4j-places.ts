/** A Neo4j for the tests: a dedicated, empty server that is named, else one that is started here. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { missingForNeo4j, type Neo4jServer, startNeo4j } from '../../scripts/neo4j-server.ts'
import { SCHEMA_VERSION } from '../../src/store/neo4j/statements.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Place } from './stores.ts'

export interface Neo4jPlaces {
  readonly server: Pick<Neo4jServer, 'uri' | 'user' | 'password'>
  readonly driver: Driver
  /** The database, emptied of data. */
  place(): Promise<Place>
  stop(): Promise<void>
}

/** Indexes and constraints stay, and so does the mark that tells of them: making them anew takes most of a test's time. */
const CLEAR = `
MATCH (n) WHERE NOT (n:_EntenteMeta AND n.id = 'schema' AND n.version = $version AND n.derivation IS NOT NULL)
DETACH DELETE n`

/** Why no Neo4j can be had, or null. Under CI there is no such excuse. */
export async function noNeo4j(): Promise<string | null> {
  if (process.env.ENTENTE_TEST_NEO4J_URI) return null
  const missing = await missingForNeo4j()
  if (missing && process.env.CI) throw new Error(`CI must run the tests on Neo4j: ${missing}`)
  return missing
}

export async function neo4jPlaces(): Promise<Neo4jPlaces> {
  const { server, stop } = process.env.ENTENTE_TEST_NEO4J_URI
    ? named(process.env.ENTENTE_TEST_NEO4J_URI)
    : await started()
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n')
  if (records[0]?.get('n').toNumber() !== 0) {
    await driver.close()
    throw new Error(`${server.uri} is not empty. Name a server for tests alone: they delete everything.`)
  }
  const clear = async (): Promise<void> =>
    void (await driver.executeQuery(CLEAR, { version: neo4j.int(SCHEMA_VERSION) }))
  return {
    server,
    driver,
    async place() {
      await clear()
      const location = { kind: 'neo4j', ...server } as const
      return { location, open: () => openStore(location), clear }
    },
    async stop() {
      await driver.executeQuery('MATCH (n) DETACH DELETE n')
      await driver.close()
      await stop()
    },
  }
}

function named(uri: string) {
  const { ENTENTE_TEST_NEO4J_USER: user = 'neo4j', ENTENTE_TEST_NEO4J_PASSWORD: password = '' } = process.env
  return { server: { uri, user, password }, stop: async () => {} }
}

async function started() {
  const home = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
  const server = await startNeo4j({ home, forTests: true })
  const stop = async (): Promise<void> => {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
  return { server, stop }
}
