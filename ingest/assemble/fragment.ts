/** Entities and edges of one article out of its cast and events. */

import { stateId } from '../../schema/ids.ts'
import type { DatePrecision } from '../../schema/ontology.ts'
import type { Article } from '../article.ts'
import type { Sentence } from '../engine/sentences.ts'
import type {
  AgencyEntity,
  Discussed,
  Entity,
  EvidenceSpan,
  Fragment,
  FragmentEdge,
  IssueEntity,
  NamePair,
  OfficialEntity,
  Resolution,
  Span,
  StateEntity,
} from '../fragment.ts'
import { agencies as agencyRows } from '../gazetteer/agencies.ts'
import { offices as officeRows } from '../gazetteer/offices.ts'
import { states as stateNames } from '../gazetteer/states.ts'
import type { AgencyMention } from '../mentions/agencies.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Cast } from '../resolve/cast.ts'
import type { Encounter, Events, Proof } from '../resolve/events.ts'
import type { Party } from '../resolve/parties.ts'
import type { Person } from '../resolve/person.ts'
import { cliticLength, type TopicRange } from '../resolve/topics.ts'
import { bodyName } from './bodies.ts'
import { issueId } from './issues.ts'
import { personNames } from './person-names.ts'
import { stateMentions } from './states.ts'

const officeOf = new Map(officeRows.map((row) => [row.id, row]))
const agencyOf = new Map(agencyRows.map((row) => [row.id, row]))

export function fragmentOf(articleId: string, article: Article, scan: Scan, cast: Cast, events: Events): Fragment {
  return new Assembly(articleId, article, scan, cast, events).fragment()
}

class Assembly {
  readonly #entities = new Map<string, Entity>()
  readonly #officialId = new Map<Person, string>()
  readonly #articleId: string
  readonly #article: Article
  readonly #scan: Scan
  readonly #cast: Cast
  readonly #events: Events

  constructor(articleId: string, article: Article, scan: Scan, cast: Cast, events: Events) {
    this.#articleId = articleId
    this.#article = article
    this.#scan = scan
    this.#cast = cast
    this.#events = events
  }

