/** Bodies that a title names between quotation marks. */
import { agencyAt } from './agencies.ts'
import type { OfficeDraft } from './office-draft.ts'
import { quoteEnd } from './quotations.ts'
import { isMark, type Scan } from './scan.ts'
import { unlistedAt } from './unlisted-agencies.ts'

/** "الأمين العام لمنظمة الشرطة الجنائية الدولية «الإنتربول»", "رئيس مجلس إدارة مصرف «ستاندرد تشارترد»": a body by its name between marks. */
export function quotedAgency(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased || !isMark(scan, at, '«"“(')) return 0
  const agency = agencyAt(scan, at + 1, limit)
  if (!agency?.id || !isMark(scan, agency.to, '»"”)') || (draft.agency ? draft.agency.id !== agency.id : !draft.open))
    return 0
  draft.agency = agency
  draft.open = false
  return agency.to + 1
}

/** "الرئيس التنفيذي لشركة «هليوود»": a body that no list knows, by a name in quotation marks. */
export function quotedBody(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased || draft.agency) return 0
  const head = scan.lexicon.organisationHeads.at(scan.tokens, at, limit)
  if (!head || head.reading.conjunction || quoteEnd(scan, at + head.length, limit) === 0) return 0
  const body = unlistedAt(scan, at, limit)
  if (!body) return 0
  draft.states.push(...body.states)
  draft.open = false
  return body.to
}
