/** Words around a meeting that say that it is still to come: preparations before it, and what is said of the noun behind it. */
import type { Match } from '../engine/match.ts'
import { isFiniteAtom } from './acting.ts'
import { isPast } from './other-futures.ts'
import { verbBefore } from './own-period.ts'
import type { Party, PartyAtom } from './parties.ts'
import { anyIs, endsWish, isRelative } from './told-clause.ts'

/** "يعقد اجتماعات أسبوعية مع نظيره": what goes on already. */
export const isHabit = (atoms: readonly PartyAtom[], { from, to, rest }: Span): boolean =>
  atoms.slice(from, rest ?? to).some(({ classes }) => classes.has('regular'))

/** "وهو أول رئيس ياباني يزور عمان": of whoever was the first to do so. */
export function isOfFirst(atoms: readonly PartyAtom[], verb: PartyAtom): boolean {
  const at = atoms.indexOf(verb)
  return Boolean(atoms[at - 1]?.party?.kind === 'person' && atoms[at - 2]?.classes.has('rank.first'))
}

interface Span {
  readonly from: number
  readonly to: number
  readonly rest: number | null
}

/** Atoms between those who are to meet and "is planned": "on the studies of the dam". */
const longestTopic = 8

/** "A meeting between … on trade is planned for June": said of the noun, with no verb between. */
function isScheduled(atoms: readonly PartyAtom[], from: number, to: number): boolean {
  if (!atoms[from]!.classes.has('meet.noun')) return false
  for (const atom of atoms.slice(to, to + longestTopic)) {
    if (atom.classes.has('scheduled')) return true
    if (isFiniteAtom(atom) || endsWish.some((name) => atom.classes.has(name))) return false
  }
  return false
}

/** Atoms between "preparations for" and the meeting. */
const nextToPreparations = 3

/** "التحضير لقمة", "تمهيدا للقاء" */
export function isPrepared(atoms: readonly PartyAtom[], from: number): boolean {
  // "للإعداد لزيارة الوزير وأجرى مباحثات": his visit, and not what is told of him.
  if (atoms[from]!.party) return false
  for (let at = from - 1; at >= Math.max(0, from - nextToPreparations); at--) {
    const atom = atoms[at]!
    if (atom.classes.has('prepared')) return true
    if (isFiniteAtom(atom) || atom.party || endsWish.some((name) => atom.classes.has(name))) return false
  }
  return false
}

/** "تعقد في الدوحة قمة", "محادثات لافروف مع كيري ستركز على": the verb that the meeting is object or subject of. */
export function isHeldAhead(
  atoms: readonly PartyAtom[],
  { from, to }: Match<Party>,
  own: PartyAtom | undefined,
): boolean {
  if (own) return false
  const before = verbBefore(atoms, from)
  const holds = before && ['hold.verb', 'host.verb'].some((name) => before.classes.has(name))
  if (
    holds &&
    before.classes.has('present') &&
    !before.classes.has('past') &&
    !anyIs(atoms, 'now') &&
    !isRelative(atoms, before)
  )
    return true
  // "عقدت قمة بين الرئيسين فيما يستعد أحدهما …"
  if (before && before === atoms[from - 1] && before.classes.has('held.verb') && isPast(before)) return false
  const [next] = atoms.slice(to, to + 2).filter(({ classes }) => classes.has('verb'))
  const isSaidOfIt = next ? next.classes.has('future') && !isRelative(atoms, next) && !doneByPeople(next) : false
  return isSaidOfIt || isScheduled(atoms, from, to) || isOfPeriodAhead(atoms, to)
}

/** "لقاءه مع نظيره الشهر المقبل" */
const isOfPeriodAhead = (atoms: readonly PartyAtom[], at: number): boolean =>
  Boolean(atoms[at]?.classes.has('period.noun') && atoms[at + 1]?.classes.has('coming'))

/** "talks with Li, the first premier to visit …": no meeting visits or meets anybody. */
const doneByPeople = ({ classes }: PartyAtom): boolean =>
  ['visit.verb', 'meet.verb', 'receive.verb', 'speak.verb'].some((name) => classes.has(name))
