/** Where an article mentions people and bodies. */
import { opensParty } from '../engine/classes.ts'
import { type AgencyMention, agencyAt, membersAt } from '../mentions/agencies.ts'
import { isOnlyTopic, isSaidAgain, isVenue } from '../mentions/agency-venues.ts'
import { casedOrganisationAt } from '../mentions/cased-organisations.ts'
import { mentionAs } from '../mentions/mention-copy.ts'
import { nameEnd } from '../mentions/names.ts'
import { type PersonMention, personAt } from '../mentions/people.ts'
import { isA, isAny, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { isActing, unlistedAt } from '../mentions/unlisted-agencies.ts'
import { delegatesAt } from './delegates.ts'
import { signers } from './heading.ts'
import { membersOf } from './members.ts'

export interface Found {
  /** By the token that they start at. */
  readonly people: Map<number, PersonMention>
  readonly bodies: ReadonlyMap<number, AgencyMention>
  /** Every organisation, those within titles and in furniture included. */
  readonly agencies: readonly AgencyMention[]
  /** Those who sign the text, above it. */
  readonly signers: readonly PersonMention[]
}

export function findMentions(scan: Scan): Found {
  const signed = signers(scan)
  const people = new Map(signed.map((person) => [person.from, person]))
  const bodies = new Map<number, AgencyMention>()
  const agencies: AgencyMention[] = []
  let last: PersonMention | undefined
  let passed: AgencyMention | undefined
  const add = (person: PersonMention): void => {
    people.set(person.from, person)
    last = person
  }
  for (const sentence of scan.sentences) {
    let at = sentence.from
    while (at < sentence.to) {
      const delegates = scan.lexicon.cased && !sentence.furniture ? delegatesAt(scan, at, sentence.to) : null
      if (delegates && delegates.named.length > 0) {
        for (const delegate of delegates.named)
          add(sharing(delegate.name, delegate.name[0], delegate.name[1], delegate.state))
        at = delegates.to
        continue
      }
      const members = scan.lexicon.cased || sentence.furniture ? null : membersOf(scan, at, sentence.to)
      if (members) {
        for (const member of members.named) add(member)
        at = members.to
        continue
      }
      const likely = sentence.furniture
        ? null
        : (anotherOf(scan, at, sentence.to, last) ?? personAt(scan, at, sentence.to))
      const person = likely && (anothersTitle(scan, at, people, likely) ?? likely)
      if (person && isOnlySpokenOf(scan, person)) {
        at = person.to
        continue
      }
      const cased =
        sentence.furniture || (person && isTitled(person)) ? null : casedOrganisationAt(scan, at, sentence.to)
      if (cased) {
        if (!isVenue(scan, cased)) agencies.push(cased)
        at = cased.to
        continue
      }
      // "الرئيسان" without names is a group, not one of the two.
      if (person && (person.name || !isA(scan, at, 'group'))) {
        add(person)
        agencies.push(...agenciesWithin(scan, person).filter((agency) => person.counterpart || !isVenue(scan, agency)))
        at = person.to
        continue
      }
      const agency = agencyAt(scan, at, sentence.to)
      const isPassed = agency !== null && ((passed && isSaidAgain(scan, passed, agency)) || isVenue(scan, agency))
      if (isPassed) passed = agency
      if (agency && !isPassed) {
        const said = agencies.at(-1)
        if (said && isNamedBehind(scan, said, agency))
          agencies.splice(-1, 1, { ...agency, from: said.from, to: said.to })
        if ((agency.id !== null || !sentence.furniture) && !isOnlyTopic(scan, agency)) agencies.push(agency)
        if (!sentence.furniture) bodies.set(at, agency)
      }
      const unlisted = agency || sentence.furniture ? null : unlistedAt(scan, at, sentence.to)
      if (unlisted && isActing(scan, unlisted, sentence.from, agencies.at(-1))) agencies.push(unlisted)
      const head = agency && !sentence.furniture ? headOf(scan, agency, sentence.to) : null
      if (head) add(head)
      at = head?.to ?? agency?.to ?? at + 1
    }
  }
  return { people, bodies, agencies, signers: signed }
}

/** "وكالة الأنباء الروسية (سبوتنيك)", "وزارة الدفاع (البنتاغون)": what the one before is was said, and this is its name. */
function isNamedBehind(scan: Scan, { to, unlisted, body }: AgencyMention, { from, id }: AgencyMention): boolean {
  if (id === null) return false
  const marked = from === to + 1 && isMark(scan, to, '("“«')
  if (unlisted === 'news' || body === 'state-television') return marked || from === to
  return marked && (unlisted !== undefined || (body !== null && id.endsWith(`/${body}`)))
}

/** "The Vice President and Prime Minister Smith", where the text has named a vice president: he, and Smith. */
function anothersTitle(
  scan: Scan,
  at: number,
  people: ReadonlyMap<number, PersonMention>,
  person: PersonMention,
): PersonMention | null {
  const [title] = person.offices
  const article = lengthOf(scan, at, 'article')
  if (!scan.lexicon.modifiersFirst || article === 0 || !person.name || !title || title.offices.length < 2) return null
  let and = title.from
  while (and < title.to && !isA(scan, and, 'and')) and++
  const first = and < title.to ? personAt(scan, at, and) : null
  const office = first?.offices[0]?.offices[0]
  if (!first || first.name || !office) return null
  const surname = scan.tokens[person.name[1] - 1]!.form
  const isHolder = ({ name, offices }: PersonMention): boolean =>
    name !== null && scan.tokens[name[1] - 1]!.form !== surname && offices[0]?.offices[0] === office
  return [...people.values()].some(isHolder) ? first : null
}

/** More than words that may be a name. */
const isTitled = ({ offices, counterpart, honorific }: PersonMention): boolean =>
  offices.length > 0 || counterpart || honorific

/** "los presidentes de Perú, …, y de Chile, …": one whose title several share, or was said of another before. */
const sharing = (name: PersonMention['name'], from: number, to: number, state: string): PersonMention => ({
  from,
  to,
  name,
  offices: [],
  states: [state],
  counterpart: true,
  honorific: false,
})

/** "مركز الملك عبد الله", "منصب وزير الخارجية": a body that is named after him, a post that somebody holds. */
const isOnlySpokenOf = (scan: Scan, { from, name }: PersonMention): boolean =>
  scan.tokens[from]!.breaks === 0 && isA(scan, from - 1, name ? 'named.after' : 'post.noun')

/** "وزيرا الخارجية السعودي فلان والمصري فلان", "نظيره الكويتي فلان والبحريني فلان": a title that several share. */
function oneOfSeveral(scan: Scan, at: number, limit: number, last: PersonMention | undefined): PersonMention | null {
  const opens = isAny(scan, at, opensParty)
  if (!scan.states[at] && !opens) return null
  const title = opens ? lengthOf(scan, at, 'group') || lengthOf(scan, at, 'delegates') : 0
  const next = at + title
  const state = next < limit ? scan.states[next] : null
  const match = state?.values[0]
  if (!state || match?.form !== 'adjective' || match.weak) return null
  const end = isMark(scan, at - 1, ',،') ? at - 1 : at
  const follows = state.reading.conjunction && last?.to === end
  const isFirst = title > 0 || (isMark(scan, at - 1, ':') && endsListHead(scan, at - 1))
  if (isFirst ? state.reading.conjunction : !follows) return null
  const start = next + state.length
  const person = start < limit ? personAt(scan, start, limit) : null
  if (person?.name) return mentionAs(person, { from: at, states: [match.code], counterpart: true })
  const to = start < limit ? nameEnd(scan, start, limit, 'free') : start
  if (to - start < 2) return null
  return sharing([start, to], at, to, match.code)
}

/** Tokens from the word for those of a list to its colon. */
const longestListHead = 3

/** "السفراء الجدد: الفرنسي فلان والإيطالي فلان": a title that several share ends before the token. */
function endsListHead(scan: Scan, to: number): boolean {
  for (let back = 1; back <= longestListHead; back++) if (isA(scan, to - back, 'list.heads')) return true
  return false
}

/** One whose title was said of the person before. */
const anotherOf = (scan: Scan, at: number, limit: number, last: PersonMention | undefined): PersonMention | null =>
  scan.lexicon.cased ? likeTheLast(scan, at, limit, last) : oneOfSeveral(scan, at, limit, last)

/** "el presidente de EE.UU., …, y el de Corea del Sur, …", "ses homologues algérien, …, et libyen, …", "con el haitiano, …". */
function likeTheLast(scan: Scan, at: number, limit: number, last: PersonMention | undefined): PersonMention | null {
  const and = isA(scan, at - 1, 'and')
  if (!last || (!and && !isA(scan, at - 1, 'prep.with'))) return null
  const gap = isMark(scan, at - 2, ',') ? 2 : 1
  const near = and ? last.to === at - gap : at - last.to < longestVerb
  if (!near || last.offices.length + Number(last.counterpart) === 0) return null
  const elided = lengthOf(scan, at, 'office.elided')
  const of = elided || (last.counterpart && and ? lengthOf(scan, at, 'prep.of') : 0)
  const owner = at + of + lengthOf(scan, at + of, 'article')
  const state = owner < limit ? scan.states[owner] : null
  const match = state?.values[0]
  if (!state || !match || (of === 0 && (scan.lexicon.modifiersFirst || match.form !== 'adjective'))) return null
  const end = owner + state.length
  const comma = isMark(scan, end, ',') ? end + 1 : end
  const to = nameEnd(scan, comma, limit, 'given')
  const name = to > comma ? ([comma, to] as const) : null
  if (!name && (elided === 0 || !and)) return null
  return sharing(name, at, name ? to : end, match.code)
}

/** Tokens between a subject and whom he meets: "se reunió este jueves en Belladère con". */
const longestVerb = 12

/** "مكتب رئيس الوزراء البريطاني ديفيد كاميرون": the body is named for a person's office, and he follows. */
function headOf(scan: Scan, agency: AgencyMention, limit: number): PersonMention | null {
  for (let at = agency.from + 1; at < agency.to; at++) {
    const person = scan.offices[at] ? personAt(scan, at, limit) : null
    if (person?.name && person.to > agency.to) return person
  }
  return null
}

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
])

