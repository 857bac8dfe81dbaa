/** Whose talks they are: sides by their adjectives, or by their names with a hyphen between. */
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { bodyParty } from './body-party.ts'
import type { Cast } from './cast.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'

/** The sides that stand behind a word for talks. */
export function talksParty(
  scan: Scan,
  at: number,
  limit: number,
  atoms: readonly PartyAtom[],
  cast: Cast,
): Party | null {
  if (!(scan.states[at] || cast.bodyAt(at))) return null
  if (scan.lexicon.modifiersFirst) return pairOfTalks(scan, at, limit, cast)
  if (scan.lexicon.cased) return isOfTalks(scan, atoms) ? pairParty(scan, at, limit, cast) : null
  const noun = lastNoun(scan, atoms)
  const isJoint = noun?.classes.has('meet.noun') || noun?.classes.has('joint.body')
  if (isJoint) return nisbaParty(scan, at, limit, 2)
  // "إشادة أمريكية بدور مصر", "رحب مصدر سعودي"
  if (noun?.classes.has('praise.noun') && noun.to <= at) return nisbaParty(scan, at, limit, 1)
  return atoms.at(-1)?.classes.has('praise.source') ? sourceParty(scan, at, limit) : null
}

/** "رحب مصدر سعودي مسؤول": whose source it is. */
function sourceParty(scan: Scan, at: number, limit: number): Party | null {
  const party = nisbaParty(scan, at, limit, 1)
  return party && partyAs(party, { to: party.to + lengthOf(scan, party.to, 'source.noun') })
}

/** Words of "will also be" before "held". */
const longestAuxiliary = 3

/** Words between a pair and the talks that are its. */
const longestOfPair = 4

/** "the fourth India-Kazakhstan Foreign Office Consultations were held": only where the text says that they were. */
function pairOfTalks(scan: Scan, at: number, limit: number, cast: Cast): Party | null {
  const pair = pairParty(scan, at, limit, cast)
  if (!pair) return null
  let next = pair.to
  while (next < limit && next - pair.to < longestOfPair && !isA(scan, next, 'meet.noun')) next++
  const noun = lengthOf(scan, next, 'meet.noun')
  if (noun === 0) return null
  for (let at = next + noun; at < limit && at <= next + noun + longestAuxiliary; at++)
    if (isA(scan, at, 'hold.verb') || isA(scan, at, 'held.passive')) return pair
  return null
}

const lastNoun = (scan: Scan, atoms: readonly PartyAtom[]): PartyAtom | undefined =>
  atoms.findLast(({ from }) => !isA(scan, from, 'adjective') && !isA(scan, from, 'office.modifier'))

/** Words that may stand between talks and whose they are: "reunión de alto nivel …". */
const longestOfTalks = 6

const partsTalks = ['verb', 'stop', 'prep.about', 'prep.with', 'prep.between', 'prep.in', 'topic.head']

function isOfTalks(scan: Scan, atoms: readonly PartyAtom[]): boolean {
  for (const { from, party, classes } of atoms.slice(-longestOfTalks).reverse()) {
    if (classes.has('meet.noun')) return true
    if (party || scan.tokens[from]!.kind === 'mark' || partsTalks.some((name) => classes.has(name))) return false
  }
  return false
}

/** "مصرية - تركية": states by their adjectives in a row; at least so many. */
function nisbaParty(scan: Scan, at: number, limit: number, fewest: number): Party | null {
  const codes: string[] = []
  let to = at
  for (let next = at; next < limit; next = isMark(scan, to, '-–—/،') ? to + 1 : to) {
    const state = scan.states[next]
    const match = state && nisbaOf(scan, next, state.length)
    if (!match) break
    codes.push(match.code)
    to = next + state.length
  }
  const sides = [...new Set(codes)]
  return sides.length >= fewest ? { kind: 'state', from: at, to, sides, people: [], by: 'nisba' } : null
}

/** "القمة السعودية المصرية": a name that is an adjective too is one beside another. */
function nisbaOf(scan: Scan, at: number, length: number) {
  const isNisba = (token: number) => scan.states[token]?.values[0]?.form === 'adjective'
  const match = scan.states[at]?.values.find(({ form }) => form === 'adjective')
  return isNisba(at) || isNisba(at - 1) || isNisba(at + length) ? match : undefined
}

/** "reunión México-Estados Unidos", "sommet UE-Chine", "réunion Chypre-Égypte-Grèce": sides by their names, joined by hyphens. */
function pairParty(scan: Scan, at: number, limit: number, cast: Cast): Party | null {
  const sides: string[] = []
  let to = at
  for (let next = at; next < limit; next = to + 1) {
    const one = pairedSide(scan, next, cast)
    if (!one || one.to > limit || sides.includes(one.side)) break
    sides.push(one.side)
    to = one.to
    if (!isMark(scan, to, '-–/')) break
  }
  return sides.length > 1 ? { kind: 'state', from: at, to, sides, people: [], by: 'named' } : null
}

function pairedSide(scan: Scan, at: number, cast: Cast): { readonly side: string; readonly to: number } | null {
  const body = bodyParty(cast, at)
  if (body?.sides[0]) return { side: body.sides[0], to: body.to }
  const state = scan.states[at]
  const match = state?.values.find(({ form, weak }) => form !== 'adjective' && !weak)
  return state && match ? { side: match.code, to: at + state.length } : null
}
