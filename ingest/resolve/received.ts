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

/** "hosting the Alliance’s secretariat": people are received, or those whom a body or a state sends. */
export function receivesThing({ atoms, match }: Finding, trigger: number): boolean {
  const met = match.roles.get('B') ?? []
  const isBody = ({ party }: PartyAtom): boolean =>
    party!.people.length === 0 && ['named body', 'named', 'capital'].includes(party!.by)
  return atoms[trigger]!.classes.has('receive.verb') && met.length > 0 && met.every(isBody)
}
