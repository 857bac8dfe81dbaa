/** When a visit began that a sentence says has ended, by how long it lasted: "غادر الثلاثاء بعد زيارة استغرقت يومين". */
import { asKey } from '../engine/classes.ts'
import { datesIn } from '../engine/dates.ts'
import { shiftDay } from '../engine/iso-day.ts'
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'
import { atomAt, verbBefore } from './own-period.ts'
import type { PartyAtom } from './parties.ts'

/** Days, by the words that count them. */
const counts = [1, 2, 3, 4, 5, 6, 7].map((days) => [days, asKey(`days.${days}`)] as const)

/** Atoms from the visit to how long it lasted. */
const furthest = 8

/** Atoms before a visit that say that it is over: "بعد انتهاء زيارته". */
export const isOver = (atoms: readonly PartyAtom[], from: number): boolean =>
  atoms[from]!.classes.has('visit.his') && Boolean(atoms[from - 1]?.classes.has('visit.over'))

/** "اختتم زيارته الخميس": the verb tells of the end of a visit, and the day is that end's. */
function endsVisit(scan: Scan, atoms: readonly PartyAtom[], verb: PartyAtom): boolean {
  if (!verb.classes.has('end.verb')) return false
  for (const { classes, from } of atoms.slice(atoms.indexOf(verb) + 1)) {
    // "نشاط اليوم الأول لزيارته": of something else than the visit.
    if (classes.has('visit.his') || classes.has('visit.noun')) return !scan.words[from]?.reading.preposition
    if (classes.has('verb') || classes.has('meet.noun') || classes.has('meet.his')) return false
  }
  return false
}

/** The first day of the visit; null where its length is left unsaid, or what is told has a day other than that of its end. */
export function firstDay(
  scan: Scan,
  { atoms, sentence }: Finding,
  today: string | undefined,
  own: string | null,
): string | null {
  const lasted = atoms.findIndex((atom, at) => atom.classes.has('lasted') && isOfVisit(atoms, at))
  const token = atoms[lasted]?.to ?? scan.tokens.length
  const days = lasted < 0 ? undefined : counts.find(([, name]) => lengthOf(scan, token, name) > 0)?.[0]
  if (!days || !today) return null
  const end = datesIn(scan.tokens, sentence.from, sentence.to, scan.lexicon, today, () => false).find(
    ({ from, date }) => date <= today && !isA(scan, from - 1, 'date.since') && isEnd(scan, atoms, atomAt(atoms, from)),
  )
  return end && (own === null || own === end.date) ? shiftDay(end.date, 1 - days) : null
}

const isEnd = (scan: Scan, atoms: readonly PartyAtom[], day: number): boolean => {
  const verb = verbBefore(atoms, day)
  return verb !== undefined && (verb.classes.has('leave.verb') || endsVisit(scan, atoms, verb))
}

const isOfVisit = (atoms: readonly PartyAtom[], lasted: number): boolean =>
  atoms
    .slice(Math.max(0, lasted - furthest), lasted)
    .some(({ classes }) => classes.has('visit.noun') || classes.has('visit.his'))
