/** The month or the week that a construction's own verb is told of. */

import type { Match } from '../engine/match.ts'
import { type Period, periodsIn } from '../engine/periods.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Party, PartyAtom } from './parties.ts'

/** The atom that a token is of. */
export const atomAt = (atoms: readonly PartyAtom[], token: number): number => atoms.findIndex(({ to }) => to > token)

/** The last verb before an atom. */
export const verbBefore = (atoms: readonly PartyAtom[], at: number): PartyAtom | undefined =>
  atoms
    .slice(0, at)
    .reverse()
    .find((atom) => atom.classes.has('verb'))

/** "التقاه في روما الشهر الماضي", "met last week": of the construction's own verb, with nothing else begun between. */
export function periodOf(
  scan: Scan,
  sentence: Sentence,
  atoms: readonly PartyAtom[],
  match: Match<Party>,
  articleDate: string | undefined,
): Period | null {
  const end = match.rest ?? match.to
  const own = periodsIn(scan.tokens, sentence.from, sentence.to, scan.lexicon, articleDate).find(({ from }) => {
    const at = atomAt(atoms, from)
    if (at < match.from) return atoms.slice(at, match.from).every(({ party, classes }) => !party && !ends(classes))
    if (match.rest !== null && at >= end) return false
    const verb = verbBefore(atoms, at)
    const isOwn = !verb || atoms.indexOf(verb) < end
    return isOwn && atoms.slice(Math.min(end, at), at).every(({ classes }) => !ends(classes))
  })
  return own ?? null
}

const ends = ({ names }: PartyAtom['classes']): boolean => names.some((name) => endsOwn.has(name))

const endsOwn = new Set(['stop', 'clause', 'comma', 'verb', 'say', 'during', 'topic.about', 'to.discuss'])
