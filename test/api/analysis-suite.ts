/** The questions that count and compare, over HTTP; what they answer in full is the store contract's to hold. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenStore, type RunningApi, startApi, startWithin } from './running-api.ts'

export const analysisSuite = (open: OpenStore) =>
  describe('every analysis', () => {
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

    it('timeline: month by month, in order', async () => {
      const { timeline } = await ask('{ timeline(a: "قطر", b: "KR") { month meetings issues } }')
      expect(timeline.map(({ month }: { month: string }) => month)).toEqual(['2024-05', '2024-07'])
      for (const { meetings, issues } of timeline) expect(meetings + issues).toBeGreaterThan(0)
      expect((await ask('{ timeline(a: "QA", b: "KR", since: "2024-06-01") { month } }')).timeline).toEqual([
        { month: '2024-07' },
      ])
    })

    it('partners: most met first', async () => {
      const { partners } = await ask(
        '{ partners(of: "Qatar") { totalCount nodes { node { id } meetings firstDate lastDate } } }',
      )
      expect(partners.nodes.map((each: { node: { id: string } }) => each.node.id)).toEqual(['state:KR', 'state:TR'])
      expect(partners.nodes[0].meetings).toBeGreaterThan(partners.nodes[1].meetings)
      expect(partners.totalCount).toBe(2)
    })

    it('sharedIssues: what each of several sides discussed', async () => {
      const { sharedIssues } = await ask('{ sharedIssues(sides: ["KR", "TR"]) { nodes { issue { id } lastDate } } }')
      expect(sharedIssues.nodes.map((each: { issue: { id: string } }) => each.issue.id).sort()).toEqual([
        'issue:energy',
        'issue:syria',
      ])
    })

    it('brokers: who discussed an issue with most', async () => {
      const { brokers } = await ask('{ brokers(issue: "الطاقة") { nodes { node { id name } partners discussions } } }')
      expect(brokers.nodes[0]).toMatchObject({ node: { id: 'state:QA', name: 'Qatar' }, partners: 2 })
    })

    it('singleSource: what rests on one source alone', async () => {
      const { singleSource } = await ask(
        '{ singleSource(of: "QA", first: 100) { totalCount nodes { kind sourceCount citations { quote } } } }',
      )
      expect(singleSource.nodes).toHaveLength(singleSource.totalCount)
      expect(singleSource.totalCount).toBeGreaterThan(0)
      for (const each of singleSource.nodes) {
        expect(each.sourceCount).toBe(1)
        expect(each.citations.length).toBeGreaterThan(0)
      }
    })

    it('conflicts: encounters with their evidence side by side', async () => {
      const { conflicts } = await ask(
        '{ conflicts(a: "QA", b: "KR") { totalCount nodes { one { id date citations { quote } } other { id date } } } }',
      )
      expect(conflicts.nodes).toHaveLength(conflicts.totalCount)
      for (const { one, other } of conflicts.nodes) expect(one.id).not.toBe(other.id)
    })

    it('issueChanges: what was begun and what was dropped', async () => {
      const { issueChanges } = await ask(
        '{ issueChanges(a: "QA", b: "KR", since: "2024-06-15", until: "2024-07-31") { begun { issue { id } } ceased { issue { id } lastDate } } }',
      )
      expect(issueChanges).toEqual({ begun: [], ceased: [{ issue: { id: 'issue:energy' }, lastDate: '2024-05-13' }] })
    })

    it('path: a chain of meetings, each with its evidence, or none', async () => {
      const data = await ask(
        '{ path(from: "KR", to: "TR") { kind from { id } to { id } citations { quote } } none: path(from: "KR", to: "Nauru") { id } }',
      )
      expect(data.none).toBeNull()
      expect(data.path.map((hop: { from: { id: string }; to: { id: string } }) => [hop.from.id, hop.to.id])).toEqual([
        ['state:KR', 'state:QA'],
        ['state:QA', 'state:TR'],
      ])
      for (const hop of data.path) expect(hop.citations.length).toBeGreaterThan(0)
    })

    it.each([
      ['{ issueChanges(a: "QA", b: "KR", since: "2024-01-01") { begun { lastDate } } }', 'until'],
      ['{ sharedIssues(sides: ["QA"]) { totalCount } }', 'sides'],
      ['{ sharedIssues(sides: ["QA", "Qatar"]) { totalCount } }', 'sides'],
      ['{ sharedIssues(sides: ["QA", ""]) { totalCount } }', 'sides.1'],
      ['{ timeline(a: "QA", b: "QA") { month } }', 'b'],
      ['{ partners(of: "QA", first: 1000) { totalCount } }', 'first'],
    ])('%s is refused with the argument', async (query, argument) => {
      const { errors } = await api.ask(query)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    })
  })