  fragment(): Fragment {
    for (const [code, spans] of stateMentions(this.#scan)) this.#state(code, spans)
    for (const agency of this.#cast.agencies) this.#agency(agency)
    for (const person of this.#cast.people.all) this.#official(person)
    const edges = [...this.#meetings(), ...this.#discussions(), ...this.#praises()]
    return { articleId: this.#articleId, entities: [...this.#entities.values()], edges }
  }

  #state(code: string, mentions: readonly Span[]): void {
    if (this.#entities.has(stateId(code))) return
    const name: NamePair = stateNames[code as keyof typeof stateNames] ?? { en: code, ar: code }
    const state: StateEntity = { id: stateId(code), type: 'State', code, name: { en: name.en, ar: name.ar }, mentions }
    this.#entities.set(state.id, state)
  }

  #agencyId(agency: AgencyMention): string | null {
    if (agency.id) return agency.id
    const state = agency.states[0] ?? this.#cast.standings.home
    return state ? `agency:${state.toLowerCase()}/${agency.body}` : null
  }

  #agency(agency: AgencyMention): void {
    const id = this.#agencyId(agency)
    if (!id) return
    const span = this.#span(agency.from, agency.to)
    const text = this.#scan.text.slice(span.start, span.end)
    const known = this.#entities.get(id)
    if (known?.type === 'Agency') {
      if (known.mentions.some((mention) => mention.start === span.start)) return
      this.#entities.set(id, {
        ...known,
        mentions: [...known.mentions, span],
        names: [...new Set([...known.names, text])],
      })
      return
    }
    const row = agencyOf.get(id)
    const state = row ? row.state : (agency.states[0] ?? this.#cast.standings.home ?? undefined)
    const body = row ? null : bodyName(this.#scan.lexicon.language, agency.body!, state)
    const entity: AgencyEntity = {
      id,
      type: 'Agency',
      kind: row?.kind ?? body!.kind,
      ...(state ? { state } : {}),
      name: row?.name ?? body!.name,
      mentions: [span],
      names: [text],
    }
    this.#entities.set(id, entity)
  }

  #official(person: Person): void {
    const standing = this.#cast.standings.of(person)
    const spans = person.names.map(([from, to]) => this.#nameSpan(person, from, to)).sort((a, b) => a.start - b.start)
    const forms = [...new Set(spans.map((span) => this.#scan.text.slice(span.start, span.end)))].sort(
      (a, b) => b.length - a.length || (a < b ? -1 : 1),
    )
    const { name, slug } = personNames(forms[0]!, this.#scan.lexicon, standing.holder)
    const owner = standing.state ?? standing.agency?.replace('agency:', '') ?? 'none'
    const id = `official:${owner}/${slug}`
    this.#officialId.set(person, id)
    const office =
      person.titles.flatMap((title) => title.offices).find((held) => officeOf.has(held)) ?? standing.holder?.office
    const role = office ? officeOf.get(office) : undefined
    const known = this.#entities.get(id)
    const official: OfficialEntity = {
      id,
      type: 'Official',
      state: standing.state,
      ...(standing.agency ? { agency: standing.agency } : {}),
      ...(role ? { role: role.name.en, roleAr: role.name.ar } : {}),
      name,
      mentions: known ? [...known.mentions, ...spans] : spans,
      names: forms,
    }
    this.#entities.set(id, official)
    if (standing.state && standing.by !== 'home of the article') this.#state(standing.state, [])
  }

  #side(side: string): string {
    if (side.startsWith('agency:')) return side
    this.#state(side, [])
    return side
  }

  *#meetings(): Generator<FragmentEdge> {
    for (const [index, encounter] of this.#events.encounters.entries()) {
      if (!encounter.met) continue
      yield {
        type: 'MET_WITH',
        encounter: `e${index + 1}`,
        sides: encounter.sides.map((side) => this.#side(side)),
        between: [...encounter.people].map((person) => this.#officialId.get(person)!).sort(),
        date: encounter.date,
        precision: this.#precision(encounter.date),
        planned: encounter.planned,
        format: encounter.format,
        evidence: encounter.proofs.map((proof) => this.#evidence(proof)),
      }
    }
  }

  /** An issue that the same sides are said to have discussed twice is one edge with both sentences. */
  #discussions(): FragmentEdge[] {
    const encounters: readonly Encounter[] = this.#events.encounters
    const found = new Map<string, Discussed & { evidence: EvidenceSpan[] }>()
    for (const { encounter, topic, proof } of this.#events.discussions) {
      const span = this.#topicSpan(topic)
      const issue = this.#issue(span, topic)
      const key = `${encounter.sides.join()} ${issue}`
      const known = found.get(key)
      if (known) {
        known.evidence.push(this.#evidence(proof))
        continue
      }
      found.set(key, {
        type: 'DISCUSSED',
        encounter: `e${encounters.indexOf(encounter) + 1}`,
        sides: encounter.sides.map((side) => this.#side(side)),
        issue,
        span,
        date: encounter.date,
        precision: this.#precision(encounter.date),
        evidence: [this.#evidence(proof)],
      })
    }
    return [...found.values()]
  }

  *#praises(): Generator<FragmentEdge> {
    for (const { by, of, date, proof } of this.#events.praises) {
      yield {
        type: 'PRAISED',
        by: this.#partyId(by),
        of: this.#partyId(of),
        date,
        precision: this.#precision(date),
        evidence: [this.#evidence(proof)],
      }
    }
  }

  #issue(span: Span, [from, to]: readonly [number, number]): string {
    const phrase = this.#scan.text.slice(span.start, span.end)
    const id = issueId(phrase, this.#scan.lexicon)
    const known = this.#entities.get(id)
    const concerns: string[] = []
    for (let at = from; at < to; at++) {
      const code = this.#scan.states[at]?.values.find((value) => !value.weak)?.code
      if (code && !concerns.includes(code)) concerns.push(code)
    }
    const issue: IssueEntity = {
      id,
      type: 'Issue',
      name: { en: phrase, ar: phrase },
      mentions: [...(known?.mentions ?? []), span],
      ...(concerns.length > 0 ? { concerns: concerns.sort() } : {}),
    }
    this.#entities.set(id, issue)
    for (const code of concerns) this.#state(code, [])
    return id
  }

  #partyId(party: Party): string {
    const person = party.people[0]
    if (person) return this.#officialId.get(person)!
    const side = party.sides[0]!
    if (side.startsWith('agency:')) return side
    this.#state(side, [])
    return stateId(side)
  }

  /** Without a date of its own, a fact has the article's day, if that is known. */
  #precision(date: string | null): DatePrecision {
    return date ? 'day' : this.#article.date ? 'article' : 'none'
  }

  #span(from: number, to: number): Span {
    return { start: this.#scan.tokens[from]!.start, end: this.#scan.tokens[to - 1]!.end }
  }

  /** Without the preposition or conjunction that is written together with the name: "لبانيتا" names بانيتا. */
  #nameSpan(person: Person, from: number, to: number): Span {
    const span = this.#span(from, to)
    const token = this.#scan.tokens[from]!
    if (to - from > 1 || token.text.length !== token.form.length || person.tokens.includes(token.form)) return span
    const { article } = this.#scan.lexicon.language.orthography
    const bare = (form: string): string => (article && form.startsWith(article) ? form.slice(article.length) : form)
    const reading = token.readings
      .slice(1)
      .find(({ form }) => person.tokens.includes(form) || person.tokens.includes(bare(form)))
    return reading && token.form.endsWith(reading.form) ? { ...span, start: span.end - reading.form.length } : span
  }

  #topicSpan([from, to]: TopicRange): Span {
    const span = this.#span(from, to)
    return { ...span, start: span.start + cliticLength(this.#scan, from) }
  }

  #evidence(proof: Proof): EvidenceSpan {
    const resolved: Resolution[] = proof.filled.map(({ role, party, by }) => ({
      role,
      ...(party.from >= 0 ? { span: this.#span(party.from, party.to) } : {}),
      entity: this.#partyId(party),
      by,
    }))
    return { ...this.#sentence(proof.sentence), rule: proof.rule, resolved }
  }

  #sentence(sentence: Sentence): Span {
    return this.#span(sentence.from, sentence.to)
  }
}
