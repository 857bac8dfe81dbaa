/** Bodies that no list knows, met in the person of whoever leads them, where capitals tell names: "met with Peace Institute President A". */
import { isMark, type Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'
import { atomAs, partyAs } from './party-copies.ts'
import type { Standings } from './standing.ts'
import { isStates } from './unlisted-sides.ts'

/** Tokens of a short name between brackets. */
const longestShort = 3

const meets = ['meet.verb', 'receive.verb', 'speak.verb']

/** One party of the body and of whoever leads it behind it, who is of no state that the text tells. */
export function withLed(scan: Scan, atoms: readonly PartyAtom[], standings: Standings): readonly PartyAtom[] {
  if (!scan.lexicon.modifiersFirst || !atoms.some(isUnlisted)) return atoms
  const merged: PartyAtom[] = []
  for (const atom of atoms) {
    const near = Math.max(0, merged.length - 2 - longestShort)
    const at = isPresumed(atom, standings)
      ? merged.slice(near).findIndex((body) => isUnlisted(body) && pastShort(scan, body.to) === atom.from)
      : -1
    const body = at < 0 || !isMet(merged, near + at) ? undefined : merged.splice(near + at)[0]
    if (!body) {
      merged.push(atom)
      continue
    }
    const { sides, from } = body.party!
    for (const person of atom.party!.people) standings.correct(person, sides[0]!)
    merged.push(atomAs(body, { to: atom.to, party: partyAs(atom.party!, { sides, from }) }))
  }
  return merged
}

const isUnlisted = ({ party }: PartyAtom): boolean =>
  party?.kind === 'agency' && (party.sides[0]?.startsWith('agency:~') ?? false)

/** Of no state by his title, which is none that a state gives. */
const isPresumed = ({ party }: PartyAtom, standings: Standings): boolean =>
  party?.kind === 'person' &&
  party.people.length > 0 &&
  party.people.every((person) => standings.isPresumed(person) && !person.titles.some(isStates))

/** Behind "with", or behind the verb of whoever met the one who leads it. */
function isMet(atoms: readonly PartyAtom[], at: number): boolean {
  if (atoms[at]!.preposition === 'with') return true
  const verb = atoms[at - 1]?.classes.has('article') ? atoms[at - 2] : atoms[at - 1]
  return meets.some((name) => verb?.classes.has(name))
}

/** "the Peace Institute (PI)" */
function pastShort(scan: Scan, at: number): number {
  if (!isMark(scan, at, '(')) return at
  for (let end = at + 2; end <= at + 1 + longestShort; end++) if (isMark(scan, end, ')')) return end + 1
  return at
}
