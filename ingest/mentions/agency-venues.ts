/** Whether an organisation acts where it is named, or is only a place, an affiliation, or what others speak of. */
import { type AgencyMention, isNews, leadsToSubject } from './agencies.ts'
import { isA, isMark, isOrganisationWord, lengthOf, type Scan } from './scan.ts'

/** Only a place or an affiliation: "قمة مجموعة العشرين", "عضو بالأمم المتحدة", "NATO Summit", "at the presidency". */
export function isVenue(scan: Scan, agency: AgencyMention): boolean {
  // "قمة «آسيان»"
  const isMarked = isMark(scan, agency.from - 1, '"“«') && isMark(scan, agency.to, '"”»')
  const before = pastBack(scan, agency.from - (isMarked ? 2 : 1), 'article')
  const noun = pastBack(scan, before, 'prep.of')
  const linked = noun < before ? pastBack(scan, noun, 'article') : before
  // "أعضاء مجلس الشورى" are people.
  if (isA(scan, linked, 'agency.venue') && !isA(scan, linked, 'side.head')) return true
  // "NATO's eastern flank"
  const of = agency.to + lengthOf(scan, agency.to, 'prep.of')
  // "its presidency of the Council": what it does there.
  if (agency.body === 'presidency' && of > agency.to && scan.agencies[of + lengthOf(scan, of, 'article')]) return true
  const next = agency.to + lengthOf(scan, agency.to, 'possessive')
  if (scan.lexicon.modifiersFirst && isA(scan, next, 'agency.venue')) return true
  if (isOfRank(scan, agency) || (isA(scan, before, 'prep.from') && isA(scan, before - 1, 'agency.member'))) return true
  // "كبار المسؤولين بالاتحاد الأوروبي", but "مقال في صحيفة …"
  const printed = isNews(agency) && agency.to - agency.from > 1
  const within =
    isInside(scan, agency, before) &&
    !printed &&
    !isA(scan, agency.from - 1, 'side.head') &&
    // "التقى مسؤولين في المخابرات": whom somebody met.
    !isA(scan, before - 1, 'delegates.met') &&
    !speaks(scan, agency) &&
    !isOfficials(scan, agency)
  if (within || isHyphenated(scan, agency)) return true
  const bare = agency.id === null && agency.states.length === 0 && agency.to - agency.from === 1
  const leads = leadsToSubject(scan, before) || isA(scan, before, 'clause')
  const isNoun = scan.tokens[before]?.kind === 'word' && !leads && !scan.offices[before]
  return bare && (scan.lexicon.cased ? !acts(scan, agency) : isNoun || isPost(scan, agency, before))
}

const forces = ['air-force', 'armed-forces', 'navy']

/** "Air Force Gen. A", "Navy Adm. B": the service of an officer whose rank and name follow at once. */
const isOfRank = (scan: Scan, { body, to }: AgencyMention): boolean =>
  scan.lexicon.modifiersFirst &&
  body !== null &&
  forces.includes(body) &&
  scan.tokens[to]?.kind === 'word' &&
  scan.tokens[to]!.capital &&
  (scan.offices[to] ?? scan.lexicon.honorifics.at(scan.tokens, to)) !== null

/** The token before the word of the class that ends at the token, "l'" too; the token itself where none does. */
const pastBack = (scan: Scan, at: number, wordClass: string): number => {
  const length = isMark(scan, at, "'") ? 2 : 1
  return lengthOf(scan, at - length + 1, wordClass) === length ? at - length : at
}

/**
 * "تأسيس حركة …", "القمة الرابعة لمنظمة …", "انضمام بلغاريا إلى الاتحاد", "اتفاقية التجارة بين الهند والاتحاد الأوروبي":
 * no organisation that the text tells of, though it may be a side.
 */
