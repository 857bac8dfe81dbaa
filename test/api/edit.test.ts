import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningApi, startApi } from './running-api.ts'

const keys = [
  { name: 'desk', role: 'reader', key: 'a-key-of-a-reader-1' },
  { name: 'amal', role: 'editor', key: 'a-key-of-an-editor-1' },
] as const
const as = (index: 0 | 1) => ({ authorization: `Bearer ${keys[index].key}` })

let api: RunningApi
beforeAll(async () => {
  api = await startApi({ access: { keys } })
})
afterAll(() => api.stop())

const ask = (query: string, variables: Record<string, unknown> = {}, role: 0 | 1 = 1) =>
  api.ask(query, variables, as(role))
const fields = '{ id kind about holds at by name nameAr }'
const rashids = async () =>
  (await ask('{ search(text: "Rashid", kinds: [OFFICIAL]) { node { id } } }')).data.search.map(
    (match: { node: { id: string } }) => match.node.id,
  )
const merge = (into: string, from: string, role: 0 | 1 = 1) =>
  ask(`mutation ($into: ID!, $from: ID!) { mergeNodes(into: $into, from: $from) ${fields} }`, { into, from }, role)
const undo = (correction: string) =>
  ask('mutation ($correction: ID!) { undoCorrection(correction: $correction) { id kind about } }', { correction })

