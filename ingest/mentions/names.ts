/** Where a person's name ends: by capitals where the script has them, by the name and common-word lists where not. */

import type { Reading } from '../engine/readings.ts'
import { isInAttendance } from './attendance.ts'
import { casedNameEnd } from './cased-names.ts'
import { listedNameEnd, type NameStart } from './listed-names.ts'
import { isA, isMark, type Scan } from './scan.ts'
import { isJoinedStranger } from './surnames.ts'
import { isAmbiguous, isCliticNoun, isGivenName, isKnownName, isListedFamily, isParticle } from './word-kinds.ts'

/** How the first word of a name is read: without "and" or a preposition where the rest is what the lists know. */
export function nameReading(scan: Scan, at: number): Reading {
  const { readings, form } = scan.tokens[at]!
  const { given, family, particles, ambiguous } = scan.lexicon.names
  const isListed = (word: string): boolean => [given, family, particles, ambiguous].some((names) => names.has(word))
  if (scan.lexicon.cased || isListed(form)) return readings[0]!
  if (isListedStranger(scan, at)) return readings.find(({ conjunction }) => conjunction)!
  return (
    scan.lexicon.people.at(scan.tokens, at)?.reading ??
    readings.find((reading) => (reading.conjunction || reading.preposition !== '') && given.has(reading.form)) ??
    // "وعبد الله"
    readings.find((reading) => reading.conjunction && reading.form.length > 2 && particles.has(reading.form)) ??
    // "ونبيل فهمي": a name and a word, where a name follows, or in a list of names.
    (isKnownName(scan, at + 1) || isInAttendance(scan, at)
      ? readings.find((reading) => reading.conjunction && ambiguous.has(reading.form))
      : undefined) ??
    readings[0]!
  )
}

/** "سفير النمسا، ويارنو سوريلا سفير فنلندا": behind a state and before a title, "and" with a word that no list knows. */
export function isListedStranger(scan: Scan, at: number): boolean {
  if (scan.lexicon.cased || !isJoinedStranger(scan, at)) return false
  const end = isMark(scan, at - 1, ',،') ? at - 1 : at
  const isListed = [1, 2, 3].some((back) => {
    const state = scan.states[end - back]
    return state?.length === back && state.values[0]!.form !== 'adjective'
  })
  return isListed && [2, 3, 4].some((words) => scan.offices[at + words])
}

/** End (exclusive token index) of the name that starts at `from`, or `from` where none does. */
export function nameEnd(scan: Scan, from: number, limit: number, start: NameStart): number {
  const known = scan.lexicon.people.at(scan.tokens, from, limit)?.length ?? 0
  const end = scan.lexicon.cased ? casedNameEnd(scan, from, limit) : listedNameEnd(scan, from, limit, start)
  if (end < from + known) return furtherNames(scan, from + known, limit)
  if (scan.lexicon.cased) return end
  return known === 0 ? beforeKnown(scan, from, end) : pastKnown(scan, from + known, end)
}

/** "التقى فهمي سيرغي لافروف": a surname that the text has behind a given name, between a verb and another man's name, who is known. */
function beforeKnown(scan: Scan, from: number, end: number): number {
  if (end - from < 3 || !isA(scan, from - 1, 'verb')) return end
  if ((scan.lexicon.people.at(scan.tokens, from + 1)?.length ?? 0) < 2) return end
  return surnamesIn(scan).has(scan.tokens[from]!.form) ? from + 1 : end
}

const surnames = new WeakMap<Scan, ReadonlySet<string>>()

/** Words that the text has behind a given name. */
export function surnamesIn(scan: Scan): ReadonlySet<string> {
  const known =
    surnames.get(scan) ?? new Set(scan.tokens.slice(1).flatMap(({ form }, at) => (isGivenName(scan, at) ? [form] : [])))
  surnames.set(scan, known)
  return known
}

const sons = new WeakMap<Scan, ReadonlySet<string>>()

/** Given names that the text has before a father's: "مقرن" of "مقرن بن عبدالعزيز". */
export function sonsIn(scan: Scan): ReadonlySet<string> {
  const isSon = (at: number): boolean => isA(scan, at + 1, 'name.patronymic')
  const known = sons.get(scan) ?? new Set(scan.tokens.flatMap(({ form }, at) => (isSon(at) ? [form] : [])))
  sons.set(scan, known)
  return known
}

/** "أجرى الرئيس دونالد ترامب تعديلا": past a known man's name only words that the lists know as names go on. */
function pastKnown(scan: Scan, from: number, end: number): number {
  let at = from
  while (at < end && isListedAsWritten(scan, at)) at += isParticle(scan, at) ? 2 : 1
  return Math.min(at, end)
}

/** "على" is a name in another spelling, and "بأول" one by its letters alone. */
const isListedAsWritten = (scan: Scan, at: number): boolean => {
  const isSpelt = scan.lexicon.names.spelt.has(scan.tokens[at]!.text)
  if (isAmbiguous(scan, at)) return isSpelt || Boolean(scan.offices[at + 1]?.reading.conjunction)
  return isParticle(scan, at) || (isKnownName(scan, at) && (isSpelt || !isCliticNoun(scan, at)))
}

/** "صباح الأحمد", a known man, "الجابر الصباح": family names go on. */
function furtherNames(scan: Scan, from: number, limit: number): number {
  let at = from
  while (!scan.lexicon.cased && at < limit && scan.tokens[at]!.breaks === 0 && isListedFamily(scan, at)) at++
  return at
}
