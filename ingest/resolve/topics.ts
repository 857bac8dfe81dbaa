/** The things discussed: a clause's rest, cut into the noun phrases that name one issue each. */
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { namesDay } from '../mentions/word-kinds.ts'

/** Token range of one issue. */
export type TopicRange = readonly [from: number, to: number]

const longestTopic = 22

/** Issues named from the token on, up to the sentence's end or the next clause. */
export function topicsIn(scan: Scan, from: number, limit: number): TopicRange[] {
  const topics: TopicRange[] = []
  let start = from
  let between = false
  const close = (to: number): void => {
    const topic = trim(scan, start, to)
    if (topic && !(topics.length > 0 && refersBack(scan, topic))) topics.push(topic)
    between = false
  }
  let at = from
  while (at < limit) {
    const joint = lengthOf(scan, at, 'topic.join')
    if (joint > 0) {
      close(at)
      at += joint
      start = at
      // "as the ministry said" joins nothing more.
      if (isA(scan, at, 'verb') && !isA(scan, at, 'topic.head')) return topics
      continue
    }
    // "three issues: …", "issues -- including …": the list itself begins.
    if ((isMark(scan, at, ':') && isGeneric(scan, start, at)) || (isMark(scan, at, '-–—') && leadsOn(scan, at + 1))) {
      start = ++at
      continue
    }
    if (endsList(scan, at, start)) break
    if (isMark(scan, at, ',،') || isA(scan, at, 'and') || isConjoined(scan, at)) {
      const next =
        isMark(scan, at, ',،') && isA(scan, at + 1, 'and')
          ? at + 1 + lengthOf(scan, at + 1, 'and')
          : isConjoined(scan, at) && !isMark(scan, at, ',،')
            ? at
            : at + (lengthOf(scan, at, 'and') || 1)
      if (splits(scan, at, next, start, between)) {
        close(at)
        start = next
        at = Math.max(next, at + 1)
        continue
      }
      if (between) between = false
    }
    if (isA(scan, at, 'prep.between')) between = true
    at += lengthOf(scan, at, 'topic.keep') || 1
  }
  close(at)
  return topics
}

const isIndefiniteHead = (scan: Scan, at: number, article: string): boolean =>
  isA(scan, at, 'topic.head') && scan.words[at]!.length === 1 && !scan.tokens[at]!.form.startsWith(article)

/** Past the words that only lead to the noun: "عدد من", "the importance of". */
function afterLead(scan: Scan, from: number, to: number): number {
  let at = from
  for (let skip = 1; skip > 0 && at < to; at += skip) {
    skip = lengthOf(scan, at, 'topic.lead') || lengthOf(scan, at, 'article')
    if (isA(scan, at, 'topic.head')) skip = 0
  }
  return at
}

const leadsOn = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'topic.join') || (isMark(scan, at, '-–—') && isA(scan, at + 1, 'topic.join'))

/** Letters of conjunctions and prepositions written together with the topic's first word. */
export function cliticLength(scan: Scan, at: number): number {
  const token = scan.tokens[at]!
  if (token.text.length !== token.form.length || scan.lexicon.cased) return 0
  const found = scan.words[at] ?? scan.states[at] ?? scan.offices[at] ?? scan.agencies[at]
  const first = found && found.reading !== token.readings[0] ? found.reading : null
  if (first?.preposition && !token.form.endsWith(first.form)) return 0
  if (first) return token.form.length - first.form.length
  return isConjoined(scan, at) ? 1 : 0
}

/** True where the word is written together with an "and" before it. */
const isConjoined = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]!
  const { names } = scan.lexicon
  if (token.kind !== 'word' || scan.lexicon.cased) return false
  const found = scan.words[at] ?? scan.states[at] ?? scan.offices[at] ?? scan.agencies[at]
  if (found) return found.reading.conjunction
  return (
    token.readings.some((reading) => reading.conjunction) &&
    !names.common.has(token.form) &&
    !names.given.has(token.form)
  )
}

/** Does a new issue begin at `next`, or does the conjunction join parts of one? */
function splits(scan: Scan, at: number, next: number, start: number, between: boolean): boolean {
  if (next <= start) return false
  const comma = isMark(scan, at, ',،')
  const core = next + lengthOf(scan, next, 'article')
  const head = headAt(scan, next)
  if (between && !comma) return head && !scan.states[core] && !scan.agencies[core]
  if (isAdjective(scan, next) && !head) return false
  // "سبل تسهيل وتشجيع الاستثمار": two nouns of action with one object.
  const { article } = scan.lexicon.language.orthography
  if (article && !comma && head && isIndefiniteHead(scan, at - 1, article)) return false
  const state = isA(scan, core, 'topic.head') ? null : scan.states[core]
  if (state && state.values[0]!.form !== 'adjective' && !isA(scan, core + state.length, 'possessive')) {
    const first = scan.states[start]
    return first !== null && first !== undefined && start + first.length >= at - 1
  }
  if (scan.lexicon.cased && isA(scan, isMark(scan, at - 1, ',') ? at - 2 : at - 1, 'adjective')) return false
  if (head) return true
  return comma && !scan.lexicon.cased
    ? !scan.words[next]
    : comma && scan.tokens[next]?.kind === 'word' && at - start > 0
}

