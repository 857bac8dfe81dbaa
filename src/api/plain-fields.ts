/**
 * Lets graphql-js read the fields of our views itself. type-graphql wraps each field in a function, and one with arguments
 * in a promise; on a page of 100 topics that was most of the time spent. A view's method takes (arguments, context), which
 * is how graphql-js calls a method, so nothing is lost.
 */
import { type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql'

export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || roots.includes(type)) continue
    for (const field of Object.values(type.getFields())) delete field.resolve
  }
  return schema
}
