/** The score of the name matcher on pairs of names. */
import type { NamePairs } from '../../evaluation/names/types.ts'
import { samePerson } from '../../ingest/names/names.ts'
import { type Pair, type PairScore, pairScore, pairsIn } from './pairs.ts'

export const pairsOf = (parts: readonly NamePairs[]): Pair[] =>
  parts.flatMap(({ region, same, different }) => pairsIn(region, same, different))

export const isOnePerson = ({ a, b }: Pair): boolean => samePerson({ names: [a] }, { names: [b] })

export const nameScore = (pairs: readonly Pair[]): PairScore => pairScore(pairs, isOnePerson)
