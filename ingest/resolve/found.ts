/** Where an article mentions people and bodies. */
import { type AgencyMention, agencyAt } from '../mentions/agencies.ts'
import { isOnlyTopic, isSaidAgain, isVenue } from '../mentions/agency-venues.ts'
import { attendantAt } from '../mentions/attendants.ts'
import { casedOrganisationAt } from '../mentions/cased-organisations.ts'
import { headedOrganisationAt } from '../mentions/headed-organisations.ts'
import { type PersonMention, personAt } from '../mentions/people.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { agenciesWithin } from '../mentions/titled-bodies.ts'
import { isActing, sideOfUnlisted, unlistedAt } from '../mentions/unlisted-agencies.ts'
import { delegatesAt } from './delegates.ts'
import { signers } from './heading.ts'
import { membersOf } from './members.ts'
import { ministersOf } from './ministers.ts'
import { isHis } from './owner.ts'
import { pluralTitled } from './plural-titles.ts'
import { sharedFields } from './shared-fields.ts'
import { anotherOf, sharing } from './shared-titles.ts'

export interface Found {
  /** By the token that they start at. */
  readonly people: Map<number, PersonMention>
  readonly bodies: ReadonlyMap<number, AgencyMention>
  /** Every organisation, those within titles and in furniture included. */
  readonly agencies: readonly AgencyMention[]
  /** Those who sign the text, above it. */
  readonly signers: readonly PersonMention[]
}

/** "الرئيسان", "أعضاء المجلس" without names are a group, and not one of them; "البرلمانية" is an adjective. */
const needsName = ['group', 'title.several', 'title.adjective']

export function findMentions(scan: Scan): Found {
  const signed = signers(scan)
  const people = new Map(signed.map((person) => [person.from, person]))
  const bodies = new Map<number, AgencyMention>()
  const agencies: AgencyMention[] = []
  const shortened = new Map<string, AgencyMention>()
  let last: PersonMention | undefined
  let passed: AgencyMention | undefined
  const add = (person: PersonMention): void => {
    people.set(person.from, person)
    last = person
    // "مستشار الرئيس فلان لشؤون الأمن": the leader is named, too.
    for (const { leader } of person.offices) {
      const served = leader && personAt(scan, ...leader)
      if (served) people.set(served.from, served)
    }
  }
  for (const sentence of scan.sentences) {
    // "À lire aussi sur …": no outlet of the article's.
    let at = sentence.furniture && isA(scan, sentence.from, 'furniture.links') ? sentence.to : sentence.from
    while (at < sentence.to) {
      const short = shortened.size > 0 ? shortened.get(scan.tokens[at]!.text) : undefined
      if (short) {
        if (!sentence.furniture) bodies.set(at, short)
        at++
        continue
      }
      const delegates = scan.lexicon.cased && !sentence.furniture ? delegatesAt(scan, at, sentence.to) : null
      if (delegates && delegates.named.length > 0) {
        for (const delegate of delegates.named)
          add(sharing(delegate.name, delegate.name[0], delegate.name[1], delegate.state))
        at = delegates.to
        continue
      }
      const several = sentence.furniture ? [] : sharedFields(scan, at, sentence.to)
      if (several.length > 0) {
        for (const person of several) add(person)
        at = several.at(-1)!.to
        continue
      }
      const listed = !scan.lexicon.cased && !sentence.furniture
      const members = listed ? (membersOf(scan, at, sentence.to) ?? ministersOf(scan, at, sentence.to, last)) : null
      if (members) {
        for (const member of members.named) add(member)
        at = members.to
        continue
      }
      const likely = sentence.furniture
        ? null
        : (pluralTitled(scan, at, sentence.to, last) ??
          anotherOf(scan, at, sentence.to, last) ??
          withAttendant(scan, at, sentence.to))
      const person = likely && (anothersTitle(scan, at, people, likely) ?? likely)
      if (person && isOnlySpokenOf(scan, person)) {
        at = person.to
        continue
      }
      const cased =
        sentence.furniture || (person && isTitled(person))
          ? null
          : (casedOrganisationAt(scan, at, sentence.to) ?? headedOrganisationAt(scan, at, sentence.to))
      if (cased) {
        if (!isVenue(scan, cased)) {
          const organisation = sameBehind(scan, cased, sentence.to) ?? cased
          agencies.push(organisation)
          if (!organisation.unlisted || sideOfUnlisted(scan, organisation)) bodies.set(at, organisation)
          shorten(scan, organisation, shortened)
        }
        at = cased.to
        continue
      }
      if (person && (person.name || !needsName.some((name) => isA(scan, at, name)))) {
        add(person)
        agencies.push(
          ...agenciesWithin(scan, person, sentence.to).filter((agency) => person.counterpart || !isVenue(scan, agency)),
        )
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
        shorten(scan, agency, shortened)
      }
      const unlisted = agency || sentence.furniture ? null : unlistedAt(scan, at, sentence.to)
      if (unlisted && isActing(scan, unlisted, sentence.from, agencies.at(-1))) {
        agencies.push(unlisted)
        if (sideOfUnlisted(scan, unlisted)) bodies.set(at, unlisted)
      }
      const head = agency && !sentence.furniture ? headOf(scan, agency, sentence.to) : null
      if (head) add(head)
      // "سمو الأمير سعادة السيد …": no part of an address begins a title.
      at = head?.to ?? agency?.to ?? at + (scan.lexicon.addresses.at(scan.tokens, at)?.length ?? 1)
    }
  }
  return { people, bodies, agencies, signers: signed }
}

