/** Clauses that leave out their verb: it is the one of the clause before. */
import type { Scan } from '../mentions/scan.ts'
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'

/** "ناقش مع الأول التجارة، ومع الثاني الأمن": behind "and with", where the verb before them discussed something with another. */
export function isGapped(scan: Scan, { atoms, match: { from } }: Finding): boolean {
  if (!scan.words[atoms[from]!.from]?.reading.conjunction) return false
  const verb = atoms.slice(0, from).findLastIndex(isFiniteAtom)
  if (!atoms[verb]?.classes.has('discuss.verb')) return false
  return atoms.slice(verb, from).some(({ preposition, classes }) => preposition === 'with' || classes.has('with.him'))
}
