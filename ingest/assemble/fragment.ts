/** The fragment of one article out of its cast and events. */
import type { DatePrecision } from '../../schema/ontology.ts'
import type { Article } from '../article.ts'
import type { Discussed, EvidenceSpan, Fragment, MetWith, Praised, Resolution } from '../fragment.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Cast } from '../resolve/cast.ts'
import type { Encounter, Events, Proof } from '../resolve/events.ts'
import { Entities } from './entities.ts'
import { contentWords, spanOf, topicSpan } from './spans.ts'

export function fragmentOf(
  article: Article,
  scan: Scan,
  cast: Cast,
  events: Events,
): Pick<Fragment, 'entities' | 'edges'> {
  const entities = new Entities(scan, cast)
  const assembly = new Assembly(scan, entities, events, article.date !== undefined)
  const edges = [...assembly.meetings(), ...assembly.discussions(), ...assembly.praises()]
  return { entities: entities.list(), edges }
}

interface Told {
  readonly words: ReadonlySet<string>
  readonly edge: Discussed & { evidence: EvidenceSpan[] }
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word))

class Assembly {
  readonly #scan: Scan
  readonly #entities: Entities
  readonly #events: Events
  readonly #encounterId: ReadonlyMap<Encounter, string>
  /** Without a date of its own, a fact has the article's day, if that is known. */
  readonly #dated: boolean

  constructor(scan: Scan, entities: Entities, events: Events, dated: boolean) {
    this.#scan = scan
    this.#entities = entities
    this.#events = events
    this.#encounterId = new Map(events.encounters.map((encounter, index) => [encounter, `e${index + 1}`]))
    this.#dated = dated
  }

  meetings(): MetWith[] {
    return this.#events.encounters.flatMap((encounter) => {
      if (!encounter.met) return []
      return {
        type: 'MET_WITH',
        encounter: this.#encounterId.get(encounter)!,
        sides: encounter.sides.map((side) => this.#entities.side(side)),
        between: [...encounter.people].map((person) => this.#entities.official(person)).sort(),
        date: encounter.date,
        precision: this.#precision(encounter),
        planned: encounter.planned,
        format: encounter.format,
        host: encounter.host === null ? undefined : this.#entities.side(encounter.host),
        evidence: encounter.proofs.map((proof) => this.#evidence(proof)),
      }
    })
  }

  /** One edge for each phrase; the same words said again, or fewer of them, are further evidence. */
  discussions(): Discussed[] {
    const found: Told[] = []
    const bySides = new Map<string, Told[]>()
    for (const { encounter, topic, proof } of this.#events.discussions) {
      const span = topicSpan(this.#scan, topic)
      const issue = this.#entities.issue(span, encounter.sides)
      const words = contentWords(this.#scan, topic)
      const key = `${encounter.sides.join()} ${issue}`
      const told = bySides.get(key) ?? []
      const known = told.find((one) => isWithin(words, one.words) || isWithin(one.words, words))
      if (known) {
        known.edge.evidence.push(this.#evidence(proof))
        continue
      }
      const edge = {
        type: 'DISCUSSED' as const,
        encounter: this.#encounterId.get(encounter)!,
        sides: encounter.sides.map((side) => this.#entities.side(side)),
        issue,
        span,
        date: encounter.date,
        precision: this.#precision(encounter),
        evidence: [this.#evidence(proof)],
      }
      found.push({ words, edge })
      bySides.set(key, [...told, { words, edge }])
    }
    return found.map(({ edge }) => edge)
  }

  /** A sentence that praises one in several words praises him once. */
  praises(): Praised[] {
    const told = new Map<string, EvidenceSpan[]>()
    return this.#events.praises.flatMap(({ by, of, date, proof }) => {
      const [from, to] = [this.#entities.party(by), this.#entities.party(of)]
      const key = `${proof.sentence.from} ${from} ${to}`
      const evidence = told.get(key) ?? []
      evidence.push(this.#evidence(proof))
      if (evidence.length > 1) return []
      told.set(key, evidence)
      return [{ type: 'PRAISED', by: from, of: to, date, precision: this.#precision({ date, period: null }), evidence }]
    })
  }

  #precision({ date, period }: Pick<Encounter, 'date' | 'period'>): DatePrecision {
    if (date) return 'day'
    return this.#dated && !period ? 'article' : 'none'
  }

  #evidence(proof: Proof): EvidenceSpan {
    const resolved: Resolution[] = proof.filled.flatMap(({ role, party, by }) =>
      this.#entities.each(party).map((entity) => {
        if (party.from < 0) return { role, entity, by }
        return { role, span: spanOf(this.#scan, party.from, party.to), entity, by }
      }),
    )
    const { start, end } = spanOf(this.#scan, proof.sentence.from, proof.sentence.to)
    return { start, end, rule: proof.rule, resolved }
  }
}
