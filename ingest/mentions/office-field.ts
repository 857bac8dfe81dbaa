/** The rest of a title whose head word is known and whose field no list has: "Head of the Department of …". */
import { offices } from '../gazetteer/offices.ts'
import { nameEnd } from './names.ts'
import type { OfficeDraft } from './office-draft.ts'
import { isA, isMark, lengthOf, mayHavePreposition, type Scan } from './scan.ts'
import { isCommon, isDefinite, isKnownName } from './word-kinds.ts'

/** Whom others meet and write to: "نقل ولي العهد للرئيس …". */
const leaders = new Set(offices.filter(({ rank }) => rank <= 2).map(({ id }) => id))

/** A joined list goes on with another person: "… and Nicholas Berliner, Special Assistant". */
function isNextPerson(scan: Scan, at: number, limit: number): boolean {
  const end = nameEnd(scan, at, limit, 'given')
  const title = end + 1 + lengthOf(scan, end + 1, 'office.modifier')
  return end > at && isMark(scan, end, ',') && title < limit && Boolean(scan.offices[title] ?? scan.offices[end + 1])
}

/** "Minister for Affairs and Investment Luhut Pandjaitan", "of the Republic Admiral …": the person himself. */
function beginsName(scan: Scan, at: number, limit: number): boolean {
  if (scan.lexicon.honorifics.at(scan.tokens, at, limit) || scan.lexicon.people.at(scan.tokens, at, limit)) return true
  if (isA(scan, at - 1, 'office.link') || isA(scan, at - 1, 'and') || isA(scan, at - 1, 'article')) return false
  const end = nameEnd(scan, at, limit, 'given')
  return end - at > 1 && !scan.tokens[end]?.capital && !isCommon(scan, at)
}

/** The state whose body the words name: "… of the Presidential Administration of Azerbaijan". */
function ownerWithin(scan: Scan, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const state = scan.states[at]
    const match = state?.values[0]
    if (!state || match?.form !== 'name' || match.weak) continue
    const before = isA(scan, at - 1, 'article') ? at - 2 : at - 1
    if (isA(scan, before, 'prep.of') || isA(scan, at + state.length, 'possessive')) return match.code
  }
  return null
}

/** "ministre de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire, …": fields up to the name or the state. */
export function listedFields(scan: Scan, at: number, limit: number): number {
  if (scan.lexicon.modifiersFirst) return capitalFields(scan, at, limit)
  if (!scan.lexicon.language.adjectivesInside || !isMark(scan, at, ',')) return 0
  // "ambassadeur du Gabon, ainsi que M. …": the next of a list.
  if (lengthOf(scan, at + 1, 'and') > 1) return 0
  const linked = isA(scan, at + 1, 'office.link')
  let next = at + 1
  let joined = false
  for (let length = 1; length > 0 && next < limit && next - at < longestFields; next += length) {
    // "ministra de Industria, Comercio y Turismo": without a link, words that no name holds.
    if (!linked && scan.tokens[next]!.capital && !isCommon(scan, next)) break
    const whole = lengthOf(scan, next, 'office.field')
    joined ||= whole > 0 || isA(scan, next, 'and')
    length = whole || fieldLength(scan, next)
  }
  if (next < limit && isMark(scan, next, ',') && (linked || joined)) return next
  const isField = isCommon(scan, at + 1 + fieldOpening(scan, at + 1)) || (linked && isBeforeOwner(scan, next))
  return joined && isField ? lastField(scan, at, next) : 0
}

/** "… et des Expatriés de la République arabe d'Égypte": the state whose fields they are follows. */
function isBeforeOwner(scan: Scan, at: number): boolean {
  const of = lengthOf(scan, at, 'prep.of')
  return of > 0 && Boolean(scan.states[at + of + lengthOf(scan, at + of, 'article')])
}

/** Tokens of "de la" before a field's noun. */
function fieldOpening(scan: Scan, at: number): number {
  const link = lengthOf(scan, at, 'office.link')
  return link + lengthOf(scan, at + link, 'article')
}

/** The end of the last field before a token; 0 where none stands there. */
function lastField(scan: Scan, from: number, to: number): number {
  let end = to
  while (end > from && ['office.link', 'article', 'and'].some((name) => isA(scan, end - 1, name))) end--
  return end > from + 1 ? end : 0
}

/** "Minister for Political, Legal and Security Affairs": fields of ordinary words with capitals, up to the last behind "and". */
function capitalFields(scan: Scan, at: number, limit: number): number {
  let next = at
  while (next < limit && next - at < longestFields && isMark(scan, next, ',')) {
    const field = capitalField(scan, next + 1, limit)
    if (field === next + 1) return 0
    next = field
  }
  const and = next > at ? lengthOf(scan, next, 'and') : 0
  const last = and > 0 ? capitalField(scan, next + and, limit) : next
  return last > next + and ? last : 0
}

/** End of the ordinary words with capitals that start at the token: no name, state or office. */
function capitalField(scan: Scan, from: number, limit: number): number {
  let at = from
  while (at < limit && scan.tokens[at]!.capital && !scan.states[at] && !scan.offices[at]) {
    // "Geo-Hazards": one word in two halves.
    const halves = isMark(scan, at + 1, '-') && scan.tokens[at + 2]?.spaced === false
    if (!halves && !isCommon(scan, at)) break
    at += halves ? 3 : 1
  }
  return at
}

const longestFields = 20

/** Tokens of a word that a list of fields may hold. */
function fieldLength(scan: Scan, at: number): number {
  for (const name of ['office.link', 'article', 'and', 'adjective'])
    if (isA(scan, at, name)) return lengthOf(scan, at, name)
  const named = scan.tokens[at]!.capital && ![scan.offices, scan.agencies, scan.states].some((found) => found[at])
  return named || isUncapitalised(scan, at) ? 1 : 0
}

