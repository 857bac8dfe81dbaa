/** Where what was discussed is only said to be several things, and the list of them follows. */
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { isGeneric } from './topic-phrase.ts'

/** Length of what introduces a list after a word that only says that there is one; 0 where nothing does. */
export function beginsList(scan: Scan, at: number, start: number): number {
  if (isMark(scan, at, '-–—') && leadsOn(scan, at + 1)) return 1
  const lead = isMark(scan, at, ':') ? 1 : lengthOf(scan, at, 'topic.namely')
  if (lead > 0) return isGeneric(scan, start, at) || isNumbered(scan, start, at) ? lead : 0
  // "temas de gran importancia, que tienen que ver con …"
  const comma = isMark(scan, at, ',') ? 1 : 0
  const pivot = scan.lexicon.cased ? lengthOf(scan, at + comma, 'topic.pivot') : 0
  return pivot > 0 && at > start && isGeneric(scan, start, at) ? comma + pivot : 0
}

/** "الملفات الثلاثة التي لم تحسم، وهي": only says which there were, by a clause. */
function isNumbered(scan: Scan, start: number, at: number): boolean {
  const relative = scan.words.slice(start, at).findIndex((found) => found?.values.includes('relative'))
  return !scan.lexicon.cased && relative > 0 && isGeneric(scan, start, start + relative)
}

const leadsOn = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'topic.join') || (isMark(scan, at, '-–—') && isA(scan, at + 1, 'topic.join'))
