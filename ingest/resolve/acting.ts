/** Who acts in a sentence: the subject of a verb, and whoever is quoted. */
import type { Finding } from './context.ts'
import type { Party, PartyAtom } from './parties.ts'

/** "نقلت الوكالة عن الوزير قوله …": whoever is quoted says what follows. */
const isQuotedAt = (atoms: readonly PartyAtom[], at: number): boolean =>
  (atoms[at]!.party?.sides.length ?? 0) > 0 && Boolean(atoms[at + 1]?.classes.has('his.saying'))

const tellings = ['say', 'express.verb', 'stress.verb', 'praise.verb', 'tell.verb']

/**
 * "وأضاف المتحدث أن الرئيس أعرب عن دعمه، وأشاد …", "أن طهران «رحبت بالمبادرة»": who is said to have said something, before his
 * verb, or before the mark that it stands behind.
 */
function tellsItself(atoms: readonly PartyAtom[], at: number): boolean {
  const before = atoms[at - 1]?.classes.has('quote') ? at - 2 : at - 1
  if (!atoms[before]?.classes.has('stop')) return false
  const isMarked = Boolean(atoms[at + 1]?.classes.has('quote'))
  const verb = isMarked ? atoms[at + 2] : atoms[at + 1]
  if (!verb || !isFiniteAtom(verb)) return false
  const isPerson = atoms[at]!.party!.kind === 'person'
  if (!tellings.some((name) => verb.classes.has(name))) return isPerson && isSpokenFor(atoms, at)
  return isMarked || isPerson
}

/** Atoms between a spokesman and the verb of whomever he speaks for. */
const longestSaying = 8

/** "صرح فلان المتحدث باسم الرئاسة بأن الرئيس استهل اللقاء …، مرحبا": what he did is told by his spokesman. */
function isSpokenFor(atoms: readonly PartyAtom[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - longestSaying); back--) {
    const { party } = atoms[back]!
    if (party?.kind === 'person' && atoms[back - 1]!.classes.has('say'))
      return party.people.some(({ offices }) => offices.some((words) => words.has('spokesperson')))
  }
  return false
}

/** The subject of the verb before it. */
export const actsAt = (atoms: readonly PartyAtom[], at: number): boolean => {
  const before = atoms[at - 1]?.classes
  // "القمة التي تستضيفها القاهرة": of a clause inside.
  if (['relative', 'what.clause'].some((name) => atoms[at - 2]?.classes.has(name))) return false
  if (isQuotedAt(atoms, at) || tellsItself(atoms, at)) return true
  // "tandis que l'ambassadeur, qui …, a salué": the subject of a clause that begins anew.
  // "وشن الرئيس هجوما": behind a verb that no class knows.
  const opens = at === 0 || (at === 1 && (before?.has('article') || before?.names.length === 0))
  return opens || before === undefined || ['verb', 'say', 'contrast'].some((name) => before.has(name))
}

export const isFiniteAtom = ({ classes }: PartyAtom): boolean => classes.has('verb') && !classes.has('verb.nonfinite')

/** "على صعيد آخر، …": of other things than the sentence before. */
export const turnsAway = (atoms: readonly PartyAtom[]): boolean =>
  atoms.slice(0, 2).some(({ classes }) => classes.has('turn.away')) ||
  // "وفي اتصال مماثل، …"
  ['prep.in', 'meet.noun', 'meet.another'].every((name, at) => atoms[at]?.classes.has(name))

const meetings = ['meet.that', 'meet.both', 'between.both']

/** "الجانبان", "الاجتماع": of those who met, or of their meeting. */
export const speaksOfMeeting = (atoms: readonly PartyAtom[]): boolean =>
  atoms.some(({ party, classes }) => party?.kind === 'group' || meetings.some((name) => classes.has(name)))

/** Atoms that a sentence may open with before "this came". */
const longestOpening = 3

/** "جاء ذلك خلال لقائه …": when what the sentence before tells took place. */
export const tellsWhenThis = (atoms: readonly PartyAtom[]): boolean =>
  atoms.slice(0, longestOpening).some(({ classes }) => classes.has('this.came'))

/** "met A, and B met C": the subject of a verb behind "and". */
export function actsNext(atoms: readonly PartyAtom[], at: number): boolean {
  const before = atoms[at - 1]?.classes.has('article') ? at - 2 : at - 1
  const joinsOn = ['and', 'semicolon'].some((name) => atoms[before]?.classes.has(name))
  const verb = atoms[at + 1]?.classes.has('adverb') ? atoms[at + 2] : atoms[at + 1]
  return joinsOn && verb !== undefined && (isFiniteAtom(verb) || verb.classes.has('auxiliary'))
}

/** "Reçu par A, B a salué …", "Reçu par A, B, ministre, a salué …": the subject of a verb behind a comma. */
export function actsBehindComma(atoms: readonly PartyAtom[], at: number): boolean {
  if (!atoms[at - 1]?.classes.has('comma')) return false
  const closes = atoms[at + 1]?.classes.has('comma')
  const verb = atoms[closes ? at + 2 : at + 1]
  return verb !== undefined && isFiniteAtom(verb) && !(closes && verb.classes.has('say'))
}

