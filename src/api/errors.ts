/** What a caller sees of an error: a stable code, what is wrong and what to do; never anything internal. */
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { GraphNode } from '../../schema/graph.ts'
import { QuestionFailure } from '../questions/failure.ts'
import { StoreError } from '../store/store-error.ts'

const internal = 'INTERNAL_SERVER_ERROR'
const unavailable = 'STORE_UNAVAILABLE'

/** What callers are told of our faults. */
const faults: Readonly<Record<string, string>> = {
  [internal]:
    'Something went wrong in the service. It was logged: try again, and report the header "x-request-id" if it stays.',
  [unavailable]: 'The graph store does not answer. Nothing is wrong with the query: try again in a moment.',
}

/** The stable code of an error, whatever threw it. */
export function codeOf(thrown: unknown): string {
  const error = unwrapResolverError(thrown)
  if (error instanceof QuestionFailure) return error.code
  if (error instanceof StoreError) return unavailable
  const code = error instanceof GraphQLError ? error.extensions.code : undefined
  return typeof code === 'string' ? code : internal
}

/** True when it is the service that failed, not the caller: such errors are logged. */
export const isFault = (thrown: unknown): boolean => codeOf(thrown) in faults

/** For Apollo's `formatError`. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { locations, path, extensions } = formatted
  const error = unwrapResolverError(thrown)
  const code = codeOf(thrown)
  return {
    message: faults[code] ?? formatted.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...(code in faults ? {} : extensions), code, ...(error instanceof QuestionFailure && detail(error)) },
  }
}

const detail = ({ detail: { argument, candidates } }: QuestionFailure) => ({
  argument,
  candidates: candidates?.map(suggestion),
})

const suggestion = ({ id, kind, properties }: GraphNode) => ({
  id,
  kind: kind.toUpperCase(),
  name: properties.name,
  nameAr: properties.nameAr ?? null,
})
