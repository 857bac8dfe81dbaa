/** When a reported event takes place, and whether it has not yet, or never will. */
import { datesIn } from '../engine/dates.ts'
import type { Match } from '../engine/match.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Party, PartyAtom } from './parties.ts'

/** Atoms before a construction that may still speak of it: "is expected to", "denied that". */
const reach = 6

const clause = (atoms: readonly PartyAtom[], match: Match<Party>): readonly PartyAtom[] =>
  atoms.slice(Math.max(0, match.from - reach), match.rest ?? match.to)

const anyIs = (atoms: readonly PartyAtom[], wordClass: string): boolean =>
  atoms.some((atom) => atom.classes.has(wordClass))

export const isDenied = (atoms: readonly PartyAtom[], match: Match<Party>): boolean =>
  anyIs(clause(atoms, match), 'denied')

/** The day, and whether it lies ahead of the article's. */
export function timing(
  scan: Scan,
  sentence: Sentence,
  atoms: readonly PartyAtom[],
  match: Match<Party>,
  articleDate: string | undefined,
): { date: string | null; planned: boolean } {
  const announced = anyIs(clause(atoms, match), 'future')
  const present = anyIs(atoms.slice(match.from, match.rest ?? match.to), 'present')
  const dates = datesIn(scan.tokens, sentence.from, sentence.to, scan.lexicon, articleDate, announced || present)
  const from = atoms[match.from]!.from
  const to = atoms[Math.min(match.rest ?? match.to, atoms.length) - 1]!.to
  const inside = dates.find((date) => date.from >= from && date.from < to)
  const nearest = [...dates].sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0]
  const date = (inside ?? nearest)?.date ?? null
  return { date, planned: announced || (date !== null && articleDate !== undefined && date > articleDate) }
}
