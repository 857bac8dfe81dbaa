/** Where a person's name ends: by capitals where the script has them, by the name and common-word lists where not. */
import type { Token } from '../engine/tokens.ts'
import { isMark, type Scan } from './scan.ts'

const longestName = 8

/** `given`: the first word must be a known name; `free`: after a title any word will do that is no ordinary one. */
export type NameStart = 'given' | 'free'

/** End (exclusive token index) of the name that starts at `from`, or `from` where none does. */
export function nameEnd(scan: Scan, from: number, limit: number, start: NameStart): number {
  const known = scan.lexicon.people.at(scan.tokens, from, limit)?.length ?? 0
  const end = scan.lexicon.cased ? casedNameEnd(scan, from, limit) : listedNameEnd(scan, from, limit, start)
  return Math.max(end, from + known)
}

/** Forms without which a token is judged: as it stands, then without its conjunction. */
const known = (token: Token, set: ReadonlySet<string>): boolean => set.has(token.form)

function listedNameEnd(scan: Scan, from: number, limit: number, start: NameStart): number {
  const { names } = scan.lexicon
  let at = from
  let words = 0
  while (at < limit && at - from < longestName) {
    const token = scan.tokens[at]!
    if (words > 0 && token.breaks > 0) break
    if (isMark(scan, at, '-') && words > 0 && at + 1 < limit && !scan.tokens[at + 1]!.spaced && !token.spaced) {
      at++
      continue
    }
    if (token.kind !== 'word') break
    if (names.particles.has(token.form) && at + 1 < limit && joinsNext(scan, at + 1)) {
      at += 2
      words += 2
      continue
    }
    if (!isNameWord(scan, at, words === 0 ? start : 'free', words)) break
    at++
    words++
  }
  return at
}

/** What may follow "بن" or "آل": any word but a preposition, a verb or a phrase of ordinary words. */
function joinsNext(scan: Scan, at: number): boolean {
  const words = scan.words[at]
  if (scan.tokens[at]!.kind !== 'word') return false
  const { given, family } = scan.lexicon.names
  if (given.has(scan.tokens[at]!.form) || family.has(scan.tokens[at]!.form)) return true
  return (
    !words ||
    (words.length === 1 &&
      !words.values.some((name) => name === 'verb' || name === 'clause' || name.startsWith('prep.')))
  )
}

function isNameWord(scan: Scan, at: number, start: NameStart, words: number): boolean {
  const { names, language } = scan.lexicon
  const token = scan.tokens[at]!
  const listed = known(token, names.given) || known(token, names.family)
  if (scan.words[at] && scan.words[at]!.length > 1 && !(words === 0 && listed)) return false
  if (isPreposition(scan, at) || (words > 0 && scan.words[at]?.values.includes('clause'))) return false
  // "أمير" is a name too, but "أمير المنطقة" is an office.
  if (words > 0 && scan.offices[at] && (scan.offices[at]!.length > 1 || !names.family.has(token.form))) return false
  // "أوباما وبوتين": a word that may begin with "and" is another person unless it is a known name as it stands.
  if (!listed && token.readings.some((reading) => reading.conjunction)) return false
  if (!listed && isCalendar(scan, at)) return false
  if (words > 0 && !listed && hasPronoun(scan, at)) return false
  const { article } = language.orthography
  // A preposition and the article together begin no name: "بالإخوان".
  if (!listed && article && token.readings.some((reading) => reading.preposition && reading.form.startsWith(article)))
    return false
  if (start === 'given')
    return (
      (listed && !isOrdinary(scan, at) && (names.given.has(token.form) || names.particles.has(token.form))) ||
      startsAmbiguous(scan, at) ||
      (words === 0 && isGivenAfterClitic(scan, at))
    )
  if (scan.states[at] && !scan.states[at]!.values.some((value) => value.weak)) return false
  if (names.ambiguous.has(token.form)) return true
  if (listed) return !scan.words[at] || words > 0 || names.given.has(token.form)
  if (isOrdinary(scan, at)) return false
  if (scan.agencies[at] || scan.offices[at]) return false
  const definite = article !== undefined && token.form.startsWith(article)
  // "الجيش الثالث": without a given name before it, a definite word must be a known family name.
  if (definite && words === 0) return false
  // A word that only the article or a conjunction keeps from being an ordinary one is none of a name's.
  if (definite && names.common.has(token.form.slice(article.length))) return false
  return token.form.length > 1
}

/** "نبيل فهمي": a word that is also a name begins one before a known name. */
function startsAmbiguous(scan: Scan, at: number): boolean {
  const { names } = scan.lexicon
  const next = scan.tokens[at + 1]
  return (
    names.ambiguous.has(scan.tokens[at]!.form) &&
    next !== undefined &&
    (names.given.has(next.form) || names.family.has(next.form))
  )
}

