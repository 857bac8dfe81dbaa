/** Many writers at once leave the graph of one. */
import { expect, it } from 'vitest'
import { exported, put } from './contract/subject.ts'
import { bothSpellings, corpus, corrected } from './corpus.ts'
import { graphOf } from './order.ts'
import type { Place } from './stores.ts'

const articles = [...corpus.filter((one) => one.article.id !== corrected.article.id), corrected, bothSpellings]

export function concurrent(makePlace: () => Promise<Place>, writers: number): void {
  it(`gives the same graph to ${writers} writers of overlapping articles as to one`, async () => {
    const alone = await graphOf(makePlace, async (store) => void (await put(store, articles)))
    const place = await makePlace()
    const stores = await Promise.all(Array.from({ length: writers }, () => place.open()))
    try {
      const turned = stores.map((store, turn) =>
        put(store, [...articles.slice(turn % articles.length), ...articles.slice(0, turn % articles.length)], 2),
      )
      const summaries = await Promise.all(turned)
      expect(summaries.reduce((sum, { added }) => sum + added, 0)).toBe(articles.length)
      expect(await exported(stores[0]!)).toBe(alone)
    } finally {
      await Promise.all(stores.map((store) => store.close()))
      await place.clear()
    }
  })
}
