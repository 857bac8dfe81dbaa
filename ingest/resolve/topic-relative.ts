/** Clauses that are part of an issue: what they say of its noun, or stand for in place of one. */
import { isA, isDecimal, isJoined, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { isDefinite } from '../mentions/word-kinds.ts'
import { isConjoined } from './topic-boundaries.ts'
import { endsInPronoun, isAdjective } from './topic-phrase.ts'
import { isVerb } from './topic-verbs.ts'

/** "إزالة ما يعترض التجارة": the clause stands for the noun's genitive. */
export function isOwner(scan: Scan, at: number): boolean {
  if (scan.words[at]?.length !== 1 || !isA(scan, at, 'topic.what') || isPrepositional(scan, at - 1)) return false
  if (isA(scan, at - 1, 'topic.head')) return true
  return !scan.lexicon.cased && isPlainWord(scan, at - 1) && !isOther(scan, at - 1)
}

/** No state's name, and without an article. */
const isPlainWord = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.kind === 'word' && !isDefinite(scan, at) && !scan.states[at]

const isOther = (scan: Scan, at: number): boolean =>
  isAdjective(scan, at) || isA(scan, at, 'verb') || isA(scan, at, 'topic.lead')

/** Tokens. */
const longestDescription = 5

/** "فتح خط جوي يربط العاصمتين": a clause that tells, without a word that leads to it, what a noun without an article is. */
export function describes(scan: Scan, start: number, at: number, limit: number): boolean {
  if (scan.lexicon.cased || at - start < 2 || !(isA(scan, at, 'present') || isA(scan, at, 'bind'))) return false
  if (!isVerb(scan, at) || !isPlainWord(scan, at - 1) || scan.words[at]!.reading.conjunction) return false
  if (!isAdjective(scan, at - 1) && !endsInPronoun(scan, at)) return false
  return relativeEnd(scan, at, limit) - at <= longestDescription
}

/** "مجمل الأحداث", "المستجدات المتسارعة": a noun and no more than one word, which a relative clause has to tell from others. */
export function isOneNoun(scan: Scan, from: number, to: number): boolean {
  if (isJoined(scan, to)) return false
  let at = from
  for (let skip = 1; skip > 0 && at < to - 1; at += skip)
    skip = lengthOf(scan, at, 'topic.lead') || lengthOf(scan, at, 'topic.whole') || lengthOf(scan, at, 'article')
  // "الحفاظ على التقدم": with its object.
  if (to - at === 3 && isPrepositional(scan, at + 1)) at += 2
  const words = scan.tokens.slice(at, to)
  return words.length > 0 && words.length < 3 && words.every(({ kind }, i) => kind === 'word' && !scan.states[at + i])
}

const longestRelative = 12

/** Where a relative clause ends that is part of an issue: at a mark, a joint, or another noun. */
export function relativeEnd(scan: Scan, from: number, limit: number): number {
  // "التحديات التي تواجهها وأهمية …": its verb has its object.
  const shortest = !scan.lexicon.cased && from + 1 < limit && endsInPronoun(scan, from + 1) ? 1 : 2
  let at = from + 1
  while (at < limit && at - from < longestRelative) {
    const { kind, breaks } = scan.tokens[at]!
    if ((kind === 'mark' && !isDecimal(scan, at)) || breaks > 0 || isA(scan, at, 'topic.join')) break
    if (at > from + shortest && (isA(scan, at, 'clause') || (isConjoined(scan, at) && !isAdjective(scan, at)))) break
    at++
  }
  return at
}

/** "las denuncias de que las comunicaciones …", "le fait que …": a whole clause that says what the noun is about. */
export const isThatClause = (scan: Scan, at: number): boolean => scan.lexicon.cased && isA(scan, at - 1, 'prep.of')

/** Tokens. */
const longestThatClause = 30

/** Where it ends: with the sentence, or at a comma behind which another clause says more. */
export function thatClauseEnd(scan: Scan, from: number, limit: number): number {
  const last = Math.min(limit, from + longestThatClause)
  for (let at = from + 1; at < last; at++) {
    const { kind, text, breaks } = scan.tokens[at]!
    if (breaks > 0 || (kind === 'mark' && text !== ',')) return at
    if (kind === 'mark' && ['stop', 'say', 'topic.resume'].some((name) => isA(scan, at + 1, name))) return at
  }
  return last
}
