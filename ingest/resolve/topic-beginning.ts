/** Where what was discussed begins: past a place, a clause on whom it was discussed with, what is left of his name. */
import { isA, isDecimal, isMark, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { dayLength, isDefinite, isKnownName, isParticle, namesDay } from '../mentions/word-kinds.ts'
import { headAt } from './topic-boundaries.ts'

export function beginning(scan: Scan, first: number, limit: number): number {
  if (scan.lexicon.cased) return pastWhere(scan, first, limit)
  // "مع نظيره والوفد المرافق له العلاقات …"
  const guests = isA(scan, first, 'delegation') && isA(scan, first + 1, 'topic.companion') ? first + 1 : first
  const from = guests + lengthOf(scan, guests, 'topic.companion')
  // "مناقشات الوزراء الثلاثة الوضع …", "بحث خلاله الطرفان الوضع": past who talks.
  const during = isA(scan, from, 'topic.not') && isA(scan, from + 1, 'group') ? 1 : 0
  const between = isA(scan, from + 1, 'topic.about') || isA(scan, from + 2, 'topic.about')
  // "تناولت المحادثات بين الجانبين تطورات …"
  const tail = lengthOf(scan, from, 'topic.tail')
  const isTheirs = between || (tail > 0 && isPlainHead(scan, from + tail))
  const both = isTheirs ? tail : lengthOf(scan, from + during, 'group')
  const after = pastTalks(scan, from + during + both, limit)
  return pastNames(scan, pastPlace(scan, pastRelative(scan, after, limit), limit), limit)
}

/** Tokens of whose talks they were, or which. */
const longestTalks = 5

/** "تركزت محادثات القمة المصغرة على سبل …", "المحادثات المصرية - السعودية على سبل …": past what belongs to the talks. */
function pastTalks(scan: Scan, from: number, limit: number): number {
  let noun = from - 1
  while (from - noun < longestTalks && (scan.states[noun] || isMark(scan, noun, '-–'))) noun--
  const isOwned = noun < from - 1 || scan.states[from]?.values[0]?.form === 'adjective' || !isDefinite(scan, noun)
  if (!isA(scan, noun, 'meet.noun') || !isOwned || isPrepositional(scan, from)) return from
  for (let at = from + 1; at < Math.min(limit, from + longestTalks); at++) {
    if (isA(scan, at, 'prep.about') && isPlainHead(scan, at + 1)) return at + 1
    if (isPlainHead(scan, at) || isMark(scan, at, ',،') || leads(scan, at) || endsClause(scan, at)) return from
  }
  return from
}

export const endsClause = (scan: Scan, at: number): boolean =>
  (isMark(scan, at, '.؛;!?؟…') && !isDecimal(scan, at)) || scan.tokens[at]!.breaks > 0

export const isPlaceName = (scan: Scan, at: number): boolean => {
  const form = scan.states[at]?.values[0]?.form
  return form !== undefined && form !== 'adjective'
}

/** "en Helsinki las oportunidades", "mardi à Rome la situation": past when and where, to a noun with its article. */
function pastWhere(scan: Scan, from: number, limit: number): number {
  let at = from
  for (let skip = 1; skip > 0 && at < limit; at += skip) skip = isMark(scan, at, ',') ? 1 : whenLength(scan, at)
  const inside = lengthOf(scan, at, 'prep.in')
  if (inside === 0) return from
  let end = at + inside
  while (end < limit && (scan.tokens[end]!.capital || (isParticle(scan, end) && scan.tokens[end + 1]?.capital))) end++
  if (end === at + inside || end >= limit) return from
  if (isMark(scan, end, ',')) end++
  return lengthOf(scan, end, 'article') > 0 && headAt(scan, end) ? end : from
}

/** "mardi", "este martes" */
function whenLength(scan: Scan, at: number): number {
  const article = dayLength(scan, at) > 0 ? 0 : lengthOf(scan, at, 'article')
  const day = dayLength(scan, at + article)
  return day > 0 ? article + day : 0
}

/** "في الدوحة إلى الأزمة", "بالعاصمة القطرية الدوحة سبل …": past where it was discussed. */
function pastPlace(scan: Scan, from: number, limit: number): number {
  const first = scan.words[from] ?? scan.states[from]
  const preposition = lengthOf(scan, from, 'prep.in')
  if (preposition === 0 && !first?.reading.preposition) return from
  let at = from + preposition
  // "في اتصال هاتفي تسوية الأزمة"
  if (preposition > 0 && isA(scan, at, 'meet.noun')) return pastMeeting(scan, at, limit) ?? from
  const capital = lengthOf(scan, at, 'capital.noun')
  at += capital
  if (capital > 0 && !isPlaceName(scan, at)) at += scan.states[at]?.length ?? 0
  const place = isPlaceName(scan, at) ? scan.states[at]!.length : lengthOf(scan, at, 'host.unnamed')
  if (place === 0) return from
  at += place
  // "في القاهرة أمس مستجدات الأوضاع"
  while (at < limit && dayLength(scan, at) > 0) at += dayLength(scan, at)
  const goesOn = at < limit && (isA(scan, at, 'prep.to') || isA(scan, at, 'prep.about') || isPlainHead(scan, at))
  return goesOn ? at : from
}

/** Past the talks, their adjectives and when they were, where what was discussed follows at once. */
function pastMeeting(scan: Scan, from: number, limit: number): number | null {
  let at = from + lengthOf(scan, from, 'meet.noun')
  while (at < limit && isA(scan, at, 'adjective') && !headAt(scan, at)) at++
  at += dayLength(scan, at) || lengthOf(scan, at, 'same.day')
  if (isMark(scan, at, '"“«')) at++
  return at < limit && isPlainHead(scan, at) ? at : null
}

const longestRelative = 14

/** "مع نظيره الذي يزور القاهرة حاليا سبل …": past a clause that no comma ends. */
function pastRelative(scan: Scan, from: number, limit: number): number {
  // "بنظيره والوفد المرافق له، الذي يزور القاهرة حاليا، سبل …"
  if (isMark(scan, from, ',،') && isA(scan, from + 1, 'relative')) return pastAside(scan, from, limit)
  // "خلال اللقاء الذي جمع فلانا بنظيره إلى سبل …"
  const held = isA(scan, from, 'topic.not') && isA(scan, from + 1, 'meet.noun')
  if (!isA(scan, held ? from + 1 + lengthOf(scan, from + 1, 'meet.noun') : from, 'relative')) return from
  for (let at = from + 2; at < limit && at - from < longestRelative && !endsClause(scan, at); at++) {
    if (isMark(scan, at, ',،')) break
    if (held && isA(scan, at, 'prep.to') && headAt(scan, at + 1)) return at
    const opens = isA(scan, at, 'topic.fresh') || isA(scan, at, 'topic.whole')
    if (opens && isPlainHead(scan, at) && !leads(scan, at - 1)) return at
  }
  return from
}

/** Past a clause between commas; the token itself where no issue begins behind it. */
function pastAside(scan: Scan, from: number, limit: number): number {
  for (let at = from + 2; at < limit && at - from < longestRelative && !endsClause(scan, at); at++)
    if (isMark(scan, at, ',،')) return isPlainHead(scan, at + 1) ? at + 1 : from
  return from
}

/** Asks for the word behind it: a preposition or a verb. */
const leads = (scan: Scan, at: number): boolean => isA(scan, at, 'verb') || isPrepositional(scan, at)

/** "… للتنمية عبد الوهاب أحمد القضايا": past what is left of whoever stands before, to a noun that no noun owns. */
function pastNames(scan: Scan, from: number, limit: number): number {
  let first = from
  while (
    first < limit &&
    (scan.tokens[first]!.kind === 'mark' || isA(scan, first, 'topic.not') || namesDay(scan, first))
  )
    first++
  // "انصبت على قصف المطار": at once behind the verb's preposition.
  if (first === from && (isA(scan, from, 'prep.to') || isA(scan, from, 'prep.about'))) return from
  const owner = scan.states[first]?.length ?? 0
  if (owner > 0 && isA(scan, first + owner, 'chair')) first += owner
  const isLed = isA(scan, first, 'chair')
  if (first >= limit || (headAt(scan, first) && !isLed) || scan.states[first]) return from
  for (let at = first + 1; at < limit && at - first < longestRest; at++) {
    const { kind, breaks } = scan.tokens[at]!
    if (endsClause(scan, at) || breaks > 0 || isA(scan, at, 'verb') || isA(scan, at, 'clause')) break
    // "برئاسة فلان إنشاء مركز": a name that no list knows, of whoever leads them.
    const isLeader = isLed && at > first + 1 && isA(scan, at, 'topic.fresh')
    const before = isLeader || scan.states[at - 1] || isMark(scan, at - 1, ',،') || isKnownName(scan, at - 1)
    if (kind === 'word' && before && isPlainHead(scan, at)) return at
  }
  return from
}

const longestRest = 14

function isPlainHead(scan: Scan, at: number): boolean {
  const reading = scan.words[at]?.reading
  if (isA(scan, at, 'topic.where')) return false
  return reading?.conjunction === false && reading.preposition === '' && headAt(scan, at)
}

/** "إلى", "على", "حول", but not "عن مكتب الرئيس". */
const leadsToIssue = ['prep.to', 'topic.where', 'topic.pivot']

/** Tokens of who says so. */
const longestSource = 14

/** "وفق بيان صدر عن مكتبه إلى آخر المستجدات", "بحسب البيان، الأوضاع": past who says so, to where an issue begins. */
export function afterSource(scan: Scan, from: number, limit: number): number | null {
  for (let at = from + 2; at < Math.min(limit, from + longestSource) && !endsClause(scan, at); at++) {
    if (isMark(scan, at, ',،-–—"«“') && headAt(scan, at + 1)) return at + 1
    if (leadsToIssue.some((name) => isA(scan, at, name)) && headAt(scan, at + 1)) return at
    if (isMark(scan, at - 1, '"»”') && isPlainHead(scan, at)) return at
  }
  return null
}
