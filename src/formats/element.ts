/** What all formats of export share: an element's properties as one flat row of named values. */
import type { GraphEdge, GraphNode, PropertyValue } from '../../schema/graph.ts'
import { edgeKinds, nodeKinds, type Property } from '../../schema/ontology.ts'

export type Element = GraphNode | GraphEdge
export type Elements = AsyncIterable<Element>

export const isEdge = (element: Element): element is GraphEdge => 'from' in element

/** Every property of any kind, once, in the ontology's order; kinds agree on what a name holds. */
export const nodeColumns: Readonly<Record<string, Property>> = columnsOf(nodeKinds)
export const edgeColumns: Readonly<Record<string, Property>> = columnsOf(edgeKinds)

function columnsOf(kinds: Readonly<Record<string, { readonly properties: Readonly<Record<string, Property>> }>>) {
  return Object.assign({}, ...Object.values(kinds).map(({ properties }) => properties)) as Record<string, Property>
}

/** Lists as JSON, which no separator can break. */
export const textOf = (value: PropertyValue): string => (Array.isArray(value) ? JSON.stringify(value) : String(value))

/** As XML 1.0 can hold it: other control characters have no form there, and become U+FFFD. */
export const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`)
