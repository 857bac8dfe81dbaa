/** Lists of those who attended: whoever is named in one took part, by whatever title, and is an official. */
import { isA, type Scan } from './scan.ts'
import { isGivenAfterClitic, isGivenName } from './word-kinds.ts'

/** What is attended. */
export const meetings = ['meet.noun', 'meet.all', 'meet.two', 'ceremony', 'credentials']

/** Tokens between "attended" and the word for what. */
const furthest = 3

const known = new WeakMap<Scan, Uint8Array>()

/** True of a token that stands in such a list. */
export function isInAttendance(scan: Scan, at: number): boolean {
  if (scan.lexicon.cased) return false
  let marked = known.get(scan)
  if (!marked) {
    marked = attendanceOf(scan)
    known.set(scan, marked)
  }
  return marked[at] === 1
}

function attendanceOf(scan: Scan): Uint8Array {
  const marked = new Uint8Array(scan.tokens.length)
  for (const { from, to, furniture } of scan.sentences) {
    if (furniture) continue
    let listed = false
    for (let at = from; at < to; at++) {
      if (opensList(scan, at, to)) listed = true
      else if (listed && endsList(scan, at)) listed = false
      if (listed) marked[at] = 1
    }
  }
  return marked
}

/** True of "attended", of "in the presence of", and of the members of a delegation. */
export function opensList(scan: Scan, at: number, limit: number): boolean {
  if (!scan.words[at]) return false
  if (isA(scan, at, 'attended.it') || isA(scan, at, 'presence')) return true
  if (isA(scan, at, 'members.of') && isA(scan, at + 1, 'delegation')) return true
  if (!isA(scan, at, 'attend.verb')) return false
  for (let next = at + 1; next < limit && next <= at + furthest; next++)
    if (meetings.some((name) => isA(scan, next, name))) return true
  return false
}

const endsList = (scan: Scan, at: number): boolean =>
  (isA(scan, at, 'verb') && !isGivenName(scan, at) && !isGivenAfterClitic(scan, at)) || isA(scan, at, 'relative')
