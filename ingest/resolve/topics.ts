/** The things discussed: a clause's rest, cut into the noun phrases that name one issue each. */

import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { modifiedTopics } from './modified-topics.ts'
import { isAdjective, isGeneric, refersBack, type TopicRange, trim } from './topic-phrase.ts'

const longestTopic = 22

/** Issues named from the token on, up to the sentence's end or the next clause. */
export function topicsIn(scan: Scan, from: number, limit: number): TopicRange[] {
  if (scan.lexicon.language.modifiersFirst) return modifiedTopics(scan, from, limit)
  const topics: TopicRange[] = []
  let start = from
  let between = false
  const close = (to: number): void => {
    const topic = trim(scan, start, to)
    if (topic && !((topics.length > 0 || topic[1] - topic[0] === 1) && refersBack(scan, topic))) topics.push(topic)
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
    if (endsList(scan, at, start)) {
      const begun = topics.length > 0 || trim(scan, start, at) !== null
      const next =
        (begun || at > start ? resumesAt(scan, at, limit) : null) ?? (begun ? null : afterAside(scan, at, limit))
      if (next === null) break
      close(at)
      at = next
      start = at
      continue
    }
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
    // "بين البلدين" names both.
    else if (isA(scan, at, 'group')) between = false
    at += lengthOf(scan, at, 'topic.keep') || 1
  }
  close(at)
  return topics
}

/** "…, where both have troops, as well as the talks on …": the list goes on after a clause of its own. */
function resumesAt(scan: Scan, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) {
    if (isMark(scan, at, '.؛;!?؟…') || scan.tokens[at]!.breaks > 0) return null
    const joint = lengthOf(scan, at, 'topic.resume')
    if (joint > 0 && headAt(scan, at + joint)) return at + joint
  }
  return null
}

/** "…، خلال لقائهما في الرياض، التعاون": the list begins after an aside between commas. */
function afterAside(scan: Scan, from: number, limit: number): number | null {
  if (!isMark(scan, from - 1, ',،')) return null
  for (let at = from; at < limit; at++) {
    if (isMark(scan, at, '.؛;!?؟…') || scan.tokens[at]!.breaks > 0) return null
    if (isMark(scan, at, ',،') && headAt(scan, at + 1)) return at + 1
  }
  return null
}

const isIndefiniteHead = (scan: Scan, at: number, article: string): boolean =>
  isA(scan, at, 'topic.head') && scan.words[at]!.length === 1 && !scan.tokens[at]!.form.startsWith(article)

const leadsOn = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'topic.join') || (isMark(scan, at, '-–—') && isA(scan, at + 1, 'topic.join'))

/** Letters of conjunctions and prepositions written together with the topic's first word. */
export function cliticLength(scan: Scan, at: number): number {
  const token = scan.tokens[at]!
  if (token.end - token.start !== token.form.length || scan.lexicon.cased) return 0
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
  const { article } = scan.lexicon.language.orthography
  const comma = isMark(scan, at, ',،')
  const core = next + lengthOf(scan, next, 'article')
  const head = isA(scan, next, 'topic.head') || headAt(scan, next)
  if (isA(scan, next, 'topic.situation') && !comma && isOnly(scan, start, at, 'topic.situation')) return false
  if (!comma && hasWord(scan, start, at, 'topic.fields')) return false
  if (between && !comma && article && isConstruct(scan, next, article)) return true
  if (between && !comma) return head && !scan.states[core] && !scan.agencies[core]
  if (isAdjective(scan, next) && !head) return false
  // "سبل تسهيل وتشجيع الاستثمار": two nouns of action with one object.
  if (article && !comma && head && isIndefiniteHead(scan, at - 1, article)) return false
  const state = isA(scan, core, 'topic.head') ? null : scan.states[core]
  if (state && hasWord(scan, start, at, 'each.of')) return true
  if (state && state.values[0]!.form !== 'adjective' && !isA(scan, core + state.length, 'possessive')) {
    const first = scan.states[start]
    return first !== null && first !== undefined && start + first.length >= at - 1
  }
  if (scan.lexicon.cased && isA(scan, isMark(scan, at - 1, ',') ? at - 2 : at - 1, 'adjective')) return false
  if (head || (article && !comma && isConstruct(scan, next, article))) return true
  return comma && !scan.lexicon.cased
    ? !scan.words[next]
    : comma && scan.tokens[next]?.kind === 'word' && at - start > 0
}

/** Nothing since the start but one word of the class and words that lead to it. */
const isOnly = (scan: Scan, start: number, at: number, wordClass: string): boolean =>
  isA(scan, at - 1, wordClass) &&
  scan.words
    .slice(start, at - 1)
    .every((found) => found?.values.some((name) => name === 'topic.lead' || name === 'topic.whole'))

const hasWord = (scan: Scan, from: number, to: number, wordClass: string): boolean => {
  for (let at = from; at < to; at++) if (isA(scan, at, wordClass)) return true
  return false
}

/** With the article, or in the genitive before a word that has it: "محطات الطاقة". */
const isDefinite = (scan: Scan, at: number, article: string): boolean =>
  scan.tokens[at]!.form.startsWith(article) ||
  (!scan.words[at] && !scan.states[at] && (scan.tokens[at + 1]?.form.startsWith(article) ?? false))

/** "ومعاناة اللاجئين": an indefinite noun before a definite one begins a phrase of its own. */
function isConstruct(scan: Scan, at: number, article: string): boolean {
  const [noun, owner] = [scan.tokens[at], scan.tokens[at + 1]]
  if (noun?.kind !== 'word' || owner?.kind !== 'word' || owner.breaks > 0) return false
  if (scan.states[at] || isAdjective(scan, at) || isAdjective(scan, at + 1)) return false
  const form = noun.readings.find((reading) => reading.conjunction)?.form ?? noun.form
  return (
    form.length > 3 && !form.startsWith(article) && isDefinite(scan, at + 1, article) && !refersBack(scan, [at, at + 1])
  )
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
  if (at > start && isA(scan, at, 'views')) return true
  return at - start > longestTopic
}

const opensInside = (scan: Scan, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (isMark(scan, i, '"“«')) return true
  return false
}
