/** Whose a parliament's friendship group is: "groupe d'amitié France-Maroc", "Grupo de Amistad México-Turquía de la Asamblea turca". */
import { agencyAt } from './agencies.ts'
import type { OfficeDraft } from './office-draft.ts'
import { isMark, lengthOf, type Scan } from './scan.ts'

/**
 * End of the second state of the group that a title names, from the hyphen on, with the parliament that it sits in; 0 where
 * none stands there. Of the two, the first has the group where no parliament tells.
 */
export function friendshipPair(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (!scan.lexicon.language.adjectivesInside || draft.agency?.body !== 'friendship-group') return 0
  const second = isMark(scan, at, '-') ? scan.states[at + 1] : null
  const end = at + 1 + (second?.length ?? 0)
  if (!second || end > limit) return 0
  const lead = lengthOf(scan, end, 'prep.in') || lengthOf(scan, end, 'prep.of')
  const start = end + lead + lengthOf(scan, end + lead, 'article')
  const parliament = lead > 0 && start < limit ? agencyAt(scan, start, limit) : null
  if (!parliament || parliament.states.length === 0) return end
  draft.states.splice(0, draft.states.length, ...parliament.states)
  return parliament.to
}
