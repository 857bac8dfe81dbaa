/** What stands aside of a clause: a relative clause, or the list of those who attended. */
import { AnyOf } from './classes.ts'
import type { Atom } from './match.ts'

/** Atoms of a relative clause that a comma closes: "خلال الزيارة التي تستمر يومين،". */
const longestAside = 10

const tellsOfMeeting = new AnyOf(['meet.verb', 'discuss.verb', 'meet.noun'])

/** True where a clause or a participle begins that tells more of who stands before: "qui est venu", ", arrivé hier". */
export const opensAside = <P>(atoms: readonly Atom<P>[], at: number): boolean =>
  atoms[at]!.classes.has('relative') ||
  (atoms[at]!.classes.has('aside.participle') && Boolean(atoms[at - 1]?.classes.has('comma')))

/** Last atom of the aside that begins at the atom: its comma, or what stands before "with". */
export function asideEnd<P>(atoms: readonly Atom<P>[], at: number): number | null {
  const beside = attendantsEnd(atoms, at) ?? lengthEnd(atoms, at)
  if (beside !== null || !opensAside(atoms, at)) return beside
  for (let next = at + 1, plain = 0; next <= at + longestAside && next < atoms.length; next++) {
    const atom = atoms[next]!
    if (atom.classes.has('comma') || isHowLong(atoms, next)) return next
    if (next > at + 1 && (atom.classes.has('prep.with') || opensThanks(atoms, next))) return next - 1
    // "who is here for the summit,": where somebody is.
    const isOccasion = atom.classes.has('meet.noun') && atoms[next + 1]?.classes.has('comma')
    if (tellsOfMeeting.isIn(atom.classes) && !isOccasion) return null
    // One with two parties tells something of its own.
    if (atom.party && atom.preposition === '' && ++plain > 1) return null
  }
  return null
}

/** "زيارته التي استغرقت يومين": the count of days, at once behind its verb. */
const isHowLong = <P>(atoms: readonly Atom<P>[], at: number): boolean =>
  ['lasted', 'lasts'].some((name) => atoms[at - 1]?.classes.has(name)) &&
  atoms[at]!.classes.names.some((name) => name.startsWith('days.'))

/** Atoms. */
const longestLength = 5
const endsLength = new AnyOf(['verb', 'stop', 'relative', 'comma', 'during'])

/** "مباحثات استمرت أكثر من ساعتين مع فلان": how long a meeting lasted, up to whom it was with. */
function lengthEnd<P>(atoms: readonly Atom<P>[], at: number): number | null {
  const meeting = atoms[at - 1]?.classes.has('adjective') ? atoms[at - 2] : atoms[at - 1]
  const lasts = atoms[at]!.classes.has('lasted') || atoms[at]!.classes.has('lasts')
  if (!lasts || !meeting?.classes.has('meet.noun')) return null
  for (let next = at + 1; next <= at + longestLength && next < atoms.length; next++) {
    if (atoms[next]!.preposition === 'with') return next > at + 1 ? next - 1 : null
    if (atoms[next]!.party || endsLength.isIn(atoms[next]!.classes)) return null
  }
  return null
}

/** Atoms. */
const longestList = 16
const endsList = new AnyOf(['verb', 'clause', 'stop', 'relative'])

/** "الذي حضره فلان وفلان، استعراض", "بحضور فلان استعراض": up to the word for what was done. */
function attendantsEnd<P>(atoms: readonly Atom<P>[], at: number): number | null {
  const named = atoms[at + 1]?.classes.has('attended.it') ? 'relative' : 'prep.attend'
  for (let next = at + 2; atoms[at]!.classes.has(named) && next <= at + longestList && next < atoms.length; next++) {
    if (atoms[next]!.classes.has('discuss.noun')) return next - 1
    if (!atoms[next]!.party && endsList.isIn(atoms[next]!.classes)) return null
  }
  return null
}

/** "الذي زار القاهرة عن تقديره" */
const opensThanks = <P>(atoms: readonly Atom<P>[], at: number): boolean =>
  atoms[at]!.classes.has('prep.about') && (atoms[at + 1]?.classes.has('thanks.noun') ?? false)
