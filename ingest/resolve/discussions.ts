/** What an article's sides are told to have discussed, and in which of their encounters. */
import type { Sentence } from '../engine/sentences.ts'
import type { Scan } from '../mentions/scan.ts'
import { tellsWhenThis } from './acting.ts'
import type { Context, Finding } from './context.ts'
import type { Encounters } from './encounters.ts'
import { isOfEvent } from './event-topics.ts'
import { type Discussion, type Encounter, type Filled, latest, partiesOf, sidesOf, unsaid } from './events.ts'
import { isWithStrangers } from './met-strangers.ts'
import { isOfOtherThings } from './other-topics.ts'
import type { PartyAtom } from './parties.ts'
import { partnerAfter } from './partner.ts'
import { meetingsOf, speakTogether, tokenOf } from './roles.ts'
import { ToldApart } from './told-apart.ts'
import {
  areOfNoun,
  goesOn,
  isItsPurpose,
  isOfAnother,
  isOfPartners,
  isOwned,
  isReporter,
  isSide,
  isTold,
  speaksAlone,
  topicsOf,
} from './told-topics.ts'

/** "مع نظيره فلان", by name. */
const isTalkedWith = ({ role, party }: Filled): boolean =>
  role === 'B' && party.kind === 'person' && party.people.length > 0

/** "the two sides": all who met. */
const speaksOfBoth = (said: readonly Filled[]): boolean => said.some(({ party }) => party.kind === 'group')

export class Discussions {
  readonly all: Discussion[] = []
  readonly apart = new ToldApart()
  readonly #scan: Scan
  readonly #context: Context
  readonly #encounters: Encounters
  readonly #record: (finding: Finding, filled: readonly Filled[], met: boolean) => Encounter
  /** What one side is told to have discussed, in this sentence, without a word of whom with. */
  #untold: { readonly finding: Finding; readonly filled: readonly Filled[] }[] = []

  constructor(
    scan: Scan,
    context: Context,
    encounters: Encounters,
    record: (finding: Finding, filled: readonly Filled[], met: boolean) => Encounter,
  ) {
    this.#scan = scan
    this.#context = context
    this.#encounters = encounters
    this.#record = record
  }

