/** Index of the first place of a sorted list at the token or after it; the list's length where all stand before. */
export function firstIndex<T>(sorted: readonly T[], token: number, tokenOf: (one: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenOf(sorted[middle]!) < token) low = middle + 1
    else high = middle
  }
  return low
}
