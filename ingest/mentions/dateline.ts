/** Where and by whom a report was filed, at the head of its first sentence: "عمان، الأردن (رويترز) -", "الرياض في 21 نوفمبر / واس /". */
import type { Sentence } from '../engine/sentences.ts'
import { isA, isMark, type Scan } from './scan.ts'

/** Tokens. */
const longest = 14

/** The token after the dateline that the sentence opens with, or its first. */
export function datelineEnd(scan: Scan, { from, to }: Sentence): number {
  for (let at = from; at < Math.min(from + longest, to - 1); at++) {
    if (isA(scan, at, 'verb')) return from
    if (isMark(scan, at, ')') && isMark(scan, at + 1, '-–—')) return at + 1
    if (isMark(scan, at, '/') && isMark(scan, at + 2, '/')) return at + 3
  }
  return from
}

/** True where the token stands in the sentence's dateline: a place, and nobody who acts. */
export const isInDateline = (scan: Scan, sentence: Sentence, at: number): boolean =>
  at - sentence.from < longest && at < datelineEnd(scan, sentence)
