import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sameForm } from '../../../ingest/consolidate/same-form.ts'
import { load, remove } from '../../../src/load/load.ts'
import * as corpus from '../corpus.ts'
import { extractor } from '../fragments.ts'
import { expectSound } from '../sound.ts'
import { exported, type MakePlace, PATIENCE, put, subjectOf } from './subject.ts'

const page = { limit: 100, offset: 0 }
const QA = 'state:QA'
const KR = 'state:KR'
const TR = 'state:TR'
const RASHID = 'official:QA/rashid-al-hajri'

export function loading(makePlace: MakePlace): void {
  const subject = subjectOf(makePlace)

  describe('loading', () => {
    beforeEach(subject.open, PATIENCE)
    afterEach(subject.close, PATIENCE)

    it('leads to what the ontology allows', async () => {
      await put(subject.store, corpus.corpus)
      expectSound(await exported(subject.store))
    })

    it('says what it did, and does nothing the second time', async () => {
      expect(await put(subject.store, corpus.corpus, 3)).toMatchObject({ read: 8, added: 8, unchanged: 0, replaced: 0 })
      const before = await exported(subject.store)
      expect(await put(subject.store, corpus.corpus)).toMatchObject({
        read: 8,
        added: 0,
        unchanged: 8,
        nodesAdded: 0,
        edgesAdded: 0,
        edgesChanged: 0,
      })
      expect(await exported(subject.store)).toBe(before)
    })

    it('takes a meeting for planned only until one report says that it was held', async () => {
      await put(subject.store, corpus.corpus)
      const [meeting] = (await subject.store.meetingsBetween(QA, KR, { since: '2024-07-01' }, page)).items
      expect(meeting!.encounter.properties).toMatchObject({ planned: false, articles: 2, sources: 1 })
      await remove(subject.store, ['article:wire/5'], sameForm)
      const [left] = (await subject.store.meetingsBetween(QA, KR, { since: '2024-07-01' }, page)).items
      expect(left!.encounter.properties).toMatchObject({ planned: true, articles: 1 })
      expect(left!.issues).toEqual([])
    })

    it('takes a family name for the only bearer of it', async () => {
      await put(subject.store, corpus.corpus)
      expect((await subject.store.meetingsOf(RASHID, {}, page)).items.map(({ encounter }) => encounter.id)).toContain(
        'encounter:QA+TR/2024-08-02',
      )
      expect((await subject.store.node('official:QA/al-hajri'))!.id).toBe(RASHID)
    })

    it('mends early data by late knowledge, as if it had come first', async () => {
      await put(subject.store, corpus.corpus)
      await put(subject.store, [corpus.bothSpellings])
      const late = await exported(subject.store)
      const meetings = await subject.store.meetingsBetween(QA, KR, { until: '2024-06-01' }, page)
      expect(meetings.items.map(({ encounter }) => [encounter.id, encounter.properties.articles])).toEqual([
        ['encounter:KR+QA/2024-05-12', 2],
        ['encounter:KR+QA/2024-05-12/2', 1],
      ])
      expect((await subject.store.node(RASHID))!.properties.nameAr).toBe('راشد بن ماجد الهاجري')
      expect((await subject.store.node('official:QA/rashid-bin-majid-al-hajri'))!.id).toBe(RASHID)
      await subject.anew()
      await put(subject.store, [corpus.bothSpellings, ...corpus.corpus])
      expect(await exported(subject.store)).toBe(late)
    })

    it('parts them again when that knowledge goes', async () => {
      await put(subject.store, corpus.corpus)
      const before = await exported(subject.store)
      await put(subject.store, [corpus.bothSpellings])
      expect(await exported(subject.store)).not.toBe(before)
      await remove(subject.store, ['article:wire/9'], sameForm)
      expect(await exported(subject.store)).toBe(before)
    })

    it('replaces an article under its id with exactly what the new text says', async () => {
      await put(subject.store, corpus.corpus)
      expect(await put(subject.store, [corpus.corrected])).toMatchObject({ added: 0, replaced: 1 })
      expect((await subject.store.topicsBetween(QA, KR, {}, page)).items.map(({ issue }) => issue.id)).not.toContain(
        'issue:energy',
      )
      const replaced = await exported(subject.store)
      await subject.anew()
      await put(
        subject.store,
        corpus.corpus.map((one) => (one === corpus.english ? corpus.corrected : one)),
      )
      expect(await exported(subject.store)).toBe(replaced)
    })

    it('leaves nothing when every article is removed', async () => {
      await put(subject.store, corpus.corpus)
      const ids: string[] = []
      for await (const id of subject.store.articleIds()) ids.push(id)
      expect(ids).toHaveLength(8)
      await remove(subject.store, ids, sameForm)
      expect(await exported(subject.store)).toBe('')
      expect((await subject.store.search('qatar', ['State'], 5)).length).toBe(0)
    })

    it('keeps what it has when a step fails, and goes on', async () => {
      await put(subject.store, corpus.corpus)
      const before = await exported(subject.store)
      await expect(
        subject.store.update(async () => {
          throw new Error('stop')
        }),
      ).rejects.toThrow('stop')
      expect(await exported(subject.store)).toBe(before)
      expect(await put(subject.store, [corpus.bothSpellings])).toMatchObject({ added: 1 })
    })

    it('is still there when opened again', async () => {
      await put(subject.store, corpus.corpus)
      const before = await exported(subject.store)
      await subject.store.close()
      await subject.reopen()
      expect(await exported(subject.store)).toBe(before)
    })

    it('keeps NUL and lone surrogates out, and every offset in place', async () => {
      const text = `a\0b\ud800 ${corpus.call.article.text}`
      const [met] = corpus.call.fragment.edges
      const shift = (span: { start: number; end: number; rule: string }) => ({
        ...span,
        start: span.start + 5,
        end: span.end + 5,
      })
      const clean = text.replace('\0', '\ufffd').replace('\ud800', '\ufffd')
      const fragment = { ...corpus.call.fragment, edges: [{ ...met!, evidence: met!.evidence.map(shift) }] }
      await load(subject.store, [{ ...corpus.call.article, text }], () => fragment, sameForm)
      const [meeting] = (await subject.store.meetingsOf(TR, {}, page)).items
      expect(meeting!.citations[0]!.source.properties.text).toBe(clean)
      expect(meeting!.citations[0]!.quote).toBe(
        met!.evidence.map(({ start, end }) => corpus.call.article.text.slice(start, end))[0],
      )
    })

    it('refuses what it cannot extract and loads the rest', async () => {
      const unknown = { id: 'x', text: 'nobody knows this' }
      const known = [corpus.once]
      const summary = await load(
        subject.store,
        [unknown, { id: 'y', text: ' ' }, corpus.once.article],
        extractor(known),
        sameForm,
      )
      expect(summary).toMatchObject({ read: 3, added: 1, unchanged: 0 })
      expect(summary.rejected.map(({ id }) => id)).toEqual(['article:x', 'article:y'])
    })

    it('stops between batches when told to, and a second run completes it', async () => {
      const stop = new AbortController()
      const articles = corpus.corpus.map(({ article }) => article)
      const extract = extractor(corpus.corpus)
      const first = await load(subject.store, articles, extract, sameForm, () => stop.abort(), {
        signal: stop.signal,
        batchSize: 3,
      })
      expect(first).toMatchObject({ read: 3, added: 3 })
      expect(await put(subject.store, corpus.corpus)).toMatchObject({ read: 8, added: 5, unchanged: 3 })
      const interrupted = await exported(subject.store)
      await subject.anew()
      await put(subject.store, corpus.corpus)
      expect(await exported(subject.store)).toBe(interrupted)
    })
  })
}
