/** The service as its operators see it: keys, budgets, health, logs, metrics, and how it stops. */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { type RunningApi, startApi } from './running-api.ts'

async function withApi(started: Promise<RunningApi>, check: (api: RunningApi) => Promise<void>) {
  const api = await started
  try {
    await check(api)
  } finally {
    await api.stop()
  }
}

const key = 'a-key-that-is-long-enough'
const asked = '{ state(name: "QA") { code } }'

describe('keys', () => {
  const access = { keys: [{ name: 'desk', role: 'reader' as const, key }] }

  it('are asked for once they are set, and never logged', async () => {
    await withApi(startApi({ access, logLevel: 'info' }), async (api) => {
      const without = await api.ask(asked)
      expect([without.status, without.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
      expect((await api.ask(asked, {}, { authorization: 'Bearer wrong' })).status).toBe(401)
      expect((await api.ask(asked, {}, { authorization: `Bearer ${key}` })).data.state.code).toBe('QA')
      expect((await fetch(`${api.url}/metrics`)).status).toBe(401)
      expect((await fetch(`${api.url}/metrics`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200)
      expect((await fetch(`${api.url}/readyz`)).status).toBe(200)
      expect(api.logged.join('')).toContain('"caller":"key:desk"')
      expect(api.logged.join('')).not.toContain(key)
    })
  })

  it('are needed to listen beyond this machine', async () => {
    await expect(startApi({ host: '0.0.0.0' })).rejects.toMatchObject({ code: 'NO_API_KEYS' })
  })
})

describe('a page of another site', () => {
  it('cannot read by pointing its own name to this machine', async () => {
    await withApi(startApi(), async (api) => {
      expect(await statusOf(`${api.url}/graphql?query=%7B__typename%7D`, 'evil.example')).toBe(401)
      expect(await statusOf(`${api.url}/graphql?query=%7B__typename%7D`, 'localhost')).toBe(200)
    })
  })
})

describe('a page of a site that is named', () => {
  const ours = 'https://news.example'
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }

  it('may ask, and no other', async () => {
    await withApi(
      startApi({ origins: [ours], access: { keys: [{ name: 'desk', role: 'reader', key }] } }),
      async (api) => {
        const authorization = `Bearer ${key}`
        const asking = (origin: string) =>
          fetch(`${api.url}/graphql`, { method: 'OPTIONS', headers: { origin, ...preflight } })
        const allowed = await asking(ours)
        expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, ours])
        expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization')
        expect((await asking('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()

        const answer = await api.ask(asked, {}, { authorization, origin: ours })
        expect(answer.data.state.code).toBe('QA')
        expect(answer.headers.get('access-control-allow-origin')).toBe(ours)
        expect(answer.headers.get('vary')).toContain('Origin')
        const refused = await api.ask(asked, {}, { origin: ours })
        expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, ours])
        const others = await api.ask(asked, {}, { authorization, origin: 'https://evil.example' })
        expect(others.headers.get('access-control-allow-origin')).toBeNull()
      },
    )
  })

  it('is none where nobody named one', async () => {
    await withApi(startApi(), async (api) => {
      const response = await fetch(`${api.url}/graphql`, { method: 'OPTIONS', headers: { origin: ours, ...preflight } })
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    })
  })
})

describe('a budget', () => {
  it('is told with each answer, and ends in a 429', async () => {
    await withApi(startApi({ budgetPerMinute: 50 }), async (api) => {
      const query = '{ topicsBetween(a: "QA", b: "KR") { nodes { firstDate } } }'
      expect((await api.ask(query)).extensions).toEqual({
        cost: { query: 21, limit: 10_000, remaining: 29, resetsIn: 60 },
      })
      expect((await api.ask(query)).extensions).toMatchObject({ cost: { remaining: 8 } })
      const { status, headers, errors } = await api.ask(query)
      expect([status, errors?.[0]?.extensions.code]).toEqual([429, 'BUDGET_SPENT'])
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    })
  })
})

describe('a store that does not answer', () => {
  const broken = (store: Store): Store => {
    const fail = async (): Promise<never> => {
      throw new StoreError('STORE_UNREACHABLE', 'neo4j://secret.example:7687 refused the password hunter2')
    }
    return { ...store, node: fail, search: fail, stats: fail, topicsBetween: fail }
  }

  it('is said so, and nothing of it leaks', async () => {
    await withApi(startApi({}, [], broken), async (api) => {
      const { errors } = await api.ask(asked)
      expect(errors?.[0]?.extensions).toEqual({ code: 'STORE_UNAVAILABLE' })
      expect(JSON.stringify(errors)).not.toMatch(/secret|hunter2/)
      expect((await fetch(`${api.url}/readyz`)).status).toBe(503)
      expect((await fetch(`${api.url}/healthz`)).status).toBe(200)
      expect(await (await fetch(`${api.url}/queries`)).text()).toContain('The store does not answer')
    })
  })

  it('is logged with the id of the request that the caller has too', async () => {
    await withApi(startApi({}, [], broken), async (api) => {
      const { headers } = await api.ask(asked)
      const lines = api.logged.map((line) => JSON.parse(line))
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatchObject({
        level: 50,
        requestId: headers.get('x-request-id'),
        err: { message: expect.stringContaining('refused') },
      })
    })
  })
})

describe('a store that hangs', () => {
  const hanging = (store: Store): Store => ({
    ...store,
    topicsBetween: () => new Promise(() => {}),
    node: () => new Promise(() => {}),
  })

  it('is given up, and hinders nobody else', async () => {
    await withApi(startApi({ patience: 1_000 }, undefined, hanging), async (api) => {
      const started = performance.now()
      const hung = api.ask('{ topicsBetween(a: "QA", b: "KR") { totalCount } }')
      expect((await fetch(`${api.url}/healthz`)).status).toBe(200)
      expect((await api.ask('{ stats { articles } }')).data.stats.articles).toBe(8)
      expect(performance.now() - started).toBeLessThan(900)
      expect((await hung).errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT' })
      expect((await fetch(`${api.url}/readyz`)).status).toBe(503)
      expect(performance.now() - started).toBeLessThan(5_000)
    })
  })
})

describe('the log', () => {
  it('holds each request and no question', async () => {
    await withApi(startApi({ logLevel: 'info' }), async (api) => {
      await api.ask('{ search(text: "a secret interest") { score } }')
      await fetch(`${api.url}/graphql?query=%7Bsearch(text:%22a%20secret%20interest%22)%7Bscore%7D%7D`)
      const lines = api.logged.map((line) => JSON.parse(line)).filter((line) => line.msg === 'answered')
      expect(lines).toMatchObject([
        { route: '/graphql', status: 200, ms: expect.any(Number), requestId: expect.any(String) },
        { route: '/graphql', status: 400 },
      ])
      expect(api.logged.join('')).not.toContain('secret')
    })
  })

  it('is empty when all goes well', async () => {
    await withApi(startApi(), async (api) => {
      await api.ask('{ state(name: "nowhere") { code } }')
      await api.ask('{')
      expect(api.logged).toEqual([])
    })
  })
})

describe('metrics', () => {
  it('count requests, errors and seconds', async () => {
    await withApi(startApi(), async (api) => {
      await api.ask(asked)
      await api.ask('query mine { state(name: "nowhere") { code } }')
      const text = await (await fetch(`${api.url}/metrics`)).text()
      expect(text).toContain('entente_http_requests_total{route="/graphql",status="200"} 2')
      expect(text).toContain('entente_graphql_duration_seconds_count{question="state"} 2')
      expect(text).toContain('entente_graphql_errors_total{code="UNKNOWN_STATE"} 1')
      expect(text).not.toContain('mine')
    })
  })
})

describe('a long answer', () => {
  it('travels compressed to those who can read that', async () => {
    await withApi(startApi(), async (api) => {
      const send = (encoding: string) =>
        fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
          body: JSON.stringify({ query: getIntrospectionQuery() }),
        })
      const [packed, plain] = [await send('gzip, br'), await send('identity')]
      expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null])
      expect(await packed.json()).toEqual(await plain.json())
    })
  })
})

