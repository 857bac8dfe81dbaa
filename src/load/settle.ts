/** From what the units of recomputation should hold to what has to be written. */
import type { Derived } from '../../ingest/consolidate/element.ts'
import { byCodeUnit } from '../../ingest/consolidate/tally.ts'
import { digest } from '../../schema/ids.ts'
import type { Changes, ElementChanges, Ref, StoredUnit } from '../store/store.ts'
import { touchedEncounters } from './touched.ts'

export interface Counts {
  readonly nodesAdded: number
  readonly nodesChanged: number
  readonly nodesRemoved: number
  readonly edgesAdded: number
  readonly edgesChanged: number
  readonly edgesRemoved: number
}

export interface Settled {
  readonly changes: Pick<Changes, 'units' | 'nodes' | 'edges' | 'encounters'>
  readonly counts: Counts
}

/** `stored` are the same units as they were. An element that is the same, by its digest, is not written again. */
export function settle(units: ReadonlyMap<string, Derived>, stored: readonly StoredUnit[]): Settled {
  const before = new Map(stored.map((unit) => [unit.id, JSON.stringify(unit)]))
  const derived = [...units].sort(([a], [b]) => byCodeUnit(a, b))
  const after = derived.map(([id, { nodes, edges }]) => ({ id, nodes: summary(nodes), edges: summary(edges) }))
  const content = derived.map(([, unit]) => unit)
  const nodes = compare(
    content.flatMap((unit) => unit.nodes),
    after.map((unit) => unit.nodes),
    stored.map((unit) => unit.nodes),
  )
  const edges = compare(
    content.flatMap((unit) => unit.edges),
    after.map((unit) => unit.edges),
    stored.map((unit) => unit.edges),
  )
  const filled = after.filter((unit) => Object.keys(unit.nodes).length + Object.keys(unit.edges).length > 0)
  const kept = new Set(filled.map((unit) => unit.id))
  return {
    changes: {
      units: {
        put: filled.filter((unit) => JSON.stringify(unit) !== before.get(unit.id)),
        remove: [...before.keys()].filter((id) => !kept.has(id)),
      },
      nodes,
      edges,
      encounters: touchedEncounters({ nodes, edges }, units, stored),
    },
    counts: {
      nodesAdded: nodes.add.length,
      nodesChanged: nodes.change.length,
      nodesRemoved: nodes.remove.length,
      edgesAdded: edges.add.length,
      edgesChanged: edges.change.length,
      edgesRemoved: edges.remove.length,
    },
  }
}

interface Element<Kind> extends Ref<Kind> {
  readonly properties: unknown
}

type Summary<Kind> = Readonly<Record<string, readonly [kind: Kind, digest: string]>>

/** Of its content. */
export const fingerprint = (element: Element<unknown>): string => digest(JSON.stringify(element))

function summary<Kind>(elements: readonly Element<Kind>[]): Summary<Kind> {
  const sorted = [...elements].sort((a, b) => byCodeUnit(a.id, b.id))
  return Object.fromEntries(sorted.map((element) => [element.id, [element.kind, fingerprint(element)] as const]))
}

const byId = <Kind>(all: readonly Summary<Kind>[]) => new Map(all.flatMap((summary) => Object.entries(summary)))

function compare<Kind, E extends Element<Kind>>(
  elements: readonly E[],
  held: readonly Summary<Kind>[],
  stored: readonly Summary<Kind>[],
): ElementChanges<E, Kind> {
  const before = byId(stored)
  const after = byId(held)
  const sorted = [...elements].sort((a, b) => byCodeUnit(a.id, b.id))
  const gone = [...before].filter(([id]) => !after.has(id))
  return {
    add: sorted.filter(({ id }) => !before.has(id)),
    change: sorted.filter(({ id }) => before.has(id) && before.get(id)![1] !== after.get(id)![1]),
    remove: gone.map(([id, [kind]]): Ref<Kind> => ({ kind, id })).sort((a, b) => byCodeUnit(a.id, b.id)),
  }
}
