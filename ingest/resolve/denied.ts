/** Whether a text says that what it tells of was not: denied, wished for, called off. */
import type { Rule } from '../engine/language.ts'
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'
import { quotedSpeaker } from './party-at.ts'
import { anyIs, clauseOf, endsWish, isRelative, longReach } from './told-clause.ts'

/** Who hopes for one thing may praise another in the same breath; what is asked about a meeting may be its topic. */
const deniedBy: Readonly<Record<Rule['edge'], readonly string[]>> = {
  MET_WITH: ['denied', 'hoped', 'supposed'],
  DISCUSSED: ['denied', 'hoped'],
  PRAISED: ['denied'],
}

/** `trigger`: the atom that says what was done. */
export const isDenied = ({ atoms, match, compiled: { rule } }: Finding, trigger: number): boolean =>
  isWished(atoms, trigger, rule.edge === 'MET_WITH' ? nextToIt : beside) ||
  (!isCircumstance(atoms, match.from) &&
    // "لم تتناول التجارة بل اقتصرت على الأزمة"
    !atoms[trigger]!.classes.has('but.dealt') &&
    (isReportDenied(atoms, match.from) ||
      clauseOf(atoms, match).some(
        (atom) =>
          deniedBy[rule.edge].some((name) => atom.classes.has(name)) &&
          !isAside(atoms, atom, match.from) &&
          !isDoneBeside(atoms, atom, trigger) &&
          !isBeforeBut(atoms, atom, match.from),
      ))) ||
  // "Asked about a meeting with …, the spokesman said that no such meeting had taken place."
  anyIs(atoms, 'denies.such') ||
  // "A meeting between … was cancelled": said of the noun.
  isSaidNot(atoms, match.to) ||
  (anyIs(atoms, 'fell.through') &&
    (!anyIs(atoms.slice(match.from, match.rest ?? match.to), 'verb') || isCalledOff(atoms, match)))

/** "كان من المقرر أن يلتقي الوزير نظيره، لكن اللقاء ألغي": said of what was still to come, behind it. */
const isCalledOff = (atoms: readonly PartyAtom[], match: Finding['match']): boolean =>
  anyIs(clauseOf(atoms, match), 'future') && anyIs(atoms.slice(match.from + 1), 'fell.through')

/** Atoms between a meeting and the words that there was none. */
const nearBehind = 6

/** "أن لقاء بين الرئيسين ليس مطروحا", "أي لقاء معهم لم يحدث": said of the meeting at once behind it. */
function isSaidNot(atoms: readonly PartyAtom[], from: number): boolean {
  for (const { classes } of atoms.slice(from, from + nearBehind)) {
    if (classes.has('not.so')) return true
    if (['stop', 'say', 'verb', 'relative', 'clause'].some((name) => classes.has(name))) return false
  }
  return false
}

/** Atoms between a wish and the meeting that is wished for; what would be discussed stands beside it. */
const nextToIt = 5
const beside = 2

/** "استعداد واشنطن لإجراء مفاوضات", "قمة محتملة": what somebody wants, proposes or holds possible. */
function isWished(atoms: readonly PartyAtom[], trigger: number, within: number): boolean {
  if (atoms.slice(trigger + 1, trigger + 3).some(({ classes }) => classes.has('possible'))) return true
  for (let at = trigger - 1; at >= Math.max(0, trigger - within); at--) {
    const atom = atoms[at]!
    if (atom.classes.has('wished')) return !thanksByWishing(atoms, at, trigger) && !isOfSame(atoms, at, trigger)
    // "يستطيع أن يلتقي"
    if (at === trigger - 1 && atom.classes.has('to.do')) continue
    // "اقترحت سيول أمس عقد مباحثات": a noun.
    if (at === trigger - 1 && atom.classes.has('hold.verb') && holdsNothing(atoms[at - 1])) continue
    // "اقترح أن تعقد القمة": of what is wished for.
    if (isFiniteAtom(atom) && atoms[at - 1]?.classes.has('to.do') && !atoms[trigger]!.classes.has('verb')) {
      at--
      continue
    }
    // "يمكن عقد لقاء": a noun.
    if (isFiniteAtom(atom) && atoms[at - 1]?.classes.has('wished')) return true
    if (isFiniteAtom(atom) || endsWish.some((name) => atom.classes.has(name))) return false
  }
  return false
}

