import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sameForm } from '../../../ingest/consolidate/same-form.ts'
import { type CorrectionRequest, correct } from '../../../src/load/correct.ts'
import { remove } from '../../../src/load/load.ts'
import { QuestionFailure } from '../../../src/questions/failure.ts'
import * as corpus from '../corpus.ts'
import { exported, type MakePlace, PATIENCE, put, subjectOf } from './subject.ts'

const page = { limit: 100, offset: 0 }
const QA = 'state:QA'
const KR = 'state:KR'
const TR = 'state:TR'
const RASHID = 'official:QA/rashid-al-hajri'

export function correcting(makePlace: MakePlace): void {
  const subject = subjectOf(makePlace)

  describe('correcting', () => {
    beforeEach(subject.open, PATIENCE)
    afterEach(subject.close, PATIENCE)

    const author = { by: 'Ada', at: '2024-10-01T00:00:00Z' }
    const does = (request: CorrectionRequest) => correct(subject.store, request, author, sameForm)
    const [arabicName, englishName] = [corpus.rashidArabic.id, corpus.rashidEnglish.id]
    const merge = { kind: 'merge', into: englishName, from: arabicName } as const

    it('merges two officials, whatever comes before or after, and takes it back', async () => {
      await put(subject.store, corpus.corpus)
      const before = await exported(subject.store)
      const { id, counts } = await does(merge)
      expect(counts.nodesRemoved).toBeGreaterThan(0)
      expect((await subject.store.node(arabicName))!.id).toBe(RASHID)
      expect((await subject.store.node(RASHID))!.properties.nameAr).toBe('راشد بن ماجد الهاجري')
      const merged = await exported(subject.store)
      expect(merged).not.toBe(before)
      await remove(subject.store, ['article:desert/1'], sameForm)
      await put(subject.store, corpus.corpus)
      expect(await exported(subject.store)).toBe(merged)
      await does({ kind: 'undo', correction: id })
      expect(await exported(subject.store)).toBe(before)
      await expect(does({ kind: 'undo', correction: id })).rejects.toMatchObject({ code: 'UNKNOWN_CORRECTION' })
    })

    it('splits what names have joined, and a later merge wins over it', async () => {
      await put(subject.store, [corpus.bothSpellings, ...corpus.corpus])
      const joined = await exported(subject.store)
      const { id } = await does({ kind: 'split', mentions: [arabicName] })
      expect((await subject.store.node(arabicName))!.id).toBe(arabicName)
      await does(merge)
      expect(await exported(subject.store)).toBe(joined)
      await does({ kind: 'undo', correction: id })
      expect(await exported(subject.store)).toBe(joined)
    })

    it('merges issues, and what is merged stays merged when articles come again', async () => {
      await put(subject.store, corpus.corpus)
      const before = await exported(subject.store)
      const { id } = await does({ kind: 'merge', into: 'issue:syria', from: 'issue:energy' })
      expect(await subject.store.node('issue:energy')).toBeNull()
      const { items } = await subject.store.topicsBetween(QA, TR, {}, page)
      expect(items.map(({ issue }) => issue.id)).toEqual(['issue:syria'])
      await put(subject.store, [corpus.corrected])
      await put(subject.store, [corpus.english])
      expect(await subject.store.node('issue:energy')).toBeNull()
      await does({ kind: 'undo', correction: id })
      expect(await exported(subject.store)).toBe(before)
    })

    it('rejects an edge for good, until that is undone', async () => {
      await put(subject.store, corpus.corpus)
      const before = await exported(subject.store)
      const [topic] = (await subject.store.topicsBetween(QA, KR, { since: '2024-07-01' }, page)).items
      const encounter = topic!.discussions[0]!.encounter.id
      const covered = await subject.store.relations(encounter, ['COVERED'], {}, page)
      const { id } = await does({ kind: 'reject', edge: covered.items[0]!.edge.id })
      expect((await subject.store.topicsBetween(QA, KR, { since: '2024-07-01' }, page)).items).toEqual([])
      await remove(subject.store, ['article:wire/5'], sameForm)
      await put(subject.store, corpus.corpus)
      expect((await subject.store.topicsBetween(QA, KR, { since: '2024-07-01' }, page)).items).toEqual([])
      await does({ kind: 'undo', correction: id })
      expect(await exported(subject.store)).toBe(before)
    })

    it('rejects praise and a meeting', async () => {
      await put(subject.store, corpus.corpus)
      const [praise] = (await subject.store.praise(KR, QA, {}, page)).items
      await does({ kind: 'reject', edge: praise!.edge.id })
      expect((await subject.store.praise(KR, QA, {}, page)).total).toBe(0)
      const meetings = await subject.store.relations('encounter:QA+TR/2024-08-02', [], {}, page)
      expect(meetings.total).toBeGreaterThan(0)
      const met = (await subject.store.relations(TR, ['MET_WITH'], {}, page)).items[0]!
      await does({ kind: 'reject', edge: met.edge.id })
      expect(await subject.store.node('encounter:QA+TR/2024-08-02')).toBeNull()
    })

    it('renames, the latest name wins, and search finds it', async () => {
      await put(subject.store, corpus.corpus)
      await does({ kind: 'rename', id: englishName, name: 'Rashid Hajri' })
      await does({ kind: 'rename', id: englishName, name: 'Rashid M. Hajri', nameAr: 'راشد' })
      await put(subject.store, [corpus.bothSpellings])
      expect((await subject.store.node(RASHID))!.properties).toMatchObject({ name: 'Rashid M. Hajri', nameAr: 'راشد' })
      expect((await subject.store.search('Rashid M. Hajri', ['Official'], 1))[0]).toMatchObject({ score: 1 })
    })

    it('lists who did what and when, and refuses what makes no sense', async () => {
      await put(subject.store, corpus.corpus)
      await does(merge)
      expect(await subject.store.ledger.corrections()).toEqual([{ id: 'correction:1', action: merge, ...author }])
      const refused: CorrectionRequest[] = [
        { kind: 'merge', into: englishName, from: 'official:QA/nobody' },
        { kind: 'merge', into: englishName, from: 'issue:gaza' },
        { kind: 'merge', into: QA, from: KR },
        { kind: 'split', mentions: [] },
        { kind: 'reject', edge: 'met-with:none' },
        { kind: 'rename', id: englishName },
      ]
      for (const request of refused) await expect(does(request)).rejects.toThrow(QuestionFailure)
      expect(await subject.store.ledger.corrections()).toHaveLength(1)
    })
  })
}