/** "ببرناردينو": a given name behind a preposition. */
const isGivenAfterClitic = (scan: Scan, at: number): boolean =>
  !isOrdinary(scan, at) &&
  scan.tokens[at]!.readings.some((reading) => reading.preposition && scan.lexicon.names.given.has(reading.form))

/** "بفوزه": a preposition, a noun and a pronoun in one word. */
function hasPronoun(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!
  const { pronounSuffixes } = scan.lexicon.language.orthography
  return (
    token.readings.some((reading) => reading.preposition && reading.form.length > 3) &&
    pronounSuffixes.some((suffix) => token.text.endsWith(suffix))
  )
}

const isCalendar = (scan: Scan, at: number): boolean => {
  const { weekdays, months, relativeDays } = scan.lexicon.calendar
  return [weekdays, months, relativeDays].some((index) => index.at(scan.tokens, at) !== null)
}

/** "علي" is a name or, before a definite noun or another ordinary word, the preposition in Egyptian spelling. */
function isPreposition(scan: Scan, at: number): boolean {
  if (!scan.words[at]?.values.some((name) => name.startsWith('prep.'))) return false
  const next = scan.tokens[at + 1]
  if (next?.kind !== 'word') return false
  const { article } = scan.lexicon.language.orthography
  const { given, family } = scan.lexicon.names
  if (given.has(next.form) || family.has(next.form)) return false
  return (
    isOrdinary(scan, at + 1) ||
    (article !== undefined && next.form.startsWith(article)) ||
    scan.offices[at + 1] !== null
  )
}

/** A common word, a calendar word, or one of the rules' words, with or without proclitics. */
export function isOrdinary(scan: Scan, at: number): boolean {
  const { names, language } = scan.lexicon
  const token = scan.tokens[at]!
  const listed = names.given.has(token.form) || names.family.has(token.form)
  if (scan.words[at] && !listed) return true
  const article = language.orthography.article
  return token.readings.some((reading, i) => {
    if (i > 0 && listed) return false
    if (names.common.has(reading.form)) return true
    return (
      article !== undefined && reading.form.startsWith(article) && names.common.has(reading.form.slice(article.length))
    )
  })
}

function casedNameEnd(scan: Scan, from: number, limit: number): number {
  const { names } = scan.lexicon
  let at = from
  let end = from
  while (at < limit && at - from < longestName * 2) {
    const token = scan.tokens[at]!
    if (at > from && token.breaks > 0) break
    if (token.kind === 'mark') {
      const glue = end > from && '-.'.includes(token.text) && !token.spaced
      const initial = token.text === '.' && scan.tokens[at - 1]?.text.length === 1
      const parenthesis = token.text === '(' && isMark(scan, at + 2, ')') && scan.tokens[at + 1]?.capital
      if (parenthesis) {
        at += 3
        end = at
        continue
      }
      if (!glue || (token.text === '.' && !initial)) break
      at++
      continue
    }
    if (token.kind !== 'word' || token.text.startsWith("'") || token.text.startsWith('’')) break
    if (names.particles.has(token.form) && (end > from || token.capital) && at + 1 < limit) {
      const next = scan.tokens[at + 1]!.text === '-' ? scan.tokens[at + 2] : scan.tokens[at + 1]
      if (!next?.capital) break
      at++
      continue
    }
    if (!token.capital || !isCasedNameWord(scan, at)) break
    at++
    end = at
  }
  return suffixEnd(scan, end, limit, from)
}

function isCasedNameWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!
  const { names } = scan.lexicon
  if (token.text.length === 1 && isMark(scan, at + 1, '.')) return true
  if (names.common.has(token.form)) return false
  if (scan.states[at] && !scan.states[at]!.values.some((value) => value.weak)) return false
  if (scan.offices[at]) return false
  if (scan.agencies[at]) return false
  if (scan.words[at] && !names.given.has(token.form) && !names.family.has(token.form)) return false
  return true
}

/** Takes a generational suffix, "Biden, Jr.", into the name. */
function suffixEnd(scan: Scan, end: number, limit: number, from: number): number {
  if (end === from) return end
  const at = isMark(scan, end, ',') ? end + 1 : end
  if (at >= limit || !scan.words[at]?.values.includes('name.suffix')) return end
  const after = at + 1
  const abbreviated = scan.tokens[at]!.text !== scan.tokens[at]!.text.toUpperCase()
  return abbreviated && isMark(scan, after, '.') ? after + 1 : after
}
