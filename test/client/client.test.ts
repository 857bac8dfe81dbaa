import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AskError, clientOf } from '../../client/client.ts'
import * as documents from '../../client/documents.ts'
import { buildApiSchema } from '../../src/api/schema.ts'
import { type RunningApi, startApi } from '../api/running-api.ts'

let api: RunningApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const failureOf = (question: Promise<unknown>): Promise<AskError> =>
  question.then(
    () => expect.fail('it was answered'),
    (failure) => failure,
  )

describe('the client', () => {
  it('answers with the types of the document', async () => {
    const { topicsBetween } = await clientOf({ url: api.url }).ask(documents.TopicsBetweenDocument, {
      a: 'قطر',
      b: 'KR',
      language: 'EN',
    })
    const names: string[] = topicsBetween.nodes.map(({ issue }) => issue.name)
    expect(names).toEqual(['Gaza', 'Energy', 'Syria'])
  })

  it('tells a refusal by its code, with what may have been meant', async () => {
    const asked = clientOf({ url: api.url }).ask(documents.TopicsBetweenDocument, {
      a: 'Qatr',
      b: 'KR',
      language: 'EN',
    })
    const failure = await failureOf(asked)
    expect(failure).toBeInstanceOf(AskError)
    expect([failure.code, failure.candidates[0]?.name]).toEqual(['UNKNOWN_STATE', 'Qatar'])
  })

  it('says that nobody answers', async () => {
    const asked = clientOf({ url: 'http://localhost:1' }).ask(documents.StatsDocument, { language: 'AR' })
    expect((await failureOf(asked)).code).toBe('UNREACHABLE')
  })

  it('sends the key that it is given', async () => {
    const key = 'a-key-that-is-long-enough'
    const guarded = await startApi({ access: { keys: [{ name: 'desk', role: 'reader', key }] } })
    const asked = clientOf({ url: guarded.url }).ask(documents.StatsDocument, { language: 'EN' })
    expect((await failureOf(asked)).code).toBe('UNAUTHENTICATED')
    const { stats } = await clientOf({ url: guarded.url, key: () => key }).ask(documents.StatsDocument, {
      language: 'EN',
    })
    expect(stats.articles).toBe(8)
    await guarded.stop()
  })
})

it.each(Object.entries(documents).filter(([name]) => name.endsWith('Document')))(
  '%s fits the schema',
  (_name, document) => {
    expect(validate(buildApiSchema(), parse(document.toString()))).toEqual([])
  },
)
