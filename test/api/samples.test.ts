/** The examples on the page of queries, on the articles that the project ships: whoever clicks one must get an answer. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../ingest/extract.ts'
import { matching } from '../../ingest/matching.ts'
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import { load } from '../../src/load/load.ts'
import { type RunningApi, startApi } from './running-api.ts'

const samples = ['arabic', 'english'].flatMap((name) =>
  readFileSync(new URL(`../../samples/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
)

let api: RunningApi
beforeAll(async () => {
  api = await startApi({}, [])
  const { rejected } = await load(api.store, samples, extract, matching)
  expect(rejected).toEqual([])
})
afterAll(() => api?.stop())

describe('on the sample articles', () => {
  it.each(exampleQueries.map(({ id, query }) => [id, query]))('%s has an answer', async (_id, query) => {
    const { data, errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    const [answer] = Object.values(data) as ({ nodes?: unknown[] } | unknown[])[]
    expect((Array.isArray(answer) ? answer : answer?.nodes)?.length).toBeGreaterThan(0)
  })

  it('every citation is the words of its article', async () => {
    const { data } = await api.ask(
      '{ topicsBetween(a: "QA", b: "KR", first: 100) { nodes { discussions { citations { quote start end article { text } } } } } }',
    )
    const citations = data.topicsBetween.nodes.flatMap((topic: { discussions: { citations: unknown[] }[] }) =>
      topic.discussions.flatMap((discussion) => discussion.citations),
    )
    expect(citations.length).toBeGreaterThan(0)
    for (const { quote, start, end, article } of citations) expect(article.text.slice(start, end)).toBe(quote)
  })
})
