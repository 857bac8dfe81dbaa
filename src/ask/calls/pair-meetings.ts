/** Encounters of two, whether sides or officials. */
import type { GraphNode } from '../../../schema/graph.ts'
import type { Filter, Listed, Meeting, Page } from '../../questions/questions.ts'
import { type Asking, type Findings, query, widePage } from './call.ts'

export interface PairMeetings extends Listed<Meeting> {
  readonly asked: Pick<Findings, 'query' | 'variables'>
}

/** `selection` is of the elements; a page that is not the usual one is written into the query. */
export async function meetingsOfPair(
  questions: Asking['questions'],
  [a, b]: readonly [GraphNode, GraphNode],
  filter: Filter,
  page: Page,
  selection: string,
): Promise<PairMeetings> {
  const first = page.limit === widePage.limit ? { first: page.limit } : {}
  if ((a.kind === 'Official') === (b.kind === 'Official')) {
    const found = await questions.meetingsBetween(a.id, b.id, filter, page)
    return { ...found, asked: query('meetingsBetween', selection, { a: a.id, b: b.id, ...first }, filter) }
  }
  const [official, side] = a.kind === 'Official' ? [a, b] : [b, a]
  const { items } = await questions.meetingsOf(official.id, filter, widePage)
  const shared = items.filter(({ sides }) => sides.some(({ id }) => id === side.id))
  const given = { of: official.id, first: widePage.limit }
  return { items: shared, total: shared.length, asked: query('meetings', selection, given, filter) }
}
