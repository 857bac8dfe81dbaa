import type { GraphNode } from '../../../schema/graph.ts'
import { Agency } from './agency.ts'
import { Article } from './article.ts'
import { Encounter } from './encounter.ts'
import { Issue } from './issue.ts'
import type { Node } from './node.ts'
import { Official } from './official.ts'
import { State } from './state.ts'

const views = { State, Official, Agency, Issue, Article, Encounter } as const satisfies Record<
  GraphNode['kind'],
  new (
    node: GraphNode,
  ) => Node
>

/** The view of a node of any kind. */
export const nodeOf = (node: GraphNode): Node => new views[node.kind](node)
