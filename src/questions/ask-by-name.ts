/** The questions with names for arguments, as people ask them; each gives a list to be read page by page. */
import { QuestionFailure } from './failure.ts'
import type { Filter, Listed, Meeting, Page, Praise, Questions, Shown, Topic } from './questions.ts'
import { resolveId } from './resolve-name.ts'

export type List<T> = (page: Page) => Promise<Listed<T>>

export const sides = ['State', 'Agency'] as const
export const actors = ['State', 'Official', 'Agency'] as const

export async function topicsBetween(
  questions: Questions,
  a: string,
  b: string,
  filter: Filter,
  shown?: Shown,
): Promise<List<Topic>> {
  const [one, other] = await twoSides(questions, a, b)
  return (page) => questions.topicsBetween(one, other, filter, page, shown)
}

export async function meetingsBetween(
  questions: Questions,
  a: string,
  b: string,
  filter: Filter,
  shown?: Shown,
): Promise<List<Meeting>> {
  const [one, other] = await twoSides(questions, a, b, actors)
  return (page) => questions.meetingsBetween(one, other, filter, page, shown)
}

export async function meetingsOf(
  questions: Questions,
  of: string,
  filter: Filter,
  shown?: Shown,
): Promise<List<Meeting>> {
  const id = await resolveId(questions, of, actors, 'of')
  return (page) => questions.meetingsOf(id, filter, page, shown)
}

export async function praise(
  questions: Questions,
  by: string | null,
  of: string | null,
  filter: Filter,
): Promise<List<Praise>> {
  if (by === null && of === null) {
    throw new QuestionFailure('BAD_USER_INPUT', 'Say whose praise is meant: give "by", "of" or both.', {
      argument: 'by',
    })
  }
  const [speaker, target] = await Promise.all([
    by === null ? null : resolveId(questions, by, actors, 'by'),
    of === null ? null : resolveId(questions, of, actors, 'of'),
  ])
  return (page) => questions.praise(speaker, target, filter, page)
}

/** Their ids; two names of one side are refused. */
export async function twoSides(
  questions: Questions,
  a: string,
  b: string,
  kinds: typeof sides | typeof actors = sides,
): Promise<readonly [string, string]> {
  const [one, other] = await Promise.all([resolveId(questions, a, kinds, 'a'), resolveId(questions, b, kinds, 'b')])
  if (one !== other) return [one, other]
  throw new QuestionFailure('BAD_USER_INPUT', `"a" and "b" are both ${one}: name two different sides.`, {
    argument: 'b',
  })
}
