/** Named organisations, and bodies such as ministries whose state stands beside them. */
import type { AgencyKind } from '../../schema/ontology.ts'
import type { AgencyMatch, StateMatch } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import { agencies } from '../gazetteer/agencies.ts'
import { internationalIds, newsIds } from './agency-kinds.ts'
import { realmAfter, seatAfter, seated, stateWithin } from './body-seats.ts'
import { isIntroduced, isQuoted } from './marked-names.ts'
import { isA, isMark, isPrepositional, lengthOf, type Scan } from './scan.ts'
import { isAccusative, isCommon, isPlainNoun } from './word-kinds.ts'

export interface AgencyMention {
  readonly from: number
  readonly to: number
  /** Row of the gazetteer, or null for a body of a state. */
  readonly id: string | null
  /** Body row or portfolio: `ministry-foreign`; null for a named agency. */
  readonly body: string | null
  /** States named beside a body. */
  readonly states: readonly string[]
  /** What it is, where no list knows its name. */
  readonly unlisted?: AgencyKind
}

export const isNews = ({ id, unlisted }: AgencyMention): boolean =>
  unlisted === 'news' || (id !== null && newsIds.has(id))

/** A body of several states, of which none speaks for it. */
export const isInternational = (agency: AgencyMention | null): boolean =>
  agency !== null && agency.id !== null && internationalIds.has(agency.id)

const stateById = new Map(
  agencies.filter(({ kind }) => kind === 'government' || kind === 'parliament').map(({ id, state }) => [id, state]),
)

/** The state whose organ it is; parties of several states share their names. */
export const ownerOf = (agency: AgencyMention | null): string | null => stateById.get(agency?.id ?? '') ?? null

/** The agency or body that starts at the token. */
export function agencyAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  const before = stateBefore(scan, at, limit)
  const start = before ? before.next : at
  const found = scan.agencies[start]
  if (!found || start + found.length > limit) return bareMinistry(scan, at, limit)
  const named = found.values.find((value) => value.type === 'agency')
  if (named?.type === 'agency') {
    if (
      before ||
      isMinisters(scan, at) ||
      isWordItself(scan, at, found) ||
      (newsIds.has(named.id) && isPlainNoun(scan, at, found.length))
    )
      return null
    if (named.quotedOnly && !isQuoted(scan, at, at + found.length) && !isIntroduced(scan, at, found)) return null
    return { from: at, to: start + found.length, id: named.id, body: null, states: [] }
  }
  const body = found.values.find((value) => value.type === 'body')
  if (body?.type === 'body') {
    const end = start + found.length
    if (isAnyOne(scan, start, end, limit) || isOfPurpose(scan, body.id, end, limit)) return null
    const after = before ? { codes: [before.code], to: end } : statesAfter(scan, end, limit)
    // "la présidence mauritanienne de l'Union africaine": a term, and no body.
    if (after.codes.length > 0 && isA(scan, start, 'term.noun') && isA(scan, after.to, 'prep.of')) return null
    const isMinistry = scan.lexicon.modifiersFirst && body.id.startsWith('ministry')
    if (after.codes.length === 0 && (isMinistry || seated.has(body.id)))
      after.codes.push(...seatAfter(scan, end, limit))
    const within = after.codes.length === 0 && seated.has(body.id) ? stateWithin(scan, end, limit) : null
    if (within) return { from: at, to: within.to, id: null, body: body.id, states: [within.code] }
    const second = secondOwner(scan, after.to, limit)
    if (second > 0 && !ownedByFirst.has(body.id)) return null
    return { from: at, to: after.to + second, id: null, body: body.id, states: after.codes }
  }
  return ministryAt(scan, at, start + found.length, limit, before?.code)
}

/** "وزيرة الخارجية الأمريكية": her field and her state, and no ministry by its field alone. */
const isMinisters = (scan: Scan, at: number): boolean =>
  (scan.offices[at - 1]?.length ?? 0) > 1 && isA(scan, at, 'ministry.alone')

/** "وساما", "وفيات": no "and" or preposition with a short name. */
const isWordItself = (scan: Scan, at: number, { length, reading }: Found<AgencyMatch>): boolean =>
  !scan.lexicon.cased &&
  length === 1 &&
  (reading.conjunction || reading.preposition !== '') &&
  (isCommon(scan, at) || isAccusative(scan, at))

/** The body by whoever is of its member states: "الخليجيين". */
export function membersAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  const found = scan.lexicon.members.at(scan.tokens, at, limit)
  if (!found || found.reading.conjunction || found.reading.preposition) return null
  return { from: at, to: at + found.length, id: found.values[0]!, body: null, states: [] }
}

