/**
 * Loads synthetic articles into a store and ends: one of many writers, or one that is killed on the way.
 * Reads its location, as JSON, from standard input. Arguments: number of articles, where to begin in them, articles in one transaction.
 */
import { text } from 'node:stream/consumers'
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { load } from '../../src/load/load.ts'
import { openStore } from '../../src/store/open-store.ts'
import { synthetic } from './synthetic.ts'

const [count = '100', start = '0', batchSize = '10'] = process.argv.slice(2)
const made = [...synthetic(Number(count))]
const turned = [...made.slice(Number(start)), ...made.slice(0, Number(start))]
const store = await openStore(JSON.parse(await text(process.stdin)))
const fragments = new Map(made.map(({ article, fragment }) => [article.id, fragment]))
process.stdout.write('begin\n')
await load(
  store,
  turned.map(({ article }) => article),
  (article) => fragments.get(article.id!)!,
  sameForm,
  () => process.stdout.write('.'),
  { batchSize: Number(batchSize) },
)
await store.close()
