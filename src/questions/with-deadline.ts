/** Gives a question up when its answer takes too long, so that nobody waits for a database that is gone. */
import type { Analyses } from './analyses.ts'
import { QuestionFailure } from './failure.ts'
import type { Questions } from './questions.ts'

/** @param patience In milliseconds. What the database does meanwhile is the store's to bound. */
export function withDeadline(questions: Questions & Analyses, patience: number): Questions & Analyses {
  const timed =
    <Args extends unknown[], T>(ask: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> =>
      within(patience, ask.apply(questions, args))
  return {
    node: timed(questions.node),
    nodes: timed(questions.nodes),
    search: timed(questions.search),
    topicsBetween: timed(questions.topicsBetween),
    meetingsBetween: timed(questions.meetingsBetween),
    meetingsOf: timed(questions.meetingsOf),
    meetings: timed(questions.meetings),
    relations: timed(questions.relations),
    praise: timed(questions.praise),
    stats: timed(questions.stats),
    timeline: timed(questions.timeline),
    partners: timed(questions.partners),
    sharedIssues: timed(questions.sharedIssues),
    brokers: timed(questions.brokers),
    singleSource: timed(questions.singleSource),
    conflicts: timed(questions.conflicts),
    issueChanges: timed(questions.issueChanges),
    path: timed(questions.path),
  }
}

async function within<T>(patience: number, answer: Promise<T>): Promise<T> {
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

const tooLate = (patience: number) =>
  new QuestionFailure(
    'TIMEOUT',
    `No answer within ${patience / 1000} seconds. Ask for a shorter period or fewer elements; if that does not help, the database is in trouble.`,
  )
