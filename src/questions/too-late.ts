import { QuestionFailure } from './failure.ts'

/** @param patience In milliseconds. */
export const tooLate = (patience: number): QuestionFailure =>
  new QuestionFailure(
    'TIMEOUT',
    `No answer within ${patience / 1000} seconds. Ask for a shorter period or fewer elements; if that does not help, the database is in trouble.`,
  )
