/** An office phrase while it is being read. */
import type { OfficeMatch } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import { offices } from '../gazetteer/offices.ts'
import { type AgencyMention, agencyAt } from './agencies.ts'
import { isGivenTitle } from './cased-names.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { isNamesakeOffice } from './surnames.ts'
import { isAmbiguous, isGivenName } from './word-kinds.ts'

export type Joined = 'all' | 'likely' | 'none'

export interface OfficeDraft {
  /** Token that the phrase starts at. */
  readonly from: number
  offices: string[]
  states: string[]
  implied: string | null
  accredited: string[]
  agency: AgencyMention | null
  known: boolean
  /** Which titles behind an "and" are taken. */
  takes: Joined
  /** Ends with an envoy's office, which may name the state that he is sent to. */
  envoy: boolean
  /** The form so far asks for more: a construct form, or a bare head word. */
  open: boolean
  /** Ends with a noun that the name of a body goes on from: "رئيس هيئة". */
  body: boolean
  /** The last office is a bare head word: "عضو". */
  bare: boolean
  /** Further titles were joined by "and". */
  joined: boolean
  /** Token range of the title and the name of the leader whom an aide serves. */
  leader: readonly [from: number, to: number] | null
}

/** Takes the office or head word at the token; returns the token after it, or `at`. */
export function takeOffice(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const found = officeAround(scan, at, limit, draft) ?? scan.offices[at]
  if (!found || at + found.length > limit) return at
  const end = at + found.length
  const named = found.values.filter((value) => value.office !== null)
  const own = scan.lexicon.ownOffices.at(scan.tokens, at, limit)
  // A construct form is an office only before its state: "رئيس قطر", not "رئيس مجلس الإدارة".
  const construct = ownerFollows(scan, end) ? named.find((value) => value.construct) : undefined
  // "المستشارة الألمانية": an adviser in other states.
  const office = (own && construct) ?? named.find((value) => !value.construct) ?? construct
  // "سلطان أحمد", "مساعد بن محمد": a given name; "Senator Ben Carter" is none.
  const mayBeGiven = isAmbiguous(scan, at) || isGivenName(scan, at)
  const isSon = isA(scan, end, 'name.patronymic') && (mayBeGiven || !scan.lexicon.cased || !scan.tokens[end]!.capital)
  // "Amir-Abdollahian": the first half of a name.
  const isHalf = found.length === 1 && isNameHalf(scan, end)
  const isGiven =
    (mayBeGiven && isGivenName(scan, end)) ||
    isHalf ||
    isSon ||
    isNamesakeOffice(scan, at) ||
    (scan.lexicon.cased && isGivenTitle(scan, at))
  if ((!office || (office.construct && !own) || scan.lexicon.cased) && isGiven) return at
  if (!office && named.length > 0 && scan.lexicon.cased && found.length > 1) return at
  draft.offices.push(office?.office ?? named.at(-1)?.office ?? found.reading.form)
  draft.known ||= office !== undefined
  draft.bare = office === undefined
  draft.implied ??= own?.values[0] ?? null
  // "ministro de Asuntos Exteriores, Unión Europea y Cooperación": a minister's field, not his body.
  // "secrétaire du Conseil de sécurité": nor is a state's own council the world's.
  // "المندوب الدائم لدى جامعة الدول العربية": where a state's envoy is sent.
  const ministerial = named.some(({ office }) => office!.includes('minister') || ofStates.has(office!))
  for (let word = at + 1; word < end && !draft.agency && !ministerial; word++) {
    const agency = agencyAt(scan, word, limit)
    // "رئيس غرفة التجارة" and "والصناعة القطرية": the body goes on.
    const further = agency !== null && agency.to > end && !scan.lexicon.cased
    if (agency?.id || further) draft.agency = agency
    if (further) draft.states.push(...agency.states)
  }
  draft.body = isA(scan, end - 1, 'office.open')
  // "بعث رئيس هيئة البيعة برقية": a known body's name ends the title.
  const isNamed = draft.agency?.id && draft.agency.to > end
  draft.open = !isNamed && (!office || office.construct || draft.body)
  draft.envoy = named.some((value) => envoys.has(value.office!)) || isA(scan, at, 'office.envoy')
  // "رئيس حزب" and "حزب الوفد": the body's name goes on from the office's last word.
  return Math.max(end, draft.agency?.to ?? end)
}

/** Offices that are a state's own, whatever body they name. */
const ofStates = new Set(['national-security-adviser', 'permanent-representative'])

/** "ministre turc de la Défense": the state's adjective parts the office's own words. */
function officeAround(scan: Scan, at: number, limit: number, draft: OfficeDraft): Found<OfficeMatch> | null {
  const head = scan.offices[at]
  if (!head || !scan.lexicon.language.adjectivesInside) return null
  const from = at + head.length
  const state = from < limit ? scan.states[from] : null
  if (state?.values[0]?.form !== 'adjective') return null
  const rest = scan.tokens.slice(from + state.length, Math.min(limit, from + state.length + longestRest))
  const whole = scan.lexicon.offices.at([...scan.tokens.slice(at, from), ...rest], 0)
  if (!whole || whole.length <= head.length) return null
  draft.states.push(state.values[0].code)
  return { ...whole, length: whole.length + state.length }
}

/** Tokens of an office's complement: "des affaires étrangères et de la coopération internationale". */
const longestRest = 12

/** A hyphen and a word with a capital that says nothing of an office: no "Minister-Counsellor", no "President-Elect". */
const isNameHalf = (scan: Scan, at: number): boolean =>
  scan.lexicon.cased &&
  isMark(scan, at, '-') &&
  !scan.tokens[at]!.spaced &&
  scan.tokens[at + 1]?.capital === true &&
  !scan.offices[at + 1] &&
  !scan.words[at + 1]

const ownerFollows = (scan: Scan, at: number): boolean => {
  const next = at + lengthOf(scan, at, 'article')
  const state = scan.states[next]
  const agency = scan.agencies[next]
  const modified = next + lengthOf(scan, next, 'office.modifier')
  const found = state ?? agency ?? (modified > next ? scan.states[modified] : null)
  return Boolean(found && !found.reading.conjunction)
}

/** Offices that are held at a place abroad. */
export const envoys = new Set(offices.filter((row) => row.rank === 5).map((row) => row.id))

/** Of them, and of offices that the ontology does not know, whom a state sends to another. */
export const isEnvoys = (office: string): boolean => /ambassador|consul|charge/.test(office)
