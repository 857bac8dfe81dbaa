/** Which words stand between quotation marks: there "I" and "today" are another's. */
import type { Token } from '../engine/tokens.ts'
import { isMark, type Scan } from './scan.ts'

/** For each token; a paragraph closes what it left open. */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  let open = false
  return tokens.map(({ text, breaks }) => {
    if (breaks > 0) open = false
    if (text === '"') open = !open
    else if (text === '“' || text === '«') open = true
    else if (text === '”' || text === '»') open = false
    return open
  })
}

/** Tokens of the longest name that stands between quotation marks. */
const longestQuoted = 6

/** The token behind the name between quotation marks that starts here; 0 where none does. */
export function quoteEnd(scan: Scan, at: number, limit: number): number {
  if (!isMark(scan, at, '"“«')) return 0
  for (let to = at + 1; to < limit && to <= at + 1 + longestQuoted; to++)
    if (isMark(scan, to, '"”»')) return to > at + 1 ? to + 1 : 0
  return 0
}
