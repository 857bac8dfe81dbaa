/** Whom a praise is for: the first of another side that its object names. */
import { isA, type Scan } from '../mentions/scan.ts'
import { hasPronounEnding, isCommon } from '../mentions/word-kinds.ts'
import { isFiniteAtom } from './acting.ts'
import { objectBefore } from './antecedent.ts'
import type { Finding } from './context.ts'
import { isGiven, isGivers, pastGivers } from './givers.ts'
import { ownerOf } from './owner.ts'
import type { Party, PartyAtom } from './parties.ts'
import { isOfPeople, objectStart } from './praise-object.ts'
import { isOwn, isWithRealm, longestObject, ownerByAdjective, partnerIn } from './praise-owner.ts'
import { addressed, ownerWithin, welcomedOf } from './praised-before.ts'
import { praisedRealm } from './realm.ts'
import { triggerOf } from './roles.ts'
import { isThanked, saysWhom } from './thanked.ts'

/** Atoms within which thanks are said to be somebody's. */
const longestGiver = 3

/** Prepositions of a place or a partner: "in Doha", "its talks with Iran". */
const pointing = new Set(['in', 'with', 'between', 'about', 'aside', 'accredited'])

/** "من الدوحة": a place, too; but "القرار الصادر عن المجلس" is the council's. */
function isPointed(atoms: readonly PartyAtom[], at: number): boolean {
  const { preposition, party } = atoms[at]!
  if (preposition === 'about' && atoms[at - 2]?.classes.has('issued.by')) return false
  return pointing.has(preposition) || (preposition === 'from' && party?.by === 'capital')
}

/** Whom the words after a construction, or a pronoun in it, say that the praise is for. */
export function praisedBy(scan: Scan, finding: Finding, by: string): Party | 'none' | null {
  const { atoms, match } = finding
  const rest = objectStart(scan, finding)
  const named = match.roles.get('B')?.[0]?.party
  if (named) return named
  // "a quien agradeció", "dont il a salué l'action": whom the clause is about.
  const object = objectBefore(atoms, match.from)
  if (object) return object
  // "Thank you.": a courtesy.
  if (rest !== null && isCourtesy(scan, atoms.slice(rest))) return 'none'
  const target = rest === null ? ownerWithin(scan, finding, by) : praiseTarget(scan, atoms, rest, by)
  if (!target && rest !== null && praisesTalks(scan, atoms, rest)) return 'none'
  const to = target && target !== 'none' ? null : addressed(finding, by)
  if (to) return to
  const earlier = (): Party | null => antecedent(atoms, triggerOf(finding), by)
  if (atoms[triggerOf(finding)]!.classes.has('welcomed.it')) return welcomedOf(finding, earlier()) ?? 'none'
  const isTold = rest === null ? !target : isPronoun(scan, atoms, pastGivers(scan, atoms, rest), by)
  const told = isTold ? (earlier() ?? target) : (target ?? (saysWhom(finding) ? earlier() : null))
  // "وشكر كيري المملكة": the one whom he met.
  if (!told && rest !== null && isOfPeople(atoms, rest)) return 'none'
  return told ?? (isThanked(finding) && !praisedRealm(scan, finding) ? 'none' : null)
}

/** "أكد أن الكويت …، شاكرا لها مساعداتها": the last before it who is of another side than the speaker. */
function antecedent(atoms: readonly PartyAtom[], before: number, by: string): Party | null {
  let partner: Party | null = null
  for (let at = before - 1; at >= 0; at--) {
    const { party, preposition } = atoms[at]!
    if (!party || party.kind === 'group' || party.kind === 'pronoun') continue
    const [side] = party.sides
    if (side === undefined || ownerOf(side) === by) continue
    // "العلاقات مع قطر، مثمنا مواقفها": where nobody else is named.
    if (preposition === 'with' && party.kind === 'state') partner ??= party
    // "في منتدى حوار المنامة": where.
    if (pointing.has(preposition) || (party.kind === 'agency' && preposition === 'of')) continue
    return party
  }
  return partner
}

/** "لها", "بدعمها", "ما قدمته من منح": of one spoken of before. */
function isPronoun(scan: Scan, atoms: readonly PartyAtom[], start: number, by: string): boolean {
  const { party, classes, from: first } = atoms[start]!
  // "لأخيه أمير قطر", "لنظيره القطري": him who is named.
  if (party && party.sides.length > 0) return false
  if (impersonal.some((name) => classes.has(name))) return true
  // "thanked the Emir and expressed appreciation for his guidance"
  if (scan.lexicon.modifiersFirst && classes.has('pronoun.possessive') && classes.has('possessive.third')) return true
  if (endsInPronoun(scan, first)) return !isBondWith(atoms, start)
  const said = atoms.slice(start, start + longestWhat)
  if (atoms[start + 1]?.classes.has('what.called')) return false
  return classes.has('what.clause') && said.every(({ party, from }) => !party && !ownerByAdjective(scan, from, by))
}

