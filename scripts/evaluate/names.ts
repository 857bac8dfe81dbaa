/** The score of the name matcher on pairs of names. */
import type { NamePairs } from '../../evaluation/names/types.ts'
import { samePerson } from '../../ingest/names/names.ts'

export interface Pair {
  readonly region: string
  readonly a: string
  readonly b: string
  readonly same: boolean
}

export interface NameScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Pairs that are one person's names. */
  readonly same: number
  readonly missed: readonly Pair[]
  readonly wrong: readonly Pair[]
}

export const pairsOf = (parts: readonly NamePairs[]): Pair[] =>
  parts.flatMap((part) => [...split(part, part.same, true), ...split(part, part.different, false)])

export function nameScore(pairs: readonly Pair[]): NameScore {
  const found = pairs.filter(({ a, b }) => samePerson({ names: [a] }, { names: [b] }))
  const wrong = found.filter((pair) => !pair.same)
  const missed = pairs.filter((pair) => pair.same && !found.includes(pair))
  const same = pairs.filter((pair) => pair.same).length
  const right = found.length - wrong.length
  const precision = right / found.length
  const recall = right / same
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), same, missed, wrong }
}

function split({ region }: NamePairs, text: string, same: boolean): Pair[] {
  return text
    .trim()
    .split('\n\n')
    .map((pair) => pair.split('\n'))
    .map(([a, b]) => ({ region, a: a!, b: b!, same }))
}
