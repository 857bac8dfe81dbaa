/** The score of issues' identity on pairs of phrases, as two states discuss them that no phrase names. */
import type { IssuePairs } from '../../evaluation/issues/types.ts'
import { lexiconOf } from '../../ingest/engine/lexicon.ts'
import { issueOf } from '../../ingest/issues/issue-of.ts'
import { languageOf } from '../../ingest/language-of.ts'
import { type Pair, type PairScore, pairScore, pairsIn } from './pairs.ts'

const sides = ['IS', 'NZ']

export const issuePairsOf = (parts: readonly IssuePairs[]): Pair[] =>
  parts.flatMap(({ field, same, different }) => pairsIn(field, same, different))

const issueId = (phrase: string): string => issueOf(phrase, lexiconOf(languageOf({ text: phrase })), sides).id

export const isOneIssue = ({ a, b }: Pair): boolean => issueId(a) === issueId(b)

export const issueScore = (pairs: readonly Pair[]): PairScore => pairScore(pairs, isOneIssue)
