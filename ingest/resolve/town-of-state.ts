/** "met in Bonn, Germany": the state behind its town says where, and takes no part. */
import { isA, isMark, isPrepositional, type Scan } from '../mentions/scan.ts'
import { namesDay } from '../mentions/word-kinds.ts'
import type { Party } from './parties.ts'

/** Words of a town's name. */
const longestTown = 3

export function isOfTown(scan: Scan, { kind, by, from, to }: Party, sentence: number): boolean {
  if (!scan.lexicon.cased || kind !== 'state' || by !== 'named' || !isMark(scan, from - 1, ',')) return false
  let at = from - 2
  while (at > from - 2 - longestTown && isTownWord(scan, at)) at--
  if (at === from - 2 || !isA(scan, at, 'prep.in')) return false
  // "In Bonn, France, Italy and Spain agreed", "in Bonn, France said"
  const comma = isMark(scan, to, ',')
  const next = comma ? to + 1 : to
  if (isA(scan, next, 'and') || isA(scan, to, 'verb') || isA(scan, to, 'auxiliary')) return false
  if (at === sentence) return comma && !scan.states[next]
  return !(comma && scan.states[next]) && (scan.tokens[to]?.kind !== 'word' || tellsMore(scan, to))
}

const isTownWord = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === 'word' && scan.tokens[at]!.capital && !scan.offices[at] && !isA(scan, at, 'prep.in')

/** "in Bonn, Germany on Monday", "… where" */
const tellsMore = (scan: Scan, at: number): boolean =>
  isPrepositional(scan, at) || namesDay(scan, at) || isA(scan, at, 'clause') || isA(scan, at, 'day.part')
