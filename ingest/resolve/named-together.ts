/** Parties that a sentence names together before any encounter does. */
import { AnyOf } from '../engine/classes.ts'
import type { Match } from '../engine/match.ts'
import type { Finding } from './context.ts'
import type { Filled } from './events.ts'
import type { Party, PartyAtom } from './parties.ts'
import { quotedSpeaker, speakerOf } from './party-at.ts'

/** Prepositions of what is spoken of. */
const matters = ['in', 'about']

/** Verbs of which they are what is spoken of: "Their talks covered Syria, Iran and …". */
const verbs = ['deal.verb', 'discuss.verb']

/** Prepositions of somebody to whom something is said: "a dit au ministre" too. */
const told = ['', 'to', 'in', 'with']

/** Of him with whom, or to whom, another did something: "a rappelé au ministre". */
const behindVerb = ['with', 'to', 'in']

/** The parties that stand joined in one list, if they are of two sides. */
export function listed(atoms: readonly PartyAtom[]): readonly Party[] | null {
  let list: Party[] = []
  let joins = false
  let spokenOf = false
  let isMatter = false
  for (const [at, { party, joined, classes, preposition }] of atoms.entries()) {
    if (party ? !joined && !joins : !classes.has('join')) {
      if (areApart(list)) return list
      list = []
    }
    if (party && !joined && !joins) isMatter = verbs.some((name) => atoms[at - 1]?.classes.has(name))
    joins = classes.has('join')
    if (party && list.length === 0) spokenOf = matters.includes(preposition) || (isMatter && party.kind === 'state')
    // "الأوضاع في ليبيا وسوريا": what is talked about.
    if (party?.sides.length === 1 && !spokenOf) list.push(party)
  }
  return areApart(list) ? list : null
}

const areApart = (list: readonly Party[]): boolean =>
  list.length > 1 && new Set(list.map(({ sides }) => sides[0])).size === 2

/** "استقبل الوزير نظيره والوفد المرافق له": without those who came with the one before. */
export const withoutEscorts = (list: readonly PartyAtom[]): readonly PartyAtom[] =>
  list.filter(({ party, joined }, at) => !joined || party?.kind !== 'pronoun' || list[at - 1]?.party?.by !== 'named')

/** "The President and the Minister left for Moscow, where they …": people of one side whom the sentence names together before. */
function joinedBefore(atoms: readonly PartyAtom[], at: number): readonly Party[] {
  let list: Party[] = []
  let joins = false
  for (const { party, preposition, joined, classes } of atoms.slice(0, at)) {
    const follows = joined || joins
    joins = classes.has('join')
    if (party?.kind === 'person' && preposition === '' && party.sides.length > 0)
      list = follows ? [...list, party] : [party]
    else if (!classes.has('join')) {
      if (list.length > 1) return list
      list = []
    }
  }
  return list.length > 1 ? list : []
}

/**
 * "وقع الوزير مع نظيره اتفاقا": two of different sides, so that "the two ministers" of the next sentence are they. `joined`: also
 * where "and" joins them, behind meetings with several: "Minister A and Secretary B reaffirmed …".
 */
export function companionsIn(atoms: readonly PartyAtom[], joined: boolean): readonly Party[] {
  const [first, second, ...others] = atoms.filter(({ party }) => party?.kind === 'person')
  if (!first?.party || !second?.party || others.length > 0) return []
  const pair = [first.party, second.party]
  const sides = new Set(pair.flatMap((party) => party.sides))
  if (first.preposition !== '' || sides.size !== 2) return []
  return behindVerb.includes(second.preposition) || (joined && areJoined(atoms, first, second)) ? pair : []
}

const areJoined = (atoms: readonly PartyAtom[], first: PartyAtom, second: PartyAtom): boolean =>
  second.preposition === '' &&
  atoms
    .slice(atoms.indexOf(first) + 1, atoms.indexOf(second))
    .every(({ classes }) => classes.has('join') || classes.has('article'))

/** Those named together, else those of one list or two whom the sentence names before the group, or at once behind words that open it. */
export function namedBefore({ atoms, match }: Finding, group: number, named: readonly Party[]): readonly Party[] {
  const list = named.length > 0 ? named : joinedBefore(atoms, match.from)
  const before = list.length > 0 ? list : pairBefore(atoms, group)
  return before.length > 0 || atoms[match.from]!.from !== group ? before : pairBehind(atoms, match)
}

/** "Rabuka told Albanese he wants help, as the two leaders sat down": the only two people whom the sentence names before. */
export const pairBefore = (atoms: readonly PartyAtom[], from: number): readonly Party[] =>
  pairOf(atoms.filter(({ party, to }) => party?.kind === 'person' && to <= from))

