/** Refuses a query that costs too much, takes the rest from its caller's budget, and tells the cost with each answer. */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { Budget, Spent } from './budget.ts'
import { costOf } from './cost.ts'

export const largestCost = 10_000

interface Charged {
  /** Null where the variables do not fit the query: executing it will say so. */
  readonly cost: number | null
  readonly spent?: Spent
}

interface Asked {
  readonly operationName?: string | null
  readonly variables?: Record<string, unknown> | null
}

/** @throws GraphQLError where the query or its caller costs too much. */
export async function charge(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: Asked,
  caller: string,
  budget: Budget | null,
): Promise<Charged> {
  const cost = costOf(schema, document, operationName ?? undefined, variables ?? undefined)
  if (cost === null) return { cost }
  if (cost > largestCost) throw tooCostly(cost)
  if (!budget) return { cost }
  const { allowed, remaining, resetsIn } = await budget.spend(caller, Math.max(1, cost))
  const spent = { remaining, resetsIn }
  if (!allowed) throw spentOut(cost, spent)
  return { cost, spent }
}

export const costPlugin = (budget: Budget | null): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let charged: Charged | undefined
    return {
      async didResolveOperation({ schema, document, request, contextValue }) {
        charged = await charge(schema, document, request, contextValue.caller.id, budget)
      },
      async willSendResponse({ response }) {
        if (typeof charged?.cost !== 'number' || response.body.kind !== 'single') return
        const { singleResult } = response.body
        const cost = { query: charged.cost, limit: largestCost, ...charged.spent }
        singleResult.extensions = { ...singleResult.extensions, cost }
      },
    }
  },
})

const tooCostly = (cost: number) =>
  new GraphQLError(
    `The query may cost ${cost}; at most ${largestCost} is allowed. Ask for fewer elements with "first", or for fewer levels.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', cost, limit: largestCost, http: { status: 400 } } },
  )

const spentOut = (cost: number, { remaining, resetsIn }: Spent) =>
  new GraphQLError(
    `The query costs ${cost} and ${remaining} is left of this minute's budget. Ask again in ${resetsIn} seconds.`,
    {
      extensions: {
        code: 'BUDGET_SPENT',
        cost,
        remaining,
        resetsIn,
        http: { status: 429, headers: new HeaderMap([['retry-after', String(resetsIn)]]) },
      },
    },
  )
