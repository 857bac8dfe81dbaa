/** Which body of an article an office holder acts for, other than his state. */
import type { OfficeHolder } from '../gazetteer/types.ts'
import type { Scan } from '../mentions/scan.ts'
import { isOrgan, rowOf } from './owner.ts'

/** `bodies`: ids of those that the article names. The leader of a party that it does not name speaks for his state, and so does who is of its government. */
export function holdersBody(
  { state, agency }: OfficeHolder,
  bodies: ReadonlySet<string | null>,
  { lexicon }: Scan,
): string | null {
  const row = agency && (!state || bodies.has(agency)) ? rowOf.get(agency) : undefined
  if (!row || isOrgan(row)) return null
  // "المفوض الأوروبي", where the text speaks of the Union alone, or in English of neither.
  const isWhole = bodies.has(row.within ?? null) || lexicon.modifiersFirst
  return isWhole && row.within && !bodies.has(row.id) ? row.within : row.id
}
