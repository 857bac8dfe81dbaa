/** What every resolver is given. */

import type { Questions } from '../questions/questions.ts'
import type { Caller } from './access/gate.ts'
import { Loaders } from './loaders.ts'

export interface Context {
  readonly questions: Questions
  readonly caller: Caller
  /** Lives as long as one request. */
  readonly load: Loaders
}

export const contextOf = (questions: Questions, caller: Caller): Context => ({
  questions,
  caller,
  load: new Loaders(questions),
})
