/** Organisations that no list knows, where capitals tell names: "the Travel Agents Association", "Council on Foreign Relations". */
import type { AgencyKind } from '../../schema/ontology.ts'
import type { AgencyMention } from './agencies.ts'
import { isA, isMark, isOrganisationWord, isPrepositional, lengthOf, type Scan } from './scan.ts'
import { isCommon, namesDay } from './word-kinds.ts'

/** Tokens. */
const longestName = 12

/** The organisation that starts at the token, by the last word of its capitalised words, or its first, that says what it is. */
export function casedOrganisationAt(scan: Scan, at: number, limit: number): AgencyMention | null {
  if (!scan.lexicon.modifiersFirst || !opensName(scan, at)) return null
  const end = runEnd(scan, at, limit)
  const head = lastHead(scan, at, end)
  if (!head) return null
  const behind = head.to === end || head.from === at ? complementEnd(scan, head.to, limit) : head.to
  const to = Math.max(behind, head.to)
  const words = to - at - (head.to - head.from)
  if (words === 0 || isAnyOne(scan, at) || isListed(scan, at, to) || isPlace(scan, head)) return null
  const state = scan.states[at]
  const owner = state?.values[0]?.form === 'adjective' && !state.values[0].weak ? [state.values[0].code] : []
  return { from: at, to, id: null, body: null, states: owner, unlisted: head.kind }
}

interface Head {
  readonly from: number
  readonly to: number
  readonly kind: AgencyKind
}

/** A capitalised word behind one that has none. */
function opensName(scan: Scan, at: number): boolean {
  if (!isCapital(scan, at) || scan.offices[at] || isGrammar(scan, at)) return false
  const before = scan.tokens[at - 1]
  const follows = before?.kind === 'word' && before.capital && scan.tokens[at]!.breaks === 0
  return !follows || isA(scan, at - 1, 'article') || isPrepositional(scan, at - 1) || endsListed(scan, at)
}

/** Tokens. */
const longestListed = 4

/** "the White House Council on …": a body of one that the lists know. */
function endsListed({ agencies }: Scan, at: number): boolean {
  for (let back = 1; back <= longestListed && back <= at; back++) if (agencies[at - back]?.length === back) return true
  return false
}

const isCapital = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]
  return token?.kind === 'word' && token.capital
}

const isGrammar = (scan: Scan, at: number): boolean =>
  isPrepositional(scan, at) || ['article', 'and', 'clause', 'pronoun.possessive'].some((name) => isA(scan, at, name))

/** End of the capitalised words. */
function runEnd(scan: Scan, from: number, limit: number): number {
  let at = from + 1
  while (at < limit && at - from < longestName && scan.tokens[at]!.breaks === 0) {
    const links = (isA(scan, at, 'and') && !scan.states[at - 1]) || isHyphen(scan, at) || isPeoples(scan, at)
    const joint = links ? 1 : 0
    if (!isCapital(scan, at + joint) || scan.offices[at + joint] || (joint > 0 && scan.states[at + joint])) break
    at += joint + 1
  }
  return at
}

const isHyphen = (scan: Scan, at: number): boolean =>
  isMark(scan, at, '-') && !scan.tokens[at]!.spaced && scan.tokens[at + 1]?.spaced === false

/** "the People's Party": an ordinary word's, and no owner's. */
const isPeoples = (scan: Scan, at: number): boolean => isA(scan, at, 'possessive') && isCommon(scan, at - 1)

function lastHead(scan: Scan, from: number, end: number): Head | null {
  for (let at = end - 1; at >= from; at--) {
    const found = isCapital(scan, at) ? scan.lexicon.organisationHeads.at(scan.tokens, at, end) : null
    if (found) return { from: at, to: at + found.length, kind: found.values[0]! }
  }
  return null
}

/** "… of the Americas", "… for Political and Strategic Studies" */
function complementEnd(scan: Scan, from: number, limit: number): number {
  const link = lengthOf(scan, from, 'office.link')
  const start = from + link + (link > 0 ? lengthOf(scan, from + link, 'article') : 0)
  if (link === 0 || start >= limit || !isCapital(scan, start) || scan.offices[start] || namesDay(scan, start))
    return from
  const end = runEnd(scan, start, limit)
  return Math.max(end, complementEnd(scan, end, Math.min(limit, from + longestName)))
}

/** "the creation of a Centre of Excellence" */
const isAnyOne = (scan: Scan, at: number): boolean => isOrganisationWord(scan, at - 1, 'indefinite')

/** A name that the lists know is taken by itself. */
const isListed = ({ agencies }: Scan, from: number, to: number): boolean =>
  agencies.slice(from, to).some((found) => found?.values.some(({ type }) => type === 'agency'))

/** "the West Bank" */
const isPlace = (scan: Scan, { from, to }: Head): boolean => {
  for (let at = from; at > from - 4 && at >= 0; at--) if (at + (scan.states[at]?.length ?? 0) >= to) return true
  return false
}
