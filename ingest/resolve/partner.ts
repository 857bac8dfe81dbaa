/** The other side where what was discussed names it: "… the truce with his counterpart", "relations between A and B". */
import type { Scan } from '../mentions/scan.ts'
import { namesDay } from '../mentions/word-kinds.ts'
import type { Context, Finding } from './context.ts'
import type { Filled } from './events.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'

export interface Partner {
  readonly party: Party
  /** Token at which what was discussed begins, where the partner is named before it. */
  readonly begins?: number
  /** Token at which what was discussed ends; null where the partner is named within it or before. */
  readonly ends: number | null
}

export function partnerAfter(scan: Scan, atoms: readonly PartyAtom[], from: number, side: string): Partner | null {
  const rest = atoms.slice(from)
  const isOther = (party: Party): boolean => party.sides[0] !== undefined && party.sides[0] !== side
  const companion = companionIn(rest)
  if (companion?.party && isOther(companion.party)) {
    // "discussed with his counterpart the truce"
    const first = rest.indexOf(companion)
    const after = rest.slice(first).findIndex(({ party, classes }) => !party && !classes.has('join'))
    const next = after > 0 ? rest[first + after + whenLength(scan, rest.slice(first + after))] : undefined
    const aside = rest.slice(0, first)
    const isWhen = scan.lexicon.modifiersFirst && areWhen(scan, aside)
    const begins = next && (first <= 1 || ((isWhen || isAside(aside)) && opensTopic(next))) ? next.from : null
    return begins === null
      ? { party: companion.party, ends: companion.from }
      : { party: companion.party, begins, ends: null }
  }
  const at = rest.findIndex(({ party, preposition }) => party !== null && preposition === 'between')
  if (at < 0) return null
  const pair = rest.slice(at, at + 3).flatMap(({ party }) => (party ? [party] : []))
  const both = pair.find(({ sides }) => sides.length > 1 && sides.includes(side))
  if (both) return { party: partyAs(both, { sides: both.sides.filter((one) => one !== side) }), ends: null }
  const other = pair.slice(0, 2).find(isOther)
  return other && pair.some((party) => party.sides[0] === side) ? { party: other, ends: null } : null
}

/** "discussed Sunday with", "discussed on Sunday with" */
const areWhen = (scan: Scan, atoms: readonly PartyAtom[]): boolean =>
  atoms.length <= 3 &&
  atoms.slice(0, -1).every(({ from, classes }, at) => namesDay(scan, from) || (at === 0 && classes.has('prep.about')))

/** "discussed with his counterpart on Wednesday the truce": atoms of the day. */
const whenLength = (scan: Scan, [first, second]: readonly PartyAtom[]): number => {
  if (!scan.lexicon.modifiersFirst || !first || !second) return 0
  if (namesDay(scan, first.from)) return 1
  return first.classes.has('prep.about') && namesDay(scan, second.from) ? 2 : 0
}

/** Atoms. */
const longestAside = 5

/** "by phone on Sunday with": how, when and where. */
const isAside = (atoms: readonly PartyAtom[]): boolean =>
  atoms.length <= longestAside &&
  ['by.phone', 'prep.in', 'prep.about', 'adverb'].some((name) => atoms[0]!.classes.has(name)) &&
  !atoms.some(({ classes }) => ['article', 'topic.head', 'topic.shared', 'verb'].some((name) => classes.has(name)))

const opensTopic = ({ classes }: PartyAtom): boolean =>
  ['article', 'topic.head', 'topic.lead', 'topic.attribute'].some((name) => classes.has(name))

/** Whoever it was discussed with: what was discussed ends there. In a clause on the talks, "التي عقدها مع نظيره", it has not begun. */
export const companionIn = (rest: readonly PartyAtom[], first = 0): PartyAtom | undefined =>
  rest[0]?.classes.has('relative')
    ? undefined
    : rest.find(
        ({ party, preposition }, at) =>
          at >= first && (party?.kind === 'person' || party?.by === 'organ') && preposition === 'with',
      )

/** "يبحث التعاون مع نظيره": with whom is said after what, and by whom before. */
export function withSubject(finding: Finding, filled: readonly Filled[], context: Context): readonly Filled[] {
  const { match, atoms } = finding
  const companion = match.roles.size > 0 || match.rest === null ? undefined : companionIn(atoms.slice(match.rest))
  // "جرى بحث الجهود المنسقة مع الأشقاء في المملكة": nobody's verb, and a state that what was discussed is with.
  const isWithin = companion?.party?.by === 'organ' && atoms[match.from]!.classes.has('pass.verb')
  if (!companion || isWithin) return filled
  const subject = context.subjectBefore(finding)
  return subject?.sides.length === 1 ? [{ role: 'A', party: subject, by: 'subject' }] : filled
}

/** "discussed Libya, and touched on trade": by whoever discussed the first; null where nothing was before. */
export function furtherBy(finding: Finding, filled: readonly Filled[], context: Context): readonly Filled[] | null {
  const before = finding.atoms.slice(0, finding.match.from)
  const told = before.findLastIndex(({ classes }) => discusses.some((name) => classes.has(name)))
  if (told < 0 || before.slice(told + 1).some(acts)) return null
  const subject = before.slice(0, told).find(acts)?.party
  if (!subject || subject.sides.length === 0) return context.current && filled
  return [...filled, { role: 'A', party: subject, by: 'subject' }]
}

const discusses = ['discuss.verb', 'deal.verb']

/** Stands before a verb. */
const acts = ({ party, preposition }: PartyAtom, at: number, atoms: readonly PartyAtom[]): boolean => {
  const next = atoms[at + 1]?.classes
  return party !== null && preposition === '' && next !== undefined && (next.has('verb') || next.has('adverb'))
}
