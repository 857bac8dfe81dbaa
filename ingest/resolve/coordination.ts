/** Does a conjunction join two issues, or parts of one? */
import { isA, isMark, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { isGerund } from '../mentions/word-kinds.ts'
import { areAims } from './topic-joints.ts'

/** True where what stands from `next` on goes on with the issue that begins at `start`. */
export function joinsOn(scan: Scan, start: number, at: number, next: number, limit: number): boolean {
  if (at <= start || (isModifier(scan, at - 1) && !isWhole(scan, at))) return true
  // "Afghanistan and trade": a state or a body is an issue by itself, where no other follows.
  if (isNamed(scan, start, at) && nameLength(scan, next + lengthOf(scan, next, 'article')) === 0) return false
  // "to deter and defend against …": two verbs with one object; "the visit to Korea and …" has none.
  if (at - start > 1 && isA(scan, at - 2, 'prep.to') && !scan.tokens[at - 1]!.capital) return true
  const comma = isMark(scan, at, ',')
  // "protecting and advancing the order": so have two nouns of action.
  if (!comma && isAction(scan, start, at) && isAction(scan, next, next + 1)) return true
  if (!comma && isOpen(scan, start, at, 'prep.between')) return true
  if (sharesHead(scan, start, at, next, limit) || areAims(scan, start, at, next)) return true
  const core = next + lengthOf(scan, next, 'article')
  const linked = hasLink(scan, start, at)
  const name = nameLength(scan, core)
  if (name > 0 && endsInName(scan, start, at)) return linked && (!comma || endsNames(scan, core + name, limit))
  if (name > 0) return linked && !comma
  if (opensPhrase(scan, next, limit)) return false
  if (comma) return false
  // "developments in Syria and security on the peninsula": each with its own complement.
  if (linked && endsInName(scan, start, at) && isLink(scan, runEnd(scan, next, limit))) return false
  if (isLastOfList(scan, start, next, limit)) return false
  // One word on either side, or both behind one preposition or verb: "trade and investment", "to promote peace and stability".
  return linked || (isOneWord(scan, start, at) && isOneWord(scan, next, runEnd(scan, next, limit)))
}

/** The name of a state or a body is all that stands there: "AUKUS and trade". */
function isNamed(scan: Scan, from: number, to: number): boolean {
  const begin = from + lengthOf(scan, from, 'article')
  const state = scan.states[begin]
  const found = state ?? scan.agencies[begin]
  const isName = !state || state.values[0]!.form === 'name'
  return isName && Boolean(found) && begin + found!.length === to
}

/** "the situation in A, security in B and cooperation on C": after commas, the only conjunction is the list's own. */
function isLastOfList(scan: Scan, start: number, next: number, limit: number): boolean {
  if (!isMark(scan, start - 1, ',') || isLink(scan, start)) return false
  for (let at = next; at < limit && !isMark(scan, at, '.;') && !isA(scan, at, 'topic.join'); at++)
    if (isA(scan, at, 'and')) return false
  return true
}

/** "relations with A, B and C", but not "the fight against A, B, the climate and trade": names to the end of the list. */
function endsNames(scan: Scan, from: number, limit: number): boolean {
  let at = from
  while (at < limit) {
    const comma = isMark(scan, at, ',') ? 1 : 0
    const and = lengthOf(scan, at + comma, 'and')
    if (comma + and === 0 || isA(scan, at + comma, 'topic.join')) return true
    const next = at + comma + and
    const name = next + lengthOf(scan, next, 'article')
    const length = nameLength(scan, name)
    if (length === 0) return false
    if (and > 0) return true
    at = name + length
  }
  return true
}

/** "with the EU, …": a name that modifies nothing, though it may elsewhere. */
const isWhole = (scan: Scan, at: number): boolean =>
  isA(scan, at - 2, 'article') && (scan.states[at - 1] ?? scan.agencies[at - 1]) !== null && isMark(scan, at, ',')

const isModifier = (scan: Scan, at: number): boolean => isA(scan, at, 'adjective') || isA(scan, at, 'topic.attribute')

/** Length of the state or body that stands at the token and owns nothing: "the European Union", but not "Egypt's role", "Egypt-Kenya ties". */
function nameLength(scan: Scan, at: number): number {
  const state = scan.states[at]
  const found = state && state.values[0]!.form !== 'adjective' ? state : scan.agencies[at]
  if (!found || isA(scan, at + found.length, 'possessive') || isHyphen(scan, at + found.length)) return 0
  return found.length
}

/** "… of the European Union": the piece ends with a state or a body. */
function endsInName(scan: Scan, start: number, end: number): boolean {
  for (let at = Math.max(start, end - 6); at < end; at++) if (at + nameLength(scan, at) === end) return true
  return false
}

/** A determiner, an owner, a verb or a noun that a list's items begin with. */
function opensPhrase(scan: Scan, at: number, limit: number): boolean {
  const opening = ['article', 'pronoun.possessive', 'topic.lead', 'topic.head', 'topic.infinitive', 'topic.attribute']
  if (opening.some((name) => isA(scan, at, name)) || isMark(scan, at, '"“')) return true
  // "Egypt's", "President Castro's"
  for (let next = at; next < limit && next - at < 6 && scan.tokens[next]!.kind === 'word'; next++)
    if (isA(scan, next, 'possessive')) return true
    else if (!scan.tokens[next]!.capital) return false
  return false
}

/** "political, security, economic and humanitarian support": modifiers of one noun that follows the last of them. */
function sharesHead(scan: Scan, start: number, at: number, next: number, limit: number): boolean {
  if (!endsInModifier(scan, start, at)) return false
  // "the situation in Ukraine and bilateral relations": what is somewhere, and relations of another kind.
  if (isPlace(scan, start, at) && isA(scan, next, 'adjective')) return false
  let item = next
  let listed = isMark(scan, at, ',')
  let adjectives = followsAdjective(scan, start, at)
  for (;;) {
    const end = runEnd(scan, item, limit)
    const words = end - item
    if (words === 0 || words > 4 || opensPhrase(scan, item, limit)) return false
    if (words > 1 && isA(scan, end - 1, 'topic.shared'))
      return (!listed || adjectives) && (!isA(scan, end - 1, 'topic.generic') || !isA(scan, item, 'adjective'))
    if (words > 1 && !isA(scan, item, 'adjective')) return false
    const comma = isMark(scan, end, ',') ? 1 : 0
    const joint = comma + lengthOf(scan, end + comma, 'and')
    if (joint === 0) return false
    listed ||= comma > 0
    adjectives ||= isA(scan, end - 1, 'adjective')
    item = end + joint
  }
}

/** "protecting", alone. */
const isAction = (scan: Scan, from: number, to: number): boolean =>
  to - from === 1 && isA(scan, from, 'topic.head') && isGerund(scan, from)

/** "in Ukraine": a state by its name, behind what leads to it. */
function isPlace(scan: Scan, start: number, end: number): boolean {
  for (let at = Math.max(start + 1, end - 4); at < end; at++)
    if (at + nameLength(scan, at) === end && scan.states[at])
      return isPrepositional(scan, isA(scan, at - 1, 'article') ? at - 2 : at - 1)
  return false
}

/** One of the listed modifiers is an adjective: "commercial, science and …". */
function followsAdjective(scan: Scan, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (isMark(scan, at, ',') && isA(scan, at - 1, 'adjective')) return true
  return false
}

/** The last word is a noun with nothing but adjectives before it: "close defense". */
function endsInModifier(scan: Scan, start: number, at: number): boolean {
  const last = at - 1
  const token = scan.tokens[last]
  if (last < start || token?.kind !== 'word' || isA(scan, last, 'topic.shared')) return false
  const before = last - 1
  return before < start || isMark(scan, before, ',') || modifies(scan, before)
}

const modifies = (scan: Scan, at: number): boolean =>
  [
    'adjective',
    'topic.attribute',
    'article',
    'pronoun.possessive',
    'possessive',
    'and',
    'topic.head',
    'topic.lead',
    'topic.infinitive',
  ].some((name) => isA(scan, at, name)) || isPrepositional(scan, at)

/** End of the words that stand together, up to a mark, a conjunction or a preposition. */
function runEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  while (at < limit && (isWord(scan, at) || isHyphen(scan, at)) && !isLink(scan, at) && !isA(scan, at, 'and')) at++
  return at
}

