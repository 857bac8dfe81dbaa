/** A visit that ended on the day told: it began as many days before as the text says that it lasted, or nobody knows when. */
import { shiftDay } from '../engine/iso-day.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'

/** Atoms from the verb to the visit: "finalizó este jueves una visita". */
const longestDay = 4

/** Where a sentence says, before a meeting or in the words that tell of it, that a visit ended; -1 where it does not. */
export function visitEnded({ atoms, match }: Finding): number {
  return atoms.findIndex(
    ({ classes }, at) =>
      at < match.to && classes.has('visit.ended') && atoms.slice(at + 1, at + longestDay).some(isVisit),
  )
}

const isVisit = ({ classes }: PartyAtom): boolean => classes.has('visit.noun') || classes.has('paid.visit')

/** "finalizó hoy una visita de dos días", "a achevé mardi une visite de trois jours": the first of its days; null where none are counted. */
export function firstDayOf(scan: Scan, { atoms }: Finding, ended: number, last: string): string | null {
  for (let at = atoms[ended]!.from; at < atoms.at(-1)!.to; at++) {
    const days = isA(scan, at + 1, 'day.units') ? daysAt(scan, at) : 0
    if (days > 0) return shiftDay(last, 1 - days)
  }
  return null
}

/** In digits or in words; 0 where none are told. */
function daysAt({ tokens, lexicon }: Scan, at: number): number {
  const { kind, form } = tokens[at]!
  if (kind === 'number') return Number(form) || 0
  return lexicon.calendar.dayOrdinals.at(tokens, at)?.values[0] ?? 0
}
