/** What a word is where no capitals tell: a known name, an ordinary word, a preposition, a day. */
import type { Scan } from './scan.ts'

export function isKnownName(scan: Scan, at: number): boolean {
  const form = scan.tokens[at]?.form
  const { given, family } = scan.lexicon.names
  return form !== undefined && (given.has(form) || family.has(form))
}

/** A word that can go on a name: no mark, no ordinary word. */
export const mayBeNext = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.kind === 'word' && (isKnownName(scan, at) || !isOrdinary(scan, at))

/** A common word, or one of the rules' words, with or without proclitics. */
export function isOrdinary(scan: Scan, at: number): boolean {
  const { names, language } = scan.lexicon
  const token = scan.tokens[at]!
  const listed = isKnownName(scan, at)
  if (scan.words[at] && !listed) return true
  const { article } = language.orthography
  return token.readings.some((reading, i) => {
    if (i > 0 && listed) return false
    // No preposition is written into a verb.
    if (reading.preposition && names.verbs.has(reading.form)) return false
    // A mark of the future is written into verbs alone.
    if (reading.future && !names.verbs.has(reading.form)) return false
    if (names.common.has(reading.form)) return true
    return (
      article !== undefined && reading.form.startsWith(article) && names.common.has(reading.form.slice(article.length))
    )
  })
}

/** "علي" is a name or, before a definite noun or another ordinary word, the preposition in Egyptian spelling. */
export function isPreposition(scan: Scan, at: number): boolean {
  if (!scan.words[at]?.values.some((name) => name.startsWith('prep.'))) return false
  const next = scan.tokens[at + 1]
  if (next?.kind !== 'word') return true
  if (isKnownName(scan, at + 1)) return false
  const { article } = scan.lexicon.language.orthography
  const definite = article !== undefined && next.form.startsWith(article)
  return isOrdinary(scan, at + 1) || definite || scan.offices[at + 1] !== null
}

/** "بفوزه": a preposition, a noun and a pronoun in one word. */
export function hasPronoun(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!
  const { pronounSuffixes } = scan.lexicon.language.orthography
  return (
    token.readings.some((reading) => reading.preposition && reading.form.length > 3) &&
    pronounSuffixes.some((suffix) => token.text.endsWith(suffix))
  )
}

/** Tokens of a weekday, or a day such as "yesterday", at the token. */
export function dayLength(scan: Scan, at: number): number {
  const { weekdays, relativeDays } = scan.lexicon.calendar
  if (at >= scan.tokens.length) return 0
  return (weekdays.at(scan.tokens, at) ?? relativeDays.at(scan.tokens, at))?.length ?? 0
}

export function namesDay(scan: Scan, at: number): boolean {
  const { weekdays, months, relativeDays } = scan.lexicon.calendar
  return [weekdays, months, relativeDays].some((index) => index.at(scan.tokens, at) !== null)
}
