/** Parties that stand in one list or one delegation share what is said of the first. */
import { AnyOf } from '../engine/classes.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { isFiniteAtom } from './acting.ts'
import { ownerOf } from './owner.ts'
import type { Party, PartyAtom } from './parties.ts'
import { atomAs, partyAs } from './party-copies.ts'
import type { Person } from './person.ts'
import type { Standings } from './standing.ts'

/** "وفد من الحزب برئاسة …", "une délégation du Sénat, conduite par son président, …", "وفدا من الحزب يضم …": who leads a delegation, or is in it, is of it. */
export function withHeads(atoms: readonly PartyAtom[], standings: Standings): readonly PartyAtom[] {
  if (!atoms.some(({ party }) => party?.by === 'organ')) return atoms
  let led = false
  return atoms.map((atom, at) => {
    const { party } = atom
    if (party?.by !== 'organ') return atom
    const link = linkBehind(atoms, at)
    // "The Indian delegation was led by …, and the Uzbek side by …"
    const joins = link === null && led && atoms[at + 1]?.classes.has('prep.by') === true
    if (link === null && !joins) return atom
    led = true
    const leader = (link ?? at + 1) + 1
    const people = membersFrom(atoms, isHeading(atoms[leader]) ? leader + 1 : leader, party, standings)
    if (people.length === 0) return atom
    const preposition = joins ? 'head' : atom.preposition
    return atomAs(atom, { party: partyAs(party, { people }), preposition })
  })
}

/** "اجتمعت الجامعة أمس، ممثلة في أمينها العام، مع …": who did so for a body. */
export function withRepresentatives(atoms: readonly PartyAtom[]): readonly PartyAtom[] {
  if (!atoms.some(({ classes }) => classes.has('represented.by'))) return atoms
  const merged: PartyAtom[] = []
  for (let at = 0; at < atoms.length; at++) {
    const next = atoms[at]!.classes.has('represented.by') ? atoms[at + 1]?.party : null
    const body = next?.kind === 'person' ? merged.findLastIndex(({ party }) => party) : -1
    const { party } = merged[body] ?? { party: null }
    const isBody = party?.kind === 'agency' || party?.by === 'organ'
    if (isBody && merged.length - body <= longestAside) {
      merged[body] = atomAs(merged[body]!, { party: partyAs(party, { people: next!.people }) })
      at++
    } else merged.push(atoms[at]!)
  }
  return merged
}

/** Atoms: the body, a day and a comma. */
const longestAside = 4

/** Atoms between a delegation and "led by": "from Zanzibar,". */
const longestOrigin = 4

/** Where who leads a delegation, or is in it, is told behind it, past where it comes from. */
function linkBehind(atoms: readonly PartyAtom[], at: number): number | null {
  for (let next = at + 1; next <= at + longestOrigin; next++) {
    const atom = atoms[next]
    if (atom && ['prep.attend', 'members.of'].some((name) => atom.classes.has(name))) return next
    if (!atom || isFiniteAtom(atom) || atom.classes.has('and') || atom.classes.has('stop')) return null
    if (next === at + 1 && ['auxiliary', 'to.be'].some((name) => atom.classes.has(name))) continue
    const isOrigin = atom.classes.has('comma') || atom.classes.has('prep.from') || atom.preposition === 'from'
    if (!isOrigin && (atom.party || atom.classes.names.length > 0)) return null
  }
  return null
}

const isHeading = (atom: PartyAtom | undefined): boolean =>
  ['pronoun.possessive', 'each.of'].some((name) => atom?.classes.has(name))

const endsList = new AnyOf(['verb', 'clause', 'relative', 'stop', 'during'])

/** The head, or the first member, and whoever of the same side "and" joins to him. */
function membersFrom(atoms: readonly PartyAtom[], from: number, { sides }: Party, standings: Standings): Person[] {
  const own = new Set([...sides, ...sides.map(ownerOf)])
  const people: Person[] = []
  for (const { party, joined, classes, preposition } of atoms.slice(from)) {
    // "رئيس الوفد فلان مسؤول الدفاع بالمجلس، وفلان": words of a title that no list knows.
    if (!party && people.length > 0 && !endsList.isIn(classes)) continue
    // "يضم فلان المدير التنفيذي عن الكويت، وفلان": nor does the state that he is there for part them.
    if (party?.kind === 'state' && people.length > 0 && preposition !== '' && !joined) continue
    if (party?.kind !== 'person' || (people.length > 0 && !joined)) break
    const isOwn =
      party.people.every((person) => standings.isPresumed(person)) || party.sides.some((side) => own.has(ownerOf(side)))
    if (people.length > 0 && !isOwn) break
    people.push(...party.people)
  }
  return people
}

/** "كيري وزير خارجية أمريكا": one man, by his name and the title behind it. */
export function withTitles(atoms: readonly PartyAtom[]): readonly PartyAtom[] {
  if (!atoms.some(({ party }) => party?.by === 'short name')) return atoms
  const merged: PartyAtom[] = []
  for (const atom of atoms) {
    const before = merged.at(-1)
    const named = before?.party?.by === 'short name' && before.to === atom.from ? before.party : null
    const title = atom.party?.kind === 'person' && atom.preposition === '' && !atom.joined ? atom.party : null
    const isHis =
      named !== null &&
      title !== null &&
      title.by !== 'named' &&
      title.people.every((person) => named.people.includes(person)) &&
      title.sides.every((side) => named.sides.includes(side))
    if (isHis) merged[merged.length - 1] = atomAs(before!, { to: atom.to, party: partyAs(named, { to: atom.to }) })
    else merged.push(atom)
  }
  return merged
}

