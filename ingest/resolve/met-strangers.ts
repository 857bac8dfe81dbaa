/** "She also met with students to discuss …": what somebody talks over with those whom no side sends is no topic of other talks. */
import { isA, type Scan } from '../mentions/scan.ts'
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'

/** Atoms from "with" to "to discuss", and from the verb to "with". */
const furthest = 10
const nearby = 5

const meets = ['meet.verb', 'speak.verb', 'meet.noun', 'talks.noun']

/** Words that mean those who are told of, or a side without its state. */
const known = ['him', 'pronoun.object', 'group', 'led.group', 'side.head', 'delegates', 'delegation', 'meet.noun']

/** Words up to the one that tells who they are: "the visiting delegation". */
const longestStrangers = 3

export function isWithStrangers(scan: Scan, { atoms, match }: Finding): boolean {
  const opens = atoms[match.from]!.classes
  if (!scan.lexicon.modifiersFirst || match.roles.size > 0) return false
  if (!opens.has('to.discuss') && !opens.has('and')) return false
  for (let at = match.from - 1; at >= Math.max(0, match.from - furthest); at--) {
    const atom = atoms[at]!
    if (isA(scan, atom.to - 1, 'prep.with')) return areStrangers(scan, atoms, at + 1) && isMeeting(atoms, at)
    if (atom.party ? !isPlace(atom) && !areUntold(scan, atom) : isFiniteAtom(atom)) return false
    if (atom.classes.has('stop') || atom.classes.has('clause')) return false
  }
  return false
}

const isMeeting = (atoms: readonly PartyAtom[], end: number): boolean =>
  atoms.slice(Math.max(0, end - nearby), end + 1).some(({ classes }) => meets.some((name) => classes.has(name)))

/** "in Rome", "from Fiji" */
const isPlace = ({ party, preposition }: PartyAtom): boolean =>
  party?.kind === 'state' && (preposition === 'in' || preposition === 'from')

/** "counterparts": of no state that the text tells. */
const areUntold = (scan: Scan, { party, from }: PartyAtom): boolean =>
  party?.sides.length === 0 && isA(scan, from, 'delegates')

function areStrangers(scan: Scan, atoms: readonly PartyAtom[], at: number): boolean {
  const [first, ...next] = atoms.slice(at, at + longestStrangers)
  if (!first || scan.tokens[first.from]!.kind !== 'word') return false
  if (first.party) return areUntold(scan, first)
  return ![first, ...next].some(({ classes }) => known.some((name) => classes.has(name)))
}
