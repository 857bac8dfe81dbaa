/** What a query may cost: about as many objects as its answer can hold. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql'
// The package's ES modules bring a second copy of graphql with them.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs'
import { defaultFirst, largestFirst } from '../page.ts'

/** Lists inside an element, such as the citations of a discussion, have no `first`: most are shorter than this. */
const usualLength = 3

/** Reading an article takes about as long as giving so many objects. */
const ingestCost = 50

/** Null where the variables do not fit the query: executing it will say so. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown> | undefined,
): number | null {
  try {
    return getComplexity({ schema, query, operationName, variables, estimators: [estimate] })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type)
  if (isLeafType(named) || field.name.startsWith('__') || named.name === 'PageInfo') return 0
  const one = 1 + childComplexity
  if (named.name.endsWith('Connection')) return 1 + bounded(args.first) * childComplexity
  // The connection has counted its elements.
  if (type?.name.endsWith('Connection')) return one
  if (!isListType(getNullableType(field.type))) return one
  if (Array.isArray(args.ids)) return args.ids.length * one
  if (Array.isArray(args.articles)) return args.articles.length * (ingestCost + one)
  return ('first' in args ? bounded(args.first) : usualLength) * one
}

/** Refused later where it is out of bounds; until then it must not make the cost negative or endless. */
const bounded = (first: unknown): number =>
  typeof first === 'number' ? Math.min(Math.max(first, 1), largestFirst) : defaultFirst
