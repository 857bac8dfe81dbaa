/** Arithmetic of months such as `2025-11`. */

const indexOf = (month: string): number => {
  const [year, number] = month.split('-').map(Number)
  return year! * 12 + number! - 1
}

const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`

/** Both inclusive. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const start = indexOf(first)
  return Array.from({ length: Math.max(indexOf(last) - start, 0) + 1 }, (_, step) => monthAt(start + step))
}

/** An ISO day. */
export function lastDayOf(month: string): string {
  const days = new Date(Date.UTC(Math.floor(indexOf(month) / 12), (indexOf(month) % 12) + 1, 0)).getUTCDate()
  return `${month}-${days}`
}
