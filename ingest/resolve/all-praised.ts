/** Everybody whom one sentence praises. */
import { isA, isJoined, type Scan } from '../mentions/scan.ts'
import { isCommon, isDefinite } from '../mentions/word-kinds.ts'
import type { Finding } from './context.ts'
import { ownerOf } from './owner.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'
import { praiseTarget } from './praise.ts'
import { objectStart } from './praise-object.ts'
import { longestObject, ownerByAdjective } from './praise-owner.ts'

/** The target, and the others of the list that it begins, "thanked Qatar, Egypt and the US", but for the speaker. */
export function allPraised(scan: Scan, finding: Finding, target: Party, by: string): Party[] {
  const { atoms } = finding
  const rest = objectStart(scan, finding)
  const further = rest === null ? [] : furtherObjects(scan, atoms, rest, target, by)
  const all = [target, ...further].flatMap((one) => listedWith(scan, atoms, one, by))
  return all.filter(({ sides }, at) => at === all.findIndex((one) => one.sides[0] === sides[0]))
}

function listedWith(scan: Scan, atoms: readonly PartyAtom[], target: Party, by: string): Party[] {
  const first = atoms.findIndex(({ party }) => party === target)
  const too = target.by === 'nisba' ? furtherOwners(scan, target.to, by) : []
  let at = first + 1
  while (first >= 0) {
    // "مملكة البحرين الشقيقة ودولة الإمارات": past the epithet of the one before.
    let next = isEpithet(scan, atoms, at) ? at + 1 : at
    const listedFrom = next
    const { preposition } = atoms[first]!
    while (atoms[next]?.classes.has('join')) next++
    // "a remercié la France et l'Union africaine"
    if (next > listedFrom && scan.lexicon.cased && atoms[next]?.classes.has('article')) next++
    // "a España, a Italia y a Eslovenia", "إلى فلان وإلى فلان"
    const again = leads(scan, atoms, next, first)
    const isListed = next > listedFrom || (again && isJoined(scan, atoms[next]!.from))
    if (again && isListed) next++
    const atom = atoms[next]
    // "بجهود الكويت ومصر": what leads to the first leads to the second.
    const led = again || atom?.preposition === preposition || (!scan.lexicon.cased && atom?.preposition === '')
    const listed = atom?.party && (isListed || atom.joined) && led
    // "…, and Cairo said": of a clause of its own.
    if (!listed || actsBehind(scan, atoms[next + 1])) break
    const isNew = [target, ...too].every(({ sides }) => sides[0] !== atom.party!.sides[0])
    if (isNew) too.push(atom.party)
    at = next + 1
  }
  return [target, ...too].flatMap((party) =>
    party.sides.flatMap((side) =>
      side === by || side === ownerOf(by) ? [] : [party.sides.length > 1 ? partyAs(party, { sides: [side] }) : party],
    ),
  )
}

/** "الشقيقة", "الصديقة": of the state before it. */
const isEpithet = (scan: Scan, atoms: readonly PartyAtom[], at: number): boolean =>
  !scan.lexicon.cased && Boolean(atoms[at]?.classes.has('office.modifier')) && isDefinite(scan, atoms[at]!.from)

/** "…, and Cairo said", but not "by Spain and Ireland to recognise", "شكر قطر ومصر وأعرب". */
const actsBehind = (scan: Scan, next: PartyAtom | undefined): boolean =>
  next !== undefined &&
  ['verb', 'say'].some((name) => next.classes.has(name)) &&
  !next.classes.has('verb.nonfinite') &&
  !isJoined(scan, next.from)

/** "a exprimé sa gratitude à la France et à l'Allemagne": the first one's stands in the words before it. */
function leads({ lexicon }: Scan, atoms: readonly PartyAtom[], at: number, first: number): boolean {
  const { preposition } = atoms[first]!
  const next = atoms[at]?.classes
  if (preposition !== '' && next?.has(`prep.${preposition}`)) return true
  const isSaid = praising.some((name) => atoms[first - 1]?.classes.has(name))
  return lexicon.cased && isSaid && ['prep.in', 'prep.to'].some((name) => next?.has(name))
}

const praising = ['praise.verb', 'praise.words', 'thanks.noun']

/** "بالجهود الكويتية والأمريكية": the other states, by their adjectives. */
function furtherOwners(scan: Scan, from: number, by: string): Party[] {
  const found: Party[] = []
  for (let at = from; scan.states[at]?.reading.conjunction; at += scan.states[at]!.length) {
    const owner = ownerByAdjective(scan, at, by)
    if (owner) found.push(owner)
  }
  return found
}

/** "أشاد بما أبداه الرئيس، وبالدور الذي قامت به كوبا": behind "and" and the first object's own preposition. */
function furtherObjects(scan: Scan, atoms: readonly PartyAtom[], rest: number, target: Party, by: string): Party[] {
  const found: Party[] = []
  const lead = scan.lexicon.cased ? '' : leadOf(scan, atoms[rest]!)
  const first = atoms.findIndex(({ party }) => party === target)
  if (lead === '' || first < rest) return found
  for (let at = first + 1; at < Math.min(atoms.length, first + longestObject); at++) {
    const { party, classes, from } = atoms[at]!
    if (classes.has('clause.main') || classes.has('say') || isA(scan, from, 'praise.part')) break
    // "للملك على مبادرته، ولدولتي الكويت والإمارات على …"
    const isOther = party && isJoined(scan, from) && atoms[at]!.preposition === atoms[first]!.preposition
    if (isOther && isThanks(atoms[rest - 1]) && !isListedBefore(atoms, first, at)) found.push(party)
    if (party || !isJoined(scan, from) || leadOf(scan, atoms[at]!) !== lead) continue
    const object = praiseTarget(scan, atoms, at, by)
    if (object && object !== 'none') found.push(object)
  }
  return found
}

const isThanks = (before: PartyAtom | undefined): boolean => Boolean(before?.classes.has('thanks.noun'))

/** In one list with the first: nothing but names stands between. */
const isListedBefore = (atoms: readonly PartyAtom[], first: number, at: number): boolean =>
  atoms.slice(first + 1, at).every(({ party, classes }) => party || classes.has('join'))

/** Class of the preposition that leads to an object, in its word or written into it. */
function leadOf(scan: Scan, { from, classes }: PartyAtom): string {
  if (classes.has('prep.about')) return 'prep.about'
  // "لاجئين": no letter of a word is a preposition.
  if (isCommon(scan, from)) return ''
  const { preposition = '' } = scan.tokens[from]!.readings.find((reading) => reading.preposition) ?? {}
  return preposition ? (scan.lexicon.cliticClasses(preposition)[0] ?? '') : ''
}
