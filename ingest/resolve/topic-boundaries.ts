/** Where a list of things discussed goes from one to the next, in languages whose modifiers follow their noun. */
import { endsBefore, isA, isJoined, isMark, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { isCommon, isGivenName } from '../mentions/word-kinds.ts'
import { areOfOne } from './topic-described.ts'
import { isAdjective, refersBack } from './topic-phrase.ts'

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
export const isConjoined = (scan: Scan, at: number): boolean => {
  if (scan.tokens[at]?.kind !== 'word' || scan.lexicon.cased) return false
  const found = scan.words[at] ?? scan.states[at] ?? scan.offices[at] ?? scan.agencies[at]
  if (found) return found.reading.conjunction
  return isJoined(scan, at) && !isCommon(scan, at) && !isGivenName(scan, at)
}

/** Does a new issue begin at `next`, or does the conjunction join parts of one? "القمة الرابعة والثلاثين" is one. */
export function splits(scan: Scan, at: number, next: number, start: number, between: boolean): boolean {
  if (next <= start || next >= scan.tokens.length || isA(scan, next, 'number.tens')) return false
  const { article } = scan.lexicon.language.orthography
  const comma = isMark(scan, at, ',،')
  // "قضية الصحفي، سالم البدري": his name.
  if (comma && article && next === at + 1 && isGivenName(scan, next)) return false
  const owned = between ? next + lengthOf(scan, next, 'prep.of') : next
  const core = owned + lengthOf(scan, owned, 'article')
  const head = isA(scan, next, 'topic.head') || isA(scan, next, 'topic.fresh') || headAt(scan, next)
  const situation =
    isA(scan, next, 'topic.situation') || (isA(scan, next, 'topic.fresh') && isA(scan, next + 1, 'topic.situation'))
  if (isLedAlike(scan, start, next) || (!comma && isWhatClause(scan, next)) || (comma && isOneMoreClause(scan, next)))
    return true
  if (situation && !comma && isOnly(scan, start, at, 'topic.situation')) return false
  if (!comma && areOfOne(scan, start, at, next, core)) return false
  if (article && !comma && isOneOfList(scan, start, at, next, article)) return true
  // "المزايا التي …": a noun with a clause of its own.
  const own = ['relative', 'topic.participle'].some((name) => isA(scan, next + 1, name))
  if (own && !between && !isAdjective(scan, next) && !scan.states[next]) return true
  // "dans les domaines de l'énergie et des transports": the fields are the issues.
  const first = scan.lexicon.cased ? start + lengthOf(scan, start, 'topic.lead') : start
  const named = scan.lexicon.cased && isA(scan, next + lengthOf(scan, next, 'article'), 'topic.head')
  if (!comma && hasWord(scan, first, at, 'topic.fields') && !(named && isA(scan, next, 'article')))
    return isA(scan, next, 'topic.fresh') || isA(scan, next + 1, 'prep.between')
  if (between && !comma && article && isConstruct(scan, next, article)) return !isBetweenOne(scan, start, at)
  if (between && !comma) return head && !scan.states[core] && !scan.agencies[core]
  if (isAdjective(scan, next) && !head) return false
  // "تعزيز الأمن والاستقرار": one noun of action with two objects.
  if (article && !comma && isA(scan, at - 2, 'topic.fresh') && isDefinite(scan, at - 1, article))
    if (isDefiniteNoun(scan, next, article) && !isA(scan, next + 2, 'topic.fields')) return false
  if (article && !comma && !between && isDescribed(scan, next, article) && !isWithin(scan, start, at, article))
    return true
  // "سبل تسهيل وتشجيع الاستثمار": two nouns of action with one object.
  if (article && !comma && head && isIndefiniteHead(scan, at - 1, article)) return false
  // "أحوال ومطالب الجالية": two nouns with one genitive.
  if (article && !comma && isOneConstruct(scan, start, at, article) && isDefinite(scan, next + 1, article)) return false
  if (isPlaceAlone(scan, start, at)) return true
  const state = isA(scan, core, 'topic.head') ? null : scan.states[core]
  if (state && hasWord(scan, start, at, 'each.of')) return true
  // "la situation en Libye et au Sahel"
  if (scan.lexicon.cased && isPlace(scan, next) && hasWord(scan, first, at, 'prep.in')) return false
  if (state && state.values[0]!.form !== 'adjective' && !isA(scan, core + state.length, 'possessive')) {
    const first = scan.states[start]
    return (first !== null && first !== undefined && start + first.length >= at - 1) || endsInPlace(scan, start, at)
  }
  if (head || (article && !comma && isConstruct(scan, next, article))) return true
  return comma && !scan.lexicon.cased
    ? !scan.words[next] || (article !== undefined && isAnotherNoun(scan, next, article))
    : comma && scan.tokens[next]?.kind === 'word' && at - start > 0
}

/** "الأمن والطاقة والهجرة", "أبرزها التجارة والهجرة": one noun each, and more than two or of a list that a word leads to. */
function isOneOfList(scan: Scan, start: number, at: number, next: number, article: string): boolean {
  if (at - start !== 1 || !isSingle(scan, start, article) || !isSingle(scan, next, article)) return false
  const goesOn = isConjoined(scan, next + 1) && isSingle(scan, next + 1, article)
  const isListed = isConjoined(scan, start) || endsBefore(scan, start, ['topic.join', 'topic.namely'], 3)
  return goesOn || (isListed && !isDescribed(scan, next, article))
}

const isSingle = (scan: Scan, at: number, article: string): boolean =>
  scan.tokens[at]?.kind === 'word' &&
  isDefiniteNoun(scan, at, article) &&
  !isAdjective(scan, at) &&
  !isA(scan, at, 'topic.place')

/** "في مناطق الاستثمار والتصنيع", "الاستفادة من التجارب والخبرات", "التجارب والخبرات": both are of what stands before, or of one adjective. */
function isWithin(scan: Scan, start: number, at: number, article: string): boolean {
  const first = start + lengthOf(scan, start, 'topic.lead')
  if (at - first < 2) return true
  if (scan.states[at - 1]) return false
  if (at - 2 > start && isPrepositional(scan, at - 2)) return true
  if (at - 3 > start && isA(scan, at - 3, 'prep.in')) return true
  // "للتدريب والتطوير المهني"
  return scan.tokens[at - 1]!.readings.some(({ preposition, form }) => preposition !== '' && form.startsWith(article))
}

/** "أسعار النقل والإطار القانوني": a definite noun with an adjective of its own. */
const isDescribed = (scan: Scan, at: number, article: string): boolean =>
  isConjoined(scan, at) &&
  isDefiniteNoun(scan, at, article) &&
  !isAdjective(scan, at) &&
  !isA(scan, at, 'topic.place') &&
  scan.tokens[at + 1]?.kind === 'word' &&
  scan.tokens[at + 1]!.breaks === 0 &&
  scan.tokens[at + 1]!.form.startsWith(article)

/** "، وما يعيق التجارة", whatever the verb, but not "، وما إلى ذلك". */
const isOneMoreClause = (scan: Scan, at: number): boolean =>
  isConjoined(scan, at) && isA(scan, at, 'topic.what') && !isA(scan, at + 1, 'topic.lead')

/** "، والدفاع المدني", but not "، والتي". */
function isAnotherNoun(scan: Scan, at: number, article: string): boolean {
  if (!isConjoined(scan, at) || isA(scan, at, 'clause') || isA(scan, at, 'topic.keep')) return false
  // "، وبعض الجوانب"
  const lead = isPrepositional(scan, at) ? 0 : lengthOf(scan, at, 'topic.lead')
  return lead > 0 ? scan.tokens[at + lead]!.form.startsWith(article) : isDefiniteNoun(scan, at, article)
}

/** "بين الميناء ومحطة القطار": of the two only one is named yet; "بين الوزارتين" are both. */
function isBetweenOne(scan: Scan, start: number, end: number): boolean {
  let at = end - 1
  while (at > start && !isA(scan, at, 'prep.between')) at--
  const { dual } = scan.lexicon.language.orthography
  return at > start && at + 1 < end && !(dual && scan.tokens[at + 1]!.form.endsWith(dual))
}

/** "ما تحقق في اللجنة": a clause in place of a noun. */
export const isWhatClause = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'topic.what') && isA(scan, at + lengthOf(scan, at, 'topic.what'), 'verb')

