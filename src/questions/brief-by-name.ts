/** The questions that an analyst prepares from, with names for arguments. */
import { type EdgeKindName, type NodeKindName, nodeKinds } from '../../schema/ontology.ts'
import { actors, type List, sides } from './ask-by-name.ts'
import type { Announcement, Change, Changes, Neighbourhood } from './briefings.ts'
import { QuestionFailure } from './failure.ts'
import { listedOffices, type OfficeHolder, officeHoldersOn } from './office-holders.ts'
import type { Filter, Meeting } from './questions.ts'
import type { AllQuestions } from './questions-through.ts'
import { resolveId, resolveName } from './resolve-name.ts'

const anything = Object.keys(nodeKinds) as [NodeKindName, ...NodeKindName[]]
const mostNeighbours = 100
const mostWatched = 50
/** Pages of changes that are looked through for those that are watched. */
const pagesRead = 10
const ever = '9999-12-31'

export async function neighbourhood(
  questions: AllQuestions,
  of: string,
  kinds: readonly EdgeKindName[],
  filter: Filter,
  limit: number,
): Promise<Neighbourhood | null> {
  if (limit < 1 || limit > mostNeighbours)
    throw new QuestionFailure('BAD_USER_INPUT', `"first" is ${limit}: ask for 1 to ${mostNeighbours} neighbours.`, {
      argument: 'first',
    })
  return questions.neighbourhood(await resolveId(questions, of, anything, 'of'), kinds, filter, limit)
}

export const encounters =
  (questions: AllQuestions, filter: Filter): List<Meeting> =>
  (page) =>
    questions.encounters(filter, page)

export type Outcome = 'held' | 'held-another-day' | 'unreported' | 'ahead'

export interface Followed extends Announcement {
  readonly outcome: Outcome
}

/** @param asOf ISO day on which the outcome is judged; the latest article's where null. */
export async function announcements(
  questions: AllQuestions,
  of: string,
  filter: Filter,
  asOf: string | null,
): Promise<List<Followed>> {
  const id = await resolveId(questions, of, actors, 'of')
  const day = asOf ?? (await questions.stats()).lastDate ?? ever
  return async (page) => {
    const { items, total } = await questions.announcements(id, filter, page)
    return { items: items.map((one) => ({ ...one, outcome: outcomeOf(one, day) })), total }
  }
}

function outcomeOf({ meeting: { encounter }, heldAs }: Announcement, day: string): Outcome {
  const { planned, date } = encounter.properties
  if (!planned) return 'held'
  if (heldAs) return 'held-another-day'
  return typeof date === 'string' && date < day ? 'unreported' : 'ahead'
}

/** @param on ISO day. */
export async function officeHolders(questions: AllQuestions, of: string, on: string): Promise<readonly OfficeHolder[]> {
  return holdersAt(questions, await resolveId(questions, of, sides, 'of'), on)
}

async function holdersAt(questions: AllQuestions, side: string, on: string): Promise<readonly OfficeHolder[]> {
  const [seen, all] = await Promise.all([questions.representatives(side, on), questions.representatives(side, ever)])
  return officeHoldersOn(side, on, seen, all)
}

/** Who held the same office on another side. */
export async function counterparts(
  questions: AllQuestions,
  of: string,
  on: string,
  side: string,
): Promise<readonly OfficeHolder[]> {
  const [official, other] = await Promise.all([
    resolveName(questions, of, ['Official'], 'of'),
    resolveId(questions, side, sides, 'side'),
  ])
  const { items } = await questions.relations(official.id, ['REPRESENTS'], {}, { limit: 100, offset: 0 })
  const seen = items.filter(({ edge }) => String(edge.properties.firstSeen ?? '') <= on)
  const roles = new Set([
    ...listedOffices(official, on),
    ...seen.flatMap(({ edge: { properties } }) => [properties.role, properties.roleAr]),
  ])
  const holders = await holdersAt(questions, other, on)
  return holders.filter((holder) => [holder.office, holder.officeAr].some((role) => role !== null && roles.has(role)))
}

export interface WatchedChange extends Change {
  /** As seen by a reader who knows everything up to the number that was asked for. */
  readonly what: 'added' | 'changed' | 'removed'
}

export interface WatchedChanges extends Omit<Changes, 'items'> {
  readonly items: readonly WatchedChange[]
}

/**
 * What has changed about encounters of the watched states, bodies, people and issues; about all where nothing is watched.
 * @param after A number that an earlier answer gave as `upTo`; 0 for everything.
 */
export async function changes(
  questions: AllQuestions,
  watched: readonly string[],
  after: number,
  limit: number,
): Promise<WatchedChanges> {
  const ids = await watchedIds(questions, watched)
  if (after < 0) throw new QuestionFailure('BAD_USER_INPUT', '"after" is below 0.', { argument: 'after' })
  const items: WatchedChange[] = []
  let page = await questions.changes(after, limit)
  for (let turn = 1; ; turn++) {
    const wanted = page.items.filter((change) => isNews(change, after) && (ids.size === 0 || isAbout(change, ids)))
    items.push(...wanted.slice(0, limit - items.length).map((change) => ({ ...change, what: whatOf(change, after) })))
    const cut = wanted.length > 0 && items.length === limit
    if (cut) return { items, upTo: items.at(-1)!.number, latest: page.latest }
    if (page.items.length < limit || turn === pagesRead) return { items, upTo: page.upTo, latest: page.latest }
    page = await questions.changes(page.upTo, limit)
  }
}

async function watchedIds(questions: AllQuestions, watched: readonly string[]): Promise<ReadonlySet<string>> {
  if (watched.length > mostWatched)
    throw new QuestionFailure('BAD_USER_INPUT', `"watch" has ${watched.length} names: give at most ${mostWatched}.`, {
      argument: 'watch',
    })
  return new Set(
    await Promise.all(watched.map((name, index) => resolveId(questions, name, [...actors, 'Issue'], `watch.${index}`))),
  )
}

const whatOf = ({ meeting, added }: Change, after: number): WatchedChange['what'] =>
  meeting === null ? 'removed' : added > after ? 'added' : 'changed'

/** What came and went since then is none. */
const isNews = ({ meeting, added }: Change, after: number): boolean => meeting !== null || added <= after

/** Of an encounter that is gone its id tells the sides. */
function isAbout({ meeting, encounter }: Change, watched: ReadonlySet<string>): boolean {
  if (meeting) return [...meeting.sides, ...meeting.officials, ...meeting.issues].some((node) => watched.has(node.id))
  const sides = encounter.slice('encounter:'.length).split('/')[0]!.split('+')
  return sides.some((side) => watched.has(side) || watched.has(`state:${side}`))
}
