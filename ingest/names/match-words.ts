/** How well two words of names agree. */
import type { PreparedWord } from './prepare.ts'
import { distance, type Script, type Spelling, sameInitial } from './spelling.ts'

/** Spelling differences allowed to a word, by its consonants. */
const allowance = (a: Spelling, b: Spelling): number =>
  Math.min(0.8, 0.15 + 0.11 * Math.min(a.consonants, b.consonants))
/** Where the tables know one word and not the other, the other is less likely to be a spelling of it. */
const knownFactor = 0.85

/** 0 for the same word up to 1 for one that may just be it, Infinity for another. */
export function wordDistance(a: PreparedWord, b: PreparedWord): number {
  if (a.kind === 'initial' || b.kind === 'initial') return initialDistance(a, b)
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return a.number === b.number ? 0 : Infinity
  if (a.servant !== b.servant) return Infinity
  if (a.text === b.text) return 0
  const known = (a.families.length > 0 ? 1 : 0) + (b.families.length > 0 ? 1 : 0)
  if (known === 2) return a.families.some((family) => b.families.includes(family)) ? 0 : Infinity
  let least = Infinity
  for (const one of a.readings)
    for (const other of b.readings) {
      if ((one.bare && !b.article) || (other.bare && !a.article)) continue
      const found = spellingDistance(one.spelling, a.script, other.spelling, b.script, known === 1 ? knownFactor : 1)
      if (found < least) least = found
    }
  return least
}

function spellingDistance(a: Spelling, aScript: Script, b: Spelling, bScript: Script, factor = 1): number {
  const limit = allowance(a, b) * factor
  return distance(a, aScript, b, bScript, limit) / limit
}

function initialDistance(a: PreparedWord, b: PreparedWord): number {
  const one = a.readings[0]
  const other = b.readings[0]
  return one && other && sameInitial(one.spelling, other.spelling) ? 0 : Infinity
}
