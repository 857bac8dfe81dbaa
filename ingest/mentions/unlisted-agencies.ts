/** Organisations that no list knows, by the word for what they are and the name that goes on from it. */
import type { AgencyKind } from '../../schema/ontology.ts'
import { type AgencyMention, agencyAt } from './agencies.ts'
import { quoteEnd } from './quotations.ts'
import { isA, isJoined, isMark, isOrganisationWord, type Scan } from './scan.ts'
import { abroadEnd, adjectiveAt, bracketEnd, type Draft, eponymEnd, nameEndAt } from './unlisted-names.ts'
import { isDefinite, isOrdinary } from './word-kinds.ts'

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

/** The organisation whose head word stands at the token: "هيئة التنمية الصناعية", "شركة «…» الأمريكية". */
export function unlistedAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  const { article } = scan.lexicon.language.orthography
  const found = article === undefined ? null : scan.lexicon.organisationHeads.at(scan.tokens, at, limit)
  if (!found || article === undefined) return null
  // "مجلس إدارة الشركة": a desk of a desk.
  if ([at - 1, at].every((one) => isOrganisationWord(scan, one, 'desk'))) return null
  const kind = found.values[0]!
  const from = at + found.length
  const isNamed = found.reading.form.startsWith(article)
  const quoted = isNamed ? 0 : quoteEnd(scan, from, limit) || bracketEnd(scan, from, limit)
  if (quoted > 0) {
    if (isOrganisationWord(scan, from + 1, 'common', quoted - from - 2)) return null
    const state = adjectiveAt(scan, quoted, limit)
    return holdsListed(scan, at, quoted) ? null : mentionOf(at, quoted, kind, state ? [state.code] : [])
  }
  const start = isNamed ? from : beginningEnd(scan, at, from, limit, kind)
  const draft: Draft = { words: start - from, purpose: false, open: false, states: [] }
  const named = nameEndAt(scan, start, limit, draft, !isNamed)
  const to = isNamed ? named : calledEnd(scan, named, limit, draft)
  if (to === from || holdsShared(scan, from, to)) return null
  // "مجلس الأعمال المصري الهندي", "لجنة التحقيق الدولية المستقلة", "شركة الطيران الإيطالية «فولاتا»": the rest tells which.
  const isTold = to > named || draft.states.length > 1 || (draft.words > 2 && isDefinite(scan, from))
  if (!isTold && isOrganisationWord(scan, from, 'common')) return null
  const proper = isNamed ? isProper(draft, kind) : !isDesk(scan, from, to, kind)
  return proper && !holdsListed(scan, at, to) ? mentionOf(at, to, kind, [...new Set(draft.states)]) : null
}

/** The end of the foreign words, or of the person's name, that a body's name begins with; `from` where none does. */
function beginningEnd(scan: Scan, at: number, from: number, limit: number, kind: AgencyKind): number {
  // "مكتب الدكتور فلان" is his own.
  const eponym = kind === 'government' ? from : eponymEnd(scan, from, limit)
  if (eponym > from || isOrganisationWord(scan, at, 'site', from - at)) return eponym
  return abroadEnd(scan, from, limit, kind)
}

/** Tokens between quotation marks. */
const longestCalled = 3

/** "شركة الطيران الإيطالية «فولاتا»", "شركة الغاز «بلغارغاز»": the end of what it is called, behind what it is. */
function calledEnd(scan: Scan, at: number, limit: number, { states, words }: Draft): number {
  const end = words > 0 ? quoteEnd(scan, at, limit) : 0
  if (end === 0 || end - at - 2 > longestCalled) return at
  for (let word = at + 1; word < end - 1; word++)
    if (scan.words[word] || (states.length === 0 && isOrdinary(scan, word))) return at
  return end
}

/** "إدارة إسرائيل", "مكتب تونس": of a ministry, for a state. */
const isDesk = ({ states }: Scan, from: number, to: number, kind: AgencyKind): boolean => {
  const state = states[from]
  return kind === 'government' && Boolean(state) && state!.values[0]!.form === 'name' && from + state!.length === to
}

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

const holdsShared = (scan: Scan, from: number, to: number): boolean =>
  scan.tokens.slice(from, to).some((_, i) => isOrganisationWord(scan, from + i, 'shared'))

/** A name that the lists know is taken by itself, but no word of another: "حزب «الغد المشرق»". */
const holdsListed = (scan: Scan, from: number, to: number): boolean =>
  scan.agencies
    .slice(from, to)
    .some((found, i) =>
      found?.values.some(
        (value) => value.type === 'agency' && (!value.quotedOnly || agencyAt(scan, from + i, scan.tokens.length)),
      ),
    )

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
    (isA(scan, before, 'agency.venue') && !isOrganisationWord(scan, before, 'session')) ||
    isOrganisationWord(scan, before, 'within') ||
    isA(scan, before, 'visit.verb')
  )
    return false
  const isSite = unlisted === 'news' && isOrganisationWord(scan, from, 'site')
  // "بحسب موقع الأسواق", but "تفقد موقع الحادث"
  if (isSite && (isOrdinary(scan, from + 1) || isDefinite(scan, from + 1)))
    return isA(scan, before, 'say') || isOrganisationWord(scan, before, 'voice')
  if (unlisted === 'news' && !isSite) return true
  if (unlisted === 'government' && isOrganisationWord(scan, before, 'session')) return true
  if (preposition) {
    const classes = scan.lexicon.cliticClasses(preposition)
    const told = classes.includes('prep.to') && (isSite || isOrganisationWord(scan, before, 'told'))
    return told || (classes.includes('prep.by') && (isSource(scan, before) || isA(scan, before, 'sit.verb')))
  }
  if (isA(scan, before, 'prep.in') && isSource(scan, before - 1)) return true
  if (from === opening) return isA(scan, to, 'verb') || isA(scan, to, 'say')
  let source = isA(scan, before, 'prep.from') ? before - 1 : before
  // "وفدا برلمانيا من حزب العمال"
  while (source < before && source > 0 && isA(scan, source, 'adjective')) source--
  return (
    (isSite && (quoteEnd(scan, from + 1, to + 1) > 0 || isA(scan, before, 'prep.about'))) ||
    actingBefore.some((name) => isA(scan, before, name)) ||
    actingWithin.some((name) => isA(scan, source, name)) ||
    [1, 2].some((back) => isOrganisationWord(scan, from - back, 'voice', back))
  )
}

/** "مصدر مطلع", "مسؤول كبير": who speaks for a body, with a word on him. */
const isSource = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'source.noun') || (!isA(scan, at, 'verb') && isA(scan, at - 1, 'source.noun'))

const actingBefore = ['verb', 'past', 'say', 'denied', 'prep.with', 'prep.between']
const actingWithin = ['side.head', 'source.noun', 'delegation']
