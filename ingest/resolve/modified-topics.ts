/** The things discussed, where modifiers stand before their noun and may share it: "close defense and security cooperation". */
import { isA, isMark, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { namesDay } from '../mentions/word-kinds.ts'
import { beginsClause, isFiniteVerb } from './clauses.ts'
import { joinsOn } from './coordination.ts'
import { afterPurpose } from './topic-aims.ts'
import { pastClause } from './topic-clause.ts'
import { afterDay, isBareDay } from './topic-days.ts'
import { areDelegates } from './topic-delegates.ts'
import { afterFields, afterJoint, isAttribution, isDated, resumesAt } from './topic-going-on.ts'
import { awaitsNames } from './topic-joints.ts'
import { isOwnClause } from './topic-own-clause.ts'
import type { TopicRange } from './topic-phrase.ts'

const longestList = 90

/** Issues named from the token on, up to the sentence's end or the next clause. */
export function modifiedTopics(scan: Scan, from: number, limit: number): TopicRange[] {
  const begin = afterDay(scan, from, limit)
  if (begin === null) return []
  const topics: TopicRange[] = []
  let inClause = false
  const opening = (at: number): number => {
    const lead = afterLead(scan, at, limit)
    const past = pastClause(scan, lead, limit)
    inClause = past > lead
    return inClause ? past : at
  }
  let start = opening(begin)
  const close = (to: number): void => {
    const topic = trim(scan, start, to)
    if (topic && !refersBack(scan, topic)) topics.push(topic)
  }
  let at = start
  while (at < limit) {
    const joint = lengthOf(scan, at, 'topic.join')
    if (joint > 0) {
      close(at)
      start = opening(afterFields(scan, pastPurpose(scan, at + joint), limit))
      at = start
      continue
    }
    // "… can promote growth by creating jobs": how they would do it is an issue of its own.
    if (inClause && isA(scan, at, 'prep.by') && !isA(scan, at + 1, 'article')) {
      close(at)
      start = ++at
      continue
    }
    // "three issues: …", "issues -- including …": the list itself begins.
    if (isMark(scan, at, ':') || (isMark(scan, at, '-–—') && leadsOn(scan, at + 1))) {
      // "cooperation in the fields of:"
      if (!isGeneric(scan, start, at) && !isA(scan, at - 1, 'topic.dangling')) close(at)
      start = ++at
      continue
    }
    // "trade; the situation in Syria; and …", "• trade • the situation in Syria"
    const item = beginsItem(scan, at, begin, limit)
    if (item > at) {
      close(at)
      start = opening(item)
      at = start
      continue
    }
    if (at - begin > longestList) break
    if (endsList(scan, at, start, limit)) {
      const next = resumesAt(scan, at, limit)
      if (next === null) break
      close(at)
      at = next
      start = next
      continue
    }
    const next = afterJoint(scan, at)
    if (next > at && next < limit) {
      const open = awaitsVerb(scan, start, at)
      if (!open && (isA(scan, next, 'auxiliary') || isDone(scan, next) || beginsClause(scan, next, limit))) break
      const parts = !open && !joinsOn(scan, start, at, next, limit)
      if (parts) close(at)
      if (parts) start = opening(pastPurpose(scan, next))
      at = Math.max(next, start)
      continue
    }
    at += lengthOf(scan, at, 'topic.keep') || (scan.states[at]?.length ?? 1)
  }
  close(at)
  return topics
}

/** "…, and issued a joint statement": what they did, and no issue that they discussed. */
const isDone = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'topic.dated') && (isA(scan, at + 1, 'article') || isA(scan, at + 1, 'pronoun.possessive'))

/** "as well as to explore …": past what says that it is discussed, too. */
function pastPurpose(scan: Scan, at: number): number {
  const verb = isA(scan, at, 'prep.to') ? lengthOf(scan, at + 1, 'discuss.verb') : 0
  return verb > 0 ? at + 1 + verb : afterPurpose(scan, at)
}

/** Past a semicolon or a bullet, and an "and" behind it, where a further item follows; else the token itself. */
function beginsItem(scan: Scan, at: number, begin: number, limit: number): number {
  const mark = isMark(scan, at, '•') || (at > begin && isMark(scan, at, ';')) ? at + 1 : at
  if (mark === at) return at
  const bullet = mark + (isMark(scan, mark, '•') ? 1 : 0)
  const next = bullet + lengthOf(scan, bullet, 'and')
  const item = next + (isMark(scan, next, '•') ? 1 : 0)
  const tells = ['clause', 'future', 'denied'].some((name) => isA(scan, item, name)) || isFiniteVerb(scan, item)
  return item >= limit || tells || beginsClause(scan, item, limit) ? at : item
}

const leadsOn = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'topic.join') || (isMark(scan, at, '-–—') && isA(scan, at + 1, 'topic.join'))

/** "how the two countries …": a clause whose verb is still to come. */
function awaitsVerb(scan: Scan, start: number, at: number): boolean {
  if (awaitsNames(scan, start, at)) return true
  const from = afterLead(scan, start, at)
  if (!isA(scan, from, 'topic.clausal') || isA(scan, from + 1, 'prep.to')) return false
  for (let next = from; next < at; next++) if (isA(scan, next, 'auxiliary') || isFiniteVerb(scan, next)) return false
  return true
}

