/** What a word is where no capitals tell: a known name, an ordinary word, a preposition, a day. */
import type { Lexicon } from '../engine/lexicon.ts'
import type { Word } from '../engine/tokens.ts'
import { isA, isPrepositional, isSpeltOtherwise, type Scan } from './scan.ts'

/** Bits of what the lists say of a word, whatever stands around it. */
const given = 1
const family = 2
const particle = 4
const common = 8
const ambiguous = 16
/** Common with or without its proclitics, or with a possessive pronoun, "قمته", unless it is a listed name. */
const ordinary = 32
/** A given name behind a preposition or "and": "ببرناردينو", "وخالد". */
const givenAfterClitic = 64
/** Any listed name of some length behind a preposition. */
const listedAfterClitic = 128
/** A common word behind a preposition: "بدور" is a name, but also "ب" and "دور". */
const commonAfterClitic = 256
/** A preposition, a noun and a pronoun in one word: "بفوزه". */
const pronominal = 512
/** Begins with "and", or with a preposition and the article: "بالإخوان". */
const compound = 1024
const definite = 2048
const definiteCommon = 4096
/** A common noun in another case: "تعديلا". */
const accusative = 8192
/** A particle, with or without its proclitics: "وعبد". */
const particleWithin = 16384
/** Tells that a text writes one letter for another: "فى". */
const undotted = 32768
/** A letter's name. */
const letter = 65536

const listed = given | family

/** Letters of a noun without its ending: shorter ones make names too. */
const shortestNoun = 3

function readKinds({ form, text, readings }: Word, { names, language, cliticClasses, initials }: Lexicon): number {
  const {
    article,
    unlikeArticle = [],
    proclitics,
    pronounSuffixes,
    caseEndings = [],
    possessiveEndings = [],
    paradigms: { present = [] },
  } = language.orthography
  // "ألمايو", "إلاديو": as it is written, no article.
  const spelt = unlikeArticle.some((opening) => text.startsWith(opening))
  const isDefinite = (word: string): boolean =>
    article !== undefined && word.startsWith(article) && !(spelt && word === form)
  const isCommon = (word: string): boolean =>
    names.common.has(word) || (isDefinite(word) && names.common.has(word.slice(article!.length)))
  const isNoun = (word: string): boolean => word.length >= shortestNoun && isCommon(word) && !names.verbs.has(word)
  if (language.orthography.notNames?.includes(text)) return ordinary
  let kinds = 0
  if (names.given.has(form)) kinds |= given
  if (names.family.has(form)) kinds |= family
  if (names.particles.has(form)) kinds |= particle
  if (names.common.has(form)) kinds |= common
  if (names.ambiguous.has(form)) kinds |= ambiguous
  if (initials.has(form)) kinds |= letter
  if (language.orthography.undotted?.includes(text)) kinds |= undotted
  if (isDefinite(form)) kinds |= names.common.has(form.slice(article!.length)) ? definite | definiteCommon : definite
  for (let at = 0; at < readings.length; at++) {
    const { form: rest, preposition, conjunction, future } = readings[at]!
    const isGiven = names.given.has(rest)
    if (names.particles.has(rest)) kinds |= particleWithin
    // No preposition is written into a verb but "to", "ليصبح", and a mark of the future into verbs alone.
    const isPurpose =
      cliticClasses(preposition).includes('prep.to') && present.some(([start]) => rest.startsWith(start))
    const misread = preposition ? names.verbs.has(rest) && !isPurpose : future && !names.verbs.has(rest)
    if ((at === 0 || !(kinds & listed)) && !misread && isCommon(rest)) kinds |= ordinary
    if (conjunction && form.startsWith(proclitics.conjunctions[0]!)) kinds |= compound
    if ((preposition || conjunction) && isGiven) kinds |= givenAfterClitic
    if (!preposition) continue
    // "كاتيا": nothing is met or named "like" someone.
    const leads = cliticClasses(preposition).length > 0
    if (leads && rest.length > 3 && (isGiven || names.family.has(rest))) kinds |= listedAfterClitic
    if (leads && names.common.has(rest)) kinds |= commonAfterClitic
    if (isDefinite(rest)) kinds |= compound
    if (rest.length > 3 && pronounSuffixes.some((suffix) => text.endsWith(suffix))) kinds |= pronominal
  }
  if (!(kinds & (listed | ordinary))) {
    const endsIn = ([ending, bare]: readonly [string, string]): boolean =>
      // As it is written: "كبارة" is no "كباره".
      text.endsWith(ending) && readings.some((reading) => isNoun(reading.form.slice(0, -ending.length) + bare))
    if (possessiveEndings.some(endsIn)) kinds |= ordinary
    if (caseEndings.some(endsIn)) kinds |= accusative
  }
  return kinds
}

const is = ({ tokens, lexicon }: Scan, at: number, kinds: number): boolean => {
  if (at < 0 || at >= tokens.length) return false
  const { word } = tokens[at]!
  if (word.kinds < 0) word.kinds = readKinds(word, lexicon)
  return (word.kinds & kinds) !== 0
}

