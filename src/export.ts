import type { Store } from './store/store.ts'

/**
 * The derived graph as JSON Lines, one node or edge a line: nodes before edges, by kind in the ontology's order, then by
 * id. The same articles give the same bytes, on either store.
 */
export async function* exportJsonl(store: Store): AsyncGenerator<string> {
  for await (const element of store.export()) yield `${JSON.stringify(element)}\n`
}
