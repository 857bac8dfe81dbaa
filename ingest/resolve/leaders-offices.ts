/** Offices of those who lead their state, by their names: "Netanyahu's office", "مكتب ماكرون". */
import { type AgencyMention, leadsToSubject } from '../mentions/agencies.ts'
import { isA, lengthOf, type Scan, sentenceAt } from '../mentions/scan.ts'
import { isActing } from '../mentions/unlisted-agencies.ts'
import type { Person } from './person.ts'
import type { Standings } from './standing.ts'

/** By what its head holds, the body. */
const bodies: Readonly<Record<string, string>> = {
  president: 'presidency',
  'prime-minister': 'cabinet',
  chancellor: 'cabinet',
  king: 'royal-court',
  emir: 'amiri-diwan',
}

/** A name where it stands, with its title. */
export interface Named {
  readonly from: number
  readonly to: number
  readonly person: Person
}

/** With the bodies that leaders' offices are, in place of organisations that no list knows. */
export function withLeadersOffices(
  scan: Scan,
  agencies: readonly AgencyMention[],
  named: Iterable<Named>,
  standings: Standings,
): readonly AgencyMention[] {
  const offices = leadersOffices(scan, named, standings)
  if (offices.length === 0) return agencies
  const taken = new Set(offices.map(({ from }) => from))
  return [...agencies.filter(({ from, unlisted }) => !(unlisted && taken.has(from))), ...offices]
}

function leadersOffices(scan: Scan, named: Iterable<Named>, standings: Standings): AgencyMention[] {
  const found: AgencyMention[] = []
  for (const { from, to, person } of named) {
    const range = officeBefore(scan, from, to) ?? officeBehind(scan, from, to)
    const body = range && bodies[headOf(person, standings) ?? '']
    const { state } = standings.of(person)
    if (body && state) found.push({ from: range[0], to: range[1], id: null, body, states: [state] })
  }
  return found
}

const headOf = (person: Person, standings: Standings): string | null => {
  const known = standings.officeByTable(person)
  return known && known in bodies
    ? known
    : (person.titles.flatMap(({ offices }) => offices).find((one) => one in bodies) ?? null)
}

/** "مكتب ماكرون", "le bureau de Benyamin Nétanyahou" */
function officeBefore(scan: Scan, from: number, to: number): readonly [number, number] | null {
  const at = isA(scan, from - 1, 'prep.of') ? from - 2 : from - 1
  if (!isA(scan, at, 'leaders.office')) return null
  const mention: AgencyMention = { from: at, to, id: null, body: null, states: [], unlisted: 'government' }
  const acts = scan.lexicon.cased ? actsAt(scan, at, to) : isActing(scan, mention, openingOf(scan, at), undefined)
  return acts ? [at, to] : null
}

/** "Netanyahu's office" */
function officeBehind(scan: Scan, from: number, to: number): readonly [number, number] | null {
  const office = to + lengthOf(scan, to, 'possessive')
  const end = office + lengthOf(scan, office, 'leaders.office')
  return office > to && end > office && actsAt(scan, from, end) ? [from, end] : null
}

/** It speaks, or something comes from it: nobody is received there. */
function actsAt(scan: Scan, from: number, to: number): boolean {
  const before = isA(scan, from - 1, 'article') ? from - 2 : from - 1
  if (isA(scan, before, 'prep.in') || isA(scan, before, 'prep.to')) return false
  return (
    ['verb', 'say', 'auxiliary'].some((name) => isA(scan, to, name)) || (before >= 0 && leadsToSubject(scan, before))
  )
}

const openingOf = (scan: Scan, at: number): number => sentenceAt(scan, at)?.from ?? 0
