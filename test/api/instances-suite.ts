/** Many services on one database: whatever one does, it reads back at once, and all give the same answers. */
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { exported, put } from '../store/contract/subject.ts'
import { corpus } from '../store/corpus.ts'
import type { Told } from '../store/fragments.ts'
import { graphOf } from '../store/order.ts'
import { memoryPlace } from '../store/stores.ts'
import { type RunningApi, startApi, startWithin } from './running-api.ts'

const keys = [{ name: 'amal', role: 'editor', key: 'a-key-of-an-editor-1' }] as const
const headers = { authorization: `Bearer ${keys[0].key}` }
const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id status } }'

const idOf = ({ article }: Told): string => `article:${article.source}/${article.id}`

/** @param open Opens the same database each time; `empty` empties it. */
export const instancesSuite = (open: () => Promise<Store>, empty: () => Promise<void>) =>
  describe('two instances on one database', () => {
    it(
      'read their own writes, see each other’s, and leave the graph of one',
      async () => {
        await empty()
        const instances = await Promise.all([1, 2].map(() => startApi({ access: { keys } }, [], undefined, open)))
        const ask = async (api: RunningApi, query: string, variables?: Record<string, unknown>) => {
          const { data, errors } = await api.ask(query, variables, headers)
          expect(errors).toBeUndefined()
          return data
        }
        try {
          // Each hands in what the other does too, in another order, and looks for each article as soon as it is told.
          const handIn = async (api: RunningApi, told: readonly Told[]): Promise<void> => {
            for (const one of told) {
              const { lang, ...article } = one.article
              await ask(api, INGEST, { articles: [{ ...article, language: lang }] })
              const found = await ask(api, 'query ($id: ID!) { article(id: $id) { text } }', { id: idOf(one) })
              expect(found.article.text).toBe(one.article.text)
            }
          }
          const [first, second] = instances as [RunningApi, RunningApi]
          await Promise.all([handIn(first, corpus), handIn(second, corpus.toReversed())])

          const renamed = await ask(first, 'mutation { renameNode(id: "issue:gaza", name: "Gaza Strip") { id } }')
          const name = async (api: RunningApi) =>
            (await ask(api, '{ node(id: "issue:gaza") { ... on Issue { name } } }')).node.name
          expect([await name(first), await name(second)]).toEqual(['Gaza Strip', 'Gaza Strip'])
          const undo = 'mutation ($id: ID!) { undoCorrection(correction: $id) { id } }'
          await ask(second, undo, { id: renamed.renameNode.id })
          expect([await name(first), await name(second)]).toEqual(['Gaza', 'Gaza'])

          const sequence = (api: RunningApi) =>
            ask(api, '{ changes(first: 100) { upTo nodes { number encounterId } } }')
          expect(await sequence(second)).toEqual(await sequence(first))
          const alone = await graphOf(
            async () => memoryPlace(),
            async (store) => void (await put(store, corpus)),
          )
          expect(await exported(first.store)).toBe(alone)
        } finally {
          for (const api of instances) await api.stop()
        }
      },
      startWithin * 2,
    )
  })
