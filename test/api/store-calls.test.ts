/** An answer must not cost a question to the store for each of its elements. */
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { corpus } from '../store/corpus.ts'
import type { Told } from '../store/fragments.ts'
import { everyField, more } from './long-answers.ts'
import { startApi } from './running-api.ts'

/** Runs each query; the names of the store's questions that it asked, and the size of its answer. */
async function callsOf(articles: readonly Told[]) {
  const calls: string[] = []
  const counting = (store: Store): Store =>
    new Proxy(store, {
      get(target, name) {
        const member = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return (...args: unknown[]) => {
          calls.push(String(name))
          return member.apply(target, args)
        }
      },
    })
  const api = await startApi({}, articles, counting)
  const results = new Map<string, { calls: string[]; size: number }>()
  for (const [id, query] of everyField) {
    calls.length = 0
    const { data, errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    results.set(id, { calls: [...calls].sort(), size: JSON.stringify(data).length })
  }
  await api.stop()
  return results
}

describe('the calls to the store', () => {
  it('of each query are few, and no more when the answer is long', async () => {
    const [small, large] = [await callsOf(corpus), await callsOf([...corpus, ...more])]
    for (const [id] of everyField) {
      const [few, many] = [small.get(id)!, large.get(id)!]
      expect(many.calls, id).toEqual(few.calls)
      expect(many.calls.length, id).toBeLessThanOrEqual(4)
    }
    expect(large.get('topics-between')!.calls).toEqual(['topicsBetween'])
    expect(large.get('topics-between')!.size).toBeGreaterThan(3 * small.get('topics-between')!.size)
    expect(large.get('relations')!.size).toBeGreaterThan(2 * small.get('relations')!.size)
  })
})
