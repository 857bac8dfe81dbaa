/** "Member of the Politburo, Director of the Office of …, and Foreign Minister …", "le ministre d'État, ministre des Affaires étrangères, M. …": titles of one person between commas. */
import { nameEnd } from './names.ts'
import { type OfficePhrase, officeAt } from './offices.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { separatorEnd } from './title-gap.ts'

const mostTitles = 4

/** Tokens of a body or a field that a title goes on with. */
const longestTail = 12

export interface TitleChain {
  readonly offices: readonly OfficePhrase[]
  /** Where the name begins. */
  readonly to: number
}

/** The titles that follow upon one without a name, up to one with a name; null where they are another's. */
export function titleChain(scan: Scan, from: number, limit: number, first: readonly OfficePhrase[]): TitleChain | null {
  const states = new Set(first.flatMap((office) => office.states))
  const offices: OfficePhrase[] = []
  let at = from
  while (offices.length < mostTitles) {
    const comma = pastTail(scan, at, limit)
    if (!isMark(scan, comma, ',')) return null
    const and = lengthOf(scan, comma + 1, 'and')
    const office = officeAt(scan, comma + 1 + and, limit)
    if (!office || office.from === office.to) return null
    // "the Egyptian ambassador, Turkish Foreign Minister …": of another state.
    if (office.states.some((state) => !states.has(state)) && states.size > 0) return null
    offices.push(office)
    at = office.to
    const name = scan.lexicon.modifiersFirst ? at : separatorEnd(scan, at, limit)
    if (name >= limit || !scan.tokens[name]!.capital || nameEnd(scan, name, limit, 'free') === name) continue
    const isOne = scan.lexicon.modifiersFirst ? and > 0 || !isA(scan, first[0]!.from - 1, 'article') : and === 0
    return isOne ? { offices, to: name } : null
  }
  return null
}

/** "of the Office of the Foreign Affairs Commission" */
function pastTail(scan: Scan, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < longestTail && !isMark(scan, at, ',') && goesOn(scan, at)) at++
  return at
}

const goesOn = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.capital || ['prep.of', 'article', 'office.link', 'and'].some((name) => isA(scan, at, name))
