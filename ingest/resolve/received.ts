/** Whether somebody is received, or something is. */
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
