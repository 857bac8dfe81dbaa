/** Who acts in a sentence: the subject of a verb, and whoever is quoted. */
import type { PartyAtom } from './parties.ts'

/** "نقلت الوكالة عن الوزير قوله …": whoever is quoted says what follows. */
export const isQuotedAt = (atoms: readonly PartyAtom[], at: number): boolean =>
  (atoms[at]!.party?.sides.length ?? 0) > 0 && Boolean(atoms[at + 1]?.classes.has('his.saying'))

/** The subject of the verb before it. */
export const actsAt = (atoms: readonly PartyAtom[], at: number): boolean => {
  const before = atoms[at - 1]?.classes
  // "القمة التي تستضيفها القاهرة": of a clause inside.
  if (['relative', 'what.clause'].some((name) => atoms[at - 2]?.classes.has(name))) return false
  if (isQuotedAt(atoms, at)) return true
  return at === 0 || before === undefined || before.has('verb') || before.has('say')
}

export const isFiniteAtom = ({ classes }: PartyAtom): boolean => classes.has('verb') && !classes.has('verb.nonfinite')
