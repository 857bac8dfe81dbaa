/** Measures the matching of people's names: `npm run evaluate:names [-- --errors]`. The frozen part's errors are not shown. */
import { parseArgs } from 'node:util'
import { frozen } from '../evaluation/names/frozen.ts'
import { open } from '../evaluation/names/open.ts'
import { prepareName, samePrepared } from '../ingest/names/names.ts'
import { isOnePerson, pairsOf } from './evaluate/names.ts'
import { pairTable } from './evaluate/pairs.ts'

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
const parts = { open: pairsOf(open), frozen: pairsOf(frozen) }

console.log(pairTable(parts, isOnePerson, values.errors))

const prepared = Object.values(parts)
  .flat()
  .map(({ a, b }) => [prepareName([a]), prepareName([b])] as const)
const rounds = 300
const start = performance.now()
for (let round = 0; round < rounds; round++) for (const [a, b] of prepared) samePrepared(a, b)
const perSecond = (rounds * prepared.length) / ((performance.now() - start) / 1000)
console.log(`${Math.round(perSecond).toLocaleString('en')} comparisons of prepared names a second`)
