/** Joins extraction to the store. */
import type { Article } from '../../ingest/article.ts'
import { extract } from '../../ingest/extract.ts'
import { matching } from '../../ingest/matching.ts'
import { type Editing, editingOf } from '../load/editing.ts'
import { type LoadSummary, load } from '../load/load.ts'
import type { Store } from '../store/store.ts'
import { extractApart } from './extract-apart.ts'
import type { Terminal } from './terminal.ts'

export const ingestInto = (
  store: Store,
  articles: AsyncIterable<Article> | Iterable<Article>,
  onProgress?: (summary: LoadSummary) => void,
  signal?: AbortSignal,
): Promise<LoadSummary> => load(store, articles, extract, matching, onProgress, { signal })

/** What editors do to the store while it is served. */
export const editingHere = (store: Store, { now }: Pick<Terminal, 'now'>): Editing =>
  editingOf(store, extract, matching, now)

/** The same in a service, which others ask meanwhile. */
export const editingApart = (store: Store, { now }: Pick<Terminal, 'now'>): Editing =>
  editingOf(store, extractApart(), matching, now)
