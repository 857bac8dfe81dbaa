/** Who sent a delegation: the first body or state that the words behind it name. */
import { agencyAt } from '../mentions/agencies.ts'
import { isA, isMark, type Scan } from '../mentions/scan.ts'
import type { Cast } from './cast.ts'
import type { Party } from './parties.ts'

/** Tokens: "وفدا برلمانيا رفيع المستوى من لجنة الزراعة بمجلس النواب الأمريكي". */
const longestDescription = 12

/** What else may stand behind a delegation: where it goes, what it does, who leads it. */
const ends = [
  'verb',
  'clause',
  'relative',
  'during',
  'prep.to',
  'prep.with',
  'prep.attend',
  'prep.aside',
  'prep.between',
  'prep.among',
  'visit.noun',
  'meet.noun',
  'own.country',
  'group',
  'opposition.noun',
]

/** `at`: where the delegation begins; `from`: behind the word for it. */
export function senderOf(scan: Scan, at: number, from: number, limit: number, cast: Cast): Party | null {
  const party = (kind: Party['kind'], sides: readonly string[], to: number): Party => ({
    kind,
    from: at,
    to,
    sides,
    people: [],
    by: 'organ',
  })
  for (let next = from; next < Math.min(limit, from + longestDescription); next++) {
    const { kind, breaks } = scan.tokens[next]!
    if (breaks > 0 || (kind === 'mark' && !isMark(scan, next, '"“”«»')) || cast.mentionAt(next)) return null
    const body = agencyAt(scan, next, limit)
    const side = body && (body.id || body.states.length > 0) ? cast.standings.sideOfAgency(body) : null
    if (body && side) return party('agency', [side], body.to)
    const state = scan.states[next]
    const match = state?.values.find(({ weak }) => !weak)
    if (state && match)
      return state.reading.preposition || state.reading.conjunction
        ? null
        : party('state', [match.code], next + state.length)
    if (!body && ends.some((name) => isA(scan, next, name))) return null
    if (body) next = body.to - 1
  }
  return null
}
