/** Verbs among the words for an issue, many of which are spelt like one. */
import { isA, type Scan } from '../mentions/scan.ts'
import { headAt, isConjoined } from './topic-boundaries.ts'

/** "بحارة كينيين جدد": spelt like a verb, behind a noun. */
const isLaterAdjective = (scan: Scan, at: number): boolean =>
  !scan.lexicon.cased && isA(scan, at, 'adjective') && !isConjoined(scan, at) && scan.tokens[at - 1]?.kind === 'word'

/** "الخاصة بشغل المقعد": a verb has no preposition written into it. */
function isOfPreposition(scan: Scan, at: number): boolean {
  const { preposition } = scan.words[at]!.reading
  return preposition !== '' && scan.lexicon.cliticClasses(preposition).includes('prep.by')
}

/** A verb, where it is no noun that an issue begins with: "وبحث آخر المستجدات". */
export const isVerb = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'verb') &&
  !isA(scan, at, 'topic.head') &&
  !isA(scan, at, 'topic.keep') &&
  !isOfPreposition(scan, at) &&
  !isLaterAdjective(scan, at) &&
  !isA(scan, at, 'topic.pivot') &&
  // "إجراءات منح التأشيرات": spelt like a verb, behind the noun that it belongs to.
  !(
    isA(scan, at, 'topic.action') &&
    (isA(scan, at - 1, 'topic.head') || headAt(scan, at + 1)) &&
    !isConjoined(scan, at)
  ) &&
  !(isA(scan, at, 'topic.fresh') && headAt(scan, at + 1)) &&
  // "وأبرز التحديات"
  !(isA(scan, at, 'topic.whole') && isA(scan, at + 1, 'topic.head'))
