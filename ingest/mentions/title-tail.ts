/** The rest of a title of words that no list knows, up to the name of whoever holds it: "… لشرطة دبي بدولة الإمارات الفريق فلان". */
import type { Reading } from '../engine/readings.ts'
import { type AgencyMention, agencyAt } from './agencies.ts'
import { nameEnd } from './names.ts'
import type { OfficeDraft } from './office-draft.ts'
import { isA, isMark, isPrepositional, type Scan } from './scan.ts'
import { isBeforeFamilyName } from './surnames.ts'
import { honorificEnd } from './title-gap.ts'
import {
  hasPronoun,
  isAmbiguous,
  isCliticNoun,
  isCompound,
  isDefinite,
  isGivenName,
  isKnownName,
  isOrdinary,
  namesDay,
} from './word-kinds.ts'

const longestTail = 10

/** Whose the title is, as its rest says. */
interface Owner {
  state: string | null
  agency: AgencyMention | null
}

/** Words at which no title goes on. */
const stops: ReadonlySet<string> = new Set([
  'verb',
  'say',
  'clause',
  'relative',
  'office.stop',
  'during',
  'meet.noun',
  'meet.verb',
  'delegates',
  'side.head',
  'own.country',
  'group',
  'pronoun',
  'receive.noun',
  'post.noun',
])

/** Prepositions that lead on to where somebody serves or what he is for. */
const leads = ['prep.in', 'prep.accredited', 'state.within', 'office.charge']

/** End of the words behind an office, at the token, that belong to it; 0 where no name follows them. */
export function titleTail(scan: Scan, head: number, from: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased || from >= limit) return 0
  // "استقبل وزير الخارجية في القاهرة فلانا": where he met him.
  const receives = isA(scan, draft.from - 1, 'meet.verb') || isA(scan, draft.from - 1, 'receive.noun')
  if (receives && (isPrepositional(scan, from) || isCompound(scan, from) || isCliticNoun(scan, from))) return 0
  const isWhole = isDefinite(scan, from - 1)
  if (isWhole && nameEnd(scan, from, limit, 'free') > from) return 0
  // A noun goes on with another only where it has no article.
  let open = from === head && !isWhole
  const owner: Owner = { state: null, agency: null }
  for (let at = from; at < Math.min(limit, from + longestTail); ) {
    const token = scan.tokens[at]!
    // "… فلسطين-القيادة العامة"
    if (isMark(scan, at, '-') && !token.spaced && isDefinite(scan, at + 1)) {
      at++
      continue
    }
    if (token.kind !== 'word' || (at > from && token.breaks > 0)) return 0
    if (at > from && !open && isNamed(scan, at, limit)) {
      draft.agency ??= owner.agency
      if (owner.state && draft.states.length === 0) draft.states.push(owner.state)
      draft.open = false
      return at
    }
    const length = partLength(scan, at, limit, open, draft.known && !draft.envoy, owner)
    if (length === 0) return 0
    open = length === 1 && goesOn(scan, at)
    at += length
  }
  return 0
}

/** An honorific or a further title with a name, or two words or more that no list knows as ordinary ones. */
function isNamed(scan: Scan, at: number, limit: number): boolean {
  // "مدير إدارة أوروبا السفير فلان"
  const { reading, length } = scan.offices[at] ?? {}
  const isTitle = length === 1 && !reading!.conjunction && !reading!.preposition && isDefinite(scan, at)
  if (isTitle) return at + 1 < limit && nameEnd(scan, at + 1, limit, 'free') - at > 2
  const honorific = scan.lexicon.honorifics.at(scan.tokens, at, limit)
  if (honorific && (honorific.reading.conjunction || honorific.reading.preposition)) return false
  const start = honorific ? honorificEnd(scan, at, limit) : at
  if (start >= limit || !mayBegin(scan, start)) return false
  return nameEnd(scan, start, limit, 'free') - start > 1
}

const mayBegin = (scan: Scan, at: number): boolean =>
  isGivenName(scan, at) ||
  !(isOrdinary(scan, at) || isDefinite(scan, at) || isCompound(scan, at)) ||
  (isAmbiguous(scan, at) && isKnownName(scan, at + 1)) ||
  isBeforeFamilyName(scan, at)

/** Tokens of the title's part at the token: a state, a body, a noun; 0 where it is none. */
function partLength(scan: Scan, at: number, limit: number, open: boolean, takes: boolean, owner: Owner): number {
  if (scan.offices[at] || namesDay(scan, at) || scan.lexicon.honorifics.at(scan.tokens, at, limit)) return 0
  const agency = agencyAt(scan, at, limit)
  if (agency && agency.to > at) {
    // "للشؤون الإقليمية ومجلس التعاون": one more of what he is in charge of.
    const isField = scan.agencies[at]?.reading.conjunction === true
    owner.state ??= isField ? null : (agency.states[0] ?? null)
    owner.agency ??= isField ? null : agency
    return agency.to - at
  }
  const state = scan.states[at]
  if (state && at + state.length <= limit) {
    const { code, form, weak } = state.values[0]!
    // "الممثلة لدى فلسطين", "المنسقة للشؤون الإنسانية في اليمن": where one is sent.
    const isMatter = isA(scan, at - 1, 'office.matter')
    if (!weak && !isMatter && (form === 'adjective' || (form === 'name' && takes))) owner.state ??= code
    return state.length
  }
  if (leads.some((name) => isA(scan, at, name))) return scan.words[at]!.length
  if (scan.words[at]?.values.some((name) => stops.has(name))) return 0
  if (hasPronoun(scan, at) || isPrepositional(scan, at)) return 0
  if (isGivenName(scan, at) && !isOrdinary(scan, at)) return 0
  if (isDefinite(scan, at) || hasArticle(scan, at) || (isCliticNoun(scan, at) && !scan.words[at])) return 1
  return open && !(isKnownName(scan, at) && !isOrdinary(scan, at)) ? 1 : 0
}

/** "والتنموية", "بالأمانة": the article behind "and" or a preposition. */
function hasArticle(scan: Scan, at: number): boolean {
  const { article } = scan.lexicon.language.orthography
  const opens = ({ conjunction, preposition, form }: Reading): boolean =>
    (conjunction || preposition !== '') && article !== undefined && form.startsWith(article)
  return scan.tokens[at]!.readings.some(opens)
}

/** A noun without the article, behind which another stands, or a preposition; a word that no list knows is a place. */
const goesOn = (scan: Scan, at: number): boolean =>
  leads.some((name) => isA(scan, at, name)) ||
  !(
    isDefinite(scan, at) ||
    hasArticle(scan, at) ||
    scan.states[at] ||
    isA(scan, at, 'host.unnamed') ||
    !isOrdinary(scan, at)
  )