/** "رئيس جامعة القاهرة", but not the head of one of many committees. */
const isLedUnlisted = ({ unlisted, states }: AgencyMention): boolean => unlisted !== 'government' || states.length > 0

const isLed = (body: string): boolean => body.startsWith('ministry') || ledBodies.has(body)

/** The ministries and bodies that a title speaks of. */
function agenciesWithin(scan: Scan, person: PersonMention): AgencyMention[] {
  const found: AgencyMention[] = []
  for (const office of person.offices) {
    const counts = ({ id, body }: AgencyMention): boolean =>
      id !== null || office.offices.includes('spokesperson') || (body !== null && isLed(body))
    // "نظراءه الخليجيين" names no body.
    const named = office.agency && scan.agencies[office.agency.from]
    if (office.agency && counts(office.agency) && (named || !membersAt(scan, office.agency.from, office.to)))
      found.push(office.agency)
    for (let at = office.from; at < office.to; at++) {
      const agency =
        agencyAt(scan, at, office.to) ?? unlistedAt(scan, at, office.to) ?? casedOrganisationAt(scan, at, office.to)
      // "NSA Ajit Doval": the title alone.
      if (!agency || (agency.from === office.from && agency.to === office.to)) continue
      if (agency.unlisted ? scan.lexicon.cased || isLedUnlisted(agency) : counts(agency)) found.push(agency)
      at = agency.to - 1
    }
  }
  return found
}
