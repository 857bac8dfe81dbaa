/** What every resolver is given. */
import type { FastifyBaseLogger } from 'fastify'

import type { Editing } from '../load/editing.ts'
import type { AllQuestions } from '../questions/questions-through.ts'
import type { Caller } from './access/caller.ts'
import { Loaders } from './loaders.ts'

/** The same for every request. */
export interface Service {
  readonly questions: AllQuestions
  /** The time as an ISO instant. */
  readonly now: () => string
  /** Null when the service only answers questions. */
  readonly editing: (() => Promise<Editing>) | null
  /** Aborted when the service stops: what would go on for long ends then. */
  readonly ending: AbortSignal
}

export interface Context extends Service {
  readonly caller: Caller
  /** Writes the id of the request with each line. */
  readonly log: FastifyBaseLogger
  /** Lives as long as one request. */
  readonly load: Loaders
}

export const contextOf = (service: Service, caller: Caller, log: FastifyBaseLogger): Context => ({
  ...service,
  caller,
  log,
  load: new Loaders(service.questions),
})
