/** A body as the party that it is, or that it speaks for. */
import type { AgencyMention } from '../mentions/agencies.ts'
import type { Cast } from './cast.ts'
import type { Party } from './parties.ts'

export function bodyParty(cast: Cast, at: number): Party | null {
  const body = cast.bodyAt(at)
  return body ? agencyParty(body, cast) : null
}

function agencyParty(agency: AgencyMention, cast: Cast): Party | null {
  if (agency.states.length > 1)
    return { kind: 'state', from: agency.from, to: agency.to, sides: agency.states, people: [], by: 'named body' }
  const side = cast.standings.sideOfAgency(agency)
  return side ? { kind: 'agency', from: agency.from, to: agency.to, sides: [side], people: [], by: 'named body' } : null
}
