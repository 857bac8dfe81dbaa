/** Where a person's name ends in a script without capitals: known names go on, ordinary words stop it. */
import { isMark, type Scan } from './scan.ts'
import { hasPronoun, isKnownName, isOrdinary, isPreposition, mayBeNext, namesDay } from './word-kinds.ts'

/** `given`: the first word must be a known name; `free`: after a title any word will do that is no ordinary one. */
export type NameStart = 'given' | 'free'

const longestName = 8

/** End (exclusive) of the name that starts at `from`, or `from`. */
export function listedNameEnd(scan: Scan, from: number, limit: number, start: NameStart): number {
  const { particles } = scan.lexicon.names
  let at = from
  let words = 0
  while (at < limit && at - from < longestName) {
    const token = scan.tokens[at]!
    if (words > 0 && token.breaks > 0) break
    if (isHyphen(scan, at, limit) && words > 0) {
      at++
      continue
    }
    if (token.kind !== 'word') break
    if (particles.has(token.form) && at + 1 < limit && joinsNext(scan, at + 1)) {
      at += 2
      words += 2
      continue
    }
    const goesOn = (): boolean => continuesName(scan, at) || isFamilyName(scan, at, words) || isAli(scan, at, words)
    if (words === 0 ? !beginsName(scan, at, start) : !goesOn()) break
    at++
    words++
  }
  return at
}

const isHyphen = (scan: Scan, at: number, limit: number): boolean =>
  isMark(scan, at, '-') && at + 1 < limit && !scan.tokens[at]!.spaced && !scan.tokens[at + 1]!.spaced

/** What may follow "بن" or "آل": any word but a preposition, a verb or a phrase of ordinary words. */
function joinsNext(scan: Scan, at: number): boolean {
  if (scan.tokens[at]!.kind !== 'word') return false
  const words = scan.words[at]
  if (isKnownName(scan, at) || !words) return true
  return (
    words.length === 1 && !words.values.some((name) => name === 'verb' || name === 'clause' || name.startsWith('prep.'))
  )
}

function beginsName(scan: Scan, at: number, start: NameStart): boolean {
  const { names } = scan.lexicon
  const { form } = scan.tokens[at]!
  if (isPreposition(scan, at) || isState(scan, at)) return false
  if (names.ambiguous.has(form)) return start === 'free' ? mayBeNext(scan, at + 1) : isKnownName(scan, at + 1)
  if (start === 'given')
    return (names.given.has(form) || names.particles.has(form) || isGivenAfterClitic(scan, at)) && !isOrdinary(scan, at)
  if (isKnownName(scan, at))
    return !scan.words[at]?.values.includes('clause') && (!isCliticNoun(scan, at) || isKnownName(scan, at + 1))
  return mayBeForeign(scan, at) && !isDefinite(scan, at)
}

function continuesName(scan: Scan, at: number): boolean {
  const { names } = scan.lexicon
  const { form } = scan.tokens[at]!
  const words = scan.words[at]
  if (isPreposition(scan, at) || isState(scan, at) || words?.values.includes('clause') || (words?.length ?? 0) > 1)
    return false
  // "أمير" is a name too, but "أمير المنطقة" is an office.
  const office = scan.offices[at]
  if (scan.lexicon.counterparts.at(scan.tokens, at)) return false
  if (office && (office.length > 1 || !names.family.has(form))) return false
  if (isKnownName(scan, at) || names.ambiguous.has(form)) return true
  if (isListedAfterClitic(scan, at)) return false
  return mayBeForeign(scan, at) && !hasPronoun(scan, at) && !isDefiniteNoun(scan, at)
}

/** "صلاح ونسي", "عبد الله التركي": after one given name, what elsewhere is "and" with a word, or a state's adjective. */
function isFamilyName(scan: Scan, at: number, words: number): boolean {
  const { given, family, particles } = scan.lexicon.names
  const [token, first] = [scan.tokens[at]!, scan.tokens[at - words]!.form]
  const state = scan.states[at]
  const { article } = scan.lexicon.language.orthography
  // "نافديب سوري": no title's adjective, which has the article.
  if (words === 1 && state?.values[0]?.form === 'adjective' && !token.form.startsWith(article!))
    return state.length === 1
  if (!(words === 1 && given.has(first)) && !(words === 2 && particles.has(first))) return false
  if (state) return state.length === 1 && state.values[0]!.form === 'adjective' && !state.reading.conjunction
  const joined = token.readings.filter(({ conjunction }) => conjunction)
  return words === 1 && !family.has(first) && joined.length > 0 && joined.every(({ form }) => isUnknown(scan, form))
}

const isUnknown = (scan: Scan, form: string): boolean => {
  const { given, family, common, verbs, ambiguous } = scan.lexicon.names
  return form.length > 2 && ![given, family, common, verbs, ambiguous].some((list) => list.has(form))
}

/** "كمال حسن على سفير السودان": the name in Egyptian spelling, where a title follows at once. */
function isAli(scan: Scan, at: number, words: number): boolean {
  const { ambiguous, given } = scan.lexicon.names
  const { form } = scan.tokens[at]!
  const office = scan.offices[at + 1]
  return words > 1 && (ambiguous.has(form) || given.has(form)) && Boolean(office) && !office!.reading.preposition
}

/** In no list, and nothing says that it is an ordinary word: a name from abroad. */
function mayBeForeign(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!
  const { article, proclitics } = scan.lexicon.language.orthography
  if (isOrdinary(scan, at) || namesDay(scan, at) || scan.agencies[at] || scan.offices[at] || token.form.length < 2)
    return false
  // "أوباما وبوتين": a word that may begin with "and" is another person.
  if (token.readings.some((reading) => reading.conjunction) && token.form.startsWith(proclitics.conjunctions[0]!))
    return false
  // "بالإخوان": a preposition and the article together.
  return !token.readings.some(
    (reading) => reading.preposition && article !== undefined && reading.form.startsWith(article),
  )
}

const isState = (scan: Scan, at: number): boolean =>
  scan.states[at] !== null && scan.states[at] !== undefined && !scan.states[at]!.values.some((value) => value.weak)

function isDefinite(scan: Scan, at: number): boolean {
  const { article } = scan.lexicon.language.orthography
  return article !== undefined && scan.tokens[at]!.form.startsWith(article)
}

/** A common noun with the article. */
function isDefiniteNoun(scan: Scan, at: number): boolean {
  const { article } = scan.lexicon.language.orthography
  const { form } = scan.tokens[at]!
  return article !== undefined && form.startsWith(article) && scan.lexicon.names.common.has(form.slice(article.length))
}

/** "ببرناردينو": a given name behind a preposition. */
const isGivenAfterClitic = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.readings.some((reading) => reading.preposition && scan.lexicon.names.given.has(reading.form))

/** "التقى كاميرون بعاشور شوايل": the next name, behind a preposition. */
const isListedAfterClitic = (scan: Scan, at: number): boolean => {
  const { given, family } = scan.lexicon.names
  return scan.tokens[at]!.readings.some(
    ({ preposition, form }) => preposition !== '' && form.length > 3 && (given.has(form) || family.has(form)),
  )
}

/** "بدور" is a name, but also "ب" and "دور". */
const isCliticNoun = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.readings.some((reading) => reading.preposition && scan.lexicon.names.common.has(reading.form))
