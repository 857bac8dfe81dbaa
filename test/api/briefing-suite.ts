/** Filters, and the questions that an analyst prepares from, over HTTP; what they answer in full is the store contract's to hold. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenStore, type RunningApi, startApi, startWithin } from './running-api.ts'

export const briefingSuite = (open: OpenStore) =>
  describe('every briefing', () => {
    let api: RunningApi
    beforeAll(async () => {
      api = await startApi({}, undefined, undefined, open)
    }, startWithin)
    afterAll(() => api?.stop(), startWithin)

    const ask = async (query: string) => {
      const { data, errors } = await api.ask(query)
      expect(errors).toBeUndefined()
      return data
    }

    it.each([
      ['outlets: ["desert"]', 1],
      ['languages: ["AR"]', 1],
      ['planned: true', 0],
      ['minSources: 2', 0],
      ['knownBy: "2024-05-12"', 1],
      ['', 5],
    ])('filter {%s}: %i encounters', async (filter, count) => {
      const { meetingsBetween } = await ask(
        `{ meetingsBetween(a: "QA", b: "KR", filter: {${filter}}) { totalCount nodes { languages publishedBy reported } } }`,
      )
      expect(meetingsBetween.totalCount).toBe(count)
    })

    it('neighbourhood: nodes and lines between them', async () => {
      const { neighbourhood } = await ask(
        '{ neighbourhood(of: "Qatar", first: 3) { neighbourCount nodes { id } links { kind from to number lastDate } } }',
      )
      expect(neighbourhood.nodes).toHaveLength(4)
      expect(neighbourhood.neighbourCount).toBeGreaterThan(3)
      const shown = neighbourhood.nodes.map(({ id }: { id: string }) => id)
      for (const { from, to } of neighbourhood.links) expect(shown).toEqual(expect.arrayContaining([from, to]))
    })

    it('encounters, contact, silentPartners, visits', async () => {
      const data = await ask(
        `{ encounters(first: 2) { totalCount nodes { date } }
          contact(a: "QA", b: "KR", silentDays: 30) { first { date } latest { date } meetings silences { since until days } }
          silentPartners(of: "QA", silentSince: "2024-07-02") { nodes { node { id } lastDate } }
          visits(of: "QA") { totalCount } }`,
      )
      expect(data).toEqual({
        encounters: { totalCount: 6, nodes: [{ date: '2024-08-02' }, { date: '2024-07-01' }] },
        contact: {
          first: { date: '2024-05-12' },
          latest: { date: '2024-07-01' },
          meetings: 4,
          silences: [{ since: '2024-05-13', until: '2024-07-01', days: 49 }],
        },
        silentPartners: { nodes: [{ node: { id: 'state:KR' }, lastDate: '2024-07-01' }] },
        visits: { totalCount: 0 },
      })
    })

    it('announcements: with what came of them', async () => {
      const { announcements } = await ask(
        '{ announcements(of: "KR") { nodes { outcome encounter { date announced planned } heldAs { id } } } }',
      )
      expect(announcements.nodes).toEqual([
        { outcome: 'HELD', encounter: { date: '2024-07-01', announced: true, planned: false }, heldAs: null },
      ])
    })

    it('officeHolders and counterparts: from the table and from articles', async () => {
      const { officeHolders, counterparts } = await ask(
        `{ officeHolders(of: "QA", on: "2024-05-13") { office officeAr: office(language: AR) name listed official { id } since }
          counterparts(of: "Ali Omar", side: "QA", on: "2024-05-13") { name office } }`,
      )
      expect(officeHolders).toContainEqual(
        expect.objectContaining({ office: 'Emir', name: 'Tamim bin Hamad Al Thani', listed: true, since: '2013-06' }),
      )
      expect(officeHolders).toContainEqual(
        expect.objectContaining({ name: 'Ali Omar', listed: false, official: { id: 'official:QA/ali-omar' } }),
      )
      expect(counterparts).toContainEqual({ name: 'Ali Omar', office: 'Finance Minister' })
    })

    it('changes: a sequence to be followed', async () => {
      const { changes } = await ask(
        '{ changes(watch: ["Türkiye"], first: 1) { upTo hasMore nodes { kind encounter { id } } } }',
      )
      expect(changes).toMatchObject({ hasMore: true, nodes: [{ kind: 'ADDED' }] })
      const rest = await ask(
        `{ changes(watch: ["TR"], after: ${changes.upTo}, first: 50) { hasMore nodes { number } } }`,
      )
      expect(rest.changes).toMatchObject({ hasMore: false, nodes: [{}] })
    })

    it.each([
      ['{ neighbourhood(of: "QA", first: 1000) { neighbourCount } }', 'first'],
      ['{ contact(a: "QA", b: "KR", silentDays: 0) { meetings } }', 'silentDays'],
      ['{ path(from: "QA", to: "KR", within: 0) { id } }', 'within'],
      ['{ changes(after: -1) { upTo } }', 'after'],
    ])('%s is refused with the argument', async (query, argument) => {
      const { errors } = await api.ask(query)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    })

    it('path within days counts back from the latest article', async () => {
      const data = await ask(
        '{ near: path(from: "KR", to: "QA", within: 10) { id } far: path(from: "KR", to: "QA", within: 60) { id } }',
      )
      expect([data.near, data.far?.length]).toEqual([null, 1])
    })
  })
