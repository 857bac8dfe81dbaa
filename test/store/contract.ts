/** What every store must do; contract.test.ts runs it on each. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../ingest/article.ts'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { exportJsonl } from '../../src/export.ts'
import { type CorrectionRequest, correct } from '../../src/load/correct.ts'
import { load, remove } from '../../src/load/load.ts'
import { reindex } from '../../src/load/reindex.ts'
import { QuestionFailure } from '../../src/questions/failure.ts'
import type { Store } from '../../src/store/store.ts'
import * as corpus from './corpus.ts'
import { extractor, type Told } from './fragments.ts'
import { expectSound } from './sound.ts'
import type { Place } from './stores.ts'

export const put = (store: Store, told: readonly Told[], batchSize?: number, matching = sameForm) =>
  load(
    store,
    told.map(({ article }) => article),
    extractor(told),
    matching,
    undefined,
    { batchSize },
  )

export async function exported(store: Store): Promise<string> {
  let lines = ''
  for await (const line of exportJsonl(store)) lines += line
  return lines
}

/** A server that has just started is slow, in milliseconds. */
const PATIENCE = 60_000

const page = { limit: 100, offset: 0 }
const QA = 'state:QA'
const KR = 'state:KR'
const TR = 'state:TR'
const RASHID = 'official:QA/rashid-al-hajri'

