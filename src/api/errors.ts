/** What a caller sees of an error: a stable code, what is wrong and what to do; never anything internal. */
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { GraphNode } from '../../schema/graph.ts'
import { QuestionFailure } from '../questions/failure.ts'
import { StoreError } from '../store/store-error.ts'

const unavailable = {
  code: 'STORE_UNAVAILABLE',
  message: 'The graph store does not answer. Nothing is wrong with the query: try again in a moment.',
}

const internal = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong in the service. It was logged: try again, and report it with the time if it stays.',
}

/** For Apollo's `formatError`. `report` is told of every error that callers are not. */
export function formatterOf(report: (error: unknown) => void) {
  return ({ locations, path, extensions, message }: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const at = { ...(locations && { locations }), ...(path && { path }) }
    const error = unwrapResolverError(thrown)
    if (error instanceof QuestionFailure) {
      const { argument, candidates } = error.detail
      return {
        message: error.message,
        ...at,
        extensions: { code: error.code, argument, candidates: candidates?.map(suggestion) },
      }
    }
    if (error instanceof GraphQLError && extensions?.code !== internal.code) {
      const { stacktrace: _, ...shown } = extensions ?? {}
      return { message, ...at, extensions: shown }
    }
    report(error)
    const { code, message: told } = error instanceof StoreError ? unavailable : internal
    return { message: told, ...at, extensions: { code } }
  }
}

const suggestion = ({ id, kind, properties }: GraphNode) => ({
  id,
  kind: kind.toUpperCase(),
  name: properties.name,
  nameAr: properties.nameAr ?? null,
})
