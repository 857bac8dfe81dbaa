/** Quotation marks in what was discussed. */
import { isMark, type Scan } from '../mentions/scan.ts'

/** True where a mark before the token, since the other, opens what one at the token would close. */
export const opensInside = (scan: Scan, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (isMark(scan, i, '"“«')) return true
  return false
}

/** Tokens of a quoted name before the token, and with it up to the end. */
const longestName = 3

/** "تنظيم «بي كي كي»": a word of the name. */
export function isOfQuotedName(scan: Scan, from: number, at: number): boolean {
  let open = at - 1
  while (open > from && at - open < longestName && scan.tokens[open]!.kind === 'word') open--
  if (!isMark(scan, open, '"“«') || !scan.tokens[open]!.spaced) return false
  return [at + 1, at + 2].some((end) => isMark(scan, end, '"”»') && !scan.tokens[end]!.spaced)
}
