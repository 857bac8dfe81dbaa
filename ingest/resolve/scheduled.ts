/** Words around a meeting that say that it is still to come: preparations before it, and what is said of the noun behind it. */
import { isFiniteAtom } from './acting.ts'
import type { PartyAtom } from './parties.ts'
import { endsWish } from './told-clause.ts'

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
export function isScheduled(atoms: readonly PartyAtom[], from: number, to: number): boolean {
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
