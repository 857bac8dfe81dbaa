/** Which words of two names answer each other, in order. */
import { wordDistance } from './match-words.ts'
import type { PreparedWord } from './prepare.ts'

/** Words `a` up to `aEnd` of one name answer words `b` up to `bEnd` of the other: one each, or two written as one. */
export interface WordPair {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
  readonly distance: number
  /** An initial proves nothing. */
  readonly initial: boolean
}

interface Step {
  readonly score: number
  readonly pair: WordPair | null
  readonly before: Step | null
}

const start: Step = { score: 0, pair: null, before: null }

/** The pairs of the best alignment; words may be left out on both sides. */
export function alignWords(a: readonly PreparedWord[], b: readonly PreparedWord[]): WordPair[] {
  const width = b.length + 1
  const best: Step[] = new Array(width * (a.length + 1)).fill(start)
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const above = best[(i - 1) * width + j]!
      const beside = best[i * width + j - 1]!
      let step = above.score >= beside.score ? above : beside
      const take = (length: number, otherLength: number, distance: number): void => {
        if (distance > 1) return
        const before = best[(i - length) * width + j - otherLength]!
        const initial = a[i - 1]!.kind === 'initial' || b[j - 1]!.kind === 'initial'
        const score = before.score + (initial ? 0.4 : 1.2) - distance / 2
        if (score <= step.score) return
        step = { score, before, pair: { a: i - length, aEnd: i, b: j - otherLength, bEnd: j, distance, initial } }
      }
      const one = a[i - 1]!
      const other = b[j - 1]!
      const single = wordDistance(one, other)
      take(1, 1, single)
      if (single > 0) {
        if (i > 1) take(2, 1, joinedDistance(a[i - 2]!, other))
        if (j > 1) take(1, 2, joinedDistance(b[j - 2]!, one))
      }
      best[i * width + j] = step
    }
  const pairs: WordPair[] = []
  for (let step: Step | null = best[width * (a.length + 1) - 1]!; step; step = step.before)
    if (step.pair) pairs.unshift(step.pair)
  return pairs
}

/** Of the word that starts a pair, written as one with the next, to a single word. */
const joinedDistance = (first: PreparedWord, single: PreparedWord): number =>
  first.withNext && single.kind === 'name' ? wordDistance(first.withNext, single) : Infinity
