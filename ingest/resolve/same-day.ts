/** Meetings that are told of without a day of their own, on the day of what was told before them. */
import type { Scan } from '../mentions/scan.ts'
import { dayLength } from '../mentions/word-kinds.ts'
import type { Finding } from './context.ts'
import { type Encounter, latest } from './events.ts'
import { verbBefore } from './own-period.ts'
import type { PartyAtom } from './parties.ts'

/** "كما استقبل …", "ثم التقى …", "Earlier in the day, …", "وكان قد اجتمع صباحا …": on the day of the encounter told before. */
export function dayOfMore(
  scan: Scan,
  finding: Finding,
  current: Encounter | null,
  told: readonly Encounter[],
  sides: readonly string[],
): string | null {
  const { atoms, match } = finding
  const lastDone = (): Encounter | undefined => told.slice(-latest).findLast(isDone)
  if (isWithinDay(scan, finding)) return (current && isDone(current) ? current : lastDone())?.date ?? null
  const before = current?.planned ? lastDone() : current
  const goesOn = match.from === 1 && atoms[0]!.classes.has('as.well') && atoms[1]!.classes.has('past')
  if (!before || !(goesOn || isLaterThen(atoms, match.from) || doesThen(finding))) return null
  return before.sides.some((side) => sides.includes(side)) ? before.date : null
}

const isDone = ({ date, planned }: Encounter): boolean => date !== null && !planned

const longestOpening = 5

/** "وفي وقت لاحق", "وفي لقاء منفصل،", "ثم انتقل إلى …، حيث": what a sentence on the same day opens with, before anybody is named. */
function isLaterThen(atoms: readonly PartyAtom[], until: number): boolean {
  if (atoms[until - 1]?.classes.has('topic.then')) return true
  for (let at = 0; at < Math.min(longestOpening, until); at++) {
    const { party, classes } = atoms[at]!
    if (party || classes.has('verb')) return false
    if (openings.some((name) => classes.has(name))) return true
  }
  return false
}

/** "The President then met …": a verb that says so itself. */
function doesThen({ atoms, match: { from, to } }: Finding): boolean {
  return atoms.slice(from, to).some(({ classes }) => classes.has('verb') && classes.has('same.day'))
}

const openings = ['same.day', 'meet.apart', 'topic.then']

/** Atoms behind whom somebody met: "استقبل الضيف قبيل ذلك". */
const behind = 2

/** A part of the day, or "the same day", with the construction's own verb. */
export function isWithinDay(scan: Scan, { atoms, match }: Finding): boolean {
  const end = match.rest ?? match.to
  for (let at = Math.max(0, match.from - longestOpening); at < Math.min(atoms.length, end + behind); at++) {
    // "مساء أمس": of the day that follows.
    if (!atoms[at]!.classes.has('within.day') || dayLength(scan, atoms[at]!.to) > 0) continue
    const verb = verbBefore(atoms, at)
    const isOwn = !verb || atoms.indexOf(verb) < end
    const isParted = verb && atoms.slice(at, match.from).some(({ classes }) => classes.has('verb'))
    if (at < match.from ? !isParted : isOwn) return true
  }
  return false
}
