/** Reads an article's sentences in order: rules find constructions, the context says who "the two sides" are. */
import type { Article } from '../article.ts'
import type { CompiledRule } from '../engine/lexicon.ts'
import { type Match, matchAt } from '../engine/match.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Cast } from './cast.ts'
import { type Discussion, type Encounter, type Events, type Filled, type Praise, sidesOf } from './events.ts'
import { atomsOf, type Party, type PartyAtom } from './parties.ts'
import type { Person } from './person.ts'
import { praiseTarget } from './praise.ts'
import { isDenied, timing } from './timing.ts'
import { topicsIn } from './topics.ts'

/** One place where a rule's pattern fits. */
interface Finding {
  readonly compiled: CompiledRule
  readonly match: Match<Party>
  readonly sentence: Sentence
  readonly atoms: readonly PartyAtom[]
}

export class Report implements Events {
  readonly encounters: Encounter[] = []
  readonly discussions: Discussion[] = []
  readonly praises: Praise[] = []
  readonly #scan: Scan
  readonly #article: Article
  /** The encounter that the sentences are about. */
  #current: Encounter | null = null
  /** Two or more of different sides that a sentence named together before any encounter did. */
  #together: readonly Party[] = []
  /** Whom the sentence's constructions have as their partners: subjects of nothing that follows. */
  #partners = new Set<PartyAtom>()
  /** Who spoke or acted last, in an earlier sentence. */
  #subject: Party | null = null

  constructor(scan: Scan, cast: Cast, article: Article) {
    this.#scan = scan
    this.#article = article
    for (const sentence of scan.sentences) {
      if (sentence.furniture) continue
      const atoms = atomsOf(scan, sentence, cast)
      this.#together = listed(atoms) ?? this.#together
      this.#partners = new Set()
      for (const edge of ['MET_WITH', 'DISCUSSED', 'PRAISED'] as const) this.#read(edge, sentence, atoms)
      // A pronoun carries the subject on.
      const first = atoms.find(isPlain)
      if (first?.party?.sides.length) this.#subject = first.party
    }
  }

  /** Rules go in their order, and no two read the same word for one kind of edge; what they found goes in the text's. */
  #read(edge: CompiledRule['rule']['edge'], sentence: Sentence, atoms: readonly PartyAtom[]): void {
    const used = new Set<number>()
    const acts: { at: number; act: () => void }[] = []
    for (const compiled of this.#scan.lexicon.rules) {
      if (compiled.rule.edge !== edge) continue
      for (let at = 0; at < atoms.length; at++) {
        const match = matchAt(atoms, compiled.pattern, at)
        if (!match) continue
        const trigger = triggerOf(atoms, compiled, match)
        if (used.has(trigger) || isDenied(atoms, match)) continue
        // Whom one construction has as its partner, another does not give a second time.
        const partner = edge === 'MET_WITH' ? match.roles.get('B')?.[0] : undefined
        if (partner && this.#partners.has(partner)) continue
        const act = this.#act({ compiled, match, sentence, atoms })
        if (!act) continue
        used.add(trigger)
        if (partner) this.#partners.add(partner)
        acts.push({ at: trigger, act })
      }
    }
    for (const { act } of acts.sort((a, b) => a.at - b.at)) act()
  }

