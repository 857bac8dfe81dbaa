import type { Elements } from './element.ts'

/**
 * The derived graph as JSON Lines, one node or edge a line: nodes before edges, by kind in the ontology's order, then by
 * id. The same articles give the same bytes, on either store.
 */
export async function* exportJsonl(elements: Elements): AsyncGenerator<string> {
  for await (const element of elements) yield `${JSON.stringify(element)}\n`
}
