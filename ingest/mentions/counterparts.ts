/** Counterparts: "his Korean counterpart", "نظيره الكوري", "نظراءه في دول مجلس التعاون". */
import { agencyAt, membersAt } from './agencies.ts'
import { nameEnd } from './names.ts'
import type { OfficePhrase } from './offices.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { isDefinite, isGivenName, isKnownName } from './word-kinds.ts'

/** End of the phrase that says "counterpart" and of which states; `at` where there is none. */
export function counterpartEnd(scan: Scan, at: number, limit: number, states: string[]): number {
  let next = at
  // "his Korean counterpart", "the Turkish counterpart"
  const possessive = lengthOf(scan, next, 'pronoun.possessive')
  if (possessive > 0) {
    next += possessive
    // "her visiting Korean counterpart"
    if (scan.lexicon.modifiersFirst) next += lengthOf(scan, next, 'office.modifier')
    if (isMark(scan, next, '(')) next++
    const [named, end] = statesBefore(scan, next, limit)
    next = end
    if (isMark(scan, next, ')')) next++
    // "his southern counterpart"
    next += lengthOf(scan, next, 'office.modifier') || lengthOf(scan, next, 'adjective')
    const found = next < limit ? scan.lexicon.counterparts.at(scan.tokens, next, limit) : null
    if (!found) return at
    states.push(...named)
    return ofState(scan, next + found.length, limit, states)
  }
  const [named, start] = scan.lexicon.modifiersFirst
    ? statesBefore(scan, at + lengthOf(scan, at, 'office.modifier'), limit)
    : [[], at]
  const found = start < limit ? scan.lexicon.counterparts.at(scan.tokens, start, limit) : null
  if (!found) return at
  states.push(...named)
  return ofState(scan, start + found.length, limit, states)
}

/** "his Sudanese, Kenyan and Ethiopian counterparts": the states that stand before, and their end. */
function statesBefore(scan: Scan, from: number, limit: number): [codes: string[], end: number] {
  const codes: string[] = []
  let end = from
  for (let at = from; at < limit && scan.states[at]; at = isMark(scan, end, ',') ? end + 1 : end) {
    codes.push(scan.states[at]!.values[0]!.code)
    end = at + scan.states[at]!.length
    const comma = isMark(scan, end, ',') ? 1 : 0
    const and = lengthOf(scan, end + comma, 'and')
    if (and > 0 && scan.states[end + comma + and]) end += comma + and
  }
  return [codes, end]
}

/** "نظراءه في دول مجلس التعاون", "نظراءه الخليجيين": the body whose officials they are. */
export function bodyOf(scan: Scan, at: number, limit: number): OfficePhrase | null {
  const inside = lengthOf(scan, at, 'prep.in')
  if (at + inside >= limit) return null
  const agency = (inside > 0 ? agencyAt(scan, at + inside, limit) : null) ?? membersAt(scan, at + inside, limit)
  if (!agency?.id) return null
  return { from: at, to: agency.to, offices: [], states: [], implied: null, accredited: [], agency, known: true }
}

/** "son homologue de la République de Slovénie" */
function ownerLink(scan: Scan, at: number): number {
  const of = scan.lexicon.language.adjectivesInside ? lengthOf(scan, at, 'prep.of') : 0
  return of > 0 ? of + lengthOf(scan, at + of, 'article') : 0
}

/** "نظيره في كوريا الجنوبية فلان", but not "التقى نظيره في القاهرة" */
function inState(scan: Scan, at: number): number {
  const inside = scan.lexicon.cased ? 0 : lengthOf(scan, at, 'prep.in')
  return inside > 0 && scan.states[at + inside]?.values[0]?.form === 'name' ? inside : 0
}

/** "نظيره الشمالي فلان": of which half of one land, before his name. */
function half(scan: Scan, at: number): number {
  const { nisba } = scan.lexicon.language.orthography
  const isOrigin = nisba !== undefined && isDefinite(scan, at) && scan.tokens[at]!.text.endsWith(nisba)
  return isOrigin && !isKnownName(scan, at) && isGivenName(scan, at + 1) ? 1 : 0
}

function ofState(scan: Scan, at: number, limit: number, states: string[]): number {
  let next = at
  const from = lengthOf(scan, next, 'prep.from')
  // "his counterpart from the United Kingdom"
  const of = from > 0 ? from + lengthOf(scan, next + from, 'article') : ownerLink(scan, next) || inState(scan, next)
  const state = next + of < limit ? scan.states[next + of] : null
  if (state && !state.reading.conjunction && (of > 0 || !scan.lexicon.modifiersFirst)) {
    if (states.length === 0) states.push(state.values[0]!.code)
    next += of + state.length
    next = of === 0 ? furtherStates(scan, next, limit, states) : furtherOwners(scan, next, limit, states)
  }
  if (!state) next += half(scan, next)
  // "نظيره السعودي مساعد بن محمد": a given name.
  const modifier = lengthOf(scan, next, 'office.modifier')
  return isA(scan, next + modifier, 'name.patronymic') ? next : next + modifier
}

/** "نظيريه اليمني والسوداني", "ses homologues français et allemand": the states of the others, unless a name says that they are told of one by one. */
function furtherStates(scan: Scan, from: number, limit: number, states: string[]): number {
  let at = from
  while (at < limit) {
    const comma = isMark(scan, at, ',،') ? 1 : 0
    const and = lengthOf(scan, at + comma, 'and')
    const state = scan.states[at + comma + and]
    const [match] = state?.values ?? []
    const joins = state && (state.reading.conjunction || comma + and > 0)
    if (!joins || match!.form !== 'adjective') return at
    const next = at + comma + and + state.length
    if (next < limit && nameEnd(scan, next, limit, 'given') > next) return at
    states.push(match!.code)
    at = next
  }
  return at
}

/** "ses homologues de Slovénie, de Malte et de Guyana": unless a name says that they are told of one by one. */
function furtherOwners(scan: Scan, from: number, limit: number, states: string[]): number {
  let at = from
  while (at < limit) {
    const comma = isMark(scan, at, ',') ? 1 : 0
    const and = lengthOf(scan, at + comma, 'and')
    const of = ownerLink(scan, at + comma + and)
    const owner = at + comma + and + of
    const state = comma + and > 0 && of > 0 && owner < limit ? scan.states[owner] : null
    if (!state || state.values[0]!.form === 'adjective') return at
    const next = owner + state.length
    const named = next + (isMark(scan, next, ',') ? 1 : 0)
    if (named < limit && nameEnd(scan, named, limit, 'given') > named) return at
    states.push(state.values[0]!.code)
    at = next
  }
  return at
}
