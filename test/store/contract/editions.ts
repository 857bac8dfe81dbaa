/** The edition of a store: another after each write that can change an answer, whoever made it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../../ingest/article.ts'
import { sameForm } from '../../../ingest/consolidate/same-form.ts'
import { type Entry, exportJournal } from '../../../src/formats/journal.ts'
import { type CorrectionRequest, correct } from '../../../src/load/correct.ts'
import { remove } from '../../../src/load/load.ts'
import { reindex } from '../../../src/load/reindex.ts'
import { restore } from '../../../src/load/restore.ts'
import type { Store } from '../../../src/store/store.ts'
import * as corpus from '../corpus.ts'
import { extractor } from '../fragments.ts'
import { memoryPlace, type Place } from '../stores.ts'
import { exported, type MakePlace, PATIENCE, put } from './subject.ts'

const author = { by: 'Ada', at: '2024-10-01T00:00:00Z' }
const correcting = (request: CorrectionRequest) => (store: Store) => correct(store, request, author, sameForm)

const reread = [...corpus.corpus, corpus.corrected]
/** As rules that find no relation would read. */
const silent = (article: Article) => ({ ...extractor(reread)(article), edges: [] })

async function journalOfOther(): Promise<Entry[]> {
  const other = await memoryPlace().open()
  await put(other, [corpus.corpus[0]!])
  const lines: string[] = []
  for await (const line of exportJournal(other)) lines.push(line)
  await other.close()
  return lines.slice(1).map((line) => JSON.parse(line))
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** In this order each changes something. */
const writes: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  import: async (store) => restore(store, each(await journalOfOther()), sameForm),
  ingest: (store) => put(store, corpus.corpus),
  replacement: (store) => put(store, [corpus.corrected]),
  'new name': correcting({ kind: 'rename', id: 'issue:gaza', name: 'Gaza Strip' }),
  undoing: correcting({ kind: 'undo', correction: 'correction:1' }),
  merging: correcting({ kind: 'merge', into: 'issue:energy', from: 'issue:syria' }),
  deletion: (store) => remove(store, ['article:desert/1'], sameForm),
  reindexing: (store) => reindex(store, silent, sameForm),
}

export function editions(makePlace: MakePlace): void {
  describe('an edition', () => {
    let place: Place
    let one: Store
    let other: Store
    beforeAll(async () => {
      place = await makePlace()
      one = await place.open()
      // What is in memory has one owner.
      other = place.location.kind === 'sqlite' && place.location.path === ':memory:' ? one : await place.open()
    }, PATIENCE)
    afterAll(async () => {
      await one.close()
      if (other !== one) await other.close()
      await place.clear()
    }, PATIENCE)

    it(
      'is another after each write, also of another process, and the same while nobody writes',
      async () => {
        const both = async () => [await one.edition(), await other.edition()]
        for (const [index, [name, change]] of Object.entries(writes).entries()) {
          const [before, graph] = [await both(), await exported(one)]
          expect(await both(), `before ${name}`).toEqual(before)
          await change(index % 2 === 0 ? one : other)
          expect(await exported(one), name).not.toBe(graph)
          const after = await both()
          expect(after[0], `${name}, as the first sees it`).not.toBe(before[0])
          expect(after[1], `${name}, as the second sees it`).not.toBe(before[1])
        }
      },
      PATIENCE,
    )
  })
}
