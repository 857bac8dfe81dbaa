import { inSpan } from '../tracing.ts'
import { type AllQuestions, questionsThrough } from './questions-through.ts'

/** A span for each question, named for it. */
export const withSpans = (questions: AllQuestions): AllQuestions =>
  questionsThrough((ask, name) => inSpan(`question ${name}`, {}, () => ask(questions)))
