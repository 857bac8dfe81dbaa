/** Military ranks, which a state's adjective beside them makes offices: "US General John Allen", "الجنرال الأميركي جون ألن". */
import { nameEnd } from './names.ts'
import type { OfficePhrase } from './offices.ts'
import { isMark, lengthOf, type Scan } from './scan.ts'
import { isDefinite, isKnownName } from './word-kinds.ts'

/** The rank that starts at the token, if a name follows. */
export function rankAt(scan: Scan, at: number, limit: number): OfficePhrase | null {
  const { modifiersFirst } = scan.lexicon
  const before = modifiersFirst ? stateAt(scan, at, limit) : null
  const rank = at + (before?.length ?? 0)
  const length = rank < limit ? lengthOf(scan, rank, 'military.rank') : 0
  if (length === 0) return null
  const end = rank + length
  const state = modifiersFirst ? before : stateAt(scan, end, limit)
  if (!state || (!modifiersFirst && state.reading.conjunction)) return null
  // "الفريق تركي بن بندر": his name.
  if (!scan.lexicon.cased && !isDefinite(scan, end)) return null
  const to = modifiersFirst ? end : end + state.length
  const next = to + (lengthOf(scan, to, 'rank.modifier') || lengthOf(scan, to, 'office.modifier'))
  const name = isMark(scan, next, ',،') ? next + 1 : next
  const words = name < limit ? nameEnd(scan, name, limit, 'given') - name : 0
  // "US General Motors"
  if (words === 0 || (words === 1 && !isKnownName(scan, name))) return null
  const { code } = state.values[0]!
  const offices = ['military-officer']
  return { from: at, to: next, offices, states: [code], implied: null, accredited: [], agency: null, known: true }
}

const stateAt = ({ lexicon, states }: Scan, at: number, limit: number) => {
  const state = at < limit ? states[at] : null
  const [match] = state?.values ?? []
  return match && (lexicon.modifiersFirst || match.form === 'adjective') ? state : null
}
