/** Days that a sentence gives of something else than the meeting beside which they stand. */
import type { DateMention } from '../engine/dates.ts'
import { shiftDay } from '../engine/iso-day.ts'
import type { Match } from '../engine/match.ts'
import type { Scan } from '../mentions/scan.ts'
import { atomAt } from './own-period.ts'
import type { Party, PartyAtom } from './parties.ts'
import { isRelative } from './told-clause.ts'

/** "التقى لودريان، الذي وصل مساء السبت، نظيره": of a clause on somebody, inside what is told of him. */
export function isOfPerson(atoms: readonly PartyAtom[], verb: PartyAtom, { from, to }: Match<Party>): boolean {
  const at = atoms.indexOf(verb)
  if (at <= from || at >= to || !isRelative(atoms, verb)) return false
  const before = at - 3
  if (!atoms[at - 2]?.classes.has('comma') || before < from || atoms[before]?.party?.kind !== 'person') return false
  return verb.classes.has('arrive.verb') || atoms.slice(from, before).some(({ classes }) => classes.has('verb'))
}

/** Atoms between "scheduled" and its day: "on the two days of". */
const nextToDay = 2
/** Atoms between "on the sidelines of" and "scheduled". */
const longestEvent = 5

/** "على هامش القمة المقررة الأربعاء": the day of the event at which, or before which, they meet. */
export function isOfEvent(scan: Scan, atoms: readonly PartyAtom[], day: number, { from, to }: Match<Party>): boolean {
  if (scan.lexicon.cased) return false
  const scheduled = [day - 1, day - nextToDay].find((at) => atoms[at]?.classes.has('coming'))
  if (scheduled === undefined) return false
  const event = atoms.slice(Math.max(scheduled >= to ? to : 0, scheduled - longestEvent), scheduled)
  if (scheduled >= from && scheduled < to) return event.some(({ classes }) => classes.has('during'))
  // "القمة التي تضم فلانا وفلانا، المقررة الأربعاء": of the meeting itself.
  const isOwn = scheduled === to || atoms[scheduled - 1]?.classes.has('comma')
  return !isOwn && !atoms[scheduled - 1]?.party && !event.some(({ classes }) => classes.has('verb'))
}

const shifts = [
  ['apart.after', -1],
  ['apart.two', -2],
  ['apart.before', 1],
] as const

/** "قال اليوم، غداة لقاء بين …": the day before that on which something else is told of, or behind it. */
export function dayNextTo(
  scan: Scan,
  atoms: readonly PartyAtom[],
  from: number,
  days: readonly DateMention[],
): string | null {
  const apart = atoms[from - 1]
  const [, shift] = shifts.find(([name]) => apart?.classes.has(name)) ?? []
  const told = days.findLast((day) => day.to <= (apart?.from ?? 0) && !scan.quoted[day.from])
  if (!shift || !told || atomAt(atoms, told.from) >= from) return null
  return shiftDay(told.date, shift)
}

/** What somebody says begins: "أن", a quotation. */
export const opensSpeech = ({ classes }: PartyAtom): boolean => classes.has('stop') && !classes.has('relative')

/** "قال في مؤتمر صحفي عقده أمس إن …", "ذكر بيان صدر اليوم أن …": a day that the saying, or where it was said, has to itself. */
export function isOfSaying(atoms: readonly PartyAtom[], day: number, until: number): boolean {
  const said = atoms.slice(0, day).findLastIndex(({ classes }) => classes.has('say'))
  if (said < 0 || atoms.slice(said + 1, day).some(opensSpeech)) return false
  return atoms.slice(day, until).some(opensSpeech)
}

/** "قال الوزير الجمعة، إثر لقائه نظيره": he spoke at once behind it, as he need not behind a journey. */
export const isSaidAfter = (atoms: readonly PartyAtom[], day: number, { from, to, rest }: Match<Party>): boolean =>
  Boolean(atoms[from - 1]?.classes.has('after')) &&
  (day === from - 2 || (day === from - 3 && atoms[day + 1]!.classes.has('comma'))) &&
  ['meet.noun', 'meet.his'].some((name) => atoms[from]!.classes.has(name)) &&
  !atoms.slice(from, rest ?? to).some(({ classes }) => classes.has('period.noun') || classes.has('visit.noun'))

/** "والاثنين قال الوزير إنه تحدث مع نظيره، خلال لقائهما الأسبوع الماضي": the verb of saying stands right behind its day. */
export const saysThen = (atoms: readonly PartyAtom[], day: number, until: number): boolean =>
  Boolean(atoms[day + 1]?.classes.has('say') && atoms[day + 1]!.classes.has('verb')) &&
  atoms.slice(day + 2, until).some(opensSpeech)

/** "أكد ذلك عقب لقاء الرئيس، المبعوث الأممي فلان، الأربعاء، في عدن": at most the comma that his name ends with stands between. */
export const isRightBehind = (atoms: readonly PartyAtom[], day: number, { to, rest }: Match<Party>): boolean =>
  rest === null &&
  day >= to &&
  atoms.slice(to, day).every(({ classes }) => classes.has('comma') || classes.has('prep.in'))
