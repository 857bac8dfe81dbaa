/** Each sentence as atoms: who stands where, by what preposition, among which words. */
import { isPreposition, noClasses, opensParty } from '../engine/classes.ts'
import type { Atom } from '../engine/match.ts'
import type { Found } from '../engine/phrase-index.ts'
import type { Reading } from '../engine/readings.ts'
import type { Sentence } from '../engine/sentences.ts'
import { isListedStranger, nameReading } from '../mentions/names.ts'
import { isA, isAny, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { hasPronounEnding, isDefinite, namesDay } from '../mentions/word-kinds.ts'
import { areTalks, isBond, isPair } from './bonds.ts'
import type { Cast } from './cast.ts'
import { leadOf } from './delegate-fields.ts'
import { withoutSenders } from './envoy-senders.ts'
import { withLed } from './led-bodies.ts'
import { isCounted, isMetObject, isWhereTheyGo, meetItself } from './objects.ts'
import { partyAt } from './party-at.ts'
import {
  withHeads,
  withJoined,
  withListed,
  withOwners,
  withoutPluralTitles,
  withRepresentatives,
  withTitles,
} from './party-lists.ts'
import type { Person } from './person.ts'
import { talksParty } from './talks-parties.ts'
import { isOfTown } from './town-of-state.ts'
import { prepositionClasses, wordAtom } from './word-atoms.ts'

export interface Party {
  readonly kind: 'person' | 'state' | 'agency' | 'group' | 'pronoun'
  /** Token range. */
  readonly from: number
  readonly to: number
  /** State codes or agency ids; empty for a group or a pronoun, which the context resolves. */
  readonly sides: readonly string[]
  readonly people: readonly Person[]
  /** How it was resolved, for `explain`. */
  readonly by: string
}

export type PartyAtom = Atom<Party>

export function atomsOf(scan: Scan, sentence: Sentence, cast: Cast): PartyAtom[] {
  const atoms: PartyAtom[] = []
  let at = sentence.from
  while (at < sentence.to) {
    const after = pastBlessing(scan, at)
    if (after > at) {
      at = after
      continue
    }
    if (!mayBeParty(scan, at, cast)) {
      const atom = wordAtom(scan, at)
      atoms.push(atom)
      at = atom.to
      continue
    }
    // "مع «فلان»", and no noun before "قال «فلان» عددا من …".
    const opened = !scan.lexicon.cased && isMark(scan, at - 1, '"“«') && scan.quoted[at - 1] ? 1 : 0
    // "مع كل من", "على رأسهم: …": the preposition stands before.
    const last = atoms.at(-1 - opened)
    const lead = atoms.at(-2 - opened)
    const counts = last?.classes.has('each.of') && !leads(last)
    const marked = (last?.classes.has('comma') || last?.classes.has('colon')) && lead?.classes.has('prep.among')
    const before = counts || marked ? (lead ?? last) : last
    const atom =
      talksAtom(scan, at, sentence, cast, atoms) ??
      partyAtom(scan, at, sentence, cast, before, atoms) ??
      wordAtom(scan, at)
    atoms.push(atom)
    at = Math.max(atom.to, at + 1)
  }
  const named = scan.lexicon.modifiersFirst ? withoutPluralTitles(atoms) : atoms
  return scan.lexicon.cased
    ? withListed(scan, withOwners(withHeads(withLed(scan, named, cast.standings), cast.standings)))
    : withJoined(
        scan,
        withTitles(withHeads(withRepresentatives(withoutSenders(scan, atoms, cast.standings)), cast.standings)),
      )
}

/** "رئيس الدولة \"حفظه الله\"": past it, and past the marks that it stands between. */
function pastBlessing(scan: Scan, at: number): number {
  const start = scan.tokens[at]!.kind === 'mark' ? at + 1 : at
  const length = lengthOf(scan, start, 'blessing')
  if (length === 0) return at
  const end = start + length
  return start > at && scan.tokens[end]?.kind === 'mark' && !isMark(scan, end, '.،,؛;') ? end + 1 : end
}

/** False where nobody is named or meant, as at most tokens. */
export const mayBeParty = (scan: Scan, at: number, cast: Cast): boolean =>
  scan.states[at] !== null || isAny(scan, at, opensParty) || cast.standsAt(at)

/** A preposition, or a word that one is written into. */
const leads = ({ classes }: PartyAtom): boolean => (classes.groups & isPreposition) !== 0

/** "مباحثات مصرية - تركية", "sommet UE-Chine": whose talks they are. */
function talksAtom(
  scan: Scan,
  at: number,
  { to }: Sentence,
  cast: Cast,
  atoms: readonly PartyAtom[],
): PartyAtom | null {
  const party = talksParty(scan, at, to, atoms, cast)
  return (
    party && { from: at, to: party.to, classes: noClasses, party, preposition: 'nisba', joined: false, several: true }
  )
}

function partyAtom(
  scan: Scan,
  at: number,
  sentence: Sentence,
  cast: Cast,
  before: PartyAtom | undefined,
  atoms: readonly PartyAtom[],
): PartyAtom | null {
  const party = partyAt(scan, at, sentence, cast)
  // "عددا من المسؤولين": none whom the text has named.
  if (!party || (party.kind === 'group' && atoms.at(-1)?.classes.has('some.of'))) return null
  const reading = party.by === 'short name' ? cast.shortNameAt(at)!.reading : readingAt(scan, at)
  let preposition = reading?.preposition
    ? (prepositionClasses(scan, reading.preposition)[0] ?? 'prep.other').slice(5)
    : ''
  // "The African Union praised …": no noun.
  const lead = leadOf(scan, party, before, atoms)
  if (preposition === '' && lead && !lead.party) {
    // "aux orientations des présidents des deux pays, A et B": as the title that they have in common.
    const titled = lead.classes.has('delegates.link') && atoms.at(-2)?.classes.has('delegates') ? atoms.at(-3) : null
    const named = (titled ?? lead).classes.names.find((name) => name.startsWith('prep.'))
    if (named) preposition = named.slice(5)
    // "موقف الوفد"
    else if (party.kind === 'pronoun' && !scan.lexicon.cased && lead.classes.has('topic.head')) preposition = 'of'
    else if (
      (party.kind === 'state' || party.kind === 'agency') &&
      // "lo felicitaron los presidentes de …": only a preposition makes a genitive of them.
      !(scan.lexicon.language.adjectivesInside && party.by === 'delegates') &&
      isNoun(scan, lead) &&
      !isA(scan, at, 'delegation.object') &&
      !namesDay(scan, lead.to - 1) &&
      // "الأربعاء الماضي وفد …": no noun that has the article has a genitive.
      !(isDefinite(scan, lead.to - 1) && isA(scan, at, 'delegation')) &&
      !endsInPronoun(scan, lead) &&
      !opensList(scan, party)
    )
      preposition = 'of'
  }
  // "…, as the two leaders sat down": the subject of a clause.
  if (preposition === 'aside' && lead?.classes.has('when') && isA(scan, party.to, 'verb')) preposition = ''
  // "will visit Dili to meet …": where they go, and not who meets.
  if (preposition === '' && isWhereTheyGo(scan, party, atoms)) preposition = 'to'
  if (preposition === '' && isOfTown(scan, party, sentence.from)) preposition = 'in'
  // "إلى غينيا مالابو": the capital behind its own state.
  const [side] = party.sides
  if (preposition === '' && party.by === 'capital' && before?.party?.kind === 'state' && before.party.sides[0] === side)
    preposition = 'of'
  if (preposition === '' && isCounted(atoms)) preposition = 'each'
  const isBetween = preposition === 'between' && (party.kind === 'group' || scan.lexicon.modifiersFirst)
  if (isBetween && isBond(scan, before)) preposition = party.kind === 'group' ? 'bond' : 'other'
  if (preposition === 'between' && isPair(party) && !areTalks(scan, before)) preposition = 'other'
  if (preposition === 'by' && !scan.lexicon.cased && party.kind === 'state' && !areTheirs.has(party.by))
    preposition = 'in'
  // "سفراء مصر لدى أوغندا وبوروندي": joined to a state that stands aside, aside too.
  if (preposition === '' && party.kind === 'state' && reading?.conjunction && isStateAside(before))
    preposition = 'aside'
  if (preposition === '' && ownsNext(scan, party)) preposition = 'genitive'
  if (preposition === '' && isMetObject(scan, party, atoms)) preposition = 'each'
  if (preposition === '' && meetItself(scan, party, atoms)) preposition = 'of'
  return {
    from: party.from,
    to: party.to,
    classes: noClasses,
    party,
    preposition,
    joined: reading?.conjunction ?? false,
    several: party.kind === 'group' || party.sides.length > 1,
  }
}

/** "التقى بوزراء خارجية …": a state by those who are its own is met, and no place. */
const areTheirs = new Set(['organ', 'delegates'])

/** "Egypt's role", "U.S. support": stands before what is its. */
function ownsNext(scan: Scan, { kind, to }: Party): boolean {
  if (!scan.lexicon.modifiersFirst) return false
  if (isA(scan, to, 'possessive') || (isMark(scan, to, "’'") && !scan.tokens[to]!.spaced)) return true
  const next = scan.tokens[to]
  return kind === 'state' && next?.kind === 'word' && next.breaks === 0 && !next.capital && !scan.words[to]
}

const isStateAside = (atom: PartyAtom | undefined): boolean =>
  atom?.party?.kind === 'state' && atom.preposition === 'aside'

/** "الدول الثلاث (مصر والسودان وإثيوبيا)": the first of those whom brackets list. */
function opensList(scan: Scan, { from, to, kind }: Party): boolean {
  if (scan.lexicon.cased || kind !== 'state' || !isMark(scan, from - 1, '(')) return false
  const comma = isMark(scan, to, ',،') ? 1 : 0
  const next = scan.states[to + comma]
  return Boolean(next && (comma > 0 || next.reading.conjunction))
}

/** "زيارته": its pronoun leaves no room for a genitive. */
const endsInPronoun = (scan: Scan, { to }: PartyAtom): boolean => hasPronounEnding(scan, to - 1)

/** Any mark but the one before what is only another name: "the Association (ASEAN)". */
const isApart = (scan: Scan, at: number): boolean => scan.tokens[at]!.kind === 'mark' && !isMark(scan, at, '(')

/** A word after which a state or a body stands in the genitive: "سفارة قطر". */
const isNoun = (scan: Scan, atom: PartyAtom): boolean =>
  !(scan.lexicon.cased ? isApart(scan, atom.from) : isMark(scan, atom.from, '"”»')) &&
  !['verb', 'join', 'clause', 'stop', 'topic.was', 'meet.apart'].some((name) => atom.classes.has(name))

/** How the first word of whatever starts here was read. */
function readingAt(scan: Scan, at: number): Reading | null {
  const { lexicon, tokens } = scan
  const token = tokens[at]!
  const found: (Found<unknown> | null | undefined)[] = [
    lexicon.honorifics.at(tokens, at),
    lexicon.counterparts.at(tokens, at),
    lexicon.portfolios.at(tokens, at),
    scan.offices[at],
    scan.agencies[at],
    scan.states[at],
    // "كمال", a name, and no "ك" before "مال".
    isListed(scan, token.form) ? null : scan.words[at],
  ]
  for (const match of found) if (match) return match.reading
  if (isListedStranger(scan, at)) return nameReading(scan, at)
  // "ولودريان": whom everybody knows, by a name that no list has.
  const known = isListed(scan, token.form) ? null : lexicon.people.at(tokens, at)
  if (known) return known.reading
  return token.readings.find((reading) => reading.conjunction || reading.preposition) && !isListed(scan, token.form)
    ? (token.readings.find((reading) => isListed(scan, reading.form)) ?? null)
    : null
}

const isListed = ({ lexicon: { names } }: Scan, form: string): boolean =>
  names.given.has(form) || names.family.has(form) || names.ambiguous.has(form)
