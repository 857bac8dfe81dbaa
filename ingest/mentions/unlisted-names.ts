/** Where the name of an organisation that no list knows ends, behind the word for what it is. */
import type { AgencyKind } from '../../schema/ontology.ts'
import { nameEnd } from './names.ts'
import { isA, isJoined, isMark, isOrganisationWord, isPrepositional, type Scan } from './scan.ts'
import { isCompound, isDefinite, isDefiniteNoun, isKnownName, isOrdinary, namesDay } from './word-kinds.ts'

/** A name while it is being read. */
export interface Draft {
  /** Adjectives and nouns taken. */
  words: number
  /** "… للتنمية": what it is for, which no passing description says. */
  purpose: boolean
  /** "… لمراقبة": a noun must follow. */
  open: boolean
  readonly states: string[]
}

/** Tokens. */
const longestName = 9

/** "جامعة الملك فهد للبترول", "مؤسسة الشيخة حصة الخيرية": the end of the name of whom a body is named after; `from` where it is after nobody. */
export function eponymEnd(scan: Scan, from: number, limit: number): number {
  const address = scan.offices[from] ?? scan.lexicon.honorifics.at(scan.tokens, from, limit)
  if (address?.length !== 1 || scan.tokens[from]!.breaks > 0 || !isDefinite(scan, from)) return from
  const name = from + 1
  const end = nameEnd(scan, name, limit, 'given')
  return end > name ? end : from
}

/** Tokens between brackets. */
const longestBracketed = 4

/** "شركة (ميرسك) الدنماركية": the token behind a name in brackets, 0 where none stands there. */
export function bracketEnd(scan: Scan, at: number, limit: number): number {
  if (!isMark(scan, at, '(') || isOrdinary(scan, at + 1)) return 0
  for (let to = at + 2; to < limit && to <= at + 1 + longestBracketed; to++) if (isMark(scan, to, ')')) return to + 1
  return 0
}

/** Kinds whose names are taken over from other languages. */
const namedAbroad: ReadonlySet<AgencyKind> = new Set(['news', 'company', 'other', 'party'])

/** Words. */
const longestAbroad = 3

/** "صحيفة لوبينيون", "جامعة جورجتاون", "شركة VERIZON": the end of words that are in no list, as names from abroad are. */
export function abroadEnd(scan: Scan, from: number, limit: number, kind: AgencyKind): number {
  let at = from
  if (namedAbroad.has(kind)) while (at < limit && at - from < longestAbroad && isFromAbroad(scan, at)) at++
  return at
}

function isFromAbroad(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!
  const { feminine } = scan.lexicon.language.orthography
  if (token.kind !== 'word' || token.breaks > 0 || token.form.length <= shortestAbroad || endsName(scan, at))
    return false
  if (scan.states[at] || isOrdinary(scan, at) || isCompound(scan, at) || isDefinite(scan, at)) return false
  return !token.text.endsWith(feminine ?? ' ')
}

/** Letters. */
const shortestAbroad = 2

export function nameEndAt(scan: Scan, from: number, limit: number, draft: Draft, isConstruct: boolean): number {
  let at = from
  while (at < limit && at - from < longestName) {
    const length = wordLength(scan, at, limit, draft, isConstruct)
    if (length === 0) break
    at += length
  }
  return at
}

