/** A cabinet or a parliament that sits by itself: what it goes through, it talks over with none whom somebody met. */
import { isA, type Scan } from '../mentions/scan.ts'
import { isFiniteAtom } from './acting.ts'
import type { PartyAtom } from './parties.ts'

/** By scan, the token of the first that the text names: "مجلس الوزراء". */
const firstNamed = new WeakMap<Scan, number>()

/** Tokens of an office before the council's name: "نائب رئيس مجلس الوزراء". */
const longestOffice = 3

/** "مجلس الوزراء ناقش", and behind it in the text "المجلس ناقش". */
export function isCouncil(scan: Scan, { party, from, classes }: PartyAtom): boolean {
  if (party) return party.people.length === 0 && isA(scan, from, 'council.name')
  return classes.has('council.that') && firstCouncil(scan) < from
}

/** "المجلس استعرض التقارير، ونوه …": it acts last before the token's atom. */
export function actsForCouncil(scan: Scan, atoms: readonly PartyAtom[], before: number): boolean {
  if (scan.lexicon.cased) return false
  const verb = atoms.slice(0, before).findLastIndex(isFiniteAtom)
  return [verb - 1, verb + 1].some((at) => verb >= 0 && atoms[at] !== undefined && isCouncil(scan, atoms[at]!))
}

function firstCouncil(scan: Scan): number {
  const known = firstNamed.get(scan)
  if (known !== undefined) return known
  const isNamed = (at: number): boolean => isA(scan, at, 'council.name') && !isOfOffice(scan, at)
  const found = scan.tokens.findIndex((_, at) => isNamed(at))
  const first = found < 0 ? scan.tokens.length : found
  firstNamed.set(scan, first)
  return first
}

/** "رئيس مجلس الوزراء" names whoever heads it. */
function isOfOffice({ offices }: Scan, at: number): boolean {
  for (let back = 1; back <= longestOffice; back++) if ((offices[at - back]?.length ?? 0) > back) return true
  return false
}