const isWord = (scan: Scan, at: number): boolean => scan.tokens[at]!.kind !== 'mark'

const isHyphen = (scan: Scan, at: number): boolean =>
  isMark(scan, at, '-–') && !scan.tokens[at]!.spaced && scan.tokens[at + 1]?.spaced === false

const isLink = (scan: Scan, at: number): boolean => isA(scan, at, 'clause') || isPrepositional(scan, at)

const isOneWord = (scan: Scan, from: number, to: number): boolean => {
  const begin = from + lengthOf(scan, from, 'article')
  return to - begin === 1
}

const hasLink = (scan: Scan, from: number, to: number): boolean => {
  // "the issue of security and trade": what leads to the noun links nothing.
  const lead = lengthOf(scan, from, 'topic.lead') || 1
  const begin = isA(scan, from, 'topic.not') ? from : isA(scan, from + lead - 1, 'prep.to') ? from + 1 : from + lead
  for (let at = begin; at < to; at++) if (isLink(scan, at)) return true
  return false
}

/** The preposition still waits for its second noun. */
function isOpen(scan: Scan, from: number, to: number, preposition: string): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (isA(scan, at, preposition)) return true
    // "between the two countries", "between their peoples" name both.
    if (['and', 'group', 'topic.both'].some((name) => isA(scan, at, name))) return false
  }
  return false
}
