/** How consolidation tells whether two mentions are one person. */
import type { Matching } from './consolidate/people.ts'
import { nameKeys, type PreparedName, prepareName, samePrepared } from './names/names.ts'
import { compareForms } from './names/same-person.ts'
import { articles } from './names/tables/particles.ts'

/** The same people come again and again: each name is prepared once, until there are too many. */
const prepared = new Map<string, PreparedName>()
const KEPT = 50_000

function prepare(names: readonly string[]): PreparedName {
  const key = names.join('\n')
  const known = prepared.get(key) ?? prepareName(names)
  if (prepared.size >= KEPT) prepared.clear()
  prepared.set(key, known)
  return known
}

export const matching: Matching = {
  samePerson: (a, b) => samePrepared(prepare(a.names), prepare(b.names)),
  contradict: (a, b) =>
    prepare(a.names).forms.some((one) =>
      prepare(b.names).forms.some((other) => compareForms(one, other) === 'different'),
    ),
  nameKeys,
  isFull: (name) =>
    prepare([name]).forms.some(({ words }) => words.filter(({ text }) => !articles.includes(text)).length > 1),
}