/** "the Association of Southeast Nations (ASEAN)": one that a list knows by what stands in brackets, unless those are its own first letters. */
function sameBehind(scan: Scan, said: AgencyMention, limit: number): AgencyMention | null {
  const named = isMark(scan, said.to, '(') ? agencyAt(scan, said.to + 1, limit) : null
  if (!named?.id || !isMark(scan, named.to, ')') || firstLetters(scan, said) === scan.tokens[named.from]!.text)
    return null
  return { ...named, from: said.from, to: said.to }
}

const firstLetters = ({ tokens }: Scan, { from, to }: AgencyMention): string =>
  tokens
    .slice(from, to)
    .flatMap(({ kind, capital, text }) => (kind === 'word' && capital ? [text[0]] : []))
    .join('')

/** "the People Power Party (PPP)": in brackets behind a name, its first letters stand for it from there on, whatever else they may. */
function shorten(scan: Scan, agency: AgencyMention, shortened: Map<string, AgencyMention>): void {
  const { tokens, lexicon } = scan
  const [opens, letters, closes] = tokens.slice(agency.to, agency.to + 3)
  if (!lexicon.modifiersFirst || opens?.text !== '(' || closes?.text !== ')' || letters!.text.length < 2) return
  const known = agencyAt(scan, agency.to + 1, agency.to + 2)?.id
  if (firstLetters(scan, agency) === letters!.text && (agency.id === null || known !== agency.id))
    shortened.set(letters!.text, agency)
}

/** Whoever stands at the token; in a list of attendants also by names that are words elsewhere. */
function withAttendant(scan: Scan, at: number, limit: number): PersonMention | null {
  const person = personAt(scan, at, limit)
  if (person && person.offices.length > 0) return person
  const attendant = attendantAt(scan, at, limit)
  return attendant && attendant.name![1] > (person?.name?.[1] ?? at) ? attendant : person
}

/** Outlets of a state that are told by what they are, and by no name. */
const statesOwnNews: ReadonlySet<string | null> = new Set(['state-television', 'state-news-agency'])

/** "وكالة الأنباء الروسية (سبوتنيك)", "وزارة الدفاع (البنتاغون)": what the one before is was said, and this is its name. */
function isNamedBehind(scan: Scan, { to, unlisted, body }: AgencyMention, { from, id }: AgencyMention): boolean {
  if (id === null) return false
  const marked = from === to + 1 && isMark(scan, to, '("“«')
  if (unlisted === 'news' || statesOwnNews.has(body)) return marked || from === to
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

/** "مركز الملك عبد الله", "منصب وزير الخارجية": a body that is named after him, a post that somebody holds. */
const isOnlySpokenOf = (scan: Scan, { from, name }: PersonMention): boolean =>
  scan.tokens[from]!.breaks === 0 &&
  isA(scan, from - 1, name ? 'named.after' : 'post.noun') &&
  // "استقبل في مكتبه الأمين العام": his own, and nobody else's.
  !isHis(scan, from - 1)

/** "مكتب رئيس الوزراء البريطاني ديفيد كاميرون": the body is named for a person's office, and he follows. */
function headOf(scan: Scan, agency: AgencyMention, limit: number): PersonMention | null {
  for (let at = agency.from + 1; at < agency.to; at++) {
    const person = scan.offices[at] ? personAt(scan, at, limit) : null
    if (person?.name && person.to > agency.to) return person
  }
  return null
}
