/** Several who share the word for their office, each with a field of his own: "los ministros de Defensa, …, y del Interior, …". */
import { nameEnd } from '../mentions/names.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isMark, lengthOf, type Scan } from '../mentions/scan.ts'

/** Two or more of them, or nobody. */
export function sharedFields(scan: Scan, at: number, limit: number): PersonMention[] {
  const found: PersonMention[] = []
  if (!scan.lexicon.cased || scan.lexicon.modifiersFirst) return found
  const article = lengthOf(scan, at, 'article')
  const head = lengthOf(scan, at, 'group') || (article > 0 ? article + lengthOf(scan, at + article, 'delegates') : 0)
  for (let next = head > article ? at + head : limit; next < limit; ) {
    // "des ministres de la Défense, …, et de l'Intérieur, …": the first field stands in the word for the office.
    const isWhole = found.length === 0 && head > article + 1 && isMark(scan, next, ',')
    const end = isWhole ? next : fieldEnd(scan, next, limit)
    if (isWhole) next -= 1
    const name = end > next && isMark(scan, end, ',') ? nameEnd(scan, end + 1, limit, 'given') : 0
    if (name <= end + 1) break
    const office = { from: next, to: end, states: [], implied: null, accredited: [], agency: null, known: true }
    const from = found.length === 0 ? at : next
    const offices = [{ ...office, offices: ['minister'] }]
    found.push({ from, to: name, name: [end + 1, name], offices, states: [], counterpart: false, honorific: false })
    next = name + (isMark(scan, name, ',;') ? 1 : 0)
    next += lengthOf(scan, next, 'and')
  }
  return found.length > 1 ? found : []
}

/** "de Defensa", "des Affaires étrangères": past the link and the field; `at` where none stands. */
function fieldEnd(scan: Scan, at: number, limit: number): number {
  const link = lengthOf(scan, at, 'office.link') || lengthOf(scan, at, 'prep.of')
  const start = at + link + (link > 0 ? lengthOf(scan, at + link, 'article') : 0)
  const field = link > 0 && start < limit ? scan.lexicon.portfolios.at(scan.tokens, start, limit) : null
  return field ? start + field.length : at
}
