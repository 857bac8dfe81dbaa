/** Whether two names are one person's, the state being equal. */
import { alignWords, type WordPair } from './align-words.ts'
import { type PreparedForm, type PreparedName, type PreparedWord, prepareName } from './prepare.ts'
import { syllableFamilies } from './tables/particles.ts'

export interface NameForms {
  /** Every form of one person's name, in any script. */
  readonly names: readonly string[]
}

export type Verdict = 'same' | 'unknown' | 'different'

const everySyllable = new Set(syllableFamilies)
/** Mean distance of the words of names that are held to be the same. */
const meanAllowed = 0.7

/** True only where two forms of two words or more agree and no other two contradict each other. */
export const samePerson = (a: NameForms, b: NameForms): boolean =>
  samePrepared(prepareName(a.names), prepareName(b.names))

export function samePrepared(a: PreparedName, b: PreparedName): boolean {
  let same = false
  for (const one of a.forms)
    for (const other of b.forms) {
      const verdict = compareForms(one, other)
      if (verdict === 'different') return false
      if (verdict === 'same') same = true
    }
  return same
}

/** `different`: the given name and one more agree, but the father, a middle name or the family contradicts. */
export function compareForms(a: PreparedForm, b: PreparedForm): Verdict {
  if ((a.mask & b.mask) === 0 || a.words.length < 2 || b.words.length < 2) return 'unknown'
  const verdict = judge(a.words, b.words)
  if (verdict === 'different') return verdict
  if (verdict === 'unknown' && !turned(a.words, b.words) && !turned(b.words, a.words)) return 'unknown'
  if (a.generation && b.generation && a.generation !== b.generation) return 'different'
  return a.keys.some((key) => b.keys.includes(key)) ? 'same' : 'unknown'
}

function judge(a: readonly PreparedWord[], b: readonly PreparedWord[]): Verdict {
  const pairs = alignWords(a, b)
  if (!convincing(pairs)) return 'unknown'
  const first = pairs[0]!
  const last = pairs.at(-1)!
  const fromStart = first.a === 0 && first.b === 0
  const toEnd = last.aEnd === a.length && last.bEnd === b.length
  if (otherFather(pairs, a, b) || contradiction(pairs, a, b)) return fromStart ? 'different' : 'unknown'
  const whole = [answersAll(a, pairs, 'a'), answersAll(b, pairs, 'b')]
  if (!whole.every(Boolean) && (everySyllable.has(a[0]!.text) || everySyllable.has(b[0]!.text))) return 'unknown'
  if (!whole.some(Boolean) && (last.aEnd === a.length || last.bEnd === b.length)) return 'unknown'
  if (fromStart) return mayStop(a, b, last.aEnd, last.bEnd) && mayStop(b, a, last.bEnd, last.aEnd) ? 'same' : 'unknown'
  return toEnd && mayStart(a, b, first.a, first.b) ? 'same' : 'unknown'
}

function convincing(pairs: readonly WordPair[]): boolean {
  const words = pairs.filter(({ initial }) => !initial)
  return words.length >= 2 && words.reduce((sum, { distance }) => sum + distance, 0) <= meanAllowed * words.length
}

/** Every word but initials has its answer. */
function answersAll(words: readonly PreparedWord[], pairs: readonly WordPair[], side: 'a' | 'b'): boolean {
  const end = side === 'a' ? 'aEnd' : 'bEnd'
  return words.every((word, i) => word.kind === 'initial' || pairs.some((pair) => pair[side] <= i && i < pair[end]))
}

/** Both give a father, and not the same one. */
function otherFather(pairs: readonly WordPair[], a: readonly PreparedWord[], b: readonly PreparedWord[]): boolean {
  return a[1]!.son && b[1]!.son && pairs[0]!.a === 0 && pairs[0]!.b === 0 && (pairs[1]!.a !== 1 || pairs[1]!.b !== 1)
}

/** Both have words in one place that do not answer each other; at the end, one may give forefathers and the other the family. */
function contradiction(pairs: readonly WordPair[], a: readonly PreparedWord[], b: readonly PreparedWord[]): boolean {
  let fromA = 0
  let fromB = 0
  for (const pair of pairs) {
    if (pair.a > fromA && pair.b > fromB) return true
    fromA = pair.aEnd
    fromB = pair.bEnd
  }
  const restA = a.slice(fromA)
  const restB = b.slice(fromB)
  if (restA.length === 0 || restB.length === 0) return false
  const son = (word: PreparedWord): boolean => word.son
  return !(restA.every(son) && !restB.some(son)) && !(restB.every(son) && !restA.some(son))
}

/** A name that goes on after the other's last word: a given name there might be the father's, and the family's lacking. */
function mayStop(
  long: readonly PreparedWord[],
  short: readonly PreparedWord[],
  longEnd: number,
  shortEnd: number,
): boolean {
  if (longEnd === long.length) return true
  const last = short[shortEnd - 1]!
  return last.article || last.kind === 'ordinal' || !last.arabGiven || short.slice(0, shortEnd).some((word) => word.son)
}

/** A name that lacks the other's first word: it must not be the father's. */
function mayStart(a: readonly PreparedWord[], b: readonly PreparedWord[], fromA: number, fromB: number): boolean {
  if (fromA > 0 && fromB > 0) return false
  return !a[fromA]!.son && !b[fromB]!.son && !a[fromA]!.arabGiven && !b[fromB]!.arabGiven
}

/** The same words with the family name first on one side; two given names in turn are two persons. */
function turned(a: readonly PreparedWord[], b: readonly PreparedWord[]): boolean {
  const family = b[0]!
  if (family.arabGiven || b.some((word) => word.son || word.kind !== 'name')) return false
  const moved = [...b.slice(1), family]
  const pairs = alignWords(a, moved)
  return convincing(pairs) && answersAll(a, pairs, 'a') && answersAll(moved, pairs, 'b')
}
