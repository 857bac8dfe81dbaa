/** The entities of one article, each under its mention key. */
import { stateId } from '../../schema/ids.ts'
import type { AgencyKind } from '../../schema/ontology.ts'
import type { AgencyEntity, Entity, IssueEntity, NamePair, OfficialEntity, Span, StateEntity } from '../fragment.ts'
import { states as stateNames } from '../gazetteer/states.ts'
import { type Issue, issueOf } from '../issues/issue-of.ts'
import type { AgencyMention } from '../mentions/agencies.ts'
import type { Scan } from '../mentions/scan.ts'
import { sideOfUnlisted } from '../mentions/unlisted-agencies.ts'
import type { Cast } from '../resolve/cast.ts'
import { rowOf } from '../resolve/owner.ts'
import type { Party } from '../resolve/parties.ts'
import type { Person } from '../resolve/person.ts'
import { bodyName } from './bodies.ts'
import { Owners } from './owners.ts'
import { personNames } from './person-names.ts'
import { roleOf } from './role.ts'
import { agencySpan, nameSpan, spanOf, wordsOf } from './spans.ts'
import { stateMentions } from './states.ts'

type Growing<T extends Entity> = Omit<T, 'mentions'> & { mentions: Span[] }

export class Entities {
  readonly #all = new Map<string, Entity>()
  readonly #officialId = new Map<Person, string>()
  /** Of organisations that no list knows, by what stands for each as a side. */
  readonly #unlistedId = new Map<string, string>()
  readonly #scan: Scan
  readonly #cast: Cast
  readonly #owners: Owners

  constructor(scan: Scan, cast: Cast) {
    this.#scan = scan
    this.#cast = cast
    this.#owners = new Owners(cast)
    for (const [code, spans] of stateMentions(scan, cast.people.all)) this.#state(code, spans)
    for (const agency of cast.agencies) this.#agency(agency)
    for (const person of cast.people.all) this.#official(person)
  }

