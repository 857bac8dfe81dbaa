/** Who sat in a meeting beside those who met: as its own sentence, or one behind it, lists them. */
import { AnyOf } from '../engine/classes.ts'
import type { Finding } from './context.ts'
import type { Encounter, Filled } from './events.ts'
import { guestOf } from './guest.ts'
import { ownerOf } from './owner.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'
import type { Standings } from './standing.ts'

/** Words at which a list of people ends; words of a title that no list knows do not end it. */
const ends = new AnyOf(['verb', 'clause', 'relative', 'stop', 'denied', 'to.discuss', 'discuss.noun'])

/** Behind them stands nobody who attended, though "and" joins him. */
const apart = new Set(['with', 'about', 'between', 'by', 'from', 'of'])

/** Those of an encounter's sides whom a sentence on who attended lists; a side's own stand behind its name. */
export function listedAttendants(finding: Finding, encounter: Encounter, standings: Standings): Filled[] {
  const { atoms, match } = finding
  const filling = [...match.roles.values()].flat()
  const told = new Set(filling.flatMap(({ party }) => party?.people ?? []))
  const opening = Math.max(
    match.from,
    atoms.findIndex((atom) => filling.includes(atom)),
  )
  const found: Filled[] = []
  let headed: string | undefined
  for (let at = opening; at < atoms.length; at++) {
    const atom = atoms[at]!
    const side = sideAt(atoms, at, encounter)
    if (side) {
      headed = side
      continue
    }
    if (at >= match.to && endsList(atoms, at, encounter)) break
    const { party } = atom
    if (party?.kind !== 'person' || party.people.length === 0 || !(headed || isListed(atom))) continue
    const own = headed ?? (party.people.every(standings.isGuessed) ? hostOf(encounter) : undefined)
    if (own) for (const person of party.people) if (standings.isPresumed(person)) standings.correct(person, own)
    const sides = own && party.people.every((person) => standings.sidesOf(person)[0] === own) ? [own] : party.sides
    const isMoved = filling.includes(atom) && sides.some((one) => !party.sides.includes(one))
    const isKnown = !isMoved && party.people.every((person) => told.has(person))
    if (!isKnown && sides.some((one) => sideIn(encounter.sides, one)))
      found.push({ role: 'A', party: partyAs(party, { sides }), by: party.by })
  }
  return found
}

/** "استقبل الملك الوزير الأمريكي، حضر الاستقبال وزير الدولة فلان": whoever is told of no state is of the host's. */
const hostOf = ({ sides, proofs }: Encounter): string | undefined => {
  const host = proofs[0]?.filled[0]
  const [side, ...others] = host?.role === 'A' ? host.party.sides : []
  return side && others.length === 0 && sides.includes(side) ? side : undefined
}

function endsList(atoms: readonly PartyAtom[], at: number, encounter: Encounter): boolean {
  const { party, preposition, classes } = atoms[at]!
  // "رئيسة لجنة الصداقة مع البرلمانات" is a title, and whom they met is none of them.
  if (party) return party.kind === 'person' && preposition === 'with'
  if (!ends.isIn(classes) || classes.has('presence')) return false
  return classes.has('verb') || !leadsToSide(atoms, at, encounter)
}

/**
 * Of a state's officials where a party or a body of that state is a side: "استقبل الحزب … وحضر اللقاء عضو مجلس الشورى", or of
 * its other parties where a front of them is.
 */
export const sideIn = (sides: readonly string[], side: string): string | undefined =>
  sides.includes(side)
    ? side
    : (sides.find((one) => ownerOf(one) === side) ?? sides.find((one) => ownerOf(one) === ownerOf(side)))

const isListed = ({ preposition, joined }: PartyAtom): boolean =>
  preposition === '' || attending.has(preposition) || (joined && !apart.has(preposition))

/** "ومن الجانب الألماني", "وعن الجانب الضيف" */
function sideAt(atoms: readonly PartyAtom[], at: number, encounter: Encounter): string | undefined {
  const party: Party | null = atoms[at]!.party
  if (party?.by === 'guest') return guestOf(encounter)?.sides[0]
  return party?.by === 'organ' && encounter.sides.includes(party.sides[0]!) ? party.sides[0] : undefined
}

const leadsToSide = (atoms: readonly PartyAtom[], at: number, encounter: Encounter): boolean =>
  [at + 1, at + 2].some((next) => atoms[next] && sideAt(atoms, next, encounter) !== undefined)

const endsAttendance = new AnyOf(['verb', 'clause', 'relative', 'stop'])

const attending = new Set(['attend', 'among', 'invited'])

/** "بحضور …", "على رأسهم … و…", "بدعوة من …": whoever else of the sides a sentence says was there. */
export function attendants(atoms: readonly PartyAtom[], sides: readonly string[]): Filled[] {
  const found: Filled[] = []
  // "التقت الجبهة المبعوث، بحضور رئيس الحزب": of the state whose party met him.
  const own = new Set([...sides, ...sides.map(ownerOf)])
  let listed = false
  let escorted = false
  for (const [at, { party, preposition, joined, classes }] of atoms.entries()) {
    if (!party) {
      // "بحضور وكيل الوزارة فلان ومراقب المجلس فلان": words of a title that no list knows.
      if (endsAttendance.isIn(classes)) listed = false
      // "بحضور عضوي المجلس فلان وفلان": of several, before their names.
      if (classes.has('title.several') && atoms[at - 1]?.classes.has('prep.attend')) listed = true
      if (classes.has('including') && namesSome(atoms, at, sides)) listed = true
      continue
    }
    // "والوفد المرافق لوزير الداخلية، وسفير …"
    const escorts = Boolean(atoms[at - 1]?.classes.has('topic.companion'))
    escorted = preposition === 'to' && (escorts || (escorted && joined))
    // "بحضور الوزير فلان، ومن الجانب الألماني كل من …"
    const goesOn =
      preposition === '' ||
      preposition === 'each' ||
      preposition === 'aside' ||
      escorted ||
      (party.by === 'organ' && sides.includes(party.sides[0]!))
    listed = attending.has(preposition) || (listed && goesOn)
    if (listed && party.people.length > 0 && party.sides.some((side) => own.has(side) || own.has(ownerOf(side))))
      found.push({ role: 'attending', party, by: party.by })
  }
  return found
}

/** "met senior Japanese ministers, including …": which of those who were met. */
function namesSome(atoms: readonly PartyAtom[], including: number, sides: readonly string[]): boolean {
  let at = including - 1
  for (const word of ['comma', 'delegates']) if (atoms[at]?.classes.has(word)) at--
  const { party, preposition } = atoms[at] ?? { party: null, preposition: '' }
  return party?.kind === 'state' && preposition !== 'in' && party.sides.some((side) => sides.includes(side))
}
