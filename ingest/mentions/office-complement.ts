/** What follows an office and belongs to it: its state, body, portfolio, further titles. */
import { accreditation } from './accreditation.ts'
import { type AgencyMention, agencyAt, isInternational, membersAt, ownerLength, secondOwner } from './agencies.ts'
import { chained } from './chained-offices.ts'
import { friendshipPair } from './friendship-groups.ts'
import { fieldAdjective, furtherField } from './further-field.ts'
import { nameEnd } from './names.ts'
import type { OfficeDraft } from './office-draft.ts'
import { freeField, listedFields } from './office-field.ts'
import { constituency, namesake, place } from './office-names.ts'
import { quotedAgency, quotedBody } from './quoted-bodies.ts'
import { isA, isPrepositional, lengthOf, type Scan } from './scan.ts'
import { sender, servedLeader } from './sender.ts'
import { honorificEnd } from './title-gap.ts'
import { titleTail } from './title-tail.ts'
import { isCommon, isCompound, isDefinite, isGivenName, isKnownName, isParticle, mayBeNext } from './word-kinds.ts'

const longestPhrase = 24

/** End of the phrase whose office ends at `from`. */
export function complement(scan: Scan, from: number, limit: number, draft: OfficeDraft): number {
  let at = from
  while (at < limit && at - from < longestPhrase) {
    if (scan.tokens[at]!.breaks > 0) break
    const next =
      friendshipPair(scan, at, limit, draft) ||
      servedLeader(scan, at, limit, draft) ||
      stateOf(scan, from, at, limit, draft) ||
      stateWithin(scan, at, limit, draft) ||
      thatCountry(scan, at, limit, draft) ||
      sender(scan, at, limit, draft) ||
      accreditation(scan, at, limit, draft) ||
      agencyOf(scan, at, limit, draft) ||
      quotedBody(scan, at, limit, draft) ||
      quotedAgency(scan, at, limit, draft) ||
      namesake(scan, at, limit) ||
      place(scan, at, limit) ||
      constituency(scan, at, limit) ||
      wholeField(scan, at) ||
      chained(scan, at, limit, draft) ||
      portfolio(scan, at, limit, draft) ||
      modifier(scan, at) ||
      fieldAdjective(scan, at, draft) ||
      charge(scan, at, limit) ||
      ownBody(scan, at, limit) ||
      furtherField(scan, at, limit, draft) ||
      listedFields(scan, at, limit) ||
      freeField(scan, at, limit, draft) ||
      titleTail(scan, from, at, limit, draft)
    if (!next) break
    at = next
  }
  return at
}

function stateOf(scan: Scan, from: number, at: number, limit: number, draft: OfficeDraft): number {
  const of = ownerLength(scan, at)
  const state = scan.states[at + of]
  if (!state || at + of + state.length > limit) return 0
  if (scan.lexicon.modifiersFirst && of === 0) return 0
  // "embajador Mauricio Vélez": a given name.
  if (scan.lexicon.cased && of === 0 && state.values[0]!.form === 'name' && state.values[0]!.weak) return 0
  // "Commander of the United States Central Command"
  if (scan.lexicon.modifiersFirst && (scan.agencies[at + of]?.length ?? 0) > state.length) return 0
  if (state.reading.conjunction || state.reading.preposition) return 0
  const match = state.values[0]!
  // "مبعوث سيول إلى …": who sent him.
  if (match.form === 'seat' && of === 0 && !(draft.envoy && isA(scan, at + state.length, 'prep.accredited'))) return 0
  // "رئيس لجنة الصداقة الكورية السعودية": with whom.
  const second = draft.states.length > 0 ? secondOwner(scan, at, limit) : 0
  if (second > 0) return at + second
  if (draft.states.length > 0 && !draft.states.includes(match.code)) return 0
  if (match.form === 'adjective' && (isName(scan, from, at) || isGiven(scan, at))) return 0
  // "مدير إدارة اليابان", "مسؤول الملف السوري": what he is in charge of.
  if (scan.lexicon.cased || !isA(scan, at - 1, 'office.matter')) draft.states.push(match.code)
  draft.open = false
  return at + of + state.length
}

