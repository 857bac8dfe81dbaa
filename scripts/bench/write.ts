/**
 * Loads synthetic articles into a store and ends: one of many writers, or one that is killed on the way.
 * Arguments: location as JSON, number of articles, where to begin in them, articles in one transaction.
 */
import { sameForm } from '../../ingest/consolidate/same-form.ts'
import { load } from '../../src/load/load.ts'
import { openStore } from '../../src/store/open-store.ts'
import { synthetic } from './synthetic.ts'

const [location = '{}', count = '100', start = '0', batchSize = '10'] = process.argv.slice(2)
const store = await openStore(JSON.parse(location))
const made = [...synthetic(Number(count))]
const turned = [...made.slice(Number(start)), ...made.slice(0, Number(start))]
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
