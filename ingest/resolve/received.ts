/** Whether somebody is received, or something is. */
import { endsBefore, isA, isMark, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'

/** `trigger`: the atom that says what was done. "welcomed the Minister to Canberra": a reception, and no praise. */
export function receivesGuest({ atoms, match }: Finding, trigger: number): boolean {
  const next = match.rest === null ? -1 : match.rest + (atoms[match.rest]!.classes.has('article') ? 1 : 0)
  const guest = atoms[next]
  return (
    guest?.party?.kind === 'person' &&
    ['', 'each'].includes(guest.preposition) &&
    atoms[trigger]!.classes.has('receive.verb')
  )
}

/** "واستقبل وزير الطاقة الجزائري ووزير النفط العراقي": guests both, whom somebody named before received, and no host of the other. */
export function areReceived({ atoms, match }: Finding, trigger: number): boolean {
  const [host, second] = match.roles.get('A') ?? []
  const guest = match.roles.get('B')?.[0] ?? second
  if (!host || !guest?.joined || guest.preposition !== '' || !atoms[trigger]!.classes.has('receive.verb')) return false
  const [from, to] = [atoms.indexOf(host), atoms.indexOf(guest)]
  return from > trigger && atoms.slice(from + 1, to).every(({ classes }) => classes.has('comma'))
}

/** Before whose or whom something is for. */
const links = ['prep.of', 'prep.for']

/** "hosting the Alliance’s secretariat", "welcomed the support for the people of Fiji": people are received, or those whom a body or a state sends. */
export function receivesThing({ atoms, match }: Finding, trigger: number): boolean {
  const met = match.roles.get('B') ?? []
  const nobody = met.length > 0 && met.every(({ party }) => party!.kind !== 'person' && party!.people.length === 0)
  const within = nobody ? atoms.slice(trigger + 1, atoms.indexOf(met[0]!)) : []
  if (
    atoms[trigger]!.classes.has('receive.verb') &&
    within.some(({ classes }) => links.some((name) => classes.has(name)))
  )
    return true
  const isBody = ({ party }: PartyAtom): boolean =>
    party!.people.length === 0 && ['named body', 'named', 'capital'].includes(party!.by)
  return atoms[trigger]!.classes.has('receive.verb') && met.length > 0 && met.every(isBody)
}

/** "the decision to recognise Palestine and praised …": the object of an infinitive. */
function isActedOn(scan: Scan, { party, from }: PartyAtom): boolean {
  const before = isA(scan, from - 1, 'article') ? from - 3 : from - 2
  return party?.kind === 'state' && lengthOf(scan, before, 'verb.nonfinite') === 2
}

/** "attended by B and C, the King voiced", "after an audience with B, the President met": behind a comma alone, another than those who are led to. */
function areTwoLists(scan: Scan, list: readonly PartyAtom[]): boolean {
  const { from } = list[0]!
  const isLed = endsBefore(scan, from, attend, 3)
  const { from: last } = list.at(-1)!
  const isAnother = isA(scan, last, 'article') && list.slice(1, -1).some((one) => isA(scan, one.from - 1, 'and'))
  return isMark(scan, last - 1, ',') && (isLed || isAnother || isPrepositional(scan, from - 1))
}

const attend = ['prep.attend', 'attended.by']

/** "According to spokesman A, B and C met": who tells of it, before those who did. */
function isTeller(scan: Scan, [teller, other]: readonly PartyAtom[]): boolean {
  const comma = isA(scan, other!.from - 1, 'article') ? other!.from - 2 : other!.from - 1
  const tells = [2, 3].some((back) => lengthOf(scan, teller!.from - back, 'according.to') === 2)
  return tells && isMark(scan, comma, ',')
}

/** Who is led to, received or acted on, or tells of it, before whoever acts. */
export const isNoSubject = (scan: Scan, list: readonly PartyAtom[]): boolean =>
  (list.length > 1 && (areTwoLists(scan, list) || isTeller(scan, list))) || isActedOn(scan, list[0]!)
