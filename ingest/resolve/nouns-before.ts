/** What a clause names before its verb: "le commerce et la sécurité ont été discutés". */
import { isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'
import { headAt } from './topic-boundaries.ts'

/** Atoms that what is named may run over. */
const longest = 40

/** Words that end the clause before. */
const closing = ['verb', 'stop', 'relative', 'topic.relative', 'say', 'topic.was']

/** Tokens of the nouns before the verb, none of them before the atom `first`; null where nothing but an aside stands there. */
export function nounsBefore(
  scan: Scan,
  atoms: readonly PartyAtom[],
  verb: number,
  first: number,
): [from: number, to: number] | null {
  let end = verb
  while (end > 0 && atoms[end - 1]!.classes.has('future')) end--
  let begin = end
  while (begin > first && end - begin < longest && !closes(scan, atoms, begin - 1)) begin--
  // "au cours de l'entretien, …": the nouns come after the comma.
  if (begin < end && opensAside(atoms[begin]!))
    begin = atoms.findIndex(({ from }, at) => at >= begin && at < end && isMark(scan, from, ',،')) + 1 || end
  return begin < end && !isSubject(scan, atoms, begin) ? [atoms[begin]!.from, atoms[end]!.from] : null
}

/** "واستعرض الوزير خلال المؤتمر أبرز ما تناولته المحادثات": who does what the verb before him says. */
const isSubject = (scan: Scan, atoms: readonly PartyAtom[], at: number): boolean =>
  !scan.lexicon.cased &&
  atoms[at]!.party?.kind === 'person' &&
  atoms[at]!.preposition === '' &&
  Boolean(atoms[at - 1]?.classes.has('verb'))

/** "…, with trade and the war in Sudan on the agenda": tokens of what "with" leads to; null where nothing leads to the agenda so. */
export function nounsAlongside(
  scan: Scan,
  atoms: readonly PartyAtom[],
  agenda: number,
): [from: number, to: number] | null {
  let from: number | null = null
  for (let at = agenda - 1; at >= 0 && agenda - at < longest; at--) {
    const { party, preposition, classes, from: token } = atoms[at]!
    const led = classes.has('prep.with') || (party !== null && preposition === 'with')
    // "met with the Minister with trade on the agenda"
    if (party?.kind === 'person' || closes(scan, atoms, at)) break
    if (led) from = token + lengthOf(scan, token, 'prep.with')
  }
  return from === null ? null : [from, atoms[agenda]!.from]
}

const closes = (scan: Scan, atoms: readonly PartyAtom[], at: number): boolean => {
  const { party, classes, from } = atoms[at]!
  if (isMark(scan, from, ';؛:')) return true
  return !party && closing.some((name) => classes.has(name)) && !isGenitive(scan, atoms, at) && !isParticiple(atoms, at)
}

/** "the summit held in Hanoi": tells where, and no verb of a clause. */
const isParticiple = (atoms: readonly PartyAtom[], at: number): boolean => {
  const [noun, next] = [atoms[at - 1], atoms[at + 1]]
  if (!noun || noun.party || !atoms[at]!.classes.has('topic.dated')) return false
  const isNoun = noun.classes.has('topic.head') || noun.classes.has('meet.noun') || noun.classes.names.length === 0
  return isNoun && (next?.classes.has('prep.in') || next?.preposition === 'in' || next?.classes.has('prep.by') || false)
}

/** "آلية رفع العقوبات": a noun spelt like a verb, behind the one that it belongs to. */
const isGenitive = (scan: Scan, atoms: readonly PartyAtom[], at: number): boolean =>
  !scan.lexicon.cased && at > 0 && atoms[at]!.classes.has('topic.head') && headAt(scan, atoms[at - 1]!.from)

const opensAside = ({ party, preposition, classes }: PartyAtom): boolean =>
  party ? preposition !== '' : classes.names.some((name) => name === 'clause' || name.startsWith('prep.'))