/** "أود أن أشكر مصر", "I want to thank Egypt": who says so of himself does it. */
const thanksByWishing = (atoms: readonly PartyAtom[], wish: number, trigger: number): boolean =>
  atoms[trigger]!.classes.has('praise.we') ||
  (atoms[trigger]!.classes.has('praise.verb') && atoms[wish - 1]?.party?.by === quotedSpeaker)

/** "تؤيد قطر وترحب بالقرار": another verb of the same subject, and no noun of holding, "طلبت موسكو عقد اجتماع". */
const isOfSame = (atoms: readonly PartyAtom[], wish: number, trigger: number): boolean =>
  isFiniteAtom(atoms[trigger]!) &&
  atoms[trigger]!.classes.has('praise.verb') &&
  wish === trigger - 2 &&
  atoms[trigger - 1]!.party !== null &&
  atoms[trigger - 1]!.preposition === ''

/** Behind whoever acts, or a word that no rule knows, stands no verb of holding, but its noun. */
const holdsNothing = (before: PartyAtom | undefined): boolean =>
  before !== undefined &&
  (before.party !== null ||
    before.classes.names.length === 0 ||
    ['wished', 'topic.not'].some((name) => before.classes.has(name)))

/** "رفض الوزير خلال لقائه نظيره …", "نفى الخبر، معربا عن تقديره", but "لم يعقد بعد": held or said beside what is refused. */
function isCircumstance(atoms: readonly PartyAtom[], from: number): boolean {
  const isAny = (at: number, names: readonly string[]): boolean =>
    names.some((name) => Boolean(atoms[at]?.classes.has(name)))
  if (isAny(from, ['participle'])) return isAny(from - 1, ['comma'])
  // "Dans un message de félicitations au président, il a souhaité …"
  const before = isAny(from - 1, ['article']) ? from - 2 : from - 1
  if (isAny(from, ['congrats.message']) && isAny(before, ['prep.in', 'clause'])) return true
  const beside = isAny(from, ['meet.his', 'meet.noun']) && isAny(from - 1, ['during', 'after'])
  return beside && !isAny(from - 2, ['verb', 'not.so'])
}

/** Atoms of a report and of whoever made it. */
const longestReport = 8

/** "نفى المصدر صحة ما نشرته الصحف عن لقاء …": whatever stands behind it, until somebody says something else. */
function isReportDenied(atoms: readonly PartyAtom[], from: number): boolean {
  // "denied a report by Reuters that a delegation had met …"
  const that = atoms.slice(0, from).findLastIndex(({ classes }) => classes.has('stop'))
  if (
    that > 0 &&
    from - that <= longReach &&
    anyIs(atoms.slice(Math.max(0, that - longestReport), that), 'denied.report')
  )
    return true
  for (let at = from - 1; at >= Math.max(0, from - longReach); at--) {
    const { classes } = atoms[at]!
    if (classes.has('report.denied')) return !atoms[at + 1]?.classes.has('stop')
    if (classes.has('say') || classes.has('stop')) return false
  }
  return false
}

/** "urged calm and thanked Qatar", "rejected the plan, praising Oman": another verb of the same subject, behind what the first one is about. */
function isDoneBeside(atoms: readonly PartyAtom[], denied: PartyAtom, trigger: number): boolean {
  const at = atoms.indexOf(denied)
  const between = atoms.slice(at + 1, trigger)
  // "may fly home and hold talks", "did not call and thank": no verb, but what is said of both.
  if (!isFiniteAtom(denied) && !denied.classes.has('say')) return false
  if (!atoms[at - 1]?.party || between.length === 0 || between[0]!.classes.has('prep.to')) return false
  if (between.some(({ party, preposition }) => party && preposition === '')) return false
  const joint = between.findLast(({ classes }) => !classes.has('adverb'))
  if (atoms[trigger]!.classes.has('praising')) return Boolean(joint?.classes.has('comma'))
  return Boolean(joint?.classes.has('and')) && isFiniteAtom(atoms[trigger]!)
}

/** "لم ينتقد الوزير فرنسا، بل أشاد بدورها": of what stands before "but". */
const isBeforeBut = (atoms: readonly PartyAtom[], denied: PartyAtom, until: number): boolean =>
  anyIs(atoms.slice(atoms.indexOf(denied) + 1, until), 'but')

/** "المصدر الذي رفض الكشف عن هويته إن …": of another clause, which ends before what is told. */
const isAside = (atoms: readonly PartyAtom[], denied: PartyAtom, until: number): boolean => {
  const at = atoms.indexOf(denied)
  return isRelative(atoms, denied) && anyIs(atoms.slice(at + 1, until), 'stop')
}
