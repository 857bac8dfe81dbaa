/** The graph is a function of the set of articles: no order, batch, repetition or detour leaves a trace. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Action } from '../../ingest/consolidate/corrections.ts'
import { articleId } from '../../schema/ids.ts'
import { consolidateCorrection } from '../../src/load/consolidate.ts'
import { remove } from '../../src/load/load.ts'
import { actions, history, wary } from './arbitrary.ts'
import { exported, put } from './contract/subject.ts'
import type { Told } from './fragments.ts'
import { expectSound } from './sound.ts'
import type { Place } from './stores.ts'

const idOf = ({ article }: Told): string => articleId(article.source, article.id, article.text)

/** `reference` is the place where the articles are put at once. */
export function orderFree(makePlace: () => Promise<Place>, numRuns: number, reference = makePlace): void {
  it('gives the same bytes whatever the order, the batches, the repetitions, the detours and the time of corrections', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 1, max: 4 }),
        actions,
        async ({ kept, older, passing }, dice, batchSize, corrections) => {
          const atOnce = await graphOf(reference, async (store) => {
            await correctAll(store, corrections)
            await put(store, kept, 100, wary)
          })
          const inSteps = await graphOf(makePlace, async (store) => {
            await put(store, shuffled([...older, ...passing], dice), batchSize, wary)
            const early = dice.next().value % (corrections.length + 1)
            await correctAll(store, corrections.slice(0, early))
            await put(store, shuffled(kept, dice), batchSize, wary)
            await correctAll(store, corrections.slice(early))
            await remove(store, passing.map(idOf), wary)
            await put(store, shuffled(kept, dice), batchSize, wary)
          })
          expectSound(atOnce)
          expect(inSteps).toBe(atOnce)
        },
      ),
      { numRuns },
    )
  }, 180_000)
}

type Store = Awaited<ReturnType<Place['open']>>

export async function graphOf(makePlace: () => Promise<Place>, work: (store: Store) => Promise<void>): Promise<string> {
  const place = await makePlace()
  const store = await place.open()
  try {
    await work(store)
    return await exported(store)
  } finally {
    await store.close()
    await place.clear()
  }
}

async function correctAll(store: Store, actions: readonly Action[]): Promise<void> {
  for (const action of actions)
    await store.update(async (ledger) => {
      const id = `correction:${(await ledger.corrections()).length + 1}`
      return consolidateCorrection(ledger, { id, action, by: 'Ada', at: '2024-10-01T00:00:00Z' }, wary)
    })
}

function shuffled<T>(items: readonly T[], dice: Iterator<number>): T[] {
  const pool = [...items]
  const order: T[] = []
  while (pool.length > 0) order.push(...pool.splice(dice.next().value % pool.length, 1))
  return order
}
