/** Logs what went wrong in the service, with the id of the request: callers are told only that it did. */
import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Context } from './context.ts'
import { isFault } from './errors.ts'

export const faultLog: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) if (isFault(error)) contextValue.log.error(unwrapResolverError(error))
      },
    }
  },
}
