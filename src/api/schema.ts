/** The GraphQL schema, made from the decorated classes. */
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { withPlainFields } from './plain-fields.ts'
import { AnalysisResolver } from './resolvers/analysis-resolver.ts'
import { AskResolver } from './resolvers/ask-resolver.ts'
import { BetweenResolver } from './resolvers/between-resolver.ts'
import { BriefingResolver } from './resolvers/briefing-resolver.ts'
import { EditResolver } from './resolvers/edit-resolver.ts'
import { LookupResolver } from './resolvers/lookup-resolver.ts'
import { WatchResolver } from './resolvers/watch-resolver.ts'

/** type-graphql wants one; subscriptions follow the store instead, so that every instance of the service sees all news. */
const noPubSub = { publish() {}, subscribe: (): never => unused() }
const unused = (): never => {
  throw new Error('no subscription has topics')
}

export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AskResolver,
      BetweenResolver,
      AnalysisResolver,
      BriefingResolver,
      LookupResolver,
      EditResolver,
      WatchResolver,
    ],
    validate: false,
    pubSub: noPubSub,
  })
  // type-graphql gives the root types no description.
  Object.assign(schema.getQueryType()!, { description: 'Questions to the graph.' })
  Object.assign(schema.getMutationType()!, { description: 'Changes of the graph, for editors.' })
  Object.assign(schema.getSubscriptionType()!, { description: 'News of the graph as it comes.' })
  return withPlainFields(schema)
}
