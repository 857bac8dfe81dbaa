import type { GraphNode } from '../../schema/graph.ts'
import { pairKey } from '../../schema/ids.ts'
import type { Link, Neighbourhood } from './briefings.ts'

/** Keys of all pairs among the ids. */
export const pairsAmong = (ids: readonly string[]): string[] =>
  ids.flatMap((a, index) => ids.slice(index + 1).map((b) => pairKey(a, b)))

/** @param found Nodes and links in any order; a link may be found from both of its ends. */
export function picture(
  ids: readonly string[],
  found: { readonly nodes: readonly GraphNode[]; readonly links: readonly Link[]; readonly total: number },
): Neighbourhood | null {
  const nodes = new Map(found.nodes.map((node) => [node.id, node]))
  const keyOf = ({ kind, from, to }: Link): string => `${kind} ${from} ${to}`
  const links = [...new Map(found.links.map((link) => [keyOf(link), link])).values()]
  if (!nodes.has(ids[0]!)) return null
  return {
    nodes: ids.flatMap((id) => nodes.get(id) ?? []),
    links: links.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    total: found.total,
  }
}
