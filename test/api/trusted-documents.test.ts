import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../src/api/access/trusted-documents.ts'
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import { post, type RunningApi, startApi } from './running-api.ts'

const known = 'query State($name: String!) { state(name: $name) { code } }'
const variables = { name: 'قطر' }

let api: RunningApi
beforeAll(async () => {
  api = await startApi({ trustedDocuments: [known] })
})
afterAll(() => api.stop())

describe('a service that answers known queries only', () => {
  it('answers them, by their id and by their text', async () => {
    expect((await post(api.url, { documentId: documentIdOf(known), variables })).data.state.code).toBe('QA')
    expect((await post(api.url, { query: known, variables })).data.state.code).toBe('QA')
    const get = await fetch(
      `${api.url}/graphql?query=${encodeURIComponent(known)}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
      {
        headers: { 'apollo-require-preflight': '1' },
      },
    )
    expect(get.status).toBe(200)
  })

  it('answers the examples of its own page', async () => {
    for (const { query } of exampleQueries) expect((await post(api.url, { query })).errors).toBeUndefined()
  })

  it.each([
    { query: '{ __typename }' },
    { query: `${known} ` },
    { documentId: 'sha256:0' },
    { documentId: documentIdOf(known).slice(0, -1) },
    { documentId: documentIdOf('{ __typename }'), query: known, variables },
    { documentId: '__proto__' },
    {},
    [],
    [{ query: known, variables }],
    'x',
    null,
  ])('refuses %j', async (body) => {
    const { status, errors } = await post(api.url, JSON.stringify(body))
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED'])
  })
})