/** "the ambassador said he had met …": who says what he did. */
export function sayerBefore(atoms: readonly PartyAtom[], { from }: Party): Party | null {
  const said = atoms.findLastIndex((atom) => atom.to <= from && atom.classes.has('say'))
  const { party, preposition } = atoms[said - 1] ?? { party: null, preposition: '' }
  return party?.kind === 'person' && preposition === '' && party.sides.length > 0 ? party : null
}

/** What a saying may go on with, where nobody stands behind it. */
const behindSaying = ['prep.in', 'prep.to', 'colon', 'clause', 'during']

/** "وقال: إن المملكة تشهد نهضة، منوها …": who is named only in what somebody says whom the sentence leaves unnamed. */
export function isOnlySpokenOf(
  atoms: readonly PartyAtom[],
  { from }: Party,
  praise: number,
  earlier: Party | null,
): boolean {
  if (earlier?.kind !== 'person' || !atoms[praise]!.classes.has('participle')) return false
  const at = atoms.findIndex((atom) => atom.from >= from)
  // "وأضاف أن الوزير نقل دعوة، معربا …": he.
  if (atoms[at]?.party?.kind === 'person' && atoms[at - 1]?.classes.has('clause')) return false
  const said = atoms.findIndex(({ classes }) => classes.has('say') && classes.has('verb'))
  const next = atoms[said + 1]
  if (said < 0 || said > at || !behindSaying.some((name) => next?.classes.has(name))) return false
  return atoms.slice(said, at).some(({ classes }) => classes.has('clause')) && !atoms.slice(0, at).some(isPlain)
}

/** "received by the Deputy Minister when he met the ambassador": whoever did what is told before "when". */
export function agentBefore(atoms: readonly PartyAtom[], { from }: Party): Party | null {
  const at = atoms.findIndex((atom) => atom.from === from)
  const agent = atoms[at - 1]?.classes.has('when') ? atoms[at - 2] : undefined
  return agent?.party?.kind === 'person' && agent.preposition === 'by' && agent.party.sides.length > 0
    ? agent.party
    : null
}

/** "the Minister is back after a week in which he met A and then saw B": whom the pronoun means, in its own sentence. */
export const meantBefore = (atoms: readonly PartyAtom[], { from }: Party): Party | null =>
  atoms.findLast(
    (atom, at) => atom.to <= from && atom.party?.kind === 'person' && isPlain(atom) && !isReceived(atoms, at),
  )?.party ?? null

/** "أنه سيلتقي قادة روسيا وفرنسا": behind a pronoun or a subject, they are whom he met, and did not meet each other. */
export function isObject({ atoms, match: { from, roles } }: Finding): boolean {
  const [met, other] = [...roles.values()].flat()
  if (!met?.party || !roles.has('A') || met.party.kind === 'group' || !atoms[from]!.classes.has('meet.verb'))
    return false
  if (isCountedObject(atoms, from, met)) return true
  // "وكان الوزير التقى نظيره، وفلانا": another, who is joined to him, too.
  const next = atoms.indexOf(met) + 1
  const joint = atoms[next]?.classes.has('comma') ? next + 1 : next
  if (other && !(other.joined && other.party && atoms.indexOf(other) === joint)) return false
  const before = atoms[from - 1]
  if (!before) return false
  const others = [...roles.values()].flat().slice(1)
  if (isWhereTheyMeet(atoms, from, met.party) || others.some((one) => isOnVisit(atoms, from, met, one))) return true
  return before.party ? before.preposition === '' && before.party.kind !== 'group' : before.classes.has('clause.his')
}

/** "وصل الوزير إلى جدة، حيث يلتقي نظيره وفلانا": those of other sides, behind where somebody went who does not only tell it. */
function isWhereTheyMeet(atoms: readonly PartyAtom[], verb: number, { sides }: Party): boolean {
  if (!atoms[verb - 1]!.classes.has('does.there')) return false
  const subject = atoms.slice(0, verb).findLastIndex((atom) => atom.party?.kind === 'person' && isPlain(atom))
  if (subject < 0 || atoms[subject]!.party!.sides.some((side) => sides.includes(side))) return false
  const around = [atoms[subject - 1], atoms[subject + 1]]
  return around.some((atom) => atom && (atom.classes.has('arrive.verb') || atom.classes.has('visit.verb')))
}

/** "زيارة للوزير، يلتقي خلالها نظيره وفلانا": those of two sides, whom the visitor meets. */
const isOnVisit = (atoms: readonly PartyAtom[], verb: number, met: PartyAtom, other: PartyAtom): boolean =>
  Boolean(atoms[verb + 1]?.classes.has('within.it')) &&
  atoms.slice(0, verb).some(({ classes }) => classes.has('visit.noun') || classes.has('tour.noun')) &&
  other.party?.kind === 'person' &&
  !other.party.sides.some((side) => met.party!.sides.includes(side))