/** "محافظ المدينة جورجي بولتافتشينكو": a given name too, but not behind another adjective, "مسؤول أمني تركي". */
const isGiven = (scan: Scan, at: number): boolean =>
  !scan.lexicon.cased &&
  (isDefinite(scan, at - 1) || isKnownName(scan, at + 1) || isParticle(scan, at + 1)) &&
  isGivenName(scan, at) &&
  !isDefinite(scan, at) &&
  scan.tokens[at + 1]?.kind === 'word' &&
  mayBeNext(scan, at + 1) &&
  !scan.offices[at + 1]

/** "السفير سوري", "رئيس تحرير مختارات إيرانية": a title with the article, and its field, take no adjective without it. */
function isName(scan: Scan, from: number, at: number): boolean {
  const { article } = scan.lexicon.language.orthography
  if (article === undefined || scan.tokens[at]!.form.startsWith(article)) return false
  // "مسؤول أمني تركي": one adjective behind another.
  if (at > from && isA(scan, at - 1, 'adjective') && !isDefinite(scan, at - 1)) return isName(scan, from, at - 1)
  if (at === from) return scan.tokens[from - 1]!.readings.some(({ form }) => form.startsWith(article))
  return !scan.offices.slice(from, at).some((office, i) => office && from + i + office.length === at)
}

/** "وزيرة التعليم بجمهورية المالديف": who is no envoy serves the state that he works in. */
function stateWithin(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased || draft.envoy || draft.states.length > 0) return 0
  // "رئيس الأركان ووكيل الوزارة بالإمارات": two people.
  if (draft.joined) return 0
  const inside = lengthOf(scan, at, 'prep.in')
  // "بسلطنة عمان": all of the name.
  const whole = (scan.states[at]?.length ?? 0) > 1
  const preposition = whole ? 0 : lengthOf(scan, at, 'state.within') || inside
  const state = scan.states[at + preposition]
  if (!state || at + preposition + state.length > limit || state.reading.conjunction) return 0
  const { form, weak, code } = state.values[0]!
  const within = preposition > 0 || scan.lexicon.cliticClasses(state.reading.preposition).includes('prep.by')
  if (!within || weak || form !== 'name') return 0
  const next = at + preposition + state.length
  // "التقى وزير الخارجية في تونس نظيره": only where he met him, unless his name follows or stands before.
  const named = draft.takes === 'all' || nameEnd(scan, honorificEnd(scan, next, limit), limit, 'free') > next
  const known = draft.known || draft.offices.length > 1 || Boolean(draft.agency?.id)
  if (inside > 0 && !(known && named)) return 0
  // "منسق الأمم المتحدة في اليمن فلان": where he serves his body.
  if (draft.agency?.id) {
    if (inside === 0) return 0
    draft.accredited.push(code)
    return next
  }
  draft.states.push(code)
  draft.open = false
  return next
}

/** "el embajador de ese país en Cuba": the state last named that he is not sent to. */
function thatCountry(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const preposition = lengthOf(scan, at, 'prep.of')
  const length = preposition > 0 ? lengthOf(scan, at + preposition, 'country.that') : 0
  const end = at + preposition + length
  if (length === 0 || end > limit || draft.states.length > 0) return 0
  const host = end + lengthOf(scan, end, 'prep.accredited')
  const sentTo = scan.states[host + lengthOf(scan, host, 'article')]?.values[0]?.code
  for (let before = at - 1; before >= Math.max(0, at - furthestCountry); before--) {
    const { code, weak } = scan.states[before]?.values[0] ?? {}
    if (!code || weak || code === sentTo) continue
    draft.states.push(code)
    return end
  }
  return 0
}

/** Tokens. */
const furthestCountry = 80

function agencyOf(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const member = isA(scan, at - 1, 'agency.member') ? lengthOf(scan, at, 'prep.from') : 0
  // "secretary general of Malaysia's foreign ministry"
  const possessive = scan.lexicon.modifiersFirst && draft.states.length > 0 ? lengthOf(scan, at, 'possessive') : 0
  const preposition = member || possessive || lengthOf(scan, at, 'prep.of')
  const of = preposition + lengthOf(scan, at + preposition, 'article')
  const agency = agencyAt(scan, at + of, limit) ?? ofMembers(scan, at, limit, draft)
  if (!agency || draft.agency) return 0
  const reading = scan.agencies[at + of]?.reading
  if (reading?.conjunction) return 0
  draft.open = false
  // "رئيس دائرة مجلس التعاون": what a ministry has a department for.
  if (isA(scan, at - 1, 'office.department') && isInternational(agency)) return agency.to
  draft.agency = agency
  draft.states.push(...agency.states)
  return agency.to
}