  /** What the finding adds, or null where its roles cannot be filled. */
  #act(finding: Finding): (() => void) | null {
    const { edge } = finding.compiled.rule
    if (edge === 'PRAISED') return this.#praise(finding)
    const filled = this.#fill(finding)
    const sides = sidesOf(filled)
    return edge === 'MET_WITH' ? this.#meeting(finding, filled, sides) : this.#discussion(finding, filled, sides)
  }

  #meeting(finding: Finding, filled: readonly Filled[], sides: readonly string[]): (() => void) | null {
    const { rule } = finding.compiled
    if (rule.format === 'visit' && !filled.some(({ role, party }) => role === 'A' && party.kind === 'person'))
      return null
    if (rule.each) {
      const host = this.#current?.proofs[0]?.filled[0]?.party
      if (!host?.sides[0]) return null
      return () => {
        for (const one of filled)
          for (const side of one.party.sides)
            if (side !== host.sides[0]) {
              const guest = { ...one, party: { ...one.party, sides: [side] } }
              const pair = [{ role: 'A', party: host, by: 'the encounter’s host' }, guest]
              this.#record(finding, pair, sidesOf(pair), true)
            }
      }
    }
    if (sides.length < 2) return null
    if (rule.format !== 'visit') return () => this.#record(finding, filled, sides, true)
    // A tour of several states is a visit to each.
    const hosts = filled.filter(({ role }) => role === 'B')
    const guests = filled.filter(({ role }) => role !== 'B')
    return () => {
      for (const host of hosts) {
        const pair = [...guests, host]
        if (sidesOf(pair).length > 1) this.#record(finding, pair, sidesOf(pair), true)
      }
    }
  }

  #discussion(finding: Finding, filled: readonly Filled[], sides: readonly string[]): (() => void) | null {
    const { match, atoms, sentence, compiled } = finding
    if (match.rest === null) return null
    const partner = sides.length === 1 ? partnerAfter(atoms, match.rest, sides[0]!) : null
    const all = partner ? [...filled, { role: 'B', party: partner.atom.party!, by: partner.atom.party!.by }] : filled
    const known = sides.length + (partner ? 1 : 0) >= 2 ? null : this.#encounterOf(sides, sentence)
    if (!known && sidesOf(all).length < 2) return null
    const topics = topicsIn(this.#scan, atoms[match.rest]!.from, partner?.ends ? partner.atom.from : sentence.to)
    if (topics.length === 0) return null
    return () => {
      const encounter = known ?? this.#record(finding, all, sidesOf(all), partner?.ends ?? false)
      const proof = { sentence, rule: compiled.rule.id, filled: all }
      for (const topic of topics) {
        const again = this.discussions.some(
          (other) => other.encounter === encounter && other.topic[0] < topic[1] && topic[0] < other.topic[1],
        )
        if (!again) this.discussions.push({ encounter, topic, proof })
      }
    }
  }

  #praise(finding: Finding): (() => void) | null {
    const { match, atoms, sentence, compiled } = finding
    const by = this.#fill(finding).find(({ role }) => role === 'A')?.party ?? this.#subjectBefore(finding)
    const from = by?.sides[0]
    if (!by || !from) return null
    // What both sides welcome is praise for neither.
    if (by.sides.length > 1) return () => {}
    const named =
      match.roles.get('B')?.[0]?.party ??
      (match.rest === null ? 'none' : praiseTarget(this.#scan, atoms, match.rest, from))
    const of = named === 'none' ? null : (named ?? this.#otherSide(from))
    if (!of?.sides[0] || of.sides[0] === from) return null
    const filled = [
      { role: 'A', party: by, by: by.by },
      { role: match.rest === null ? 'B' : 'O', party: of, by: of.by },
    ]
    const { date } = timing(this.#scan, sentence, atoms, match, this.#article.date)
    return () => this.praises.push({ by, of, date, proof: { sentence, rule: compiled.rule.id, filled } })
  }

  #record(
    { compiled, match, sentence, atoms }: Finding,
    filled: readonly Filled[],
    sides: readonly string[],
    met: boolean,
  ): Encounter {
    const when = timing(this.#scan, sentence, atoms, match, this.#article.date)
    // Who else took part did so on the encounter's own day.
    const { date, planned } = compiled.rule.each && this.#current ? this.#current : when
    const people = filled.flatMap(({ party }) => party.people)
    const known = this.encounters.find(
      (encounter) =>
        encounter.sides.join() === sides.join() &&
        encounter.planned === planned &&
        (!date || !encounter.date || date === encounter.date),
    )
    const format = compiled.rule.format ?? 'meeting'
    const encounter = known ?? { sides, people: new Set<Person>(), date, planned, format, met: false, proofs: [] }
    encounter.date ??= date
    encounter.met ||= met
    for (const person of people) encounter.people.add(person)
    for (const { preposition, party } of atoms)
      if (preposition === 'attend' && party?.sides.some((side) => sides.includes(side)))
        for (const person of party.people) encounter.people.add(person)
    encounter.proofs.push({ sentence, rule: compiled.rule.id, filled })
    if (!known) this.encounters.push(encounter)
    // An earlier meeting is background to the one that is told of.
    const background = this.#current?.date && encounter.date && encounter.date < this.#current.date
    if (!background) this.#current = encounter
    return encounter
  }

  /** The encounter of this sentence, else the one that the article is about, if the sides took part. */
  #encounterOf(sides: readonly string[], sentence: Sentence): Encounter | null {
    const here = this.encounters.filter((encounter) => encounter.proofs.some((proof) => proof.sentence === sentence))
    const candidates = [...here.reverse(), ...(this.#current ? [this.#current] : [])]
    return candidates.find((encounter) => sides.every((side) => encounter.sides.includes(side))) ?? null
  }

  #otherSide(side: string): Party | null {
    const sides = this.#current?.sides ?? []
    const other = sides.length === 2 && sides.includes(side) ? sides.find((candidate) => candidate !== side) : undefined
    return other ? { kind: 'state', from: -1, to: -1, sides: [other], people: [], by: 'the other side' } : null
  }

  /** The rule's roles; "the two sides" and "he" are looked up in the context, a missing A is the sentence's subject. */
  #fill(finding: Finding): Filled[] {
    const filled: Filled[] = []
    const { match, compiled } = finding
    for (const [role, list] of match.roles)
      for (const { party } of list) if (party) filled.push(...this.#resolve(role, party, finding))
    if ((compiled.rule.edge === 'MET_WITH' || match.roles.has('B')) && !match.roles.has('A')) {
      const subject = this.#subjectBefore(finding)
      if (subject) filled.unshift({ role: 'A', party: subject, by: 'subject' })
    }
    return filled.filter(({ party }) => party.sides.length > 0)
  }

  #resolve(role: string, party: Party, finding: Finding): Filled[] {
    if (party.kind === 'group') {
      const encounter = this.#current
      const by = 'the encounter’s sides'
      if (encounter) return [{ role, party: { ...party, sides: encounter.sides, people: [...encounter.people] }, by }]
      return this.#together.map((one) => ({
        role,
        party: { ...one, from: party.from, to: party.to },
        by: 'named together',
      }))
    }
    if (party.kind !== 'pronoun') return [{ role, party, by: party.by }]
    const subject = this.#subjectBefore(finding)
    return subject ? [{ role, party: { ...subject, from: party.from, to: party.to }, by: 'pronoun' }] : []
  }

  /** The nearest subject before the construction, in its sentence or an earlier one. */
  #subjectBefore({ atoms, match, compiled }: Finding): Party | null {
    const before = atoms
      .slice(0, match.from)
      .reverse()
      .filter((atom) => isPlain(atom) && !this.#partners.has(atom))
    const person =
      compiled.rule.edge === 'MET_WITH'
        ? before.find(({ party }) => party!.kind === 'person' || party!.kind === 'pronoun')
        : undefined
    const nearest = (person ?? before[0])?.party
    return nearest && nearest.kind !== 'pronoun' ? nearest : this.#subject
  }
}

