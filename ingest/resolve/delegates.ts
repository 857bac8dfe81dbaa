/**
 * Several states by their delegates: "foreign ministers of Egypt, Jordan and Iraq", "وزراء خارجية كل من الكويت والعراق",
 * "الرئيسان المصري والتركي".
 */
import { nameEnd } from '../mentions/names.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'

interface Delegates {
  readonly codes: readonly string[]
  /** Where the names begin that stand behind their states: "los cancilleres de Perú, Óscar Paz, y de Chile, …". */
  readonly names: readonly number[]
  readonly to: number
}

/** The states, the delegates' names and the end of the list, or null where fewer than two states are listed. */
export function delegatesAt(scan: Scan, at: number, limit: number): Delegates | null {
  const group = lengthOf(scan, at, 'group')
  // "les ministres": a group, but "les ministres des Finances" go on.
  const inner = group > 1 ? lengthOf(scan, at + 1, 'delegates') : 0
  const head = lengthOf(scan, at, 'delegates') || Math.max(group, inner && inner + 1)
  if (head === 0) return null
  const start = fieldsEnd(scan, at + head, limit)
  const described = scan.states[start]?.values[0]?.form === 'adjective'
  let next = start + lengthOf(scan, start, 'delegates.link')
  const codes: string[] = []
  const names: number[] = []
  let to = next
  while (next < limit) {
    if (codes.length > 0) next += lengthOf(scan, next, 'delegates.link')
    next += lengthOf(scan, next, 'article')
    const state = scan.states[next]
    const match = state?.values.find((value) => (value.form === 'adjective') === described)
    if (!state || !match || (codes.length === 0 && state.reading.conjunction)) break
    codes.push(match.code)
    to = next + state.length
    next = to
    if (isMark(scan, next, ',،')) next++
    const name = scan.lexicon.cased && next > to ? nameEnd(scan, next, limit, 'given') : next
    if (name > next) {
      names.push(next)
      to = name
      next = name + (isMark(scan, name, ',') ? 1 : 0)
    }
    if (isA(scan, next, 'and')) next += lengthOf(scan, next, 'and')
  }
  return codes.length > 1 ? { codes: [...new Set(codes)], names, to } : null
}

/** "وزراء المعادن والبترول في كل من …": past the ministers' fields, where they stand before the states. */
function fieldsEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  for (let field = portfolioAt(scan, at, limit); field > 0 && !scan.lexicon.cased; field = portfolioAt(scan, at, limit))
    at += field
  return at
}

const portfolioAt = (scan: Scan, at: number, limit: number): number =>
  at < limit ? (scan.lexicon.portfolios.at(scan.tokens, at, limit)?.length ?? 0) : 0
