/** How often each value was seen: the sum of what articles say, from which one article can be taken away again. */
export type Tally = Readonly<Record<string, number>>

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The sum of both, times `sign` for the second; values that reach zero are gone. Keys are sorted. */
export function addTally(a: Tally, b: Tally, sign: 1 | -1): Tally {
  const sum = new Map(Object.entries(a))
  for (const [value, count] of Object.entries(b)) sum.set(value, (sum.get(value) ?? 0) + sign * count)
  return Object.fromEntries([...sum].filter(([, count]) => count > 0).sort(([x], [y]) => byCodeUnit(x, y)))
}

/** The most frequent value, of those the longest, of those the first. */
export function mostFrequent(tally: Tally): string | undefined {
  let best: string | undefined
  for (const value of Object.keys(tally)) if (best === undefined || beats(tally, value, best)) best = value
  return best
}

function beats(tally: Tally, a: string, b: string): boolean {
  const counts = (tally[a] ?? 0) - (tally[b] ?? 0)
  if (counts !== 0) return counts > 0
  return a.length === b.length ? a < b : a.length > b.length
}
