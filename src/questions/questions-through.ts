import type { Analyses } from './analyses.ts'
import type { Briefings } from './briefings.ts'
import type { Questions } from './questions.ts'

export type AllQuestions = Questions & Analyses & Briefings

/** Forgetting one does not compile. */
const names: Readonly<Record<keyof AllQuestions, true>> = {
  node: true,
  nodes: true,
  search: true,
  topicsBetween: true,
  meetingsBetween: true,
  meetingsOf: true,
  meetings: true,
  relation: true,
  relations: true,
  praise: true,
  stats: true,
  timeline: true,
  partners: true,
  sharedIssues: true,
  brokers: true,
  singleSource: true,
  conflicts: true,
  issueChanges: true,
  path: true,
  contact: true,
  visits: true,
  silentPartners: true,
  neighbourhood: true,
  encounters: true,
  announcements: true,
  representatives: true,
  changes: true,
}

/** All questions, each put through `put`, which decides when it is asked, and of whom. */
export function questionsThrough(
  put: <T>(ask: (questions: AllQuestions) => Promise<T>, name: string) => Promise<T>,
): AllQuestions {
  type Ask = (...args: unknown[]) => Promise<never>
  const through = (name: string): Ask => {
    const of = (questions: AllQuestions): Ask => questions[name as keyof AllQuestions] as Ask
    return (...args) => put((questions) => of(questions).apply(questions, args), name)
  }
  return Object.fromEntries(Object.keys(names).map((name) => [name, through(name)])) as unknown as AllQuestions
}