function wordLength(scan: Scan, at: number, limit: number, draft: Draft, isConstruct: boolean): number {
  const token = scan.tokens[at]!
  if (token.kind !== 'word' || token.breaks > 0 || endsName(scan, at)) return 0
  const state = scan.states[at]
  const { article } = scan.lexicon.language.orthography
  const definite = (form: string): boolean => form.startsWith(article!)
  if (state && !state.values[0]!.weak) {
    const { form, code } = state.values[0]!
    const { preposition, conjunction } = state.reading
    const inside = scan.lexicon.cliticClasses(preposition).includes('prep.by')
    if (form === 'adjective' ? !definite(state.reading.form) || preposition : preposition && !inside) return 0
    if (conjunction && draft.states.length === 0) return 0
    // "جامعة القاهرة": a city's, and so its state's.
    draft.states.push(code)
    draft.words++
    return state.length
  }
  if (isDefinite(scan, at)) {
    // "وقعت هيئة المناجم العقد": behind a definite word another noun is the sentence's.
    const another = (draft.words > 0 || draft.purpose) && !draft.open
    // "والتنمية المستدامة": of the noun that "and" joined.
    const isOfJoined = isCompound(scan, at - 1) && isJoined(scan, at - 1)
    if (another && isDefiniteNoun(scan, at) && !isAdjective(scan, at) && !isOfJoined) return 0
    draft.words++
    draft.open = false
    return 1
  }
  const [, ...others] = token.readings
  const joined = others.some(({ conjunction, form }) => conjunction && definite(form))
  if (joined && draft.words > 0) return 1
  const purpose = others.some(
    ({ preposition, conjunction }) => !conjunction && scan.lexicon.cliticClasses(preposition).includes('prep.to'),
  )
  // "قناة للري": what any of its kind is for.
  if (purpose && draft.words === 0) return 0
  // "شركة هاربن الصينية لتوريد القطع": what somebody wants of a company whose name the adjective closes.
  if (purpose && isConstruct && draft.states.length > 0 && scan.states[at - 1]?.values[0]?.form === 'adjective')
    return 0
  if (purpose && !isKnownName(scan, at) && (others.some(({ form }) => definite(form)) || isNextDefinite(scan, at))) {
    draft.purpose = true
    draft.open = !others.some(({ form }) => definite(form))
    return 1
  }
  // "اتحاد غرف الصناعات", "جامعة جنوب الوادي": nouns on the way to a definite one.
  const leads = isConstruct && draft.words === 0 && isNextDefinite(scan, at)
  if (leads && !isKnownName(scan, at)) return 1
  // "مؤسسة حمد الطبية"
  if (isConstruct && draft.words === 0 && isKnownName(scan, at) && isDefinite(scan, at + 1)) return 1
  // "شركة هاربن الصينية"
  const next = adjectiveAt(scan, at + 1, limit)
  if (isConstruct && draft.words === 0 && next && !isOrdinary(scan, at)) return 1
  return 0
}

const isAdjective = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'adjective') || isOrganisationWord(scan, at, 'epithet') || isRelative(scan, at)

/** "الوطنية", "البرلمانية": an adjective by its ending, whatever else it may be. */
const isRelative = ({ tokens, lexicon }: Scan, at: number): boolean =>
  (lexicon.language.orthography.relativeEndings ?? []).some((ending) => tokens[at]!.text.endsWith(ending))

const isNextDefinite = (scan: Scan, at: number): boolean => isDefinite(scan, at + 1) && !endsName(scan, at + 1)

/** A verb, a preposition apart, a title, a day: of another phrase. */
const endsName = (scan: Scan, at: number): boolean =>
  Boolean(scan.offices[at]) ||
  // "رئيس بلدية الساحل السابق": he.
  isA(scan, at, 'office.former') ||
  // "البحر", "النهضة": the word that a paper is called.
  Boolean(scan.agencies[at]?.values.some((value) => value.type !== 'agency' || !value.quotedOnly)) ||
  ['verb', 'say', 'clause', 'during', 'pronoun.object', 'group', 'delegation'].some((name) => isA(scan, at, name)) ||
  (isPrepositional(scan, at) && !isA(scan, at, 'office.charge')) ||
  namesDay(scan, at) ||
  scan.lexicon.honorifics.at(scan.tokens, at) !== null ||
  scan.lexicon.people.at(scan.tokens, at) !== null

export function adjectiveAt(scan: Scan, at: number, limit: number): { code: string } | null {
  const found = at < limit ? scan.states[at] : null
  const { article } = scan.lexicon.language.orthography
  const isOwn = found && !found.reading.conjunction && found.reading.form.startsWith(article ?? '')
  return isOwn && found.values[0]!.form === 'adjective' ? found.values[0]! : null
}
