/** The things discussed: a clause's rest, cut into the noun phrases that name one issue each. */
import { isA, isDecimal, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { isDefinite } from '../mentions/word-kinds.ts'
import { modifiedTopics } from './modified-topics.ts'
import { afterPurpose, isPurpose, runsOnToAim } from './topic-aims.ts'
import { asideLength } from './topic-asides.ts'
import { beginning, endsClause, isPlaceName } from './topic-beginning.ts'
import { headAt, isConjoined, isWhatClause, splits } from './topic-boundaries.ts'
import { beginsList } from './topic-lists.ts'
import { endsInPronoun, isAimOfBroad, refersBack, type TopicRange, trim } from './topic-phrase.ts'
import { isOfQuotedName, opensInside } from './topic-quotes.ts'
import { describes, isOneNoun, isOwner, isThatClause, relativeEnd, thatClauseEnd } from './topic-relative.ts'
import { afterAside, jointLength, resumesAt, tellsStress } from './topic-resuming.ts'
import { isVerb } from './topic-verbs.ts'

const longestTopic = 22

/** Issues named from the token on, up to the sentence's end or the next clause. */
export function topicsIn(scan: Scan, from: number, limit: number): TopicRange[] {
  if (scan.lexicon.language.modifiersFirst) return modifiedTopics(scan, from, limit)
  const topics: TopicRange[] = []
  const first = beginning(scan, from, limit)
  // "tanto la situación en Gaza como la guerra": two issues.
  const two = scan.lexicon.cased ? lengthOf(scan, first, 'topic.two') : 0
  let start = first + two
  // "وناقش أعضاء المجلس …": those who discussed it are others.
  if (isA(scan, start, 'topic.others') && !isA(scan, start, 'topic.head')) return []
  let between = false
  // "خاصة في المجالات الأمنية": where, and no issue of its own.
  let where = false
  // "في القطاعات الخدمية خصوصا التعليم والصحة": all of those that "and" joins.
  let fields = false
  let added = false
  const close = (to: number): void => {
    fields &&= !isA(scan, start, 'topic.fresh') && !isA(scan, start, 'topic.keep')
    // "إضافة للمستجدات" is no aim.
    const isAim = topics.length > 0 && !added && isPurpose(scan, start)
    // "القضايا المشتركة، لا سيما الخلافية منها"
    const isOfThem = topics.length > 0 && to - start === 1 && isA(scan, to, 'one.of.them')
    const topic = where || fields || isAim || isOfThem ? null : trim(scan, start, to)
    const alone = topic && (topic[1] - topic[0] === 1 || isA(scan, topic[0], 'topic.empty'))
    // "وأهمية استمرار تطورها": cut before the word that speaks of the issue before.
    const isCut = topics.length > 0 && topic?.[1] === to && to - topic[0] === 1 && ownsBack(scan, topic[0], limit)
    if (topic && !isCut && !((topics.length > 0 || alone) && refersBack(scan, topic))) topics.push(topic)
    between = false
    where = false
    added = false
  }
  let at = start
  while (at < limit) {
    const joint = jointLength(scan, at)
    if (joint > 0) {
      close(at)
      at += joint
      start = at
      added = true
      // "as the ministry said" joins nothing more.
      // "كما عقد الوزير جلسة": a verb, whatever noun it is spelt like.
      const acts = isA(scan, start - joint, 'as.well') && isA(scan, start - joint, 'clause') && isA(scan, at, 'verb')
      if (acts || isVerb(scan, at) || runsOnToAim(scan, from, at - joint, at)) return topics
      fields = tellsFields(scan, at - joint, at)
      // "إلى جانب التأكيد على أهمية التعاون": what they stressed, and no more of what they discussed.
      where = (isA(scan, at, 'topic.where') && !isPlaceName(scan, at + 1)) || isA(scan, at, 'topic.stress')
      // "خاصة في مجال مكافحة الإرهاب": the field is the issue.
      if ((where || fields) && isA(scan, at + 1, 'topic.fields') && headAt(scan, at + 2)) {
        at += 2
        start = at
        where = false
        fields = false
      }
      at = afterPurpose(scan, at)
      start = at
      continue
    }
    if (two > 0 && topics.length === 0 && isA(scan, at, 'topic.second') && lengthOf(scan, at + 1, 'article') > 0) {
      close(at)
      start = ++at
      continue
    }
    // "three issues: …", "issues -- including …", "قضايا وهي": the list itself begins.
    const lead = beginsList(scan, at, start)
    if (lead > 0) {
      at += lead
      start = at
      continue
    }
    // "سبل التعاون من خلال تبادل الخبرات، وزيادة المنح"
    const means = lengthOf(scan, at, 'topic.means')
    if (means > 0 && namesMeans(scan, start, at, at + means)) {
      close(at)
      at += means
      start = at
      continue
    }
    // "القضايا المشتركة كتطورات المنطقة", but not "كشريك"
    if (at > start && isLikened(scan, at)) {
      close(at)
      start = at++
      continue
    }
    // "…؛ لا سيما الوضع في مالي"
    if (isMark(scan, at, '؛;') && isA(scan, at + 1, 'topic.join') && at + 1 < limit) {
      close(at)
      start = ++at
      continue
    }
    const isClause = isWhatClause(scan, at)
      ? isBare(scan, start, at) || isOwner(scan, at)
      : (at === start + 1 && isWhatClause(scan, start)) || describes(scan, start, at, limit)
    if (isClause) {
      at = relativeEnd(scan, at, limit)
      continue
    }
    if (endsList(scan, at, start)) {
      if (isA(scan, at, 'relative') && isOneNoun(scan, start, at)) {
        at = isThatClause(scan, at) ? thatClauseEnd(scan, at, limit) : relativeEnd(scan, at, limit)
        continue
      }
      const begun = topics.length > 0 || trim(scan, start, at) !== null
      const next = begun ? resumesAt(scan, start, at, limit) : afterAside(scan, at, limit)
      if (next === null) break
      close(at)
      at = next
      start = at
      continue
    }
    if (isMark(scan, at, ',،') && isA(scan, at + 1, 'topic.where') && trim(scan, start, at)) {
      close(at)
      start = ++at
      where = true
      continue
    }
    const aside = asideLength(scan, at, limit)
    if (aside > 0) {
      at += aside
      continue
    }
    if (isMark(scan, at, ',،') || isA(scan, at, 'and') || isConjoined(scan, at)) {
      const next =
        isMark(scan, at, ',،') && isA(scan, at + 1, 'and')
          ? at + 1 + lengthOf(scan, at + 1, 'and')
          : isConjoined(scan, at) && !isMark(scan, at, ',،')
            ? at
            : at + (lengthOf(scan, at, 'and') || 1)
      if (runsOnToAim(scan, start, at, next)) break
      if (splits(scan, at, next, start, between)) {
        close(at)
        start = afterPurpose(scan, next)
        at = Math.max(start, at + 1)
        continue
      }
      if (between) between = false
    }
    if (isA(scan, at, 'prep.between')) between = true
    // "بين البلدين" names both.
    else if (isA(scan, at, 'group')) between = false
    at +=
      ['topic.keep', 'topic.lead', 'topic.aim', 'topic.pivot'].map((name) => lengthOf(scan, at, name)).find(Boolean) ??
      1
  }
  close(at)
  return topics
}

/** A noun without an article, whose genitive has a pronoun. */
const ownsBack = (scan: Scan, noun: number, limit: number): boolean =>
  !scan.lexicon.cased && noun + 1 < limit && !isDefinite(scan, noun) && endsInPronoun(scan, noun + 1)

/** Issues that follow upon whoever they were discussed with: "… the truce with his counterpart, as well as …". */
export function topicsAfter(scan: Scan, from: number, limit: number): TopicRange[] {
  for (let at = from; at < limit; at++) {
    if (endsClause(scan, at) || (at > from && (isA(scan, at, 'verb') || isA(scan, at, 'stop')))) break
    const joint = lengthOf(scan, at, 'topic.resume') || lengthOf(scan, at, 'topic.namely')
    // "فضلا عن السكن"
    if (joint > 0)
      return headAt(scan, at + joint) || isDefinite(scan, at + joint) ? topicsIn(scan, at + joint, limit) : []
  }
  return []
}

/** Of cooperation as a whole, and what it is to be made of: no plan or treaty, but other actions. */
function namesMeans(scan: Scan, from: number, to: number, next: number): boolean {
  if (!isA(scan, next, 'topic.head') || isDefinite(scan, next)) return false
  return scan.words.slice(from, to).some((found) => found?.values.includes('topic.broad'))
}

/** One of those before, for example. */
function isLikened(scan: Scan, at: number): boolean {
  const preposition = (scan.words[at] ?? scan.states[at])?.reading.preposition
  // Unlike the others it is never written apart.
  if (!preposition || scan.lexicon.cliticClasses(preposition).length > 0) return false
  return isA(scan, at, 'topic.head') || isDefinite(scan, at)
}

/** "في القطاعات الخدمية خصوصا الصحة": which fields the ones before are, and no issues of their own. */
function tellsFields(scan: Scan, joint: number, next: number): boolean {
  if (!isA(scan, joint, 'topic.chiefly') || isA(scan, next, 'topic.fresh') || isA(scan, next, 'topic.keep'))
    return false
  const last = isMark(scan, joint - 1, ',،') ? joint - 2 : joint - 1
  return [0, 1, 2].some((back) => isA(scan, last - back, 'topic.sectors'))
}

function endsList(scan: Scan, at: number, start: number): boolean {
  const token = scan.tokens[at]!
  if (token.kind === 'mark' && '.؛;:!?؟…'.includes(token.text) && !isDecimal(scan, at)) return true
  if (token.breaks > 0 && at > start) return true
  if (at > start && isMark(scan, at, '"”»') && !token.spaced && !opensInside(scan, start, at)) return true
  // "وبحث الجانبان …": a verb with its own subject; not "حل الدولتين".
  if (isA(scan, at, 'verb') && isA(scan, at + 1, 'group') && !isA(scan, at, 'topic.keep')) return true
  // "…، وسط تصاعد التوتر"
  if (isMark(scan, at - 1, ',،') && isA(scan, at, 'topic.amid')) return true
  // "…، ومع نظيره الهندي النقل الجوي"
  if (isMark(scan, at - 1, ',،') && isA(scan, at, 'prep.with') && isConjoined(scan, at)) return true
  // "…، ومن المتوقع عقد اجتماع"
  if (isMark(scan, at - 1, ',،') && isA(scan, at, 'future') && isConjoined(scan, at)) return true
  if (['topic.then', 'attended.it', 'turn.away'].some((name) => isA(scan, at, name))) return true
  if (at > start && tellsStress(scan, at)) return true
  // "، وتم الاتفاق على …"
  if (at > start && isA(scan, at, 'agreed') && scan.words[at]!.length > 1) return true
  if (isBare(scan, start, at) && !(isMark(scan, at - 1, ',') && isA(scan, at, 'topic.aside'))) {
    const begins = isA(scan, at, 'topic.lead') || isA(scan, at, 'topic.head') || isA(scan, at, 'topic.not')
    return !begins && (isA(scan, at, 'clause') || isVerb(scan, at))
  }
  const isInside = isOfQuotedName(scan, start, at) || isAimOfBroad(scan, start, at)
  if ((isA(scan, at, 'clause') && !isInside) || isA(scan, at, 'stop')) return true
  // "…, prévue à Ankara en 2023, ainsi que …"
  if (isMark(scan, at - 1, ',') && isA(scan, at, 'topic.aside')) return true
  if (isVerb(scan, at)) return true
  if (at > start && (isA(scan, at, 'views') || isA(scan, at, 'attended.it'))) return true
  return at - start > longestTopic
}

/** Nothing yet but marks and words that lead to a noun: "أيضا", "- خلال". */
function isBare(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const skip =
      scan.tokens[at]!.kind === 'mark' ? 1 : lengthOf(scan, at, 'topic.lead') || lengthOf(scan, at, 'topic.not')
    if (skip === 0) return false
    at += skip
  }
  return true
}
