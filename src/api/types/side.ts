import { createUnionType } from 'type-graphql'
import type { GraphNode } from '../../../schema/graph.ts'
import { Agency } from './agency.ts'
import { State } from './state.ts'

export const Side = createUnionType({
  name: 'Side',
  description: 'Who takes part in an encounter as such: a state, or a body that acts in its own name.',
  types: () => [State, Agency] as const,
})
export type Side = State | Agency

export const sideOf = (node: GraphNode): Side => (node.kind === 'State' ? new State(node) : new Agency(node))