const isPlace = (scan: Scan, at: number): boolean => {
  const inside = lengthOf(scan, at, 'prep.in')
  return inside > 0 && Boolean(scan.tokens[at + inside + lengthOf(scan, at + inside, 'article')]?.capital)
}

/** "ركز على الأزمة، وعلى القوة المشتركة": behind the preposition of the one before. */
function isLedAlike(scan: Scan, start: number, next: number): boolean {
  const lead = scan.words[next]
  if (scan.lexicon.cased || !lead?.reading.conjunction || !isA(scan, next, 'topic.lead')) return false
  const { form } = lead.reading
  return [start, start - 1].some((at) => isPrepositional(scan, at) && scan.words[at]?.reading.form === form)
}

/** "إلى سوريا وغرب آسيا": the first is a whole issue. */
function isPlaceAlone(scan: Scan, start: number, end: number): boolean {
  if (scan.lexicon.cased) return false
  const place = start + lengthOf(scan, start, 'topic.lead')
  const state = scan.states[place]
  return Boolean(state) && state!.values[0]!.form !== 'adjective' && place + state!.length === end
}

const isIndefiniteHead = (scan: Scan, at: number, article: string): boolean =>
  isA(scan, at, 'topic.head') && scan.words[at]!.length === 1 && !scan.words[at]!.reading.form.startsWith(article)

