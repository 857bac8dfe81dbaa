/** What is drawn: nodes and the links between them, joined from what was asked around several nodes. */
import type { EdgeKind, EntityFragment, NeighbourhoodQuery, PathQuery } from '../../client/documents.ts'

type Neighbourhood = NonNullable<NeighbourhoodQuery['neighbourhood']>
export type Hop = NonNullable<PathQuery['path']>[number]

export interface Link {
  /** Says from where, of which kind and to where. */
  readonly key: string
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
  /** How many edges of the graph it stands for. */
  readonly number: number
  readonly firstDate: string | null
  readonly lastDate: string | null
}

export interface Picture {
  readonly nodes: ReadonlyMap<string, EntityFragment>
  readonly links: ReadonlyMap<string, Link>
  /** Id of a node that was asked around → how many neighbours it has, drawn or not. */
  readonly neighbourCounts: ReadonlyMap<string, number>
  /** Ids along a path, end to end; empty where none is shown. */
  readonly path: readonly string[]
}

export const linkKey = (from: string, kind: string, to: string): string => `${from} ${kind} ${to}`

/** Links of the kinds `without` are left out, and with them the nodes that nothing else holds. */
export function pictureOf(
  around: readonly Neighbourhood[],
  hops: readonly Hop[],
  without: ReadonlySet<string>,
): Picture {
  const roots = around.map(({ nodes }) => nodes[0]!)
  const known = new Map(
    [...around.flatMap(({ nodes }) => nodes), ...hops.flatMap(({ from, to }) => [from, to])].map((node) => [
      node.id,
      node,
    ]),
  )
  const links = new Map<string, Link>()
  for (const each of around.flatMap((one) => one.links)) {
    if (without.has(each.kind)) continue
    const key = linkKey(each.from, each.kind, each.to)
    // Seen from either end it is the same; between neighbours some of it may be out of sight.
    if ((links.get(key)?.number ?? 0) < each.number) links.set(key, { key, ...each })
  }
  for (const { from, to, kind, date } of hops) {
    const key = linkKey(from.id, kind, to.id)
    if (!links.has(key))
      links.set(key, { key, from: from.id, to: to.id, kind, number: 1, firstDate: date, lastDate: date })
  }
  const held = new Set([...roots.map(({ id }) => id), ...[...links.values()].flatMap(({ from, to }) => [from, to])])
  return {
    nodes: new Map([...known].filter(([id]) => held.has(id))),
    links,
    neighbourCounts: new Map(around.map(({ nodes, neighbourCount }) => [nodes[0]!.id, neighbourCount])),
    path: hops.length === 0 ? [] : endToEnd(hops),
  }
}

/** An edge of a path may point against the way that one walks it. */
function endToEnd(hops: readonly Hop[]): readonly string[] {
  const [first, second] = hops
  const joint = second ? [second.from.id, second.to.id] : [first!.to.id]
  const walked = [joint.includes(first!.from.id) ? first!.to.id : first!.from.id]
  for (const { from, to } of hops) walked.push(from.id === walked.at(-1) ? to.id : from.id)
  return walked
}
