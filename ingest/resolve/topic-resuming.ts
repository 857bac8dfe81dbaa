/** Where what was discussed goes on, or begins, behind a clause that says something else. */
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { afterSource, endsClause } from './topic-beginning.ts'
import { headAt, isConjoined, isOwnPhrase } from './topic-boundaries.ts'
import { isVerb } from './topic-verbs.ts'

/** "فضلا عن", "إضافة للمستجدات": length of what joins one more; 0 where nothing does. */
export function jointLength(scan: Scan, at: number): number {
  const joint = lengthOf(scan, at, 'topic.join')
  const added = joint > 0 ? 0 : lengthOf(scan, at, 'topic.added')
  if (added === 0) return joint
  const { article } = scan.lexicon.language.orthography
  const next =
    scan.words[at + added]?.reading ??
    scan.tokens[at + added]?.readings.find(({ form }) => form.startsWith(article ?? ' '))
  const behind =
    isA(scan, at + added, 'to.discuss') ||
    (next !== undefined && scan.lexicon.cliticClasses(next.preposition).includes('prep.to'))
  return behind || (isMark(scan, at - 1, '،,.') && isA(scan, at + added, 'topic.fresh')) ? added : 0
}

/** "والتأكيد على دعم السلام": what they stressed, and no more of what they discussed. */
export const tellsStress = (scan: Scan, at: number): boolean => isA(scan, at, 'topic.stress') && isConjoined(scan, at)

/** "…, where both have troops, as well as the talks on …", "الأزمة التي …، وسبل حلها": goes on after another clause. */
export function resumesAt(scan: Scan, start: number, from: number, limit: number): number | null {
  // "زيارة … خلال الفترة القادمة، والجهود …": a time is no more than a clause aside.
  const timed =
    isA(scan, from, 'topic.time') ||
    (isA(scan, from, 'during') && (!scan.lexicon.cased || isA(scan, from + 1, 'period.noun')))
  const relative =
    timed ||
    tellsStress(scan, from) ||
    scan.words.slice(start, from + 1).some((found) => found?.values.includes('relative'))
  const later = scan.lexicon.cased && ['after', 'during'].some((name) => isA(scan, from, name))
  for (let at = from; at < limit; at++) {
    if (endsClause(scan, at) || (timed && isVerb(scan, at))) return null
    const joint = lengthOf(scan, at, 'topic.resume')
    if (joint > 0 && headAt(scan, at + joint)) return at + joint
    if (later && isMark(scan, at, ',') && isA(scan, at + 1 + lengthOf(scan, at + 1, 'article'), 'topic.head'))
      return at + 1
    // "…, que la Mauritanie accueillera, et la force conjointe"
    const next = relative && isMark(scan, at, ',') ? at + 1 + lengthOf(scan, at + 1, 'and') : at + 1
    if (next > at + 1 && isA(scan, next, 'article') && headAt(scan, next)) return next
    if (!relative || !isConjoined(scan, at)) continue
    if (
      isA(scan, at, 'topic.fresh') ||
      (isMark(scan, at - 1, ',،') && (isA(scan, at, 'topic.head') || isA(scan, at, 'topic.alike')))
    )
      return at
    // "الذين لجأوا إلى تشاد وترتيبات عودتهم": of the list, and not of the clause.
    if (isPlainClause(scan, from, at) && isA(scan, at, 'topic.head') && isOwnPhrase(scan, at)) return at
  }
  return null
}

/** Tokens of a relative clause with nothing inside. */
const longestPlainClause = 8

function isPlainClause(scan: Scan, from: number, to: number): boolean {
  if (!isA(scan, from, 'relative') || to - from > longestPlainClause) return false
  for (let at = from + 1; at < to; at++) if (scan.tokens[at]!.kind === 'mark' || isA(scan, at, 'clause')) return false
  return true
}

/** "، خلال لقائهما في الرياض، التعاون", "اللقاء الذي عقد أمس، التعاون": begins after an aside that a mark ends. */
export function afterAside(scan: Scan, from: number, limit: number): number | null {
  if (isA(scan, from, 'source.lead')) return afterSource(scan, from, limit)
  if (!isMark(scan, from - 1, ',،-–—(') && !isA(scan, from, 'relative')) return null
  for (let at = from; at < limit; at++) {
    if (endsClause(scan, at)) return null
    if (isMark(scan, at, ',،-–—)') && headAt(scan, at + 1)) return at + 1
  }
  return null
}
