/** What every question answers over HTTP, whichever store is behind it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import { corpus, corrected } from '../store/corpus.ts'
import { type OpenStore, type RunningApi, startApi, startWithin } from './running-api.ts'

export const questionSuite = (open: OpenStore) =>
  describe('every question', () => {
    let api: RunningApi
    beforeAll(async () => {
      api = await startApi({}, undefined, undefined, open)
    }, startWithin)
    afterAll(() => api?.stop(), startWithin)

    const topics = (a: string, b: string, rest = '') =>
      api.ask(
        `{ topicsBetween(a: ${JSON.stringify(a)}, b: ${JSON.stringify(b)}${rest}) { totalCount nodes { issue { id name ar: name(language: AR) } firstDate lastDate discussions { encounter { id date format sides { ... on State { code } } } officials { name role state { code } } citations { quote start end rule article { id title source date url text } } } } } }`,
      )

    describe('topicsBetween', () => {
      it('gives every topic with dates, people and evidence in one answer', async () => {
        const { data, errors, status } = await topics('QA', 'KR')
        expect([status, errors]).toEqual([200, undefined])
        const { totalCount, nodes } = data.topicsBetween
        expect(totalCount).toBe(3)
        expect(nodes.map((topic: { issue: { id: string } }) => topic.issue.id)).toEqual([
          'issue:gaza',
          'issue:energy',
          'issue:syria',
        ])
        const [gaza, , syria] = nodes
        expect(gaza).toMatchObject({ issue: { name: 'Gaza' }, firstDate: '2024-05-12', lastDate: '2024-07-01' })
        expect(syria).toMatchObject({ firstDate: null, lastDate: null })
        const talks = gaza.discussions.at(-1)
        expect(talks.encounter).toMatchObject({
          date: '2024-05-12',
          format: 'MEETING',
          sides: [{ code: 'KR' }, { code: 'QA' }],
        })
        expect(talks.officials.map((each: { state: { code: string } }) => each.state.code).sort()).toContain('QA')
        const [citation] = talks.citations
        expect(citation.article).toMatchObject({
          title: 'محادثات',
          source: 'desert',
          date: '2024-05-12',
          url: 'https://desert.example/1',
        })
        for (const { quote, start, end, article } of talks.citations) expect(article.text.slice(start, end)).toBe(quote)
      })

      it.each([
        ['Qatar', 'South Korea'],
        ['قطر', 'كوريا الجنوبية'],
        ['qa', 'state:KR'],
        [' QATAR ', 'كوريا الجنوبيه'],
        ['South Korea', 'QA'],
      ])('is the same for %s and %s', async (a, b) => {
        expect((await topics(a, b)).data).toEqual((await topics('QA', 'KR')).data)
      })

      it('does not mix in what was discussed with a third state', async () => {
        const { data } = await topics('QA', 'TR')
        expect(data.topicsBetween.nodes.map((topic: { issue: { id: string } }) => topic.issue.id)).toEqual([
          'issue:energy',
          'issue:syria',
        ])
      })

      it('keeps to a period', async () => {
        const june = await topics('QA', 'KR', ', since: "2024-06-01"')
        expect(june.data.topicsBetween.nodes).toMatchObject([{ issue: { id: 'issue:gaza' }, firstDate: '2024-07-01' }])
        expect((await topics('QA', 'KR', ', until: "2024-05-11"')).data.topicsBetween.totalCount).toBe(0)
      })

      it('is read page by page', async () => {
        const seen: string[] = []
        let after: string | null = null
        do {
          const { data } = await api.ask(
            'query ($after: String) { topicsBetween(a: "QA", b: "KR", first: 1, after: $after) { totalCount edges { cursor node { issue { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
            { after },
          )
          const { edges, pageInfo, totalCount } = data.topicsBetween
          expect([totalCount, edges.length, pageInfo.hasPreviousPage]).toEqual([3, 1, seen.length > 0])
          expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges[0].cursor])
          seen.push(edges[0].node.issue.id)
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null
        } while (after)
        expect(seen).toEqual(['issue:gaza', 'issue:energy', 'issue:syria'])
      })
    })

    describe('the other questions', () => {
      it('meetingsBetween: newest first, planned ones marked, with their sources', async () => {
        const { data } = await api.ask(
          '{ meetingsBetween(a: "Qatar", b: "KR") { totalCount nodes { date planned sourceCount articleCount outletCount precision issues { name } officials { name } citations { quote } } } }',
        )
        const { nodes } = data.meetingsBetween
        expect(nodes.map((each: { date: string | null }) => each.date)).toEqual([
          '2024-07-01',
          '2024-05-13',
          '2024-05-12',
          '2024-05-12',
          null,
        ])
        expect(nodes[0]).toMatchObject({
          date: '2024-07-01',
          planned: false,
          sourceCount: 1,
          articleCount: 2,
          outletCount: 1,
          precision: 'DAY',
          issues: [{ name: 'Gaza' }],
        })
        for (const each of nodes) expect(each.citations.length).toBeGreaterThan(0)
      })

      it('meetings: of an official by any name', async () => {
        const { data } = await api.ask('{ meetings(of: "Ali Omar") { nodes { id date officials { name } } } }')
        expect(data.meetings.nodes).toMatchObject([
          { date: '2024-05-12', officials: [{ name: 'Kim Jun' }, { name: 'Ali Omar' }] },
        ])
      })

      it('praise: by, of, and both', async () => {
        const praise = (args: string) =>
          api.ask(
            `{ praise(${args}) { nodes { date sourceCount by { kind name } of { kind id } citations { quote } } } }`,
          )
        const { data } = await praise('of: "Qatar", by: "KR"')
        expect(data.praise.nodes).toMatchObject([
          {
            date: '2024-05-12',
            by: { kind: 'OFFICIAL' },
            of: { kind: 'STATE', id: 'state:QA' },
            citations: [{ quote: 'وأشاد بارك مين سو بدور قطر' }],
          },
        ])
        expect((await praise('by: "تركيا"')).data.praise.nodes).toMatchObject([
          { by: { name: 'Türkiye' }, of: { kind: 'OFFICIAL' } },
        ])
        expect((await praise('of: "TR"')).data.praise.nodes).toEqual([])
      })

      it('state, official, issue, agency, encounter and article by what they are called', async () => {
        const { data } = await api.ask(
          '{ state(name: "قطر") { code kind aliases } official(name: "Kim Jun") { id stateCode role } issue(name: "غزة") { name } agency(name: "Desert News Agency") { type state { code } } article(id: "article:wire/2") { title language } nothing: article(id: "state:QA") { title } }',
        )
        expect(data).toMatchObject({
          state: { code: 'QA', kind: 'STATE' },
          official: { stateCode: 'KR' },
          issue: { name: 'Gaza' },
          agency: { type: 'NEWS', state: { code: 'QA' } },
          article: { title: 'Talks', language: 'en' },
          nothing: null,
        })
      })

      it('encounter: whole, also when it is reached by its id', async () => {
        const { data } = await api.ask('{ meetingsBetween(a: "QA", b: "KR", first: 1) { nodes { id } } }')
        const fields = 'id name date sides { ... on State { code } } issues { id } officials { id } citations { quote }'
        const { data: one, errors } = await api.ask(
          `query ($id: ID!) { encounter(id: $id) { ${fields} } node(id: $id) { ... on Encounter { ${fields} } } meetingsBetween(a: "QA", b: "KR", first: 1) { nodes { ${fields} } } }`,
          { id: data.meetingsBetween.nodes[0].id },
        )
        expect(errors).toBeUndefined()
        expect(one.encounter).toEqual(one.meetingsBetween.nodes[0])
        expect(one.node).toEqual(one.encounter)
      })

      it('nodes: in the order asked', async () => {
        const { data } = await api.ask(
          '{ nodes(ids: ["issue:gaza", "nothing", "state:QA"]) { id } none: node(id: "nothing") { id } }',
        )
        expect(data).toEqual({ nodes: [{ id: 'issue:gaza' }, null, { id: 'state:QA' }], none: null })
      })

      it('relation: an edge by id, and lists from their other end', async () => {
        const list = (order: string) =>
          api.ask(
            `{ relations(of: "state:QA", first: 100, order: ${order}) { totalCount nodes { id } pageInfo { endCursor } } }`,
          )
        const [listed, reversed] = [(await list('LISTED')).data.relations, (await list('REVERSED')).data.relations]
        expect(listed.totalCount).toBeGreaterThan(3)
        expect(reversed.nodes).toEqual(listed.nodes.toReversed())
        const [{ id }] = listed.nodes
        expect(
          (await api.ask('query ($id: ID!) { relation(id: $id) { id to { id } } }', { id })).data.relation.id,
        ).toBe(id)
        expect((await api.ask('{ relation(id: "met-with:nothing") { id } }')).data).toEqual({ relation: null })
      })

      it('relations: every edge at a node, with the other end and the evidence', async () => {
        const { data, errors } = await api.ask(
          '{ relations(of: "issue:gaza", first: 100) { totalCount nodes { id kind caption date from { id } to { id } citations { quote } } } }',
        )
        expect(errors).toBeUndefined()
        const { nodes, totalCount } = data.relations
        expect(nodes).toHaveLength(totalCount)
        expect(new Set(nodes.map((each: { kind: string }) => each.kind))).toEqual(
          new Set(['DISCUSSED', 'COVERED', 'PART_OF']),
        )
        for (const { from, to } of nodes) expect([from.id, to.id]).toContain('issue:gaza')
        const { data: met } = await api.ask(
          '{ relations(of: "state:QA", kinds: [MET_WITH]) { nodes { kind citations { quote } } } }',
        )
        expect(met.relations.nodes.length).toBeGreaterThan(1)
        const { data: more } = await api.ask(
          '{ relations(of: "state:QA", kinds: [DISCUSSED, REPRESENTS], first: 100) { nodes { kind encounter { id date } with { ... on State { code } } precision role ar: role(language: AR) firstSeen lastSeen date } } }',
        )
        const [discussed, represents] = ['DISCUSSED', 'REPRESENTS'].map((kind) =>
          more.relations.nodes.filter((each: { kind: string }) => each.kind === kind),
        )
        for (const each of discussed) {
          expect(['KR', 'TR']).toContain(each.with.code)
          if (each.encounter) expect(each.encounter.date).toBe(each.date)
        }
        expect(discussed.some((each: { encounter: unknown }) => each.encounter)).toBe(true)
        expect(represents).toContainEqual(
          expect.objectContaining({
            role: 'Finance Minister',
            firstSeen: '2024-05-13',
            lastSeen: '2024-05-13',
            with: null,
          }),
        )
        for (const each of met.relations.nodes)
          expect([each.kind, each.citations.length > 0]).toEqual(['MET_WITH', true])
      })

      it('search: in any script, forgiving slips, of the kinds asked for', async () => {
        const { data } = await api.ask(
          '{ ar: search(text: "كوريا") { score node { id } } slip: search(text: "Qatr") { node { id } } people: search(text: "Qatar", kinds: [OFFICIAL]) { node { kind } } }',
        )
        expect(data.ar[0]).toMatchObject({ node: { id: 'state:KR' } })
        expect(data.slip[0]).toMatchObject({ node: { id: 'state:QA' } })
        expect(data.people).toEqual([])
      })

      it('stats: every kind, labelled in both languages', async () => {
        const { data } = await api.ask(
          '{ stats { articles firstDate nodes { kind count label ar: label(language: AR) } edges { kind count } } }',
        )
        expect(data.stats.articles).toBe(corpus.length)
        expect(data.stats.nodes[0]).toEqual({ kind: 'STATE', count: 4, label: 'State', ar: 'دولة' })
        expect(data.stats.edges.find((each: { kind: string }) => each.kind === 'MET_WITH').count).toBeGreaterThan(0)
      })
    })

    describe('a name', () => {
      it.each([
        'USA',
        'U.S.',
        'الولايات المتحدة الأمريكية',
        'أمريكا',
        'us',
        'États-Unis',
        'Estados Unidos',
        'state:US',
      ])('%s means a state, though no article has named it', async (name) => {
        const { data } = await api.ask(
          'query ($name: String!) { state(name: $name) { code name ar: name(language: AR) } topicsBetween(a: $name, b: "QA") { totalCount } }',
          { name },
        )
        expect(data.state).toMatchObject({ code: 'US', name: 'United States' })
        expect(data.topicsBetween.totalCount).toBe(0)
      })

      it.each(['RU', 'state:RU'])('%s is a code before it is a name', async (name) => {
        const { data } = await api.ask('query ($name: String!) { state(name: $name) { name } }', { name })
        expect(data.state.name).toBe('Russia')
      })

      it('with several meanings is answered with each', async () => {
        const { errors } = await api.ask('{ state(name: "Congo") { code } }')
        expect(errors![0]!.message).toMatch(/^"Congo" has 2 meanings: .*state:CD.*Ask again with one of these ids\.$/)
        expect(errors![0]!.extensions).toMatchObject({
          code: 'AMBIGUOUS_NAME',
          argument: 'name',
          candidates: [{ id: 'state:CD' }, { id: 'state:CG' }],
        })
      })

      it.each([
        ['Germny', 'state:DE'],
        ['Saudi', 'state:SA'],
        ['السعوديا', 'state:SA'],
        ['Untied States', 'state:US'],
      ])('%s leads to what was meant', async (name, id) => {
        const { errors } = await api.ask('query ($name: String!) { state(name: $name) { code } }', { name })
        expect(errors![0]!.extensions.code).toBe('UNKNOWN_STATE')
        expect((errors![0]!.extensions.candidates as { id: string }[]).map((each) => each.id)).toContain(id)
      })
    })

    describe('the examples on the page of queries', () => {
      it.each(exampleQueries.map(({ id, query }) => [id, query]))('%s has an answer', async (_id, query) => {
        const { data, errors } = await api.ask(query)
        expect(errors).toBeUndefined()
        const [answer] = Object.values(data) as ({ nodes?: unknown[] } | unknown[])[]
        expect((Array.isArray(answer) ? answer : answer?.nodes)?.length).toBeGreaterThan(0)
      })
    })

    // The last: where there is but one database, it is emptied for this.
    describe('a graph that changes', () => {
      it('is answered as it is now', async () => {
        const changing = await startApi({}, undefined, undefined, open)
        const query = '{ topicsBetween(a: "QA", b: "KR") { nodes { issue { id } } } }'
        const before = await changing.ask(query)
        await changing.put([corrected])
        const after = await changing.ask(query)
        await changing.stop()
        expect(before.data.topicsBetween.nodes).toHaveLength(3)
        expect(after.data.topicsBetween.nodes).toEqual([
          { issue: { id: 'issue:gaza' } },
          { issue: { id: 'issue:syria' } },
        ])
      })
    })
  })
