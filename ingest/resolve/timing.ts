/** When a reported event takes place, and whether it has not yet. */
import { opensAside } from '../engine/asides.ts'
import { type DateMention, datesIn } from '../engine/dates.ts'
import type { Match } from '../engine/match.ts'
import type { Period } from '../engine/periods.ts'
import type { Sentence } from '../engine/sentences.ts'
import { datelineEnd } from '../mentions/dateline.ts'
import { isMark, type Scan } from '../mentions/scan.ts'
import { isMet } from './acting.ts'
import {
  dayNextTo,
  isOfEvent,
  isOfPerson,
  isOfSaying,
  isRightBehind,
  isSaidAfter,
  opensSpeech,
  saysThen,
} from './days-apart.ts'
import { isOfOther } from './other-futures.ts'
import { atomAt, periodOf, verbBefore } from './own-period.ts'
import type { Party, PartyAtom } from './parties.ts'
import { isVoice, ownVoice } from './party-at.ts'
import { isJourneyDone, isSince, passed } from './past-days.ts'
import { isHabit, isHeldAhead, isOfFirst, isPrepared } from './scheduled.ts'
import { anyIs, clauseOf, isDoneBefore, isOccasion, isRelative } from './told-clause.ts'

/** Words before what has been. */
const goesOnFrom = ['after', 'date.since', 'goes.on.from']

/** Of a verb whose weekday is still to come. */
const comes = ['present', 'present.day']

export interface Timing {
  /** ISO day. */
  readonly date: string | null
  /** Where no day is told: one behind the article's. */
  readonly period: Period | null
  /** It lies ahead of the article's day. */
  readonly planned: boolean
  /** Told of in the present alone, as a picture's caption tells of what was done. */
  readonly shown?: boolean | undefined
}

