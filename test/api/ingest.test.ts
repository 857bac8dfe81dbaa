import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../ingest/article.ts'
import { arabic, corpus, corrected, english } from '../store/corpus.ts'
import { type RunningApi, startApi } from './running-api.ts'

const keys = [
  { name: 'desk', role: 'reader', key: 'a-key-of-a-reader-1' },
  { name: 'feed', role: 'editor', key: 'a-key-of-an-editor-1' },
] as const
const as = (index: 0 | 1) => ({ authorization: `Bearer ${keys[index].key}` })

let api: RunningApi
beforeAll(async () => {
  api = await startApi({ access: { keys } }, [])
})
afterAll(() => api.stop())

const mutation =
  'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id status reason article { title date } } }'
const inputOf = ({ lang, ...article }: Article) => ({ ...article, language: lang })
const handIn = (articles: readonly unknown[], role: 0 | 1 = 1) => api.ask(mutation, { articles }, as(role))
const topics = async () =>
  (await api.ask('{ topicsBetween(a: "QA", b: "KR") { nodes { issue { id } } } }', {}, as(0))).data.topicsBetween.nodes

describe('ingestArticles', () => {
  it('puts articles into the graph and says what became of each', async () => {
    expect(await topics()).toEqual([])
    const unknown = { text: 'An article that the extraction cannot read.' }
    const { data, errors } = await handIn([inputOf(arabic.article), inputOf(english.article), { text: ' ' }, unknown])
    expect(errors).toBeUndefined()
    expect(data.ingestArticles).toEqual([
      { id: 'article:desert/1', status: 'ADDED', reason: null, article: { title: 'محادثات', date: '2024-05-12' } },
      { id: 'article:wire/2', status: 'ADDED', reason: null, article: { title: 'Talks', date: '2024-05-13' } },
      { id: expect.stringMatching(/^article:/), status: 'REJECTED', reason: 'The text is empty.', article: null },
      { id: expect.stringMatching(/^article:/), status: 'REJECTED', reason: expect.any(String), article: null },
    ])
    expect((await topics()).map((each: { issue: { id: string } }) => each.issue.id).sort()).toEqual([
      'issue:energy',
      'issue:gaza',
    ])
  })

  it('changes nothing for the same article again, and replaces one that changed', async () => {
    const again = await handIn([inputOf(arabic.article), inputOf(corrected.article)])
    expect(again.data.ingestArticles.map((each: { status: string }) => each.status)).toEqual(['UNCHANGED', 'REPLACED'])
    expect(await topics()).toEqual([{ issue: { id: 'issue:gaza' } }])
  })

  it('makes the graph that loading makes', async () => {
    await handIn(corpus.map(({ article }) => inputOf(article)))
    const loaded = await startApi()
    expect(await exported(api)).toEqual(await exported(loaded))
    await loaded.stop()
  })

  it.each([
    ['a reader', () => handIn([inputOf(arabic.article)], 0), 'FORBIDDEN'],
    ['no articles', () => handIn([]), 'BAD_USER_INPUT'],
    ['too many articles', () => handIn(Array.from({ length: 101 }, () => ({ text: 'x' }))), 'BAD_USER_INPUT'],
    ['an article without text', () => handIn([{ title: 'x' }]), 'BAD_USER_INPUT'],
    ['a date that is none', () => handIn([{ text: 'x', date: '2024-02-30' }]), 'BAD_USER_INPUT'],
  ])('refuses %s', async (_name, ask, code) => {
    expect((await ask()).errors?.[0]?.extensions.code).toBe(code)
  })

  it('refuses a text that is too long and reads the others', async () => {
    const { data } = await handIn([{ text: 'x'.repeat(200_001) }, inputOf(arabic.article)])
    expect(data.ingestArticles.map((each: { status: string }) => each.status)).toEqual(['REJECTED', 'UNCHANGED'])
  })

  it('is not done by GET, nor where nobody has a key', async () => {
    const url = `${api.url}/graphql?query=${encodeURIComponent('mutation { ingestArticles(articles: [{ text: "x" }]) { id } }')}`
    expect((await fetch(url, { headers: { ...as(1), 'apollo-require-preflight': '1' } })).status).toBe(405)
    const open = await startApi({}, [])
    const { errors } = await open.ask(mutation, { articles: [inputOf(arabic.article)] })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await open.stop()
  })
})

async function exported({ store }: RunningApi): Promise<unknown[]> {
  const lines: unknown[] = []
  for await (const line of store.export()) lines.push(line)
  return lines
}
