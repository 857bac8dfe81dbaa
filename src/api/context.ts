/** What every resolver is given. */
import type { FastifyBaseLogger } from 'fastify'

import type { Questions } from '../questions/questions.ts'
import type { Caller } from './access/gate.ts'
import { Loaders } from './loaders.ts'

export interface Context {
  readonly questions: Questions
  readonly caller: Caller
  /** Writes the id of the request with each line. */
  readonly log: FastifyBaseLogger
  /** Lives as long as one request. */
  readonly load: Loaders
}

export const contextOf = (questions: Questions, caller: Caller, log: FastifyBaseLogger): Context => ({
  questions,
  caller,
  log,
  load: new Loaders(questions),
})
