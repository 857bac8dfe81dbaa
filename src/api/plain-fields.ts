/**
 * Lets the fields of our views be read as they are. type-graphql wraps each field in a function, and one with arguments in a
 * promise; on a page of 100 topics that was most of the time spent. A view's field is a getter, or a method that takes
 * (arguments, context).
 */
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql'

export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || roots.includes(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (mayBeMethod(field)) field.resolve = defaultFieldResolver
      else delete field.resolve
    }
  }
  return schema
}

/** Compiled queries call no method by themselves. */
const mayBeMethod = ({ args, type }: GraphQLField<unknown, unknown>): boolean =>
  args.length > 0 || !isLeafType(getNamedType(type))
