/** What a noun is of, joined to the adjectives that describe it. */
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'
import { isAdjective } from './topic-phrase.ts'

/** "la relación política, económica y de cooperación": of the noun that the adjectives before describe, where nothing leads to that noun. */
export const describesToo = (scan: Scan, start: number, at: number, next: number): boolean =>
  scan.lexicon.cased &&
  isAdjective(scan, at - 1) &&
  isA(scan, next, 'prep.of') &&
  scan.words[next]!.length === 1 &&
  lengthOf(scan, next + 1, 'article') === 0 &&
  !scan.states[next + 1] &&
  !isLedByOf(scan, isA(scan, start, 'prep.of') ? start : start - 1)

/** "de relaciones comerciales": without an article. */
const isLedByOf = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'prep.of') && scan.words[at]!.length === 1 && lengthOf(scan, at + 1, 'article') === 0
