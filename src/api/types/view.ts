/** The typed reading of a graph node's properties: their names and types come from the ontology. */
import type { GraphNode } from '../../../schema/graph.ts'
import type { NodeKindName, nodeKinds, Property, PropertyType } from '../../../schema/ontology.ts'

type Value<T extends PropertyType> = {
  string: string
  strings: readonly string[]
  integer: number
  boolean: boolean
  date: string
  json: string
}[T]

type ValueOf<P extends Property> = P extends { required: true } ? Value<P['type']> : Value<P['type']> | null

export type PropertiesOf<K extends NodeKindName> = {
  readonly [P in keyof (typeof nodeKinds)[K]['properties']]: (typeof nodeKinds)[K]['properties'][P] extends Property
    ? ValueOf<(typeof nodeKinds)[K]['properties'][P]>
    : never
}

/** Trusts the stores' contract that a node of a kind has the properties that the ontology gives it. */
export const propertiesOf = <K extends NodeKindName>(node: GraphNode): PropertiesOf<K> =>
  node.properties as PropertiesOf<K>
