/** An answer must not cost a question to the store for each of its elements. */
import { describe, expect, it } from 'vitest'
import { exampleQueries } from '../../src/api/pages/example-queries.ts'
import type { Store } from '../../src/store/store.ts'
import { corpus } from '../store/corpus.ts'
import { evidence, issue, official, state, type Told, told } from '../store/fragments.ts'
import { startApi } from './running-api.ts'

const everyField = [
  ...exampleQueries.map(({ id, query }) => [id, query] as const),
  [
    'loaded on the way',
    '{ topicsBetween(a: "QA", b: "KR") { nodes { discussions { encounter { sides { ... on State { name } ... on Agency { name } } officials { name state { name } agency { state { name } } } issues { name } citations { quote } } } } } }',
  ],
  [
    'relations',
    '{ relations(of: "state:QA", first: 100) { nodes { from { id } to { id } citations { article { title } } } } }',
  ],
] as const

const more = Array.from({ length: 60 }, (_, index): Told => {
  const text = `Ali Omar met Kim Jun and discussed issue ${index}. He thanked Qatar.`
  const date = `2023-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  const [host, guest] = [
    official('QA/ali-omar', { en: 'Ali Omar', ar: 'علي عمر', names: ['Ali Omar'] }),
    official('KR/kim-jun', { en: 'Kim Jun', ar: 'كيم جون', names: ['Kim Jun'] }),
  ]
  const topic = issue(`issue-${index}`, `Issue ${index}`, `قضية ${index}`)
  const dated = { date, precision: 'day', sides: ['QA', 'KR'], encounter: 'm' } as const
  return told(
    { id: `more-${index}`, source: 'wire', text, lang: 'en', date },
    [state('QA'), state('KR'), host, guest, topic],
    [
      {
        ...dated,
        type: 'MET_WITH',
        between: [host.id, guest.id],
        planned: false,
        format: 'meeting',
        evidence: [evidence(text, 'met', 'test.met')],
      },
      {
        ...dated,
        type: 'DISCUSSED',
        issue: topic.id,
        span: evidence(text, 'issue', 'test.discussed'),
        evidence: [evidence(text, 'discussed', 'test.discussed')],
      },
      {
        type: 'PRAISED',
        by: guest.id,
        of: 'state:QA',
        date,
        precision: 'day',
        evidence: [evidence(text, 'thanked Qatar', 'test.praised')],
      },
    ],
  )
})

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