export function timing(
  scan: Scan,
  sentence: Sentence,
  atoms: readonly PartyAtom[],
  match: Match<Party>,
  articleDate: string | undefined,
): Timing {
  const inside = atoms.slice(match.from, match.rest ?? match.to)
  const verb = inside.find((atom) => atom.classes.has('verb') && !isRelative(atoms, atom))
  const habit = isHabit(atoms, match)
  // "يستقبل الرئيس": what is not going on already is still to come.
  const impending =
    verb?.classes.has('present') &&
    !verb.classes.has('past') &&
    !anyIs(atoms, 'now') &&
    !isNextInPast(atoms, verb) &&
    !habit &&
    !isOfFirst(atoms, verb)
  // "On Monday I meet …"
  const mine = verb?.classes.has('present.first') && atoms[atoms.indexOf(verb) - 1]?.party?.by === ownVoice
  // "سيواصلان العمل بعد اجتماعهما", "agreed to begin work following a meeting": what is to come follows it.
  const lead = atoms[match.from - 1]?.classes.has('article') ? match.from - 2 : match.from - 1
  const isBehind = !verb && goesOnFrom.some((name) => atoms[lead]?.classes.has(name))
  const heldAhead = !habit && (isHeldAhead(atoms, match, verb) || ahead.some((name) => anyIs(inside, name)))
  const still = isBehind
    ? []
    : yetToCome(scan, atoms, match, verb ?? inside.find(({ classes }) => classes.has('topic.was')))
  // "يزور الرياض غدا بعد زيارة الرئيس التي بحث خلالها مع الملك": what was done is no plan.
  const wasDone = (atom: PartyAtom): boolean =>
    isMet(atom) || (!scan.lexicon.cased && atom.classes.has('was.discussed'))
  const isDone = inside.some((atom) => wasDone(atom) && isRelative(atoms, atom))
  const prepared = isPrepared(atoms, match.from)
  const announced = !(isBehind || isDone) && (impending || mine || still.length > 0 || prepared || heldAhead)
  const leading = verb ?? verbBefore(atoms, match.from)
  // "أعرب عن أمله أن ينجح، وذلك خلال لقائه السبت": when it was said.
  const isAgain = isOccasion(atoms, match)
  const isAhead = (token: number): boolean => {
    // "وصل الأربعاء في زيارة يلتقي خلالها": the day is the past verb's.
    const governing = verbBefore(atoms, atomAt(atoms, token))
    // "ترأس": of the one time as of the other, unless another verb leads to the day.
    const coming = leading?.classes.has('past') ? governing : leading
    if (isBehind || isAgain) return false
    if (!announced && !comes.some((name) => leading?.classes.has(name) && coming?.classes.has(name))) return false
    if (coming === leading && leading?.classes.has('past') && !announced) return false
    // "وصل الأربعاء إلى الخرطوم للقاء الرئيس": they are there.
    if (governing && isJourneyDone(governing)) return false
    return !governing || inside.includes(governing) || !governing.classes.has('past')
  }
  const from = atoms[match.from]!.from
  const to = atoms[Math.min(match.rest ?? match.to, atoms.length) - 1]!.to
  const dates = datesIn(scan.tokens, sentence.from, sentence.to, scan.lexicon, articleDate, isAhead)
  const isDuring = atoms[match.from - 1]?.classes.has('during') && !atoms[match.from]!.classes.has('visit.his')
  // "قال خلال زيارة إلى لندن إن الانتخابات المقررة غدا": what somebody did already during it is no plan.
  const isUnderWay = !announced && leading?.classes.has('past') && atoms[match.from]!.classes.has('during')
  // "واشنطن أول مارس (رويترز) -": a dateline's day is the report's.
  const isApart = atoms[match.from - 1]?.classes.has('day.apart') || isDoneBefore(atoms, match)
  const opening = datelineEnd(scan, sentence)
  // "said on Thursday that …": the day of the saying, unless it was said there.
  const own = dates.filter((date) => {
    // "ستعقد القمة الجمعة تمهيدا للقاء": the day of what prepares it.
    if (date.from < opening || ((isApart || prepared) && date.from < from)) return false
    if ((isUnderWay || isDone) && articleDate && date.date > articleDate) return false
    if (isSince(scan, date.from, from)) return false
    // "… today", in another's words: the day of those.
    const alone = isMark(scan, date.from - 1, '"“«') && isMark(scan, date.to, '"”»')
    if (!alone && scan.quoted[date.from] && scan.lexicon.calendar.relativeDays.at(scan.tokens, date.from)) return false
    const at = atomAt(atoms, date.from)
    if (saysThen(atoms, at, match.from) || (!isDuring && isOfSaying(atoms, at, match.from))) return false
    if (scan.lexicon.cased ? isOfAside(atoms, at, match) : isOfEvent(scan, atoms, at, match)) return false
    const verb = verbBefore(atoms, at)
    if (verb && !scan.lexicon.cased && isOfPerson(atoms, verb, match)) return false
    // "met A, and is due to see B tomorrow", "التقى السفير، فيما أعلن أن القمة ستعقد غدا"
    const isLater = verb && verb.from >= to && (scan.lexicon.modifiersFirst || leading?.classes.has('past'))
    if (isLater && !announced && articleDate && date.date > articleDate) return false
    if (!verb || inside.includes(verb) || inside.includes(atoms[at]!)) return true
    // "للمشاركة في اجتماعات اللجنة التي تعقد غدا": when they are held.
    const held = ['held.verb', 'held.ahead', 'sit.verb'].some((name) => verb.classes.has(name))
    if (held && isRelative(atoms, verb) && opensBehind(atoms, match, verb)) return true
    // "وصل الوزير أمس في إشارة إلى أن القمة …": of the verb before what is told.
    if (!isDuring && verb.classes.has('past') && opensStatement(atoms, at, match.from)) return false
    // "عاد اليوم بعد زيارة التقى خلالها …": the day of leaving.
    if (verb.classes.has('leave.verb')) return false
    // "أعلن قيام الوزير بزيارة غدا": no day of a past saying.
    if (inside[0]!.classes.has('do.noun') && articleDate && date.date > articleDate) return true
    const said = verb.classes.has('say') && !anyIs(atoms.slice(atoms.indexOf(verb) + 1, at), 'stop')
    return (
      (!said || isDuring || isSaidAfter(atoms, at, match) || isRightBehind(atoms, at, match)) &&
      (!isRelative(atoms, verb) ||
        verb.classes.has('begin.verb') ||
        (scan.lexicon.cased && goesOnTo(atoms, verb, match)))
    )
  })
  // "يصل غدا حيث يجري في اليوم التالي الثلاثاء مباحثات": of two days inside, the own verb's.
  const isOwn = (day: DateMention): number => {
    const governing = verbBefore(atoms, atomAt(atoms, day.from))
    return governing && inside.includes(governing) ? 0 : 1
  }
  const [first] = [...own].sort((a, b) => distance(a, from, to) - distance(b, from, to) || isOwn(a) - isOwn(b))
  // "اتفقا، الثلاثاء، على إجراء محادثات الأربعاء": of what they agreed on.
  const isHolding = ({ classes }: PartyAtom): boolean => classes.has('on.holding')
  const holding = inside.find(isHolding)
  const agreed = holding && own.find((day) => day.from > holding.from)
  // "وافق السبت على عقد محادثات الأسبوع المقبل": when they agreed.
  const isAgreed = atoms.slice(Math.max(0, match.from - 1), match.from + 1).some(isHolding)
  const nearest = agreed ?? (isAgreed && first && first.from < from ? undefined : first)
  const date = nearest?.date ?? dayNextTo(scan, atoms, match.from, dates)
  if (nearest && date && articleDate && announced && date < articleDate) {
    const by = verbBefore(atoms, atomAt(atoms, nearest.from))
    return { ...passed(date, still, by, by === verb), period: null }
  }
  const isToCome = announced || (date !== null && articleDate !== undefined && date > articleDate)
  // "قبل أيام من لقاء الرئيسين الأسبوع الماضي": what it came before has been held since.
  const period = date || (isToCome && !prepared) ? null : periodOf(scan, sentence, atoms, match, articleDate)
  return { date, period, planned: isToCome && !period, shown: impending && !prepared && !heldAhead && !still[0] }
}

