/** Topics of something else than the talks that a finding found: of a quarrel, a speech, a visit to which somebody is only invited. */
import { endsBefore, isA, isMark, isPrepositional, type Scan } from '../mentions/scan.ts'
import { isDefinite } from '../mentions/word-kinds.ts'
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'
import { isCouncil } from './council.ts'
import { isOfGathering } from './gathering-topics.ts'
import { triggerOf } from './roles.ts'

/** True where the words that the finding found speak of other things than what was discussed. */
export const isOfOtherThings = (scan: Scan, finding: Finding): boolean =>
  !scan.lexicon.cased &&
  (isAboutAnother(finding) ||
    isOfClause(finding) ||
    isOfGathering(finding) ||
    isInSpeech(finding) ||
    isForAnother(finding) ||
    isOfOthers(scan, finding) ||
    tellsNothing(scan, finding))

/** Atoms between a noun and what it is about: "انتقادات حادة من الصحافة حول". */
const longestNoun = 3

/** "القرار بشأن العقوبات", "خلاف حول الرسوم": about which another noun is, and no talks. */
function isAboutAnother({ atoms, match }: Finding): boolean {
  const about = atoms.slice(0, match.rest ?? 0).findLastIndex(({ classes }) => classes.has('topic.about'))
  for (let at = about - 1; at > match.from && at >= about - longestNoun; at--) {
    if (atoms[at]!.classes.has('about.noun')) return true
    if (atoms[at]!.party || isFiniteAtom(atoms[at]!) || atoms[at]!.classes.has('meet.noun')) return false
  }
  return false
}

/** "العلاقات التي يرعاها الملك وأخوه الرئيس، واستعرضا …": whom a clause on something else names did not discuss what the next tells. */
function isOfClause(finding: Finding): boolean {
  const { atoms, match } = finding
  const [named] = match.roles.get('A') ?? []
  const at = named ? atoms.indexOf(named) : -1
  if (at < 1 || at > triggerOf(finding)) return false
  const verb = atoms[at - 1]!.classes.has('relative') ? at : at - 1
  const relative = verb - 1
  if (!atoms[relative]?.classes.has('relative')) return false
  return ![atoms[relative - 1], atoms[verb]].some((one) => meetings.some((name) => one?.classes.has(name)))
}

const meetings = ['meet.noun', 'visit.noun', 'meet.verb', 'hold.verb', 'held.it', 'discuss.verb', 'call.verb']

/** Atoms from a verb with its subject to where somebody spoke. */
const longestSubject = 4

/** "تناول الوزير خلال كلمته …", "استعرض في محاضرته …": of what somebody said to many. */
function isInSpeech(finding: Finding): boolean {
  const { atoms } = finding
  const trigger = triggerOf(finding)
  for (let at = trigger + 1; at <= trigger + longestSubject && at < atoms.length; at++) {
    const { classes } = atoms[at]!
    if (classes.has('speech.noun')) return ['prep.in', 'during'].some((name) => atoms[at - 1]!.classes.has(name))
    if (classes.has('topic.head') || classes.has('comma')) return false
  }
  return false
}

/** "دعاه إلى زيارة الرياض لبحث …", "أكدا ضرورة عقد اجتماع لمناقشة …": of a visit or a meeting that has not been agreed upon. */
function isForAnother({ atoms, match }: Finding): boolean {
  if (match.roles.size > 0 || !atoms[match.from]!.classes.has('to.discuss')) return false
  let gathers = false
  for (let at = match.from - 1; at >= 0; at--) {
    const atom = atoms[at]!
    if (gathers && asked.some((name) => atom.classes.has(name))) return true
    if (isFiniteAtom(atom) || atom.classes.has('stop')) return false
    gathers ||= gatherings.some((name) => atom.classes.has(name))
  }
  return false
}

const gatherings = ['meet.noun', 'visit.noun']
const asked = ['invitation', 'needed', 'wished']

/** "ناقشت لجنة الشؤون العربية في البرلمان …", "ناقش مجلس النواب …": by itself, though it may be a party. */
function isOfOthers(scan: Scan, finding: Finding): boolean {
  const { atoms } = finding
  const trigger = triggerOf(finding)
  const { party, from } = atoms[trigger + 1] ?? {}
  // "تناولت الصحيفة موضوع …", "التحقيقات تبحث في …": what writes or inquires, and talks with nobody.
  if ([trigger - 1, trigger + 1].some((at) => atoms[at] && isA(scan, atoms[at].from, 'topic.tellers'))) return true
  // "أوضح الوزير أن المجلس استعرض التقارير"
  const isWithAnother = atoms.slice(trigger + 1).some(({ preposition }) => preposition === 'with')
  if (!isWithAnother && [atoms[trigger - 1], atoms[trigger + 1]].some((one) => one && isCouncil(scan, one))) return true
  // "اجتماع لجنة الشؤون العربية الذي ناقش …"
  const held = atoms.slice(0, trigger).findLastIndex(({ classes }) => classes.has('meet.noun'))
  if (held >= 0 && atoms[trigger - 1]!.classes.has('relative') && isA(scan, atoms[held]!.to, 'topic.others'))
    return true
  if (!party || party.people.length > 0 || !isA(scan, from!, 'topic.others')) return false
  return !atoms.slice(trigger + 2).some(({ preposition }) => preposition === 'with')
}

/** "تبادلا الأحاديث الودية", "عرض الفيلم": with no preposition before what was discussed, which the words ask for. */
function tellsNothing(scan: Scan, { atoms, match }: Finding): boolean {
  const from = match.rest === null ? null : atoms[match.rest]!.from
  if (from === null || from === 0) return false
  const isLed = isPrepositional(scan, from) || isA(scan, from, 'topic.lead') || hasPreposition(scan, from)
  if (endsBefore(scan, from, ['views.noun'], 2))
    return !isLed && isDefinite(scan, from) && !isMark(scan, from, ',،') && !isA(scan, from, 'topic.not')
  return isA(scan, from - 1, 'account.shown') && !isLed
}

/** "للأوضاع", "بالملف": written into the word. */
const hasPreposition = (scan: Scan, at: number): boolean => {
  const found = scan.words[at] ?? scan.states[at]
  return (found ? [found.reading] : scan.tokens[at]!.readings).some(({ preposition }) => preposition !== '')
}
