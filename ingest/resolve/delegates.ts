/**
 * Several states by their delegates: "foreign ministers of Egypt, Jordan and Iraq", "وزراء خارجية كل من الكويت والعراق",
 * "الرئيسان المصري والتركي".
 */
import { nameEnd } from '../mentions/names.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { honorificEnd } from '../mentions/title-gap.ts'
import type { PartyAtom } from './parties.ts'

/** One of the delegates, by name. */
export interface Delegate {
  /** Token range of the name. */
  readonly name: readonly [number, number]
  readonly state: string
}

interface Delegates {
  readonly codes: readonly string[]
  /** Those whom the list names, where the script has capitals: "los cancilleres de Perú, Óscar Paz; Chile, …". */
  readonly named: readonly Delegate[]
  readonly to: number
}

/** The states, the delegates' names and the end of the list, or null where fewer than two states are listed. */
export function delegatesAt(scan: Scan, at: number, limit: number): Delegates | null {
  const group = lengthOf(scan, at, 'group')
  // "les ministres": a group, but "les ministres des Finances" go on.
  const inner = group > 1 ? lengthOf(scan, at + 1, 'delegates') : 0
  const head = lengthOf(scan, at, 'delegates') || Math.max(group, inner && inner + 1) || articledHead(scan, at)
  return head > 0 ? listedFrom(scan, furtherHeads(scan, at + head), limit) : namedPeers(scan, at, limit)
}

/** "leaders and ministers from Chile and Fiji", "وزراء ورؤساء وفود …": past further words for who they are. */
function furtherHeads(scan: Scan, from: number): number {
  if (!scan.lexicon.cased) return from + (scan.words[from]?.reading.conjunction ? lengthOf(scan, from, 'delegates') : 0)
  const and = scan.lexicon.modifiersFirst ? lengthOf(scan, from, 'and') : 0
  const next = from + and + (and > 0 ? lengthOf(scan, from + and, 'office.modifier') : 0)
  const head = and > 0 ? lengthOf(scan, next, 'delegates') : 0
  return head > 0 ? next + head : from
}

/** "his counterparts from Chad and Benin, … and …", "their Saudi and Emirati peers, … and …": where all of them are named. */
function namedPeers(scan: Scan, at: number, limit: number): Delegates | null {
  const own = scan.lexicon.modifiersFirst ? lengthOf(scan, at, 'pronoun.possessive') : 0
  if (own === 0) return null
  const [codes, end] = adjectivesAt(scan, at + own, limit)
  const head = end < limit ? (scan.lexicon.counterparts.at(scan.tokens, end, limit)?.length ?? 0) : 0
  if (head === 0) return null
  if (codes.length === 0) {
    const listed = listedFrom(scan, end + head, limit)
    return listed && listed.named.length === listed.codes.length ? listed : null
  }
  const named = codes.length > 1 ? namesBehind(scan, end + head, limit, codes) : []
  return named.length > 0 ? { codes: [...new Set(codes)], named, to: named.at(-1)!.name[1] } : null
}

/** "Saudi, Emirati and Qatari": the states of a list of adjectives, and its end. */
function adjectivesAt(scan: Scan, from: number, limit: number): [codes: string[], to: number] {
  const codes: string[] = []
  let to = from
  for (let at = from; at < limit; ) {
    const match = scan.states[at]?.values.find(({ form }) => form === 'adjective')
    if (!match) break
    codes.push(match.code)
    to = at + scan.states[at]!.length
    const comma = isMark(scan, to, ',') ? 1 : 0
    at = to + comma + lengthOf(scan, to + comma, 'and')
    if (at === to) break
  }
  return [codes, to]
}

/** Behind the word for what they are. */
function listedFrom(scan: Scan, from: number, limit: number): Delegates | null {
  const start = fieldsEnd(scan, from, limit)
  const described = scan.states[start]?.values[0]?.form === 'adjective'
  let next = start + (lengthOf(scan, start, 'delegates.link') || lengthOf(scan, start, 'delegates.in'))
  const codes: string[] = []
  const named: Delegate[] = []
  let to = next
  let statesEnd = next
  // "المدراء السياسيون في دول الترويكا"
  const several = scan.lexicon.pairs.at(scan.tokens, next, limit)
  if (several) return { codes: [...several.values], named: [], to: next + several.length }
  while (next < limit) {
    if (codes.length > 0) next += lengthOf(scan, next, 'delegates.link')
    next += lengthOf(scan, next, 'article')
    const state = scan.states[next]
    const match = state?.values.find((value) => (value.form === 'adjective') === described)
    if (!state || !match || (codes.length === 0 && state.reading.conjunction)) break
    codes.push(match.code)
    to = next + state.length
    statesEnd = to
    next = to
    if (isMark(scan, next, ',،')) next++
    // "les présidents français … et chinois …": behind an adjective no comma need stand.
    const name = next > to || described ? nameAt(scan, next, limit) : null
    if (name) {
      named.push({ name, state: match.code })
      to = name[1]
      next = to + (isMark(scan, to, ',;') ? 1 : 0)
    }
    if (isA(scan, next, 'and')) next += lengthOf(scan, next, 'and')
  }
  if (codes.length < 2) return null
  const listed = named.length < codes.length ? namesBehind(scan, statesEnd, limit, codes) : []
  if (listed.length === 0) return { codes: [...new Set(codes)], named, to }
  return { codes: [...new Set(codes)], named: listed, to: listed.at(-1)!.name[1] }
}

/** "les ministères des Affaires étrangères": where no group's name begins so. */
function articledHead(scan: Scan, at: number): number {
  const article = scan.lexicon.cased && !scan.lexicon.modifiersFirst ? lengthOf(scan, at, 'article') : 0
  const head = article > 0 ? lengthOf(scan, at + article, 'delegates') : 0
  return head > 0 ? article + head : 0
}

function nameAt(scan: Scan, at: number, limit: number): [number, number] | null {
  const from = scan.lexicon.cased ? honorificEnd(scan, at, limit) : limit
  const end = from < limit ? nameEnd(scan, from, limit, 'given') : from
  return end > from ? [from, end] : null
}

/** "los presidentes de México y Guatemala, … y …": as many names as states, in their order. */
function namesBehind(scan: Scan, from: number, limit: number, codes: readonly string[]): Delegate[] {
  const named: Delegate[] = []
  let next = from
  for (const state of codes) {
    if (isMark(scan, next, ',')) next++
    else if (named.length === 0) return []
    if (named.length > 0) next += lengthOf(scan, next, 'and')
    const name = nameAt(scan, next, limit)
    if (!name) return []
    named.push({ name, state })
    next = name[1]
  }
  return named
}

/** "وزراء المعادن والبترول في كل من …": past the ministers' fields, where they stand before the states. */
export function fieldsEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  for (let field = portfolioAt(scan, at, limit); field > 0 && !scan.lexicon.cased; field = portfolioAt(scan, at, limit))
    at += field
  return at
}

const portfolioAt = (scan: Scan, at: number, limit: number): number =>
  at < limit ? (scan.lexicon.portfolios.at(scan.tokens, at, limit)?.length ?? 0) : 0

/** "ستزور بعثة من الصندوق القاهرة لاستكمال المشاورات": whom a body sends, to talk. */
export const isSent = (scan: Scan, at: number, atoms: readonly PartyAtom[]): boolean =>
  !scan.lexicon.cased &&
  isA(scan, at, 'delegation') &&
  atoms.some(({ classes }) => talking.some((name) => classes.has(name)))

const talking = ['to.discuss', 'debate.noun', 'meet.noun']
