/** Who appears in an article: its people and bodies, and the states that they stand for. */

import type { AgencyKind } from '../../schema/ontology.ts'
import type { Article } from '../article.ts'
import type { Reading } from '../engine/tokens.ts'
import { agencies as agencyRows } from '../gazetteer/agencies.ts'
import type { OfficeHolderRow } from '../gazetteer/types.ts'
import { type AgencyMention, agencyAt, isVenue } from '../mentions/agencies.ts'
import { nameEnd } from '../mentions/names.ts'
import { type PersonMention, personAt } from '../mentions/people.ts'
import { isA, type Scan } from '../mentions/scan.ts'
import { titledPeople } from './headline.ts'
import { outletState } from './outlet-state.ts'
import { nameTokens, officeLikeness, officesOf, People, type Person, sameName, statesOf } from './people.ts'

const rowOf = new Map(agencyRows.map((row) => [row.id, row]))

export interface Standing {
  /** State code, or null for an official of a body. */
  readonly state: string | null
  readonly agency: string | null
  /** How it is known, for `explain`. */
  readonly by: string
  readonly holder: OfficeHolderRow | null
}

/** A word of a known person's name that stands alone. */
export interface ShortName {
  readonly person: Person
  readonly to: number
  readonly reading: Reading
}

export class Cast {
  readonly scan: Scan
  readonly people: People
  readonly agencies: readonly AgencyMention[]
  /** The state whose officials the article names without a nisba. */
  readonly home: string | null
  readonly #mentions = new Map<number, PersonMention>()
  readonly #agencyAt = new Map<number, AgencyMention>()
  readonly #personOf = new Map<PersonMention, Person>()
  readonly #standing = new Map<Person, Standing>()
  readonly #shortNames = new Map<number, ShortName>()
  readonly #article: Article
  readonly #titled: readonly { tokens: readonly string[]; state: string }[]
  readonly #holders: (tokens: readonly string[]) => readonly OfficeHolderRow[]

  constructor(scan: Scan, article: Article, holders: (tokens: readonly string[]) => readonly OfficeHolderRow[]) {
    this.scan = scan
    this.people = new People(scan)
    this.#article = article
    this.#holders = holders
    this.#titled = titledPeople(article.title ?? '', scan.lexicon)
    this.agencies = this.#findMentions()
    this.#nameTheNamed()
    this.home = this.#homeState()
    this.#findShortNames()
  }

  mentionAt = (at: number): PersonMention | undefined => this.#mentions.get(at)
  agencyAt = (at: number): AgencyMention | undefined => this.#agencyAt.get(at)
  shortNameAt = (at: number): ShortName | undefined => this.#shortNames.get(at)

  #findMentions(): AgencyMention[] {
    const agencies: AgencyMention[] = []
    for (const sentence of this.scan.sentences) {
      let at = sentence.from
      while (at < sentence.to) {
        const person = sentence.furniture ? null : personAt(this.scan, at, sentence.to)
        // "الرئيسان" without names is a group, not one of the two.
        if (person && (person.name || !isA(this.scan, at, 'group'))) {
          this.#mentions.set(at, person)
          agencies.push(...this.#agenciesWithin(person))
          at = person.to
          continue
        }
        const agency = agencyAt(this.scan, at, sentence.to)
        if (agency && !isVenue(this.scan, agency)) {
          if (agency.id !== null || !sentence.furniture) agencies.push(agency)
          if (!sentence.furniture) this.#agencyAt.set(at, agency)
        }
        at = agency ? agency.to : at + 1
      }
    }
    return agencies
  }

