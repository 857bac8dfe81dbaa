/** Where the words for what is praised begin. */
import type { Scan } from '../mentions/scan.ts'
import { isCommon, isKnownName } from '../mentions/word-kinds.ts'
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'
import { triggerOf } from './roles.ts'

/** Atoms of "في هذا الصدد", "في الوقت نفسه". */
const occasionLength = 3

/** Atoms of what tells where, when or to whom something was said, between a verb and what it praises. */
const longestAside = 16

/** Letters of a noun behind a preposition that is written into it. */
const shortestNoun = 3

/** "مثمنا في هذا الصدد مواقفها", "أشاد، خلال زيارة لإستونيا، بالدعم": behind what only tells on which occasion; null where nothing is read. */
export function objectStart(scan: Scan, finding: Finding): number | null {
  const { atoms, match } = finding
  if (match.rest === null) return null
  const at = pastAsides(atoms, match.rest)
  return ledFrom(scan, finding, at) ?? at
}

/** Something stands behind the preposition that such a verb needs. */
export const isLedTo = (scan: Scan, finding: Finding): boolean =>
  ledFrom(scan, finding, pastAsides(finding.atoms, finding.match.rest!)) !== null

function pastAsides(atoms: readonly PartyAtom[], from: number): number {
  let at = from
  for (;;) {
    const isOccasion = atoms[at]?.classes.has('prep.in') && atoms[at + 1]?.classes.has('praise.occasion')
    const next = at + (isOccasion ? occasionLength : atoms[at]?.classes.has('praise.aside') ? 1 : 0)
    if (next === at || next >= atoms.length) return at
    at = next
  }
}

/** "قدم شكره للجنود", "شكر الحاضرين": of people, and of no side unless they say of which. */
export const isOfPeople = (atoms: readonly PartyAtom[], start: number): boolean =>
  atoms[start]!.classes.has('praise.people') ||
  (atoms[start]!.classes.has('prep.to') && Boolean(atoms[start + 1]?.classes.has('praise.people')))

/** Where the preposition stands that such a verb needs, "أشاد … بدوره", "أثنى … على دوره"; null where it has none. */
function ledFrom(scan: Scan, finding: Finding, from: number): number | null {
  const { atoms } = finding
  const verb = atoms[triggerOf(finding)]!.classes
  if (scan.lexicon.cased || !verb.has('praise.indirect')) return null
  for (let at = from; at < Math.min(atoms.length, from + longestAside); at++) {
    if (at > from && ended.some((name) => atoms[at]!.classes.has(name))) return null
    if (atoms[at]!.classes.has('prep.about') ? at === from || verb.has('praise.upon') : isLed(scan, atoms, at))
      return at
  }
  return null
}

/** Where another clause begins, the object can have come no more. */
const ended = ['clause.main', 'say', 'praise.verb', 'praise.part', 'express.part']

/** "بدوره", "بما قدمته", "بقطر": behind the preposition of most verbs of praise. */
function isLed(scan: Scan, atoms: readonly PartyAtom[], at: number): boolean {
  const { party, classes, preposition, from } = atoms[at]!
  if (classes.has('what.clause') || classes.has('prep.by')) return true
  if (party) return ['in', 'by'].includes(preposition) && !atoms[at - 1]?.classes.has('prep.in')
  const { lexicon, tokens, words } = scan
  const { names, language } = lexicon
  const leads = (clitic: string): boolean => clitic !== '' && lexicon.cliticClasses(clitic).includes('prep.by')
  const word = words[from]
  if (word && leads(word.reading.preposition)) return true
  // "بيان", "بين": no preposition of another word.
  const isWord = word !== null || isCommon(scan, from) || isKnownName(scan, from)
  const { article } = language.orthography
  const isNoun = (form: string): boolean =>
    (form.length >= shortestNoun && names.common.has(form)) || Boolean(article && form.startsWith(article))
  return tokens[from]!.readings.some(({ preposition, form }) => leads(preposition) && (!isWord || isNoun(form)))
}
