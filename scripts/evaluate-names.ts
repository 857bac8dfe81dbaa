/** Measures the matching of people's names: `npm run evaluate:names [-- --errors]`. The frozen part's errors are not shown. */
import { parseArgs } from 'node:util'
import { frozen } from '../evaluation/names/frozen.ts'
import { open } from '../evaluation/names/open.ts'
import { prepareName, samePrepared } from '../ingest/names/names.ts'
import { nameScore, pairsOf } from './evaluate/names.ts'

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
const parts = { open: pairsOf(open), frozen: pairsOf(frozen) }
const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(10)).join('')

console.log(row(['', 'pairs', 'same', 'precision', 'recall', 'F1']))
for (const [part, pairs] of [...Object.entries(parts), ['all', Object.values(parts).flat()] as const]) {
  const { precision, recall, f1, same, missed, wrong } = nameScore(pairs)
  console.log(row([part, pairs.length, same, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]))
  if (!values.errors || part !== 'open') continue
  for (const { region, a, b } of missed) console.log(`missed  ${region}\n  ${a}\n  ${b}`)
  for (const { region, a, b } of wrong) console.log(`wrong   ${region}\n  ${a}\n  ${b}`)
}

const prepared = Object.values(parts)
  .flat()
  .map(({ a, b }) => [prepareName([a]), prepareName([b])] as const)
const rounds = 300
const start = performance.now()
for (let round = 0; round < rounds; round++) for (const [a, b] of prepared) samePrepared(a, b)
const perSecond = (rounds * prepared.length) / ((performance.now() - start) / 1000)
console.log(`${Math.round(perSecond).toLocaleString('en')} comparisons of prepared names a second`)