/** After a bare head word: definite nouns, or "of" and what follows, in so far as they are no name. */
export function freeField(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const token = scan.tokens[at]!
  if (token.kind !== 'word' || scan.lexicon.honorifics.at(scan.tokens, at, limit)) return 0
  const { article } = scan.lexicon.language.orthography
  if (article !== undefined) {
    if (isKnownName(scan, at)) return 0
    if (isA(scan, at, 'verb') || isA(scan, at, 'clause')) return 0
    const vague = !draft.known || draft.body || draft.bare
    const joins = !draft.known || (draft.body && isA(scan, at, 'adjective'))
    const definite = token.readings.some(
      (reading) => reading.form.startsWith(article) && (!reading.conjunction || joins),
    )
    if (draft.open && definite) return at + 1
    // "… التابعة للقيادة المركزية": for, of.
    const isOther =
      !draft.envoy && scan.offices[at]?.values.some(({ office }) => office !== null && leaders.has(office))
    if (
      !isOther &&
      token.readings.some((reading) => reading.preposition && reading.form.startsWith(article)) &&
      mayHavePreposition(scan, at, 'prep.to')
    ) {
      draft.open = true
      return at + 1
    }
    // "رئيس جامعة إسطنبول": the body's own name.
    const named = !scan.words[at] || isA(scan, at, 'host.unnamed') || isA(scan, at, 'party.that')
    if (isA(scan, at - 1, 'office.open') && named && !scan.offices[at]) return at + 1
    if (isFieldToo(scan, at, limit, draft)) return at + 1
    // "التقى رئيس غرفة الساحل التجارية وفد الاتحاد": whom he met.
    const delegation = isA(scan, at, 'delegation') && isDefinite(scan, at - 1)
    return draft.open && vague && isCommon(scan, at) && !isA(scan, at, 'office.stop') && !delegation ? at + 1 : 0
  }
  const of = lengthOf(scan, at, 'office.link')
  // "Head of the …": the form has its own link.
  const linked = of > 0 || (isA(scan, at, 'article') && isA(scan, at - 1, 'office.link'))
  if (linked && at + of < limit) {
    let next = at + of + lengthOf(scan, at + of, 'article')
    const start = next
    while (
      next < limit &&
      next - start < 12 &&
      (scan.tokens[next]!.capital ||
        isA(scan, next, 'and') ||
        isA(scan, next, 'office.link') ||
        isJoinedArticle(scan, next) ||
        // "la Présidence de la République"
        isA(scan, next, 'host.unnamed') ||
        isUncapitalised(scan, next)) &&
      !(isA(scan, next, 'and') && isNextPerson(scan, next + 1, limit)) &&
      !(next > start && beginsName(scan, next, limit))
    )
      next++
    while (next > start && !scan.tokens[next - 1]!.capital && !isUncapitalised(scan, next - 1)) next--
    const owner = next > start && draft.states.length === 0 ? ownerWithin(scan, at, next) : null
    if (owner) draft.states.push(owner)
    if (next > start) draft.open = false
    return next > start ? next : 0
  }
  return restOfBody(scan, at, limit, draft)
}

/** "Minister for Development and the Pacific": before a further field, and no further person. */
const isJoinedArticle = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'article') &&
  isA(scan, at - 1, 'and') &&
  Boolean(scan.tokens[at + 1]?.capital) &&
  ![scan.offices, scan.states, scan.agencies].some((found) => found[at + 1])

/** "directeur de l'armement": a word of the field where only names have capitals. */
export const isUncapitalised = (scan: Scan, at: number): boolean => {
  const { kind, capital } = scan.tokens[at]!
  if (!scan.lexicon.language.adjectivesInside || kind !== 'word' || capital) return false
  const grammatical = scan.words[at]?.values.some((name) => !name.startsWith('topic.') && name !== 'adjective')
  return !grammatical && [scan.offices, scan.states, scan.agencies].every((found) => !found[at])
}

/** "وزير التجارة والغزل الهندي": a field that no list knows, before the state or the name. */
function isFieldToo(scan: Scan, at: number, limit: number, draft: OfficeDraft): boolean {
  const { article } = scan.lexicon.language.orthography
  const joined = scan.tokens[at]!.readings.some(({ conjunction, form }) => conjunction && form.startsWith(article!))
  // "رئيس الهيئة العليا للحج والعمرة العراقية"
  const fielded =
    draft.offices.some((office) => office.includes('minister')) ||
    (at > 0 && mayHavePreposition(scan, at - 1, 'prep.to'))
  if (!joined || draft.states.length > 0 || !fielded) return false
  if (scan.words[at] || scan.states[at] || scan.offices[at] || scan.agencies[at]) return false
  const next = at + 1
  return (
    next < limit &&
    (scan.states[next]?.values[0]?.form === 'adjective' ||
      scan.lexicon.honorifics.at(scan.tokens, next, limit) !== null ||
      nameEnd(scan, next, limit, 'given') > next)
  )
}

/** "… Information Policy Department of Uzbekistan": the rest of a body's name, for the state that it ends with. */
function restOfBody(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (draft.states.length > 0) return 0
  let next = at
  while (next < limit && next - at < 8 && (scan.tokens[next]!.capital || isA(scan, next, 'and'))) next++
  let body = false
  for (let word = at; word < next; word++) body ||= isA(scan, word, 'body.noun')
  const preposition = body ? lengthOf(scan, next, 'prep.of') : 0
  const owner = next + preposition + lengthOf(scan, next + preposition, 'article')
  const state = preposition > 0 && owner < limit ? scan.states[owner] : null
  if (!state) return 0
  draft.states.push(state.values[0]!.code)
  return owner + state.length
}
