/** Subscriptions: what a client of graphql-sse sees while articles come in, and what it misses when it goes away. */
import { type Client, createClient } from 'graphql-sse'
import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { corpus } from '../store/corpus.ts'
import { type RunningApi, startApi } from './running-api.ts'

let api: RunningApi
let client: Client | undefined
afterEach(async () => {
  client?.dispose()
  client = undefined
  await api.stop()
})

const query =
  'subscription ($watch: [String!], $after: Int) { changes(watch: $watch, after: $after) { number kind encounter { name officials { name state { code } } } } }'

interface Seen {
  readonly data?: {
    readonly changes: { readonly number: number; readonly kind: string; readonly encounter: { readonly name: string } }
  }
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

const watching = (variables: object = {}) => {
  client ??= createClient({ url: `${api.url}/graphql/stream`, retryAttempts: 0 })
  return client.iterate({ query, variables: variables as Record<string, unknown> }) as AsyncGenerator<Seen>
}

async function take(stream: AsyncGenerator<Seen>, count: number): Promise<Seen[]> {
  const seen: Seen[] = []
  while (seen.length < count) seen.push((await stream.next()).value)
  return seen
}

const [first, ...others] = corpus

describe('a watch-list', () => {
  it('hears of encounters as they come, and after a break of those that came meanwhile', async () => {
    api = await startApi({}, [])
    const stream = watching({ watch: ['QA'], after: 0 })
    await api.put([first!])
    const [news] = await take(stream, 1)
    expect(news).toMatchObject({ data: { changes: { number: 1, kind: 'ADDED' } } })
    await stream.return(undefined)
    await api.put(others)
    const missed = await take(watching({ watch: ['QA'], after: 1 }), 2)
    expect(missed.map(({ data }) => data!.changes.number).every((number) => number > 1)).toBe(true)
  })

  it('is silent about all others', async () => {
    api = await startApi({}, [])
    const stream = watching({ watch: ['FJ'], after: 0 })
    const everything = watching({ after: 0 })
    await api.put(corpus)
    expect((await take(everything, 3)).length).toBe(3)
    const fiji = await Promise.race([stream.next(), new Promise((resolve) => setTimeout(resolve, 1_500, 'silence'))])
    expect(fiji).toBe('silence')
  })

  it('names what it does not know, with what was meant', async () => {
    api = await startApi({}, [])
    const [answer] = await take(watching({ watch: ['Qatr'] }), 1)
    expect(answer!.errors![0]).toMatchObject({
      message: expect.stringContaining('Did you mean Qatar'),
      extensions: { code: 'UNKNOWN_STATE', argument: 'watch.0' },
    })
  })

  it('outlives a store that is away for a while', async () => {
    let away = false
    api = await startApi(
      {},
      [],
      (store): Store => ({
        ...store,
        changes: async (...asked) => {
          if (away) throw new StoreError('STORE_UNREACHABLE', 'gone')
          return store.changes(...asked)
        },
      }),
    )
    const stream = watching()
    const next = stream.next()
    await new Promise((resolve) => setTimeout(resolve, 300))
    away = true
    await api.put(corpus.slice(0, 1))
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    away = false
    expect((await next).value).toMatchObject({ data: { changes: { kind: 'ADDED' } } })
  })

  it('ends when the service stops, and holds nothing up', async () => {
    api = await startApi()
    const stream = watching()
    const next = stream.next()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const started = performance.now()
    await api.stop()
    expect(performance.now() - started).toBeLessThan(2_000)
    expect((await next).done).toBe(true)
  })
})

describe('a stream', () => {
  const open = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify(body),
    })

  it('is refused like a query that is wrong, too large or not a subscription', async () => {
    api = await startApi()
    for (const wrong of [
      '{',
      '{ stats { articles } }',
      'subscription { change { number } }',
      `subscription { ${Array.from({ length: 100 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'mutation { undoCorrection(correction: "1") { id } }',
    ]) {
      const answer = await open({ query: wrong })
      expect([wrong, answer.status]).toEqual([wrong, 400])
      expect(JSON.stringify(await answer.json())).not.toMatch(/did you mean|node_modules|\.ts\b/i)
    }
    expect((await open({ query }, { accept: 'application/json' })).status).toBe(406)
    expect((await api.ask('subscription { changes { number } }')).status).toBeLessThan(500)
  })

  it('needs a key where one is set, and is one of a few for each caller', async () => {
    const key = 'a-key-that-is-long-enough'
    api = await startApi({ access: { keys: [{ name: 'desk', role: 'reader', key }] } })
    expect((await open({ query })).status).toBe(401)
    const authorization = `Bearer ${key}`
    const held = await Promise.all(Array.from({ length: 20 }, () => open({ query }, { authorization })))
    expect(held.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect((await open({ query }, { authorization })).status).toBe(429)
    await held[0]!.body!.cancel()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const again = await open({ query }, { authorization })
    expect(again.status).toBe(200)
    await Promise.all([...held.slice(1), again].map((answer) => answer.body!.cancel()))
  })
})