describe('stopping', () => {
  it('is quick, though connections are kept alive', async () => {
    const api = await startApi()
    await Promise.all(Array.from({ length: 8 }, () => api.ask(asked)))
    const started = performance.now()
    await api.stop()
    expect(performance.now() - started).toBeLessThan(2_000)
    await expect(fetch(`${api.url}/healthz`)).rejects.toThrow()
  })

  it('answers every request that it has taken', async () => {
    let taken = 0
    const slow = (store: Store): Store => ({
      ...store,
      stats: async () => {
        taken++
        await sleep(300)
        return store.stats()
      },
    })
    const api = await startApi({}, undefined, slow)
    const answers = Array.from({ length: 20 }, () => api.ask('{ stats { articles } }'))
    while (taken < answers.length) await sleep(10)
    await api.stop()
    expect((await Promise.all(answers)).map(({ status, data }) => [status, data.stats.articles])).toEqual(
      answers.map(() => [200, 8]),
    )
  })

  it('may be asked for twice', async () => {
    const api = await startApi()
    await Promise.all([api.stop(), api.stop()])
  })
})

/** With a Host header of our choice, which fetch does not let us set. */
const statusOf = (url: string, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { host, 'apollo-require-preflight': '1' }
    request(url, { headers, agent: new Agent() }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
