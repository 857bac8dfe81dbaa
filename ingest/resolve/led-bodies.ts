/** Bodies that no list knows, as the sides of whoever leads them, where capitals tell names: "Peace Institute President A". */
import type { AgencyMention } from '../mentions/agencies.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import { isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { sideOfUnlisted } from '../mentions/unlisted-agencies.ts'
import type { PartyAtom } from './parties.ts'
import { atomAs, partyAs } from './party-copies.ts'
import type { Person } from './person.ts'
import { isStates } from './unlisted-sides.ts'

/** Tokens of a short name between brackets. */
const longestShort = 3

/** The side of each who is said to lead one. */
export function ledBodies(
  scan: Scan,
  people: readonly Person[],
  agencies: readonly AgencyMention[],
): ReadonlyMap<Person, string> {
  const led = new Map<Person, string>()
  if (!scan.lexicon.modifiersFirst) return led
  const [before, behind] = [new Map<number, string>(), new Map<number, string>()]
  for (const agency of agencies) {
    const side = agency.states.length > 0 ? null : sideOfUnlisted(scan, agency)
    if (!side) continue
    before.set(pastShort(scan, agency.to), side)
    behind.set(agency.from, side)
  }
  for (const person of before.size > 0 ? people : []) {
    const title = person.titles.find((one) => !one.agency && one.states.length === 0 && !isStates(one))
    const side = title && (before.get(title.from) ?? behind.get(pastOf(scan, title)))
    if (side) led.set(person, side)
  }
  return led
}

/** One party of the body and of whoever leads it behind it. */
export function withLed(scan: Scan, atoms: readonly PartyAtom[]): readonly PartyAtom[] {
  if (!scan.lexicon.modifiersFirst || !atoms.some(isUnlisted)) return atoms
  const merged: PartyAtom[] = []
  for (const atom of atoms) {
    const { party } = atom
    const isHis = (body: PartyAtom): boolean =>
      isUnlisted(body) && pastShort(scan, body.to) === atom.from && party!.sides[0] === body.party!.sides[0]
    const near = Math.max(0, merged.length - 2 - longestShort)
    const at = party?.kind === 'person' ? merged.slice(near).findIndex(isHis) : -1
    const body = at < 0 ? undefined : merged.splice(near + at)[0]
    merged.push(body ? atomAs(body, { to: atom.to, party: partyAs(party!, { from: body.from }) }) : atom)
  }
  return merged
}

const isUnlisted = ({ party }: PartyAtom): boolean =>
  party?.kind === 'agency' && (party.sides[0]?.startsWith('agency:~') ?? false)

/** "the Peace Institute (PI)" */
function pastShort(scan: Scan, at: number): number {
  if (!isMark(scan, at, '(')) return at
  for (let end = at + 2; end <= at + 1 + longestShort; end++) if (isMark(scan, end, ')')) return end + 1
  return at
}

/** "the President of the …" */
function pastOf(scan: Scan, { to }: OfficePhrase): number {
  const of = lengthOf(scan, to, 'prep.of')
  return of > 0 ? to + of + lengthOf(scan, to + of, 'article') : -1
}
