/** Reads an article's sentences in order: rules find constructions, the context fills what they leave open. */
import type { Article } from '../article.ts'
import { dayOfText } from '../engine/dates.ts'
import type { Rule } from '../engine/language.ts'
import type { Admission } from '../engine/match.ts'
import type { Scan } from '../mentions/scan.ts'
import { allPraised } from './all-praised.ts'
import { Alongside } from './alongside.ts'
import { attendedAll, attendedOne, toldAgain } from './attended.ts'
import { attendants } from './attendees.ts'
import { bylineDay } from './byline.ts'
import type { Cast } from './cast.ts'
import { Context, type Finding } from './context.ts'
import { isDenied } from './denied.ts'
import { Discussions } from './discussions.ts'
import { Encounters } from './encounters.ts'
import {
  type Discussion,
  type Encounter,
  type Events,
  eachSide,
  type Filled,
  type Praise,
  partiesOf,
  sidesOf,
  speakersOf,
  unsaid,
  whoMetFirst,
} from './events.ts'
import { finder, hasGroup } from './findings.ts'
import { isGapped } from './gapped.ts'
import { headingsOf, opensSection } from './heading.ts'
import { joinedBy, joining } from './joining.ts'
import { MeetingDays } from './meeting-day.ts'
import { followsPraise, isNoPraise } from './no-praise.ts'
import { isOfOtherTalks } from './other-talks.ts'
import { guestMeant, ownWords, weThank } from './own-words.ts'
import { atomsOf, type Party } from './parties.ts'
import { furtherBy, withSubject } from './partner.ts'
import { isShared, praisedBy } from './praise.ts'
import { isOfHisState, namesHim } from './praised-before.ts'
import { acrossSides, agreed } from './presumed.ts'
import { apart } from './pronouns.ts'
import { realmOf, realmSpeaks } from './realm.ts'
import { admissionOf, givenBefore, hasMembers, mayMeet, mayReceive, meetingsOf, tokenOf, triggerOf } from './roles.ts'
import type { Standings } from './standing.ts'
import { isOfTopic, isTopic } from './talked-of.ts'
import { isOfNone, thanksOthers, thanksThem } from './thanked.ts'
import { timing } from './timing.ts'
import { isToldEarlier, weightOf } from './told-weight.ts'

export class Report implements Events {
  readonly encounters: readonly Encounter[]
  readonly discussions: readonly Discussion[]
  readonly praises: Praise[] = []
  readonly #scan: Scan
  readonly #day: string | undefined
  readonly #context = new Context()
  readonly #admission: Admission<Party>
  readonly #standings: Standings
  readonly #encounters: Encounters
  readonly #discussions: Discussions
  readonly #meetingDays: MeetingDays

