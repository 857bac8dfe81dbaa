/** The questions that count and compare, with names for arguments; lists are to be read page by page. */
import { shiftDay } from '../../ingest/consolidate/encounters.ts'
import type { Broker, Conflict, Contact, Hop, IssueChanges, Month, Partner, SharedIssue, Visits } from './analyses.ts'
import { actors, type List, sides, twoSides } from './ask-by-name.ts'
import { QuestionFailure } from './failure.ts'
import type { Filter, Relation } from './questions.ts'
import type { AllQuestions } from './questions-through.ts'
import { resolveId } from './resolve-name.ts'

const mostSides = 10
const mostDays = 36_500

export async function timeline(
  questions: AllQuestions,
  a: string,
  b: string,
  filter: Filter,
): Promise<readonly Month[]> {
  return questions.timeline(...(await twoSides(questions, a, b)), filter)
}

export async function partners(questions: AllQuestions, of: string, filter: Filter): Promise<List<Partner>> {
  const id = await resolveId(questions, of, actors, 'of')
  return (page) => questions.partners(id, filter, page)
}

export async function sharedIssues(
  questions: AllQuestions,
  names: readonly string[],
  filter: Filter,
): Promise<List<SharedIssue>> {
  const ids = [
    ...new Set(
      await Promise.all(
        names.slice(0, mostSides + 1).map((name, index) => resolveId(questions, name, sides, `sides.${index}`)),
      ),
    ),
  ]
  if (ids.length >= 2 && ids.length <= mostSides) return (page) => questions.sharedIssues(ids, filter, page)
  throw new QuestionFailure('BAD_USER_INPUT', `Name 2 to ${mostSides} different sides.`, { argument: 'sides' })
}

export async function brokers(questions: AllQuestions, issue: string, filter: Filter): Promise<List<Broker>> {
  const id = await resolveId(questions, issue, ['Issue'], 'issue')
  return (page) => questions.brokers(id, filter, page)
}

export async function singleSource(questions: AllQuestions, of: string, filter: Filter): Promise<List<Relation>> {
  const id = await resolveId(questions, of, [...actors, 'Issue'], 'of')
  return (page) => questions.singleSource(id, filter, page)
}

export async function conflicts(
  questions: AllQuestions,
  a: string,
  b: string,
  filter: Filter,
): Promise<List<Conflict>> {
  const [one, other] = await twoSides(questions, a, b)
  return (page) => questions.conflicts(one, other, filter, page)
}

export async function issueChanges(
  questions: AllQuestions,
  a: string,
  b: string,
  filter: Filter,
): Promise<IssueChanges> {
  const { since, until } = filter
  if (since === undefined || until === undefined) {
    throw new QuestionFailure(
      'BAD_USER_INPUT',
      'Give "since" and "until": what changed is told against the time before.',
      {
        argument: since === undefined ? 'since' : 'until',
      },
    )
  }
  return questions.issueChanges(...(await twoSides(questions, a, b)), { ...filter, since, until })
}

/** @param within Days before the end of the period, or before the latest article where it has none. */
export async function path(
  questions: AllQuestions,
  from: string,
  to: string,
  filter: Filter,
  within: number | null,
): Promise<readonly Hop[] | null> {
  const [one, other] = await Promise.all([
    resolveId(questions, from, actors, 'from'),
    resolveId(questions, to, actors, 'to'),
  ])
  return questions.path(one, other, within === null ? filter : await lastDays(questions, within, filter))
}

async function lastDays(questions: AllQuestions, days: number, filter: Filter): Promise<Filter> {
  if (days < 1 || days > mostDays || filter.since !== undefined) {
    const wrong =
      filter.since === undefined
        ? `"within" is ${days}: give 1 to ${mostDays} days.`
        : 'Give "within" or "since", not both.'
    throw new QuestionFailure('BAD_USER_INPUT', wrong, { argument: 'within' })
  }
  const until = filter.until ?? (await questions.stats()).lastDate
  return until === null ? filter : { ...filter, since: shiftDay(until, -days), until }
}

export async function contact(
  questions: AllQuestions,
  a: string,
  b: string,
  filter: Filter,
  silentDays: number,
): Promise<Contact> {
  if (silentDays < 1 || silentDays > mostDays)
    throw new QuestionFailure('BAD_USER_INPUT', `"silentDays" is ${silentDays}: give 1 to ${mostDays} days.`, {
      argument: 'silentDays',
    })
  return questions.contact(...(await twoSides(questions, a, b)), filter, silentDays)
}

export async function visits(questions: AllQuestions, of: string, filter: Filter): Promise<List<Visits>> {
  const id = await resolveId(questions, of, sides, 'of')
  return (page) => questions.visits(id, filter, page)
}

export async function silentPartners(
  questions: AllQuestions,
  of: string,
  after: string,
  filter: Filter,
): Promise<List<Partner>> {
  const id = await resolveId(questions, of, actors, 'of')
  return (page) => questions.silentPartners(id, after, filter, page)
}
