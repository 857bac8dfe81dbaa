/** Names in lists of those who attended: in their places they are names, whatever they are elsewhere. */
import { withApposition } from './apposition.ts'
import { isInAttendance, meetings, opensList } from './attendance.ts'
import type { PersonMention } from './people.ts'
import { endsBefore, isA, isJoined, isMark, isPrepositional, type Scan } from './scan.ts'
import { honorificEnd } from './title-gap.ts'
import { isKnownName, isOrdinary, isParticle } from './word-kinds.ts'

/** Words of a name in such a list. */
const longestName = 5

/** "وجلال عودة الأمين العام": whoever is named before his title, or before the next of the list. */
export function attendantAt(scan: Scan, at: number, limit: number): PersonMention | null {
  if (!isInAttendance(scan, at) || !opensPlace(scan, at) || opensList(scan, at, limit)) return null
  const start = honorificEnd(scan, at, limit)
  let to = start
  while (to < limit && to - start < longestName && isNameWord(scan, to, start)) to++
  if (to - start < 2) return null
  const honorific = start > at
  if (honorific ? isOrdinary(scan, start) && !isGiven(scan, start) : !isGiven(scan, start)) return null
  const comma = isMark(scan, to, '،,') ? 1 : 0
  const isTitled = to + comma < limit && scan.offices[to + comma] && !isJoined(scan, to + comma)
  const isLast = to >= limit || comma > 0 || isJoined(scan, to) || isMark(scan, to, '.؛')
  if (!isTitled && !isLast) return null
  const name = [start, to] as const
  return withApposition(scan, { from: at, to, name, offices: [], states: [], counterpart: false, honorific }, limit)
}

/** Behind a comma, a colon, what opens the list, or joined by "and". */
const opensPlace = (scan: Scan, at: number): boolean =>
  isJoined(scan, at) || isMark(scan, at - 1, '،,:؛') || endsBefore(scan, at, openers, 3)

const openers = ['presence', 'attended.it', 'each.of', ...meetings]

function isGiven(scan: Scan, at: number): boolean {
  const { readings } = scan.tokens[at]!
  const { given, ambiguous } = scan.lexicon.names
  const isName = readings.some(
    ({ conjunction, preposition, form }, reading) =>
      (reading === 0 || (conjunction && preposition === '')) && (given.has(form) || ambiguous.has(form)),
  )
  if (!isName) return false
  // "وعلى رأسهم" and "وعلي بن فهد"
  if (isPrepositional(scan, at)) return isKnownName(scan, at + 1) || isA(scan, at + 1, 'name.patronymic')
  // "رئيس اتحاد الفلاحة والصيد البحري، …": more of a title.
  const { article } = scan.lexicon.language.orthography
  return !(isOrdinary(scan, at) && article && readings.some(({ form }) => form.startsWith(article)))
}

function isNameWord(scan: Scan, at: number, start: number): boolean {
  const token = scan.tokens[at]!
  if (token.kind !== 'word' || scan.offices[at] || scan.agencies[at] || scan.states[at]) return false
  if (at === start) return true
  // A word that is no name elsewhere is one behind the first only.
  if (isKnownName(scan, at) || isParticle(scan, at - 1)) return token.breaks === 0
  if (isJoined(scan, at) || token.breaks > 0 || isA(scan, at, 'members')) return false
  return at === start + 1 ? !isPrepositional(scan, at) : !isOrdinary(scan, at) || isA(scan, at, 'name.patronymic')
}
