/** Whom somebody is said to have met in another state: of that state, where nothing else tells of which. */
import { endsBefore, isA, type Scan, sentenceAt } from '../mentions/scan.ts'

/** Tokens before a partner in which a sentence says how and where he was met. */
const nearby = 30

/** Words of "sat down with". */
const longestVerb = 5

/** Tokens from a meeting to its "with": "held talks on Monday with". */
const longestTalks = 8

const meets = ['meet.verb', 'speak.verb', 'receive.verb', 'saw.verb', 'call.on']
const talks = [...meets, 'meet.noun', 'talks.noun', 'for.talks']

/** The state other than home in whose place the person who is named at the token was met, or null. */
export function metIn(scan: Scan, from: number, home: string | null): string | null {
  return isMet(scan, from) ? placeBefore(scan, from, home) : null
}

/** "sat down with …", "held talks on Monday with …", "call on A, and on …" */
function isMet(scan: Scan, from: number): boolean {
  if (!scan.lexicon.modifiersFirst) return false
  const at = isA(scan, from - 1, 'article') ? from - 1 : from
  if (endsBefore(scan, at, meets, longestVerb)) return true
  const again = isA(scan, at - 1, 'prep.to') || isA(scan, at - 1, 'deal.prep')
  if (!isA(scan, at - 1, 'prep.with') && !(again && isA(scan, at - 2, 'and'))) return false
  const furthest = Math.max(beginning(scan, at), at - (again ? nearby : longestTalks))
  for (let back = at - 2; back >= furthest; back--) if (talks.some((name) => isA(scan, back, name))) return true
  return false
}

/** "In Manila on Monday", "to Honiara tomorrow, where": the last place of a state before, in the same sentence. */
function placeBefore(scan: Scan, from: number, home: string | null): string | null {
  const furthest = Math.max(beginning(scan, from), from - nearby)
  for (let at = from - 1; at >= furthest; at--) {
    const match = scan.states[at]?.values[0]
    if (!match || match.weak || match.form === 'adjective' || match.code === home) continue
    const before = isA(scan, at - 1, 'article') ? at - 2 : at - 1
    const isPlace = match.form === 'seat' || places.some((name) => isA(scan, before, name)) || isReached(scan, before)
    if (isPlace && !isA(scan, at + scan.states[at]!.length, 'possessive')) return match.code
  }
  return null
}

const places = ['prep.in', 'prep.to']

/** "will visit", "arrived in" */
const isReached = (scan: Scan, at: number): boolean =>
  endsBefore(scan, at + 1, ['visit.verb', 'gone.verb'], longestVerb)

/** The first token of the sentence. */
const beginning = (scan: Scan, at: number): number => sentenceAt(scan, at)?.from ?? 0
