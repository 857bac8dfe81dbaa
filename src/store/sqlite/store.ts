import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds } from '../../../schema/ontology.ts'
import { type AllQuestions, questionsThrough } from '../../questions/questions-through.ts'
import { inTurn } from '../in-turn.ts'
import type { Store, StoreOptions } from '../store.ts'
import { sqliteAnalyses } from './analyses.ts'
import { sqliteBriefings } from './briefings.ts'
import { Connection } from './connection.ts'
import { sqliteLedger } from './ledger.ts'
import { sqliteQuestions } from './questions.ts'
import { openReader, type Read, readerOf } from './reader.ts'
import { Readers } from './readers.ts'
import { type EdgeRow, edgeOf, type NodeRow, nodeOf, type UnitRow, unitOf } from './rows.ts'
import * as sql from './statements.ts'
import { write } from './write.ts'

/** @param location A file, made where there is none, or `:memory:`. */
export function openSqlite(location: string, { patience }: StoreOptions = {}): Store {
  const connection = new Connection(location)
  const ledger = sqliteLedger(connection)
  const turn = inTurn()
  const readers =
    location === ':memory:'
      ? new Readers(async () => readerOf(connection), patience, 1)
      : new Readers(() => openReader(location), patience)
  return {
    ...questionsThrough((ask) => readers.ask((read) => ask(answers(read)))),
    update: (step) =>
      turn(async () => {
        await connection.begin()
        try {
          const { changes, result } = await step(ledger)
          write(connection, changes)
          connection.commit()
          return result
        } catch (error) {
          connection.rollback()
          throw error
        }
      }),
    ledger,
    edge: async (id) => connection.all<EdgeRow>(sql.EDGE_BY_ID, id).map(edgeOf)[0] ?? null,
    edition: async () => connection.all<{ edition: string }>(sql.EDITION)[0]!.edition,
    async *export() {
      for (const kind of Object.keys(nodeKinds) as NodeKindName[])
        yield* pages((after) => connection.all<NodeRow>(sql.NODES_OF_KIND, kind, after).map(nodeOf))
      for (const kind of Object.keys(edgeKinds) as EdgeKindName[])
        yield* pages((after) => connection.all<EdgeRow>(sql.EDGES_OF_KIND, kind, after).map(edgeOf))
    },
    derivation: async () => connection.all<{ value: number }>(sql.DERIVATION_OF)[0]?.value ?? 1,
    setDerivation: (version) => turn(async () => connection.run(sql.SET_DERIVATION, version)),
    async *units() {
      for (const row of pages((after) => connection.all<UnitRow>(sql.UNITS_AFTER, after))) yield unitOf(row)
    },
    async schemaFaults() {
      const present = new Set(connection.all<{ name: string }>(sql.INDEXES).map(({ name }) => name))
      const missing = sql.INDEX_NAMES.filter((name) => !present.has(name)).map((name) => `no index ${name}`)
      const damage = connection.all<{ quick_check: string }>(sql.QUICK_CHECK).map((row) => row.quick_check)
      return [...missing, ...damage.filter((line) => line !== 'ok')]
    },
    async *articleIds() {
      for (const { id } of pages((after) => connection.all<{ id: string }>(sql.ARTICLE_IDS, after))) yield id
    },
    close: () =>
      turn(async () => {
        await readers.close()
        connection.close()
      }),
  }
}

function answers(read: Read): AllQuestions {
  const questions = sqliteQuestions(read)
  return { ...questions, ...sqliteAnalyses(read, questions), ...sqliteBriefings(read, questions) }
}

function* pages<Item extends { readonly id: string }>(page: (after: string) => Item[]): Generator<Item> {
  for (let items = page(''); items.length > 0; items = page(items.at(-1)!.id)) yield* items
}
