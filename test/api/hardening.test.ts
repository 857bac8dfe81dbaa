/** What graphql-cop looks for, GraphQL over HTTP's own audits, and other attempts to break or to pry. */

import { getIntrospectionQuery } from 'graphql'
import { type AuditResult, auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { post, type RunningApi, startApi } from './running-api.ts'

let api: RunningApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ')

describe('GraphQL over HTTP', () => {
  it('passes every audit but the optional ones we know', async () => {
    const results = await auditServer({ url: `${api.url}/graphql`, fetchFn: fetch })
    expect(results.length).toBeGreaterThan(50)
    const failed = (status: AuditResult['status']) => results.filter((result) => result.status === status)
    expect(failed('error')).toEqual([])
    expect(results.filter((result) => result.status !== 'ok' && result.name.includes('MUST'))).toEqual([])
    expect(
      failed('warn')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['572B', '7B9B', 'FDE2'].sort())
    expect(
      failed('notice')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['5A70', '6A70', 'D6D5'].sort())
  })
})

describe('a flood', () => {
  it.each([
    ['2,000 aliases', `{ ${many(2000, (i) => `a${i}: __typename`)} }`],
    ['100 aliases', `{ ${many(100, (i) => `a${i}: __typename`)} }`],
    ['500 directives', `{ __typename ${many(500, () => '@aa')} }`],
    ['30 directives that exist', `{ ${many(30, (i) => `a${i}: __typename @skip(if: false)`)} }`],
    ['10,000 fields', `{ ${many(10_000, () => '__typename')} }`],
    ['fragments in a circle', 'query { ...A } fragment A on Query { ...B __typename } fragment B on Query { ...A }'],
    [
      'fragments that double',
      `{ ...f0 } ${many(20, (i) => `fragment f${i} on Query { a: stats { articles } ...f${i + 1} ...f${i + 1} }`)} fragment f20 on Query { __typename }`,
    ],
    [
      'introspection in a circle',
      `{ __schema { ${many(6, () => 'types { fields { type {')} name ${many(6, () => '} } }')} } }`,
    ],
    ['too many top-level fields', `{ ${many(25, (i) => `a${i}: stats { articles }`)} }`],
    ['levels without end', `{ ${many(400, () => 'node(id: "x") { ... on Node {')} id ${many(400, () => '} }')} }`],
    [
      'lists of lists',
      '{ topicsBetween(a: "QA", b: "KR", first: 100) { nodes { discussions { encounter { citations { article { id } } issues { id } officials { state { id } agency { state { id } } } } } } edges { node { discussions { encounter { citations { article { id } } issues { id } officials { state { id } agency { state { id } } } } } } } } }',
    ],
    ['a name of a megabyte', `{ state(name: "${'x'.repeat(1_000_000)}") { code } }`],
  ])('of %s is refused at once', async (name, query) => {
    const started = performance.now()
    const { status, errors } = await api.ask(query)
    expect(performance.now() - started).toBeLessThan(1_000)
    if (name === 'a name of a megabyte') {
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
      expect(errors![0]!.message.length).toBeLessThan(300)
    } else {
      expect([status, errors!.length <= 6, errors![0]!.message.length < 500]).toEqual([400, true, true])
    }
  })

  it('of requests in one body is refused', async () => {
    const { status } = await post(
      api.url,
      Array.from({ length: 10 }, () => ({ query: '{ __typename }' })),
    )
    expect(status).toBe(400)
  })

  it('of bytes is refused', async () => {
    expect((await post(api.url, { query: `{ __typename } # ${'x'.repeat(5_000_000)}` })).status).toBe(413)
  })

  it('leaves the questions that tools and people ask alone', async () => {
    expect((await api.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).status).toBe(
      200,
    )
  })
})

describe('a request from elsewhere', () => {
  it('does not pass as a form of another site', async () => {
    const url = `${api.url}/graphql`
    const query = '{ __typename }'
    const form = await fetch(url, { method: 'POST', body: new URLSearchParams({ query }) })
    const plain = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { 'content-type': 'text/plain' },
    })
    const get = await fetch(`${url}?query=${encodeURIComponent(query)}`)
    expect([form.status, plain.status, get.status].every((status) => status >= 400 && status < 500)).toBe(true)
    const meant = await fetch(`${url}?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(meant.status).toBe(200)
  })

  it('is not invited to read answers', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('an error', () => {
  const first = async (query: string, variables?: Record<string, unknown>) => {
    const { errors } = await api.ask(query, variables)
    return errors![0]!
  }

  it('for an unknown name says what was meant', async () => {
    const { message, path, extensions } = await first('{ state(name: "Qatr") { code } }')
    expect(message).toBe('No state is called "Qatr". Did you mean Qatar (state:QA)?')
    expect(path).toEqual(['state'])
    expect(extensions).toEqual({
      code: 'UNKNOWN_STATE',
      argument: 'name',
      candidates: [{ id: 'state:QA', kind: 'STATE', name: 'Qatar', nameAr: 'قطر' }],
    })
    expect((await first('{ official(name: "كيم جو") { id } }')).extensions).toMatchObject({
      code: 'UNKNOWN_OFFICIAL',
      candidates: [{ name: 'Kim Jun' }],
    })
    expect((await first('{ issue(name: "qwertyuiop") { id } }')).extensions).toMatchObject({
      code: 'UNKNOWN_ISSUE',
      candidates: [],
    })
  })

  it.each([
    ['{ topicsBetween(a: "QA", b: "KR", first: 0) { totalCount } }', 'first'],
    ['{ topicsBetween(a: "QA", b: "KR", first: -1) { totalCount } }', 'first'],
    ['{ topicsBetween(a: "QA", b: "KR", first: 101) { totalCount } }', 'first'],
    ['{ topicsBetween(a: "QA", b: "KR", first: 2147483647) { totalCount } }', 'first'],
    ['{ search(text: "x", first: 101) { score } }', 'first'],
    ['{ search(text: " ") { score } }', 'text'],
    ['{ topicsBetween(a: "QA", b: "KR", after: "nonsense") { totalCount } }', 'after'],
    ['{ topicsBetween(a: "QA", b: "قطر") { totalCount } }', 'b'],
    ['{ topicsBetween(a: "QA", b: "") { totalCount } }', 'b'],
    ['{ topicsBetween(a: "QA", b: "KR", since: "2025-02-01", until: "2025-01-01") { totalCount } }', 'since'],
    ['{ praise { totalCount } }', 'by'],
  ])('for %s names the argument', async (query, argument) => {
    const { message, extensions } = await first(query)
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(message.length).toBeGreaterThan(30)
  })

  it.each(['2025-02-30', '2025-13-01', 'yesterday', '', '2025', '0', '9999999-01-01'])(
    'for the date %j is a 400',
    async (since) => {
      const query = 'query ($since: Date) { topicsBetween(a: "QA", b: "KR", since: $since) { totalCount } }'
      const { status, errors } = await api.ask(query, { since })
      expect([status, errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    },
  )

  it('shows neither fields that exist nor where the code lies', async () => {
    const wrong = await first('{ stat { articles } }')
    expect(wrong.message).not.toMatch(/did you mean|stats/i)
    for (const query of ['{', '{ stat }', '{ state(name: 1) { code } }', '{ state(name: "nowhere") { code } }']) {
      expect(JSON.stringify(await api.ask(query))).not.toMatch(/node_modules|\.ts|stack|at .*:\d+/)
    }
  })

  it('in HTTP is short too', async () => {
    const broken = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    })
    expect(broken.status).toBe(400)
    expect(await broken.text()).not.toMatch(/node_modules|\.ts|stack/)
    expect((await fetch(`${api.url}/nothing`)).status).toBe(404)
  })
})
