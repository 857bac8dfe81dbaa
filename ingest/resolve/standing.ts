/** The state or body that a person stands for: by title, body, office, headline, the table of office holders, or home. */
import type { Article } from '../article.ts'
import type { OfficeHolder, Tenure } from '../gazetteer/types.ts'
import type { AgencyMention } from '../mentions/agencies.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import { sideOfUnlisted } from '../mentions/unlisted-agencies.ts'
import { delegationState } from './delegation-state.ts'
import { type Headline, headlineOf } from './headline.ts'
import { stateAbroad } from './held-by-another.ts'
import { type Holders, highestHeld, holdersAkin, inOffice, isHeld, isInOwnOffice, ofNamesake } from './holders.ts'
import { holdersBody } from './holders-body.ts'
import { homeState } from './home-state.ts'
import { houseState } from './house.ts'
import type { Standing } from './known-by.ts'
import { isNamesake, leadBefore } from './lead-before.ts'
import { missionState } from './mission.ts'
import { isNamedFor } from './named-for.ts'
import { impliedBy, impliedState, isFormer, isLike, officesOf, statesOf } from './offices.ts'
import { mayBeBodys, outletOf } from './outlet-state.ts'
import { actsForItself, isEditors, isHis, isOrgan, rowOf } from './owner.ts'
import type { Party } from './parties.ts'
import { sameName } from './people.ts'
import { Person } from './person.ts'
import { sentWith } from './sent-with.ts'
import { stateNotHome } from './state-not-home.ts'
import { titleHolder } from './title-holder.ts'
import { companyOf, sideOfBody, unlistedOf } from './unlisted-sides.ts'
import { titleOwner } from './whose-title.ts'

/** People of whom one is told by the next. */
const longestChain = 50

export class Standings {
  /** The state whose officials the article names without saying so. */
  readonly home: string | null
  /** People whose state proved to be another, in the order in which it did. */
  readonly corrected: Person[] = []
  /** Id of the international body that published the article. */
  readonly homeBody: string | null
  /** The home is the state that the article speaks of most, not its outlet's. */
  readonly isGuess: boolean
  readonly #known = new Map<Person, Standing>()
  /** Those of whom it is being found out. */
  readonly #asked = new Set<Person>()
  readonly #headline: Headline
  readonly #scan: Scan
  readonly #people: readonly Person[]
  readonly #holders: Holders
  readonly day: string | undefined
  /** Ids of the bodies that the article names. */
  readonly #bodies: ReadonlySet<string | null>

  constructor(
    scan: Scan,
    article: Article,
    people: readonly Person[],
    holders: Holders,
    agencies: readonly AgencyMention[],
  ) {
    this.#bodies = new Set(agencies.map(({ id }) => id))
    this.#scan = scan
    this.#people = people
    this.#holders = holders
    this.day = article.date
    this.#headline = headlineOf(article.title ?? '', scan.lexicon)
    const outlet = outletOf(article.source ?? '', scan.lexicon)
    this.home = homeState(scan, article.source ?? '', outlet, people, holders, agencies)
    this.isGuess = this.home === null || !outlet.states.includes(this.home)
    this.homeBody = outlet.body
  }

  of(person: Person): Standing {
    const known = this.#known.get(person)
    if (known) return known
    this.#asked.add(person)
    const standing = this.#stand(person)
    this.#asked.delete(person)
    this.#known.set(person, standing)
    return standing
  }

  /** Of another by whom somebody is told: null where that one is told by him. */
  readonly #ofOther = (person: Person): Standing | null =>
    this.#asked.has(person) || this.#asked.size > longestChain ? null : this.of(person)

  /** True where only the article's home tells of the person's state. */
  isPresumed = (person: Person): boolean => this.of(person).by === 'home of the article'

  /** A body, or a title without a name, that only the article's home gives a state. */
  isUntold({ kind, people, sides }: Party): boolean {
    return kind === 'agency' || (kind === 'person' && people.length === 0 && sides[0] === this.home)
  }

  /** True where only what the article speaks of most tells of the person's state. */
  isGuessed = (person: Person): boolean => this.isGuess && this.isPresumed(person)

