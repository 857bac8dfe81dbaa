/** What a caller sees of an error: a stable code, what is wrong and what to do; never anything internal. */
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { GraphNode } from '../../schema/graph.ts'
import { QuestionFailure } from '../questions/failure.ts'

/** Codes of errors that stores throw and that callers may know of, with what to tell them. */
const storeMessages: Readonly<Record<string, string>> = {
  STORE_UNAVAILABLE: 'The graph store does not answer. Nothing is wrong with the query: try again in a moment.',
  TIMEOUT: 'The query took too long and was ended. Ask for a shorter period or fewer elements.',
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
    const code = codeOf(error)
    if (code in storeMessages) {
      report(error)
      return { message: storeMessages[code]!, ...at, extensions: { code } }
    }
    if (error instanceof GraphQLError && extensions?.code !== internal.code) {
      const { stacktrace: _, ...shown } = extensions ?? {}
      return { message, ...at, extensions: shown }
    }
    report(error)
    return { message: internal.message, ...at, extensions: { code: internal.code } }
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const suggestion = ({ id, kind, properties }: GraphNode) => ({
  id,
  kind: kind.toUpperCase(),
  name: properties.name,
  nameAr: properties.nameAr ?? null,
})
