/** How consolidation tells whether two mentions are one person. */
import type { Matching } from './consolidate/people.ts'
import { remembering } from './engine/remembering.ts'
import { nameKeys, type PreparedName, prepareName, samePrepared } from './names/names.ts'
import { compareForms } from './names/same-person.ts'
import { articles } from './names/tables/particles.ts'

const remembered = remembering<PreparedName>(50_000)

const prepare = (names: readonly string[]): PreparedName => remembered(names.join('\n'), () => prepareName(names))

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
