/** What filters leave, and the questions that an analyst prepares from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as brief from '../../../src/questions/brief-by-name.ts'
import type { Filter } from '../../../src/questions/questions.ts'
import * as corpus from '../corpus.ts'
import { moved, movedHeld, visit } from '../plans-and-visits.ts'
import { type MakePlace, PATIENCE, put, subjectOf } from './subject.ts'

const page = { limit: 100, offset: 0 }
const QA = 'state:QA'
const KR = 'state:KR'
const TR = 'state:TR'

export function briefed(makePlace: MakePlace): void {
  const subject = subjectOf(makePlace)
  const store = () => subject.store

  describe('narrowed', () => {
    beforeAll(async () => {
      await subject.open()
      await put(store(), [...corpus.corpus, visit, moved, movedHeld])
    }, PATIENCE)
    afterAll(subject.close, PATIENCE)

    const meetings = async (filter: Filter) =>
      (await store().meetingsBetween(QA, KR, filter, page)).items.map(({ encounter }) => encounter.id.slice(16))

    it.each<[Filter, string[]]>([
      [{ outlets: ['desert'] }, ['2024-05-12']],
      [{ outlets: ['blog', 'desert'] }, ['2024-05-12', 'undated/article:blog/8#000']],
      [{ outlets: ['nobody'] }, []],
      [{ languages: ['ar'] }, ['2024-05-12']],
      [{ planned: true }, []],
      [{ minSources: 2 }, []],
      [{ knownBy: '2024-05-12' }, ['2024-05-12']],
      [{ knownBy: '2024-06-20' }, ['2024-07-01', '2024-05-13/about', '2024-05-12', '2024-05-12/2']],
      [{ languages: ['en'], since: '2024-06-01' }, ['2024-07-01']],
    ])('by %o the meetings of a pair are %o', async (filter, ids) => {
      expect(await meetings(filter)).toEqual(ids)
      const { total, items } = await store().meetingsOf(KR, filter, page)
      expect([total, items.length]).toEqual([ids.length, ids.length])
    })

    it('every question keeps to the filter', async () => {
      const arabic: Filter = { languages: ['ar'] }
      const topics = await store().topicsBetween(QA, KR, arabic, page)
      expect([topics.total, topics.items.map(({ issue }) => issue.id)]).toEqual([1, ['issue:gaza']])
      expect((await store().relations(QA, ['DISCUSSED', 'TOOK_PART'], arabic, page)).total).toBe(1)
      expect((await store().praise(null, QA, arabic, page)).total).toBe(1)
      expect(await store().timeline(QA, KR, arabic)).toEqual([{ month: '2024-05', meetings: 1, issues: 1, praise: 1 }])
      expect((await store().partners(QA, arabic, page)).items.map(({ node }) => node.id)).toEqual([KR])
      expect((await store().sharedIssues([QA, KR], arabic, page)).total).toBe(1)
      expect((await store().brokers('issue:gaza', { outlets: ['desert'] }, page)).total).toBe(2)
      expect((await store().singleSource(QA, arabic, page)).total).toBe(3)
      expect((await store().conflicts(QA, KR, arabic, page)).total).toBe(0)
      expect(await store().path(KR, TR, arabic)).toBeNull()
      expect((await store().encounters(arabic, page)).total).toBe(1)
      expect((await store().contact(QA, TR, arabic, 1)).meetings).toBe(0)
      const { begun } = await store().issueChanges(QA, KR, { ...arabic, since: '2024-05-01', until: '2024-05-31' })
      expect(begun.map(({ issue }) => issue.id)).toEqual(['issue:gaza'])
      expect((await store().neighbourhood(QA, [], arabic, 10))!.nodes.map(({ id }) => id)).toEqual([
        QA,
        'issue:gaza',
        'official:KR/park-min-su',
        KR,
      ])
    })

    it('what is only announced counts where it is asked for', async () => {
      expect((await store().partners(TR, {}, page)).items.map(({ meetings }) => meetings)).toEqual([3])
      expect((await store().partners(TR, { planned: true }, page)).items.map(({ meetings }) => meetings)).toEqual([1])
      expect((await store().meetingsOf(TR, { planned: true }, page)).total).toBe(1)
      expect((await store().relations(TR, ['MET_WITH'], { planned: false }, page)).total).toBe(3)
    })
  })

  describe('briefed', () => {
    beforeAll(async () => {
      await subject.open()
      await put(store(), [...corpus.corpus, visit, moved, movedHeld])
    }, PATIENCE)
    afterAll(subject.close, PATIENCE)

    it('tells the first and the last contact of a pair, and the silences between', async () => {
      const { first, latest, meetings, silences } = await store().contact(KR, QA, {}, 30)
      expect([first!.encounter.id, latest!.encounter.id, meetings]).toEqual([
        'encounter:KR+QA/2024-05-12',
        'encounter:KR+QA/2024-07-01',
        4,
      ])
      expect(first!.citations.length).toBeGreaterThan(0)
      expect(silences).toEqual([{ since: '2024-05-13', until: '2024-07-01', days: 49 }])
      expect((await store().contact(KR, QA, {}, 50)).silences).toEqual([])
      expect(await store().contact(KR, TR, {}, 1)).toEqual({ first: null, latest: null, meetings: 0, silences: [] })
    })

    it('names partners that have gone silent', async () => {
      const silent = await store().silentPartners(QA, '2024-07-02', {}, page)
      expect(silent.items.map(({ node, lastDate }) => [node.id, lastDate])).toEqual([[KR, '2024-07-01']])
      expect(silent.total).toBe(1)
      expect((await store().silentPartners(QA, '2024-07-01', {}, page)).total).toBe(0)
    })

    it('balances visits paid and received', async () => {
      const balance = async (id: string) =>
        (await store().visits(id, {}, page)).items.map(({ node, paid, received, lastDate }) => [
          node.id,
          paid,
          received,
          lastDate,
        ])
      expect(await balance(QA)).toEqual([[TR, 0, 1, '2024-10-10']])
      expect(await balance(TR)).toEqual([[QA, 1, 0, '2024-10-10']])
      expect((await store().visits(QA, { until: '2024-10-09' }, page)).total).toBe(0)
    })

    it('lists every encounter by date, in pages', async () => {
      const { items, total } = await store().encounters({}, page)
      expect(items.map(({ encounter }) => encounter.properties.date)).toEqual(
        items
          .map(({ encounter }) => String(encounter.properties.date))
          .sort()
          .reverse(),
      )
      expect([items.length, total]).toEqual([9, 9])
      const second = await store().encounters({ since: '2024-11-01' }, { limit: 1, offset: 1 })
      expect(second.items.map(({ encounter }) => encounter.id)).toEqual(['encounter:QA+TR/2024-11-20'])
      expect(second.total).toBe(2)
    })

    it('follows what was announced', async () => {
      const outcomes = async (of: string, asOf: string | null) =>
        (await (await brief.announcements(store(), of, {}, asOf))(page)).items.map((one) => [
          one.meeting.encounter.id,
          one.outcome,
          one.heldAs?.encounter.id,
        ])
      expect(await outcomes('QA', null)).toEqual([
        ['encounter:QA+TR/2024-11-20', 'held-another-day', 'encounter:QA+TR/2024-11-22'],
        ['encounter:KR+QA/2024-07-01', 'held', undefined],
      ])
      expect((await store().announcements(KR, {}, page)).total).toBe(1)
    })

    it('draws a node with its neighbours, no more of them than asked', async () => {
      const { nodes, links, total } = (await store().neighbourhood(QA, [], {}, 4))!
      expect(nodes[0]!.id).toBe(QA)
      expect(nodes).toHaveLength(5)
      expect(total).toBeGreaterThan(4)
      const shown = new Set(nodes.map(({ id }) => id))
      for (const { from, to } of links) expect(shown.has(from) && shown.has(to)).toBe(true)
      const met = links.find(({ kind, from, to }) => kind === 'MET_WITH' && from === KR && to === QA)
      expect(met).toEqual({
        kind: 'MET_WITH',
        from: KR,
        to: QA,
        number: 4,
        firstDate: '2024-05-12',
        lastDate: '2024-07-01',
      })
      expect(await store().neighbourhood('state:XX', [], {}, 4)).toBeNull()
      const people = (await store().neighbourhood('official:KR/kim-jun', [], {}, 10))!
      expect(people.links.map(({ kind, from, to }) => [kind, from, to])).toEqual([
        ['MET_WITH', 'official:KR/kim-jun', 'official:QA/ali-omar'],
      ])
      const articles = (await store().neighbourhood('encounter:KR+QA/2024-07-01', ['REPORTED_IN'], {}, 10))!
      expect(articles.nodes.map(({ kind }) => kind)).toEqual(['Encounter', 'Article', 'Article'])
    })

    it('tells who was seen in which office by a day', async () => {
      const seen = async (on: string) =>
        (await store().representatives(QA, on)).map(({ edge, from }) => [from.id, edge.properties.role])
      expect(await seen('2024-05-12')).toEqual([
        ['official:QA/rashid-bin-majid-al-hajri', 'Minister of State for Foreign Affairs'],
      ])
      expect(await seen('2024-05-13')).toContainEqual(['official:QA/ali-omar', 'Finance Minister'])
      expect(await seen('2024-05-11')).toEqual([])
      const holders = await brief.officeHolders(store(), 'QA', '2024-05-13')
      expect(holders.find(({ office }) => office === 'Emir')).toMatchObject({
        name: 'Tamim bin Hamad Al Thani',
        listed: true,
        official: null,
      })
      expect(holders.find(({ office }) => office === 'Finance Minister' && !holders[0]!.official)).toBeDefined()
      expect((await brief.officeHolders(store(), 'QA', '2005-01-01')).map(({ name }) => name)).not.toContain('Ali Omar')
    })

    it('tells what has changed since a point, for a watch-list', async () => {
      const all = await brief.changes(store(), [], 0, 100)
      expect(all.items).toHaveLength(10)
      expect(new Set(all.items.map(({ what }) => what))).toEqual(new Set(['added']))
      expect(all.upTo).toBe(all.latest)
      const turkish = await brief.changes(store(), ['Türkiye'], 0, 2)
      expect(turkish.items).toHaveLength(2)
      const rest = await brief.changes(store(), ['TR'], turkish.upTo, 100)
      expect(turkish.items.length + rest.items.length).toBe(5)

      await put(store(), [corpus.corrected])
      const { items } = await brief.changes(store(), ['KR'], all.upTo, 100)
      expect(items.map(({ encounter, what }) => [encounter, what])).toEqual([
        ['encounter:KR+QA/2024-05-13/about', 'changed'],
      ])
      expect((await brief.changes(store(), ['TR'], all.upTo, 100)).items).toEqual([])
      await put(store(), [corpus.english])
    })
  })
}
