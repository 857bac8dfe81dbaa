/** People by a name that no title stands before. */
import type { AgencyMatch } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import { withApposition } from './apposition.ts'
import { isListedStranger, nameEnd } from './names.ts'
import { officeAt } from './offices.ts'
import type { PersonMention } from './people.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { isAnothersGivenName } from './surnames.ts'
import { isCommon, isOrdinary, namesDay } from './word-kinds.ts'

/** Tokens of an office's field, such as a ministry's. */
const longestField = 5

/** A name first: kept if an office follows it in apposition, or for the article's list of known people to decide. */
export function untitledPerson(scan: Scan, at: number, limit: number): PersonMention | null {
  const known = scan.lexicon.people.at(scan.tokens, at, limit) !== null
  if (!known && (scan.lexicon.cased ? !scan.tokens[at]!.capital : isOrdinary(scan, at))) return null
  const given = nameEnd(scan, at, limit, 'given')
  const end = given > at ? given : introducedEnd(scan, at, limit)
  if (end === at + 1 && isAnothersGivenName(scan, at, limit)) return null
  if (end === at || namesBody(scan, at, end) || isOwnNameOf(scan.agencies[at], end - at)) return null
  // "Blair House"
  if (known && end - at === 1 && scan.lexicon.modifiersFirst && scan.tokens[end]?.capital && isCommon(scan, end))
    return null
  const states = end - at > 1 ? ownersOf(scan, at) : []
  const person = {
    from: at,
    to: end,
    name: [at, end] as const,
    offices: [],
    states,
    counterpart: false,
    honorific: false,
  }
  // One word alone is the name of a thing as well, "Bidenomics, the president's plan"; "at Camp David, the President" is where.
  const isInside = isA(scan, at - 1, 'prep.in') && (scan.lexicon.modifiersFirst || actsNext(scan, end, limit))
  const isPlace = end - at < 2 || isInside
  return scan.lexicon.cased && isPlace && !known ? person : withApposition(scan, person, limit)
}

/** "En Punta Cana, el canciller mexicano se reunió": behind the comma stands the subject of the clause. */
function actsNext(scan: Scan, at: number, limit: number): boolean {
  const article = isMark(scan, at, ',') ? lengthOf(scan, at + 1, 'article') : 0
  const office = article > 0 ? officeAt(scan, at + 1 + article, limit) : null
  if (!office || office.to >= limit) return false
  const next = isMark(scan, office.to, ',') ? office.to + 1 : office.to
  return isA(scan, office.to, 'verb') || Boolean(scan.tokens[next]?.capital)
}

/** "فرانس برس", "بوينغ": a body whose name is a given name too, or begins with one. */
const isOwnNameOf = (found: Found<AgencyMatch> | null | undefined, words: number): boolean =>
  found !== null && found !== undefined && found.length >= words && found.values.some(isFixed)

const isFixed = (match: AgencyMatch): boolean => match.type === 'agency' && !match.quotedOnly

/** "the Biden-Harris Administration": two names in one, and no person. */
function namesBody(scan: Scan, from: number, to: number): boolean {
  const next = scan.tokens[to]
  const followed = next?.capital && isCommon(scan, to)
  return Boolean(followed) && scan.tokens.slice(from, to).some(({ text }) => text === '-')
}

/** "Russia's Sergei Lavrov": the state that the name's possessive names. */
function ownersOf(scan: Scan, at: number): string[] {
  if (!isA(scan, at - 1, 'possessive')) return []
  for (let back = 2; back < 6 && back <= at; back++) {
    const state = scan.states[at - back]
    if (state && state.length === back - 1 && !state.values[0]!.weak) return [state.values[0]!.code]
  }
  return []
}

/** "يارنو سوريلا، السفير الفنلندي": words of no list are a name where a state's office follows behind a comma. */
function introducedEnd(scan: Scan, at: number, limit: number): number {
  // "الدبلوماسية التي يلعبها الشيخ صباح الأحمد أمير الكويت": a verb that no list has.
  if (scan.lexicon.cased || !isBeforeOffice(scan, at) || isA(scan, at - 1, 'relative')) return at
  const listed = isListedStranger(scan, at)
  const end = nameEnd(scan, listed ? at + 1 : at, limit, 'free')
  if (end - at < 2 || end + 1 >= limit) return at
  const comma = isMark(scan, end, ',،(') ? 1 : 0
  // "وأشار يارنو سوريلا سفير فنلندا", "مع يارنو سوريلا سفير فنلندا": without a comma, whom a verb or a preposition leads to.
  const isLed = introduces.some((name) => isA(scan, at - 1, name)) || namesDay(scan, at - 1) || endsTitle(scan, at)
  // "بمقر المشيخة، بيريك أرين سفير كازاخستان"
  const isApart = !isLed && !listed
  if (comma === 0 && isApart && !isMark(scan, at - 1, ',،')) return at
  const office = officeAt(scan, end + comma, limit)
  if (!office) return at
  const isTold = office.states.length > 0 || (comma === 0 && office.agency?.id)
  // "وأن توت قلواك مستشار الرئيس": an office that is known, where nothing parts the two.
  return isTold || (comma === 0 && !isApart && office.known) ? end : at
}

/** Tokens of a name and of the comma behind it. */
const longestIntroduction = 12

function isBeforeOffice({ offices }: Scan, at: number): boolean {
  for (let next = at + 2; next <= at + longestIntroduction; next++) if (offices[next]) return true
  return false
}

const introduces = [
  'verb',
  'say',
  'clause',
  'presence',
  'accompanied.by',
  'prep.with',
  'prep.attend',
  'prep.among',
  'each.of',
]

/** "استقبل فلان وزير التعليم يارنو سوريلا السفير الفنلندي": a field or an office ends before the token. */
function endsTitle({ offices, lexicon, tokens }: Scan, at: number): boolean {
  for (let words = 1; words <= longestField && words <= at; words++) {
    const from = at - words
    if (offices[from]?.length === words || lexicon.portfolios.at(tokens, from)?.length === words) return true
  }
  return false
}
