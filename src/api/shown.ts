/** What a query looks at of the nodes of its answer, so that a store need not read the rest. */
import {
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type NodeKindName, nodeKinds } from '../../schema/ontology.ts'
import type { Shown } from '../questions/questions.ts'

/** Properties that a field of a node reads, where it is not the one of its own name. */
const reads: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'nameAr'],
  role: ['role', 'roleAr'],
  stateCode: ['state'],
  type: ['kind'],
  sourceCount: ['sources'],
  articleCount: ['articles'],
  outletCount: ['outlets'],
}

/** @param plain Without arguments: a name is in Latin letters then. */
export const propertiesRead = (kind: NodeKindName, field: string, plain: boolean): readonly string[] =>
  ((plain && field === 'name' ? undefined : reads[field]) ?? [field]).filter(
    (name) => name in nodeKinds[kind].properties,
  )

/** Of the field that is being resolved; what a variable may leave out counts too. */
export function shownIn({ fieldNodes, fragments, schema, returnType }: GraphQLResolveInfo): Shown {
  const shown: { [Kind in NodeKindName]?: string[] } = {}

  const note = (type: GraphQLNamedType, field: string, plain: boolean): void => {
    // The evidence of a fact is read with its articles.
    if (type.name === 'Citation') shown.Article ??= []
    for (const { name } of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) {
      if (!isNodeKind(name)) continue
      shown[name] ??= []
      for (const property of propertiesRead(name, field, plain))
        if (!shown[name].includes(property)) shown[name].push(property)
    }
  }

  const look = (type: GraphQLNamedType, set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const { name, selectionSet, arguments: given = [] } = selection
        note(type, name.value, given.length === 0)
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined
        if (field) look(getNamedType(field.type), selectionSet)
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]! : selection
        const on = fragment.typeCondition?.name.value
        look(on === undefined ? type : schema.getType(on)!, fragment.selectionSet)
      }
    }
  }

  for (const { selectionSet } of fieldNodes) look(getNamedType(returnType), selectionSet)
  return shown
}

const isNodeKind = (name: string): name is NodeKindName => name in nodeKinds
