/** Meetings that are told of without a day of their own, on the day of what was told before them. */
import type { Scan } from '../mentions/scan.ts'
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
  if (!before || !(goesOn || isLaterThen(atoms, match.from))) return null
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

const openings = ['same.day', 'meet.apart', 'topic.then']

/** Atoms behind whom somebody met: "استقبل الضيف قبيل ذلك". */
const behind = 2

/** "مساء أمس": of the day that follows. */
const isOfDay = ({ lexicon: { calendar }, tokens }: Scan, { to }: PartyAtom): boolean =>
  to < tokens.length && (calendar.relativeDays.at(tokens, to) ?? calendar.weekdays.at(tokens, to)) !== null

/** A part of the day, or "the same day", with the construction's own verb. */
function isWithinDay(scan: Scan, { atoms, match }: Finding): boolean {
  const end = match.rest ?? match.to
  for (let at = Math.max(0, match.from - longestOpening); at < Math.min(atoms.length, end + behind); at++) {
    if (!atoms[at]!.classes.has('within.day') || isOfDay(scan, atoms[at]!)) continue
    const verb = verbBefore(atoms, at)
    const begun = verb ? atoms.indexOf(verb) : -1
    if (
      at < match.from
        ? begun < 0 || !atoms.slice(at, match.from).some(({ classes }) => classes.has('verb'))
        : begun < end
    )
      return true
  }
  return false
}