/** Two people of two sides, where there are no more. */
function pairOf(people: readonly PartyAtom[]): readonly Party[] {
  const pair = people.flatMap(({ party }) => party ?? [])
  return pair.length === 2 && new Set(pair.flatMap(({ sides }) => sides)).size === 2 ? pair : []
}

/** "At their meeting, Mahuta told Wong …": the only two people of the clause that the words open. */
function pairBehind(atoms: readonly PartyAtom[], { from, to }: Match<Party>): readonly Party[] {
  const stop = atoms.findIndex(({ classes }, at) => at >= to && classes.has('stop'))
  const people = atoms
    .slice(0, stop < 0 ? undefined : stop)
    .filter(({ party, preposition }) => party?.kind === 'person' && told.includes(preposition))
  const opening = people[0] ? atoms.indexOf(people[0]) : -1
  const opens = opening >= to && atoms.slice(from, opening).some(({ classes }) => classes.has('comma'))
  return opens && people[0]!.preposition === '' ? pairOf(people) : []
}

/** "Kerry et Lavrov se sont retrouvés, avant de dîner avec …": all of the subject. */
export function together(subject: Party, { atoms, match, compiled }: Finding): readonly Party[] {
  const list = compiled.rule.edge === 'MET_WITH' ? joinedBefore(atoms, match.from) : []
  return list.includes(subject) ? list : [subject]
}

/** "We discussed the fight against A, B and C": behind a verb, what the group talks of, and not who they are. */
export const isToldOf = (atoms: readonly PartyAtom[], { from }: Party): boolean => {
  const group = atoms.findIndex(({ party }) => party?.kind === 'group')
  return atoms
    .slice(
      group,
      atoms.findIndex((atom) => atom.from >= from),
    )
    .some(({ classes }) => classes.has('discuss.verb'))
}

/**
 * Of "We met Minister Song": whoever says so, and not both who met before. "Minister Payne and I are in Tokyo, where we
 * met …": those two.
 */
export function ourselves(
  group: Party,
  { atoms, match, compiled }: Finding,
  earlier: Party | null,
): readonly Party[] | null {
  const own = speakerOf(group)
  const isOwn =
    match.roles.has('B') ||
    (compiled.rule.edge === 'PRAISED' &&
      (own?.kind === 'pronoun' || own?.by === quotedSpeaker || own?.people[0] !== undefined))
  if (!own || !isOwn) return null
  // "We thank Oman," he told reporters.
  if (own.kind === 'pronoun') return earlier && [earlier]
  const list = joinedBefore(atoms, match.from)
  return list.some(({ by }) => by === own.by) ? list : [own]
}

/** "اجتماعهما": the two that the word's own pronoun means. */
export const bothParty = ({ atoms, match }: Finding): Party => {
  const { from, to } = atoms[match.from]!
  return { kind: 'group', from, to, sides: [], people: [], by: 'both' }
}

/** Of no side of theirs: "him" is whoever the sentence is about. */
const isAnother = (subject: Party | null, filled: readonly Filled[]): boolean =>
  subject !== null && !filled.some(({ party }) => party.sides.some((side) => subject.sides.includes(side)))

/** "… and the Emir received him": whoever was named last, of another side; `earlier`: in a sentence before. */
function himIn({ atoms, match }: Finding, filled: readonly Filled[], earlier: Party | null): Party | null {
  const own = new Set(filled.flatMap(({ party }) => party.sides))
  const him = atoms.slice(0, match.from).findLast(({ party }) => party?.kind === 'person')?.party ?? earlier
  return him && him.people.length > 0 && !him.sides.some((side) => own.has(side)) ? him : null
}

/** Words that tell of a meeting themselves. */
const meets = new AnyOf(['meet.verb', 'meet.noun', 'receive.noun', 'call.noun'])

/** "رحب الوزير بالسفير وبحث معه": whom the subject spoke to, where that is the first meeting that is told of. */
export function himOf(
  finding: Finding,
  filled: readonly Filled[],
  subject: Party | null,
  earlier: Party | null,
  isFirst: boolean,
): Party | null {
  if (finding.match.roles.size > 0) return isAnother(subject, filled) ? null : himIn(finding, filled, earlier)
  const before = finding.atoms.slice(0, finding.match.from)
  if (!isFirst || subject?.kind !== 'person' || before.some(({ classes }) => meets.isIn(classes))) return null
  return himIn(finding, [{ role: 'A', party: subject, by: 'subject' }], null)
}
