/** When the meetings of an article take place: by the words that tell of each, or by what other sentences say. */
import { AnyOf } from '../engine/classes.ts'
import { type DateMention, datesIn } from '../engine/dates.ts'
import type { Sentence } from '../engine/sentences.ts'
import { datelineEnd } from '../mentions/dateline.ts'
import type { Scan } from '../mentions/scan.ts'
import { speaksOfMeeting, tellsWhenThis } from './acting.ts'
import type { Finding } from './context.ts'
import { firstDayOf, visitEnded } from './ended-visit.ts'
import type { Encounter } from './events.ts'
import { atomAt, verbBefore } from './own-period.ts'
import type { PartyAtom } from './parties.ts'
import { isSince } from './past-days.ts'
import type { Person } from './person.ts'
import { isTour, triggerOf } from './roles.ts'
import { dayOfMore, isWithinDay } from './same-day.ts'
import { type Timing, timing } from './timing.ts'
import { firstDay, isOver } from './visit-length.ts'

/** Sentences between the day of a meeting and where it is told of. */
const longestWait = 2
/** Sentences of what somebody said, up to where he said it. */
const longestSpeech = 4

export class MeetingDays {
  readonly #scan: Scan
  readonly #encounters: readonly Encounter[]
  /** The article's. */
  readonly #today: string | undefined
  /** Of a meeting that the article begins with, in words that no construction reads. */
  #unread: { readonly day: string; readonly at: number; readonly credentials: boolean } | null = null
  /** On which somebody said what the article begins with. */
  #said: { readonly day: string; readonly at: number; readonly by: Person | null } | null = null

  /** Told so far. */
  #sentences = 0
  /** What the sentences are about, and since which of them. */
  #about: Encounter | null = null
  #since = 0

  constructor(scan: Scan, encounters: readonly Encounter[], today: string | undefined) {
    this.#scan = scan
    this.#encounters = encounters
    this.#today = today
  }

