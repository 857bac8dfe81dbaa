/** Words that open a clause elsewhere, and here only tell more of the issue. */
import { isA, isPrepositional, type Scan } from '../mentions/scan.ts'
import { isGerund } from '../mentions/word-kinds.ts'

/** When or where the issue itself is, was made or is to be. */
export const isOwnClause = (scan: Scan, at: number, start: number, limit: number): boolean =>
  isOfTerm(scan, at, limit) || isPlaced(scan, at, start) || isAimed(scan, at, start)

/** "our commitment to urging calm": behind a preposition a noun, and no clause of those who talk. */
const isAimed = (scan: Scan, at: number, start: number): boolean =>
  at - 1 > start &&
  isGerund(scan, at) &&
  !isA(scan, at, 'during') &&
  (isA(scan, at - 1, 'prep.to') || isPrepositional(scan, at - 1))

/** "the decisions taken at the summit": where what the noun names was done. */
const isPlaced = (scan: Scan, at: number, start: number): boolean =>
  at - 1 > start && isA(scan, at, 'prep.in') && isA(scan, at - 1, 'topic.dated')

/** Tokens from "during" to "term". */
const longestTerm = 6

/** "cooperation during Norway's term on the council": whenever it is, it is the topic's own. */
function isOfTerm(scan: Scan, at: number, limit: number): boolean {
  if (!isA(scan, at, 'during')) return false
  for (let next = at + 1; next < Math.min(limit, at + longestTerm) && scan.tokens[next]!.kind === 'word'; next++)
    if (isA(scan, next, 'term.noun')) return true
  return false
}
