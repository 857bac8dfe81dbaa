import { groupBy } from '../../../ingest/consolidate/group-by.ts'
import type { GraphEdge } from '../../../schema/graph.ts'
import { kindOfNode } from '../kind-of-node.ts'
import type { Changes } from '../store.ts'
import type { Run } from './connection.ts'
import { edgeValues, nodeValues, profileValues, recordValues, unitValues } from './rows.ts'
import * as cypher from './statements.ts'

/** Rows that one statement takes. */
const BATCH = 5000

/** Writes everything: what edges need before them, and what holds edges after them. */
export async function write(run: Run, changes: Changes): Promise<void> {
  const each = async (statement: string, rows: readonly unknown[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += BATCH)
      await run(statement, { rows: rows.slice(start, start + BATCH) })
  }
  for (const correction of changes.corrections)
    await run(cypher.ADD_CORRECTION, { correction: JSON.stringify(correction) })
  const { records, index, profiles, units, nodes, edges } = changes
  await each(cypher.REMOVE_RECORDS, records.remove)
  await each(cypher.PUT_RECORDS, records.put.map(recordValues))
  await each(cypher.REMOVE_INDEX, index.remove.map(indexId))
  await each(
    cypher.PUT_INDEX,
    index.add.map((entry) => ({ id: indexId(entry), ...entry })),
  )

  const named = profiles.put.filter(({ nameKeys }) => nameKeys.length > 0).map(profileValues)
  await each(cypher.REMOVE_NAMES, [...named, ...profiles.remove.map((id) => ({ id, nameKeys: [] }))])
  await each(
    cypher.PUT_NAMES,
    profiles.put.flatMap(({ key, nameKeys }) =>
      nameKeys.map((nameKey) => ({ id: `${nameKey} ${key}`, nameKey, profile: key })),
    ),
  )
  await each(cypher.REMOVE_PROFILES, profiles.remove)
  await each(cypher.PUT_PROFILES, profiles.put.map(profileValues))
  await each(cypher.REMOVE_UNITS, units.remove)
  await each(cypher.PUT_UNITS, units.put.map(unitValues))

  for (const [kind, refs] of groupBy(edges.remove, (ref) => ref.kind))
    await each(
      cypher.REMOVE_EDGES[kind],
      refs.map(({ id }) => id),
    )
  for (const [kind, refs] of groupBy(nodes.remove, (ref) => ref.kind))
    await each(
      cypher.REMOVE_NODES[kind],
      refs.map(({ id }) => id),
    )
  for (const [kind, put] of groupBy([...nodes.add, ...nodes.change], (node) => node.kind))
    await each(cypher.PUT_NODES[kind], put.map(nodeValues))
  for (const [kind, changed] of groupBy(edges.change, (edge) => edge.kind))
    await each(cypher.CHANGE_EDGES[kind], changed.map(edgeRow))
  for (const [ends, added] of groupBy(edges.add, endsOf)) await each(cypher.ADD_EDGES.get(ends)!, added.map(edgeRow))
  await each(cypher.LOG_CHANGES, changes.encounters)
}

const indexId = ({ key, article }: { readonly key: string; readonly article: string }): string => `${key} ${article}`
const edgeRow = (edge: GraphEdge) => ({ from: edge.from, to: edge.to, properties: edgeValues(edge) })
const endsOf = ({ kind, from, to }: GraphEdge): string => `${kind} ${kindOfNode(from)} ${kindOfNode(to)}`
