/** Named organisations, and bodies such as ministries whose state stands beside them. */
import type { StateMatch } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import { agencies } from '../gazetteer/agencies.ts'
import { isA, isMark, isPrepositional, lengthOf, type Scan } from './scan.ts'

export interface AgencyMention {
  readonly from: number
  readonly to: number
  /** Row of the gazetteer, or null for a body of a state. */
  readonly id: string | null
  /** Body row or portfolio: `ministry-foreign`; null for a named agency. */
  readonly body: string | null
  /** States named beside a body. */
  readonly states: readonly string[]
}

const internationalIds = new Set(agencies.filter(({ kind }) => kind === 'igo').map(({ id }) => id))

/** A body of several states, of which none speaks for it. */
export const isInternational = (agency: AgencyMention | null): boolean =>
  agency !== null && agency.id !== null && internationalIds.has(agency.id)

const quotes = '"“”«»()\'‘’'
const datelineMarks = '-–—_:(/،,'

/** The agency or body that starts at the token. */
export function agencyAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  const before = stateBefore(scan, at, limit)
  const start = before ? before.next : at
  const found = scan.agencies[start]
  if (!found || start + found.length > limit) return bareMinistry(scan, at, limit)
  const named = found.values.find((value) => value.type === 'agency')
  if (named?.type === 'agency') {
    if (before) return null
    if (named.quotedOnly && !isQuoted(scan, at, at + found.length)) return null
    return { from: at, to: start + found.length, id: named.id, body: null, states: [] }
  }
  const body = found.values.find((value) => value.type === 'body')
  if (body?.type === 'body') {
    const end = start + found.length
    if (isAnyOne(scan, start, end, limit)) return null
    const after = before ? { codes: [before.code], to: end } : statesAfter(scan, end, limit)
    if (isOfTwo(scan, after.to, limit)) return null
    return { from: at, to: after.to, id: null, body: body.id, states: after.codes }
  }
  return ministryAt(scan, at, start, start + found.length, limit, before?.code)
}

/** The body by whoever is of its member states: "الخليجيين". */
export function membersAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  const found = scan.lexicon.members.at(scan.tokens, at, limit)
  if (!found || found.reading.conjunction || found.reading.preposition) return null
  return { from: at, to: at + found.length, id: found.values[0]!, body: null, states: [] }
}

/** "مجلس الأعمال المصري الهندي": a body of two states, and of neither's own. */
function isOfTwo(scan: Scan, to: number, limit: number): boolean {
  const next = to + (isMark(scan, to, '-–') ? 1 : 0)
  const [state, before] = [next < limit ? scan.states[next] : null, scan.states[to - 1]]
  return (
    !scan.lexicon.cased &&
    [state, before].every((one) => one?.values[0]?.form === 'adjective') &&
    !state!.reading.conjunction
  )
}

/** "قنصلية ليبية", "تفتح سفارة هناك": some body, and no named one. */
function isAnyOne(scan: Scan, from: number, to: number, limit: number): boolean {
  const { article } = scan.lexicon.language.orthography
  if (article === undefined || to - from > 1 || scan.agencies[from]!.reading.form.startsWith(article)) return false
  const next = to < limit ? scan.tokens[to] : undefined
  const state = next && scan.states[to]
  if (state?.values[0]?.form === 'adjective') return !next!.form.startsWith(article)
  return !state && !next?.form.startsWith(article)
}

function ministryAt(
  scan: Scan,
  from: number,
  _head: number,
  after: number,
  limit: number,
  state?: string,
): AgencyMention | null {
  const inside = scan.lexicon.language.adjectivesInside ? adjectiveAt(scan, after, limit) : null
  let at = after + (inside?.length ?? 0) + (inside ? ownerLength(scan, after + inside.length) : 0)
  const ids: string[] = []
  const portfolio = (i: number) => scan.lexicon.portfolios.at(scan.tokens, i, limit)
  for (;;) {
    const skip = ids.length > 0 && (isMark(scan, at, ',،') || isA(scan, at, 'and')) ? 1 : 0
    const found = portfolio(at + skip)
    if (!found || (ids.length > 0 && skip === 0 && !found.reading.conjunction)) break
    ids.push(found.values[0]!)
    at += skip + found.length
  }
  if (ids.length === 0) return null
  const named = state ?? inside?.values[0]?.code
  const states = named ? { codes: [named], to: at } : statesAfter(scan, at, limit)
  return { from, to: states.to, id: null, body: `ministry-${ids.join('-')}`, states: states.codes }
}

/** "of the". */
const ownerLength = (scan: Scan, at: number): number => {
  const preposition = lengthOf(scan, at, 'prep.of')
  return preposition > 0 ? preposition + lengthOf(scan, at + preposition, 'article') : 0
}

