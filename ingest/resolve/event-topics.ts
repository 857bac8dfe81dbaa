/** What an event is about, beside which others met. */
import type { Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'

/** Atoms between "on the sidelines" and what the event is about. */
const longestEvent = 7

/** "met on the sidelines of the meeting on Syria": of the event, and not of those who met there. */
export function isOfEvent({ lexicon }: Scan, { atoms, match: { from, to, rest } }: Finding): boolean {
  if (!lexicon.modifiersFirst) return false
  const end = rest ?? to
  let named = false
  for (let at = end - 1; at >= Math.max(from, end - longestEvent, 0); at--) {
    const { classes } = atoms[at]!
    if (classes.has('beside.event')) return named
    if (['verb', 'stop', 'during', 'prep.with'].some((name) => classes.has(name))) return false
    named ||= classes.has('meet.noun') || classes.has('summit.noun')
  }
  return false
}
