/** Apollo Server with everything on that protects, and nothing that calls home. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { type Answering, bodyOf } from './answers/answering.ts'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { shapeRule } from './limits/shape-rule.ts'

export const mostTokens = 2000

export async function createApollo(
  gateway: Answering,
  plugins: readonly ApolloServerPlugin<Context>[],
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway,
    stringifyResult: bodyOf,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: 1000,
    parseOptions: { maxTokens: mostTokens },
    validationRules: [shapeRule()],
    validationOptions: { maxErrors: 5 },
    stopOnTerminationSignals: false,
    formatError,
    // Cache control wraps every field of the schema, which took a fifth of the time of a long answer.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), ...plugins],
  })
  await apollo.start()
  return apollo
}
