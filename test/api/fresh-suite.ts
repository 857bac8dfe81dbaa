/** Answers that are kept are never older than the last write that somebody was told of, whichever instance made it. */
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { corpus, corrected } from '../store/corpus.ts'
import type { Told } from '../store/fragments.ts'
import { type RunningApi, startApi, startWithin } from './running-api.ts'

const keys = [{ name: 'amal', role: 'editor', key: 'a-key-of-an-editor-1' }] as const
const headers = { authorization: `Bearer ${keys[0].key}` }
const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { status } }'
const RENAME = 'mutation ($name: String!) { renameNode(id: "issue:gaza", name: $name) { id } }'
const UNDO = 'mutation ($id: ID!) { undoCorrection(correction: $id) { id } }'

const questions = [
  '{ stats { articles } topicsBetween(a: "QA", b: "KR") { nodes { issue { name } lastDate discussions { citations { quote } } } } }',
  '{ meetings(of: "QA", first: 100) { totalCount nodes { id name officials { name } issues { name } } } }',
  '{ corrections { totalCount } changes(first: 100) { upTo } }',
]

/** @param open Opens the same database each time; `empty` empties it. */
export const freshSuite = (open: () => Promise<Store>, empty: () => Promise<void>) =>
  describe('answers that are kept', () => {
    it(
      'are never older than an acknowledged write, of this instance or another, while everybody asks',
      async () => {
        await empty()
        const start = (keptAnswers?: number) => startApi({ access: { keys }, keptAnswers }, [], undefined, open)
        const [first, second] = [await start(2 ** 24), await start(2 ** 24)]
        const plain = await start()
        const instances = [first, second]
        const ask = async (api: RunningApi, query: string, variables?: Record<string, unknown>) => {
          const { data, errors } = await api.ask(query, variables, headers)
          expect(errors?.[0]?.message).toBeUndefined()
          return data
        }
        const answers = (api: RunningApi) => Promise.all(questions.map((query) => ask(api, query)))
        let ended = false
        const crowd = instances.flatMap((api) =>
          [1, 2].map(async () => {
            while (!ended) await answers(api)
          }),
        )
        const seen = new Set<string>()
        const check = async () => {
          const [kept, others, anew] = await Promise.all([answers(first), answers(second), answers(plain)])
          expect([kept, others]).toEqual([anew, anew])
          seen.add(JSON.stringify(anew))
        }
        try {
          const handIn = ({ article: { lang, ...article } }: Told, by: RunningApi) =>
            ask(by, INGEST, { articles: [{ ...article, language: lang }] })
          for (const [index, told] of [...corpus, corrected].entries()) {
            await handIn(told, instances[index % 2]!)
            await check()
          }
          for (const [index, name] of ['Gaza Strip', 'The Strip', 'Gaza City'].entries()) {
            const renamed = await ask(instances[index % 2]!, RENAME, { name })
            await check()
            await ask(instances[(index + 1) % 2]!, UNDO, { id: renamed.renameNode.id })
            await check()
          }
        } finally {
          ended = true
          await Promise.allSettled(crowd)
          for (const api of [...instances, plain]) await api.stop()
        }
        // Each write changed what was seen.
        expect(seen.size).toBe(corpus.length + 1 + 6)
      },
      startWithin * 2,
    )
  })
