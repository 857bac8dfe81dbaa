/** A body as the party that it is, or that it speaks for. */
import type { AgencyMention } from '../mentions/agencies.ts'
import { lengthOf, type Scan } from '../mentions/scan.ts'
import type { Cast } from './cast.ts'
import type { Party } from './parties.ts'
import { partyAs } from './party-copies.ts'

export function bodyParty(cast: Cast, at: number): Party | null {
  const body = cast.bodyAt(at)
  const party = body ? agencyParty(body, cast) : null
  // By the letters that the text gave it: "the Tamil National Alliance (TNA)".
  return party && body!.from < at ? partyAs(party, { from: at, to: at + 1 }) : party
}

/** "the ruling Democratic Party", "the Ghana Center for …": the body behind what only describes it. */
export function describedBody(scan: Scan, at: number, cast: Cast): Party | null {
  let next = at + lengthOf(scan, at, 'article')
  for (let more = 1; more > 0; next += more) more = lengthOf(scan, next, 'body.adjective')
  const party = next > at ? bodyParty(cast, next) : null
  return party && partyAs(party, { from: at })
}

function agencyParty(agency: AgencyMention, cast: Cast): Party | null {
  if (agency.states.length > 1)
    return { kind: 'state', from: agency.from, to: agency.to, sides: agency.states, people: [], by: 'named body' }
  const side = cast.standings.sideOfAgency(agency)
  return side ? { kind: 'agency', from: agency.from, to: agency.to, sides: [side], people: [], by: 'named body' } : null
}