  /** The ministries and named bodies that a title speaks of. */
  #agenciesWithin(person: PersonMention): AgencyMention[] {
    const found = person.offices.flatMap((office) => (office.agency ? [office.agency] : []))
    for (const office of person.offices)
      for (let at = office.from; at < office.to; at++) {
        const agency = agencyAt(this.scan, at, office.to)
        if (!agency) continue
        if (agency.id ?? agency.body?.startsWith('ministry')) found.push(agency)
        at = agency.to - 1
      }
    return found
  }

  /** First those whom a title or the table of office holders makes officials, then the names that repeat them. */
  #nameTheNamed(): void {
    const named = [...this.#mentions.values()].filter((mention) => mention.name)
    const officials = named.filter(
      (mention) => mention.offices.length > 0 || mention.counterpart || this.#knownHolder(mention) !== null,
    )
    this.#shareStates(officials)
    for (const mention of officials) this.#assign(mention, this.people.named(mention, true))
    for (const mention of named)
      if (!this.#personOf.has(mention)) this.#assign(mention, this.people.named(mention, false))
    for (const [at, mention] of this.#mentions)
      if (mention.name && !this.#personOf.has(mention)) this.#mentions.delete(at)
  }

  /** "President Guy Parmelin and Foreign Minister Ignazio Cassis of Switzerland": the state is both men's. */
  #shareStates(mentions: readonly PersonMention[]): void {
    if (!this.scan.lexicon.cased) return
    for (const [i, mention] of mentions.entries()) {
      const next = mentions[i + 1]
      if (!next || statesOf(mention).length > 0 || this.#knownHolder(mention)) continue
      const joined = isA(this.scan, mention.to, 'and') && mention.to + 1 === next.from
      const trailing = next.states.length > 0 && next.offices.every((office) => office.states.length === 0)
      if (joined && trailing) mention.states.push(...next.states)
    }
  }

  #assign(mention: PersonMention, person: Person | null): void {
    if (person) this.#personOf.set(mention, person)
  }

  #knownHolder(mention: PersonMention): OfficeHolderRow | null {
    const tokens = nameTokens(this.scan, mention.name!)
    return tokens.length < 2 ? null : (this.#holders(tokens)[0] ?? null)
  }

  /** A word of a known person's name that stands alone: "كيري", "Lavrov". */
  #findShortNames(): void {
    const { tokens, lexicon } = this.scan
    const covered = new Set<number>()
    for (const mention of this.#mentions.values()) for (let at = mention.from; at < mention.to; at++) covered.add(at)
    for (const sentence of this.scan.sentences) {
      if (sentence.furniture) continue
      for (let at = sentence.from; at < sentence.to; at++) {
        const token = tokens[at]!
        if (covered.has(at) || token.kind !== 'word' || (lexicon.cased && !token.capital)) continue
        if (lexicon.names.common.has(token.form) || lexicon.names.particles.has(token.form)) continue
        const form = token.readings.find((reading) => this.people.withToken(reading.form))
        if (!form || (this.scan.words[at] && !lexicon.names.family.has(form.form))) continue
        const person = this.people.withToken(form.form)!
        const end = Math.max(at + 1, form === token.readings[0] ? this.#sameEnd(at, sentence.to, person) : at + 1)
        this.#shortNames.set(at, { person, to: end, reading: form })
        person.names.push([at, end])
        at = end - 1
      }
    }
  }

  #sameEnd(at: number, limit: number, person: Person): number {
    const end = nameEnd(this.scan, at, limit, 'free')
    for (let to = end; to > at + 1; to--) if (sameName(person.tokens, nameTokens(this.scan, [at, to]))) return to
    return at + 1
  }

  /** The person whom a mention means: by name, or by the description that fits best among those named before it. */
  personOf(mention: PersonMention): Person | null {
    const known = this.#personOf.get(mention)
    if (known || mention.name) return known ?? null
    if (mention.counterpart) return null
    const states = statesOf(mention)
    const offices = officesOf(mention)
    const candidates = this.people.all
      .map((person) => ({ person, score: this.#fit(person, states, offices), at: nearest(person, mention.from) }))
      .filter((candidate) => candidate.score > 0)
      .sort((a, b) => b.score - a.score || Math.abs(a.at - mention.from) - Math.abs(b.at - mention.from))
    const best = candidates[0]?.person ?? null
    if (best) this.#personOf.set(mention, best)
    return best
  }

  #fit(person: Person, states: readonly string[], offices: readonly string[]): number {
    const standing = this.standingOf(person)
    if (states.length > 0 && !(standing.state && states.includes(standing.state))) return 0
    const held = person.mentions.map(officesOf).filter((one) => one.length > 0)
    if (standing.holder) held.push([standing.holder.office])
    return Math.max(0, ...held.map((one) => officeLikeness(one, offices)))
  }

  /** The state or body that a person stands for. */
  standingOf(person: Person): Standing {
    const known = this.#standing.get(person)
    if (known) return known
    const standing = this.#stand(person)
    this.#standing.set(person, standing)
    return standing
  }

  #stand(person: Person): Standing {
    const holder = this.#holderOf(person)
    const stated = person.mentions.flatMap(statesOf)[0]
    if (stated) return { state: stated, agency: null, by: 'title', holder: holder?.state === stated ? holder : null }
    const body = person.mentions.flatMap((mention) => mention.offices).find((office) => office.agency?.id)?.agency
    if (body?.id) {
      const row = rowOf.get(body.id)
      const state = row?.state ?? (row && row.kind !== 'igo' && row.kind !== 'news' ? this.home : null)
      return { state, agency: row?.kind === 'government' ? null : body.id, by: 'body', holder: null }
    }
    const implied = person.mentions.flatMap((mention) => mention.offices).find((office) => office.implied)?.implied
    if (implied)
      return { state: implied, agency: null, by: 'office', holder: holder?.state === implied ? holder : null }
    const titled = this.#titled.find(({ tokens }) => sameName(tokens, person.tokens))?.state
    if (titled) return { state: titled, agency: null, by: 'headline', holder: holder?.state === titled ? holder : null }
    if (holder) return { state: holder.state, agency: holder.agency ?? null, by: 'office table', holder }
    return { state: this.home, agency: null, by: 'home of the article', holder: null }
  }

  #holderOf(person: Person): OfficeHolderRow | null {
    const rows = this.#holders(person.tokens)
    const day = this.#article.date
    return (
      (day
        ? rows.find((row) => row.from <= day && (!row.until || row.until >= day.slice(0, row.until.length)))
        : undefined) ??
      rows[0] ??
      null
    )
  }

  sidesOf(person: Person): string[] {
    const standing = this.standingOf(person)
    const side = standing.agency ?? standing.state
    return side ? [side] : []
  }

  describedSides(mention: PersonMention): string[] {
    const stated = statesOf(mention)
    if (stated.length > 0) return [stated[0]!]
    const body = mention.offices.find((office) => office.agency?.id)?.agency
    if (body?.id) return [rowOf.get(body.id)?.state ?? body.id]
    return mention.counterpart || !this.home ? [] : [this.home]
  }

  /** The side that an agency is: its state for an organ of a government; null where it only reports. */
  sideOfAgency(agency: AgencyMention): string | null {
    if (agency.id) {
      const row = rowOf.get(agency.id)
      if (!row || row.kind === 'news') return null
      return row.kind === 'government' && row.state ? row.state : agency.id
    }
    return agency.states[0] ?? this.home
  }

  kindOf = (id: string): AgencyKind => rowOf.get(id)?.kind ?? 'other'

  /** The outlet's own state where the article speaks of it; else the state that the article speaks of most. */
  #homeState(): string | null {
    const counts = new Map<string, number>()
    const count = (code: string, weight: number): void => {
      counts.set(code, (counts.get(code) ?? 0) + weight)
    }
    for (const person of this.people.all) {
      const implied = person.mentions.flatMap((mention) => mention.offices).find((office) => office.implied)?.implied
      const code = person.mentions.flatMap(statesOf)[0] ?? implied ?? this.#holders(person.tokens)[0]?.state
      if (code) count(code, 1)
    }
    for (const found of this.scan.states) if (found && !found.values[0]!.weak) count(found.values[0]!.code, 1)
    const outlet = outletState(this.#article.source ?? '')
    const [most, times] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [null, 0]
    return outlet && (counts.has(outlet) || times < dominant) ? outlet : most
  }
}

/** So often named, a state is what an article is about that does not name its outlet's. */
const dominant = 3

function nearest(person: Person, at: number): number {
  const before = person.names.filter(([from]) => from < at).map(([from]) => from)
  return before.length > 0 ? Math.max(...before) : Math.min(...person.names.map(([from]) => from)) + 10_000
}
