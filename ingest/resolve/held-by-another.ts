/** Titles that the home's own officials cannot have: another holds the office there, or the state has no such office. */
import { officeHolders } from '../gazetteer/office-holders.ts'
import type { Tenure } from '../gazetteer/types.ts'
import { withoutPresident } from '../gazetteer/without-president.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import type { Headline } from './headline.ts'
import { isHeld } from './holders.ts'
import { metIn } from './met-abroad.ts'
import type { Person } from './person.ts'
import { seatBefore } from './seat-before.ts'

/** Offices that one person holds in a state. */
const single = new Set(['president', 'prime-minister', 'foreign-minister', 'defence-minister', 'trade-minister'])

const keyOf = (state: string, office: string): string => `${state} ${office}`

const tenures = new Map<string, Tenure[]>()
for (const { state, agency, tenures: held } of officeHolders)
  for (const tenure of state && !agency ? held : []) {
    const key = keyOf(state!, tenure.office)
    const known = tenures.get(key)
    if (known) known.push(tenure)
    else tenures.set(key, [tenure])
  }

/** True of a person whom the table does not know, where it knows who held his office in that state on the day. */
function isHeldByAnother(scan: Scan, { titles }: Person, state: string, day: string): boolean {
  return titles.some(({ offices, agency, from, to }) => {
    const [office, ...others] = offices
    if (!office || others.length > 0 || agency || !single.has(office)) return false
    if (office === 'president' && withoutPresident.includes(state)) return true
    for (let at = from; at < to; at++) if (isA(scan, at, 'office.former')) return false
    return tenures.get(keyOf(state, office))?.some((tenure) => isHeld(tenure, day)) ?? false
  })
}

/** Tokens before a name in which another state may be spoken of. */
const nearby = 60

/** The state other than that one which is named last before the person's name. */
function spokenOfBefore({ states }: Scan, { names }: Person, state: string): string | null {
  const [first] = names[0]!
  for (let at = first - 1; at >= Math.max(0, first - nearby); at--) {
    const match = states[at]?.values[0]
    if (match && !match.weak && match.code !== state) return firstListed(states, at, match.code)
  }
  return null
}

/** "will leave for Solomon Islands and Vanuatu": the first of those that stand together, where somebody comes first. */
function firstListed(states: Scan['states'], last: number, code: string): string {
  for (let at = last - 2; at >= Math.max(0, last - longestListed); at--)
    if (states[at]?.length === last - 1 - at && states[at]!.values[0]!.form === 'name')
      return states[at]!.values[0]!.code
  return code
}

/** Tokens of a state's name, and of "and". */
const longestListed = 5

/** "I thank Trade Minister …", from another trade minister: he is of the state spoken of before. */
export function stateAbroad(
  scan: Scan,
  person: Person,
  home: string,
  day: string,
  { states }: Headline,
): string | null {
  if (!scan.lexicon.cased) return seatBefore(scan, person, home)
  const met = metIn(scan, person.start, home)
  if (met) return met
  if (!scan.lexicon.modifiersFirst || !isHeldByAnother(scan, person, home, day)) return null
  const [state, ...others] = states.filter((code) => code !== home)
  return state && others.length === 0 ? state : spokenOfBefore(scan, person, home)
}