/** One noun without its article, whose genitive is still to come. */
function isOneConstruct(scan: Scan, start: number, end: number, article: string): boolean {
  const at = start + lengthOf(scan, start, 'topic.lead')
  const token = scan.tokens[at]
  const bare = token?.kind === 'word' && token.form.length > 3 && !isDefiniteNoun(scan, at, article)
  if (token?.form.startsWith(article)) return false
  return end - at === 1 && bare && !scan.states[at] && !isAdjective(scan, at) && !refersBack(scan, [at, end])
}

/** "الأوضاع في سوريا", "ملفات كوريا الشمالية": of another state beside it, another situation. */
function endsInPlace(scan: Scan, start: number, end: number): boolean {
  for (let at = end - 1; at > start && at >= end - 4; at--) {
    const state = scan.states[at]
    if (!state || at + state.length !== end || state.values[0]!.form === 'adjective') continue
    const held = ['prep.in', 'topic.generic', 'topic.situation'].some((name) => isA(scan, at - 1, name))
    return held || state.reading.preposition !== ''
  }
  return false
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

const isDefiniteNoun = (scan: Scan, at: number, article: string): boolean =>
  (scan.words[at]?.reading ?? scan.tokens[at]!.readings.find((reading) => reading.conjunction))?.form.startsWith(
    article,
  ) ?? false

/** With the article, or in the genitive before a word that has it: "محطات الطاقة". */
const isDefinite = (scan: Scan, at: number, article: string): boolean =>
  (scan.tokens[at]?.form.startsWith(article) ?? false) ||
  ((!scan.words[at] || isA(scan, at, 'topic.fresh')) &&
    !scan.states[at] &&
    (scan.tokens[at + 1]?.form.startsWith(article) ?? false))

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

/** "وترتيبات عودة الحجاج": without an article, and with a genitive. */
export function isOwnPhrase(scan: Scan, at: number): boolean {
  const { article } = scan.lexicon.language.orthography
  if (article === undefined || scan.words[at]!.reading.form.startsWith(article)) return false
  return isConstruct(scan, at, article) || headAt(scan, at + 1)
}

export function headAt(scan: Scan, at: number): boolean {
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
  // "وآلية دخول الزائرين": a noun that folding makes like another word.
  return (
    isA(scan, next, 'topic.head') || (!scan.lexicon.cased && scan.lexicon.homographs.has(scan.tokens[next]?.text ?? ''))
  )
}