/** The parties that stand joined in one list, or after "between", if they are of different sides. */
function listed(atoms: readonly PartyAtom[]): readonly Party[] | null {
  let list: Party[] = []
  for (const [at, { party, joined, classes }] of atoms.entries()) {
    if (!party) {
      if (!classes.has('join')) list = []
      continue
    }
    if (!joined && !atoms[at - 1]?.classes.has('join')) list = []
    if (party.sides.length === 1) list.push(party)
    if (new Set(list.flatMap(({ sides }) => sides)).size > 1) return list
  }
  return null
}

const isPlain = ({ party, preposition }: PartyAtom): boolean =>
  party !== null && preposition === '' && (party.kind === 'pronoun' || party.sides.length > 0)

/** The other side where what was discussed names it: "… the truce with his counterpart", "relations between A and B". */
function partnerAfter(
  atoms: readonly PartyAtom[],
  from: number,
  side: string,
): { atom: PartyAtom; ends: boolean } | null {
  const rest = atoms.slice(from)
  const partner = rest.find(({ party, preposition }) => party?.kind === 'person' && preposition === 'with')
  const other = partner?.party?.sides[0]
  if (partner && other && other !== side) return { atom: partner, ends: true }
  const at = rest.findIndex(({ party, preposition }) => party !== null && preposition === 'between')
  if (at < 0) return null
  const next = rest.slice(at + 1, at + 3).find(({ party }) => party !== null)
  const pair = next ? [rest[at]!, next] : []
  if (!pair.some(({ party }) => party!.sides[0] === side)) return null
  const named = pair.find(({ party }) => party!.sides[0] !== undefined && party!.sides[0] !== side)
  return named ? { atom: named, ends: false } : null
}

/** The first word of the match that the rule demands: two rules must not both read it for the same kind of edge. */
function triggerOf(atoms: readonly PartyAtom[], { pattern }: CompiledRule, match: Match<Party>): number {
  const wanted = pattern.find((element) => element.type === 'word' && !element.optional)
  for (let at = match.from; at < match.to; at++)
    if (!atoms[at]!.party && wanted?.type === 'word' && wanted.classes.some((name) => atoms[at]!.classes.has(name)))
      return at
  return match.from
}
