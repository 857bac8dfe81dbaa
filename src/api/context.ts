/** What every resolver is given. */
import type { Questions } from '../questions/questions.ts'
import { Loaders } from './loaders.ts'

export interface Context {
  readonly questions: Questions
  /** Lives as long as one request. */
  readonly load: Loaders
}

export const contextOf = (questions: Questions): Context => ({ questions, load: new Loaders(questions) })
