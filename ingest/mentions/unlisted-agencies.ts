/** Organisations that no list knows, by the word for what they are and the name that goes on from it. */
import type { AgencyKind } from '../../schema/ontology.ts'
import type { AgencyMention } from './agencies.ts'
import { quoteEnd } from './quotations.ts'
import { isA, isJoined, isMark, isOrganisationWord, isPrepositional, type Scan } from './scan.ts'
import { isCompound, isDefinite, isDefiniteNoun, isKnownName, isOrdinary, namesDay } from './word-kinds.ts'

/** Kinds that act for themselves, and not for a state. */
const independent: ReadonlySet<AgencyKind> = new Set(['party', 'company', 'armed-group'])

/** Where capitals tell a name, of others too. */
const independentByName: ReadonlySet<AgencyKind> = new Set([...independent, 'ngo', 'other', 'igo'])

/** What stands for an organisation that no list knows where it is a side: its name, however it is led to; null for one of a state. */
export function sideOfUnlisted({ tokens, lexicon }: Scan, { from, to, unlisted }: AgencyMention): string | null {
  if (!unlisted || !(lexicon.cased ? independentByName : independent).has(unlisted)) return null
  const head = lexicon.organisationHeads.at(tokens, from, to)?.reading.form ?? tokens[from]!.form
  const name = tokens.slice(from + 1, to).flatMap(({ kind, form }) => (kind === 'word' ? [form] : []))
  return `agency:~${[head, ...name].join('-')}`
}

/** The side of the organisation that the tokens of a title name. */
export function unlistedWithin(scan: Scan, from: number, limit: number): string | null {
  for (let at = from; at < limit; at++) {
    const agency = unlistedAt(scan, at, limit)
    if (agency) return sideOfUnlisted(scan, agency)
  }
  return null
}

/** A name while it is being read. */
interface Draft {
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

/** The organisation whose head word stands at the token: "هيئة التنمية الصناعية", "شركة «…» الأمريكية". */
export function unlistedAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  const { article } = scan.lexicon.language.orthography
  const found = article === undefined ? null : scan.lexicon.organisationHeads.at(scan.tokens, at, limit)
  if (!found || article === undefined) return null
  const kind = found.values[0]!
  const from = at + found.length
  const isNamed = found.reading.form.startsWith(article)
  const quoted = isNamed ? 0 : quoteEnd(scan, from, limit) || bracketEnd(scan, from, limit)
  if (quoted > 0) {
    if (isOrganisationWord(scan, from + 1, 'common', quoted - from - 2)) return null
    const state = adjectiveAt(scan, quoted, limit)
    return holdsListed(scan, from, quoted) ? null : mentionOf(at, quoted, kind, state ? [state.code] : [])
  }
  const abroad =
    isNamed || isOrganisationWord(scan, at, 'site', found.length) ? from : abroadEnd(scan, from, limit, kind)
  const draft: Draft = { words: abroad - from, purpose: false, open: false, states: [] }
  const to = nameEndAt(scan, abroad, limit, draft, !isNamed)
  if (to === from || isOrganisationWord(scan, from, 'common') || holdsShared(scan, from, to)) return null
  const proper = isNamed ? isProper(draft, kind) : !isDesk(scan, from, to, kind)
  return proper && !holdsListed(scan, from, to) ? mentionOf(at, to, kind, [...new Set(draft.states)]) : null
}

/** "إدارة إسرائيل", "مكتب تونس": of a ministry, for a state. */
const isDesk = ({ states }: Scan, from: number, to: number, kind: AgencyKind): boolean => {
  const state = states[from]
  return kind === 'government' && Boolean(state) && state!.values[0]!.form === 'name' && from + state!.length === to
}

/** Tokens between brackets. */
const longestBracketed = 4

/** "شركة (ميرسك) الدنماركية": the token behind a name in brackets, 0 where none stands there. */
function bracketEnd(scan: Scan, at: number, limit: number): number {
  if (!isMark(scan, at, '(') || isOrdinary(scan, at + 1)) return 0
  for (let to = at + 2; to < limit && to <= at + 1 + longestBracketed; to++) if (isMark(scan, to, ')')) return to + 1
  return 0
}

/** Kinds whose names are taken over from other languages. */
const namedAbroad: ReadonlySet<AgencyKind> = new Set(['news', 'company', 'other', 'party'])

/** Words. */
const longestAbroad = 3

