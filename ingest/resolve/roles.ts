/** Who may fill a role of a construction. */
import type { Admission } from '../engine/match.ts'
import { isA, isMark, type Scan } from '../mentions/scan.ts'
import { actsBehindComma, actsNext, isObject, isOfMet } from './acting.ts'
import { isOfUnnamed } from './antecedent.ts'
import type { Finding } from './context.ts'
import { isSent } from './delegates.ts'
import { eachSide, type Filled, sidesOf } from './events.ts'
import { isAgreed, isMetByAnother, isNaming, isPlaceOfList, meetsAlone } from './meets-alone.ts'
import { isTheirBond, isVenue } from './not-met.ts'
import { isOnlyNegotiated, isToldOfAnother } from './other-talks.ts'
import type { Party, PartyAtom } from './parties.ts'
import { bracketsLength, epithetLength, leadLength, placeLength } from './place-between.ts'
import { meetsOwnState } from './presumed.ts'
import { areReceived, isNoSubject, receivesThing } from './received.ts'
import { strangersLength } from './strangers.ts'
import { isDiscussed } from './talked-of.ts'
import { actsWhere, tellsBehind } from './tells-behind.ts'

/** A visit is made by people, not by a state. */
const mayTravel = (scan: Scan, { kind, by, people, from }: Party, { atoms }: Finding): boolean =>
  kind === 'person' || by === 'delegates' || (by === 'organ' && (people.length > 0 || isSent(scan, from, atoms)))

/** A state is visited, or an international body; not one of a state's own. */
export const mayHost = ({ kind, sides }: Party): boolean =>
  kind === 'state' || (sides[0]?.startsWith('agency:') ?? false)

/** "زار السفير وزير المالية في مكتبه": whoever is called on, too. */
export const mayReceive = (party: Party): boolean => party.kind === 'person' || mayHost(party)

/**
 * A state or a body of the first side is no partner for it, nor is the first by another word: "received at the Élysée the
 * American vice president", "التقى فلان، وزير الإعلام، سفير …".
 */
export const admissionOf = (scan: Scan): Admission<Party> => ({
  fills(role, list, roles) {
    const [, second] = list
    if (role === 'A' && scan.lexicon.modifiersFirst && isNoSubject(scan, list)) return false
    // "استقبل مرسي، الرئيس الموريتاني، والرئيس الجيبوتي": where "and" joins each, a comma alone parts the host from his guests.
    if (role === 'A' && !second && isVenue(scan, list[0]!)) return false
    if (role === 'A') return scan.lexicon.cased || !second || second.joined || !isParted(scan, second.from - 1)
    if (role !== 'B') return true
    const first = roles.get('A') ?? []
    const own = new Set(first.flatMap(({ party }) => party?.sides ?? []))
    if (isOfTitle(list[0]!, first.at(-1)) || isTheirBond(scan, list[0]!, first)) return false
    // "for hosting the summit, and he …": English has another word for whom somebody met.
    if (scan.lexicon.modifiersFirst && list[0]!.party?.by === 'pronoun') return false
    return !list.every((atom) => isOwnBody(atom, own) || repeats(atom, first))
  },
  tells: (atoms, at) => scan.lexicon.cased && (tellsBehind(atoms, at) || actsWhere(atoms, at)),
  place: (atoms, at) =>
    scan.lexicon.modifiersFirst
      ? placeLength(scan, atoms, at)
      : scan.lexicon.cased
        ? 0
        : bracketsLength(scan, atoms, at) || epithetLength(scan, atoms, at),
  strangers: (atoms, at) => (scan.lexicon.cased ? 0 : strangersLength(scan, atoms, at)),
  lead: (atoms, at, first, joined) => leadLength(scan, atoms, at, first, joined),
  acts: (atoms, at) =>
    scan.lexicon.modifiersFirst ? actsNext(atoms, at) : scan.lexicon.cased && actsBehindComma(atoms, at),
  repeats,
})

/** By a comma, or by "also": "استقبل الوزير كذلك السفير". */
const isParted = (scan: Scan, at: number): boolean => isMark(scan, at, ',،') || isA(scan, at, 'list.also')

/** "استقبل فلان مبعوث الأمم المتحدة والجامعة العربية": a body joined to the one of his title. */
const isOfTitle = ({ party, joined, from }: PartyAtom, before: PartyAtom | undefined): boolean =>
  joined &&
  party?.kind === 'agency' &&
  party.by === 'named body' &&
  before?.party?.kind === 'person' &&
  before.to === from

const isOwnBody = ({ party }: PartyAtom, own: ReadonlySet<string>): boolean =>
  (party?.kind === 'state' || party?.kind === 'agency') &&
  party.sides.length > 0 &&
  party.sides.every((side) => own.has(side))

