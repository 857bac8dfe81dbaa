/** Whom a pronoun cannot mean: "With the Danish Prime Minister, she also spoke about …". */
import type { Context } from './context.ts'
import type { Filled } from './events.ts'

/** A pronoun that would be whom he met is the other side's. */
export function apart(filled: readonly Filled[], context: Pick<Context, 'otherSide'>): readonly Filled[] {
  const met = filled.flatMap(({ role, party }) => (role === 'B' ? party.sides : []))
  return filled.map((one) => {
    const [side] = one.party.sides
    const isHimself =
      one.role === 'A' &&
      one.by === 'pronoun' &&
      side !== undefined &&
      met.length > 0 &&
      met.every((one) => one === side)
    const party = isHimself ? context.otherSide(side) : null
    return party ? { role: 'A', party, by: 'pronoun' } : one
  })
}
