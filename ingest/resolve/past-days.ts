/** Days behind the article's: what they tell of something that is still to come, and those that something is only reckoned from. */
import { isA, type Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'

const journeys = ['arrive.verb', 'gone.verb', 'visit.verb']

const purposes = ['to.hold', 'to.meet', 'to.discuss']

const isNoPurpose = ({ classes }: PartyAtom): boolean => !purposes.some((name) => classes.has(name))

/** "وصل", "توجه": that somebody went somewhere, and not that he will. */
export const isJourneyDone = ({ classes }: PartyAtom): boolean =>
  classes.has('past') && !classes.has('present') && journeys.some((name) => classes.has(name))

/** Who came to meet somebody on a day that is past has done so; else what is still to come has no such day. */
export function passed(date: string, still: readonly PartyAtom[], by: PartyAtom | undefined, isOwn: boolean) {
  if (still.length === 0 && isOwn) return { date, planned: false }
  if (still.length > 0 && !still.some(isNoPurpose)) return { date, planned: !by?.classes.has('reached') }
  return { date: journeys.some((name) => by?.classes.has(name)) ? date : null, planned: true }
}

/** Tokens between "since" and its day: "منذ إعادة انتخابه رئيسا في 18 مارس". */
const longestSince = 6

/** "وصل في أول زيارة له منذ انتخابه في 18 مارس": the day from which something is reckoned, not told of before it. */
export function isSince(scan: Scan, day: number, told: number): boolean {
  for (let at = day - 1; at >= Math.max(told, day - longestSince); at--) {
    if (isA(scan, at, 'date.since')) return true
    if (scan.tokens[at]!.kind === 'mark' || isA(scan, at, 'verb') || isA(scan, at, 'during')) return false
  }
  return false
}
