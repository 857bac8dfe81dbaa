/** Lists of those who attended: whoever is named in one took part, by whatever title, and is an official. */
import { isA, isMark, type Scan } from '../mentions/scan.ts'
import { isGivenName } from '../mentions/word-kinds.ts'
import type { Finding } from './context.ts'
import type { Encounter, Filled } from './events.ts'
import { guestOf } from './guest.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'
import type { Standings } from './standing.ts'

const meetings = ['meet.noun', 'meet.all', 'meet.two', 'ceremony', 'credentials']

/** Tokens between "attended" and the word for what. */
const furthest = 3

const known = new WeakMap<Scan, Uint8Array>()

/** True of a token that stands in such a list. */
export function isInAttendance(scan: Scan, at: number): boolean {
  const marked = known.get(scan) ?? attendanceOf(scan)
  known.set(scan, marked)
  return marked[at] === 1
}

function attendanceOf(scan: Scan): Uint8Array {
  const marked = new Uint8Array(scan.tokens.length)
  if (scan.lexicon.cased) return marked
  for (const { from, to, furniture } of scan.sentences) {
    if (furniture) continue
    let listed = false
    for (let at = from; at < to; at++) {
      if (opensList(scan, at, to)) listed = true
      else if (endsList(scan, at)) listed = false
      if (listed) marked[at] = 1
    }
  }
  return marked
}

function opensList(scan: Scan, at: number, limit: number): boolean {
  if (isA(scan, at, 'attended.it') || isA(scan, at, 'presence')) return true
  if (!isA(scan, at, 'attend.verb')) return false
  for (let next = at + 1; next < limit && next <= at + furthest; next++)
    if (meetings.some((name) => isA(scan, next, name))) return true
  return false
}

const endsList = (scan: Scan, at: number): boolean =>
  (isA(scan, at, 'verb') && !isGivenName(scan, at)) || isA(scan, at, 'relative') || isMark(scan, at, '.؛')

/** Words at which a list of people ends. */
const ends = ['verb', 'clause', 'relative', 'prep.with', 'prep.in', 'prep.about', 'during']

/** Those of an encounter's sides whom the list behind the construction goes on to name; a side's own stand behind its name. */
export function furtherAttendants({ atoms, match }: Finding, encounter: Encounter, standings: Standings): Filled[] {
  const found: Filled[] = []
  let headed: string | undefined
  for (let at = match.to; at < atoms.length; at++) {
    const { party, classes, preposition } = atoms[at]!
    const side = sideAt(atoms, at, encounter)
    if (side) headed = side
    else if (!party && ends.some((name) => classes.has(name)) && !leadsToSide(atoms, at, encounter)) break
    else if (party?.kind === 'person' && party.people.length > 0 && (preposition === '' || headed)) {
      const own = headed
      if (own) for (const person of party.people) if (standings.isPresumed(person)) standings.correct(person, own)
      const sides = own && party.people.every((person) => standings.sidesOf(person)[0] === own) ? [own] : party.sides
      if (sides.some((one) => encounter.sides.includes(one)))
        found.push({ role: 'A', party: partyAs(party, { sides }), by: party.by })
    }
  }
  return found
}

/** "ومن الجانب الألماني", "وعن الجانب الضيف" */
function sideAt(atoms: readonly PartyAtom[], at: number, encounter: Encounter): string | undefined {
  const party: Party | null = atoms[at]!.party
  if (party?.by === 'guest') return guestOf(encounter)?.sides[0]
  return party?.by === 'organ' && encounter.sides.includes(party.sides[0]!) ? party.sides[0] : undefined
}

const leadsToSide = (atoms: readonly PartyAtom[], at: number, encounter: Encounter): boolean =>
  [at + 1, at + 2].some((next) => atoms[next] && sideAt(atoms, next, encounter) !== undefined)
