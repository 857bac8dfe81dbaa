/** Where one was met, between him and the next of a list: "met A in Cairo and B". */
import type { Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'

/** Words of a place that is no state's: "in New York". */
const longestPlace = 3

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
