import type { Silence } from './analyses.ts'

/** Silences told of a pair. */
const MOST = 10

/** Times between one day of contact and the next, the longest first. `days` are ISO days in order. */
export function silences(days: readonly string[], atLeast: number): Silence[] {
  return days
    .slice(1)
    .map((until, index): Silence => ({ since: days[index]!, until, days: daysBetween(days[index]!, until) }))
    .filter((silence) => silence.days >= atLeast)
    .sort((a, b) => b.days - a.days || (a.since < b.since ? -1 : 1))
    .slice(0, MOST)
}

const daysBetween = (since: string, until: string): number => (Date.parse(until) - Date.parse(since)) / 86_400_000