/** The same person, by name or by a title of his own side: "استقبل أمير قطر في الدوحة الشيخ تميم", "فلان (وزير الإعلام)". */
function repeats({ party, joined, preposition }: PartyAtom, role: readonly PartyAtom[]): boolean {
  const first = role[0]?.party
  // "وفد من الحركة الفلانية «فلانة»": a body by its other name.
  const isBody = party?.kind === 'agency' && first?.kind === 'agency' && preposition === ''
  if (isBody) return !joined && party.by === 'named body' && party.sides[0] === first.sides[0]
  if (party?.kind !== 'person' || first?.kind !== 'person' || joined) return false
  const described = party.people.length === 0 && party.sides.every((side) => first.sides.includes(side))
  return described || party.people.some((person) => first.people.includes(person))
}

/** "يلتقي المبعوث لدى وصوله الرياض": where nothing leads to it, a capital is where he comes, and not whom he meets. */
function meetsPlace({ match }: Finding): boolean {
  const met = match.roles.get('B') ?? []
  const isPlace = ({ party, preposition }: PartyAtom): boolean => party?.by === 'capital' && preposition === ''
  return met.length > 0 && met.every(isPlace)
}

/** False where those who were found for the roles cannot have met so. */
export function mayMeet(finding: Finding, filled: readonly Filled[], scan: Scan): boolean {
  const { rule } = finding.compiled
  const { roles } = finding.match
  // "تسلم رئيس الجمهورية أوراق اعتماد سفيري …", of nobody knows which state: the envoys met him, and not each other.
  if (roles.has('A') && roles.has('B') && !filled.some(({ role }) => role === 'A')) return false
  // "a preparation for summits with A and B": of somebody whom nothing names, they did not meet each other.
  if (!roles.has('A') && isOnlyMet(roles.get('B')) && !filled.some(({ role }) => role === 'A')) return false
  if (rule.both && !isTheirs(finding)) return false
  if (!roles.has('A') && isOfUnnamed(finding.atoms, triggerOf(finding))) return false
  if (meetsOwnState(filled, scan)) return false
  if ([isBetweenGroup, meetsAlone, isPlaceOfList, isAgreed, isMetByAnother].some((isNot) => isNot(finding)))
    return false
  if (isOnlyNegotiated(finding, triggerOf(finding)) || isToldOfAnother(finding, triggerOf(finding))) return false
  if (rule.background && isDiscussed(finding)) return false
  if (isNaming(scan, finding, triggerOf(finding)) || areReceived(finding, triggerOf(finding))) return false
  if (scan.lexicon.modifiersFirst && receivesThing(finding, triggerOf(finding))) return false
  if (isAttended(finding) || isOccasion(finding) || isObject(finding) || isOfMet(finding, triggerOf(finding)))
    return false
  // "بلدان مثل العراق وسوريا": whose side somebody led is no state by its name alone.
  const leads = rule.each || triggerIs(finding, ['lead.verb'])
  if (leads && !isRepresented(finding) && roles.get('A')?.some(isBareState)) return false
  // "لقاء ضم الوزيرين": only a delegation has members.
  const isDelegation = isRepresented(finding) || isDelegations(roles.get('A'))
  if (rule.each && hasMembers(finding) && roles.has('C') && !isDelegation) return false
  if (rule.people && filled.some(({ party: { kind, by } }) => kind !== 'person' && by !== 'delegates')) return false
  if (rule.format !== 'visit') return !meetsPlace(finding)
  return filled.some(({ role, party }) => role === 'A' && mayTravel(scan, party, finding))
}

/** "محادثات مع الرئيس لتحسين العلاقات بين البلدين": their relations are between them, whom the talks were with stands before. */
function isBetweenGroup(finding: Finding): boolean {
  const [group] = finding.match.roles.get('A') ?? []
  if (group?.party?.kind !== 'group' || !['between', 'bond'].includes(group.preposition)) return false
  const { atoms } = finding
  return atoms
    .slice(triggerOf(finding), atoms.indexOf(group))
    .some(({ party, preposition }) => preposition === 'with' && party !== null)
}

const isDelegations = (list: readonly PartyAtom[] = []): boolean => list.every(({ party }) => party?.by === 'organ')

const isBareState = ({ party }: PartyAtom): boolean => party?.kind === 'state' && party.by === 'named'

const triggerIs = (finding: Finding, names: readonly string[]): boolean =>
  names.some((name) => finding.atoms[triggerOf(finding)]!.classes.has(name))

/** "وضم الوفد …", "The Chinese delegation: …" */
export const hasMembers = (finding: Finding): boolean =>
  triggerIs(finding, ['members.of', 'delegation.has', 'colon', 'represented.by'])

/** "Russia was represented by …": also a state by its name alone. */
const isRepresented = (finding: Finding): boolean => triggerIs(finding, ['represented.by'])

const isOnlyMet = (met: readonly PartyAtom[] = []): boolean =>
  met.length > 1 &&
  (met[0]!.preposition === 'among' ||
    met.every(
      ({ preposition, party }) => preposition === 'each' || (preposition === 'with' && party?.kind === 'state'),
    ))

