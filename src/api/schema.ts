/** The GraphQL schema, made from the decorated classes. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { withPlainFields } from './plain-fields.ts'
import { AnalysisResolver } from './resolvers/analysis-resolver.ts'
import { BetweenResolver } from './resolvers/between-resolver.ts'
import { BriefingResolver } from './resolvers/briefing-resolver.ts'
import { EditResolver } from './resolvers/edit-resolver.ts'
import { LookupResolver } from './resolvers/lookup-resolver.ts'

export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [BetweenResolver, AnalysisResolver, BriefingResolver, LookupResolver, EditResolver],
    validate: false,
  })
  // type-graphql gives the root types no description.
  Object.assign(schema.getQueryType()!, { description: 'Questions to the graph.' })
  Object.assign(schema.getMutationType()!, { description: 'Changes of the graph, for editors.' })
  return withPlainFields(schema)
}
