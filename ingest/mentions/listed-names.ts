/** Where a person's name ends in a script without capitals: known names go on, ordinary words stop it. */
import { isInitial } from '../engine/sentences.ts'
import { isA, isMark, isPrepositional, type Scan } from './scan.ts'
import {
  isAnothersGivenName,
  isAttendantsFamily,
  isBeforeTitle,
  isFamilyName,
  isFather,
  isNamesakeOffice,
  isNisba,
} from './surnames.ts'
import {
  hasPronoun,
  isAccusative,
  isAmbiguous,
  isCliticNoun,
  isCompound,
  isDefinite,
  isDefiniteNoun,
  isGivenAfterClitic,
  isGivenName,
  isKnownName,
  isLetter,
  isListedAfterClitic,
  isListedFamily,
  isOrdinary,
  isParticle,
  isPreposition,
  mayBeNext,
  namesDay,
} from './word-kinds.ts'

/** `given`: the first word must be a known name; `free`: after a title any word will do that is no ordinary one. */
export type NameStart = 'given' | 'free'

const longestName = 8
/** Letters. */
const longestSyllable = 3

/** End (exclusive) of the name that starts at `from`, or `from`. */
export function listedNameEnd(scan: Scan, from: number, limit: number, start: NameStart): number {
  const latin = start === 'free' ? latinEnd(scan, from, limit) : from
  if (latin > from) return latin
  let at = from
  let words = 0
  while (at < limit && at - from < longestName) {
    const token = scan.tokens[at]!
    if (words > 0 && token.breaks > 0) break
    if (isHyphen(scan, at, limit) && words > 0) {
      const syllable = scan.tokens[at + 1]!
      // "مون جيه-إن": a syllable, whatever word it is elsewhere.
      if (syllable.kind === 'word' && syllable.text.length <= longestSyllable) at += 2
      else if (goesOn(scan, at + 1, words)) at++
      else break
      continue
    }
    if (token.kind !== 'word') break
    const initials = initialsEnd(scan, at, limit)
    if (initials > at && (words > 0 || start === 'free')) {
      at = initials
      words++
      continue
    }
    // "ولي عهد أبو ظبي": no son's father.
    const joinsTwo = isParticle(scan, at) || (words === 0 && isJoinedParticle(scan, at))
    if (joinsTwo && at + 1 < limit && !isState(scan, at) && joinsNext(scan, at + 1)) {
      // "بن عبد الملك": the next two are one name.
      const isCompoundName = isParticle(scan, at + 1) && at + 2 < limit && isDefinite(scan, at + 2)
      at += isCompoundName ? 1 : 2
      words += isCompoundName ? 1 : 2
      continue
    }
    if (words === 0 ? !beginsName(scan, at, start) : !goesOn(scan, at, words)) break
    at++
    words++
  }
  return at
}

/** "وعبد الله محمد": "and" with the first part of a name, where a known name follows. */
const isJoinedParticle = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.readings.some(
    ({ conjunction, preposition, form }) =>
      conjunction && preposition === '' && form.length > 2 && scan.lexicon.names.particles.has(form),
  ) &&
  isDefinite(scan, at + 1) &&
  (isKnownName(scan, at + 2) || isParticle(scan, at + 2))

/** "السيد Rona Yircali": a name in letters that have capitals. */
function latinEnd({ tokens }: Scan, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < longestName && tokens[at]!.capital && (at === from || tokens[at]!.breaks === 0)) at++
  return at
}

/** "إيه.كي أنتوني", "جيمس إف. واط": past letters, unless no name follows. */
function initialsEnd(scan: Scan, from: number, limit: number): number {
  let at = lettersEnd(scan, from, limit)
  while (at + 2 < limit && isInitial(scan.tokens, at, scan.lexicon)) at += 2
  if (at > from && at + 1 < limit && scan.lexicon.initials.has(scan.tokens[at]!.form)) at++
  return at > from && scan.tokens[at]!.kind === 'word' && mayBeNext(scan, at) ? at + 1 : from
}

