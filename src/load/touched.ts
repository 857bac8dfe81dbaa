/** Which encounters a step adds or changes, by themselves or by their edges; what watchers are told of. */
import type { Derived } from '../../ingest/consolidate/element.ts'
import { byCodeUnit } from '../../ingest/consolidate/tally.ts'
import type { GraphEdge } from '../../schema/graph.ts'
import type { Changes, StoredUnit } from '../store/store.ts'

/** @param stored The units as they were. Where an edge is gone, every encounter of its unit counts as changed. */
export function touchedEncounters(
  { nodes, edges }: Pick<Changes, 'nodes' | 'edges'>,
  units: ReadonlyMap<string, Derived>,
  stored: readonly StoredUnit[],
): Changes['encounters'] {
  const added = new Set(nodes.add.filter(isEncounter).map(({ id }) => id))
  const changed = new Set([...nodes.change, ...nodes.remove].filter(isEncounter).map(({ id }) => id))
  for (const edge of [...edges.add, ...edges.change]) for (const id of encounterOf(edge)) changed.add(id)
  const gone = new Set(edges.remove.map(({ id }) => id))
  for (const unit of stored) {
    if (!Object.keys(unit.edges).some((id) => gone.has(id))) continue
    for (const node of units.get(unit.id)?.nodes ?? []) if (isEncounter(node)) changed.add(node.id)
  }
  const all = [...new Set([...added, ...changed])].sort(byCodeUnit)
  return all.map((id) => ({ id, added: added.has(id) }))
}

const isEncounter = ({ kind }: { readonly kind: string }): boolean => kind === 'Encounter'

function encounterOf({ kind, from, to, properties }: GraphEdge): string[] {
  if (typeof properties.encounter === 'string') return [properties.encounter]
  if (kind === 'TOOK_PART') return [to]
  return kind === 'COVERED' || kind === 'REPORTED_IN' ? [from] : []
}
