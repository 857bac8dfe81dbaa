import type { GraphNode } from '../../../schema/graph.ts'
import { type Asking, query, widePage } from './call.ts'

/** `relations` wants an id and a kind, which stands in the text as the kinds of an enum do. */
export function relationsQuery(
  of: GraphNode,
  kind: string,
  selection: string,
  period: Asking['period'],
  first = widePage.limit,
) {
  const { query: text, variables } = query(
    'relations',
    `{\n    totalCount\n    nodes { ${selection} }\n  }`,
    { of: of.id, first },
    period,
  )
  return { query: text.replace('$of: String!', '$of: ID!').replace('of: $of', `of: $of, kinds: [${kind}]`), variables }
}
