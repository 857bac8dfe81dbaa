/** Bodies that titles name: "رئيس جامعة القاهرة", "the spokesman of the Foreign Ministry". */
import { type AgencyMention, agencyAt, membersAt } from './agencies.ts'
import { casedOrganisationAt } from './cased-organisations.ts'
import { headedOrganisationAt } from './headed-organisations.ts'
import type { PersonMention } from './people.ts'
import { isOrganisationWord, type Scan } from './scan.ts'
import { unlistedAt } from './unlisted-agencies.ts'

/** Bodies that are named for their own sake where their head is: not forces, of which he is one. */
const ledBodies = new Set([
  'parliament',
  'house-of-representatives',
  'senate',
  'shura-council',
  'national-assembly',
  'peoples-assembly',
  'constituent-assembly',
  'central-bank',
  'chamber-of-commerce',
  'intelligence-service',
  'royal-court',
  'supreme-court',
])

/** "رئيس جامعة القاهرة", but not the head of one of many committees. */
const isLedUnlisted = (scan: Scan, { from, states }: AgencyMention): boolean =>
  scan.lexicon.cased || states.length > 0 || !isOrganisationWord(scan, from, 'desk')

/** Where the name of a body may go on that the title begins: before the person's own, or in the sentence. */
const reachOf = ({ lexicon }: Scan, { name }: PersonMention, to: number, limit: number): number =>
  lexicon.cased ? to : name && name[0] >= to ? name[0] : limit

const isLed = (body: string): boolean => body.startsWith('ministry') || ledBodies.has(body)

/** The ministries and bodies that a title speaks of; names that it begins go on up to the limit. */
export function agenciesWithin(scan: Scan, person: PersonMention, limit: number): AgencyMention[] {
  const found: AgencyMention[] = []
  for (const office of person.offices.filter(({ from }) => from >= person.from)) {
    const counts = ({ id, body }: AgencyMention): boolean =>
      id !== null || office.offices.includes('spokesperson') || (body !== null && isLed(body))
    // "نظراءه الخليجيين" names no body.
    const named = office.agency && scan.agencies[office.agency.from]
    if (office.agency && counts(office.agency) && (named || !membersAt(scan, office.agency.from, office.to)))
      found.push(office.agency)
    if (office.offices.includes('national-security-adviser')) continue
    const reach = reachOf(scan, person, office.to, limit)
    for (let at = office.from; at < office.to; at++) {
      const agency =
        agencyAt(scan, at, office.to) ??
        unlistedAt(scan, at, reach) ??
        casedOrganisationAt(scan, at, office.to) ??
        headedOrganisationAt(scan, at, office.to)
      // "NSA Ajit Doval": the title alone.
      if (!agency || (agency.from === office.from && agency.to === office.to)) continue
      const isNamed = agency.unlisted ? isLedUnlisted(scan, agency) : counts(agency)
      if (isNamed) found.push(agency)
      // "رئيس مجلس إدارة غرفة …": what stands within a desk may be named.
      if (isNamed || !agency.unlisted) at = agency.to - 1
    }
  }
  return found
}
