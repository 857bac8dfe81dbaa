/** Parties and companies that no list knows, as the sides of whoever speaks for them. */
import type { AgencyMention } from '../mentions/agencies.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { Scan } from '../mentions/scan.ts'
import { sideOfUnlisted, unlistedAt, unlistedWithin } from '../mentions/unlisted-agencies.ts'
import { rowOf } from './owner.ts'

const ofStates = /minister|ambassador|envoy|king|emir|speaker|parliament|governor/

/** An office that a state gives. */
export const isStates = ({ offices }: OfficePhrase): boolean => offices.some((office) => ofStates.test(office))

/** "رئيس تحالف السيادة": what those who bear the titles are said to lead, if they hold no office of a state. */
export function unlistedOf(scan: Scan, titles: readonly OfficePhrase[]): string | null {
  if (scan.lexicon.cased || titles.some(isStates)) return null
  for (const { agency, from, to } of titles) {
    const side = agency ? null : unlistedWithin(scan, from, to)
    if (side) return side
  }
  return null
}

/** Bodies of a state that act for their members, and not for it. */
const independent = new Set(['chamber-of-commerce'])

/** "غرفة تجارة وصناعة الكويت": the id of a body that is a side of its own; null for one that speaks for its state. */
export function sideOfBody({ lexicon }: Scan, { id, body, states: [state] }: AgencyMention): string | null {
  return !lexicon.cased && !id && body && state && independent.has(body)
    ? `agency:${state.toLowerCase()}/${body}`
    : null
}

/** "رئيس شركة ميتسوي اليابانية": the company of the title that names the state; null for a title of a state. */
export function companyOf(scan: Scan, titles: readonly OfficePhrase[], state: string): string | null {
  if (scan.lexicon.cased || titles.some(isStates)) return null
  for (const { agency, from, to, states } of titles) {
    if (!states.includes(state)) continue
    const id = agency?.id
    if (id && rowOf.get(id)?.kind === 'company') return id
    const body = agency && sideOfBody(scan, agency)
    if (body) return body
    for (let at = from; at < to && !agency; at++) {
      const found = unlistedAt(scan, at, to)
      if (found?.unlisted === 'company') return sideOfUnlisted(scan, found)
    }
  }
  return null
}
