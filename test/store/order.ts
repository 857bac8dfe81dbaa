/** The graph is a function of the set of articles: no order, batch, repetition or detour leaves a trace. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { articleId } from '../../schema/ids.ts'
import { remove } from '../../src/load/load.ts'
import { history } from './arbitrary.ts'
import { exported, put } from './contract.ts'
import type { Told } from './fragments.ts'
import { expectSound } from './sound.ts'
import type { Place } from './stores.ts'

const idOf = ({ article }: Told): string => articleId(article.source, article.id, article.text)

/** `reference` is the place where the articles are put at once. */
export function orderFree(makePlace: () => Promise<Place>, numRuns: number, reference = makePlace): void {
  it('gives the same bytes whatever the order, the batches, the repetitions and the detours', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 1, max: 4 }),
        async ({ kept, older, passing }, dice, batchSize) => {
          const atOnce = await graphOf(reference, async (store) => {
            await put(store, kept, 100)
          })
          const inSteps = await graphOf(makePlace, async (store) => {
            await put(store, shuffled([...older, ...passing], dice), batchSize)
            await put(store, shuffled(kept, dice), batchSize)
            await remove(store, passing.map(idOf), sameForm)
            await put(store, shuffled(kept, dice), batchSize)
          })
          expectSound(atOnce)
          expect(inSteps).toBe(atOnce)
        },
      ),
      { numRuns },
    )
  })
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

function shuffled<T>(items: readonly T[], dice: Iterator<number>): T[] {
  const pool = [...items]
  const order: T[] = []
  while (pool.length > 0) order.push(...pool.splice(dice.next().value % pool.length, 1))
  return order
}
