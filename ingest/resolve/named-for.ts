/** "Qatar Chamber chairman": whose title's only state stands in the name of a body that is no organ of it. */
import { agencies } from '../gazetteer/agencies.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Person } from './person.ts'

const own = new Set(['company', 'ngo', 'other'])
const apart = new Set(agencies.filter(({ kind }) => own.has(kind)).map(({ id }) => id))

export function isNamedFor(scan: Scan, { titles }: Person): boolean {
  const [title] = titles
  const id = title?.agency?.id
  return scan.lexicon.cased && titles.length === 1 && !!id && apart.has(id) && !hasOtherState(scan, title!)
}

function hasOtherState({ states }: Scan, { from, to, agency }: OfficePhrase): boolean {
  for (let at = from; at < to; at++) if (states[at] && (at < agency!.from || at >= agency!.to)) return true
  return false
}