/** The clause of the verb stands at once behind the construction. */
const opensBehind = (atoms: readonly PartyAtom[], { to }: Match<Party>, verb: PartyAtom): boolean =>
  [to, to + 1].includes(atoms.indexOf(verb) - 1)

/** "quienes viajarán mañana para reunirse con …": of the same clause, which begins before the construction and holds it. */
const goesOnTo = (atoms: readonly PartyAtom[], verb: PartyAtom, { from }: Match<Party>): boolean => {
  const at = atoms.indexOf(verb)
  return at < from && !atoms.slice(at, from).some(({ classes }) => classes.has('comma') || classes.has('stop'))
}

/** "…, arrivé hier à Madrid, rencontrera demain …": the day of what is told between commas, before the verb. */
function isOfAside(atoms: readonly PartyAtom[], day: number, { from, to }: Match<Party>): boolean {
  const opening = atoms.slice(0, day).findLastIndex(({ classes }) => classes.has('comma')) + 1
  if (opening <= from || opening >= day || !opensAside(atoms, opening)) return false
  const end = atoms.findIndex(({ classes }, at) => at > day && classes.has('comma'))
  return end > day && atoms.slice(end, to).some(({ classes }) => classes.has('verb') || classes.has('received.by'))
}

/** "… إلى أن القمة", but not "من المقرر أن يلتقي" or "قبل أن". */
function opensStatement(atoms: readonly PartyAtom[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { classes } = atoms[at]!
    const isClause = ['after.that', 'before.that'].some((name) => classes.has(name))
    const isToDo = classes.has('to.do') && atoms[at + 1]?.classes.has('present')
    if (opensSpeech(atoms[at]!) && !isClause && !isToDo) return true
  }
  return false
}

/** "التقى الوزير قبل أن يجتمع بالرئيس": it followed upon what was done. */
function isNextInPast(atoms: readonly PartyAtom[], verb: PartyAtom): boolean {
  const at = atoms.indexOf(verb)
  if (!atoms[at - 1]?.classes.has('before.that')) return false
  return verbBefore(atoms, at - 1)?.classes.has('past') ?? false
}

/** "is expected to", "to meet": unless they have gone there for it, or it was a pleasure. */
const yetToCome = (
  scan: Scan,
  atoms: readonly PartyAtom[],
  match: Match<Party>,
  verb: PartyAtom | undefined,
): readonly PartyAtom[] =>
  clauseOf(atoms, match).filter((atom) => {
    const { classes } = atom
    if (!classes.has('future')) return false
    const at = atoms.indexOf(atom)
    if (isNextInPast(atoms, atom) || isOfOther(atoms, at, match, verb)) return false
    // "did not get to meet A, but held talks with B"
    if (anyIs(atoms.slice(at + 1, match.rest ?? match.to), 'but')) return false
    const before = atoms[at - 1]?.party
    // "It was an honour to meet …", "… and to hold talks with …": it was done.
    const further = atoms[at - 1]?.classes.has('and') && scan.tokens[atom.from]!.text === 'to'
    const speaker = further ? atoms.slice(0, at).findLast(({ party }) => party && isVoice(party))?.party : before
    if (speaker && isVoice(speaker) && speaker.to - speaker.from > 1) return false
    const leading = verbBefore(atoms, at)?.classes
    const purpose = classes.has('verb') || classes.has('to.discuss')
    // "زار الدوحة لإجراء مباحثات": a visit that was made.
    const visited = classes.has('to.hold') && leading?.has('visit.verb') && leading.has('past')
    return !(visited || (purpose && leading?.has('gone.verb')))
  })

/** "القمة التي ستعقد", "لقاء يجمعه": behind the noun, for whom it is. */
const ahead = ['held.ahead', 'gather.ahead', 'scheduled']

/** Tokens between a date and the construction; 0 inside it. */
const distance = (date: { readonly from: number }, from: number, to: number): number =>
  date.from < from ? from - date.from : Math.max(0, date.from - to)
