/** Whose side somebody is of who leads its delegation, is listed for it or comes along: "وفد من وزارة الزراعة التشيكية برئاسة نائب الوزير فلان". */
import { agencyAt } from '../mentions/agencies.ts'
import { isA, isMark, isPrepositional, type Scan, sentenceAt } from '../mentions/scan.ts'
import { isGivenName } from '../mentions/word-kinds.ts'
import { namedAt, nearestNamed } from './named-places.ts'
import type { Person } from './person.ts'

/** Tokens between the word for the side and a person, and from that word to the state. */
const longestList = 40
const longestBody = 7
/** Tokens from the delegation that somebody heads to him: its state, and a comma. */
const nextToHead = 3

/** Verbs that lead from a delegation to those in it. */
const leads = ['members.of', 'chair', 'lead.verb', 'presence', 'accompanied.by']

/** A state's code, a body's id, or whoever somebody came with. */
type Sent = string | Person | null

export function sentWith(scan: Scan, person: Person, people: readonly Person[]): Sent {
  if (scan.lexicon.cased) return null
  const from = person.start
  const sentence = sentenceAt(scan, from)
  if (!sentence) return null
  let listed = false
  let led = false
  for (let at = from - 1; at >= Math.max(sentence.from, from - longestList); at--) {
    if (isA(scan, at, 'accompanied.by') && !listed) return companion(scan, person, people, at)
    const head = headAt(scan, at)
    // "رئيس الوفد الإثيوبي، السفير فلان"
    const isHead =
      head === 'delegation' &&
      from - at <= nextToHead &&
      isA(scan, at - 1, 'delegation.head') &&
      // but "التقى رئيس الوفد الإثيوبي، السفير فلان": whom he met.
      !isA(scan, at - 2, 'meet.verb')
    if (head && (led || head === 'side' || isHead)) return sideBehind(scan, at, from)
    if ((isA(scan, at, 'chair') && !listed) || isA(scan, at, 'members.of')) led = true
    else if (ends(scan, at)) return null
    listed ||= isMark(scan, at, ',،') || isJoinedPerson(scan, at, people)
  }
  return null
}

function headAt(scan: Scan, at: number): 'side' | 'delegation' | null {
  const isSide = isA(scan, at, 'side.listed')
  if (isSide && (isPrepositional(scan, at - 1) || scan.words[at]!.reading.preposition)) return 'side'
  return isA(scan, at, 'delegation') ? 'delegation' : null
}

const isJoinedPerson = (scan: Scan, at: number, people: readonly Person[]): boolean =>
  scan.offices[at]?.reading.conjunction === true || namedAt(people, at) !== undefined

const ends = (scan: Scan, at: number): boolean =>
  (isA(scan, at, 'verb') &&
    !scan.agencies[at] &&
    !leads.some((name) => isA(scan, at, name)) &&
    !isGivenName(scan, at)) ||
  ['relative', 'presence', 'prep.with', 'meet.noun'].some((name) => isA(scan, at, name)) ||
  isMark(scan, at, '؛.')

/** The delegation that stands before, or the nearest who is named. */
function companion(scan: Scan, person: Person, people: readonly Person[], at: number): Sent {
  const nearest = nearestNamed(people, at, longestList, (one) => one.start < person.start)
  for (let back = 1; back < (nearest?.distance ?? longestList) && back <= at; back++) {
    const side = isA(scan, at - back, 'delegation') ? sideBehind(scan, at - back, at) : null
    if (side) return side
  }
  return nearest?.person ?? null
}

/** The state or the international body of a side. */
function sideBehind(scan: Scan, head: number, limit: number): string | null {
  for (let at = head + scan.words[head]!.length; at < limit && at <= head + longestBody; at++) {
    const agency = agencyAt(scan, at, limit)
    if (agency?.id) return agency.id
    if (agency?.states[0]) return agency.states[0]
    const match = scan.states[at]?.values[0]
    if (match && !match.weak && !scan.states[at]!.reading.conjunction) return match.code
    if (isA(scan, at, 'chair') || isA(scan, at, 'members.of') || isMark(scan, at, ',،')) return null
  }
  return null
}
