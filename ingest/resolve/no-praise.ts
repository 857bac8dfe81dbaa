/** Praise that stands for none, and what only goes on with the praise before. */
import type { Sentence } from '../engine/sentences.ts'
import { isA, isJoined, isPrepositional, mayHavePreposition, type Scan } from '../mentions/scan.ts'
import { isFiniteAtom } from './acting.ts'
import { antecedentOf } from './antecedent.ts'
import type { Finding } from './context.ts'
import type { Praise } from './events.ts'
import { isByOthers } from './other-speakers.ts'
import type { PartyAtom } from './parties.ts'
import { isLedTo } from './praise-object.ts'
import { receivesGuest } from './received.ts'
import { triggerOf } from './roles.ts'
import { isThankedFor } from './thanked.ts'

/** A reception, a remark, or one that another rule reads. */
export function isNoPraise(scan: Scan, finding: Finding): boolean {
  const trigger = triggerOf(finding)
  return (
    receivesGuest(finding, trigger) ||
    isNoted(scan, finding) ||
    isThankedFor(scan, finding) ||
    isPassive(scan, finding.atoms[trigger]!) ||
    isNoun(scan, finding, trigger) ||
    isWelcomed(finding, trigger) ||
    takesThanks(finding) ||
    isPrice(finding, trigger) ||
    isBuilt(scan, finding, trigger) ||
    isSurname(scan, finding, trigger) ||
    isOfUntold(scan, finding, trigger) ||
    isOtherNoun(scan, finding, trigger) ||
    isOfCable(finding, trigger) ||
    isByOthers(scan, finding, trigger) ||
    isOfQuoted(scan, finding, trigger) ||
    isGreeting(finding, trigger) ||
    isAlive(scan, finding, trigger) ||
    isOwnVerb(scan, finding, trigger) ||
    isStillWished(finding, trigger) ||
    isOfObject(finding, trigger) ||
    isCalledUpon(scan, finding, trigger)
  )
}

/** "s'est « félicité » de": of something, and nobody. */
const isWelcomed = ({ atoms }: Finding, trigger: number): boolean =>
  Boolean(atoms[trigger - 1]?.classes.has('quote') && atoms[trigger - 2]?.classes.has('reflexive.auxiliary'))

/** "ما أبداه من شكر وتقدير": a noun, where a preposition leads to it. */
const isNoun = (scan: Scan, { atoms }: Finding, trigger: number): boolean =>
  !scan.lexicon.cased &&
  atoms[trigger]!.classes.has('praise.verb') &&
  atoms[trigger]!.classes.has('thanks.noun') &&
  Boolean(atoms[trigger - 1]?.classes.has('prep.from'))

/** Atoms of "which hastened" before "to congratulate him". */
const longestHaste = 3

/** "العلاقات مع روسيا التي سارعت لتهنئته": whoever congratulated is told of in a clause, and him whom the sentence is about. */
const isOfObject = ({ atoms }: Finding, trigger: number): boolean =>
  atoms[trigger]!.classes.has('to.thank.him') &&
  atoms.slice(Math.max(0, trigger - longestHaste), trigger).some(({ classes }) => classes.has('relative'))

/** "أعرب عن أمله في أن تشكر كييف واشنطن": behind "that" a verb of the present tells what may be, but not in "يسعدني أن أشكر". */
const isStillWished = ({ atoms }: Finding, trigger: number): boolean =>
  Boolean(atoms[trigger - 1]?.classes.has('to.do')) &&
  atoms[trigger]!.classes.has('present') &&
  !atoms[trigger]!.classes.has('praise.we')

/** "Le Qatar a été d'une aide précieuse et nous lui en sommes reconnaissants": who is named in somebody's own words does not thank. */
function isOfQuoted({ quoted, lexicon }: Scan, { atoms, match }: Finding, trigger: number): boolean {
  const subject = match.roles.get('A')?.[0]?.party
  const isOwn = atoms[trigger]!.classes.has('own.verb')
  return lexicon.cased && isOwn && subject?.by === 'named' && subject.kind === 'state' && Boolean(quoted[subject.from])
}

/** "America, thank you for your support": who is thanked, before the comma. */
function isCalledUpon(scan: Scan, { atoms, match }: Finding, trigger: number): boolean {
  const subject = match.roles.get('A')?.at(-1)
  const before = atoms[trigger - 1]
  if (!scan.lexicon.modifiersFirst || !subject || !before?.classes.has('comma')) return false
  return atoms[trigger - 2] === subject && isA(scan, atoms[trigger]!.to, 'praise.courtesy')
}

/** "لا يزال حيا", "استهدف حيا سكنيا": not "حيا الرئيس", "والرئيس حيا جهود". */
function isAlive(scan: Scan, { atoms }: Finding, trigger: number): boolean {
  const [before, verb, next] = [atoms[trigger - 1], atoms[trigger]!, atoms[trigger + 1]]
  if (!verb.classes.has('praise.alive') || isJoined(scan, verb.from)) return false
  if (!next || ['stop', 'comma', 'join'].some((name) => next.classes.has(name)) || isJoined(scan, next.from))
    return true
  return (
    before !== undefined &&
    !before.party &&
    !['stop', 'clause', 'already', 'quote'].some((name) => before.classes.has(name))
  )
}

/** "وإنني أشكر فخامة الرئيس", "شاكرا الرئيس": whom somebody thanks, and no subject, but for "مقدرا سموه هذه المبادرة". */
const isOwnVerb = (scan: Scan, { atoms, match: { roles } }: Finding, trigger: number): boolean => {
  const { classes } = atoms[trigger]!
  const behind = (roles.get('A') ?? []).filter((subject) => atoms.indexOf(subject) > trigger)
  if (scan.lexicon.cased || behind.length === 0) return false
  const isAddress = behind.every(({ party }) => ['honorific', 'pronoun'].includes(party!.by))
  return classes.has('praise.we') || (classes.has('praise.part') && !isAddress)
}

