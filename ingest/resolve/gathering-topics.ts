/** What a gathering that somebody comes to is to discuss: "للمشاركة في القمة المخصصة لبحث …" is of no talks that he has there. */
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'

/** Atoms from a gathering to what it is for. */
const furthest = 10

/** True where a gathering of many, and no meeting that is told of, is to discuss what the finding found. */
export function isOfGathering({ atoms, match }: Finding): boolean {
  if (match.roles.size > 0 || !atoms[match.from]!.classes.has('to.discuss')) return false
  const isFor = atoms[match.from - 1]?.classes.has('dedicated') ?? false
  let acts = false
  let clause = false
  for (let at = match.from - 1; at >= Math.max(0, match.from - furthest); at--) {
    const atom = atoms[at]!
    if (atom.classes.has('summit.noun') || atom.classes.has('meet.noun')) {
      if (acts && !clause) return false
      if (isLed(atoms, at, 'takes.part')) return true
      const isSummit = atom.classes.has('summit.noun') && !isLed(atoms, at, 'hold.verb')
      return isFor && isSummit
    }
    if (atom.classes.has('relative')) clause = true
    else if (atom.classes.has('comma') || atom.classes.has('stop')) return false
    acts ||= isFiniteAtom(atom)
  }
  return false
}

/** "للمشاركة في القمة", "عقد الوزيران القمة" */
const isLed = (atoms: readonly PartyAtom[], at: number, name: string): boolean =>
  [1, 2, 3].some((back) => atoms[at - back]?.classes.has(name))
