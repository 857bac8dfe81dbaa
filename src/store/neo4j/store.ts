import neo4j from 'neo4j-driver'
import { type EdgeKindName, edgeKinds, type NodeKindName, nodeKinds } from '../../../schema/ontology.ts'
import { inTurn } from '../in-turn.ts'
import { kindOfEdge } from '../kind-of-edge.ts'
import type { Store, StoreOptions } from '../store.ts'
import { neo4jAnalyses } from './analyses.ts'
import { neo4jBriefings } from './briefings.ts'
import { Connection, type Neo4jLocation } from './connection.ts'
import { neo4jLedger } from './ledger.ts'
import { neo4jQuestions } from './questions.ts'
import { type EdgeValue, edgeOf, type NodeValue, nodeOf, type UnitValue, unitOf } from './rows.ts'
import * as cypher from './statements.ts'
import { write } from './write.ts'

export async function openNeo4j(location: Neo4jLocation, { patience }: StoreOptions = {}): Promise<Store> {
  const connection = await Connection.open(location, patience)
  const turn = inTurn()
  const ledger = neo4jLedger((statement, parameters) => connection.read(statement, parameters))
  const questions = neo4jQuestions(connection)
  return {
    ...questions,
    ...neo4jAnalyses(connection),
    ...neo4jBriefings(connection, questions),
    update: (step) =>
      turn(() =>
        connection.write(async (run) => {
          await run(cypher.LOCK)
          const { changes, result } = await step(neo4jLedger(run))
          await write(run, changes)
          return result
        }),
      ),
    ledger,
    async edge(id) {
      const kind = kindOfEdge(id)
      const rows = kind ? await connection.read<{ edge: EdgeValue }>(cypher.EDGE_BY_ID[kind], { id }) : []
      return rows[0] ? edgeOf(rows[0].edge) : null
    },
    edition: () => connection.edition(),
    async *export() {
      for (const kind of Object.keys(nodeKinds) as NodeKindName[])
        yield* pages(async (after) => {
          const rows = await connection.read<{ n: NodeValue }>(cypher.NODES_OF_KIND[kind], { after })
          return rows.map(({ n }) => nodeOf(n))
        })
      for (const kind of Object.keys(edgeKinds) as EdgeKindName[])
        yield* pages(async (after) => {
          const rows = await connection.read<{ edge: EdgeValue }>(cypher.EDGES_OF_KIND[kind], { after })
          return rows.map(({ edge }) => edgeOf(edge))
        })
    },
    async derivation() {
      const [row] = await connection.read<{ derivation: number }>(cypher.DERIVATION_OF)
      return row!.derivation
    },
    async setDerivation(version) {
      await connection.write((run) => run(cypher.SET_DERIVATION, { derivation: neo4j.int(version) }))
    },
    async *units() {
      for await (const value of pages((after) => connection.read<UnitValue>(cypher.UNITS_AFTER, { after })))
        yield unitOf(value)
    },
    async schemaFaults() {
      const present = await connection.read<{ name: string; state: string }>(cypher.INDEXES)
      const online = new Set(present.filter(({ state }) => state === 'ONLINE').map(({ name }) => name))
      return cypher.INDEX_NAMES.filter((name) => !online.has(name)).map((name) => `no index ${name}, or not online`)
    },
    async *articleIds() {
      for await (const { id } of pages((after) => connection.read<{ id: string }>(cypher.ARTICLE_IDS, { after })))
        yield id
    },
    close: () => turn(() => connection.close()),
  }
}

async function* pages<Item extends { readonly id: string }>(
  page: (after: string) => Promise<Item[]>,
): AsyncGenerator<Item> {
  for (let items = await page(''); items.length > 0; items = await page(items.at(-1)!.id)) yield* items
}
