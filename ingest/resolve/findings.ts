/** Where the patterns of rules fit a sentence: in the order of the rules, and then of the text. */
import { beginnings } from '../engine/demands.ts'
import type { Rule } from '../engine/language.ts'
import type { Lexicon } from '../engine/lexicon.ts'
import { type Admission, matcher, mayBegin } from '../engine/match.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Finding } from './context.ts'
import type { Party, PartyAtom } from './parties.ts'

/** What finds the sentence's constructions of one kind. */
export function finder(
  { demands, rules }: Lexicon,
  sentence: Sentence,
  atoms: readonly PartyAtom[],
  admission: Admission<Party>,
): (edge: Rule['edge']) => Finding[] {
  const places = demands.placesIn(atoms)
  const matchAt = matcher(atoms, admission)
  return (edge) => {
    const findings: Finding[] = []
    for (const compiled of rules[edge].metBy(places)) {
      const [from, to] = beginnings(compiled, places, atoms.length)
      for (let at = from; at < to; at++) {
        const match = mayBegin(compiled.first, atoms[at]!) ? matchAt(compiled.pattern, at) : null
        if (match) findings.push({ compiled, match, sentence, atoms })
      }
    }
    return findings
  }
}

/** "عقد لقاء مع نظيره، وأوضح أن مباحثات الوزيرين …": a group, which means whom the sentence has told of before it. */
export const hasGroup = ({ match }: Finding): boolean =>
  [...match.roles.values()].some((list) => list.some(({ party }) => party?.kind === 'group'))