function endsList(scan: Scan, at: number, start: number, limit: number): boolean {
  const token = scan.tokens[at]!
  if (token.kind === 'mark' && ';•!?…'.includes(token.text)) return true
  if (token.text === '.' && at + 1 >= limit) return true
  if (token.breaks > 0 && at > start) return true
  if (isMark(scan, at, ',') && isMark(scan, at + 1, '"”') && !scan.tokens[at + 1]!.spaced) return true
  if (isMark(scan, at, '"”»') && !opensInside(scan, start, at)) return at > start
  if (isMark(scan, at, '-–—') && token.spaced && at > start) return true
  if (at === start) {
    const begins = ['topic.lead', 'topic.head', 'topic.not'].some((name) => isA(scan, at, name)) || describes(scan, at)
    return !begins && (isA(scan, at, 'clause') || isFiniteVerb(scan, at))
  }
  // "AUKUS Pillar I": a number.
  const numbered = isA(scan, at, 'own.voice') && scan.tokens[at - 1]!.capital && scan.tokens[at - 1]!.kind === 'word'
  const own = isOwnClause(scan, at, start, limit)
  // "ways to build on the visit": a verb of the issue's own.
  const isOwnVerb = isA(scan, at - 1, 'prep.to') && isA(scan, at, 'topic.effort')
  const opens = isA(scan, at, 'clause') && !numbered && !isOwnVerb && !awaitsVerb(scan, start, at)
  if (!own && (opens || beginsMeeting(scan, at))) return true
  if (isMark(scan, at, ',') && (isA(scan, at + 1, 'prep.with') || isAttribution(scan, at + 1, limit))) return true
  if (isMark(scan, at, ',') && at > start && isA(scan, at + 1, 'topic.relative')) return true
  if (isA(scan, at, 'prep.about') && namesDay(scan, at + 1) && !isDated(scan, start, at)) return true
  const follows = scan.tokens[at - 1]!.kind === 'mark' || isA(scan, at - 1, 'and') || isA(scan, at - 1, 'adverb')
  return follows && isFiniteVerb(scan, at)
}

/** "continued close ties": no verb with an object or a subject of its own. */
const describes = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'topic.attribute') &&
  scan.tokens[at + 1]?.kind === 'word' &&
  !['article', 'pronoun.possessive', 'meet.noun', 'talks.noun', 'clause'].some((name) => isA(scan, at + 1, name)) &&
  !isPrepositional(scan, at + 1)

/** "… in a telephone call", "… by phone": where they discussed it. */
function beginsMeeting(scan: Scan, at: number): boolean {
  if (isA(scan, at, 'for.talks') || isA(scan, at, 'by.phone')) return true
  if (!isA(scan, at, 'prep.in')) return false
  const next = at + 1 + lengthOf(scan, at + 1, 'article')
  return [next, next + 1, next + 2].some((noun) => isA(scan, noun, 'meet.noun')) && isA(scan, at + 1, 'article')
}

const opensInside = (scan: Scan, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (isMark(scan, i, '"“«')) return true
  return false
}

/** Without leading prepositions and determiners, trailing marks and words that only link. */
function trim(scan: Scan, from: number, to: number): TopicRange | null {
  let start = afterLead(scan, from, to)
  if (isA(scan, start, 'topic.not')) {
    // "through enhancing …" names the thing, "through the framework" only the way.
    const after = start + lengthOf(scan, start, 'topic.not')
    if (!isA(scan, after, 'topic.head') && !isA(scan, after, 'topic.lead')) return null
    start = afterLead(scan, after, to)
  }
  start = afterPivot(scan, start, to)
  if (isA(scan, start, 'topic.tail')) return null
  let end = to
  for (let at = start + 1; at < end; at++)
    if (isA(scan, at, 'topic.tail') || (isMark(scan, at, '(') && !isMark(scan, end - 1, ')'))) end = at
  while (
    end > start &&
    (scan.tokens[end - 1]!.kind === 'mark' ||
      isA(scan, end - 1, 'topic.dangling') ||
      isA(scan, end - 1, 'and') ||
      isBareDay(scan, start, end - 1))
  )
    end--
  for (let at = start + 1; at < end; at++) if (isMark(scan, at, '(') && !isMark(scan, end - 1, ')')) end = at
  return end <= start || isGeneric(scan, start, end) || areDelegates(scan, start, end) ? null : [start, end]
}

const leading = ',;:-–—"“«*•'

/** Past the words that only lead to the noun: "a range of", "the importance of". */
function afterLead(scan: Scan, from: number, to: number): number {
  let at = from
  for (let skip = 1; skip > 0 && at < to; at += skip) {
    skip = lengthOf(scan, at, 'topic.lead') || lengthOf(scan, at, 'article')
    if (isMark(scan, at, leading)) skip = 1
    if (isA(scan, at, 'topic.head')) skip = 0
  }
  return at
}

/** "a number of issues related to trade": what the generic noun is about. */
function afterPivot(scan: Scan, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const pivot = lengthOf(scan, at, 'topic.pivot')
    if (pivot > 0 && at > from) return at + pivot < to ? afterLead(scan, at + pivot, to) : from
    if (!isEmpty(scan, at) && !isA(scan, at, 'adjective')) return from
  }
  return from
}

const emptyClasses = ['topic.empty', 'topic.generic', 'topic.lead', 'article', 'meet.noun', 'group']

const isEmpty = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.kind === 'number' || emptyClasses.some((name) => isA(scan, at, name)) || namesDay(scan, at)

/** Only says that there were topics: "several issues", or is a year that a date ends with. */
function isGeneric(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += scan.words[at]?.length ?? 1) if (!isEmpty(scan, at)) return false
  return true
}

/** "ways to strengthen them": speaks of the issue before. */
const refersBack = (scan: Scan, [from, to]: TopicRange): boolean =>
  isA(scan, to - 1, 'pronoun.object') && to - from <= (isA(scan, from, 'topic.head') ? 7 : 4)
