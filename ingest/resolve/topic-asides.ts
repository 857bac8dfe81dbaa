/** What stands inside one thing discussed: brackets, and the name of whoever's it is. */
import { nameEnd } from '../mentions/names.ts'
import { isA, isMark, type Scan } from '../mentions/scan.ts'

/** Tokens between brackets. */
const longestBrackets = 14

/** Words of a title before its holder's name. */
const longestTitle = 6

/** Of what is set off at the token and goes on with nothing: "(G5 et initiative)", ", Luis Prado," behind his title; else 0. */
export function asideLength(scan: Scan, at: number, limit: number): number {
  if (!scan.lexicon.cased) return 0
  if (isMark(scan, at, '(')) return bracketsLength(scan, at, limit)
  if (!isMark(scan, at, ',') || !endsTitle(scan, at)) return 0
  const end = nameEnd(scan, at + 1, limit, 'given')
  const leads = ['prep.in', 'prep.to', 'prep.of'].some((name) => isA(scan, end + 1, name))
  return end - at > 2 && isMark(scan, end, ',') && leads ? end + 1 - at : 0
}

function bracketsLength(scan: Scan, from: number, limit: number): number {
  for (let at = from + 1; at < limit && at - from <= longestBrackets; at++)
    if (isMark(scan, at, ')')) return at + 1 - from
    else if (isMark(scan, at, '.;')) return 0
  return 0
}

/** An office with what belongs to it ends before the token. */
function endsTitle(scan: Scan, at: number): boolean {
  for (let back = 1; back <= longestTitle; back++) {
    if (scan.tokens[at - back]?.kind !== 'word') return false
    if (scan.offices[at - back]) return true
  }
  return false
}

/** "la sécurité au Sahel (G5)": the bracket that was opened in the phrase. */
export function closesBracket(scan: Scan, start: number, end: number): boolean {
  if (!scan.lexicon.cased || !isMark(scan, end - 1, ')')) return false
  for (let at = end - 2; at > start; at--) if (isMark(scan, at, '()')) return isMark(scan, at, '(')
  return false
}
