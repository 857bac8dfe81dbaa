/** Who appears in an article: its people, by name, short name and description, and its bodies. */
import type { Article } from '../article.ts'
import { type AgencyMention, isInternational } from '../mentions/agencies.ts'
import { genderOf } from '../mentions/gender.ts'
import { isEnvoys } from '../mentions/office-draft.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, isMark, type Scan } from '../mentions/scan.ts'
import { Addresses } from './addresses.ts'
import { Bynames } from './bynames.ts'
import { Descriptions, holdsJust, isNamedLater } from './descriptions.ts'
import { type Found, findMentions } from './found.ts'
import type { Holders } from './holders.ts'
import { type Named, withLeadersOffices } from './leaders-offices.ts'
import {
  holds,
  impliedBy,
  isSecretary,
  keyOf,
  officeLikeness,
  officesOf,
  officeWords,
  saidWords,
  stateOf,
  statesOf,
} from './offices.ts'
import { outletMentions } from './outlet-mentions.ts'
import { mayBeBodys, outletOf } from './outlet-state.ts'
import { ownTitles } from './own-titles.ts'
import { People } from './people.ts'
import type { Person } from './person.ts'
import { isOfficial, shareStates } from './shared-states.ts'
import { joinedAt } from './shared-titles.ts'
import { type ShortName, ShortNames } from './short-names.ts'
import { Standings } from './standing.ts'
import { Turns } from './voices.ts'

export class Cast {
  readonly people: People
  readonly standings: Standings
  readonly agencies: readonly AgencyMention[]
  readonly #scan: Scan
  readonly #holders: Holders
  readonly #found: Found
  /** Who has the word, in a transcript. */
  readonly turns: Turns
  /** Who signs a release: its "I". */
  readonly signer: Person | null
  readonly #isGovernments: boolean
  readonly #personOf = new Map<PersonMention, Person>()
  readonly #shortNames: ShortNames
  readonly #addresses: Addresses
  /** 1 at each token that the name of a person or a body begins with. */
  readonly #named: Uint8Array
  #descriptions: Descriptions | undefined
  #ownTitles: ReadonlyMap<string, number> | undefined