/** "بعلاقته بالرئيس": the speaker's own, with whoever follows. */
const isBondWith = (atoms: readonly PartyAtom[], start: number): boolean =>
  atoms[start]!.classes.has('own.bond') &&
  atoms
    .slice(start + 1, start + 4)
    .some(({ party, preposition }) => party && ['in', 'with', 'by'].includes(preposition))

/** "the Sultanate", too, is whichever was spoken of. */
const impersonal = ['pronoun.object', 'to.him', 'host.unnamed', 'praise.that']

/** "hailed the talks as fruitful": of nobody. */
function praisesTalks({ lexicon }: Scan, atoms: readonly PartyAtom[], start: number): boolean {
  const noun = atoms[start]!.classes.has('article') ? start + 1 : start
  return lexicon.cased && ['meet.noun', 'talks.noun'].some((name) => atoms[noun]?.classes.has(name))
}

/** Atoms within which "what it has given" names its giver. */
const longestWhat = 5

/** The target; `none` where the object is of both sides, "the relations", or of the speaker's own. */
export function praiseTarget(scan: Scan, atoms: readonly PartyAtom[], from: number, by: string): Party | 'none' | null {
  const start = pastGivers(scan, atoms, from)
  // "بما صدر عن القمة": nobody's.
  if (atoms[start]!.classes.has('what.clause') && atoms[start + 1]?.classes.has('what.came')) return 'none'
  // "رحب بمقتل العالم السوري"
  if (atoms[start]!.classes.has('downfall.noun')) return 'none'
  if (isPronoun(scan, atoms, start, by)) return null
  // "ورحبت روسيا": who acts.
  if (atoms[start]!.preposition === '' && atoms[start]!.party && atoms[from - 1]?.classes.has('praise.indirect'))
    return 'none'
  // "applauded his government's support for …": of the one just spoken of.
  const owned = atoms[start]!.classes.has('pronoun.possessive') ? atoms[start]!.to : -1
  if (isA(scan, owned, 'side.head') && !isA(scan, owned, 'delegates')) return null
  // "بنتائج الاستفتاء في مصر": what is done there is that state's own.
  const { cased } = scan.lexicon
  const isDeed = !cased && atoms[start]!.classes.has('deed.noun')
  let pointed = false
  let led = false
  for (let at = start; at < Math.min(atoms.length, from + longestObject); at++) {
    const atom = atoms[at]!
    // "بين الخرطوم وجوبا": the second is in the list of the first.
    pointed = atom.party
      ? (isPointed(atoms, at) && !isObject(scan, atom, at - start)) || (pointed && atom.joined)
      : pointed && atom.classes.has('join')
    // "على ما لقيه من تعاون": what it is for.
    if (atom.classes.has('praise.mutual') && !atoms[at - 2]?.classes.has('what.clause'))
      return partnerIn(scan, atoms, at, by) ?? (isWithRealm(atoms, at) ? null : 'none')
    if (atom.classes.has('praise.own')) return 'none'
    // "للدعم الذي تقدمه المملكة للسودان": of whichever was spoken of, before the speaker's own that it is for.
    if (at > start && atom.classes.has('host.realm')) return null
    if (at > start && ['clause.main', 'say', 'after'].some((name) => atom.classes.has(name))) break
    if (scan.lexicon.cased && atom.classes.has('join') && atoms[at + 1]?.classes.has('verb')) break
    // "su apoyo a la lucha contra el bloqueo impuesto por …"
    if (atom.classes.has('praise.against')) break
    if (actsNext(scan, atoms, at) || (at > start && goesOn(scan, atoms, at))) break
    // "the pact that has allowed the export of Ukrainian grain": a clause of its own.
    led ||= at > start && (leadsOn.some((name) => atom.classes.has(name)) || (cased && atom.classes.has('stop')))
    led ||= at > start && isFor(scan, atom)
    if (atom.party) {
      if (
        pointed &&
        !(isDeed && atom.preposition === 'in' && atom.party.kind === 'state') &&
        !isGiven(scan, atoms, from, at)
      )
        continue
      // "بإعلان الرياض": where it was made.
      const isWhere = atom.preposition === 'of' && atom.party.by === 'capital' && atoms[at - 1]?.classes.has('place')
      if (isWhere && at === start + 1) return 'none'
      if (isWhere) continue
      if (atom.party.kind === 'group' || isAgainst(atoms, at)) continue
      if (atom.party.sides.length === 0) continue
      const isBys = ownerOf(atom.party.sides[0]!) === by
      // "شكر الشعب المصري للملك": whose thanks they are, and whom they are for.
      const isConveyed = isBys || atoms[at + 1]?.preposition === 'to'
      if (isConveyed && at === start && isGivers(scan, atoms[at - 1], atom)) continue
      // "the gratitude of the Filipino people for …"
      if (isBys && scan.lexicon.cased && at < start + longestGiver && atom.preposition === 'of') continue
      return isBys ? 'none' : atom.party
    }
    const owner = led ? null : ownerByAdjective(scan, atom.from, by)
    if (owner) return owner
    // "le rôle de la diplomatie marocaine", from a Moroccan.
    if (!led && isOwn(scan, atoms, at, start, by)) return 'none'
  }
  return null
}

