/** Gives a question up when its answer takes too long, so that nobody waits for a database that is gone. */
import { type AllQuestions, questionsThrough } from './questions-through.ts'
import { tooLate } from './too-late.ts'

/** @param patience In milliseconds. What the database does meanwhile is the store's to bound. */
export const withDeadline = (questions: AllQuestions, patience: number): AllQuestions =>
  questionsThrough((ask) => within(patience, ask(questions)))

/** @throws QuestionFailure TIMEOUT after so many milliseconds. */
export async function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate(patience)), patience)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
