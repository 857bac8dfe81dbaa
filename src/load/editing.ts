/** What an editor may do to a graph that is being served. */
import type { Article } from '../../ingest/article.ts'
import type { Correction } from '../../ingest/consolidate/corrections.ts'
import { formsOf, type Matching } from '../../ingest/consolidate/people.ts'
import type { Store } from '../store/store.ts'
import { type CorrectionRequest, correct } from './correct.ts'
import { type Extract, type ExtractApart, type LoadSummary, load } from './load.ts'

/** One way in which articles name an official. */
export interface Mention {
  /** Names it in a correction. */
  readonly id: string
  /** Every form of the name, sorted. */
  readonly names: readonly string[]
}

export interface Editing {
  ingestOne(article: Article): Promise<LoadSummary>
  /** @throws QuestionFailure where the request names what is not there, or makes no sense. */
  correct(request: CorrectionRequest, by: string): Promise<Correction>
  /** The log, oldest first. */
  corrections(): Promise<readonly Correction[]>
  /** What an official is made of, sorted by id; empty for anything else. */
  mentionsOf(official: string): Promise<readonly Mention[]>
}

/** @param now Gives the time as an ISO instant. */
export const editingOf = (
  store: Store,
  extract: Extract | ExtractApart,
  matching: Matching,
  now: () => string,
): Editing => ({
  ingestOne: (article) => load(store, [article], extract, matching),
  correct: (request, by) => correct(store, request, { by, at: now() }, matching),
  corrections: () => store.ledger.corrections(),
  mentionsOf: async (official) =>
    (await store.ledger.profilesByCluster([official]))
      .filter(({ profile }) => profile.type === 'Official')
      .map(({ key, profile }) => ({ id: key, names: formsOf(profile) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
})
