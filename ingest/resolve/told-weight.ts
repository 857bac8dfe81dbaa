/** How a sentence tells of a meeting: as its own news, or as what had been before or only says when another was. */
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'

const asides = ['topic.was', 'already', 'relative', 'say', 'after', 'to.do']

/** "وكان قد التقى …", "بعد لقائه …": of what had been before, and not the news of its own sentence. */
const isToldAside = ({ atoms, match: { from } }: Finding): boolean =>
  atoms.slice(0, from + 2).some(({ classes }) => asides.some((name) => classes.has(name)))

/** Atoms from "ahead of" to the meeting. */
const longestOccasion = 6

/** "met A, ahead of his talks with B": a meeting that only says when the other was. */
function saysWhen({ atoms, match: { from } }: Finding): boolean {
  for (let at = from; at >= Math.max(0, from - longestOccasion); at--) {
    const { classes } = atoms[at]!
    if (classes.has('topic.occasion')) return !classes.has('during')
    if (isFiniteAtom(atoms[at]!)) return false
  }
  return false
}

/** How a meeting is told of: as the sentence's own, as what may have been before, as what only says when another was, or as a stop of a tour. */
export type Weight = 'main' | 'aside' | 'occasion' | 'tour'

/** `stops`: states that are visited on one journey. */
export function weightOf(finding: Finding, cased: boolean, stops: number): Weight {
  if (cased && stops > 1 && finding.compiled.rule.background) return 'tour'
  if (saysWhen(finding)) return 'occasion'
  return cased || isToldAside(finding) ? 'aside' : 'main'
}

/** "وكان الوزير قد التقى …", but not "كان للوزير لقاء". */
export const isToldEarlier = ({ atoms, match: { from } }: Finding): boolean =>
  atoms.slice(0, from).some(({ classes }, at) => classes.has('topic.was') && atoms[at + 1]?.preposition !== 'to')
