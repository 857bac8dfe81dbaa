/** A store in the layout of an earlier version, as that version wrote it, is brought up to date without loss. */
import { readFileSync } from 'node:fs'
import Database from 'libsql'
import neo4j, { type Driver } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { DERIVATION } from '../../ingest/consolidate/derivation.ts'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { correct } from '../../src/load/correct.ts'
import { upgrade } from '../../src/load/reindex.ts'
import type { Store } from '../../src/store/store.ts'
import { exported, put } from './contract/subject.ts'
import { bothSpellings, corpus } from './corpus.ts'
import { graphOf } from './order.ts'
import type { Place } from './stores.ts'

const read = (file: string): string => readFileSync(new URL(`older/${file}`, import.meta.url), 'utf8')

/** What the older stores were filled with. */
async function fill(store: Store): Promise<void> {
  const author = { by: 'Ada', at: '2024-10-01T00:00:00Z' }
  await put(store, [...corpus, bothSpellings])
  await correct(store, { kind: 'rename', id: 'issue:gaza', name: 'Gaza Strip' }, author, sameForm)
  await correct(store, { kind: 'merge', into: 'issue:energy', from: 'issue:syria' }, author, sameForm)
}

/** @param write Fills an empty place with what the older version wrote. */
export function older(makePlace: () => Promise<Place>, write: (place: Place) => Promise<void>): void {
  it('brings a store of schema version 1 up to date without loss', async () => {
    const fresh = await graphOf(makePlace, fill)
    const place = await makePlace()
    await write(place)
    const store = await place.open()
    try {
      expect(await store.derivation()).toBe(1)
      expect((await store.ledger.corrections()).map(({ by }) => by)).toEqual(['Ada', 'Ada'])
      await upgrade(store, sameForm)
      expect(await store.derivation()).toBe(DERIVATION)
      expect(await exported(store)).toBe(fresh)
      expect((await put(store, [...corpus, bothSpellings])).unchanged).toBe(9)
      const { items } = await store.meetingsOf(
        'state:QA',
        { outlets: ['desert'], planned: false },
        { limit: 9, offset: 0 },
      )
      expect(items).toHaveLength(1)
    } finally {
      await store.close()
    }
    const again = await place.open()
    expect(await exported(again)).toBe(fresh)
    await again.close()
    await place.clear()
  }, 60_000)
}

export async function writeOlderSqlite({ location }: Place): Promise<void> {
  if (location.kind !== 'sqlite') throw new Error('no SQLite file')
  const database = new Database(location.path)
  database.exec(read('sqlite-1.sql'))
  database.close()
}

interface Line {
  readonly statement?: string
  readonly label?: string
  readonly type?: string
  readonly from?: string
  readonly to?: string
  readonly properties: Readonly<Record<string, unknown>>
}

export async function writeOlderNeo4j(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (m:_EntenteMeta) DELETE m')
  const lines = read('neo4j-1.jsonl')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
  for (const { statement } of lines) if (statement) await driver.executeQuery(ifAbsent(statement))
  for (const { label, type, from, to, properties } of lines) {
    const values = Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, value]) => [name, parameterOf(value)]),
    )
    if (label) await driver.executeQuery('CREATE (n:$($label)) SET n = $values', { label, values })
    if (type) await driver.executeQuery(JOIN, { type, from, to, values })
  }
}

const isOurs = (node: string): string => `none(label IN labels(${node}) WHERE label STARTS WITH '_Entente')`
const JOIN = `
MATCH (a {id: $from}) WHERE ${isOurs('a')} MATCH (b {id: $to}) WHERE ${isOurs('b')}
CREATE (a)-[r:$($type)]->(b) SET r = $values`

/** The database of the tests keeps the constraints of others. */
const ifAbsent = (statement: string): string => statement.replace(/ (FOR|ON EACH) /, ' IF NOT EXISTS $1 ')

function parameterOf(value: unknown): unknown {
  if (typeof value === 'number') return neo4j.int(value)
  const { date } = (value ?? {}) as { date?: string }
  return date ? neo4j.types.Date.fromStandardDate(new Date(date)) : value
}
