/** Office phrases: "نائب وزير الخارجية الياباني", "US Secretary of State", "ambassador to Egypt". */
import { offices } from '../gazetteer/offices.ts'
import { type AgencyMention, agencyAt } from './agencies.ts'
import { nameEnd } from './names.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'

export interface OfficePhrase {
  readonly from: number
  readonly to: number
  /** Office rows' ids, the head word's own form where none is known. */
  readonly offices: readonly string[]
  /** States whose office it is. */
  readonly states: readonly string[]
  /** The state that alone has such an office, where the phrase names none. */
  readonly implied: string | null
  /** The state that an envoy is sent to. */
  readonly accredited: readonly string[]
  /** The body whose office it is. */
  readonly agency: AgencyMention | null
  /** Taken through a head word or a known form. */
  readonly known: boolean
}

interface Draft {
  offices: string[]
  states: string[]
  implied: string | null
  accredited: string[]
  agency: AgencyMention | null
  known: boolean
  ofOne: boolean
  /** Ends with an envoy's office, which may name the state that he is sent to. */
  envoy: boolean
  /** The form so far asks for more: a construct form, or a bare head word. */
  open: boolean
}

/** The office phrase that starts at the token, or null. `ofOne`: titles joined by "and" are one person's. */
export function officeAt(scan: Scan, at: number, limit: number, ofOne = false): OfficePhrase | null {
  const draft: Draft = {
    offices: [],
    states: [],
    implied: null,
    accredited: [],
    agency: null,
    known: false,
    envoy: false,
    ofOne,
    open: false,
  }
  let next = modifiersAndStatesBefore(scan, at, limit, draft)
  const head = takeOffice(scan, next, limit, draft)
  if (head === next) return null
  next = complement(scan, head, limit, draft)
  return {
    from: at,
    to: next,
    offices: draft.offices,
    states: [...new Set(draft.states)],
    implied: draft.implied,
    accredited: draft.accredited,
    agency: draft.agency,
    known: draft.known,
  }
}

/** "the new Egyptian …", "Pakistan's …": only where the script has capitals does the state stand before. */
function modifiersAndStatesBefore(scan: Scan, at: number, limit: number, draft: Draft): number {
  if (!scan.lexicon.cased) return at
  let next = at
  for (let steps = 0; steps < 5 && next < limit; steps++) {
    if (scan.offices[next]) return next
    const body = bodyBefore(scan, next, limit)
    if (body) {
      draft.agency = body.agency
      draft.states.push(...body.agency.states)
      return body.next
    }
    const state = scan.states[next]
    if (state && next + state.length < limit) {
      const match = state.values[0]!
      next += state.length
      if (isMark(scan, next, '(') && scan.states[next + 1] && isMark(scan, next + 2, ')')) next += 3
      const possessive = lengthOf(scan, next, 'possessive')
      if (match.form === 'seat' && possessive === 0) return at
      draft.states.push(match.code)
      next += possessive
      continue
    }
    const modifier = lengthOf(scan, next, 'office.modifier')
    if (modifier === 0) return at
    next += modifier
  }
  return scan.offices[next] ? next : at
}

/** "Caribbean Community (CARICOM) Secretary General", "FJP Chairman". */
function bodyBefore(scan: Scan, at: number, limit: number): { agency: AgencyMention; next: number } | null {
  const agency = agencyAt(scan, at, limit)
  if (!agency) return null
  let next = agency.to
  if (isMark(scan, next, '(') && isMark(scan, next + 2, ')')) next += 3
  next += lengthOf(scan, next, 'possessive')
  if (!scan.offices[next]) next += lengthOf(scan, next, 'office.modifier')
  return next < limit && scan.offices[next] ? { agency, next } : null
}

