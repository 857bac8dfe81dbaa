/** Office phrases: "نائب وزير الخارجية الياباني", "US Secretary of State", "ambassador to Egypt". */
import { type AgencyMention, agencyAt, ownerOf } from './agencies.ts'
import { complement } from './office-complement.ts'
import { type Joined, type OfficeDraft, takeOffice } from './office-draft.ts'
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
  /** Token range of the title and the name of the leader whom an aide serves, within the phrase. */
  readonly leader?: readonly [from: number, to: number] | null
}

/** The office phrase that starts at the token, or null. `joined`: which titles behind an "and" are the same person's. */
export function officeAt(scan: Scan, at: number, limit: number, joined: Joined = 'likely'): OfficePhrase | null {
  if (!mayBegin(scan, at)) return null
  const draft: OfficeDraft = {
    from: at,
    offices: [],
    states: [],
    implied: null,
    accredited: [],
    agency: null,
    known: false,
    envoy: false,
    takes: joined,
    open: false,
    body: false,
    bare: false,
    joined: false,
    leader: null,
  }
  let next = modifiersAndStatesBefore(scan, at, limit, draft)
  const head = takeOffice(scan, next, limit, draft)
  if (head === next) return null
  next = behindParentheses(scan, complement(scan, head + modifierBehind(scan, head), limit, draft), limit)
  // "لمساعدة موسكو": help, and nobody's assistant.
  if (next === at + 1 && isA(scan, at, 'topic.head') && scan.words[at]!.reading.preposition) return null
  // "رئيس البرلمان الألماني": whose parliament a list knows.
  const owner = draft.states.length === 0 ? ownerOf(draft.agency) : null
  return {
    from: at,
    to: next,
    offices: draft.offices,
    states: owner ? [owner] : [...new Set(draft.states)],
    implied: draft.implied,
    accredited: draft.accredited,
    agency: draft.agency,
    known: draft.known,
    leader: draft.leader,
  }
}

/** "Foreign Minister-designate": of what a hyphen joins to an office. */
function modifierBehind(scan: Scan, at: number): number {
  if (!scan.lexicon.modifiersFirst || !isMark(scan, at, '-') || scan.tokens[at]!.spaced) return 0
  const length = lengthOf(scan, at + 1, 'office.modifier')
  return length > 0 ? length + 1 : 0
}

/** "Secretary (West)", "Joint Secretary (Central Asia)": past the field that stands between parentheses. */
function behindParentheses(scan: Scan, at: number, limit: number): number {
  if (!scan.lexicon.modifiersFirst || !isA(scan, at - 1, 'office.secretary') || !isMark(scan, at, '(')) return at
  let next = at + 1
  while (next < limit && next - at <= longestParentheses && !isMark(scan, next, ')')) next++
  return isMark(scan, next, ')') ? next + 1 : at
}

/** Words of a field between parentheses. */
const longestParentheses = 4

/** An office, or where the script has capitals what may stand before one. */
const mayBegin = (scan: Scan, at: number): boolean =>
  Boolean(scan.offices[at]) ||
  (scan.lexicon.cased &&
    (Boolean(scan.states[at] ?? scan.agencies[at]) ||
      isA(scan, at, 'office.modifier') ||
      scan.lexicon.portfolios.at(scan.tokens, at) !== null))

/** "the new Egyptian …", "Pakistan's …": only where the script has capitals does the state stand before. */
function modifiersAndStatesBefore(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
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
    const state = scan.lexicon.modifiersFirst ? scan.states[next] : null
    if (state && next + state.length < limit) {
      const match = state.values[0]!
      next += state.length
      if (isMark(scan, next, '(') && scan.states[next + 1] && isMark(scan, next + 2, ')')) next += 3
      const possessive = lengthOf(scan, next, 'possessive')
      if (match.form === 'seat' && possessive === 0) return at
      draft.states.push(match.code)
      next += possessive
      if (match.form === 'adjective' || isAbbreviation(scan, next - 1)) next = fieldBefore(scan, next, limit)
      continue
    }
    const unlisted = unlistedBodyEnd(scan, next, limit)
    if (unlisted > next) return unlisted
    const modifier = lengthOf(scan, next, 'office.modifier')
    if (modifier === 0) return at
    next += modifier
  }
  return scan.offices[next] ? next : at
}

/** "US", "U.S." */
const isAbbreviation = ({ tokens }: Scan, at: number): boolean => tokens[at]!.text === tokens[at]!.text.toUpperCase()

/** Words of what somebody is in charge of. */
const longestField = 2

const fieldWords = new Set(['adjective', 'topic.shared', 'bond.noun'])

/** "US climate envoy", "Israeli army chief": past what an office is for, in words that are no others. */
function fieldBefore(scan: Scan, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit - 1, from + longestField); at++) {
    const { kind, capital, breaks } = scan.tokens[at]!
    const names = scan.words[at]?.values ?? []
    const isPlain = names.every((name) => fieldWords.has(name))
    if (kind !== 'word' || capital || breaks > 0 || scan.offices[at] || scan.states[at] || !isPlain) return from
    if (scan.offices[at + 1]) return at + 1
  }
  return from
}

/** Words of a body's name. */
const longestBody = 4

/** "National Security Secretariat Secretary General": past a body that no list knows, up to the title of who heads it. */
function unlistedBodyEnd(scan: Scan, from: number, limit: number): number {
  if (!scan.lexicon.modifiersFirst) return from
  for (let at = from; at < Math.min(limit - 1, from + longestBody); at++) {
    const { kind, capital, breaks } = scan.tokens[at]!
    if (kind !== 'word' || !capital || (at > from && breaks > 0) || scan.offices[at]) return from
    if (at > from && scan.offices[at + 1] && isBodyNoun(scan, at)) return at + 1
  }
  return from
}

const isBodyNoun = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'body.noun') || scan.lexicon.organisationHeads.at(scan.tokens, at, at + 1) !== null

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