function headAt(scan: Scan, at: number): boolean {
  let next = at
  for (;;) {
    const skip =
      lengthOf(scan, next, 'article') || lengthOf(scan, next, 'topic.lead') || (isMark(scan, next, '"“«\'') ? 1 : 0)
    if (skip === 0) break
    next += skip
  }
  const possessive = scan.states[next]
  if (scan.lexicon.cased && possessive && isA(scan, next + possessive.length, 'possessive')) return true
  if (scan.lexicon.cased && next > at) return true
  return isA(scan, next, 'topic.head')
}

/** A definite adjective after a conjunction carries on the one before: "الإقليمية والدولية". */
function isAdjective(scan: Scan, at: number): boolean {
  return isA(scan, at, 'adjective') || scan.states[at]?.values[0]?.form === 'adjective'
}

function endsList(scan: Scan, at: number, start: number): boolean {
  const token = scan.tokens[at]!
  if (token.kind === 'mark' && '.؛;:!?؟…'.includes(token.text)) return true
  if (token.breaks > 0 && at > start) return true
  if (at > start && isMark(scan, at, '"”»') && !token.spaced && !opensInside(scan, start, at)) return true
  if (at === start) {
    const begins = isA(scan, at, 'topic.lead') || isA(scan, at, 'topic.head') || isA(scan, at, 'topic.not')
    return !begins && (isA(scan, at, 'clause') || isA(scan, at, 'verb'))
  }
  if (isA(scan, at, 'clause') || (isA(scan, at, 'verb') && !isA(scan, at, 'topic.head'))) return true
  return at - start > longestTopic
}

const opensInside = (scan: Scan, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (isMark(scan, i, '"“«')) return true
  return false
}

/** Without leading prepositions and determiners, trailing marks and words that only link. */
function trim(scan: Scan, from: number, to: number): TopicRange | null {
  let start = from
  let end = to
  for (;;) {
    const skip =
      lengthOf(scan, start, 'topic.lead') ||
      lengthOf(scan, start, 'article') ||
      (scan.tokens[start]?.kind === 'mark' ? 1 : 0)
    if (skip === 0 || start + skip > end) break
    start += skip
  }
  if (isA(scan, start, 'topic.not')) {
    while (start < end && !isA(scan, start, 'topic.head')) start++
  }
  start = afterPivot(scan, start, end)
  // Where adjectives follow their noun, one that begins the phrase belongs to a noun before it.
  while (!scan.lexicon.cased && start < end && (isAdjective(scan, start) || isMark(scan, start, '-–'))) start++
  start = afterLead(scan, start, end)
  for (let at = start + 1; at < end; at++) if (isA(scan, at, 'topic.tail')) end = at
  while (
    end > start &&
    (scan.tokens[end - 1]!.kind === 'mark' || isA(scan, end - 1, 'topic.dangling') || isA(scan, end - 1, 'and'))
  )
    end--
  if (end <= start) return null
  if (isGeneric(scan, start, end)) return null
  return [start, end]
}

/** "مجموعة من المسائل حول العلاقات": what the generic noun is about. */
function afterPivot(scan: Scan, from: number, to: number): number {
  let generic = true
  for (let at = from; at < to; at++) {
    const pivot = lengthOf(scan, at, 'topic.pivot')
    if (pivot > 0 && at > from && generic && at + pivot < to) return at + pivot
    if (scan.states[at]) return from
    generic &&= isA(scan, at, 'topic.generic') || !isA(scan, at, 'topic.head')
  }
  return from
}

const emptyClasses = ['topic.empty', 'topic.generic', 'topic.lead', 'meet.noun', 'group']

/** Only says that there were topics: "عدد من الموضوعات", "several issues". */
function isGeneric(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const empty = emptyClasses.some((name) => isA(scan, at, name)) || namesDay(scan, at)
    if (!empty) return false
  }
  return true
}

/** "وسبل تطويرها": speaks of the issue before. */
function refersBack(scan: Scan, [from, to]: TopicRange): boolean {
  if (to - from > 4) return false
  const suffixes = scan.lexicon.language.orthography.pronounSuffixes
  for (let at = from; at < to; at++) {
    const { text: form } = scan.tokens[at]!
    if (isA(scan, at, 'pronoun.object')) return true
    if (suffixes.some((suffix) => form.endsWith(suffix) && form.length > suffix.length + 3)) return true
  }
  return false
}
