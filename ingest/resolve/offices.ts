/** Offices compared by the words of their ids. */
import { kingdoms } from '../gazetteer/kingdoms.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, type Scan } from '../mentions/scan.ts'

export const statesOf = (mention: PersonMention): string[] => [
  ...mention.offices.flatMap((office) => office.states),
  ...mention.states,
]

/** "خادم الحرمين الشريفين": states that alone have such an office. */
export const impliedBy = (mention: PersonMention): string[] =>
  mention.offices.flatMap(({ implied }) => (implied === null ? [] : [implied]))

/** The state that a mention's titles name, or that alone has one of them. */
export const stateOf = (mention: PersonMention): string | undefined => statesOf(mention)[0] ?? impliedBy(mention)[0]

/** "سفير المملكة": the state that alone has a title's office, or the home where that is a kingdom too. */
export function impliedState(scan: Scan, titles: readonly OfficePhrase[], home: string | null): string | null {
  const title = titles.find(({ implied }) => implied)
  if (!title) return null
  for (let at = title.from; home && kingdoms.includes(home) && at < title.to; at++)
    if (isA(scan, at, 'host.realm')) return home
  return title.implied
}

/** "وزير الخارجية السابق" */
export function isFormer(scan: Scan, { from, to }: OfficePhrase): boolean {
  for (let at = from; at < to; at++) if (isA(scan, at, 'office.former')) return true
  return false
}

export const officesOf = (mention: PersonMention): string[] => mention.offices.flatMap((office) => office.offices)

const linking = new Set(['of', 'for'])

/** A king's other title. */
const custodian = 'custodian-of-the-two-holy-mosques'

/** `foreign-minister` holds "foreign" and "minister". */
export const officeWords = (offices: readonly string[]): ReadonlySet<string> =>
  new Set(
    offices
      .flatMap((office) => (office === custodian ? 'king' : office).split('-'))
      .filter((word) => !linking.has(word)),
  )

/** The words of the offices that a mention speaks of; whom one state calls a secretary, another calls a minister. */
export function saidWords(scan: Scan, mention: PersonMention): ReadonlySet<string> {
  const said = officeWords(officesOf(mention))
  const words = chairs(scan, mention) ? new Set([...said, 'chair']) : said
  const isSecretary = mention.offices.some(({ from, to, offices }) => {
    for (let at = from; at < to && !offices.includes('secretary-general'); at++)
      if (isA(scan, at, 'office.secretary')) return true
    return false
  })
  if (!isSecretary) return words
  // "the Deputy Secretary" is no Assistant Secretary.
  const ranks = mention.offices.flatMap(({ from, to }) =>
    scan.tokens.slice(from, to).flatMap(({ form }, at) => (isA(scan, from + at, 'office.rank') ? [form] : [])),
  )
  return new Set([...words, 'secretary', ...ranks])
}

/** "the Chairperson": of whatever it is that he chairs, though his whole title names the office otherwise. */
function chairs(scan: Scan, { offices }: PersonMention): boolean {
  for (const { from, to } of offices) for (let at = from; at < to; at++) if (isA(scan, at, 'office.chair')) return true
  return false
}

export const isSecretary = (words: ReadonlySet<string>): boolean => words.has('secretary') && !words.has('general')

/** How alike two offices are, 0 to 1: the words that they share, among all. */
export function officeLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of b) if (a.has(word)) shared++
  return shared / (a.size + b.size - shared) || 0
}

/** So alike, a title as it is said and an office of the table are one: "minister" and "foreign minister". */
const sameOffice = 0.5

/** True where one of the offices, as a text says them, may be the one of the table. */
export function isLike(office: string, said: readonly ReadonlySet<string>[]): boolean {
  const words = officeWords([office])
  // "Secretary Carter": what some states call a minister.
  return said.some(
    (held) =>
      officeLikeness(held, words) >= sameOffice || (isSecretary(held) && held.size === 1 && words.has('minister')),
  )
}

/** "نائب رئيس الوزراء وزير الخارجية" is a foreign minister too. */
export const holds = (held: ReadonlySet<string>, office: ReadonlySet<string>): boolean =>
  officeLikeness(held, office) === 1 || (office.size > 1 && [...office].every((word) => held.has(word)))

export const keyOf = (offices: ReadonlySet<string>): string => [...offices].sort().join()
