import { LONGEST_PATH } from './analyses.ts'

/** Who met whom: `near` is one of those asked for. */
export interface Contact {
  readonly near: string
  readonly far: string
}

/**
 * Ids from one to the other, the first of the shortest in order of ids; null where there is none within reach.
 * `contactsOf` is asked once for each step away from the start.
 */
export async function shortestPath(
  from: string,
  to: string,
  contactsOf: (ids: readonly string[]) => Promise<readonly Contact[]>,
): Promise<string[] | null> {
  if (from === to) return null
  const cameFrom = new Map<string, string>([[from, from]])
  let frontier = [from]
  for (let steps = 0; steps < LONGEST_PATH && frontier.length > 0; steps++) {
    const order = new Map(frontier.map((id, index) => [id, index]))
    const contacts = (await contactsOf(frontier)).filter(({ far }) => !cameFrom.has(far))
    const sorted = contacts.toSorted((a, b) => order.get(a.near)! - order.get(b.near)! || (a.far < b.far ? -1 : 1))
    frontier = []
    for (const { near, far } of sorted)
      if (!cameFrom.has(far)) {
        cameFrom.set(far, near)
        frontier.push(far)
      }
    if (cameFrom.has(to)) return walkBack(to, cameFrom)
  }
  return null
}

function walkBack(to: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [to]
  for (let at = to; cameFrom.get(at) !== at; at = cameFrom.get(at)!) path.unshift(cameFrom.get(at)!)
  return path
}
