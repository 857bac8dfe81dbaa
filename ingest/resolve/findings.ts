/** Where the patterns of rules fit a sentence: in the order of the rules, and then of the text. */
import { type CompiledRule, isMet } from '../engine/demands.ts'
import { type Admission, matcher, mayBegin } from '../engine/match.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Finding } from './context.ts'
import type { Party, PartyAtom } from './parties.ts'

/** `present` tells which word classes the sentence has: most rules demand one that it has not. */
export function findingsOf(
  rules: readonly CompiledRule[],
  sentence: Sentence,
  atoms: readonly PartyAtom[],
  present: Uint8Array,
  admission: Admission<Party>,
): Finding[] {
  const findings: Finding[] = []
  const matchAt = matcher(atoms, admission)
  for (const compiled of rules) {
    if (!isMet(compiled.demand, present)) continue
    for (let at = 0; at < atoms.length; at++) {
      const match = mayBegin(compiled.first, atoms[at]!) ? matchAt(compiled.pattern, at) : null
      if (match) findings.push({ compiled, match, sentence, atoms })
    }
  }
  return findings
}

/** "عقد لقاء مع نظيره، وأوضح أن مباحثات الوزيرين …": a group, which means whom the sentence has told of before it. */
export const hasGroup = ({ match }: Finding): boolean =>
  [...match.roles.values()].some((list) => list.some(({ party }) => party?.kind === 'group'))