/** "المنسقة الأممية", "المفوض الأوروبي": of a body, by the adjective of its members. */
const ofMembers = (scan: Scan, at: number, limit: number, draft: OfficeDraft): AgencyMention | null =>
  !scan.lexicon.cased && draft.states.length === 0 && isDefinite(scan, at) ? membersAt(scan, at, limit) : null

function portfolio(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (draft.envoy || (draft.states.length > 0 && !scan.lexicon.language.adjectivesInside)) return 0
  const link = lengthOf(scan, at, 'office.link')
  const definite = link > 0 && !scan.lexicon.modifiersFirst
  const of = link + (definite ? lengthOf(scan, at + link, 'article') : 0)
  const found = scan.lexicon.portfolios.at(scan.tokens, at + of, limit)
  // "رئيس الوزراء نقل إلى …": a verb, and no field of a title that has the article.
  if (!found || (isA(scan, at, 'verb') && !scan.lexicon.cased && isDefinite(scan, at - 1))) return 0
  draft.open = false
  draft.offices.push(found.values[0]!)
  return at + of + found.length
}

/** "للشؤون السياسية وبناء السلام": a field that always reads so, whatever its words are elsewhere. */
const wholeField = (scan: Scan, at: number): number => {
  const length = lengthOf(scan, at, 'office.field')
  return length > 0 ? at + length : 0
}

function modifier(scan: Scan, at: number): number {
  const length = lengthOf(scan, at, 'office.modifier')
  // "المستشار مساعد بن محمد": a given name.
  return length > 0 && !isA(scan, at + length, 'name.patronymic') ? at + length : 0
}

/** "مساعد وزير الخارجية لشؤون دول الجوار والسودان": what the office is for, in states and ordinary words. */
function charge(scan: Scan, at: number, limit: number): number {
  const start = at + lengthOf(scan, at, 'office.charge')
  let next = start
  while (
    start > at &&
    next < limit &&
    next - start < longestCharge &&
    isCharge(scan, next, limit) &&
    !(next > start && (beginsAnother(scan, next) || isOwnMinistry(scan, next)))
  )
    next += (scan.states[next] ?? scan.agencies[next])?.length ?? 1
  return next > start ? next : 0
}

const longestCharge = 7

/** "للشؤون الخارجية مباحثات": no noun without the article goes on with one that has it. */
const beginsAnother = (scan: Scan, at: number): boolean =>
  !scan.lexicon.cased &&
  !scan.states[at] &&
  !scan.agencies[at] &&
  isDefinite(scan, at - 1) &&
  !isDefinite(scan, at) &&
  !isCompound(scan, at)

/** "لشؤون الخليج بوزارة الخارجية الأمريكية": where whoever is in charge of it serves. */
const isOwnMinistry = (scan: Scan, at: number): boolean =>
  scan.lexicon.cliticClasses(scan.agencies[at]?.reading.preposition ?? '').includes('prep.by')

function isCharge(scan: Scan, at: number, limit: number): boolean {
  if (scan.states[at] || scan.agencies[at]) return true
  if (scan.tokens[at]!.kind !== 'word' || scan.tokens[at]!.breaks > 0) return false
  if (scan.offices[at] || scan.lexicon.honorifics.at(scan.tokens, at, limit) || isKnownName(scan, at)) return false
  const grammatical = isA(scan, at, 'verb') || isA(scan, at, 'clause') || isPrepositional(scan, at)
  return !grammatical && (isCommon(scan, at) || isDefinite(scan, at) || isJoinedField(scan, at))
}

/** "… واللاجئين": but no delegation that comes along. */
function isJoinedField(scan: Scan, at: number): boolean {
  const { article } = scan.lexicon.language.orthography
  if (article === undefined || isA(scan, at, 'delegates') || isA(scan, at, 'side.head')) return false
  return scan.tokens[at]!.readings.some(({ conjunction, form }) => conjunction && form.startsWith(article))
}

/** "… of the party's External Relations Commission". */
function ownBody(scan: Scan, at: number, limit: number): number {
  const start = at + lengthOf(scan, at, 'possessive')
  let next = start
  while (start > at && next < limit && (scan.tokens[next]!.capital || isA(scan, next, 'and'))) next++
  for (let end = next; end > start; end--) if (isA(scan, end - 1, 'body.noun')) return end
  return 0
}