function takeOffice(scan: Scan, at: number, limit: number, draft: Draft): number {
  const found = scan.offices[at]
  if (!found || at + found.length > limit) return at
  const end = at + found.length
  const named = found.values.filter((value) => value.office !== null)
  // A construct form is an office only before its state: "رئيس قطر", not "رئيس مجلس الإدارة".
  const office = named.find((value) => !value.construct) ?? (ownerFollows(scan, end) ? named[0] : undefined)
  if (!office && named.length > 0 && scan.lexicon.cased && found.length > 1) return at
  draft.offices.push(office?.office ?? named[0]?.office ?? found.reading.form)
  draft.known ||= office !== undefined
  draft.implied ??= scan.lexicon.ownOffices.at(scan.tokens, at, limit)?.values[0] ?? null
  draft.open = !office || office.construct
  draft.envoy = named.some((value) => envoys.has(value.office!)) || isA(scan, at, 'office.envoy')
  return end
}

const ownerFollows = (scan: Scan, at: number): boolean => {
  const next = at + lengthOf(scan, at, 'article')
  const state = scan.states[next]
  const agency = scan.agencies[next]
  const modified = next + lengthOf(scan, next, 'office.modifier')
  const found = state ?? agency ?? (modified > next ? scan.states[modified] : null)
  return Boolean(found && !found.reading.conjunction)
}

/** Offices that are held at a place abroad. */
const envoys = new Set(offices.filter((row) => row.rank === 5).map((row) => row.id))

const longestPhrase = 24

function complement(scan: Scan, from: number, limit: number, draft: Draft): number {
  let at = from
  while (at < limit && at - from < longestPhrase) {
    if (scan.tokens[at]!.breaks > 0) break
    const next =
      stateOf(scan, at, limit, draft) ||
      accreditation(scan, at, limit, draft) ||
      agencyOf(scan, at, limit, draft) ||
      chained(scan, at, limit, draft) ||
      portfolio(scan, at, limit, draft) ||
      modifier(scan, at) ||
      free(scan, at, limit, draft)
    if (!next) break
    at = next
  }
  return at
}

function stateOf(scan: Scan, at: number, limit: number, draft: Draft): number {
  const preposition = lengthOf(scan, at, 'prep.of')
  const of = preposition > 0 ? preposition + lengthOf(scan, at + preposition, 'article') : 0
  const state = scan.states[at + of]
  if (!state || at + of + state.length > limit) return 0
  if (scan.lexicon.cased && of === 0) return 0
  if (state.reading.conjunction || state.reading.preposition) return 0
  const match = state.values[0]!
  if (match.form === 'seat' && of === 0) return 0
  if (draft.states.length > 0 && !draft.states.includes(match.code)) return 0
  draft.states.push(match.code)
  draft.open = false
  return at + of + state.length
}

function accreditation(scan: Scan, at: number, limit: number, draft: Draft): number {
  if (!draft.envoy) return 0
  const preposition = lengthOf(scan, at, 'prep.accredited')
  let next = at + preposition
  next += lengthOf(scan, next, 'article')
  const state = scan.states[next]
  if (!state || next + state.length > limit) {
    // "لدى المملكة": the host, unnamed.
    const host = preposition > 0 ? lengthOf(scan, next, 'host.unnamed') : 0
    return host > 0 ? next + host : 0
  }
  if (preposition === 0 && !state.reading.preposition) return 0
  draft.accredited.push(state.values[0]!.code)
  next += state.length
  const adjective = scan.states[next]
  if (adjective && adjective.values[0]!.form === 'adjective' && adjective.values[0]!.code === draft.accredited[0])
    next += adjective.length
  return next
}

function agencyOf(scan: Scan, at: number, limit: number, draft: Draft): number {
  const of = lengthOf(scan, at, 'prep.of') + lengthOf(scan, at + lengthOf(scan, at, 'prep.of'), 'article')
  const agency = agencyAt(scan, at + of, limit)
  if (!agency || draft.agency) return 0
  const reading = scan.agencies[at + of]?.reading
  if (reading?.conjunction) return 0
  draft.agency = agency
  draft.states.push(...agency.states)
  draft.open = false
  return agency.to
}

