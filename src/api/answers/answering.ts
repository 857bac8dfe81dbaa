/** How a query that has been let through comes to its answer: one that is kept, else one made anew. */
import { createHash } from 'node:crypto'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { type ExecutionResult, execute, type FormattedExecutionResult, type GraphQLSchema } from 'graphql'
import { within } from '../../questions/with-deadline.ts'
import type { Context } from '../context.ts'
import { compilingRun } from './compiled.ts'
import { type KeptAnswers, KeptData } from './kept-answers.ts'
import { sharedRead } from './shared-read.ts'

export type Answering = ApolloServerOptionsWithGateway<Context>['gateway']
type Executor = NonNullable<Awaited<ReturnType<Answering['load']>>['executor']>
type Asked = Parameters<Executor>[0]

/** Milliseconds: a store that does not name its edition so soon is asked for an answer made anew. */
const patience = 500

/**
 * @param kept Where answers are kept; null keeps none.
 * @param edition As a store names it.
 */
export function answering(schema: GraphQLSchema, kept: KeptAnswers | null, edition: () => Promise<string>): Answering {
  const run = compilingRun()
  const made = async ({ document, operation, queryHash, request, context }: Asked): Promise<ExecutionResult> => {
    const { operationName, variables: variableValues } = request
    const asked = { schema, document, operationName, variableValues, contextValue: context }
    return operation?.operation === 'query' ? run(asked, `${queryHash} ${operationName}`) : execute(asked)
  }
  const current = sharedRead(() => within(patience, edition()).catch(() => null))
  const answer: Executor = async (asked) => {
    if (!kept || asked.operation?.operation !== 'query') return made(asked)
    const name = nameOf(asked)
    const now = await current()
    return now === null ? made(asked) : kept.answer(now, name, () => made(asked))
  }
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({ executor: answer }),
    stop: async () => undefined,
  }
}

/** Everything that decides the answer, beside the graph: what "today" is among it, and what the caller may see. */
function nameOf({ queryHash, request, context }: Asked): string {
  const { caller, now } = context as Context
  const asked = [queryHash, request.operationName, request.variables, caller.role, now().slice(0, 10)]
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64')
}

/** The body of an answer; a kept one is JSON already. */
export function bodyOf({ data, ...rest }: FormattedExecutionResult): string {
  if (!(data instanceof KeptData)) return `${JSON.stringify({ data, ...rest })}\n`
  const others = JSON.stringify(rest).slice(1)
  return `{"data":${data.json}${others === '}' ? '' : ','}${others}\n`
}
