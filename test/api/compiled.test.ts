/** A query that comes again is compiled; its answers and its errors stay what graphql-js makes of it. */
import { type ExecutionArgs, execute, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compilingRun } from '../../src/api/answers/compiled.ts'
import { contextOf } from '../../src/api/context.ts'
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import { buildApiSchema } from '../../src/api/schema.ts'
import type { Store } from '../../src/store/store.ts'
import { put } from '../store/contract/subject.ts'
import { corpus } from '../store/corpus.ts'
import { inMemory } from './running-api.ts'

const schema = buildApiSchema()
const everyField = `{
  topicsBetween(a: "QA", b: "KR") { edges { cursor node { discussions { ...Of } } } pageInfo { endCursor hasNextPage } }
  nodes(ids: ["state:QA", "article:desert/1", "nothing"]) { __typename id kind name ... on Article { text url } ... on State { code } }
}
fragment Of on Discussion {
  encounter { __typename sides { ... on State { code ar: name(language: AR) } } host { __typename } issues { name } citations { rule } }
  officials { role arRole: role(language: AR) state { name } agency { name type } aliases }
}`
const withVariables = `query Pair($b: String! = "KR", $first: Int, $no: Boolean = false, $since: Date = "2024-01-01", $order: ListOrder = REVERSED) {
  topicsBetween(a: "QA", b: $b, first: $first, since: $since, order: $order) { totalCount @skip(if: $no) nodes @include(if: true) { issue { name } } }
}`
const refused = [
  '{ topicsBetween(a: "Nowhere", b: "KR") { totalCount } }',
  '{\r\n  stats { articles }\r\n  wrong: topicsBetween(a: "QA", b: "KR", first: 0) { totalCount } }',
  '{ corrections { totalCount } }',
  '{ state(name: "x") { code } other: state(name: "QA") { code } }',
]

describe('a query that is compiled', () => {
  let store: Store
  beforeAll(async () => {
    store = await inMemory()
    await put(store, corpus)
  })
  afterAll(() => store.close())

  const asked = (query: string, variableValues?: Record<string, unknown>): ExecutionArgs => {
    const service = { questions: store, now: () => '2025-11-27T12:00:00Z', editing: null, ending: AbortSignal.any([]) }
    const contextValue = contextOf(service, { id: 'key:ria', role: 'reader' }, undefined as never)
    return { schema, document: parse(query), variableValues, contextValue }
  }
  /** The third answer to the same query. */
  const compiled = async (...query: Parameters<typeof asked>) => {
    const run = compilingRun()
    for (const _ of [1, 2]) await run(asked(...query), 'name')
    return run(asked(...query), 'name')
  }
  const plain = (...query: Parameters<typeof asked>) => execute(asked(...query))
  const text = (answer: object) => JSON.stringify(answer)

  it.each([everyField, withVariables, ...exampleQueries.map(({ query }) => query)])('answers %s', async (query) => {
    const answer = await compiled(query)
    expect(text(answer)).toBe(text(await plain(query)))
    expect(answer.errors).toBeUndefined()
    // Not so those of graphql-js.
    expect(Object.getPrototypeOf(answer.data)).toBe(Object.prototype)
  })

  it.each(refused)('refuses %s', async (query) => {
    const [mine, theirs] = [await compiled(query), await plain(query)]
    expect(text(mine)).toBe(text(theirs))
    expect(mine.errors?.map(({ originalError }) => originalError)).toEqual(
      theirs.errors?.map(({ originalError }) => originalError),
    )
    expect(mine.errors).toHaveLength(1)
  })

  it.each([{ b: 'TR', first: 1 }, { b: null }, { first: 'x' }, { b: 'KR', no: true }])(
    'takes the variables %j',
    async (variables) => {
      expect(text(await compiled(withVariables, variables))).toBe(text(await plain(withVariables, variables)))
    },
  )

  it('is no query that would change the prototype of its answer', async () => {
    const query = '{ __proto__: stats { articles } }'
    const answer = await compiled(query)
    expect(text(answer)).toBe(text(await plain(query)))
    expect(text(answer)).toContain('__proto__')
  })
})