  constructor(scan: Scan, cast: Cast, article: Article) {
    this.#scan = scan
    this.#admission = admissionOf(scan)
    this.#day = article.date && dayOfText(scan.tokens, scan.lexicon, bylineDay(scan, article.date))
    this.#standings = cast.standings
    this.#encounters = new Encounters(cast.standings, this.#day, headingsOf(scan))
    this.encounters = this.#encounters.all
    this.#meetingDays = new MeetingDays(scan, this.encounters, this.#day)
    this.#discussions = new Discussions(scan, this.#context, this.#encounters, (...told) => this.#record(...told))
    this.discussions = this.#discussions.all
    for (const sentence of scan.sentences) {
      // A question tells of nothing, and neither the answer nor a new section is of what was told before.
      const parts = cast.turns.isQuestion(sentence) && !cast.turns.isReport
      if (parts || opensSection(scan, sentence)) this.#context.forget()
      if (sentence.furniture || cast.turns.isQuestion(sentence)) continue
      const atoms = atomsOf(scan, sentence, cast)
      this.#context.begin(atoms)
      const find = finder(scan.lexicon, sentence, atoms, this.#admission)
      for (const edge of ['MET_WITH', 'DISCUSSED', 'PRAISED'] as const) this.#read(edge, find(edge))
      this.#discussions.tellBefore(sentence, atoms)
      this.#meetingDays.tell(this.#context.current, sentence, atoms)
      this.#context.end(atoms)
    }
  }

  /** Rules go in their order, and no two read the same word for one kind of edge; what they found goes in the text's. */
  #read(edge: Rule['edge'], findings: readonly Finding[]): void {
    const used = new Set<number>()
    const alongside = new Alongside(edge)
    const acts: { at: number; act: () => void }[] = []
    for (const finding of findings) {
      const trigger = triggerOf(finding)
      if (used.has(trigger) || alongside.holds(finding, trigger) || isDenied(finding, trigger)) continue
      const again = edge === 'MET_WITH' && givenBefore(finding).some((party) => this.#context.isPartner(party))
      const act = again ? null : this.#act(finding)
      if (!act) continue
      used.add(trigger)
      alongside.add(finding)
      if (edge === 'MET_WITH')
        for (const { party } of finding.match.roles.get('B') ?? []) this.#context.setPartner(party)
      acts.push({ at: trigger, act: edge === 'MET_WITH' && hasGroup(finding) ? () => this.#act(finding)?.() : act })
    }
    for (const { act } of acts.sort((a, b) => a.at - b.at)) act()
  }

  /** What the finding adds, or null where its roles cannot be filled. */
  #act(finding: Finding): (() => void) | null {
    if (finding.compiled.rule.gapped && !isGapped(this.#scan, finding)) return null
    const { edge, both, further } = finding.compiled.rule
    const roles = both === 'first' ? whoMetFirst(this.encounters) : this.#context.fill(finding)
    const filled = agreed(roles, this.#standings)
    switch (edge) {
      case 'MET_WITH':
        return this.#meeting(finding, filled)
      case 'DISCUSSED': {
        const by = (further ? furtherBy : withSubject)(finding, apart(filled, this.#context), this.#context)
        return by && this.#discussions.read(finding, by)
      }
      case 'PRAISED':
        return this.#praise(finding, filled)
    }
  }

  #meeting(finding: Finding, filled: readonly Filled[]): (() => void) | null {
    const { rule } = finding.compiled
    if (!mayMeet(finding, filled, this.#scan) || (this.#scan.lexicon.cased ? isTopic : isOfTopic)(finding)) return null
    if (rule.each) return () => this.#join(finding, filled)
    if (sidesOf(filled).length < 2) {
      const across = this.#encounters.haveShown(filled)
        ? null
        : acrossSides(finding, filled, this.#scan, this.#standings, this.#context)
      return across && (() => this.#record(finding, across, true))
    }
    if (rule.format !== 'visit')
      return () => {
        if (isOfOtherTalks(finding, filled, this.#context.current)) return
        const meetings = meetingsOf(finding, filled)
        const several = meetings.length > 1 ? this.#record(finding, filled, false) : null
        const apart = meetings.map((met) => this.#record(finding, met, true))
        if (!several) return
        this.#context.tellOfSeveral(several)
        this.#discussions.apart.tell(several, apart, finding)
      }
    // A tour of several states is a visit to each, the guests do not meet one another, and what follows is of none of them.
    return () => {
      const hosts = eachSide(filled.filter(({ role, party }) => role === 'B' && mayReceive(party)))
      for (const host of hosts)
        for (const guest of eachSide(filled.filter(({ role }) => role !== 'B')))
          if (sidesOf([guest, host]).length > 1) this.#record(finding, [guest, host], !rule.background, hosts.length)
    }
  }

  /** Who joined for a side of an encounter took part; each further side met the encounter's host, not the others. */
  #join(finding: Finding, filled: readonly Filled[]): void {
    const { current } = this.#context
    const meant = current && attendedOne(finding, this.encounters, current)
    const host = meant?.proofs[0]?.filled[0]?.party
    if (!meant || !host?.sides[0]) return
    for (const encounter of attendedAll(finding, this.encounters, meant, this.#context.several))
      this.#attend(finding, encounter, joinedBy(finding, encounter, filled, this.#standings))
    const guests = hasMembers(finding) ? [] : joining(meant, filled, this.#standings).guests
    for (const guest of guests) {
      if (!this.#scan.lexicon.cased) this.#attend(finding, meant, [guest])
      this.#record(finding, [{ role: 'A', party: host, by: 'the encounter’s host' }, guest], true)
    }
    // What follows was talked over by those whom they joined.
    if (guests.length > 0) this.#context.tell(meant, tokenOf(finding), meant.format, 'main')
  }

  #attend({ sentence, compiled }: Finding, encounter: Encounter, those: readonly Filled[]): void {
    if (those.length === 0) return
    this.#encounters.attend(encounter, those)
    encounter.proofs.push({ sentence, rule: compiled.rule.id, filled: [...those, ...unsaid(encounter, those)] })
  }

  #praise(finding: Finding, roles: readonly Filled[]): (() => void) | null {
    const { match, sentence, compiled } = finding
    if (isNoPraise(this.#scan, finding)) return null
    if (compiled.rule.together) return this.#mutual(finding, roles)
    if (compiled.rule.goesOn && !followsPraise(this.praises.at(-1), sentence)) return null
    const aside = match.roles.get('A')?.[0]?.preposition === 'with'
    const said = partiesOf(roles, 'A').filter((party) => aside || !this.#context.isPartner(party))
    const realms = realmSpeaks(this.#scan, finding, triggerOf(finding), this.#standings.home)
    const subject = said.length > 0 ? null : (realms ?? this.#context.subjectBefore(finding))
    const own = ownWords(this.#scan, finding)
    const speakers = own ? [own.speaker] : subject ? [subject] : weThank(this.#scan, finding, said, this.#context)
    const sides = new Set(speakers.flatMap((party) => party.sides))
    const [from] = sides
    if (from === undefined) return null
    const facing = this.#context.otherSide(from)
    const guest = guestMeant(this.#scan, finding, speakers[0]!, facing, this.#context.current, this.#standings)
    const told = (): Party | 'none' | null => guest ?? partiesOf(roles, 'B')[0] ?? praisedBy(this.#scan, finding, from)
    const named = own?.told === undefined ? told() : own.told
    const him = namesHim(finding) ? this.#context.subjectBefore(finding) : null
    const other = sides.size === 1 ? this.#context.otherSide(from, thanksThem(finding)) : null
    const realm = named ? null : realmOf(this.#scan, finding, from, other, this.#standings.home)
    const of = named === 'none' ? null : (named ?? him ?? realm ?? (isOfNone(this.#scan, finding) ? null : other))
    if (!him && !match.roles.has('B') && isShared(finding, sides, of)) return () => {}
    // Who is said to praise is praised by nobody, whatever he praised.
    if (!of?.sides[0] || of.sides[0] === from)
      return said.length > 0 && thanksOthers(this.#scan, finding) ? () => {} : null
    const targets = allPraised(this.#scan, finding, of, from)
    for (const target of targets) this.#context.setPartner(target)
    const filled = targets.map((party) => ({ role: match.rest === null ? 'B' : 'O', party, by: party.by }))
    const praises = this.#praisesOf(finding, speakersOf(speakers), () => filled)
    return () => this.praises.push(...praises.filter((one) => !isOfHisState(this.praises, one)))
  }

  /** "تبادل الأمير والرئيس التهاني": each congratulates each of the others. */
  #mutual(finding: Finding, roles: readonly Filled[]): (() => void) | null {
    const all = speakersOf(roles.map(({ party }) => party))
    const praises = this.#praisesOf(finding, all, (by) => all.filter((one) => one.party.sides[0] !== by.party.sides[0]))
    return praises.length > 0 ? () => this.praises.push(...praises) : null
  }

  /** By each of the speakers, for those whom he praises. */
  #praisesOf(finding: Finding, speakers: readonly Filled[], praised: (by: Filled) => readonly Filled[]): Praise[] {
    const { sentence, atoms, match, compiled } = finding
    const { date } = timing(this.#scan, sentence, atoms, match, this.#day)
    const proofOf = (filled: Filled[]): Praise['proof'] => ({ sentence, rule: compiled.rule.id, filled })
    return speakers.flatMap((by) =>
      praised(by).map((of) => ({ by: by.party, of: of.party, date, proof: proofOf([by, of]) })),
    )
  }

  /** A new encounter, or a further report of one with the same sides, day and prospect. */
  #record(finding: Finding, filled: readonly Filled[], met: boolean, stops = 1): Encounter {
    const { rule } = finding.compiled
    const sides = sidesOf(filled)
    const { date, period, planned, shown } = this.#meetingDays.of(finding, sides, this.#context.current)
    const format = rule.format ?? 'meeting'
    const again = toldAgain(finding, sides, this.#context.current)
    const encounter = again ?? this.#encounters.of({ sides, date, period, planned, shown, format }, filled)
    encounter.date ??= date
    encounter.met ||= met
    encounter.earlier &&= isToldEarlier(finding)
    if (format === 'visit') encounter.host ??= filled.find(({ role }) => role === 'B')?.party.sides[0] ?? null
    const present = [...filled, ...attendants(finding.atoms, sides)]
    this.#encounters.attend(encounter, present)
    encounter.proofs.push({ sentence: finding.sentence, rule: rule.id, filled: present })
    // "واتفقا على عقد الدورة المقبلة. وناقشا …": what follows is of the meeting that was held.
    if (rule.ahead && this.#context.current?.planned === false) return encounter
    this.#context.tell(encounter, tokenOf(finding), format, weightOf(finding, this.#scan.lexicon.cased, stops))
    return encounter
  }
}
