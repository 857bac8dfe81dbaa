/** Who acts next, where a sentence opens with what he did it during. */
import type { Match } from '../engine/match.ts'
import { isFiniteAtom } from './acting.ts'
import type { Party, PartyAtom } from './parties.ts'

/** Atoms that may stand before "during his visit" where it opens a sentence: "في ثاني أيام زيارته". */
const longestOpening = 3

/** Atoms of a circumstance: "Speaking to reporters after talks", and from whom they were with to its comma. */
const longestCircumstance = 8
const longestComplement = 16

/** Atoms before a verb of praise that opens a sentence: "Warmly", "Once again". */
const longestAdverb = 2

/** Whoever acts behind what a sentence opens with. */
export const followingSubject = (atoms: readonly PartyAtom[], match: Match<Party>): Party | null =>
  visitor(atoms, match) ?? behindComma(atoms, match)

/** "After talks with his counterpart in Moscow, the Minister said": the subject of the verb behind the comma. */
function behindComma(atoms: readonly PartyAtom[], { from, to }: Match<Party>): Party | null {
  // "Warmly congratulating the President, the Minister said"
  const praises = from <= longestAdverb && atoms[from]!.classes.has('praising')
  if (from > longestCircumstance || !(praises || atoms.slice(0, from + 1).some(opensCircumstance))) return null
  if (atoms.slice(0, from).some((atom) => isPlain(atom) || acts(atom))) return null
  const start = praises ? from + 1 : to
  for (let at = start; at < Math.min(atoms.length, start + longestComplement) && !acts(atoms[at]!); at++) {
    if (!atoms[at]!.classes.has('comma')) continue
    // "في لقاء مع نظيره، قال الوزير"
    const verb = atoms[at + 1]
    const behind = verb && (acts(verb) || verb.classes.has('denied')) ? at + 2 : at + 1
    const isLed = ['article', 'pronoun.possessive'].some((name) => atoms[behind]?.classes.has(name))
    const next = isLed ? behind + 1 : behind
    const isSubject = behind > at + 1 || atoms.slice(next + 1, next + 3).some(acts)
    if (isSubject && atoms[next] && isPlain(atoms[next]!) && atoms[next]!.party!.sides.length > 0)
      return atoms[next]!.party
  }
  return null
}

const circumstances = ['after', 'during', 'prep.in', 'for.talks', 'clause']

const opensCircumstance = ({ classes }: PartyAtom): boolean => circumstances.some((name) => classes.has(name))

const isPlain = ({ party, preposition }: PartyAtom): boolean => party !== null && preposition === ''

const acts = (atom: PartyAtom): boolean =>
  isFiniteAtom(atom) || atom.classes.has('say') || atom.classes.has('auxiliary')

/** "وخلال زيارتها للقاهرة، التقت كلينتون الرئيس", "في ختام زيارة إلى قطر، قال الوزير": whoever acts next, unless he is the host. */
function visitor(atoms: readonly PartyAtom[], { from, to, roles }: Match<Party>): Party | null {
  if (from > longestOpening || !atoms.slice(0, from + 1).some(opensVisit) || atoms.slice(0, from).some(isPlain))
    return null
  const verb = atoms.findIndex(({ classes }, at) => at >= to && acted.some((name) => classes.has(name)))
  // "وفي اتصال مع نظيره أكد الوزير": at once behind whom it was with.
  const isNext = verb === to && atoms[from]!.classes.has('meet.noun')
  if (!isNext && !atoms.slice(from, from + 3).some(isMeeting)) return null
  const next = verb < 0 ? undefined : atoms[verb + 1]
  const hosts = (roles.get('B') ?? []).flatMap(({ party }) => party?.sides ?? [])
  const isGuest = next?.party?.kind === 'person' && next.preposition === '' && next.party.sides.length > 0
  return isGuest && !next.party!.sides.some((side) => hosts.includes(side)) ? next.party : null
}

const acted = ['verb', 'denied']

const isMeeting = ({ classes }: PartyAtom): boolean =>
  ['visit.his', 'meet.his', 'visit.noun'].some((name) => classes.has(name))

const opensVisit = ({ classes }: PartyAtom): boolean =>
  ['during', 'after', 'at.end', 'prep.in'].some((name) => classes.has(name))