/** "Turkey's Erdogan": one party, where the state stands. */
export function withOwners(atoms: readonly PartyAtom[]): PartyAtom[] {
  const merged: PartyAtom[] = []
  for (const atom of atoms) {
    const [owner, possessive] = merged.slice(-2)
    const { party } = atom
    const owned = owner?.party?.kind === 'state' && possessive?.classes.has('possessive') && party?.kind === 'person'
    if (owned && party.people.length > 0 && party.sides.every((side) => owner.party!.sides.includes(side)))
      merged.splice(
        -2,
        2,
        atomAs(atom, {
          from: owner.from,
          party: partyAs(party, { from: owner.from }),
          preposition: owner.preposition === 'genitive' ? '' : owner.preposition,
          joined: owner.joined,
        }),
      )
    else merged.push(atom)
  }
  return merged
}

/** "Vice President Harris and Prime Ministers Marin and Kristersson": past the title that several names share. */
export const withoutPluralTitles = (atoms: readonly PartyAtom[]): readonly PartyAtom[] =>
  atoms.some(({ party, classes }) => !party && classes.has('delegates'))
    ? atoms.filter(
        ({ party, classes, to }, at) =>
          party || !classes.has('delegates') || atoms[at + 1]?.party?.kind !== 'person' || atoms[at + 1]!.from !== to,
      )
    : atoms

/** "Depuis l'Élysée, le président …", "Durante su visita a Ankara, …" */
const leadsToPlace = new Set(['to', 'from'])

/** "with A, B and C": the preposition is each one's, unless a clause begins. */
export function withListed(scan: Scan, atoms: readonly PartyAtom[]): PartyAtom[] {
  const takesArticles = scan.lexicon.cased && !scan.lexicon.modifiersFirst
  let [preposition, wasParty, joined, conjoined, kind] = ['', false, false, false, '']
  const all: PartyAtom[] = []
  for (const atom of atoms) {
    if (!atom.party) {
      // "como la Alianza del Pacífico y la CELAC"
      const leads = takesArticles && joined && conjoined && atom.classes.has('article')
      joined = leads || atom.classes.has('join')
      conjoined ||= atom.classes.has('and')
      if (!joined) wasParty = false
      all.push(atom)
      continue
    }
    const next = isA(scan, atom.to, 'adverb') ? atom.to + 1 : atom.to
    // "received in Dakar the …": whoever follows a place at once is not in it.
    // "Durante su visita a Ankara, el presidente …": nor, behind a comma, is who follows where he went.
    // "Selon le Kremlin, le président …"
    const isPlace =
      preposition === 'in' ||
      (!conjoined && (preposition === 'aside' || (leadsToPlace.has(preposition) && kind !== 'person')))
    const listed = wasParty && (!isPlace || (joined && atom.party.kind !== 'person'))
    // "Reçu par A, B, ministre, a salué …"
    const acts = !conjoined && isMark(scan, atom.to, ',') && isA(scan, next + 1, 'verb') && !isA(scan, next + 1, 'say')
    const subject = acts || atom.party.kind === 'pronoun' || atom.party.kind === 'group'
    const inherits =
      listed &&
      !subject &&
      atom.preposition === '' &&
      !isA(scan, next, 'auxiliary') &&
      // "by Spain and Ireland to recognise": no subject of an infinitive.
      (!isA(scan, next, 'verb') || lengthOf(scan, next, 'verb.nonfinite') === 2)
    if (!inherits) preposition = atom.preposition === 'genitive' ? '' : atom.preposition
    wasParty = true
    joined = false
    conjoined = false
    kind = atom.party.kind
    all.push(inherits && preposition !== '' ? atomAs(atom, { preposition }) : atom)
  }
  return all
}

/** "حول إيران وسوريا": written together with an "and", the next stands behind the preposition too. */
export function withJoined(scan: Scan, atoms: readonly PartyAtom[]): PartyAtom[] {
  let [preposition, kind, counted] = ['', '', false]
  const all: PartyAtom[] = []
  for (const atom of atoms) {
    const { party, classes } = atom
    // "مع الرئيس، وعدد من القادة"
    if (!party && (classes.has('comma') || classes.has('each.of'))) {
      counted ||= isA(scan, atom.from, 'and') || (scan.words[atom.from]?.reading.conjunction ?? false)
      all.push(atom)
      continue
    }
    const joined = atom.joined || counted
    const alike = party?.kind === kind || preposition === 'with'
    // "السفراء المعينين لدى تركيا وقطر": where they are sent, and not whose they are.
    const leads = inherited.has(preposition) || (preposition === 'aside' && party?.kind === 'state')
    const inherits = party !== null && alike && joined && atom.preposition === '' && leads
    if (!inherits) [preposition, kind] = party ? [atom.preposition, party.kind] : ['', '']
    counted = false
    all.push(inherits ? atomAs(atom, { preposition }) : atom)
  }
  return all
}

const inherited = new Set(['about', 'with', 'in', 'to', 'from', 'each'])