export function isOnlyTopic(scan: Scan, { from }: AgencyMention): boolean {
  const before = from - 1
  if (isOrganisationWord(scan, before, 'within')) return true
  const reading = scan.agencies[from]?.reading
  if (scan.lexicon.cased || !reading) return false
  const of = scan.lexicon.cliticClasses(reading.preposition).includes('prep.to')
  if (of || isA(scan, before, 'prep.to'))
    return nounBefore(scan, before, (at) => isOrganisationWord(scan, at, 'entry')) >= 0
  const isState = stateLengths.some((length) => scan.states[from - length]?.length === length)
  if (!reading.conjunction || !isState) return false
  const between = nounBefore(scan, before, (at) => isA(scan, at, 'prep.between'))
  return between >= 0 && nounBefore(scan, between - 1, (at) => isOrganisationWord(scan, at, 'agreement')) >= 0
}

/** Tokens: "الولايات المتحدة الأمريكية". */
const stateLengths = [1, 2, 3]

/** Tokens between a noun and the body that it leads to. */
const longestLead = 5

/** The nearest token that is one, with no verb or mark between; -1 where there is none. */
function nounBefore(scan: Scan, from: number, isOne: (at: number) => boolean): number {
  for (let at = from; at >= 0 && from - at < longestLead; at--) {
    if (isOne(at)) return at
    if (scan.tokens[at]!.kind === 'mark' || scan.tokens[at]!.breaks > 0) return -1
    if (isA(scan, at, 'verb') || isA(scan, at, 'say')) return -1
  }
  return -1
}

/** "UN-mediated", "the U.S.-ASEAN Summit". */
const isHyphenated = (scan: Scan, { from, to }: AgencyMention): boolean =>
  scan.lexicon.cased &&
  ((isMark(scan, to, '-') && !scan.tokens[to]!.spaced) || (isMark(scan, from - 1, '-') && !scan.tokens[from]!.spaced))

/** "the army said": a word of many bodies is one where it acts, or by its capital. */
const acts = (scan: Scan, { from, to }: AgencyMention): boolean =>
  scan.tokens[from]!.capital || isA(scan, to, 'verb') || isA(scan, to, 'auxiliary') || isA(scan, to, 'say')

/** "عاد إلى الرئاسة", "الرئاسة الدورية": no body, but what it does. */
function isPost(scan: Scan, { to }: AgencyMention, before: number): boolean {
  const { article } = scan.lexicon.language.orthography
  return isA(scan, before, 'prep.to') || (article !== undefined && isA(scan, to, 'adjective'))
}

/** "مصدر بوزارة الخارجية", "مسؤول كبير في وزارة الخارجية": one who speaks for it. */
function speaks(scan: Scan, { from }: AgencyMention): boolean {
  for (let at = from - 1; at >= 0 && from - at <= longestSource; at--) if (isA(scan, at, 'source.noun')) return true
  return false
}

/** Tokens. */
const longestSource = 5

/** "وزير الدولة بوزارة الخارجية", "السفير المفوض بوزارة الخارجية": the ministry of whoever holds an office in it. */
function isOfficials(scan: Scan, { from, body }: AgencyMention): boolean {
  if (!body?.startsWith('ministry') || !scan.agencies[from]?.reading.preposition) return false
  for (let words = 1; words <= longestSource && words <= from; words++)
    if (words <= (scan.offices[from - words]?.length ?? 0) + 1) return true
  return false
}

/** "رابطة دول جنوب شرق آسيا (آسيان)": the one before, under another name. */
export const isSaidAgain = (scan: Scan, passed: AgencyMention, { from, id, body }: AgencyMention): boolean =>
  from === passed.to + 1 &&
  isMark(scan, passed.to, '("“«') &&
  (id === null ? body === passed.body : id === passed.id || (passed.body !== null && id.endsWith(`/${passed.body}`)))

/** "في مجلس الأمن", "بالبرلمان": where something took place. */
function isInside(scan: Scan, agency: AgencyMention, before: number): boolean {
  const clitic = scan.agencies[agency.from]?.reading.preposition ?? ''
  const inside = isA(scan, before, 'prep.in') && !isA(scan, before, 'instrument')
  return inside || scan.lexicon.cliticClasses(clitic).includes('prep.by')
}