/** "مع تأكيدها على …", "وهي مستعدة …", ", قللت السلطات": a clause that goes on from what was praised. */
function goesOn(scan: Scan, atoms: readonly PartyAtom[], at: number): boolean {
  if (scan.lexicon.cased) return false
  const { classes, party, from } = atoms[at]!
  if (party) return false
  const before = atoms[at - 1]!.classes
  const next = atoms[at + 1]
  if (classes.has('prep.with') && before.has('comma'))
    return next !== undefined && !next.party && endsInPronoun(scan, next.from)
  if (classes.has('who.is') || classes.has('after.that')) return true
  return before.has('comma') && isFiniteAtom(atoms[at]!) && !scan.words[from]?.reading.conjunction
}

/** "بجهود دحر التنظيم" */
const isAgainst = (atoms: readonly PartyAtom[], at: number): boolean =>
  [at - 1, at - 2].some((before) => atoms[before]?.classes.has('against.noun'))

/** What is praised ends before them, and its adjectives with it: "بالجهود الأوروبية للحفاظ على الاتفاق الإيراني". */
const leadsOn = ['prep.about', 'prep.in', 'prep.to', 'prep.with']

/** "بالجهود لإنقاذ الاتفاق الإيراني": what it is done for, but not "بمستوى للجامعات المصرية". */
const isFor = (scan: Scan, { party, from }: PartyAtom): boolean =>
  !scan.lexicon.cased &&
  !party &&
  !isCommon(scan, from) &&
  scan.tokens[from]!.readings.some(
    ({ preposition, form }) =>
      preposition && scan.lexicon.cliticClasses(preposition).includes('prep.to') && scan.lexicon.names.common.has(form),
  )

/** "رحبت بالجائزة وطالبت السلطات": a verb that "and" joins to the one of praise, and not to one before it in a clause. */
const actsNext = (scan: Scan, atoms: readonly PartyAtom[], at: number): boolean =>
  !scan.lexicon.cased &&
  isFiniteAtom(atoms[at]!) &&
  !atoms[at]!.classes.has('topic.head') &&
  (scan.words[atoms[at]!.from]?.reading.conjunction || scan.tokens[atoms[at]!.from - 1]!.text === 'و') &&
  !atoms[at - 1]!.classes.has('verb')

/** "أشاد بالكويت", "أثنى على الكويت": behind the verb's own preposition. */
const isObject = (scan: Scan, { preposition, party }: PartyAtom, behind: number): boolean =>
  !scan.lexicon.cased &&
  party?.by !== 'capital' &&
  ((preposition === 'in' && behind === 0) || (preposition === 'about' && behind === 1))

/** "تصويتها": its vote, of the one just spoken of. */
const endsInPronoun = (scan: Scan, at: number): boolean => hasPronounEnding(scan, at, 3)

/** Atoms within which both sides name the third that they thank, or whose work they do. */
const nearby = 4
const ofWhose = 8

/** What both sides welcome is praise for neither, nor for a third that is named further on: "the truce in Gaza". */
export function isShared(finding: Finding, sides: ReadonlySet<string>, of: Party | null): boolean {
  const [side] = of?.sides ?? []
  // "إن الوزير شكر قطر ومصر": whom he thanks.
  if (sides.size < 2 || (!of && isThanked(finding))) return false
  const { atoms, match } = finding
  const from = match.rest ?? match.from
  const within = atoms.slice(from, from + ofWhose)
  const isNamed = within.some(({ party, preposition }, at) => party === of && (at < nearby || preposition === 'of'))
  return !of || !side || sides.has(side) || !isNamed
}

const isCourtesy = (scan: Scan, rest: readonly PartyAtom[]): boolean =>
  scan.lexicon.cased &&
  rest.every(({ from }) => scan.tokens[from]!.kind === 'mark' || isA(scan, from, 'praise.courtesy'))