/** "نائب رئيس مجلس الوزراء وزير الدفاع": titles in a row are one person's; joined by "and" where a ministry follows. */
function chained(scan: Scan, at: number, limit: number, draft: Draft): number {
  const found = scan.offices[at]
  const joined = found?.reading.conjunction || isA(scan, at, 'and')
  const start = !found && isA(scan, at, 'and') ? at + 1 : at
  const next = scan.offices[start]
  if (!next || start + next.length > limit) return 0
  if (scan.lexicon.cased && !joined && !draft.open) return 0
  if (joined && draft.ofOne) return takeOffice(scan, start, limit, draft)
  if (joined && draft.states.length > 0) return 0
  if (joined && !next.values.some((value) => value.office?.includes('minister'))) return 0
  if (joined && !draft.offices.some((office) => office.includes('minister'))) return 0
  return takeOffice(scan, start, limit, draft)
}

function portfolio(scan: Scan, at: number, limit: number, draft: Draft): number {
  if (draft.envoy || draft.states.length > 0) return 0
  const of = lengthOf(scan, at, 'office.link')
  const found = scan.lexicon.portfolios.at(scan.tokens, at + of, limit)
  if (!found) return 0
  draft.open = false
  draft.offices.push(found.values[0]!)
  return at + of + found.length
}

function modifier(scan: Scan, at: number): number {
  const length = lengthOf(scan, at, 'office.modifier')
  return length > 0 ? at + length : 0
}

const isFor = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.readings.some((reading) => scan.lexicon.cliticClasses(reading.preposition).includes('prep.to'))

/** A joined list goes on with another person: "… and Nicholas Berliner, Special Assistant". */
function isNextPerson(scan: Scan, at: number, limit: number): boolean {
  const end = nameEnd(scan, at, limit, 'given')
  const title = end + 1 + lengthOf(scan, end + 1, 'office.modifier')
  return end > at && isMark(scan, end, ',') && title < limit && Boolean(scan.offices[title] ?? scan.offices[end + 1])
}

/** After a bare head word: definite nouns, or "of" and what follows, in so far as they are no name. */
function free(scan: Scan, at: number, limit: number, draft: Draft): number {
  const token = scan.tokens[at]!
  if (token.kind !== 'word') return 0
  const { article } = scan.lexicon.language.orthography
  if (article !== undefined) {
    if (scan.lexicon.names.given.has(token.form) || scan.lexicon.names.family.has(token.form)) return 0
    if (isA(scan, at, 'verb') || isA(scan, at, 'clause')) return 0
    const definite = token.readings.some(
      (reading) => reading.form.startsWith(article) && (!reading.conjunction || !draft.known),
    )
    if (draft.open && definite) return at + 1
    // "… التابعة للقيادة المركزية": for, of.
    if (token.readings.some((reading) => reading.preposition && reading.form.startsWith(article)) && isFor(scan, at)) {
      draft.open = true
      return at + 1
    }
    return draft.open && !draft.known && scan.lexicon.names.common.has(token.form) && !isA(scan, at, 'office.stop')
      ? at + 1
      : 0
  }
  const of = lengthOf(scan, at, 'office.link')
  if (of > 0 && at + of < limit) {
    let next = at + of + lengthOf(scan, at + of, 'article')
    const start = next
    while (
      next < limit &&
      next - start < 12 &&
      (scan.tokens[next]!.capital || isA(scan, next, 'and') || isA(scan, next, 'office.link')) &&
      !(isA(scan, next, 'and') && isNextPerson(scan, next + 1, limit))
    )
      next++
    while (next > start && !scan.tokens[next - 1]!.capital) next--
    if (next > start) draft.open = false
    return next > start ? next : 0
  }
  return 0
}
