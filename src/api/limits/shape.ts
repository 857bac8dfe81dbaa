/** The size of a query as it would be executed, with every fragment written out where it is used. */
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

export interface Shape {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  /** Fields at the top of the operation. */
  readonly roots: number
}

const nothing: Shape = { depth: 0, fields: 0, aliases: 0, directives: 0, roots: 0 }

/** Takes time in the length of the document, not of what it expands to; a fragment in a cycle counts once. */
export function shapeOf(document: DocumentNode, selections: SelectionSetNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, Shape>()

  const shapeOfFragment = (name: string): Shape => {
    const before = known.get(name)
    if (before) return before
    known.set(name, nothing)
    const fragment = fragments.get(name)
    const shape = fragment ? shapeOfSet(fragment.selectionSet) : nothing
    known.set(name, shape)
    return shape
  }

  const shapeOfSet = (set: SelectionSetNode): Shape => {
    let { depth, fields, aliases, directives, roots } = nothing
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0
      let inner = nothing
      if (selection.kind === Kind.FIELD) {
        if (selection.selectionSet) inner = shapeOfSet(selection.selectionSet)
        depth = Math.max(depth, 1 + inner.depth)
        fields += 1 + inner.fields
        aliases += (selection.alias ? 1 : 0) + inner.aliases
        roots += 1
      } else {
        inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? shapeOfFragment(selection.name.value)
            : shapeOfSet(selection.selectionSet)
        depth = Math.max(depth, inner.depth)
        fields += inner.fields
        aliases += inner.aliases
        roots += inner.roots
      }
      directives += inner.directives
    }
    return { depth, fields, aliases, directives, roots }
  }
  return shapeOfSet(selections)
}
