/** Days as ISO writes them. */

/** Milliseconds. */
export const dayLength = 86_400_000

const earliest = Date.parse('0001-01-01')
const latest = Date.parse('9999-12-31')

/** The day of a moment in milliseconds; the first or the last that four digits tell where it is beyond them. */
export const isoDay = (time: number): string =>
  new Date(Math.min(latest, Math.max(earliest, time))).toISOString().slice(0, 10)

/** The day so many days behind another, before it where they are negative. */
export const shiftDay = (day: string, days: number): string => isoDay(Date.parse(day) + days * dayLength)
