/** Whom a praise is for, where the construction names him before its end. */
import type { Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'
import { ownerOf } from './owner.ts'
import type { Party } from './parties.ts'
import { ownerByAdjective } from './praise.ts'

/** "أعرب الوزير للسفير عن تقديره": to whom somebody of another side says it. */
export function addressed({ atoms, match }: Finding, by: string): Party | null {
  if (match.rest === null) return null
  let at = Math.max(match.from, ...(match.roles.get('A') ?? []).map((one) => atoms.indexOf(one))) + 1
  if (atoms[at]?.classes.has('prep.to')) at++
  const to = at < match.rest && atoms[at]!.preposition === 'to' ? atoms[at]!.party : null
  const [side] = to?.sides ?? []
  return to && side !== undefined && ownerOf(side) !== by ? to : null
}

/** "حظيت الجهود المصرية بإشادة من الوزير": another state, by the adjective of what won praise. */
export function ownerWithin(scan: Scan, { atoms, match }: Finding, by: string): Party | null {
  for (const { party, from } of atoms.slice(match.from, match.to)) {
    const owner = party ? null : ownerByAdjective(scan, from, by)
    if (owner) return owner
  }
  return null
}