const adjectiveAt = (scan: Scan, at: number, limit: number): Found<StateMatch> | null => {
  const found = at < limit ? scan.states[at] : null
  return found?.values[0]?.form === 'adjective' ? found : null
}

/** "الخارجية الروسية", "الدفاع الروسية": a ministry by its field alone, with its state, where no noun before makes it an adjective. */
function bareMinistry(scan: Scan, at: number, limit: number): AgencyMention | null {
  const { article } = scan.lexicon.language.orthography
  const found = scan.lexicon.portfolios.at(scan.tokens, at, limit)
  const definite = article !== undefined && found?.reading.form.startsWith(article) && !found.reading.preposition
  if (!found || !definite) return null
  const to = at + found.length
  const state = to < limit ? scan.states[to] : null
  if (state?.values[0]?.form !== 'adjective' || state.reading.conjunction) return null
  const before = scan.tokens[at - 1]
  const afterNoun = before?.kind === 'word' && scan.tokens[at]!.breaks === 0 && !leadsToSubject(scan, at - 1)
  if (afterNoun) return null
  const feminine = scan.lexicon.fold(scan.lexicon.language.orthography.feminine ?? '')
  if (!isA(scan, at, 'ministry.alone') || !scan.tokens[to + state.length - 1]!.form.endsWith(feminine)) return null
  const codes = [state.values[0].code]
  return { from: at, to: to + state.length, id: null, body: `ministry-${found.values[0]!}`, states: codes }
}

const leadsToSubject = (scan: Scan, at: number): boolean =>
  ['verb', 'say', 'and'].some((name) => isA(scan, at, name)) || isPrepositional(scan, at)

/** "Pakistan's", "Egyptian" before a body; languages that put the state after have none. */
function stateBefore(scan: Scan, at: number, limit: number): { code: string; next: number } | null {
  const state = scan.states[at]
  if (!state || !scan.lexicon.modifiersFirst) return null
  let next = at + state.length
  if (next < limit && isA(scan, next, 'possessive')) next++
  return next < limit && scan.agencies[next] ? { code: state.values[0]!.code, next } : null
}

function statesAfter(scan: Scan, at: number, limit: number): { codes: string[]; to: number } {
  let to = at
  const of = ownerLength(scan, at)
  const found = at + of < limit ? scan.states[at + of] : null
  if (!found || found.reading.conjunction || found.reading.preposition) return { codes: [], to: at }
  if (of === 0 && scan.lexicon.modifiersFirst) return { codes: [], to: at }
  to = at + of + found.length
  const codes = [found.values[0]!.code]
  // "وزارتي الأوقاف الفلسطينية والقطرية": one of each.
  const other = to < limit ? scan.states[to] : null
  if (!scan.lexicon.cased && other?.reading.conjunction && other.values[0]!.form === 'adjective') {
    codes.push(other.values[0]!.code)
    to += other.length
  }
  return { codes, to }
}

export function isQuoted(scan: Scan, from: number, to: number): boolean {
  if (isMark(scan, from - 1, quotes) && isMark(scan, to, quotes)) return true
  return scan.tokens[from]!.breaks > 0 && isMark(scan, to, datelineMarks)
}

/** Only a place or an affiliation: "قمة مجموعة العشرين", "عضو بالأمم المتحدة", "NATO Summit", "at the presidency". */
export function isVenue(scan: Scan, agency: AgencyMention): boolean {
  const before = isA(scan, agency.from - 1, 'article') ? agency.from - 2 : agency.from - 1
  const linked = isA(scan, before, 'prep.of') ? before - 1 - (isA(scan, before - 1, 'article') ? 1 : 0) : before
  // "أعضاء مجلس الشورى" are people.
  if (isA(scan, linked, 'agency.venue') && !isA(scan, linked, 'side.head')) return true
  if (scan.lexicon.modifiersFirst && isA(scan, agency.to, 'agency.venue')) return true
  if (isA(scan, before, 'prep.from') && isA(scan, before - 1, 'agency.member')) return true
  // "كبار المسؤولين بالاتحاد الأوروبي"
  const within = isInside(scan, agency, before) && !isA(scan, agency.from - 1, 'side.head') && !speaks(scan, agency)
  if (within || isHyphenated(scan, agency)) return true
  const bare = agency.id === null && agency.states.length === 0 && agency.to - agency.from === 1
  const noun = scan.tokens[before]?.kind === 'word' && !leadsToSubject(scan, before) && !scan.offices[before]
  return bare && (scan.lexicon.cased ? !acts(scan, agency) : noun || isPost(scan, agency, before))
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

/** "في مجلس الأمن", "بالبرلمان": where something took place. */
function isInside(scan: Scan, agency: AgencyMention, before: number): boolean {
  const clitic = scan.agencies[agency.from]?.reading.preposition ?? ''
  return isA(scan, before, 'prep.in') || scan.lexicon.cliticClasses(clitic).includes('prep.by')
}