  /** Two officials cannot meet on one side: the other is of the state, or the body, that the sentence speaks of. */
  correct(person: Person, side: string): void {
    const [state, agency] = side.startsWith('agency:') ? [null, side] : [side, null]
    this.#known.set(person, { state, agency, by: 'the other side', holder: null })
    this.corrected.push(person)
  }

  #stand(person: Person): Standing {
    const holder = this.#holderOf(person)
    const ofState = (state: string, by: Standing['by']): Standing => ({
      state,
      agency: null,
      by,
      holder: holder?.state === state ? holder : null,
    })
    const [stated] = isNamedFor(this.#scan, person) ? [] : person.states
    const company = stated && companyOf(this.#scan, person.titles, stated)
    if (company) return { state: stated, agency: company, by: 'body', holder: null }
    if (stated) return ofState(ofNamesake(stated, person.tokens, this.#holders), 'title')
    const bodies = person.titles.filter((title) => title.agency?.id)
    const led = bodies.find((title) => !isFormer(this.#scan, title) && !isNamesake(title.agency!.id!, holder))
    if (led && isEditors(led)) return { state: null, agency: led.agency!.id, by: 'body', holder: null }
    const serves = led && holder?.state && isInOwnOffice(holder, person, this.day)
    if (serves) return { state: holder.state, agency: null, by: 'office table', holder }
    if (led) return this.#ofBody(led.agency!.id!, holder)
    const own = unlistedOf(this.#scan, person.titles) ?? leadBefore(this.#scan, person)
    if (own) return this.#ofBody(own, holder)
    const implied = impliedState(this.#scan, person.titles, this.home)
    // "البابا تواضروس": another church's pope, as the table knows.
    if (
      implied &&
      holder &&
      holder.state !== implied &&
      holder.tenures.some((one) => person.titles.some((title) => title.offices.includes(one.office)))
    )
      return { state: holder.state, agency: null, by: 'office table', holder }
    if (implied) return ofState(implied, 'office')
    const titled = this.#headline.people.find(({ tokens }) => sameName(tokens, person.tokens))?.state
    if (titled) return ofState(titled, 'headline')
    if (holder && this.#isSo(holder, person))
      return { state: holder.state, agency: holdersBody(holder, this.#bodies, this.#scan), by: 'office table', holder }
    // Who headed a party once still acts in his state's politics, but not for it.
    const once = bodies.map((title) => rowOf.get(title.agency!.id!)?.state).find((state) => state)
    if (once) return ofState(once, 'body')
    const house = houseState(this.#scan, person)
    if (house) return ofState(house, 'house')
    const owner = titleOwner(this.#scan, person, this.#people)
    const owners = owner instanceof Person ? this.#ofOther(owner) : null
    if (owners) return { ...owners, holder: null }
    if (owner && !(owner instanceof Person))
      return owner.isBody ? this.#ofBody(owner.side, null) : ofState(owner.side, 'the state named before')
    const sent = sentWith(this.#scan, person, this.#people)
    const senders = sent instanceof Person ? this.#ofOther(sent) : null
    if (senders) return { ...senders, by: 'the list', holder: null }
    if (typeof sent === 'string')
      return sent.startsWith('agency:') ? this.#ofBody(sent, null) : ofState(sent, 'the list')
    const mission = delegationState(this.#scan, person) ?? missionState(person, this.#people, this.home)
    if (mission) return ofState(mission, 'the state named before')
    if (person.listedWith) return ofState(person.listedWith, 'the list')
    const other = this.home && stateNotHome(this.#scan, person, this.#people, this.home, this.#ofOther)
    if (other) return ofState(other, 'the state named before')
    const abroad = this.home && this.day && stateAbroad(this.#scan, person, this.home, this.day, this.#headline)
    if (abroad) return ofState(abroad, 'the state named before')
    if (this.homeBody && mayBeBodys(person.titles.flatMap(({ offices }) => offices)))
      return { state: null, agency: this.homeBody, by: 'body', holder: null }
    return { state: this.home, agency: null, by: 'home of the article', holder: null }
  }

  /** An official of a ministry is his state's, one of a party acts in his state's politics, one of the UN has none. */
  #ofBody(id: string, holder: OfficeHolder | null): Standing {
    const row = rowOf.get(id)
    const international = row !== undefined && ['igo', 'ngo', 'news', 'parliament'].includes(row.kind)
    const state = row?.state ?? (international ? null : (holder?.state ?? this.home))
    const known = holder?.state === state ? holder : null
    return { state, agency: row && isOrgan(row) ? null : id, by: 'body', holder: known }
  }

  /** Who held an office on the article's day comes first. */
  #holderOf(person: Person): OfficeHolder | null {
    const named = this.#holders.named(person.tokens)
    // "وزير الصحة أحمد الخطيب" is no "أحمد معاذ الخطيب" of another office.
    const isMinister = person.states.length === 0 && person.offices.some((words) => words.has('minister'))
    const shortened = isMinister && named.length > 0 && !this.#holders.isWhole(person.tokens)
    const holders = shortened
      ? inOffice(named, person.offices)
      : named.length > 0
        ? named
        : holdersAkin(person, this.#holders)
    return (
      holders.find(({ tenures }) => tenures.some((tenure) => this.#isHeld(tenure))) ??
      holders[0] ??
      titleHolder(person, this.#holders, this.day)
    )
  }

  /** The highest office that the table gives a person on the article's day, else his latest. */
  officeByTable(person: Person): string | null {
    const tenures = this.of(person).holder?.tenures ?? []
    return (this.day ? highestHeld(tenures, this.day) : tenures[0])?.office ?? null
  }

  /** "Deputy Secretary of State Zoellick" did not head the World Bank yet. */
  #isSo({ state, tenures }: OfficeHolder, { offices }: Person): boolean {
    return (
      state !== null || offices.length === 0 || tenures.some((one) => this.#isHeld(one) || isLike(one.office, offices))
    )
  }

  #isHeld(tenure: Tenure): boolean {
    return this.day !== undefined && isHeld(tenure, this.day)
  }

  /** The side that a person is of in an encounter; none where nothing tells. */
  sidesOf(person: Person): string[] {
    const { state, agency } = this.of(person)
    const side = agency ?? state
    return side ? [side] : []
  }

  /** The side that a description without a name speaks of. */
  describedSides(mention: PersonMention): string[] {
    return this.home && this.isHomes(mention) ? [this.home] : this.#toldSides(mention)
  }

  /** True where nothing but the article's home tells whose official a description means. */
  isHomes(mention: PersonMention): boolean {
    // "مسؤول أجنبي": of whatever state, but not the home's.
    const last = mention.to - 1
    const foreign = [last, mention.to].some((at) => isA(this.#scan, at, 'foreign.adjective'))
    return !mention.counterpart && !foreign && !isHis(this.#scan, last) && this.#toldSides(mention).length === 0
  }

  #toldSides(mention: PersonMention): string[] {
    const stated = statesOf(mention)
    const company = stated[0] && !mention.counterpart ? companyOf(this.#scan, mention.offices, stated[0]) : null
    if (company) return [company]
    if (stated.length > 0) return mention.counterpart ? [...new Set(stated)] : stated.slice(0, 1)
    const body = mention.offices.find((office) => office.agency?.id)?.agency?.id
    if (body) return [actsForItself(body) ? body : (rowOf.get(body)?.state ?? body)]
    const unlisted = unlistedOf(this.#scan, mention.offices)
    const own = unlisted ?? (this.homeBody && mayBeBodys(officesOf(mention)) ? this.homeBody : null)
    return own ? [own] : impliedBy(mention).slice(0, 1)
  }

  /** The side that an agency is: its state for an organ of a government; null where it only reports. */
  sideOfAgency(agency: AgencyMention): string | null {
    if (agency.unlisted) return sideOfUnlisted(this.#scan, agency)
    if (!agency.id) return sideOfBody(this.#scan, agency) ?? agency.states[0] ?? this.home
    const row = rowOf.get(agency.id)
    if (!row || row.kind === 'news') return null
    return isOrgan(row) && row.state ? row.state : agency.id
  }
}
