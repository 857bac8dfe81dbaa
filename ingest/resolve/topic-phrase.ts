/** One issue's phrase without the words around it that say nothing of what it is. */
import { endsBefore, isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { dayLength, isDefinite, namesDay } from '../mentions/word-kinds.ts'
import { closesBracket } from './topic-asides.ts'

/** Token range of one issue. */
export type TopicRange = readonly [from: number, to: number]

/** What no issue begins with. */
const nothing = ['prep.aside', 'views', 'topic.tail', 'topic.field', 'topic.nothing', 'banquet', 'pronoun.object']

/** "الآن", "يوم الثلاثاء": when, and nothing else. */
function isOnlyDay(scan: Scan, from: number, to: number): boolean {
  if (isA(scan, from, 'now')) return from + lengthOf(scan, from, 'now') >= to
  return [from, from + 1].some((at) => at < to && dayLength(scan, at) > 0 && at + dayLength(scan, at) >= to)
}

/** Without leading prepositions and determiners, trailing marks and words that only link. */
export function trim(scan: Scan, from: number, to: number): TopicRange | null {
  let start = from
  let end = to
  for (;;) {
    const skip =
      lengthOf(scan, start, 'topic.lead') ||
      lengthOf(scan, start, 'article') ||
      (!isA(scan, start, 'topic.not') && dayLength(scan, start)) ||
      (scan.tokens[start]?.kind === 'mark' ? 1 : 0)
    if (skip === 0 || start + skip > end) break
    start += skip
  }
  if (nothing.some((name) => isA(scan, start, name))) return null
  // "الموضوع المطروح للنقاش لم يتضح"
  if (isA(scan, start, 'denied') && isA(scan, start, 'stop')) return null
  start = afterPivot(scan, pastAside(scan, start, end), end)
  // Where adjectives follow their noun, one that begins the phrase belongs to a noun before it.
  while (!scan.lexicon.cased && start < end && (isStrayAdjective(scan, start) || isMark(scan, start, '-–'))) start++
  start = afterLead(scan, pastAside(scan, start, end), end)
  // "دارت المباحثات بين الجانبين في أجواء أخوية"
  if (start > from && isA(scan, start, 'topic.tail')) return null
  for (let at = start + 1; at < end; at++)
    if (
      (isA(scan, at, 'topic.tail') && !isAimOfBroad(scan, start, at)) ||
      isByPhone(scan, at) ||
      (at + 1 < end && tellsWhatFor(scan, at + 1)) ||
      (isA(scan, at, 'topic.level') && !isGeneric(scan, start, at)) ||
      isWide(scan, at, start, end)
    )
      end = at
  end = beforeDay(scan, start, end)
  while (
    end > start &&
    (scan.tokens[end - 1]!.kind === 'mark' || isA(scan, end - 1, 'topic.dangling') || isA(scan, end - 1, 'and')) &&
    !closesBracket(scan, start, end)
  )
    end--
  if (end <= start || (end - start === 1 && isA(scan, start, 'clause'))) return null
  if (isOnlyDay(scan, start, end)) return null
  // "تناولا التحضير للقمة العربية التي …": what the noun before does.
  if (!scan.lexicon.cased && isA(scan, start, 'relative')) return null
  if (tellsWhatFor(scan, from)) return null
  // "خاصة المتعلقة بالحدود": tells which of those before.
  if (!scan.lexicon.cased && isA(scan, start, 'topic.participle')) return null
  if (scan.lexicon.cased && !isAdded(scan, from) && tellsWhere(scan, start, end)) return null
  if (scan.lexicon.cased && end - start <= longestTime && timeUnits.some((name) => isA(scan, end - 1, name)))
    return null
  if (isGeneric(scan, start, end) || isSomebody(scan, start) || isPlace(scan, start, end)) return null
  return [start, end]
}

/** Tokens of "اليوم الأربعاء". */
const longestDay = 3

/** "التطورات في سوريا، اليوم الأربعاء": without the day on which it was discussed, behind a comma. */
function beforeDay(scan: Scan, start: number, end: number): number {
  for (let at = end - 1; !scan.lexicon.cased && at > start && end - at <= longestDay + 1; at--) {
    if (isMark(scan, at, ',،')) return at
    if (!namesDay(scan, at)) return end
  }
  return end
}

/** "…, huit jours après l'accord": how long after. */
const timeUnits = ['day.units', 'week.units', 'month.units', 'year.units']
const longestTime = 3

/** Words of a broad noun with its genitive or its adjective. */
const longestBroad = 3

/** "تعاون البلدين من أجل تطبيع الوضع": without what it is for, any would do. */
export const isAimOfBroad = (scan: Scan, start: number, at: number): boolean =>
  isA(scan, at, 'topic.aim') &&
  at - start <= longestBroad &&
  (isA(scan, start, 'topic.broad') || isA(scan, start, 'topic.joint') || isA(scan, start + 1, 'topic.joint'))

/** "así como en el ámbito educativo": one more. */
const isAdded = (scan: Scan, at: number): boolean => endsBefore(scan, at, ['topic.resume'], 3)

/** "dans les domaines économique et culturel": of what was named before. */
function tellsWhere(scan: Scan, from: number, to: number): boolean {
  const inside = from + lengthOf(scan, from, 'prep.in')
  const field = inside + lengthOf(scan, inside, 'article')
  if (!isA(scan, field, 'topic.fields')) return false
  for (let at = field + 1; at < to; at++)
    if (!isAdjective(scan, at) && !isA(scan, at, 'and') && !isMark(scan, at, ',')) return false
  return true
}

/** "العراق في مكالمة هاتفية": how it was discussed. */
const isByPhone = (scan: Scan, at: number): boolean => isA(scan, at, 'prep.in') && isA(scan, at + 1, 'call.noun')

/** "تعزيز التعاون في المجالات التجارية" is cooperation; one noun alone, or "المجالات المتعلقة بالأمن", needs its fields. */
function isWide(scan: Scan, at: number, start: number, end: number): boolean {
  const next = at + lengthOf(scan, at, 'topic.field')
  if (next === at || (at === start + 1 && next < end && isAdjective(scan, next) && !isA(scan, next, 'topic.generic')))
    return false
  return !isA(scan, next, 'topic.participle') && !isA(scan, next + 1, 'topic.participle')
}

const begins = (scan: Scan, at: number): boolean =>
  (isA(scan, at, 'topic.head') || isA(scan, at, 'topic.lead')) && !scan.words[at]!.reading.conjunction

/** "سبل دعم الاقتصاد، للعبور من أزمته": behind a comma, a purpose of what stands before it. */
function tellsWhatFor(scan: Scan, at: number): boolean {
  const { article } = scan.lexicon.language.orthography
  if (article === undefined || !isMark(scan, at - 1, ',،')) return false
  return scan.tokens[at]!.readings.some(
    ({ conjunction, preposition, form }) =>
      !conjunction && form.startsWith(article) && scan.lexicon.cliticClasses(preposition).includes('prep.to'),
  )
}

/** "معهما تدعيم العلاقات", "خلال اللقاء العلاقات": past words that name nothing, to where an issue begins. */
function pastAside(scan: Scan, from: number, to: number): number {
  let at = from
  // "وتتناول هذه اللقاءات بحث العلاقات": the verb's own subject.
  if (isA(scan, at, 'topic.demonstrative')) at++
  const subject = (isA(scan, at, 'meet.noun') || isA(scan, at, 'topic.subject')) && isDefinite(scan, at)
  at = subject && (begins(scan, at + 1) || isA(scan, at + 1, 'topic.not')) ? at + 1 : from
  // "خلال الجلسة حفر آبار": the meeting, and what was discussed.
  if (isA(scan, at, 'topic.not') && isA(scan, at + 1, 'meet.that') && !isMark(scan, at + 2, ',،'))
    return at + 1 + lengthOf(scan, at + 1, 'meet.that')
  const not = lengthOf(scan, at, 'topic.not')
  if (not === 0) return at
  at += not
  while (at < to && !isA(scan, at, 'topic.head')) at++
  return at
}

/** "مشروع" is an adjective too, but a noun where issues begin. */
const isStrayAdjective = (scan: Scan, at: number): boolean => isAdjective(scan, at) && !isA(scan, at, 'topic.head')

/** "مجموعة من المسائل حول العلاقات": what the generic noun is about. */
function afterPivot(scan: Scan, from: number, to: number): number {
  let generic = true
  for (let at = from; at < to; at++) {
    const pivot = lengthOf(scan, at, 'topic.pivot')
    if (pivot > 0 && at > from && generic && at + pivot < to) return at + pivot
    if (scan.states[at]) return from
    generic &&= isA(scan, at, 'topic.generic') || isA(scan, at, 'topic.consult') || !isA(scan, at, 'topic.head')
  }
  return from
}

/** "سيبحث في روما": a capital is where, and nothing discussed. */
const isPlace = (scan: Scan, from: number, to: number): boolean => {
  const state = scan.states[from]
  const place = state?.values[0]?.form === 'seat' && from + state.length === to
  return place && isA(scan, from - 1, 'prep.in')
}

/** "…, وزير النفط الإيراني فلان، …", "والوفد المرافق له": who took part is nothing discussed. */
const isSomebody = (scan: Scan, at: number): boolean =>
  (isA(scan, at, 'delegation') && isA(scan, at + 1, 'topic.companion')) ||
  (!isA(scan, at, 'topic.head') &&
    (Boolean(scan.offices[at]) ||
      isA(scan, at, 'topic.somebody') ||
      isA(scan, at, 'delegates') ||
      scan.lexicon.honorifics.at(scan.tokens, at) !== null ||
      scan.lexicon.people.at(scan.tokens, at) !== null ||
      isA(scan, at, 'org.noun')))

const emptyClasses = ['topic.empty', 'topic.generic', 'topic.lead', 'meet.noun', 'group']

/** Only says that there were topics: "عدد من الموضوعات", "several issues", or is a year that a date ends with. */
export function isGeneric(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const empty =
      scan.tokens[at]!.kind === 'number' || emptyClasses.some((name) => isA(scan, at, name)) || namesDay(scan, at)
    if (!empty) return false
  }
  return true
}

