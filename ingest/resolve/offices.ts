/** Offices compared by the words of their ids. */
import type { PersonMention } from '../mentions/people.ts'

export const statesOf = (mention: PersonMention): string[] => [
  ...mention.offices.flatMap((office) => office.states),
  ...mention.states,
]

/** "خادم الحرمين الشريفين": states that alone have such an office. */
export const impliedBy = (mention: PersonMention): string[] =>
  mention.offices.flatMap(({ implied }) => (implied === null ? [] : [implied]))

export const officesOf = (mention: PersonMention): string[] => mention.offices.flatMap((office) => office.offices)

const linking = new Set(['of', 'for'])

/** `foreign-minister` holds "foreign" and "minister". */
export const officeWords = (offices: readonly string[]): ReadonlySet<string> =>
  new Set(offices.flatMap((office) => office.split('-')).filter((word) => !linking.has(word)))

/** How alike two offices are, 0 to 1: the words that they share, among all. */
export function officeLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of b) if (a.has(word)) shared++
  return shared / (a.size + b.size - shared) || 0
}
