/** A writer that is killed leaves nothing that a second run does not put right. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { synthetic } from '../../scripts/bench/synthetic.ts'
import { load } from '../../src/load/load.ts'
import type { Store } from '../../src/store/store.ts'
import { exported } from './contract/subject.ts'
import { graphOf } from './order.ts'
import type { Place } from './stores.ts'
import { startWriter } from './writer.ts'

const ARTICLES = 60
const BATCH = 4

const loadAll = (store: Store) => {
  const made = [...synthetic(ARTICLES)]
  const fragments = new Map(made.map(({ article, fragment }) => [article.id, fragment]))
  return load(
    store,
    made.map(({ article }) => article),
    (article) => fragments.get(article.id!)!,
    sameForm,
  )
}

export function crash(makePlace: () => Promise<Place>, kills: number): void {
  it(
    `ends in the right graph after each of ${kills} kills at random points`,
    async () => {
      const whole = await graphOf(makePlace, async (store) => void (await loadAll(store)))
      let interrupted = 0
      let longest = 400
      const ready = () => startWriter(ARTICLES, 0, BATCH)
      let next = ready()
      for (let kill = 0; kill < kills; kill++) {
        const place = await makePlace()
        await (await place.open()).close()
        const writer = next
        await writer.go(place.location)
        const began = Date.now()
        void writer.ended.then((code) => {
          if (code === 0) longest = Math.min(longest, Date.now() - began)
        })
        await sleep(Math.random() * longest)
        writer.process.kill('SIGKILL')
        // The next one starts while the store of this one is looked at.
        next = ready()
        if ((await writer.ended) === null) interrupted++
        const store = await place.open()
        await loadAll(store)
        expect(await exported(store)).toBe(whole)
        await store.close()
        await place.clear()
      }
      next.process.kill('SIGKILL')
      expect(interrupted).toBeGreaterThan(kills / 4)
    },
    kills * 10_000,
  )
}

export function processes(makePlace: () => Promise<Place>, writers: number): void {
  it(`gives the same graph to ${writers} processes as to one`, async () => {
    const whole = await graphOf(makePlace, async (store) => void (await loadAll(store)))
    const place = await makePlace()
    const started = Array.from({ length: writers }, (_, turn) =>
      startWriter(ARTICLES, Math.floor((turn * ARTICLES) / writers), BATCH),
    )
    for (const writer of started) void writer.go(place.location)
    expect(await Promise.all(started.map(({ ended }) => ended))).toEqual(started.map(() => 0))
    const store = await place.open()
    expect(await exported(store)).toBe(whole)
    await store.close()
    await place.clear()
  }, 120_000)
}