/** "صحيفة لوبينيون", "جامعة جورجتاون", "شركة VERIZON": the end of words that are in no list, as names from abroad are. */
function abroadEnd(scan: Scan, from: number, limit: number, kind: AgencyKind): number {
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

const mentionOf = (from: number, to: number, unlisted: AgencyKind, states: readonly string[]): AgencyMention => ({
  from,
  to,
  id: null,
  body: null,
  states,
  unlisted,
})

/** "الصندوق الاجتماعي للتنمية", "المركز الثقافي الهندي", "الإذاعة الجزائرية": a name rather than "the joint company". */
const isProper = ({ words, purpose, states }: Draft, kind: AgencyKind): boolean =>
  (purpose && words > 0) || (states.length > 0 && (words > 1 || kind === 'news'))

function nameEndAt(scan: Scan, from: number, limit: number, draft: Draft, isConstruct: boolean): number {
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
    if (another && isDefiniteNoun(scan, at) && !isA(scan, at, 'adjective') && !isRelative(scan, at) && !isOfJoined)
      return 0
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
  if (purpose && !isConstruct && draft.words === 0) return 0
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

/** "الوطنية", "البرلمانية": an adjective by its ending, whatever else it may be. */
const isRelative = ({ tokens, lexicon }: Scan, at: number): boolean =>
  (lexicon.language.orthography.relativeEndings ?? []).some((ending) => tokens[at]!.text.endsWith(ending))

const isNextDefinite = (scan: Scan, at: number): boolean => isDefinite(scan, at + 1) && !endsName(scan, at + 1)

/** A verb, a preposition apart, a title, a day: of another phrase. */
const endsName = (scan: Scan, at: number): boolean =>
  Boolean(scan.offices[at] ?? scan.agencies[at]) ||
  ['verb', 'say', 'clause', 'during', 'pronoun.object', 'group'].some((name) => isA(scan, at, name)) ||
  isPrepositional(scan, at) ||
  namesDay(scan, at) ||
  scan.lexicon.honorifics.at(scan.tokens, at) !== null ||
  scan.lexicon.people.at(scan.tokens, at) !== null

function adjectiveAt(scan: Scan, at: number, limit: number): { code: string } | null {
  const found = at < limit ? scan.states[at] : null
  const { article } = scan.lexicon.language.orthography
  const isOwn = found && !found.reading.conjunction && found.reading.form.startsWith(article ?? '')
  return isOwn && found.values[0]!.form === 'adjective' ? found.values[0]! : null
}

const holdsShared = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to).some((_, i) => isOrganisationWord(scan, from + i, 'shared'))

/** A name that the lists know is taken by itself. */
const holdsListed = ({ agencies }: Scan, from: number, to: number): boolean =>
  agencies.slice(from, to).some((found) => found?.values.some(({ type }) => type === 'agency'))

/** The organisation acts, speaks or is spoken to: a verb before it, "that", "with", a delegation of it, or another that does. */
export function isActing(
  scan: Scan,
  { from, unlisted, to }: AgencyMention,
  opening: number,
  last: AgencyMention | undefined,
): boolean {
  const end = isMark(scan, from - 1, '"”»)') ? from - 1 : from
  if (last?.to === end && isJoined(scan, from)) return true
  const before = from - 1
  const { preposition } = scan.lexicon.organisationHeads.at(scan.tokens, from)!.reading
  if (
    isA(scan, before, 'agency.venue') ||
    isOrganisationWord(scan, before, 'within') ||
    isA(scan, before, 'visit.verb')
  )
    return false
  if (unlisted === 'news') return true
  if (preposition)
    return scan.lexicon.cliticClasses(preposition).includes('prep.to') && isOrganisationWord(scan, before, 'told')
  if (from === opening) return isA(scan, to, 'verb') || isA(scan, to, 'say')
  let source = isA(scan, before, 'prep.from') ? before - 1 : before
  // "وفدا برلمانيا من حزب العمال"
  while (source < before && source > 0 && isA(scan, source, 'adjective')) source--
  return (
    actingBefore.some((name) => isA(scan, before, name)) ||
    actingWithin.some((name) => isA(scan, source, name)) ||
    [1, 2].some((back) => isOrganisationWord(scan, from - back, 'voice', back))
  )
}

const actingBefore = ['verb', 'say', 'prep.with', 'prep.between']
const actingWithin = ['side.head', 'source.noun', 'delegation']
