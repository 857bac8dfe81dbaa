/** What may be kept of answers, for whom, and how much of it. */
import { describe, expect, it } from 'vitest'
import { KeptAnswers, KeptData } from '../../src/api/answers/kept-answers.ts'
import { sharedRead } from '../../src/api/answers/shared-read.ts'
import type { ServerOptions } from '../../src/api/server.ts'
import type { Store } from '../../src/store/store.ts'
import { type Answer, type RunningApi, startApi } from './running-api.ts'

const keptAnswers = 2 ** 20
const TOPICS = '{ topicsBetween(a: "QA", b: "KR") { nodes { issue { name } } } }'

/** A service, and the names of the questions that its store has been asked. */
async function counted(options: Partial<ServerOptions> = {}, over: Partial<Store> = {}) {
  const calls: string[] = []
  const counting = (store: Store): Store =>
    new Proxy(
      { ...store, ...over },
      {
        get(target, name) {
          const member = Reflect.get(target, name)
          if (typeof member !== 'function') return member
          return (...args: unknown[]) => {
            if (name !== 'edition') calls.push(String(name))
            return member.apply(target, args)
          }
        },
      },
    )
  const api = await startApi({ keptAnswers, ...options }, undefined, counting)
  return { api, calls }
}

const metric = async ({ url }: RunningApi, line: string, headers = {}): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`, { headers })).text()
  return Number(
    text
      .split('\n')
      .find((one) => one.startsWith(line))
      ?.slice(line.length),
  )
}

describe('a query that is asked again', () => {
  it('is answered without the store, at the same price, and counted', async () => {
    const { api, calls } = await counted({ budgetPerMinute: 100 })
    const [first, second] = [await api.ask(TOPICS), await api.ask(TOPICS)]
    expect(calls).toEqual(['topicsBetween'])
    expect(second.data).toEqual(first.data)
    expect([first, second].map(({ extensions }) => extensions!.cost)).toMatchObject([
      { query: 41, remaining: 59 },
      { query: 41, remaining: 18 },
    ])
    expect((await api.ask(TOPICS)).status).toBe(429)
    expect(await metric(api, 'entente_answers_total{how="kept"}')).toBe(1)
    expect(await metric(api, 'entente_answers_total{how="anew"}')).toBe(1)
    expect(await metric(api, 'entente_kept_answers_bytes')).toBeGreaterThan(JSON.stringify(first.data).length)
    expect(await metric(api, 'entente_graphql_duration_seconds_count{question="topicsBetween"}')).toBe(3)
    await api.stop()
  })

  it('at the same time is asked of the store once', async () => {
    const { api, calls } = await counted()
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.ask(TOPICS)))
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1)
    expect(calls).toEqual(['topicsBetween'])
    await api.stop()
  })

  it('with other variables, another operation or other names is another', async () => {
    const { api, calls } = await counted()
    const query =
      'query A($b: String!) { topicsBetween(a: "QA", b: $b) { totalCount } } query B($b: String!) { one: topicsBetween(a: "QA", b: $b) { totalCount } }'
    const ask = (operationName: string, b: string): Promise<Answer> =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName, variables: { b } }),
      }).then((response) => response.json() as Promise<Answer>)
    expect((await ask('A', 'KR')).data.topicsBetween.totalCount).toBe(3)
    expect((await ask('A', 'TR')).data.topicsBetween.totalCount).not.toBe(3)
    expect((await ask('B', 'KR')).data.one.totalCount).toBe(3)
    expect(calls).toHaveLength(3)
    await api.stop()
  })

  it('on another day is another', async () => {
    let today = '2025-11-27'
    const { api, calls } = await counted({ now: () => `${today}T12:00:00.000Z` })
    const query = '{ ask(question: "Which topics has Qatar discussed with South Korea this year?") { text } }'
    const [first, again] = [await api.ask(query), await api.ask(query)]
    expect(again.data).toEqual(first.data)
    const before = calls.length
    today = '2024-11-27'
    expect((await api.ask(query)).data).not.toEqual(first.data)
    expect(calls.length).toBeGreaterThan(before)
    await api.stop()
  })
})

describe('an answer is not kept', () => {
  it('for those who may not have it', async () => {
    const keys = [
      { name: 'ed', role: 'editor', key: 'a-key-of-an-editor-1' },
      { name: 'ria', role: 'reader', key: 'a-key-of-a-reader-1' },
    ] as const
    const { api } = await counted({ access: { keys } })
    const ask = (key: string) => api.ask('{ corrections { totalCount } }', {}, { authorization: `Bearer ${key}` })
    expect((await ask(keys[0].key)).data).toEqual({ corrections: { totalCount: 0 } })
    expect((await ask(keys[1].key)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await ask(keys[0].key)).data).toEqual({ corrections: { totalCount: 0 } })
    await api.stop()
  })

  it('when it has an error', async () => {
    let broken = true
    const api = await startApi({ keptAnswers }, undefined, (store) => ({
      ...store,
      topicsBetween: (...args) => (broken ? Promise.reject(new Error('lost')) : store.topicsBetween(...args)),
    }))
    expect((await api.ask(TOPICS)).errors).toHaveLength(1)
    broken = false
    expect((await api.ask(TOPICS)).data.topicsBetween.nodes).toHaveLength(3)
    await api.stop()
  })

  it('when the store does not say, or not soon, which edition it has', async () => {
    for (const edition of [() => Promise.reject(new Error('lost')), () => new Promise<never>(() => {})]) {
      const { api, calls } = await counted({}, { edition })
      for (const _ of [1, 2]) expect((await api.ask(TOPICS)).data.topicsBetween.nodes).toHaveLength(3)
      expect(calls).toEqual(['topicsBetween', 'topicsBetween'])
      await api.stop()
    }
  })

  it('where nobody said that any should be', async () => {
    const { api, calls } = await counted({ keptAnswers: 0 })
    for (const _ of [1, 2]) await api.ask(TOPICS)
    expect(calls).toHaveLength(2)
    await api.stop()
  })
})

describe('kept answers', () => {
  const made = (text: string) => async () => ({ data: { text } })

  it('take no more memory than they may, and the least used go first', async () => {
    const kept = new KeptAnswers(40_000)
    for (let index = 0; index < 30; index++) {
      await kept.answer('1', `${index}`, made('x'.repeat(1_000)))
      await kept.answer('1', '0', made('never'))
    }
    expect(kept.bytes).toBeLessThanOrEqual(40_000)
    expect(kept.tally).toEqual({ kept: 30, anew: 30 })
    await kept.answer('1', 'long', made('x'.repeat(10_000)))
    await kept.answer('1', 'long', made('x'.repeat(10_000)))
    expect(kept.tally.anew).toBe(32)
  })

  it('end with their edition, even when they come late', async () => {
    const kept = new KeptAnswers(40_000)
    let finish = (): void => undefined
    const slow = kept.answer('1', 'a', async () => {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return { data: { text: 'old' } }
    })
    await kept.answer('2', 'b', made('new'))
    finish()
    expect((await slow).data).toEqual(new KeptData('{"text":"old"}'))
    for (const edition of ['1', '2'])
      expect((await kept.answer(edition, 'a', made('new'))).data).toEqual(new KeptData('{"text":"new"}'))
  })
})

describe('a shared read', () => {
  it('begins after all who share it have asked, and is one for all of them', async () => {
    const begun: number[] = []
    let asked = 0
    const read = sharedRead(async () => {
      const at = asked
      begun.push(at)
      await new Promise((resolve) => setTimeout(resolve, 5))
      return at
    })
    const ask = async () => {
      const mine = ++asked
      expect(await read()).toBeGreaterThanOrEqual(mine)
    }
    const all: Promise<void>[] = []
    for (let wave = 0; wave < 5; wave++) {
      for (let one = 0; one < 20; one++) all.push(ask())
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await Promise.all(all)
    expect(begun.length).toBeLessThanOrEqual(6)
  })

  it('that fails hinders no later one', async () => {
    let fails = true
    const read = sharedRead(async () => {
      if (fails) throw new Error('lost')
      return 1
    })
    await expect(read()).rejects.toThrow('lost')
    fails = false
    expect(await read()).toBe(1)
  })
})