/** One letter ends many a word that has no pronoun. */
const shortestStem = (suffix: string): number => (suffix.length > 1 ? 2 : 3)

/** "وسبل تطويرها": speaks of the issue before. */
export function refersBack(scan: Scan, [from, to]: TopicRange): boolean {
  // "ما تتعرض له المدينة": of the clause's own noun.
  if (isA(scan, from, 'topic.what')) return false
  // "الارتقاء بها إلى آفاق أرحب", "سبل تطويرها على الصعيد الاقتصادي"
  if (to - from > 4)
    return isA(scan, from + 1, 'pronoun.object') || (isA(scan, from, 'topic.empty') && endsInPronoun(scan, from + 1))
  // "القضايا التي تناقشها القمة": the clause speaks of its own noun.
  for (let at = from; at < to && !isA(scan, at, 'relative') && !isA(scan, at, 'topic.keep'); at++) {
    // "دعم برامجها الإنسانية": a noun of its own, told from others.
    const own = at > from + 1 && at + 2 === to && isAdjective(scan, at + 1) && !isA(scan, at, 'pronoun.object')
    if (!own && (isA(scan, at, 'pronoun.object') || endsInPronoun(scan, at))) return true
  }
  return false
}

export function endsInPronoun(scan: Scan, at: number): boolean {
  // "أوجه": its own letter.
  if (isA(scan, at, 'topic.empty') || isA(scan, at, 'own.ending')) return false
  // "المياه": definite by its article, and no pronoun's.
  if (isDefinite(scan, at)) return false
  const { text } = scan.tokens[at]!
  return scan.lexicon.language.orthography.pronounSuffixes.some(
    (suffix) => text.endsWith(suffix) && text.length > suffix.length + shortestStem(suffix),
  )
}

/** Past the words that only lead to the noun: "عدد من", "the importance of". */
function afterLead(scan: Scan, from: number, to: number): number {
  let at = from
  for (let skip = 1; skip > 0 && at < to; at += skip) {
    skip = lengthOf(scan, at, 'topic.lead') || lengthOf(scan, at, 'article')
    if (isA(scan, at, 'topic.head')) skip = 0
  }
  return at
}

/** A definite adjective after a conjunction carries on the one before: "الإقليمية والدولية". */
export function isAdjective(scan: Scan, at: number): boolean {
  return isA(scan, at, 'adjective') || scan.states[at]?.values[0]?.form === 'adjective'
}
