/** Refuses a query that costs too much, takes the rest from its caller's budget, and tells the cost with each answer. */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import type { Budget, Spent } from './budget.ts'
import { costOf } from './cost.ts'

export const largestCost = 10_000

export const costPlugin = (budget: Budget | null): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let cost: number | null = null
    let spent: Spent | undefined
    return {
      async didResolveOperation({ schema, document, request, contextValue }) {
        cost = costOf(schema, document, request.operationName, request.variables)
        if (cost === null) return
        if (cost > largestCost) throw tooCostly(cost)
        if (!budget) return
        const { allowed, remaining, resetsIn } = await budget.spend(contextValue.caller.id, Math.max(1, cost))
        spent = { remaining, resetsIn }
        if (!allowed) throw spentOut(cost, spent)
      },
      async willSendResponse({ response }) {
        if (cost === null || response.body.kind !== 'single') return
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, cost: { query: cost, limit: largestCost, ...spent } }
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
