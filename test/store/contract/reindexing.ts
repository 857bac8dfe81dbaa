import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../../ingest/article.ts'
import { sameForm } from '../../../ingest/consolidate/same-form.ts'
import { correct } from '../../../src/load/correct.ts'
import { load } from '../../../src/load/load.ts'
import { reindex } from '../../../src/load/reindex.ts'
import * as corpus from '../corpus.ts'
import { extractor } from '../fragments.ts'
import { exported, type MakePlace, PATIENCE, put, subjectOf } from './subject.ts'

export function reindexing(makePlace: MakePlace): void {
  const subject = subjectOf(makePlace)

  describe('reindexing', () => {
    beforeEach(subject.open, PATIENCE)
    afterEach(subject.close, PATIENCE)

    it('changes nothing where extraction says the same', async () => {
      await put(subject.store, corpus.corpus)
      const before = await exported(subject.store)
      const summary = await reindex(subject.store, extractor(corpus.corpus), sameForm)
      expect(summary).toMatchObject({
        read: 8,
        changed: 0,
        nodesAdded: 0,
        nodesChanged: 0,
        edgesAdded: 0,
        edgesRemoved: 0,
      })
      expect(await exported(subject.store)).toBe(before)
    })

    it('brings what new rules say, keeps corrections, and what fails now', async () => {
      await put(subject.store, corpus.corpus)
      const merge = { kind: 'merge', into: corpus.rashidEnglish.id, from: corpus.rashidArabic.id } as const
      await correct(subject.store, merge, { by: 'Ada', at: '2024-10-01T00:00:00Z' }, sameForm)
      const wordy = extractor(corpus.corpus.filter((one) => one !== corpus.once))
      const silent = (article: Article) => ({ ...wordy(article), edges: [] })
      const summary = await reindex(subject.store, silent, sameForm, undefined, { batchSize: 3 })
      expect(summary).toMatchObject({ read: 8, changed: 7, rejected: [{ id: 'article:blog/8' }] })
      expect((await subject.store.stats()).nodes.Encounter).toBe(1)
      expect((await subject.store.node(corpus.rashidArabic.id))!.id).not.toBe(corpus.rashidArabic.id)
    })

    it('asks a better matching who is one person', async () => {
      await put(subject.store, corpus.corpus)
      const better = { ...sameForm, nameKeys: () => ['all'], samePerson: () => true }
      await reindex(subject.store, extractor(corpus.corpus), better, undefined, { batchSize: 3 })
      expect((await subject.store.node(corpus.rashidArabic.id))!.id).not.toBe(corpus.rashidArabic.id)
      const reindexed = await exported(subject.store)
      await subject.anew()
      await load(
        subject.store,
        corpus.corpus.map(({ article }) => article),
        extractor(corpus.corpus),
        better,
      )
      expect(await exported(subject.store)).toBe(reindexed)
    })
  })
}
