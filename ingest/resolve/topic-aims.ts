/** Aims that a list of things discussed runs on to: "… la relación bilateral y avanzar en su profundización". */
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'

/** Where an infinitive goes on, "de renforcer", "y avanzar", and none is what was discussed: "les moyens de renforcer … et de développer". */
export const runsOnToAim = (scan: Scan, start: number, at: number, next: number): boolean =>
  isAim(scan, next) && !scan.words.slice(start, at).some((found) => found?.values.includes('topic.infinitive'))

const leads = ['prep.of', 'prep.for', 'prep.to', 'prep.in']

/** An infinitive, with or without the preposition that leads to it. */
function isAim(scan: Scan, at: number): boolean {
  if (!scan.lexicon.cased) return false
  const lead = leads.map((name) => lengthOf(scan, at, name)).find(Boolean) ?? 0
  return isA(scan, at + lead, 'topic.infinitive')
}

/** "…, así como para discutir temas de migración": past what only says once more that they discussed it. */
export const afterPurpose = (scan: Scan, at: number): number =>
  at + (scan.lexicon.cased ? lengthOf(scan, at, 'to.discuss') : 0)

/** "…، للحد من البطالة": what the one before is for. */
export function isPurpose(scan: Scan, at: number): boolean {
  const reading = (scan.words[at] ?? scan.states[at])?.reading
  if (scan.lexicon.cased || !reading?.preposition || reading.conjunction) return false
  return scan.lexicon.cliticClasses(reading.preposition).includes('prep.to')
}
