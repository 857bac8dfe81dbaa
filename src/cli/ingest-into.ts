/** Joins extraction to the store. */
import type { Article } from '../../ingest/article.ts'
import { extract } from '../../ingest/extract.ts'
import { matching } from '../../ingest/matching.ts'
import { type LoadSummary, load } from '../load/load.ts'
import type { Store } from '../store/store.ts'

export const ingestInto = (
  store: Store,
  articles: AsyncIterable<Article> | Iterable<Article>,
  onProgress?: (summary: LoadSummary) => void,
  signal?: AbortSignal,
): Promise<LoadSummary> => load(store, articles, extract, matching, onProgress, { signal })