export const isKnownName = (scan: Scan, at: number): boolean => is(scan, at, listed)
export const isGivenName = (scan: Scan, at: number): boolean => is(scan, at, given)
export const isListedFamily = (scan: Scan, at: number): boolean => is(scan, at, family)
export const isParticle = (scan: Scan, at: number): boolean => is(scan, at, particle)
export const mayBeParticle = (scan: Scan, at: number): boolean => is(scan, at, particleWithin)
export const isCommon = (scan: Scan, at: number): boolean => is(scan, at, common)
export const isAmbiguous = (scan: Scan, at: number): boolean => is(scan, at, ambiguous)
export const isDefinite = (scan: Scan, at: number): boolean => is(scan, at, definite)
/** A common noun with the article. */
export const isDefiniteNoun = (scan: Scan, at: number): boolean => is(scan, at, definiteCommon)
export const isGivenAfterClitic = (scan: Scan, at: number): boolean => is(scan, at, givenAfterClitic)
/** "التقى كاميرون بعاشور شوايل": the next name, behind a preposition. */
export const isListedAfterClitic = (scan: Scan, at: number): boolean => is(scan, at, listedAfterClitic)
export const isCliticNoun = (scan: Scan, at: number): boolean => is(scan, at, commonAfterClitic)
export const isAccusative = (scan: Scan, at: number): boolean => is(scan, at, accusative)
export const hasPronoun = (scan: Scan, at: number): boolean => is(scan, at, pronominal)
export const isLetter = (scan: Scan, at: number): boolean => is(scan, at, letter)
export const isCompound = (scan: Scan, at: number): boolean => is(scan, at, compound)

/** A word that can go on a name: no mark, no ordinary word. */
export const mayBeNext = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === 'word' && (isKnownName(scan, at) || !isOrdinary(scan, at))

/** "urging": a verb that stands for a noun. */
export function isGerund({ lexicon, tokens }: Scan, at: number): boolean {
  const { gerund } = lexicon.language.orthography
  return gerund !== undefined && tokens[at]!.form.endsWith(gerund)
}

/** A common word, or one of the rules' words, with or without proclitics. */
export const isOrdinary = (scan: Scan, at: number): boolean =>
  is(scan, at, ordinary) || (Boolean(scan.words[at]) && !isKnownName(scan, at))

/** "علي" is a name or, before a definite noun or another ordinary word, the preposition in Egyptian spelling. */
export function isPreposition(scan: Scan, at: number): boolean {
  if (!isPrepositional(scan, at) || isSpeltApart(scan, at)) return false
  const next = scan.tokens[at + 1]
  if (next?.kind !== 'word') return true
  // "علي بن فهد"
  if (isA(scan, at + 1, 'name.patronymic')) return false
  const isSpelt = scan.lexicon.names.spelt.has(scan.tokens[at]!.text)
  // "الشيخ علي جراح"
  if (isSpelt && at > 0 && scan.lexicon.honorifics.at(scan.tokens, at - 1, at)) return false
  if (!isSpelt && !isUndotted(scan)) return true
  // "على حسن الاستقبال": of a word that is a name too.
  if (isKnownName(scan, at + 1)) return isDefiniteNoun(scan, at + 2)
  // "على مشاعره": no name has a pronoun.
  if (isOwned(scan, at + 1)) return true
  return isOrdinary(scan, at + 1) || isDefinite(scan, at + 1) || scan.offices[at + 1] !== null
}

/** Letters of a word with a pronoun. */
const shortestOwned = 5

/** "مواقفها", "مشاعره": somebody's, by its ending. */
const isOwned = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.text.length >= shortestOwned && hasPronounEnding(scan, at)

/** Letters like a pronoun's end the word; `stem`: of as many before them at least. */
export function hasPronounEnding({ tokens, lexicon }: Scan, at: number, stem = 0): boolean {
  const { text } = tokens[at]!
  return lexicon.language.orthography.pronounSuffixes.some(
    (suffix) => text.endsWith(suffix) && text.length >= suffix.length + stem,
  )
}

/** The text writes one letter for another, "فى" for "في": "على" may be a name. */
function isUndotted(scan: Scan): boolean {
  const known = undottedTexts.get(scan) ?? scan.tokens.some((_, at) => is(scan, at, undotted))
  undottedTexts.set(scan, known)
  return known
}

const undottedTexts = new WeakMap<Scan, boolean>()

/** "محمد علي" in a text that writes the preposition "على": the name. */
function isSpeltApart(scan: Scan, at: number): boolean {
  const { text } = scan.tokens[at]!
  const isFamily = isListedFamily(scan, at + 1) || !isDefiniteNoun(scan, at + 1)
  return scan.lexicon.names.spelt.has(text) && isSpeltOtherwise(scan, at) && (!isDefinite(scan, at + 1) || isFamily)
}

/** Tokens of a weekday, or a day such as "yesterday", at the token. */
export function dayLength(scan: Scan, at: number): number {
  const { weekdays, relativeDays } = scan.lexicon.calendar
  if (at >= scan.tokens.length) return 0
  return (weekdays.at(scan.tokens, at) ?? relativeDays.at(scan.tokens, at))?.length ?? 0
}

export function namesDay(scan: Scan, at: number): boolean {
  const { weekdays, months, relativeDays } = scan.lexicon.calendar
  const { tokens } = scan
  return weekdays.at(tokens, at) !== null || months.at(tokens, at) !== null || relativeDays.at(tokens, at) !== null
}

/** "Le soir", "El mundo": behind an article, without the capitals of the paper's name. */
export const isPlainNoun = (scan: Scan, at: number, length: number): boolean =>
  scan.lexicon.cased &&
  length > 1 &&
  isA(scan, at, 'article') &&
  scan.tokens.slice(at + 1, at + length).every(({ capital }) => !capital)
