/** Parties and companies that no list knows, as the sides of whoever speaks for them. */
import type { OfficePhrase } from '../mentions/offices.ts'
import type { Scan } from '../mentions/scan.ts'
import { unlistedWithin } from '../mentions/unlisted-agencies.ts'

/** Offices that a state gives. */
const isStates = /minister|ambassador|envoy|king|emir|speaker|parliament|governor/

/** "رئيس تحالف السيادة": what those who bear the titles are said to lead, if they hold no office of a state. */
export function unlistedOf(scan: Scan, titles: readonly OfficePhrase[]): string | null {
  if (scan.lexicon.cased || titles.some(({ offices }) => offices.some((office) => isStates.test(office)))) return null
  for (const { agency, from, to } of titles) {
    const side = agency ? null : unlistedWithin(scan, from, to)
    if (side) return side
  }
  return null
}