/** "لجنة الصداقة السعودية اليابانية": of the one's parliament, for the other. */
const ownedByFirst = new Set(['friendship-group'])

/** "مجلس الأعمال المصري الهندي": tokens of a second state's adjective, behind the first's; of a body of two, and of neither's own. */
export function secondOwner(scan: Scan, to: number, limit: number): number {
  const dash = isMark(scan, to, '-–') ? 1 : 0
  const next = to + dash
  const [state, before] = [next < limit ? scan.states[next] : null, scan.states[to - 1]]
  const { article } = scan.lexicon.language.orthography
  // "السعودية" is a name first.
  const isNisba = (one: Found<StateMatch> | null | undefined): boolean =>
    one?.values.some(({ form }, i) => form === 'adjective' && (i === 0 || one.reading.form.startsWith(article!))) ??
    false
  if (scan.lexicon.cased || !isNisba(state) || !isNisba(before) || state!.reading.conjunction) return 0
  // "وزير الداخلية السعودي تركي الفيصل": a given name.
  if (!state!.reading.form.startsWith(article!) && before!.reading.form.startsWith(article!)) return 0
  return dash + state!.length
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

/** "المجلس الوطني للإعلام": of another kind, by what it is for, and no parliament. */
function isOfPurpose({ tokens, lexicon, agencies }: Scan, body: string, to: number, limit: number): boolean {
  const { article, proclitics } = lexicon.language.orthography
  const next = to < limit ? tokens[to] : undefined
  if (lexicon.cased || article === undefined || body !== 'national-assembly' || !next || agencies[to]) return false
  return Object.keys(proclitics.contractions).some((opening) => next.form.startsWith(opening))
}

function ministryAt(scan: Scan, from: number, after: number, limit: number, state?: string): AgencyMention | null {
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
  if (states.codes.length === 0) states.codes.push(...realmAfter(scan, at, limit))
  // "the Ministry of Finance in Tehran"
  if (states.codes.length === 0 && scan.lexicon.modifiersFirst) states.codes.push(...seatAfter(scan, at, limit))
  return { from, to: states.to, id: null, body: `ministry-${ids.join('-')}`, states: states.codes }
}

/** "of the", "of the friendly". */
export const ownerLength = (scan: Scan, at: number): number => {
  const preposition = lengthOf(scan, at, 'prep.of')
  if (preposition === 0) return 0
  const state = at + preposition + lengthOf(scan, at + preposition, 'article')
  return state + lengthOf(scan, state, 'state.quality') - at
}

const adjectiveAt = (scan: Scan, at: number, limit: number): Found<StateMatch> | null => {
  const found = at < limit ? scan.states[at] : null
  return found?.values[0]?.form === 'adjective' ? found : null
}

/** "الخارجية الروسية", "الدفاع الروسية": a ministry by its field alone, with its state, where no noun before makes it an adjective. */
function bareMinistry(scan: Scan, at: number, limit: number): AgencyMention | null {
  const { article } = scan.lexicon.language.orthography
  const found = article === undefined ? null : scan.lexicon.portfolios.at(scan.tokens, at, limit)
  if (!found?.reading.form.startsWith(article!)) return null
  const to = at + found.length
  const state = to < limit ? scan.states[to] : null
  // "السعودية" is a name first.
  if (!state?.values.some(({ form }) => form === 'adjective') || state.reading.conjunction) return null
  const before = scan.tokens[at - 1]
  const led = found.reading.preposition !== '' || leadsToSubject(scan, at - 1)
  const afterNoun = before?.kind === 'word' && scan.tokens[at]!.breaks === 0 && !led
  if (afterNoun) return null
  const feminine = scan.lexicon.fold(scan.lexicon.language.orthography.feminine ?? '')
  if (!isA(scan, at, 'ministry.alone') || !scan.tokens[to + state.length - 1]!.form.endsWith(feminine)) return null
  const codes = [state.values[0]!.code]
  return { from: at, to: to + state.length, id: null, body: `ministry-${found.values[0]!}`, states: codes }
}

/** A word behind which a subject may stand. */
export const leadsToSubject = (scan: Scan, at: number): boolean =>
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
  // "القوات البرية الملكية السعودية"
  const of = ownerLength(scan, at) || (scan.lexicon.modifiersFirst ? 0 : lengthOf(scan, at, 'body.modifier'))
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