/** "saludó a la primera ministra", but not "saludó a la ministra por su nombramiento". */
function isGreeting({ atoms }: Finding, trigger: number): boolean {
  if (!atoms[trigger]!.classes.has('greet.verb')) return false
  const at = atoms[trigger + 1]?.party ? trigger + 1 : trigger + 2
  const greeted = atoms[at]
  return greeted?.party?.kind === 'person' && greeted.preposition === 'to' && !atoms[at + 1]?.classes.has('prep.by')
}

/** "بعث ببرقية تهنئة إلى الرئيس عبر فيها عن تهانيه": another rule reads the cable, and for whom it is. */
const isOfCable = ({ atoms, match: { rest } }: Finding, trigger: number): boolean =>
  rest !== null &&
  Boolean(atoms[trigger + 1]?.classes.has('within.it')) &&
  atoms.slice(0, trigger).some(({ classes }) => classes.has('congrats.noun')) &&
  atoms.slice(rest).every(({ party }) => !party?.sides[0])

/** Atoms between a verb of paying and the price, with who pays. */
const longestPayer = 6

/** "دفع الوزير ثمن الطائرات", "أن ثمن سياسته باهظ" */
const isPrice = ({ atoms }: Finding, trigger: number): boolean =>
  atoms[trigger]!.classes.has('price.noun') &&
  (atoms.slice(Math.max(0, trigger - longestPayer), trigger).some(({ classes }) => classes.has('paying')) ||
    atoms.slice(trigger, trigger + longestPayer).some(({ classes }) => classes.has('price.high')))

/** "يشيد سورا على الحدود", "مدينة مشيدة في الصخر": built, where no preposition leads to what is praised. */
const isBuilt = (scan: Scan, finding: Finding, trigger: number): boolean =>
  finding.atoms[trigger]!.classes.has('praise.builds') && finding.match.rest !== null && !isLedTo(scan, finding)

/** "قال بارك": a name, where a verb, a title or another word that it goes on stands before. */
function isSurname(scan: Scan, { atoms }: Finding, trigger: number): boolean {
  const [before, verb] = [atoms[trigger - 1], atoms[trigger]!]
  if (!verb.classes.has('praise.surname') || !before || isJoined(scan, verb.from)) return false
  const opens = ['stop', 'join', 'quote', 'already', 'as.well', 'relative'].some((name) => before.classes.has(name))
  return !opens || before.classes.has('say') || before.classes.has('that.clause')
}

/** "مصور شهير كان يثني على …", "الذي كان يثني": in a clause about somebody whom nothing names. */
function isOfUntold(scan: Scan, { atoms, match: { roles } }: Finding, trigger: number): boolean {
  const verb = atoms[trigger]!
  if (scan.lexicon.cased || roles.has('A') || !isFiniteAtom(verb) || !verb.classes.has('praise.verb')) return false
  const relative = atoms[trigger - 1]?.classes.has('topic.was') ? trigger - 2 : trigger - 1
  const before = atoms[relative]
  return Boolean(before?.classes.has('relative')) && antecedentOf(atoms, trigger) === null
}

/** "إشادة إسرائيلية وتنديد فلسطيني": another noun follows, and not what is praised. */
const isOtherNoun = (scan: Scan, { atoms, match: { rest } }: Finding, trigger: number): boolean =>
  atoms[trigger]!.classes.has('praise.noun') &&
  rest !== null &&
  !atoms[rest]!.party &&
  isJoined(scan, atoms[rest]!.from) &&
  !isPrepositional(scan, atoms[rest]!.from)

/** "حمل الوزير ضيفه شكره": whose thanks they are stands before. */
const takesThanks = ({ atoms, match: { from } }: Finding): boolean =>
  Boolean(atoms[from - 2]?.classes.has('charge.verb') && atoms[from]!.party)

/** "and was thanked for his work": whoever did it is not told. */
function isPassive(scan: Scan, verb: PartyAtom): boolean {
  const before = isA(scan, verb.from - 1, 'adverb') ? verb.from - 2 : verb.from - 1
  return verb.classes.has('praise.verb') && !verb.classes.has('verb.nonfinite') && isA(scan, before, 'passive.be')
}

/** Atoms between "noted" and what was noted: "نوه في كلمته إلى أن"; further where the verb leads to it: "نوه خلال لقائه السفير إلى". */
const longestAside = 5
const longestLead = 12

/** "نوه إلى أن", "نوه في كلمته بأن": noted, and praised nobody. */
function isNoted(scan: Scan, { atoms, match: { from, rest } }: Finding): boolean {
  if (rest === null) return false
  const notes = atoms.slice(from, rest).some(({ classes }) => classes.has('praise.note'))
  for (let at = rest; at < Math.min(atoms.length, rest + (notes ? longestLead : longestAside)); at++) {
    const { party, classes } = atoms[at]!
    if (party && !notes) return false
    if (classes.has('that.clause') && notes) return true
    if (classes.has('prep.to') && (notes || atoms[at + 1]?.classes.has('stop'))) return true
    // "بدوره": the preposition that leads to what is praised.
    if (notes && mayHavePreposition(scan, atoms[at]!.from, 'prep.by')) return false
  }
  return false
}

/** Tokens between two reports of cables on one occasion. */
const longestBetween = 60

/** "كما بعث ببرقية مماثلة": a cable of congratulations was told of just before. */
export const followsPraise = (last: Praise | undefined, { from }: Sentence): boolean =>
  last !== undefined && from - last.proof.sentence.to < longestBetween