/** "بي إس مبارك": two letters' names or more without full stops, which are no body's: "بي بي سي". */
function lettersEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  while (at + 1 < limit && isLetter(scan, at) && !scan.agencies[at]) at++
  return at - from > 1 ? at : from
}

const goesOn = (scan: Scan, at: number, words: number): boolean =>
  !isAward(scan, at) &&
  (continuesName(scan, at) ||
    isFamilyName(scan, at, words) ||
    isAli(scan, at, words) ||
    isTimeOfDay(scan, at) ||
    isNamesakeOffice(scan, at) ||
    // "الشيخ عباس الجوهري"
    (words === 1 && isBehindHonorific(scan, at - 1) && isAnothersGivenName(scan, at - 1, scan.tokens.length)) ||
    (words === 1 && (isGivenName(scan, at - 1) || isGivenAfterClitic(scan, at - 1)) && isBeforeTitle(scan, at)) ||
    (words > 1 && (isFather(scan, at - 1) || isGivenName(scan, at - 1)) && isNisba(scan, at)) ||
    (words > 1 && isFather(scan, at - 1) && isAttendantsFamily(scan, at)))

/** "فلان وسام الجمهورية": what he is given. */
const isAward = (scan: Scan, at: number): boolean => isA(scan, at, 'named.after') && isDefinite(scan, at + 1)

const isHyphen = (scan: Scan, at: number, limit: number): boolean =>
  isMark(scan, at, '-') && at + 1 < limit && !scan.tokens[at]!.spaced && !scan.tokens[at + 1]!.spaced

/** What may follow "بن" or "آل": any word but a preposition, a verb or a phrase of ordinary words. */
function joinsNext(scan: Scan, at: number): boolean {
  if (scan.tokens[at]!.kind !== 'word') return false
  const words = scan.words[at]
  // "فهم" is no "هم" here, and "علي" no preposition.
  if (isKnownName(scan, at) || isAmbiguous(scan, at) || !words || words.reading.conjunction) return true
  return words.length === 1 && !isA(scan, at, 'verb') && !isA(scan, at, 'clause') && !isPrepositional(scan, at)
}

function beginsName(scan: Scan, at: number, start: NameStart): boolean {
  if (isPreposition(scan, at) || (isState(scan, at) && !(start === 'free' && isGeorgi(scan, at)))) return false
  if (start === 'free' && isTimeOfDay(scan, at)) return true
  // "السفير روح الله قهرماني"
  if (start === 'free' && isBare(scan, at) && isDivine(scan, at + 1) && mayBeNext(scan, at + 2)) return true
  // "الدكتور مفرج بن سعد": whatever else the word may be.
  const isSon = isA(scan, at + 1, 'name.patronymic') && isKnownName(scan, at + 2) && isBare(scan, at)
  if (isSon && (start === 'free' || !(isOrdinary(scan, at) || isCompound(scan, at)))) return true
  if (isAmbiguous(scan, at))
    return start === 'free' ? mayBeNext(scan, at + 1) || isParticle(scan, at + 1) : isKnownName(scan, at + 1)
  // "فور وصوله": words of a phrase.
  if (start === 'given' && (scan.words[at]?.length ?? 0) > 1 && isA(scan, at, 'clause')) return false
  if (start === 'given')
    return [isGivenName, isParticle, isGivenAfterClitic].some((is) => is(scan, at)) && !isOrdinary(scan, at)
  if (isKnownName(scan, at))
    return (
      !scan.words[at]?.values.includes('clause') &&
      (!isCliticNoun(scan, at) || namesOn(scan, at + 1) || isHonoured(scan, at))
    )
  // "الرئيس كرديا": what he is, unless an honorific says that it is a name.
  const isSaidOf = isAccusative(scan, at) && !isBehindHonorific(scan, at)
  return mayBeForeign(scan, at) && !isDefinite(scan, at) && !hasPronoun(scan, at) && !isSaidOf
}

