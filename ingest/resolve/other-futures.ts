/** Words of the future beside a meeting that are said of something else. */
import type { Match } from '../engine/match.ts'
import type { Party, PartyAtom } from './parties.ts'
import { anyIs, isRelative } from './told-clause.ts'

/** `verb`: the meeting's own. */
export const isOfOther = (
  atoms: readonly PartyAtom[],
  at: number,
  match: Match<Party>,
  verb: PartyAtom | undefined,
): boolean =>
  isClosedAside(atoms, at, match, verb) ||
  isOfAnother(atoms, at, verb) ||
  isOfNounBefore(atoms, at, match) ||
  isOfMain(atoms, at, match)

/** "الذي سيشارك في القمة،": of a clause that ends before what is told. */
function isClosedAside(
  atoms: readonly PartyAtom[],
  at: number,
  match: Match<Party>,
  verb: PartyAtom | undefined,
): boolean {
  if (!isRelative(atoms, atoms[at]!)) return false
  // "زعيم الكتلة، التي ستكون الأكبر، التقى …"
  const end = at < match.from ? (match.rest ?? match.to) : verb ? atoms.indexOf(verb) : at
  return anyIs(atoms.slice(at + 1, Math.max(at + 1, end)), 'comma')
}

/** "عقد الوزير، الذي سيشارك في القمة، اجتماعا": what somebody is to do of whom something is told that was done. */
const isOfAnother = (atoms: readonly PartyAtom[], at: number, verb: PartyAtom | undefined): boolean =>
  verb !== undefined && isPast(verb) && verb.from < atoms[at]!.from && isRelative(atoms, atoms[at]!)

/** "يتوقع أن تتخذ رحلة ميركل، التي غادرت الخميس، شكل …": said before a clause of what was done. */
function isOfMain(atoms: readonly PartyAtom[], at: number, { from }: Match<Party>): boolean {
  const verb = atoms[from]!
  return at < from - 1 && verb.classes.has('verb') && isPast(verb) && isRelative(atoms, verb)
}

export const isPast = ({ classes }: PartyAtom): boolean => classes.has('past') && !classes.has('present')

/** "التحضير للحج المقبل، إذ اجتمع": said of something else, before the construction. */
const isOfNounBefore = (atoms: readonly PartyAtom[], at: number, { from }: Match<Party>): boolean =>
  at < from - 1 && atoms[at]!.classes.has('coming') && !atoms[at + 1]?.classes.has('to.do')
