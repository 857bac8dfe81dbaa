/** What stands between one of a list and the next: where he was met, "met A in Cairo and B", or brackets. */
import { isMark, type Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'

/** Words of a place that is no state's: "in New York". */
const longestPlace = 3

/** Atoms between brackets: "سفير السويد (غير مقيم)، وسفير …". */
const longestBrackets = 6

/** Of what stands between brackets behind one of a list, where the list goes on. */
export function bracketsLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  if (!atoms[at] || !isMark(scan, atoms[at].from, '(')) return 0
  for (let end = at + 1; end <= at + longestBrackets && atoms[end]; end++) {
    if (!isMark(scan, atoms[end]!.from, ')')) continue
    const next = atoms[end + 1]
    return next?.joined || next?.classes.has('join') ? end + 1 - at : 0
  }
  return 0
}

/** "met A in Cairo and B": of "in Cairo", where "and" and a person follow. */
export function placeLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  if (!atoms[at]?.classes.has('prep.in')) return 0
  const isPlace = ({ party, preposition, from, classes }: PartyAtom): boolean =>
    party ? party.kind === 'state' && preposition === 'in' : classes.names.length === 0 && scan.tokens[from]!.capital
  let end = at + 1
  while (end <= at + longestPlace && atoms[end] && isPlace(atoms[end]!)) end++
  let next = end
  while (atoms[next]?.classes.has('join')) next++
  const other = atoms[next]
  return end > at + 1 && next > end && other?.party?.kind === 'person' && other.preposition === '' ? end - at : 0
}
