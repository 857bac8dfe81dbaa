import type { GraphNode } from '../../../schema/graph.ts'
import type { Changes, StoredProfile } from '../store.ts'
import type { Connection } from './connection.ts'
import { edgeValues, nodeValues, recordValues } from './rows.ts'
import * as sql from './statements.ts'

/** Writes everything in the transaction that is open. */
export function write(connection: Connection, changes: Changes): void {
  for (const correction of changes.corrections) connection.run(sql.ADD_CORRECTION, JSON.stringify(correction))
  for (const id of changes.records.remove) connection.run(sql.REMOVE_RECORD, id)
  for (const record of changes.records.put) connection.run(sql.PUT_RECORD, ...recordValues(record))
  for (const { key, article } of changes.index.remove) connection.run(sql.REMOVE_INDEX, key, article)
  for (const { key, article } of changes.index.add) connection.run(sql.ADD_INDEX, key, article)
  for (const key of changes.profiles.remove) removeProfile(connection, key)
  for (const profile of changes.profiles.put) putProfile(connection, profile)
  for (const id of changes.units.remove) connection.run(sql.REMOVE_UNIT, id)
  for (const { id, nodes, edges } of changes.units.put)
    connection.run(sql.PUT_UNIT, id, JSON.stringify(nodes), JSON.stringify(edges))
  for (const { id } of changes.edges.remove) connection.run(sql.REMOVE_EDGE, id)
  for (const { id } of changes.nodes.remove) removeNode(connection, id)
  for (const node of [...changes.nodes.add, ...changes.nodes.change]) putNode(connection, node)
  for (const edge of [...changes.edges.add, ...changes.edges.change]) connection.run(sql.PUT_EDGE, ...edgeValues(edge))

  for (const { id, added } of changes.encounters) connection.run(added ? sql.ADD_CHANGE : sql.CHANGE_AGAIN, id)
}

function nameKeysOf(connection: Connection, key: string): string[] {
  const [row] = connection.all<{ name_keys: string }>(sql.NAME_KEYS, key)
  return row ? JSON.parse(row.name_keys) : []
}

function removeProfile(connection: Connection, key: string): void {
  for (const nameKey of nameKeysOf(connection, key)) connection.run(sql.REMOVE_NAME_KEY, nameKey, key)
  connection.run(sql.REMOVE_PROFILE, key)
}

function putProfile(connection: Connection, { key, cluster, profile, nameKeys }: StoredProfile): void {
  const before = nameKeysOf(connection, key)
  for (const nameKey of before) if (!nameKeys.includes(nameKey)) connection.run(sql.REMOVE_NAME_KEY, nameKey, key)
  for (const nameKey of nameKeys) if (!before.includes(nameKey)) connection.run(sql.ADD_NAME_KEY, nameKey, key)
  connection.run(sql.PUT_PROFILE, key, cluster, JSON.stringify(profile), JSON.stringify(nameKeys))
}

function foldedOf(connection: Connection, id: string): { number: number; folded: string | null } | undefined {
  return connection.all<{ number: number; folded: string | null }>(sql.FOLDED, id)[0]
}

function removeNode(connection: Connection, id: string): void {
  const before = foldedOf(connection, id)
  if (before?.folded) connection.run(sql.REMOVE_NAME, before.number)
  connection.run(sql.REMOVE_NODE, id)
}

function putNode(connection: Connection, node: GraphNode): void {
  const values = nodeValues(node)
  const folded = values[3] ?? null
  const before = foldedOf(connection, node.id)
  connection.run(sql.PUT_NODE, ...values)
  if (before?.folded === folded) return
  if (before?.folded) connection.run(sql.REMOVE_NAME, before.number)
  if (folded) connection.run(sql.ADD_NAME, node.id)
}
