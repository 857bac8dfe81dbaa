/** The GraphQL schema, made from the decorated classes. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { withPlainFields } from './plain-fields.ts'
import { BetweenResolver } from './resolvers/between-resolver.ts'
import { EditResolver } from './resolvers/edit-resolver.ts'
import { LookupResolver } from './resolvers/lookup-resolver.ts'

export const buildApiSchema = (): GraphQLSchema =>
  withPlainFields(buildSchemaSync({ resolvers: [BetweenResolver, LookupResolver, EditResolver], validate: false }))
