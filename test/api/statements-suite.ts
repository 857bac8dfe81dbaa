/** However long its answer, a query costs the database the same few statements. */
import { trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import { afterAll, describe, expect, it } from 'vitest'
import { corpus } from '../store/corpus.ts'
import type { Told } from '../store/fragments.ts'
import { everyField, more } from './long-answers.ts'
import { type OpenStore, startApi, startWithin } from './running-api.ts'

/** SQLite reads an answer part by part: its encounters, who took part, the issues, the articles. */
const most = 12

/** @param open Opens an empty store whose statements are spans. */
export const statementsSuite = (open: OpenStore) =>
  describe('the statements of each query', () => {
    const spans = new InMemorySpanExporter()
    const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
    afterAll(async () => {
      trace.disable()
      await provider.shutdown()
    })

    async function statementsOf(articles: readonly Told[]) {
      const api = await startApi({ traced: true }, articles, undefined, open)
      const results = new Map<string, { statements: number; size: number }>()
      for (const [id, query] of everyField) {
        spans.reset()
        const { data, errors } = await api.ask(query)
        expect(errors).toBeUndefined()
        const statements = spans.getFinishedSpans().filter(({ name }) => / statement$/.test(name)).length
        results.set(id, { statements, size: JSON.stringify(data).length })
      }
      await api.stop()
      return results
    }

    it(
      'are few, and no more when the answer is long',
      async () => {
        provider.register()
        const [small, large] = [await statementsOf(corpus), await statementsOf([...corpus, ...more])]
        for (const [id] of everyField) {
          const [few, many] = [small.get(id)!, large.get(id)!]
          expect(few.statements, id).toBeGreaterThan(0)
          expect(many.statements, id).toBe(few.statements)
          expect(many.statements, id).toBeLessThanOrEqual(most)
        }
        expect(large.get('topics-between')!.size).toBeGreaterThan(3 * small.get('topics-between')!.size)
      },
      startWithin * 2,
    )
  })
