/** Every tool through the SDK's own client, which holds each answer to the tool's schema. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { buildApiSchema } from '../../src/api/schema.ts'
import { editingOf } from '../../src/load/editing.ts'
import { createMcpServer, tools } from '../../src/mcp/server.ts'
import type { AllQuestions } from '../../src/questions/questions-through.ts'
import { openSqlite } from '../../src/store/sqlite/store.ts'
import type { Store } from '../../src/store/store.ts'
import { put } from '../store/contract/subject.ts'
import { corpus } from '../store/corpus.ts'
import { extractor } from '../store/fragments.ts'

let store: Store
let client: Client
const faults: unknown[] = []

async function connected(questions: AllQuestions): Promise<Client> {
  const server = createMcpServer({
    questions,
    editing: async () => editingOf(store, extractor(corpus), sameForm, () => '2025-01-01T00:00:00.000Z'),
    today: () => '2025-01-01',
    version: '1.0.0',
    writable: true,
    onFault: (error) => void faults.push(error),
  })
  const [here, there] = InMemoryTransport.createLinkedPair()
  await server.connect(there)
  const connecting = new Client({ name: 'test', version: '1' })
  await connecting.connect(here)
  await connecting.listTools()
  return connecting
}

beforeAll(async () => {
  store = openSqlite(':memory:')
  await put(store, corpus)
  client = await connected(store)
})
afterAll(async () => {
  await client.close()
  await store.close()
})

// biome-ignore lint/suspicious/noExplicitAny: whatever the tool answers
const ask = async (name: string, given: Record<string, unknown> = {}): Promise<any> => {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: given })
  const [{ text }] = content as [{ text: string }]
  if (isError) return { error: text }
  expect(JSON.parse(text)).toEqual(structuredContent)
  return structuredContent
}

test('there is a tool for every query of the API, in the same name', () => {
  const byNode = ['state', 'official', 'agency', 'issue', 'encounter', 'article', 'nodes', 'corrections']
  const fields = buildApiSchema().getQueryType()!.getFields()
  const changes = buildApiSchema().getMutationType()!.getFields()
  const asked = Object.keys({ ...fields, ...changes }).filter((name) => !byNode.includes(name))
  expect(tools.map(({ name }) => name).sort()).toEqual(asked.sort())
})

test('each argument is described', async () => {
  const { tools: listed } = await client.listTools()
  const silent = listed.flatMap(({ name, inputSchema }) =>
    Object.entries(inputSchema.properties ?? {})
      .filter(([argument, schema]) => !(schema as { description?: string }).description && argument !== 'articles')
      .map(([argument]) => `${name} ${argument}`),
  )
  expect(silent).toEqual([])
})

describe('each question', () => {
  const pair = { a: 'QA', b: 'كوريا الجنوبية' }
  const cases: [name: string, given: Record<string, unknown>, answer: Record<string, unknown>][] = [
    [
      'topicsBetween',
      pair,
      { total: 3, items: expect.arrayContaining([expect.objectContaining({ firstDate: '2024-05-12' })]) },
    ],
    ['meetingsBetween', { ...pair, since: '2024-06-01', until: '2024-12-31' }, { total: 1 }],
    ['meetings', { of: 'Qatar' }, { total: expect.any(Number) }],
    [
      'praise',
      { of: 'قطر' },
      { items: [{ edge: { kind: 'PRAISED' }, to: { id: 'official:QA/rashid-al-hajri' } }, {}] },
    ],
    ['timeline', pair, { months: expect.arrayContaining([expect.objectContaining({ month: '2024-05' })]) }],
    ['contact', pair, { first: { encounter: { date: '2024-05-12' } } }],
    ['conflicts', pair, { items: expect.any(Array) }],
    ['issueChanges', { ...pair, since: '2024-05-01', until: '2024-05-31' }, { begun: expect.any(Array) }],
    ['sharedIssues', { sides: ['QA', 'TR'] }, { items: expect.any(Array) }],
    ['path', { from: 'KR', to: 'TR' }, { hops: [{ edge: { kind: 'MET_WITH' } }, {}] }],
    ['partners', { of: 'QA' }, { total: 2 }],
    ['silentPartners', { of: 'QA', silentSince: '2025-01-01' }, { total: expect.any(Number) }],
    ['visits', { of: 'QA' }, { items: expect.any(Array) }],
    ['brokers', { issue: 'غزة' }, { total: 2 }],
    ['singleSource', { of: 'QA' }, { total: expect.any(Number) }],
    ['announcements', { of: 'QA' }, { items: expect.any(Array) }],
    ['officeHolders', { of: 'QA', on: '2024-05-12' }, { holders: expect.any(Array) }],
    ['counterparts', { of: 'Rashid Al Hajri', side: 'KR', on: '2024-05-12' }, { holders: expect.any(Array) }],
    ['neighbourhood', { of: 'QA', first: 5 }, { nodes: expect.any(Array) }],
    ['search', { text: 'غزة' }, { matches: [{ node: { id: 'issue:gaza' }, score: 1 }] }],
    ['node', { id: 'issue:gaza' }, { node: { nameAr: 'غزة', aliases: expect.any(Array) } }],
    ['relations', { of: 'issue:gaza', kinds: ['DISCUSSED'] }, { total: expect.any(Number) }],
    ['encounters', {}, { total: expect.any(Number) }],
    ['changes', { watch: ['Gaza'] }, { latest: expect.any(Number) }],
    ['stats', {}, { articles: 8 }],
    [
      'ask',
      { question: 'ما القضايا التي بحثتها قطر مع كوريا الجنوبية؟' },
      { status: 'answered', language: 'ar', total: 3 },
    ],
    ['mentions', { of: 'official:QA/ali-omar' }, { mentions: [{ names: ['Ali Omar'] }] }],
  ]
  test.each(cases)('%s', async (name, given, answer) => {
    expect(await ask(name, given)).toMatchObject(answer)
  })

  test('shows the sentence, where it stands and its article, without repeating the text', async () => {
    const { items } = await ask('topicsBetween', { ...pair, languages: ['ar-QA'] })
    const citation = items[0].discussions[0].citations[0]
    expect(citation).toMatchObject({ rule: 'test.discussed', article: { source: 'desert', date: '2024-05-12' } })
    expect(citation.article.text).toBeUndefined()
    const { node } = await ask('node', { id: citation.article.id })
    expect(node.text.slice(citation.start, citation.end)).toBe(citation.quote)
  })

  test('goes on from page to page', async () => {
    const first = await ask('topicsBetween', { ...pair, first: 2 })
    const rest = await ask('topicsBetween', { ...pair, first: 2, after: first.next })
    expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null])
    expect(rest.items[0].issue.id).toBe('issue:syria')
  })
})

describe('an error names the thing and the fix', () => {
  test.each([
    [
      'an unknown state',
      'topicsBetween',
      { a: 'Quatar', b: 'KR' },
      /UNKNOWN_STATE: .*"Quatar".*Did you mean Qatar \(state:QA\)/,
    ],
    ['one side twice', 'meetingsBetween', { a: 'QA', b: 'قطر' }, /name two different sides/],
    ['an argument in another name', 'meetings', { of: 'QA', form: 1 }, /form/],
    ['a day that is none', 'meetings', { of: 'QA', since: 'May' }, /since/],
    [
      'a period that ends before it begins',
      'meetings',
      { of: 'QA', since: '2024-02-01', until: '2024-01-01' },
      /exchange/,
    ],
    ['praise by and of nobody', 'praise', {}, /"by", "of" or both/],
    ['an unknown node', 'node', { id: 'issue:none' }, /UNKNOWN_NODE: .*tool "search"/],
    ['an unknown edge to look at', 'relation', { id: 'none' }, /UNKNOWN_EDGE: .*tool "relations"/],
    ['an unknown edge', 'rejectEdge', { edge: 'none' }, /UNKNOWN_EDGE/],
    ['a merge with itself', 'mergeNodes', { into: 'issue:gaza', from: 'issue:gaza' }, /two different/],
    ['a name that is empty', 'renameNode', { id: 'issue:gaza', name: ' ' }, /Give the name/],
    ['a mention of nobody', 'splitOfficial', { mentions: ['none'] }, /Nothing has the id/],
    ['a correction that is none', 'undoCorrection', { correction: 'none' }, /UNKNOWN_CORRECTION/],
    ['an article without a text', 'ingestArticles', { articles: [{ text: '' }] }, /text/],
  ])('%s', async (_, name, given, message) => {
    expect((await ask(name, given)).error).toMatch(message)
    expect(faults).toEqual([])
  })

  test('a fault of ours is logged, and its inside is not told', async () => {
    const broken = await connected({ ...store, stats: () => Promise.reject(new Error('secret')) })
    const { isError, content } = await broken.callTool({ name: 'stats', arguments: {} })
    expect(isError).toBe(true)
    expect(JSON.stringify(content)).toContain('INTERNAL_ERROR')
    expect(JSON.stringify(content)).not.toContain('secret')
    expect(faults.splice(0)).toMatchObject([{ message: 'secret' }])
    await broken.close()
  })
})
