/** Whose a body or a title is. */
import { agencies as agencyRows } from '../gazetteer/agencies.ts'
import type { AgencyRow } from '../gazetteer/types.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { Scan } from '../mentions/scan.ts'
import { hasPronounEnding } from '../mentions/word-kinds.ts'

export const rowOf = new Map(agencyRows.map((row) => [row.id, row]))

/** A ministry, a parliament and the only party that may govern speak for their state. */
export const isOrgan = ({ kind, state, governs }: AgencyRow): boolean =>
  kind === 'government' || governs === true || (kind === 'parliament' && !!state)

/** The state that a side is or belongs to; an international body is its own. */
export const ownerOf = (side: string): string =>
  rowOf.get(side)?.state ?? ofState.exec(side)?.[1]?.toUpperCase() ?? side

/** A body that only its state's code tells from those of other states. */
const ofState = /^agency:([a-z]{2})\//

/** "وولي عهده", "مكتبه": of whoever stands before. */
export const isHis = (scan: Scan, at: number): boolean => !scan.lexicon.cased && hasPronounEnding(scan, at, 3)

/** A company and a party, whosever state's, unless the party is all that governs it. */
export function actsForItself(id: string): boolean {
  const row = rowOf.get(id)
  return row !== undefined && ['company', 'party'].includes(row.kind) && !isOrgan(row)
}

/** "رئيس تحرير صحيفة …": of a paper, and of no state. */
export const isEditors = ({ offices }: OfficePhrase): boolean => offices.includes('editor-in-chief')