/** "حضر اللقاء فلان وفلان": they attended one that was told of, and it is not theirs. */
const isAttended = ({ atoms, match: { from, roles } }: Finding): boolean =>
  Boolean(atoms[from - 1]?.classes.has('attend.verb')) &&
  [...roles.values()].flat().every(({ preposition }) => preposition === '')

/** "التقى على هامش القمة نظراءه": a meeting that has the article is nobody's, and they stand in the clause around it. */
const isOccasion = ({ compiled, atoms, match: { from, roles } }: Finding): boolean =>
  !compiled.rule.together &&
  Boolean(atoms[from]!.classes.has('meet.that') && atoms[from - 1]?.classes.has('during')) &&
  [...roles.values()].flat().every(({ preposition }) => preposition === '' || preposition === 'each')

/** Stops of one journey, of which none has the journey's day. */
const fewestStops = 3

/** "will visit France, Italy and Spain from Monday" */
export const isTour = ({ compiled, match }: Finding): boolean =>
  compiled.rule.format === 'visit' && (match.roles.get('B')?.length ?? 0) >= fewestStops

/** "their second meeting", but not "their readiness to hold talks". */
const isTheirs = ({ atoms, match }: Finding): boolean =>
  atoms.slice(match.from + 1, match.to - 1).every(
    ({ classes }, at) =>
      // "après avoir tenu un entretien"
      (at === 0 && classes.has('hold.verb')) ||
      !classes.names.some((name) => ['verb', 'and', 'auxiliary'].includes(name) || name.startsWith('prep.')),
  )

/** The first word of the match that the rule demands: two rules must not both read it for the same kind of edge. */
export function triggerOf({ atoms, compiled, match }: Finding): number {
  const wanted = compiled.pattern.find(
    (element) => element.type === 'word' && !element.optional && !element.classes.names.includes('comma'),
  )
  for (let at = match.from; at < match.to; at++) {
    const { party, classes } = atoms[at]!
    if (!party && wanted?.type === 'word' && wanted.classes.isIn(classes)) return at
  }
  return match.from
}

/** The token of that word. */
export const tokenOf = (finding: Finding): number => finding.atoms[triggerOf(finding)]!.from

/** People of two sides who are said to have talked something over met to do so; states may only be what it is about. */
export const speakTogether = (filled: readonly Filled[]): boolean =>
  sidesOf(filled.filter(({ party: { kind, by } }) => kind === 'person' || by === 'delegates')).length > 1

/** "التقى الرئيس التركي ونظيره الروسي": each side by itself, unless all of them are said to have sat together. */
export function meetingsOf(finding: Finding, filled: readonly Filled[]): (readonly Filled[])[] {
  const others = filled.filter(({ role }) => role !== 'B')
  const own = sidesOf(others)
  const partners = isTogether(finding) ? [] : eachSide(filled.filter(({ role }) => role === 'B'))
  const isOwn = ({ party }: Filled): boolean => party.sides.every((side) => own.includes(side))
  const met = bySide(partners.filter((partner) => !isOwn(partner)))
  if (own.length === 0 || met.length < 2) return [filled]
  return met.map((list) => [...others, ...partners.filter(isOwn), ...list])
}

/** "لقاء ثلاثي", "الاجتماع الذي جمع …" */
const isTogether = (finding: Finding): boolean => {
  const { atoms, match, compiled } = finding
  if (compiled.rule.together === true) return true
  if (atoms.slice(Math.max(0, match.from - 1), match.to + 1).some(({ classes }) => classes.has('meet.several')))
    return true
  // "في اتصال هاتفي مع الرئيس والمستشارة", but "عقد على هامش القمة لقاءات مع كل من …".
  const isOne = atoms.some(
    ({ classes }, at) =>
      at >= match.from && at < match.to && classes.has('meet.one') && !atoms[at - 1]?.classes.has('during'),
  )
  return isOne && !atoms[triggerOf(finding)]!.classes.has('meet.verb')
}

/** Those of one side are met together. */
function bySide(partners: readonly Filled[]): (readonly Filled[])[] {
  const sides = new Map<string, Filled[]>()
  for (const partner of partners) {
    const side = partner.party.sides.join()
    sides.set(side, [...(sides.get(side) ?? []), partner])
  }
  return [...sides.values()]
}

/** Whom a construction has as its partner, and who stands before its verb: "استقبل نظيره، ثم التقى السفير". */
export function givenBefore({ atoms, match: { from, roles } }: Finding): (Party | null)[] {
  const first = roles.get('A')?.[0]
  const leads =
    first !== undefined &&
    // "استهل نشاطه بلقاء السفيرة ثم السفير": both are whom he met.
    (atoms[from]!.classes.has('receive.noun') ? first === atoms[from + 1] : first === atoms[from]) &&
    !atoms[from + 1]?.classes.has('relative')
  return [roles.get('B')?.[0]?.party ?? null, leads ? first.party : null]
}