export function contract(makePlace: () => Promise<Place>): void {
  let place: Place
  let store: Store

  const open = async (): Promise<void> => {
    place = await makePlace()
    store = await place.open()
  }
  const close = async (): Promise<void> => {
    await store.close()
    await place.clear()
  }

  describe('asked', () => {
    beforeAll(async () => {
      await open()
      await put(store, corpus.corpus)
    }, PATIENCE)
    afterAll(close, PATIENCE)

    describe('topics of a pair', () => {
      it('are the issues discussed with each other, latest first, undated last', async () => {
        const { items, total } = await store.topicsBetween(QA, KR, {}, page)
        expect(items.map((topic) => [topic.issue.id, topic.firstDate, topic.lastDate])).toEqual([
          ['issue:gaza', '2024-05-12', '2024-07-01'],
          ['issue:energy', '2024-05-13', '2024-05-13'],
          ['issue:syria', null, null],
        ])
        expect(total).toBe(3)
      })

      it('are the same asked the other way round', async () => {
        expect(await store.topicsBetween(KR, QA, {}, page)).toEqual(await store.topicsBetween(QA, KR, {}, page))
      })

      it('do not mix in what one of them discussed with a third', async () => {
        const { items } = await store.topicsBetween(QA, TR, {}, page)
        expect(items.map((topic) => topic.issue.id)).toEqual(['issue:energy', 'issue:syria'])
        expect((await store.topicsBetween(KR, TR, {}, page)).items).toEqual([])
      })

      it('carry who took part and the verbatim evidence with its article', async () => {
        const { items } = await store.topicsBetween(QA, KR, { until: '2024-05-12' }, page)
        expect(items).toHaveLength(1)
        const [discussion] = items[0]!.discussions
        expect(discussion!.encounter.properties.date).toBe('2024-05-12')
        expect(discussion!.officials.map((one) => one.id)).toEqual([
          'official:KR/park-min-su',
          'official:QA/rashid-bin-majid-al-hajri',
        ])
        const [citation] = discussion!.citations
        const { article } = corpus.arabic
        expect(citation!.source.properties).toMatchObject({ text: article.text, url: article.url, language: 'ar' })
        expect(citation!.quote).toBe(article.text.slice(citation!.start, citation!.end))
        expect(citation!.quote).toContain('غزة')
      })

      it('come by the period and by the page', async () => {
        const since = await store.topicsBetween(QA, KR, { since: '2024-06-01' }, page)
        expect(since.items.map((topic) => [topic.issue.id, topic.firstDate])).toEqual([['issue:gaza', '2024-07-01']])
        const second = await store.topicsBetween(QA, KR, {}, { limit: 1, offset: 1 })
        expect(second.items.map((topic) => topic.issue.id)).toEqual(['issue:energy'])
        expect(second.total).toBe(3)
        expect(await store.topicsBetween(QA, KR, {}, { limit: 1, offset: 9 })).toEqual({ items: [], total: 3 })
      })
    })

    describe('meetings', () => {
      it('of a pair come newest first, with sides, officials, issues and citations', async () => {
        const { items, total } = await store.meetingsBetween(QA, KR, {}, page)
        expect(total).toBe(5)
        expect(items.map(({ encounter }) => encounter.id)).toEqual([
          'encounter:KR+QA/2024-07-01',
          'encounter:KR+QA/2024-05-13/about',
          'encounter:KR+QA/2024-05-12',
          'encounter:KR+QA/2024-05-12/2',
          'encounter:KR+QA/undated/article:blog/8#000',
        ])
        expect(items.map(({ officials }) => officials.length)).toEqual([0, 2, 2, 2, 0])
        expect(items[1]!.issues.map((issue) => issue.id)).toEqual(['issue:energy', 'issue:gaza'])
        for (const { sides, citations } of items) {
          expect(sides.map((side) => side.id)).toEqual([KR, QA])
          expect(citations.length).toBeGreaterThan(0)
        }
      })

      it('of a state, an official, and within a period', async () => {
        expect((await store.meetingsOf(TR, {}, page)).items.map(({ encounter }) => encounter.id)).toEqual([
          'encounter:QA+TR/2024-08-02',
          'encounter:QA+TR/2024-06-01',
        ])
        expect((await store.meetingsOf(QA, {}, page)).total).toBe(7)
        expect((await store.meetingsOf('official:KR/kim-jun', {}, page)).items).toHaveLength(1)
        const inJuly = await store.meetingsOf(QA, { since: '2024-07-01', until: '2024-07-31' }, page)
        expect(inJuly.items.map(({ encounter }) => encounter.id)).toEqual(['encounter:KR+QA/2024-07-01'])
      })

      it('by id, in the order asked', async () => {
        const found = await store.meetings([
          'encounter:QA+TR/2024-08-02',
          'encounter:none',
          'encounter:KR+QA/2024-07-01',
        ])
        expect(found.map((meeting) => meeting?.encounter.id)).toEqual([
          'encounter:QA+TR/2024-08-02',
          undefined,
          'encounter:KR+QA/2024-07-01',
        ])
      })

      it('are drawn between the sides, and between officials of different sides', async () => {
        const { items } = await store.relations('official:KR/kim-jun', ['MET_WITH'], {}, page)
        expect(items.map(({ from, to }) => [from.id, to.id])).toEqual([['official:KR/kim-jun', 'official:QA/ali-omar']])
        expect(items[0]!.citations[0]!.quote).toBe(corpus.finance.article.text)
        expect((await store.relations(KR, ['MET_WITH'], {}, page)).total).toBe(4)
      })
    })

    describe('praise', () => {
      it('by a state takes in its officials; of a state likewise', async () => {
        const byKorea = await store.praise(KR, null, {}, page)
        expect(byKorea.items.map(({ by, of }) => [by.id, of.id])).toEqual([['official:KR/park-min-su', QA]])
        const ofQatar = await store.praise(null, QA, {}, page)
        expect(ofQatar.items.map(({ by, of }) => [by.id, of.id])).toEqual([
          [TR, RASHID],
          ['official:KR/park-min-su', QA],
        ])
        expect(ofQatar.items[1]!.citations[0]!.quote).toContain('وأشاد')
      })

      it.each([
        [TR, QA, 1],
        [QA, TR, 0],
        [KR, QA, 1],
        ['official:KR/park-min-su', null, 1],
        ['official:KR/park-min-su', QA, 1],
        ['official:KR/park-min-su', TR, 0],
        [null, RASHID, 1],
        [TR, RASHID, 1],
        [KR, RASHID, 0],
        ['official:KR/park-min-su', RASHID, 0],
      ])('by %s of %s is found %i times', async (by, of, times) => {
        const { items, total } = await store.praise(by, of, {}, page)
        expect([items.length, total]).toEqual([times, times])
      })

      it('keeps to the period', async () => {
        expect((await store.praise(null, QA, { since: '2024-06-01' }, page)).total).toBe(1)
      })
    })

    describe('counting and comparing', () => {
      it('tells a pair month by month', async () => {
        expect(await store.timeline(KR, QA, {})).toEqual([
          { month: '2024-05', meetings: 3, issues: 2 },
          { month: '2024-07', meetings: 1, issues: 1 },
        ])
        expect(await store.timeline(KR, QA, { since: '2024-06-01' })).toHaveLength(1)
      })

      it('ranks partners by meetings held', async () => {
        const { items, total } = await store.partners(QA, {}, page)
        expect(items.map(({ node, ...counts }) => ({ id: node.id, ...counts }))).toEqual([
          { id: KR, meetings: 4, firstDate: '2024-05-12', lastDate: '2024-07-01' },
          { id: TR, meetings: 1, firstDate: '2024-08-02', lastDate: '2024-08-02' },
        ])
        expect(total).toBe(2)
        expect((await store.partners(QA, {}, { limit: 1, offset: 1 })).items[0]!.node.id).toBe(TR)
        expect((await store.partners('official:KR/kim-jun', {}, page)).items[0]!.node.id).toBe('official:QA/ali-omar')
      })

      it('finds the issues that three states share', async () => {
        const { items } = await store.sharedIssues([QA, KR, TR], {}, page)
        expect(items.map(({ issue, lastDate }) => [issue.id, lastDate])).toEqual([
          ['issue:energy', '2024-06-01'],
          ['issue:syria', '2024-06-01'],
        ])
        expect((await store.sharedIssues([QA, KR, TR], { since: '2024-05-20' }, page)).total).toBe(0)
      })

      it('names the brokers of an issue', async () => {
        const { items, total } = await store.brokers('issue:energy', {}, page)
        expect(items.map(({ node, partners, discussions }) => [node.id, partners, discussions])).toEqual([
          [QA, 2, 2],
          [KR, 1, 1],
          [TR, 1, 1],
        ])
        expect(total).toBe(3)
      })

      it('lists what rests on one source', async () => {
        const { items, total } = await store.singleSource(KR, {}, page)
        expect(total).toBe(9)
        expect(items[0]!.edge.properties).toMatchObject({ date: '2024-07-01', sources: 1 })
        expect((await store.singleSource(KR, { until: '2024-05-12' }, page)).total).toBe(3)
      })

      it('shows encounters that sources tell differently', async () => {
        const { items, total } = await store.conflicts(QA, KR, {}, page)
        expect(total).toBe(3)
        expect(items.at(-1)!.one.officials).not.toEqual(items.at(-1)!.other.officials)
        expect((await store.conflicts(QA, TR, {}, page)).total).toBe(0)
      })

      it('tells which issues have begun and which have ceased', async () => {
        const june = await store.issueChanges(QA, KR, { since: '2024-06-01', until: '2024-07-31' })
        expect(june.begun).toEqual([])
        expect(june.ceased.map(({ issue, lastDate }) => [issue.id, lastDate])).toEqual([['issue:energy', '2024-05-13']])
        const may = await store.issueChanges(KR, QA, { since: '2024-05-13', until: '2024-05-31' })
        expect(may.begun.map(({ issue }) => issue.id)).toEqual(['issue:energy'])
      })

      it('finds the shortest chain of meetings, with the latest meeting of each hop', async () => {
        const path = await store.path(KR, TR, {})
        expect(path!.map(({ from, to, edge }) => [from.id, to.id, edge.properties.date])).toEqual([
          [KR, QA, '2024-07-01'],
          [QA, TR, '2024-08-02'],
        ])
        expect(path!.every(({ citations }) => citations.length > 0)).toBe(true)
        expect(await store.path(KR, TR, { until: '2024-07-31' })).toBeNull()
        expect(await store.path('official:KR/kim-jun', TR, {})).toBeNull()
      })
    })

    describe('looking up', () => {
      it.each([
        ['QA', QA, 1],
        ['qatar', QA, 1],
        ['قطر', QA, 1],
        ['Turkiye', TR, 1],
        ['كوريا الجنوبيه', KR, 1],
        ['republic korea', KR, 0.8],
        ['الهاجري', 'official:QA/rashid-bin-majid-al-hajri', 0.75],
        ['Park Min-su', 'official:KR/park-min-su', 1],
        ['rashd bin majid', 'official:QA/rashid-bin-majid-al-hajri', 0.42],
      ])('"%s" finds %s', async (text, id, score) => {
        const matches = await store.search(text, ['State', 'Official'], 10)
        expect(matches.map(({ node }) => node.id)).toContain(id)
        expect(matches.find(({ node }) => node.id === id)!.score).toBeCloseTo(score, 1)
      })

      it('keeps to the kinds and to the limit, and bears any text', async () => {
        expect((await store.search('gaza', ['State'], 10)).length).toBe(0)
        expect((await store.search('a', ['Official'], 2)).length).toBe(2)
        for (const text of ['', '"', '*', 'a AND', '((', '\0', '\ud800', '-', ':', "'; DROP TABLE node"])
          expect(Array.isArray(await store.search(text, ['State'], 10))).toBe(true)
      })

      it('gives nodes by id, in the order asked', async () => {
        const found = await store.nodes([KR, 'state:XX', QA])
        expect(found.map((node) => node?.id)).toEqual([KR, undefined, QA])
        expect(await store.node(QA)).toMatchObject({ kind: 'State', properties: { code: 'QA', name: 'Qatar' } })
        expect(await store.node('nobody')).toBeNull()
      })

      it('lists the edges of a node by kind, newest first', async () => {
        const { items, total } = await store.relations(RASHID, ['REPRESENTS', 'PRAISED'], {}, page)
        expect(items.map(({ edge }) => edge.kind)).toEqual(['PRAISED', 'REPRESENTS'])
        expect(total).toBe(2)
        expect((await store.relations('issue:syria', ['CONCERNS'], {}, page)).items[0]!.to.id).toBe('state:SY')
        expect((await store.relations('issue:gaza', ['PART_OF'], {}, page)).items[0]!.to.id).toBe('issue:palestine')
        expect((await store.relations('article:desert/1', ['REPORTED_BY'], {}, page)).items[0]!.to.id).toBe(
          'agency:desert-news-agency',
        )
      })

      it('counts', async () => {
        const stats = await store.stats()
        expect(stats).toMatchObject({ articles: 8, firstDate: '2024-05-12', lastDate: '2024-08-02' })
        expect(stats.nodes).toMatchObject({ Article: 8, Encounter: 7, State: 4, Agency: 1, Issue: 4, Official: 5 })
        expect(stats.edges).toMatchObject({ PRAISED: 2, CONCERNS: 1, REPORTED_BY: 1 })
      })
    })
  })

  describe('loading', () => {
    beforeEach(open, PATIENCE)
    afterEach(close, PATIENCE)

    it('leads to what the ontology allows', async () => {
      await put(store, corpus.corpus)
      expectSound(await exported(store))
    })

    it('says what it did, and does nothing the second time', async () => {
      expect(await put(store, corpus.corpus, 3)).toMatchObject({ read: 8, added: 8, unchanged: 0, replaced: 0 })
      const before = await exported(store)
      expect(await put(store, corpus.corpus)).toMatchObject({
        read: 8,
        added: 0,
        unchanged: 8,
        nodesAdded: 0,
        edgesAdded: 0,
        edgesChanged: 0,
      })
      expect(await exported(store)).toBe(before)
    })

    it('takes a meeting for planned only until one report says that it was held', async () => {
      await put(store, corpus.corpus)
      const [meeting] = (await store.meetingsBetween(QA, KR, { since: '2024-07-01' }, page)).items
      expect(meeting!.encounter.properties).toMatchObject({ planned: false, articles: 2, sources: 1 })
      await remove(store, ['article:wire/5'], sameForm)
      const [left] = (await store.meetingsBetween(QA, KR, { since: '2024-07-01' }, page)).items
      expect(left!.encounter.properties).toMatchObject({ planned: true, articles: 1 })
      expect(left!.issues).toEqual([])
    })

    it('takes a family name for the only bearer of it', async () => {
      await put(store, corpus.corpus)
      expect((await store.meetingsOf(RASHID, {}, page)).items.map(({ encounter }) => encounter.id)).toContain(
        'encounter:QA+TR/2024-08-02',
      )
      expect((await store.node('official:QA/al-hajri'))!.id).toBe(RASHID)
    })

    it('mends early data by late knowledge, as if it had come first', async () => {
      await put(store, corpus.corpus)
      await put(store, [corpus.bothSpellings])
      const late = await exported(store)
      const meetings = await store.meetingsBetween(QA, KR, { until: '2024-06-01' }, page)
      expect(meetings.items.map(({ encounter }) => [encounter.id, encounter.properties.articles])).toEqual([
        ['encounter:KR+QA/2024-05-12', 2],
        ['encounter:KR+QA/2024-05-12/2', 1],
      ])
      expect((await store.node(RASHID))!.properties.nameAr).toBe('راشد بن ماجد الهاجري')
      expect((await store.node('official:QA/rashid-bin-majid-al-hajri'))!.id).toBe(RASHID)
      await anew()
      await put(store, [corpus.bothSpellings, ...corpus.corpus])
      expect(await exported(store)).toBe(late)
    })

    it('parts them again when that knowledge goes', async () => {
      await put(store, corpus.corpus)
      const before = await exported(store)
      await put(store, [corpus.bothSpellings])
      expect(await exported(store)).not.toBe(before)
      await remove(store, ['article:wire/9'], sameForm)
      expect(await exported(store)).toBe(before)
    })

    it('replaces an article under its id with exactly what the new text says', async () => {
      await put(store, corpus.corpus)
      expect(await put(store, [corpus.corrected])).toMatchObject({ added: 0, replaced: 1 })
      expect((await store.topicsBetween(QA, KR, {}, page)).items.map(({ issue }) => issue.id)).not.toContain(
        'issue:energy',
      )
      const replaced = await exported(store)
      await anew()
      await put(
        store,
        corpus.corpus.map((one) => (one === corpus.english ? corpus.corrected : one)),
      )
      expect(await exported(store)).toBe(replaced)
    })

    it('leaves nothing when every article is removed', async () => {
      await put(store, corpus.corpus)
      const ids: string[] = []
      for await (const id of store.articleIds()) ids.push(id)
      expect(ids).toHaveLength(8)
      await remove(store, ids, sameForm)
      expect(await exported(store)).toBe('')
      expect((await store.search('qatar', ['State'], 5)).length).toBe(0)
    })

    it('keeps what it has when a step fails, and goes on', async () => {
      await put(store, corpus.corpus)
      const before = await exported(store)
      await expect(
        store.update(async () => {
          throw new Error('stop')
        }),
      ).rejects.toThrow('stop')
      expect(await exported(store)).toBe(before)
      expect(await put(store, [corpus.bothSpellings])).toMatchObject({ added: 1 })
    })

    it('is still there when opened again', async () => {
      await put(store, corpus.corpus)
      const before = await exported(store)
      await store.close()
      store = await place.open()
      expect(await exported(store)).toBe(before)
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
      await load(store, [{ ...corpus.call.article, text }], () => fragment, sameForm)
      const [meeting] = (await store.meetingsOf(TR, {}, page)).items
      expect(meeting!.citations[0]!.source.properties.text).toBe(clean)
      expect(meeting!.citations[0]!.quote).toBe(
        met!.evidence.map(({ start, end }) => corpus.call.article.text.slice(start, end))[0],
      )
    })

    it('refuses what it cannot extract and loads the rest', async () => {
      const unknown = { id: 'x', text: 'nobody knows this' }
      const known = [corpus.once]
      const summary = await load(
        store,
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
      const first = await load(store, articles, extract, sameForm, () => stop.abort(), {
        signal: stop.signal,
        batchSize: 3,
      })
      expect(first).toMatchObject({ read: 3, added: 3 })
      expect(await put(store, corpus.corpus)).toMatchObject({ read: 8, added: 5, unchanged: 3 })
      const interrupted = await exported(store)
      await anew()
      await put(store, corpus.corpus)
      expect(await exported(store)).toBe(interrupted)
    })
  })

  describe('correcting', () => {
    beforeEach(open, PATIENCE)
    afterEach(close, PATIENCE)

    const author = { by: 'Ada', at: '2024-10-01T00:00:00Z' }
    const does = (request: CorrectionRequest) => correct(store, request, author, sameForm)
    const [arabicName, englishName] = [corpus.rashidArabic.id, corpus.rashidEnglish.id]
    const merge = { kind: 'merge', into: englishName, from: arabicName } as const

    it('merges two officials, whatever comes before or after, and takes it back', async () => {
      await put(store, corpus.corpus)
      const before = await exported(store)
      const { id, counts } = await does(merge)
      expect(counts.nodesRemoved).toBeGreaterThan(0)
      expect((await store.node(arabicName))!.id).toBe(RASHID)
      expect((await store.node(RASHID))!.properties.nameAr).toBe('راشد بن ماجد الهاجري')
      const merged = await exported(store)
      expect(merged).not.toBe(before)
      await remove(store, ['article:desert/1'], sameForm)
      await put(store, corpus.corpus)
      expect(await exported(store)).toBe(merged)
      await does({ kind: 'undo', correction: id })
      expect(await exported(store)).toBe(before)
      await expect(does({ kind: 'undo', correction: id })).rejects.toMatchObject({ code: 'UNKNOWN_CORRECTION' })
    })

    it('splits what names have joined, and a later merge wins over it', async () => {
      await put(store, [corpus.bothSpellings, ...corpus.corpus])
      const joined = await exported(store)
      const { id } = await does({ kind: 'split', mentions: [arabicName] })
      expect((await store.node(arabicName))!.id).toBe(arabicName)
      await does(merge)
      expect(await exported(store)).toBe(joined)
      await does({ kind: 'undo', correction: id })
      expect(await exported(store)).toBe(joined)
    })

    it('merges issues, and what is merged stays merged when articles come again', async () => {
      await put(store, corpus.corpus)
      const before = await exported(store)
      const { id } = await does({ kind: 'merge', into: 'issue:syria', from: 'issue:energy' })
      expect(await store.node('issue:energy')).toBeNull()
      const { items } = await store.topicsBetween(QA, TR, {}, page)
      expect(items.map(({ issue }) => issue.id)).toEqual(['issue:syria'])
      await put(store, [corpus.corrected])
      await put(store, [corpus.english])
      expect(await store.node('issue:energy')).toBeNull()
      await does({ kind: 'undo', correction: id })
      expect(await exported(store)).toBe(before)
    })

    it('rejects an edge for good, until that is undone', async () => {
      await put(store, corpus.corpus)
      const before = await exported(store)
      const [topic] = (await store.topicsBetween(QA, KR, { since: '2024-07-01' }, page)).items
      const encounter = topic!.discussions[0]!.encounter.id
      const covered = await store.relations(encounter, ['COVERED'], {}, page)
      const { id } = await does({ kind: 'reject', edge: covered.items[0]!.edge.id })
      expect((await store.topicsBetween(QA, KR, { since: '2024-07-01' }, page)).items).toEqual([])
      await remove(store, ['article:wire/5'], sameForm)
      await put(store, corpus.corpus)
      expect((await store.topicsBetween(QA, KR, { since: '2024-07-01' }, page)).items).toEqual([])
      await does({ kind: 'undo', correction: id })
      expect(await exported(store)).toBe(before)
    })

    it('rejects praise and a meeting', async () => {
      await put(store, corpus.corpus)
      const [praise] = (await store.praise(KR, QA, {}, page)).items
      await does({ kind: 'reject', edge: praise!.edge.id })
      expect((await store.praise(KR, QA, {}, page)).total).toBe(0)
      const meetings = await store.relations('encounter:QA+TR/2024-08-02', [], {}, page)
      expect(meetings.total).toBeGreaterThan(0)
      const met = (await store.relations(TR, ['MET_WITH'], {}, page)).items[0]!
      await does({ kind: 'reject', edge: met.edge.id })
      expect(await store.node('encounter:QA+TR/2024-08-02')).toBeNull()
    })

    it('renames, the latest name wins, and search finds it', async () => {
      await put(store, corpus.corpus)
      await does({ kind: 'rename', id: englishName, name: 'Rashid Hajri' })
      await does({ kind: 'rename', id: englishName, name: 'Rashid M. Hajri', nameAr: 'راشد' })
      await put(store, [corpus.bothSpellings])
      expect((await store.node(RASHID))!.properties).toMatchObject({ name: 'Rashid M. Hajri', nameAr: 'راشد' })
      expect((await store.search('Rashid M. Hajri', ['Official'], 1))[0]).toMatchObject({ score: 1 })
    })

    it('lists who did what and when, and refuses what makes no sense', async () => {
      await put(store, corpus.corpus)
      await does(merge)
      expect(await store.ledger.corrections()).toEqual([{ id: 'correction:1', action: merge, ...author }])
      const refused: CorrectionRequest[] = [
        { kind: 'merge', into: englishName, from: 'official:QA/nobody' },
        { kind: 'merge', into: englishName, from: 'issue:gaza' },
        { kind: 'merge', into: QA, from: KR },
        { kind: 'split', mentions: [] },
        { kind: 'reject', edge: 'met-with:none' },
        { kind: 'rename', id: englishName },
      ]
      for (const request of refused) await expect(does(request)).rejects.toThrow(QuestionFailure)
      expect(await store.ledger.corrections()).toHaveLength(1)
    })
  })

  describe('reindexing', () => {
    beforeEach(open, PATIENCE)
    afterEach(close, PATIENCE)

    it('changes nothing where extraction says the same', async () => {
      await put(store, corpus.corpus)
      const before = await exported(store)
      const summary = await reindex(store, extractor(corpus.corpus), sameForm)
      expect(summary).toMatchObject({
        read: 8,
        changed: 0,
        nodesAdded: 0,
        nodesChanged: 0,
        edgesAdded: 0,
        edgesRemoved: 0,
      })
      expect(await exported(store)).toBe(before)
    })

    it('brings what new rules say, keeps corrections, and what fails now', async () => {
      await put(store, corpus.corpus)
      const merge = { kind: 'merge', into: corpus.rashidEnglish.id, from: corpus.rashidArabic.id } as const
      await correct(store, merge, { by: 'Ada', at: '2024-10-01T00:00:00Z' }, sameForm)
      const wordy = extractor(corpus.corpus.filter((one) => one !== corpus.once))
      const silent = (article: Article) => ({ ...wordy(article), edges: [] })
      const summary = await reindex(store, silent, sameForm, undefined, { batchSize: 3 })
      expect(summary).toMatchObject({ read: 8, changed: 7, rejected: [{ id: 'article:blog/8' }] })
      expect((await store.stats()).nodes.Encounter).toBe(1)
      expect((await store.node(corpus.rashidArabic.id))!.id).not.toBe(corpus.rashidArabic.id)
    })

    it('asks a better matching who is one person', async () => {
      await put(store, corpus.corpus)
      const better = { ...sameForm, nameKeys: () => ['all'], samePerson: () => true }
      await reindex(store, extractor(corpus.corpus), better, undefined, { batchSize: 3 })
      expect((await store.node(corpus.rashidArabic.id))!.id).not.toBe(corpus.rashidArabic.id)
      const reindexed = await exported(store)
      await anew()
      await load(
        store,
        corpus.corpus.map(({ article }) => article),
        extractor(corpus.corpus),
        better,
      )
      expect(await exported(store)).toBe(reindexed)
    })
  })

  /** Another empty place. */
  async function anew(): Promise<void> {
    await close()
    await open()
  }
}
