/** What came of encounters that were announced, the part that both stores share. */
import { pairKey } from '../../schema/ids.ts'
import { type Announcement, POSTPONED } from './briefings.ts'
import type { Meeting } from './questions.ts'

/** Where to look for an encounter that was held instead of one that is only announced. */
export interface Plan {
  /** Id of the encounter that is only announced. */
  readonly id: string
  /** Key of its first two sides. */
  readonly pair: string
  /** All sides, as the encounter's node has them. */
  readonly sides: readonly string[]
  /** ISO days. */
  readonly since: string
  readonly until: string
}

export function plansOf(meetings: readonly Meeting[]): Plan[] {
  return meetings.flatMap(({ encounter, sides: [one, other] }) => {
    const { planned, date, sides } = encounter.properties
    if (!planned || typeof date !== 'string' || !one || !other) return []
    const shifted = (days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
    const span = { since: shifted(-POSTPONED), until: shifted(POSTPONED) }
    return { id: encounter.id, pair: pairKey(one.id, other.id), sides: sides as string[], ...span }
  })
}

/** @param heldAs The meetings of `held`, in its order. */
export function announced(
  meetings: readonly Meeting[],
  held: readonly { readonly id: string }[],
  heldAs: readonly Meeting[],
): Announcement[] {
  const instead = new Map(held.map(({ id }, index) => [id, heldAs[index]!]))
  return meetings.map((meeting) => ({ meeting, heldAs: instead.get(meeting.encounter.id) ?? null }))
}