  list(): Entity[] {
    return [...this.#all.values()]
  }

  /** A side as edges name it: a state's code, an agency's id. */
  side(side: string): string {
    const unlisted = this.#unlistedId.get(side)
    if (unlisted) return unlisted
    if (side.startsWith('agency:')) this.#unnamed(side)
    else this.#state(side, [])
    return side
  }

  official(person: Person): string {
    return this.#officialId.get(person)!
  }

  /** The finest entity that a party is: the person, else the side. */
  party(party: Party): string {
    const person = party.people[0]
    return person ? this.official(person) : this.#sideId(party.sides[0]!)
  }

  /** All that a party stands for: its people, and the sides that none of them is of. */
  each({ people, sides }: Party): string[] {
    const theirs = people.flatMap((person) => this.#cast.standings.sidesOf(person))
    const others = sides.filter((side) => !theirs.includes(side))
    return [...people.map((person) => this.official(person)), ...others.map((side) => this.#sideId(side))]
  }

  #sideId(side: string): string {
    const known = this.side(side)
    return known.startsWith('agency:') ? known : stateId(known)
  }

  /** The id of the issue that the phrase names where these sides discuss it. */
  issue(span: Span, sides: readonly string[]): string {
    const issue = issueOf(wordsOf(this.#scan, span), this.#scan.lexicon, sides)
    this.#issue(issue, [span])
    return issue.id
  }

  #issue({ id, name, partOf, concerns }: Issue, mentions: readonly Span[]): void {
    const known = this.#all.get(id) as Growing<IssueEntity> | undefined
    if (known) {
      known.mentions.push(...mentions)
      return
    }
    const issue: Growing<IssueEntity> = {
      id,
      type: 'Issue',
      name,
      mentions: [...mentions],
      partOf: partOf?.id,
      concerns: concerns.length > 0 ? concerns : undefined,
    }
    this.#all.set(id, issue)
    if (partOf) this.#issue(partOf, [])
  }

  #state(code: string, mentions: readonly Span[]): void {
    if (this.#all.has(stateId(code))) return
    const name: NamePair = stateNames[code as keyof typeof stateNames] ?? { en: code, ar: code }
    const state: StateEntity = { id: stateId(code), type: 'State', code, name: { en: name.en, ar: name.ar }, mentions }
    this.#all.set(state.id, state)
  }

  /** A body that only a description of its people brings in: "their counterparts in the Gulf states". */
  #unnamed(id: string): void {
    const row = rowOf.get(id)
    if (!row || this.#all.has(id)) return
    const { kind, name, state } = row
    const titles = this.#cast.people.all.flatMap((person) => person.titles)
    const named = titles.find(({ agency }) => agency?.id === id)?.agency
    const mentions = named ? [spanOf(this.#scan, named.from, named.to)] : this.#placesOf(id)
    const names = mentions.map((span) => wordsOf(this.#scan, span))
    this.#all.set(id, { id, type: 'Agency', kind, state, name, mentions, names })
  }

  /** "انتقل إلى مقر الحلف": where a text names a body as a place alone. */
  #placesOf(id: string): Span[] {
    return this.#scan.agencies.flatMap((found, at) =>
      found?.values.some((value) => value.type === 'agency' && value.id === id)
        ? [agencySpan(this.#scan, at, at + found.length)]
        : [],
    )
  }

  #agency(agency: AgencyMention): void {
    if (agency.unlisted) {
      this.#unlisted(agency, agency.unlisted)
      return
    }
    if (agency.id) this.#owners.named(agency.id)
    const owner = agency.id ? agency.states[0] : this.#owners.of(agency)
    const id = agency.id ?? (owner ? `agency:${owner.toLowerCase()}/${agency.body}` : null)
    if (!id) return
    const span = spanOf(this.#scan, agency.from, agency.to)
    const text = wordsOf(this.#scan, span)
    const known = this.#all.get(id) as (Growing<AgencyEntity> & { names: string[] }) | undefined
    if (known) {
      if (known.mentions.at(-1)?.start !== span.start) known.mentions.push(span)
      if (!known.names.includes(text)) known.names.push(text)
      return
    }
    const row = rowOf.get(id)
    const body = row ?? bodyName(this.#scan.lexicon.language, agency.body!, owner)
    const state = row ? row.state : owner
    this.#all.set(id, {
      id,
      type: 'Agency',
      kind: body.kind,
      state,
      name: body.name,
      mentions: [span],
      names: [text],
    })
  }

  /** One whose name begins as another's is the same, said in short. */
  #unlisted(agency: AgencyMention, kind: AgencyKind): void {
    const span = agencySpan(this.#scan, agency.from, agency.to)
    const text = wordsOf(this.#scan, span)
    const { name, slug } = personNames(text, this.#scan.lexicon, null)
    const state = agency.states[0]
    const known = [...this.#all.values()].find(
      (one) => one.type === 'Agency' && (one.name.ar.startsWith(name.ar) || name.ar.startsWith(one.name.ar)),
    ) as (Growing<AgencyEntity> & { names: string[] }) | undefined
    const side = sideOfUnlisted(this.#scan, agency)
    if (known) {
      known.mentions.push(span)
      if (!known.names.includes(text)) known.names.push(text)
      if (side) this.#unlistedId.set(side, known.id)
      return
    }
    const id = `agency:${state ? `${state.toLowerCase()}/` : ''}${slug}`
    if (side) this.#unlistedId.set(side, id)
    this.#all.set(id, {
      id,
      type: 'Agency',
      kind,
      state,
      name,
      mentions: [span],
      names: [text],
    })
  }

  #official(person: Person): void {
    const standing = this.#cast.standings.of(person)
    const spans = person.names.map(([from, to]) => nameSpan(this.#scan, person, from, to))
    const forms = [...new Set(spans.map((span) => wordsOf(this.#scan, span)))].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    )
    const { name, slug } = personNames(forms[0]!, this.#scan.lexicon, standing.holder)
    const owner = standing.state ?? (standing.agency && this.side(standing.agency).replace('agency:', '')) ?? 'none'
    const id = `official:${owner}/${slug}`
    this.#officialId.set(person, id)
    const role = roleOf(this.#scan, this.#cast.standings, person)
    const known = this.#all.get(id)
    const official: OfficialEntity = {
      id,
      type: 'Official',
      state: standing.state,
      agency: standing.agency ? this.side(standing.agency) : undefined,
      role: role?.name.en,
      roleAr: role?.name.ar,
      name,
      mentions: known ? [...known.mentions, ...spans] : spans,
      names: forms,
    }
    this.#all.set(id, official)
    if (standing.state && standing.by !== 'home of the article') this.#state(standing.state, [])
  }
}
