import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as corpus from '../corpus.ts'
import { type MakePlace, PATIENCE, put, subjectOf } from './subject.ts'

const page = { limit: 100, offset: 0 }
const QA = 'state:QA'
const KR = 'state:KR'
const TR = 'state:TR'
const RASHID = 'official:QA/rashid-al-hajri'

export function asked(makePlace: MakePlace): void {
  const subject = subjectOf(makePlace)

  describe('asked', () => {
    beforeAll(async () => {
      await subject.open()
      await put(subject.store, corpus.corpus)
    }, PATIENCE)
    afterAll(subject.close, PATIENCE)

    describe('topics of a pair', () => {
      it('are the issues discussed with each other, latest first, undated last', async () => {
        const { items, total } = await subject.store.topicsBetween(QA, KR, {}, page)
        expect(items.map((topic) => [topic.issue.id, topic.firstDate, topic.lastDate])).toEqual([
          ['issue:gaza', '2024-05-12', '2024-07-01'],
          ['issue:energy', '2024-05-13', '2024-05-13'],
          ['issue:syria', null, null],
        ])
        expect(total).toBe(3)
      })

      it('are the same asked the other way round', async () => {
        expect(await subject.store.topicsBetween(KR, QA, {}, page)).toEqual(
          await subject.store.topicsBetween(QA, KR, {}, page),
        )
      })

      it('do not mix in what one of them discussed with a third', async () => {
        const { items } = await subject.store.topicsBetween(QA, TR, {}, page)
        expect(items.map((topic) => topic.issue.id)).toEqual(['issue:energy', 'issue:syria'])
        expect((await subject.store.topicsBetween(KR, TR, {}, page)).items).toEqual([])
      })

      it('carry who took part and the verbatim evidence with its article', async () => {
        const { items } = await subject.store.topicsBetween(QA, KR, { until: '2024-05-12' }, page)
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
        const since = await subject.store.topicsBetween(QA, KR, { since: '2024-06-01' }, page)
        expect(since.items.map((topic) => [topic.issue.id, topic.firstDate])).toEqual([['issue:gaza', '2024-07-01']])
        const second = await subject.store.topicsBetween(QA, KR, {}, { limit: 1, offset: 1 })
        expect(second.items.map((topic) => topic.issue.id)).toEqual(['issue:energy'])
        expect(second.total).toBe(3)
        expect(await subject.store.topicsBetween(QA, KR, {}, { limit: 1, offset: 9 })).toEqual({ items: [], total: 3 })
      })
    })

    describe('meetings', () => {
      it('of a pair come newest first, with sides, officials, issues and citations', async () => {
        const { items, total } = await subject.store.meetingsBetween(QA, KR, {}, page)
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
        expect((await subject.store.meetingsOf(TR, {}, page)).items.map(({ encounter }) => encounter.id)).toEqual([
          'encounter:QA+TR/2024-08-02',
          'encounter:QA+TR/2024-06-01',
        ])
        expect((await subject.store.meetingsOf(QA, {}, page)).total).toBe(7)
        expect((await subject.store.meetingsOf('official:KR/kim-jun', {}, page)).items).toHaveLength(1)
        const inJuly = await subject.store.meetingsOf(QA, { since: '2024-07-01', until: '2024-07-31' }, page)
        expect(inJuly.items.map(({ encounter }) => encounter.id)).toEqual(['encounter:KR+QA/2024-07-01'])
      })

      it('by id, in the order asked', async () => {
        const found = await subject.store.meetings([
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
        const { items } = await subject.store.relations('official:KR/kim-jun', ['MET_WITH'], {}, page)
        expect(items.map(({ from, to }) => [from.id, to.id])).toEqual([['official:KR/kim-jun', 'official:QA/ali-omar']])
        expect(items[0]!.citations[0]!.quote).toBe(corpus.finance.article.text)
        expect((await subject.store.relations(KR, ['MET_WITH'], {}, page)).total).toBe(4)
      })
    })

    describe('praise', () => {
      it('by a state takes in its officials; of a state likewise', async () => {
        const byKorea = await subject.store.praise(KR, null, {}, page)
        expect(byKorea.items.map(({ by, of }) => [by.id, of.id])).toEqual([['official:KR/park-min-su', QA]])
        const ofQatar = await subject.store.praise(null, QA, {}, page)
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
        const { items, total } = await subject.store.praise(by, of, {}, page)
        expect([items.length, total]).toEqual([times, times])
      })

      it('keeps to the period', async () => {
        expect((await subject.store.praise(null, QA, { since: '2024-06-01' }, page)).total).toBe(1)
      })
    })

    describe('counting and comparing', () => {
      it('tells a pair month by month', async () => {
        expect(await subject.store.timeline(KR, QA, {})).toEqual([
          { month: '2024-05', meetings: 3, issues: 2, praise: 1 },
          { month: '2024-07', meetings: 1, issues: 1, praise: 0 },
        ])
        expect(await subject.store.timeline(KR, QA, { since: '2024-06-01' })).toHaveLength(1)
      })

      it('ranks partners by meetings held', async () => {
        const { items, total } = await subject.store.partners(QA, {}, page)
        expect(items.map(({ node, ...counts }) => ({ id: node.id, ...counts }))).toEqual([
          { id: KR, meetings: 4, firstDate: '2024-05-12', lastDate: '2024-07-01' },
          { id: TR, meetings: 1, firstDate: '2024-08-02', lastDate: '2024-08-02' },
        ])
        expect(total).toBe(2)
        expect((await subject.store.partners(QA, {}, { limit: 1, offset: 1 })).items[0]!.node.id).toBe(TR)
        expect((await subject.store.partners('official:KR/kim-jun', {}, page)).items[0]!.node.id).toBe(
          'official:QA/ali-omar',
        )
      })

      it('finds the issues that three states share', async () => {
        const { items } = await subject.store.sharedIssues([QA, KR, TR], {}, page)
        expect(items.map(({ issue, lastDate }) => [issue.id, lastDate])).toEqual([
          ['issue:energy', '2024-06-01'],
          ['issue:syria', '2024-06-01'],
        ])
        expect((await subject.store.sharedIssues([QA, KR, TR], { since: '2024-05-20' }, page)).total).toBe(0)
      })

      it('names the brokers of an issue', async () => {
        const { items, total } = await subject.store.brokers('issue:energy', {}, page)
        expect(items.map(({ node, partners, discussions }) => [node.id, partners, discussions])).toEqual([
          [QA, 2, 2],
          [KR, 1, 1],
          [TR, 1, 1],
        ])
        expect(total).toBe(3)
      })

      it('lists what rests on one source', async () => {
        const { items, total } = await subject.store.singleSource(KR, {}, page)
        expect(total).toBe(9)
        expect(items[0]!.edge.properties).toMatchObject({ date: '2024-07-01', sources: 1 })
        expect((await subject.store.singleSource(KR, { until: '2024-05-12' }, page)).total).toBe(3)
      })

      it('shows encounters that sources tell differently', async () => {
        const { items, total } = await subject.store.conflicts(QA, KR, {}, page)
        expect(total).toBe(3)
        expect(items.at(-1)!.one.officials).not.toEqual(items.at(-1)!.other.officials)
        expect((await subject.store.conflicts(QA, TR, {}, page)).total).toBe(0)
      })

      it('tells which issues have begun and which have ceased', async () => {
        const june = await subject.store.issueChanges(QA, KR, { since: '2024-06-01', until: '2024-07-31' })
        expect(june.begun).toEqual([])
        expect(june.ceased.map(({ issue, lastDate }) => [issue.id, lastDate])).toEqual([['issue:energy', '2024-05-13']])
        const may = await subject.store.issueChanges(KR, QA, { since: '2024-05-13', until: '2024-05-31' })
        expect(may.begun.map(({ issue }) => issue.id)).toEqual(['issue:energy'])
      })

      it('finds the shortest chain of meetings, with the latest meeting of each hop', async () => {
        const path = await subject.store.path(KR, TR, {})
        expect(path!.map(({ from, to, edge }) => [from.id, to.id, edge.properties.date])).toEqual([
          [KR, QA, '2024-07-01'],
          [QA, TR, '2024-08-02'],
        ])
        expect(path!.every(({ citations }) => citations.length > 0)).toBe(true)
        expect(await subject.store.path(KR, TR, { until: '2024-07-31' })).toBeNull()
        expect(await subject.store.path('official:KR/kim-jun', TR, {})).toBeNull()
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
        ['ahjri', 'official:QA/rashid-bin-majid-al-hajri', 0.3],
        ['lark min-su', 'official:KR/park-min-su', 0.5],
        ['الهاحري', 'official:QA/rashid-bin-majid-al-hajri', 0.3],
        ['فطر', QA, 0.5],
        ['Qatsr', QA, 0.5],
      ])('"%s" finds %s', async (text, id, score) => {
        const matches = await subject.store.search(text, ['State', 'Official'], 10)
        expect(matches.map(({ node }) => node.id)).toContain(id)
        expect(matches.find(({ node }) => node.id === id)!.score).toBeCloseTo(score, 1)
      })

      it('keeps to the kinds and to the limit, and bears any text', async () => {
        expect((await subject.store.search('gaza', ['State'], 10)).length).toBe(0)
        expect((await subject.store.search('a', ['Official'], 2)).length).toBe(2)
        for (const text of ['', '"', '*', 'a AND', '((', '\0', '\ud800', '-', ':', "'; DROP TABLE node"])
          expect(Array.isArray(await subject.store.search(text, ['State'], 10))).toBe(true)
      })

      it('gives nodes by id, in the order asked', async () => {
        const found = await subject.store.nodes([KR, 'state:XX', QA])
        expect(found.map((node) => node?.id)).toEqual([KR, undefined, QA])
        expect(await subject.store.node(QA)).toMatchObject({ kind: 'State', properties: { code: 'QA', name: 'Qatar' } })
        expect(await subject.store.node('nobody')).toBeNull()
      })

      it('lists the edges of a node by kind, newest first', async () => {
        const { items, total } = await subject.store.relations(RASHID, ['REPRESENTS', 'PRAISED'], {}, page)
        expect(items.map(({ edge }) => edge.kind)).toEqual(['PRAISED', 'REPRESENTS'])
        expect(total).toBe(2)
        expect((await subject.store.relations('issue:syria', ['CONCERNS'], {}, page)).items[0]!.to.id).toBe('state:SY')
        expect((await subject.store.relations('issue:gaza', ['PART_OF'], {}, page)).items[0]!.to.id).toBe(
          'issue:palestine',
        )
        expect((await subject.store.relations('article:desert/1', ['REPORTED_BY'], {}, page)).items[0]!.to.id).toBe(
          'agency:desert-news-agency',
        )
      })

      it('gives an edge by id, with its ends and its evidence', async () => {
        const [met] = (await subject.store.relations(QA, ['MET_WITH'], {}, page)).items
        expect(await subject.store.relation(met!.edge.id)).toEqual(met)
        expect(await subject.store.relation('met-with:nothing')).toBeNull()
        expect(await subject.store.relation(QA)).toBeNull()
      })

      it('counts', async () => {
        const stats = await subject.store.stats()
        expect(stats).toMatchObject({ articles: 8, firstDate: '2024-05-12', lastDate: '2024-08-02' })
        expect(stats.nodes).toMatchObject({ Article: 8, Encounter: 7, State: 4, Agency: 1, Issue: 4, Official: 5 })
        expect(stats.edges).toMatchObject({ PRAISED: 2, CONCERNS: 1, REPORTED_BY: 1 })
      })
    })
  })
}