/** "السيد جورجي مارغفلاشفيلي": behind an honorific a state's adjective without the article is a given name, as is a listed one. */
function isGeorgi(scan: Scan, at: number): boolean {
  const state = scan.states[at]!
  const adjective = state.length === 1 && state.values[0]!.form === 'adjective'
  return (
    adjective &&
    (isBehindHonorific(scan, at) || isGivenName(scan, at)) &&
    !isDefinite(scan, at) &&
    mayBeNext(scan, at + 1) &&
    !scan.offices[at + 1]
  )
}

/** "السيد باولو …": a name, though it may be a preposition and a noun too. */
const isHonoured = (scan: Scan, at: number): boolean =>
  scan.lexicon.names.spelt.has(scan.tokens[at]!.text) && isBehindHonorific(scan, at)

const isBehindHonorific = ({ lexicon, tokens }: Scan, at: number): boolean =>
  at > 0 && lexicon.honorifics.at(tokens, at - 1)?.length === 1

/** "الله", the second half of a given name. */
const isDivine = (scan: Scan, at: number): boolean => isA(scan, at, 'name.divine')

/** One word alone, without the article. */
const isBare = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.kind === 'word' &&
  !isDefinite(scan, at) &&
  !scan.offices[at] &&
  !isA(scan, at, 'verb') &&
  !isA(scan, at, 'clause')

const namesOn = (scan: Scan, at: number): boolean => isKnownName(scan, at) || isParticle(scan, at)

function continuesName(scan: Scan, at: number): boolean {
  const words = scan.words[at]
  if (isPreposition(scan, at) || isState(scan, at) || words?.values.includes('clause') || (words?.length ?? 0) > 1)
    return false
  // "أمير" is a name too, but "أمير المنطقة" is an office.
  const office = scan.offices[at]
  if (scan.lexicon.counterparts.at(scan.tokens, at) || honoursNext(scan, at)) return false
  if (office && (office.length > 1 || !isListedFamily(scan, at))) return false
  if (isKnownName(scan, at) || isAmbiguous(scan, at)) return true
  if (isListedAfterClitic(scan, at)) return false
  return [hasPronoun, isDefiniteNoun, isAccusative].every((is) => !is(scan, at)) && mayBeForeign(scan, at)
}

/** "سلمان بن عبدالعزيز الشيخ تميم بن حمد": a family's name too, but here the next man's honorific. */
const honoursNext = (scan: Scan, at: number): boolean =>
  scan.lexicon.honorifics.at(scan.tokens, at)?.length === 1 &&
  isGivenName(scan, at + 1) &&
  isA(scan, at + 2, 'name.patronymic')

/** "سلمان صباح السالم": a name where a family's follows, else "in the morning". */
const isTimeOfDay = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'name.time') && isDefinite(scan, at + 1) && (isListedFamily(scan, at + 1) || isAmbiguous(scan, at + 1))

/** "كمال حسن على سفير السودان": the name in Egyptian spelling, where a title follows at once. */
function isAli(scan: Scan, at: number, words: number): boolean {
  const { ambiguous, given } = scan.lexicon.names
  const { form } = scan.tokens[at]!
  const office = scan.offices[at + 1]
  return words > 1 && (ambiguous.has(form) || given.has(form)) && Boolean(office) && !office!.reading.preposition
}

/** In no list, and nothing says that it is an ordinary word: a name from abroad. */
function mayBeForeign(scan: Scan, at: number): boolean {
  // "أوباما وبوتين": a word that may begin with "and" is another person.
  if (isOrdinary(scan, at) || isCompound(scan, at) || scan.tokens[at]!.form.length < 2) return false
  // "النائبة إينا ليبك": what names a body only between quotation marks.
  const isBody = scan.agencies[at]?.values.some((value) => value.type !== 'agency' || !value.quotedOnly) ?? false
  return !isBody && !scan.offices[at] && !namesDay(scan, at)
}

const isState = (scan: Scan, at: number): boolean =>
  scan.states[at] !== null && scan.states[at] !== undefined && !scan.states[at]!.values.some((value) => value.weak)
