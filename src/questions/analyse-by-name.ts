/** The questions that count and compare, with names for arguments; lists are to be read page by page. */
import type { Analyses, Broker, Conflict, Hop, IssueChanges, Month, Partner, SharedIssue, Span } from './analyses.ts'
import { actors, type List, sides, twoSides } from './ask-by-name.ts'
import { QuestionFailure } from './failure.ts'
import type { Period, Questions, Relation } from './questions.ts'
import { resolveId } from './resolve-name.ts'

type Asked = Questions & Analyses

const mostSides = 10

export async function timeline(questions: Asked, a: string, b: string, period: Period): Promise<readonly Month[]> {
  return questions.timeline(...(await twoSides(questions, a, b)), period)
}

export async function partners(questions: Asked, of: string, period: Period): Promise<List<Partner>> {
  const id = await resolveId(questions, of, actors, 'of')
  return (page) => questions.partners(id, period, page)
}

export async function sharedIssues(
  questions: Asked,
  names: readonly string[],
  period: Period,
): Promise<List<SharedIssue>> {
  const ids = [
    ...new Set(
      await Promise.all(names.slice(0, mostSides + 1).map((name) => resolveId(questions, name, sides, 'sides'))),
    ),
  ]
  if (ids.length >= 2 && ids.length <= mostSides) return (page) => questions.sharedIssues(ids, period, page)
  throw new QuestionFailure('BAD_USER_INPUT', `Name 2 to ${mostSides} different sides.`, { argument: 'sides' })
}

export async function brokers(questions: Asked, issue: string, period: Period): Promise<List<Broker>> {
  const id = await resolveId(questions, issue, ['Issue'], 'issue')
  return (page) => questions.brokers(id, period, page)
}

export async function singleSource(questions: Asked, of: string, period: Period): Promise<List<Relation>> {
  const id = await resolveId(questions, of, [...actors, 'Issue'], 'of')
  return (page) => questions.singleSource(id, period, page)
}

export async function conflicts(questions: Asked, a: string, b: string, period: Period): Promise<List<Conflict>> {
  const [one, other] = await twoSides(questions, a, b)
  return (page) => questions.conflicts(one, other, period, page)
}

export async function issueChanges(questions: Asked, a: string, b: string, period: Period): Promise<IssueChanges> {
  const { since, until } = period
  if (since === undefined || until === undefined) {
    throw new QuestionFailure(
      'BAD_USER_INPUT',
      'Give "since" and "until": what changed is told against the time before.',
      {
        argument: since === undefined ? 'since' : 'until',
      },
    )
  }
  const span: Span = { since, until }
  return questions.issueChanges(...(await twoSides(questions, a, b)), span)
}

export async function path(questions: Asked, from: string, to: string, period: Period): Promise<readonly Hop[] | null> {
  const [one, other] = await Promise.all([
    resolveId(questions, from, actors, 'from'),
    resolveId(questions, to, actors, 'to'),
  ])
  return questions.path(one, other, period)
}