  /** What the finding adds, or null where it tells of no discussion. */
  read(finding: Finding, filled: readonly Filled[]): (() => void) | null {
    const { match, atoms, sentence, compiled } = finding
    if (compiled.rule.goesOn && !goesOn(finding, this.all.at(-1))) return null
    if (
      [isOfOtherThings, areOfNoun, isWithStrangers, isOfEvent, isOwned].some((isOther) => isOther(this.#scan, finding))
    )
      return null
    const sides = sidesOf(filled)
    if (sides.length > 1 && isOfPartners(finding, this.#context)) return null
    const found = sides.length === 1 ? partnerAfter(this.#scan, atoms, match.rest ?? match.to, sides[0]!) : null
    // "محادثات مع الرئيس حول الاتفاق، قبل لقاء مع نظيره": not with the later one.
    const told = match.roles.size === 0 ? this.#context.toldBefore(tokenOf(finding)) : null
    const partner = told && found && !told.sides.includes(found.party.sides[0]!) ? null : found
    const hosted = partner || match.roles.has('A') ? null : this.#hosted(filled)
    const said = hosted ? filled.filter(({ role }) => role === 'B') : filled
    const all = partner ? [...said, { role: 'B', party: partner.party, by: partner.party.by }] : said
    const last = sidesOf(all).length < 2 ? this.#context.encounterOf(sides, tokenOf(finding)) : null
    const known = hosted ?? (last && last === this.#context.current ? this.#ofNamed(last, finding) : last)
    if (!known && sidesOf(all).length < 2) {
      this.#untold.push({ finding, filled })
      return null
    }
    if (compiled.rule.here && !(known?.proofs.at(-1)?.sentence === sentence && isItsPurpose(finding))) return null
    if (known && (speaksAlone(finding) || isOfAnother(this.#scan, known, finding))) return null
    const topics = topicsOf(this.#scan, finding, partner).filter((topic) => !isReporter(this.#scan, topic))
    const [topic, ...further] = topics
    if (!topic || (further.length === 0 && isSide(this.#scan, topic, known?.sides ?? sidesOf(all)))) return null
    const proof = { sentence, rule: compiled.rule.id, filled: known ? [...all, ...unsaid(known, all)] : all }
    return () => {
      const meetings = known ? [] : meetingsOf(finding, all)
      const apart = meetings.length > 1 ? meetings.map((list) => this.#record(finding, list, speakTogether(list))) : []
      const named = typeof (partner?.begins ?? partner?.ends) === 'number'
      const met = apart.length === 0 && (named || speakTogether(said))
      const encounter = known ?? this.#record(finding, all, met)
      // "will visit China. The two sides will discuss trade": a visit with talks.
      if (this.#scan.lexicon.modifiersFirst && encounter.format === 'visit') encounter.met ||= speaksOfBoth(said)
      this.apart.tell(encounter, apart, finding)
      // "يزور الصين، وسيبحث مع نظيره فلان …": whoever is named took part in the visit's talks.
      if (known?.format === 'visit') this.#encounters.attend(known, said.filter(isTalkedWith))
      for (const topic of topics)
        for (const told of this.apart.discussions({ encounter, topic, proof }, finding, this.#encounters.all))
          if (!isTold(this.all, told)) this.all.push(told)
    }
  }

  /** "التقى الوزير السفير الياباني والسفير الأردني، وتركز الحديث مع السفير الأردني على …": with the host of both, not with the other guest. */
  #hosted(filled: readonly Filled[]): Encounter | null {
    const [guest, ...others] = partiesOf(filled, 'B')
    const subject = partiesOf(filled, 'A').flatMap(({ sides }) => sides)
    const side = guest?.sides[0]
    if (this.#scan.lexicon.cased || side === undefined || others.length > 0 || subject.length !== 1) return null
    const lately = this.#encounters.all.slice(-latest).filter(({ met }) => met)
    const isWith = ({ sides, people }: Encounter): boolean =>
      sides.includes(side) && guest!.people.every((one) => people.has(one))
    const found = lately.findLast(isWith)
    const host = found?.sides.find((one) => one !== side)
    if (!found || host === undefined || found.sides.includes(subject[0]!)) return null
    const isGuest = ({ sides }: Encounter): boolean => sides.includes(subject[0]!) && sides.includes(host)
    return lately.some(isGuest) ? found : null
  }

  /** "وأوضح الوزير النمساوي أن الحديث دار حول …": the encounter with whoever is named, where another was told of since. */
  #ofNamed(last: Encounter, { atoms, match }: Finding): Encounter {
    if (this.#scan.lexicon.cased) return last
    const named = atoms
      .slice(0, match.from)
      .findLast(({ party }) => party?.kind === 'person' && party.sides.length === 1)
    const side = named?.party?.sides[0]
    if (side === undefined || last.sides.includes(side)) return last
    const isTheirs = ({ met, planned, sides }: Encounter): boolean =>
      met && planned === last.planned && sides.includes(side) && sides.some((one) => last.sides.includes(one))
    return this.#encounters.all.slice(-latest).findLast(isTheirs) ?? last
  }

  /** "ناقش الوزير التجارة. جاء ذلك خلال لقائه السفير": with whom, the next sentence tells. */
  tellBefore(sentence: Sentence, atoms: readonly PartyAtom[]): void {
    const untold = this.#untold.filter(({ finding }) => finding.sentence.to === sentence.from)
    this.#untold = this.#untold.filter(({ finding }) => finding.sentence === sentence)
    if (!tellsWhenThis(atoms)) return
    for (const { finding, filled } of untold) this.read(finding, filled)?.()
  }
}