describe('corrections', () => {
  it('merge two officials into one, split them again, and are taken back', async () => {
    const [one, other] = await rashids()
    const { data, errors } = await merge(one, other)
    expect(errors).toBeUndefined()
    expect(data.mergeNodes).toEqual({
      id: 'correction:1',
      kind: 'MERGE',
      about: [one, other],
      holds: true,
      at: '2025-01-01T00:00:00.000Z',
      by: 'key:amal',
      name: null,
      nameAr: null,
    })
    const [merged, ...more] = await rashids()
    expect(more).toEqual([])
    const { data: made } = await ask('query ($of: ID!) { mentions(of: $of) { id names } }', { of: merged })
    expect(made.mentions.map((mention: { id: string }) => mention.id)).toEqual(expect.arrayContaining([one, other]))

    const split = await ask(`mutation ($mentions: [ID!]!) { splitOfficial(mentions: $mentions) ${fields} }`, {
      mentions: [other],
    })
    expect(split.data.splitOfficial).toMatchObject({ id: 'correction:2', kind: 'SPLIT', about: [other] })
    expect(await rashids()).toHaveLength(2)

    await undo('correction:2')
    expect(await rashids()).toHaveLength(1)
    expect((await undo('correction:1')).data.undoCorrection).toEqual({
      id: 'correction:4',
      kind: 'UNDO',
      about: ['correction:1'],
    })
    expect((await rashids()).sort()).toEqual([one, other].sort())
  })

  it('reject an edge', async () => {
    const topics = async () =>
      (await ask('{ topicsBetween(a: "QA", b: "KR") { nodes { issue { id } } } }')).data.topicsBetween.nodes.map(
        (topic: { issue: { id: string } }) => topic.issue.id,
      )
    const { data } = await ask(
      '{ relations(of: "issue:energy", kinds: [DISCUSSED], first: 100) { nodes { id from { id } with { ... on State { code } } } } }',
    )
    const { id } = data.relations.nodes.find(
      (each: { from: { id: string }; with: { code: string } }) =>
        each.from.id === 'state:QA' && each.with.code === 'KR',
    )
    expect(await topics()).toContain('issue:energy')
    const rejected = await ask('mutation ($edge: ID!) { rejectEdge(edge: $edge) { id kind about } }', { edge: id })
    expect(rejected.data.rejectEdge).toMatchObject({ kind: 'REJECT', about: ['article:wire/2'] })
    expect(await topics()).not.toContain('issue:energy')
    await undo(rejected.data.rejectEdge.id)
    expect(await topics()).toContain('issue:energy')
  })

  it('rename a node, which is then found by its new name', async () => {
    const { data } = await ask(
      `mutation { renameNode(id: "issue:gaza", name: "The Gaza Strip", nameAr: "قطاع غزة") ${fields} }`,
    )
    expect(data.renameNode).toMatchObject({
      kind: 'RENAME',
      about: ['issue:gaza'],
      name: 'The Gaza Strip',
      nameAr: 'قطاع غزة',
    })
    expect((await ask('{ issue(name: "The Gaza Strip") { id name ar: name(language: AR) } }')).data.issue).toEqual({
      id: 'issue:gaza',
      name: 'The Gaza Strip',
      ar: 'قطاع غزة',
    })
    await undo(data.renameNode.id)
  })

  it('are listed, newest first, with what still holds', async () => {
    const seen: { id: string; kind: string; holds: boolean }[] = []
    let after: string | null = null
    do {
      const {
        data,
      }: { data: { corrections: { nodes: typeof seen; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await ask(
          'query ($after: String) { corrections(first: 3, after: $after) { totalCount nodes { id kind holds } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      seen.push(...data.corrections.nodes)
      after = data.corrections.pageInfo.hasNextPage ? data.corrections.pageInfo.endCursor : null
    } while (after)
    expect(seen.map(({ id }) => id)).toEqual(seen.map((_, index) => `correction:${seen.length - index}`))
    expect(seen.filter(({ kind, holds }) => holds !== (kind === 'UNDO'))).toEqual([])
  })

  it.each([
    ['merge a thing with itself', () => merge('issue:gaza', 'issue:gaza'), 'BAD_USER_INPUT'],
    ['merge states', () => merge('state:QA', 'state:KR'), 'BAD_USER_INPUT'],
    ['merge what is not there', () => merge('issue:gaza', 'issue:nothing'), 'UNKNOWN_NODE'],
    ['split nobody', () => ask('mutation { splitOfficial(mentions: []) { id } }'), 'BAD_USER_INPUT'],
    ['rename to nothing', () => ask('mutation { renameNode(id: "issue:gaza") { id } }'), 'BAD_USER_INPUT'],
    [
      'rename at length',
      () => ask(`mutation { renameNode(id: "issue:gaza", name: "${'x'.repeat(201)}") { id } }`),
      'BAD_USER_INPUT',
    ],
    ['reject what is not there', () => ask('mutation { rejectEdge(edge: "discussed:0") { id } }'), 'UNKNOWN_EDGE'],
    ['undo what is not there', () => undo('correction:999'), 'UNKNOWN_CORRECTION'],
    ['undo twice', () => undo('correction:1'), 'UNKNOWN_CORRECTION'],
  ])('do not %s', async (_name, attempt, code) => {
    const { errors } = await attempt()
    expect(errors?.[0]?.extensions.code).toBe(code)
    expect(api.logged).toEqual([])
  })

  it('are for editors', async () => {
    for (const query of [
      'mutation { mergeNodes(into: "issue:gaza", from: "issue:syria") { id } }',
      'mutation { splitOfficial(mentions: ["x"]) { id } }',
      'mutation { rejectEdge(edge: "x") { id } }',
      'mutation { renameNode(id: "issue:gaza", name: "x") { id } }',
      'mutation { undoCorrection(correction: "correction:1") { id } }',
      '{ corrections { totalCount } }',
      '{ mentions(of: "x") { id } }',
    ]) {
      expect((await ask(query, {}, 0)).errors?.[0]?.extensions.code, query).toBe('FORBIDDEN')
    }
  })

  it('are not made where the service only answers questions', async () => {
    const answering = await startApi({ access: { keys }, editing: undefined })
    const { errors } = await answering.ask('mutation { undoCorrection(correction: "correction:1") { id } }', {}, as(1))
    expect(errors?.[0]?.extensions.code).toBe('NOT_SUPPORTED')
    await answering.stop()
  })
})