  /** After a sentence. `current`: the encounter that it is about. */
  tell(current: Encounter | null, sentence: Sentence, atoms: readonly PartyAtom[]): void {
    this.#sentences++
    if (this.#encounters.length === 0) {
      const isTold = atoms.some(({ classes }) => told.isIn(classes))
      const day = this.#onlyDay(sentence, atoms, isTold)
      if (day && isTold) this.#unread = { day, at: this.#sentences, credentials: atoms.some(isCredentials) }
      else if (day) this.#said = { day, at: this.#sentences, by: sayerIn(atoms) }
    } else if (current !== this.#about) {
      this.#about = current
      this.#since = this.#sentences
    } else if (current && isUndated(current) && this.#sentences - this.#since <= longestWait)
      current.date = this.#dayOfMeeting(sentence, atoms)
  }

  /** Of the meeting that a construction tells of. `current`: the encounter told of before. */
  of(finding: Finding, sides: readonly string[], current: Encounter | null): Timing {
    const { match, sentence, atoms, compiled } = finding
    const { each, ahead, format } = compiled.rule
    // Who else took part did so on the encounter's own day.
    const over = isOver(atoms, match.from)
    const isAgain = each || (current?.sides.join() === sides.join() && isDuringTheirs(atoms))
    const told = (isAgain && current) || timing(this.#scan, sentence, atoms, match, this.#today)
    // "On Friday he will meet A. In Paris he meets with B."
    const goesOn = current?.planned === true && atoms[triggerOf(finding)]!.classes.has('present.day')
    const planned = (told.planned && !over) || ahead === true || (goesOn && told.date === null && told.period === null)
    // "وافق أمس على لقاء": when that was said.
    const isSaid = ahead && told.date !== null && told.date <= (this.#today ?? told.date)
    const isApart = isSaid || isTour(finding)
    const given = compiled.rule.ended || over || isApart ? null : told.date
    const ended = given ? visitEnded(finding) : -1
    const own = given && ended >= 0 ? firstDayOf(this.#scan, finding, ended, given) : given
    // Talks that are told of with the end of a visit; what else was done during it was on any of its days.
    const first = planned || isApart ? null : firstDay(this.#scan, finding, this.#today, own)
    const day = first && format === 'visit' ? null : (first ?? own)
    if (day) this.#unread = null
    if (day || planned) return { date: day, period: null, planned, shown: 'shown' in told && told.shown }
    const before = dayOfMore(this.#scan, finding, current, this.#encounters, sides) ?? this.#awaited(finding, told)
    return { date: before, period: before ? null : told.period, planned }
  }

  /** "وأكد سموه خلال الاتصال", "وشملت اللقاءات فلانا": of what the article began with. */
  #awaited(finding: Finding, { period }: Timing): string | null {
    if (period) return null
    if (this.#said && this.#sentences - this.#said.at < longestSpeech && isSaidThere(finding, this.#said.by))
      return this.#said.day
    if (!this.#unread || this.#sentences - this.#unread.at >= longestWait) return null
    // "In the morning, he met …"
    if (isWithinDay(this.#scan, finding)) return this.#unread.day
    const { atoms, match, compiled } = finding
    // "استقبل الرئيس أمس عددا من السفراء. حيث استقبل سفير …"
    if (atoms[0]!.classes.has('does.there') && match.from === 1) return this.#unread.day
    // "مباحثاته مع فلان": of another.
    const own = atoms.slice(match.from, match.rest ?? match.to)
    const isOfIt = compiled.rule.edge === 'MET_WITH' ? own.some((atom) => this.#isUnread(atom)) : speaksOfMeeting(atoms)
    return isOfIt ? this.#unread.day : null
  }

  #isUnread(atom: PartyAtom): boolean {
    const { classes } = atom
    if (isCredentials(atom)) return this.#unread!.credentials
    return classes.has('meet.that') || classes.has('meet.all')
  }

  /** "جاء ذلك خلال اللقاء الذي عقد أمس", "The meeting, held on Monday, …": of the meeting that was told of before. */
  #dayOfMeeting(sentence: Sentence, atoms: readonly PartyAtom[]): string | null {
    if (!atoms.some(isMeeting)) return null
    const { cased } = this.#scan.lexicon
    return this.#past(sentence).find(({ from }) => isOfMeeting(atoms, atomAt(atoms, from), cased))?.date ?? null
  }

  /** The only day that a sentence gives: of a meeting in it, or of what was said. */
  #onlyDay(sentence: Sentence, atoms: readonly PartyAtom[], isTold: boolean): string | null {
    const isSaid = ({ from }: DateMention): boolean => {
      const verb = verbBefore(atoms, atomAt(atoms, from))
      return verb !== undefined && says.isIn(verb.classes)
    }
    const [first, ...others] = this.#past(sentence).filter((day) => isSaid(day) !== isTold)
    return first && others.every(({ date }) => date === first.date) ? first.date : null
  }

  #past(sentence: Sentence): DateMention[] {
    const { tokens, lexicon } = this.#scan
    const opening = datelineEnd(this.#scan, sentence)
    return datesIn(tokens, sentence.from, sentence.to, lexicon, this.#today, () => false).filter(
      ({ from, date }) =>
        from >= opening &&
        !this.#scan.quoted[from] &&
        (!this.#today || date <= this.#today) &&
        !isSince(this.#scan, from, sentence.from),
    )
  }
}

const sayerIn = (atoms: readonly PartyAtom[]): Person | null =>
  atoms.find(({ party }) => party?.kind === 'person')?.party?.people[0] ?? null

/** Atoms that a sentence may open with before the verb of saying. */
const longestOpening = 2
/** Atoms from "during" to the meeting: "خلال مؤتمر صحفي مع". */
const nextToIt = 2

/** "أكد الوزير اليوم …. جاء ذلك خلال لقائه السفير.", "… وأضاف خلال لقائه السفير أن …": where the one who spoke did so. */
function isSaidThere({ atoms, match: { from, to } }: Finding, by: Person | null): boolean {
  if (tellsWhenThis(atoms)) return true
  const opening = atoms.slice(0, longestOpening)
  const speaks = opening.some(({ classes }) => says.isIn(classes) && classes.has('past'))
  if (!speaks || opening.some(({ classes }) => classes.has('already') || classes.has('auxiliary'))) return false
  const speaker = atoms.slice(0, from).find(({ party }) => party?.kind === 'person')?.party
  if (speaker && (!by || speaker.people[0] !== by)) return false
  const around = atoms.slice(Math.max(0, from - nextToIt), to)
  return around.some(({ classes }) => ['during', 'after', 'press.conference'].some((name) => classes.has(name)))
}

const isUndated = ({ date, period, planned }: Encounter): boolean => !date && !period && !planned

const isMeeting = ({ classes }: PartyAtom): boolean => classes.has('meet.noun') || classes.has('meet.his')

const isCredentials = ({ classes }: PartyAtom): boolean => classes.has('credentials')

/** "During their meeting, …": of the one that was told of. */
const isDuringTheirs = ([first, second, ...next]: readonly PartyAtom[]): boolean =>
  Boolean(first?.classes.has('during') && second && owners.some((name) => second.classes.has(name))) &&
  next.slice(0, 2).some(isMeeting)

/** Verbs of what somebody says or warns of. */
const says = new AnyOf(['say', 'tell.verb'])

/** Words that tell of a meeting. */
const told = new AnyOf(['meet.noun', 'meet.his', 'meet.verb', 'credentials'])

/** Atoms between a meeting and its day. */
const furthest = 14

/** Atoms from the day to whom the meeting was with. */
const withWhom = 4

/** Back from the day, over where and by whom, to a meeting that is known: "the meeting", "his meeting", "this came during a meeting". */
function isOfMeeting(atoms: readonly PartyAtom[], day: number, cased: boolean): boolean {
  // "اتصاله الهاتفي أمس مع فلان": with another.
  if (atoms.slice(day, day + withWhom).some(({ preposition }) => preposition === 'with')) return false
  let verbs = 0
  for (let at = day - 1; at >= Math.max(0, day - furthest); at--) {
    const { party, classes } = atoms[at]!
    if (isMeeting(atoms[at]!)) return isKnown(atoms, at)
    // "اللقاء الذي دار بين الوزيرين فلان وفلان أمس": perhaps another.
    if (party?.kind === 'person' && !carriedOn.includes(party.by)) return false
    if (classes.has('say') || (classes.has('stop') && !classes.has('relative'))) return false
    if (classes.has('verb') && (verbs++ > 0 || !isOfNoun(atoms, at, cased))) return false
  }
  return false
}

/** How parties are resolved that were told of before: "سموه". */
const carriedOn = ['pronoun', 'honorific']

/** "الذي عقد", ", held": a verb that is said of the noun before. */
function isOfNoun(atoms: readonly PartyAtom[], verb: number, cased: boolean): boolean {
  const before = atoms[verb - 1]
  if (!before || atoms[verb]!.classes.has('future')) return false
  if (before.classes.has('relative')) return true
  if (!cased) return false
  const noun = before.classes.has('comma') ? atoms[verb - 2] : before
  return atoms[verb]!.classes.has('hold.verb') && noun !== undefined && isMeeting(noun)
}

const known = ['meet.that', 'meet.his']
const owners = ['article', 'their', 'pronoun.possessive']

const isKnown = (atoms: readonly PartyAtom[], at: number): boolean =>
  known.some((name) => atoms[at]!.classes.has(name)) ||
  tellsWhenThis(atoms) ||
  owners.some((name) => atoms[at - 1]?.classes.has(name))