  constructor(scan: Scan, article: Article, holders: Holders) {
    this.#scan = scan
    this.#holders = holders
    this.people = new People(scan)
    this.#found = findMentions(scan)
    const outlet = outletOf(article.source ?? '', scan.lexicon)
    this.#isGovernments = outlet.isGovernments
    this.agencies = [...this.#found.agencies, ...outletMentions(scan, article.source, outlet)]
    const named = [...this.#found.people.values()]
    this.#nameTheNamed()
    this.standings = new Standings(scan, article, this.people.all, holders, this.agencies)
    this.#findDescribed()
    const bynames = new Bynames(scan, holders, article.date, named)
    this.#shortNames = new ShortNames(scan, this.people, this.#found.people, named, bynames)
    this.agencies = withLeadersOffices(scan, this.agencies, this.#namesOf(), this.standings)
    this.#addresses = new Addresses(scan, this.#found.people)
    this.#named = new Uint8Array(scan.tokens.length)
    for (const places of [this.#found.people, this.#found.bodies, this.#shortNames.all])
      for (const at of places.keys()) this.#named[at] = 1
    for (const person of this.people.all) person.sort()
    this.signer = this.#found.signers.map((mention) => this.#personOf.get(mention)).find((one) => one) ?? null
    this.turns = new Turns(scan, (from, to) => (this.mentionAt(from) ?? this.shortNameAt(from))?.to === to)
  }

  /** Everybody at each place where a name of his stands. */
  *#namesOf(): Iterable<Named> {
    for (const [mention, person] of this.#personOf)
      if (mention.name) yield { from: mention.from, to: mention.name[1], person }
    for (const [from, { to, person }] of this.#shortNames.all) yield { from, to, person }
  }

  mentionAt = (at: number): PersonMention | undefined => this.#found.people.get(at)
  bodyAt = (at: number): AgencyMention | undefined => this.#found.bodies.get(at)
  shortNameAt = (at: number): ShortName | undefined => this.#shortNames.all.get(at)

  /** True where a person or a body is named, or an address may stand. */
  standsAt = (at: number): boolean => this.#named[at] === 1 || this.#addresses.mayBeAt(at)

  /** "سموه": its tokens, and whom it means where somebody was introduced so. */
  addressAt(at: number): { readonly length: number; readonly person: Person | null } | null {
    const found = this.#addresses.at(at)
    return found && { length: found.length, person: (found.mention && this.#personOf.get(found.mention)) ?? null }
  }

  /** "… el ministro de Justicia, José Eduardo Cardozo. El ministro brasileño …": the first of that state, and only he can be meant. */
  #findDescribed(): void {
    if (!this.#scan.lexicon.cased) return
    const told = new Set<string>()
    const openings = new Set(this.#scan.sentences.map(({ from }) => from))
    for (const [at, mention] of this.#found.people) {
      const states = statesOf(mention)
      const [state] = states
      if (!mention.name && state && openings.has(at) && states.length === 1 && !told.has(state)) {
        const offices = officeWords(officesOf(mention))
        const meant = this.people.all.filter(
          (person) =>
            person.names[0]![0] < at &&
            this.standings.isGuessed(person) &&
            person.offices.some((office) => officeLikeness(office, offices) > 0),
        )
        if (meant.length === 1) this.standings.correct(meant[0]!, state)
      }
      for (const one of states) told.add(one)
    }
  }

  /** First those whom a title or the table of office holders makes officials, then the names that repeat them. */
  #nameTheNamed(): void {
    const mentions = this.#found.people
    const named = [...mentions.values()].filter((mention) => mention.name)
    const officials = named.filter((mention) => isOfficial(this.#scan, this.#holders, mention))
    shareStates(this.#scan, this.#holders, officials)
    for (const [list, create] of [
      [officials, true],
      [named, false],
    ] as const)
      for (const mention of list) {
        const person = this.#personOf.has(mention) ? null : this.people.named(mention, create)
        if (!person) continue
        this.#personOf.set(mention, person)
        person.gender ??= genderOf(this.#scan, mention)
      }
    this.#shareOffices(officials)
    this.#linkListed([...mentions.values()])
    for (const [at, mention] of mentions) if (mention.name && !this.#personOf.has(mention)) mentions.delete(at)
  }

  /** A counterpart, "نظيره الكوري تشو هيون", holds the like office of whoever was named before him. */
  #shareOffices(officials: readonly PersonMention[]): void {
    let office: ReadonlySet<string> | undefined
    for (const mention of officials) {
      const person = this.#personOf.get(mention)
      if (!person) continue
      if (mention.counterpart && person.offices.length === 0 && office && !isSecretary(office))
        person.offices.push(office)
      office = person.offices[0] ?? office
    }
  }

  /** "رئيس الوزراء الهندي مانموهان سينغ ووزير خارجيته سلمان خورشيد": one delegation's, unless an envoy is among his hosts. */
  #linkListed(mentions: readonly PersonMention[]): void {
    const { cased } = this.#scan.lexicon
    for (const [i, mention] of mentions.entries()) {
      const before = mentions[i - 1]
      const person = this.#personOf.get(mention)
      if (!before || !person || mention.offices.length + Number(mention.honorific && !cased) === 0) continue
      const envoy = before.offices.some(({ accredited, offices }) => accredited.length > 0 || offices.some(isEnvoys))
      if (!envoy && joinedAt(this.#scan, before.to, mention.from))
        person.listedWith ??= stateOf(before) ?? (cased ? null : (this.#personOf.get(before)?.states[0] ?? null))
    }
  }

  /** Whoever of the home state is known to hold just this office, of "the minister" in any field. */
  #atHome(offices: ReadonlySet<string>, at: number): Person | undefined {
    const { home } = this.standings
    const person = home ? this.#descriptions!.meant([home], offices, null, at, undefined) : null
    return person?.offices.some((held) => holdsJust(held, offices)) ? person : undefined
  }

  #soTitled(offices: ReadonlySet<string>, at: number): Person | null {
    const person = this.#descriptions!.meant([], offices, null, at, undefined)
    return person?.offices.some((held) => [...offices].every((word) => held.has(word))) ? person : null
  }

  /** "وزير الخارجية", "The President" without a state: a paper's own, where he is named, before another that was just spoken of;
   * of a government's release also where nobody names him (null); else undefined. */
  #own(offices: ReadonlySet<string>, at: number): Person | null | undefined {
    if (!this.#isGovernments && !(this.standings.homeBody && mayBeBodys([[...offices].join('-')])))
      return this.#scan.lexicon.cased || offices.size < 2 ? undefined : this.#atHome(offices, at)
    const person = this.#atHome(offices, at)
    if (person) return person
    this.#ownTitles ??= ownTitles(this.#found.people.values(), (mention) => this.#companionOf(mention, false))
    return (this.#ownTitles.get(keyOf(offices)) ?? Number.POSITIVE_INFINITY) <= at ? null : undefined
  }

  /**
   * "the chief of staff and his counterpart, General …", "استقبل الرئيس أمس نظيره فلان", "Le Président de la République a reçu
   * M. Klaus Iohannis, Président de la Roumanie": another than he.
   */
  #companionOf({ to }: PersonMention, stated: boolean): PersonMention | undefined {
    const joined = isA(this.#scan, to, 'and') ? this.#found.people.get(to + 1) : undefined
    for (let at = to; !joined && at < to + (stated ? nearby : further) && !isMark(this.#scan, at, '.'); at++) {
      const next = this.#found.people.get(at)
      if (next && !stated && next.name && statesOf(next).length > 0) return next
      if (next) return next.counterpart && at < to + nearby ? next : undefined
    }
    return joined
  }

  /** "نظيره الكويتي": whoever of that state is named elsewhere and holds the office of the one before him. */
  #counterpartOf(mention: PersonMention, states: readonly string[]): Person | null {
    let at = mention.from - 1
    while (at >= Math.max(0, mention.from - further) && !(this.#found.people.has(at) || this.shortNameAt(at))) at--
    const before = this.#found.people.get(at)
    const other = before ? this.personOf(before) : (this.shortNameAt(at)?.person ?? null)
    if (!other || states.length !== 1) return null
    this.#descriptions ??= new Descriptions(this.people, this.standings, this.#scan.lexicon.cased)
    for (const office of other.offices) {
      const person = this.#descriptions.meant(states, office, null, mention.from, other)
      if (!person?.offices.some((held) => holds(held, office))) continue
      this.#personOf.set(mention, person)
      return person
    }
    return null
  }

  /** The person whom a mention means: by name, or by the description that fits best, the nearest before it first. */
  personOf(mention: PersonMention): Person | null {
    const known = this.#personOf.get(mention)
    if (known || mention.name) return known ?? null
    const stated = statesOf(mention)
    if (mention.counterpart) return this.#counterpartOf(mention, stated)
    const states = stated.length > 0 ? stated : impliedBy(mention)
    const offices = saidWords(this.#scan, mention)
    const next = this.#companionOf(mention, states.length > 0)
    const other = next && this.#personOf.get(next)
    this.#descriptions ??= new Descriptions(this.people, this.standings, this.#scan.lexicon.cased)
    const own = states.length > 0 ? undefined : this.#own(offices, mention.from)
    if (own === null) return null
    const fitting = own ?? this.#descriptions.meant(states, offices, genderOf(this.#scan, mention), mention.from, other)
    // "البابا": of another state than the one that the bare title means, where the text named him by it.
    const best = fitting ?? (stated.length === 0 && states.length > 0 ? this.#soTitled(offices, mention.from) : null)
    // "the president of the European Commission": no state's president.
    const body = mention.offices.find(({ agency }) => isInternational(agency))?.agency?.id
    if (best && states.length === 0 && isNamedLater(this.#scan, best, mention.from, this.standings.home)) return null
    if (!best || (body && this.standings.of(best).agency !== body)) return null
    this.#personOf.set(mention, best)
    return best
  }
}

/** Tokens between a description and the counterpart of whom it describes, or whom he meets: "s'est entretenu ce jour avec". */
const nearby = 6
const further = 18
