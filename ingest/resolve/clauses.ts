/** Where another clause begins: a verb with its own subject, or one that goes on with the subject before. */
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'

/** Before an infinitive, or a participle that stands before its noun. */
const nominal = ['prep.to', 'future', 'to.discuss', 'article', 'pronoun.possessive', 'possessive']

/** A verb in a finite form: no infinitive, no participle before its noun or before "by". */
export function isFiniteVerb(scan: Scan, at: number): boolean {
  if (!isA(scan, at, 'verb') || isA(scan, at, 'verb.nonfinite')) return false
  const before = isA(scan, at - 1, 'adverb') ? at - 2 : at - 1
  if (nominal.some((name) => isA(scan, before, name))) return false
  return !isA(scan, at + scan.words[at]!.length, 'prep.by')
}

/** Tokens that a subject may run over. */
const longestSubject = 12

/** "… and the Vice President thanked": a subject of names, titles and states with its verb. */
export function beginsClause(scan: Scan, from: number, limit: number): boolean {
  let at = from
  let subject = false
  let titled = false
  while (at < limit && at - from < longestSubject) {
    if (subject && (isFiniteVerb(scan, at) || isA(scan, at, 'auxiliary') || (titled && isPast(scan, at)))) return true
    if (isA(scan, at, 'and') && isFiniteVerb(scan, at + 1)) return false
    const named = scan.offices[at]?.length ?? scan.states[at]?.length ?? scan.agencies[at]?.length ?? 0
    const skip =
      named ||
      lengthOf(scan, at, 'group') ||
      lengthOf(scan, at, 'article') ||
      lengthOf(scan, at, 'and') ||
      lengthOf(scan, at, 'office.modifier') ||
      (subject ? lengthOf(scan, at, 'adverb') : 0) ||
      (isName(scan, at) ? 1 : 0)
    if (skip === 0) return false
    titled ||= Boolean(scan.offices[at])
    subject ||= named > 0 || isA(scan, at, 'group') || isName(scan, at)
    at += skip
  }
  return false
}

/** "the Prime Minister offered": behind an office, no participle. */
const isPast = (scan: Scan, at: number): boolean => isA(scan, at, 'verb') && scan.tokens[at]!.text.endsWith('ed')

const isName = (scan: Scan, at: number): boolean =>
  (scan.tokens[at]!.capital && scan.tokens[at]!.kind === 'word') || scan.tokens[at]!.text === '.'