/** "واصل الوزير لقاءاته، حيث التقى كل من فلان وفلان": those of other sides, counted behind the verb of who is named before. */
function isCountedObject(atoms: readonly PartyAtom[], verb: number, { party, from }: PartyAtom): boolean {
  const lead = atoms.findLast((atom) => atom.to <= from && !atom.party)
  if (!lead?.classes.has('each.of')) return false
  const subject = atoms.slice(0, verb).findLast((atom) => atom.party?.kind === 'person' && isPlain(atom))?.party
  return Boolean(subject && !subject.sides.some((side) => party!.sides.includes(side)))
}

/** A subject; "Obama's visit" is still about Obama. */
export const isPlain = ({ party, preposition }: PartyAtom): boolean =>
  party !== null &&
  (preposition === '' || (preposition === 'genitive' && party.kind === 'person')) &&
  (party.kind === 'pronoun' || party.sides.length > 0)

/** "كان للوزير لقاءات", "شهد المقر لقاءات مكثفة للوزير": whoever had them. */
const hasSomething = (atoms: readonly PartyAtom[], at: number): boolean =>
  atoms[at]!.party?.kind === 'person' &&
  atoms[at]!.preposition === 'to' &&
  (Boolean(atoms[at - 1]?.classes.has('topic.was')) ||
    [at - 1, at - 2].some(
      (before) => atoms[before]?.classes.has('meet.noun') && !atoms[before + 1]!.classes.has('stop'),
    ))

/** A subject, or whoever is quoted. */
export const speaksAt = (atoms: readonly PartyAtom[], at: number): boolean =>
  isPlain(atoms[at]!) || isQuotedAt(atoms, at) || hasSomething(atoms, at)

/** "les présidents des deux pays, A et B": joined to one behind a preposition. */
const isListedBehind = (atoms: readonly PartyAtom[], at: number): boolean =>
  atoms[at]!.joined && (atoms.slice(0, at).findLast(({ party }) => party)?.preposition ?? '') !== ''

/** Who acts first; "où il venait de s'entretenir, le ministre a dit": not whom a relative clause only speaks of. */
export function firstSubject(atoms: readonly PartyAtom[]): Party | null {
  const isWithin = ({ party }: PartyAtom, at: number): boolean =>
    party!.kind === 'pronoun' && Boolean(atoms[at - 1]?.classes.has('relative'))
  return atoms.find((atom, at) => isPlain(atom) && !isWithin(atom, at) && !isListedBehind(atoms, at))?.party ?? null
}

/** A verb of meeting or of discussing, in the past. */
export const isMet = ({ classes }: PartyAtom): boolean =>
  classes.has('past') && !classes.has('present') && ['meet.verb', 'discuss.verb'].some((name) => classes.has(name))

/** "أشاد الجانبان", but not "قال إن البلدين اتفقا …، مشيدا", "العلاقات التي تربط البلدين", "مصالح البلدين". */
export const areSpeakers = (atoms: readonly PartyAtom[], group: number, praise: number): boolean =>
  atoms[group]!.party?.kind === 'group' &&
  atoms[group]!.preposition === '' &&
  !atoms[group - 2]?.classes.has('relative') &&
  !['topic.head', 'topic.keep'].some((name) => atoms[group - 1]?.classes.has(name)) &&
  !(atoms[praise]!.classes.has('participle') && atoms[group - 1]?.classes.has('stop'))

/** Atoms from a verb to the last of those whom somebody met. */
const longestMet = 8

const meeting = ['receive.verb', 'meet.verb', 'saw.verb', 'praise.direct']

/** "Le président a reçu lundi le ministre, avant de s'entretenir avec …", "إن الوزير شكر تركيا وأعرب …": whom the subject of a verb met or thanked. */
export function isReceived(atoms: readonly PartyAtom[], at: number): boolean {
  for (let verb = at - 1; verb > 0 && verb >= at - longestMet; verb--) {
    const { party, preposition, classes } = atoms[verb]!
    if (party ? preposition === '' && !isJoinedOn(atoms, at) : classes.has('stop')) return false
    if (!isFiniteAtom(atoms[verb]!) && !meeting.some((name) => classes.has(name))) continue
    const subject = atoms[verb - 1]!.classes.has('comma') ? verb - 2 : verb - 1
    return meeting.some((name) => classes.has(name)) && subject >= 0 && isPlain(atoms[subject]!)
  }
  return false
}

const isJoinedOn = (atoms: readonly PartyAtom[], at: number): boolean =>
  atoms[at]!.joined || Boolean(atoms[atoms[at - 1]?.classes.has('article') ? at - 2 : at - 1]?.classes.has('join'))

/** "a reçu le ministre, avant de s'entretenir avec …": what its first subject goes on to do, and not whom he met. */
export function isOfMet({ atoms, match: { roles } }: Finding, trigger: number): boolean {
  const [first] = roles.get('A') ?? []
  const at = first?.preposition === '' ? atoms.indexOf(first) : -1
  if (at < 0 || at > trigger || atoms.slice(at, trigger).some(({ classes }) => classes.has('stop'))) return false
  // "met the Minister, and the Prince received him"
  return !isJoinedOn(atoms, at) && isReceived(atoms, at)
}
