/** What goes on with the field of a title: "and External Trade", "publique". */
import type { OfficeDraft } from './office-draft.ts'
import { isUncapitalised } from './office-field.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { isCommon } from './word-kinds.ts'

/** "Minister for Foreign Affairs and External Trade …": another field that no list knows. */
export function furtherField(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const start = at + lengthOf(scan, at, 'and')
  const ministerial = draft.offices.some((office) => office.includes('minister'))
  if (!scan.lexicon.cased || start === at || (draft.states.length > 0 && !ministerial)) return 0
  // "et de la Pêche"
  const link = scan.lexicon.language.adjectivesInside && ministerial ? lengthOf(scan, start, 'office.link') : 0
  const field = start + link + lengthOf(scan, start + link, 'article')
  const isField = (word: number): boolean =>
    scan.tokens[word]!.capital &&
    (isCommon(scan, word) || (link > 0 && word === field && !scan.tokens[word + 1]?.capital)) &&
    !scan.offices[word] &&
    !scan.states[word] &&
    !scan.agencies[word]
  let next = field
  while (next < limit && isField(next)) next++
  // "et de la Mobilité humaine de l'Équateur"
  const isWithin = next > field && next + 1 < limit && link > 0 && isUncapitalised(scan, next)
  if (isWithin && (scan.states[next + 1] || isA(scan, next + 1, 'prep.of') || isMark(scan, next + 1, ','))) next++
  return next > field ? next : 0
}

/** "ministre de la Santé publique": an adjective of the field. */
export function fieldAdjective(scan: Scan, at: number, draft: OfficeDraft): number {
  const ofField = scan.lexicon.language.adjectivesInside && draft.offices.length > 0 && !scan.states[at]
  return ofField && isA(scan, at, 'adjective') ? at + lengthOf(scan, at, 'adjective') : 0
}
