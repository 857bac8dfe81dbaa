/** What the sentences report: rules find constructions, the context says who "the two sides" are. */
import { datesIn } from '../engine/dates.ts'
import type { CompiledRule } from '../engine/lexicon.ts'
import { type Match, matchAt } from '../engine/match.ts'
import type { Sentence } from '../engine/sentences.ts'
import type { Article } from '../article.ts'
import type { EncounterFormat } from '../../schema/ontology.ts'
import type { Scan } from '../mentions/scan.ts'
import type { Cast } from './cast.ts'
import { atomsOf, type Party, type PartyAtom } from './parties.ts'
import type { Person } from './people.ts'
import { praiseTarget } from './praise.ts'
import { type TopicRange, topicsIn } from './topics.ts'

export interface Filled {
  readonly role: string
  readonly party: Party
  /** How it was resolved; the party's own way unless the context filled it. */
  readonly by: string
}

export interface Proof {
  readonly sentence: Sentence
  readonly rule: string
  readonly filled: readonly Filled[]
}

export interface Encounter {
  /** Sorted. */
  readonly sides: readonly string[]
  readonly people: Set<Person>
  date: string | null
  readonly planned: boolean
  readonly format: EncounterFormat
  /** Reported by a construction of meeting, not only through what was discussed. */
  met: boolean
  readonly proofs: Proof[]
}

export interface Discussion {
  readonly encounter: Encounter
  readonly topic: TopicRange
  readonly proof: Proof
}

export interface Praise {
  readonly by: Party
  readonly of: Party
  readonly date: string | null
  readonly proof: Proof
}

export interface Events {
  readonly encounters: readonly Encounter[]
  readonly discussions: readonly Discussion[]
  readonly praises: readonly Praise[]
}

type Edge = 'MET_WITH' | 'DISCUSSED' | 'PRAISED'

export class Report {
  readonly encounters: Encounter[] = []
  readonly discussions: Discussion[] = []
  readonly praises: Praise[] = []
  readonly #scan: Scan
  readonly #cast: Cast
  readonly #article: Article
  /** The encounter that the sentences are about. */
  #current: Encounter | null = null
  /** Who spoke or acted last. */
  #subject: Party | null = null

  constructor(scan: Scan, cast: Cast, article: Article) {
    this.#scan = scan
    this.#cast = cast
    this.#article = article
    for (const sentence of scan.sentences) if (!sentence.furniture) this.#read(sentence)
  }

  #read(sentence: Sentence): void {
    const atoms = atomsOf(this.#scan, sentence, this.#cast)
    const before = this.#subject
    const used = new Set<string>()
    for (const edge of ['MET_WITH', 'DISCUSSED', 'PRAISED'] as const) this.#apply(edge, sentence, atoms, used, before)
    this.#subject = subjectOf(atoms) ?? this.#subject
  }

  #apply(edge: Edge, sentence: Sentence, atoms: readonly PartyAtom[], used: Set<string>, before: Party | null): void {
    const found: { compiled: CompiledRule; match: Match<Party> }[] = []
    for (const compiled of this.#scan.lexicon.rules) {
      if (compiled.rule.edge !== edge) continue
      for (let at = 0; at < atoms.length; at++) {
        const match = matchAt(atoms, compiled.pattern, at)
        if (!match) continue
        const trigger = `${edge} ${triggerOf(atoms, compiled, match)}`
        if (used.has(trigger)) continue
        used.add(trigger)
        found.push({ compiled, match })
      }
    }
    found.sort((a, b) => a.match.from - b.match.from)
    for (const { compiled, match } of found) {
      if (this.#denied(atoms, match)) continue
      if (edge === 'MET_WITH') this.#meet(compiled, match, sentence, atoms, before)
      else if (edge === 'DISCUSSED') this.#discuss(compiled, match, sentence, atoms, before)
      else this.#praise(compiled, match, sentence, atoms, before)
    }
  }

  #meet(compiled: CompiledRule, match: Match<Party>, sentence: Sentence, atoms: readonly PartyAtom[], before: Party | null): Encounter | null {
    const filled = this.#fill(compiled, match, atoms, before)
    const sides = sidesOf(filled)
    if (sides.length < 2) return null
    return this.#record(sides, filled, compiled, match, sentence, atoms, true)
  }

  #record(
    sides: readonly string[],
    filled: readonly Filled[],
    compiled: CompiledRule,
    match: Match<Party>,
    sentence: Sentence,
    atoms: readonly PartyAtom[],
    met: boolean,
  ): Encounter {
    const planned = this.#planned(atoms, match, sentence)
    const date = this.#dateOf(sentence, atoms, match, planned)
    const ahead = planned || (date !== null && this.#article.date !== undefined && date > this.#article.date)
    const proof: Proof = { sentence, rule: compiled.rule.id, filled }
    const people = filled.flatMap(({ party }) => party.people)
    const known = this.encounters.find(
      (encounter) =>
        encounter.sides.join() === sides.join() && encounter.planned === ahead && (!date || !encounter.date || date === encounter.date),
    )
    const encounter = known ?? {
      sides,
      people: new Set<Person>(),
      date,
      planned: ahead,
      format: compiled.rule.format ?? 'meeting',
      met: false,
      proofs: [],
    }
    encounter.date ??= date
    encounter.met ||= met
    for (const person of people) encounter.people.add(person)
    encounter.proofs.push(proof)
    if (!known) this.encounters.push(encounter)
    this.#current = encounter
    return encounter
  }

  #discuss(compiled: CompiledRule, match: Match<Party>, sentence: Sentence, atoms: readonly PartyAtom[], before: Party | null): void {
    const filled = this.#fill(compiled, match, atoms, before)
    const sides = sidesOf(filled)
    const encounter =
      sides.length >= 2
        ? this.#record(sides, filled, compiled, match, sentence, atoms, filled.some(({ role }) => role === 'B'))
        : this.#encounterOf(sides, match, sentence)
    if (!encounter || match.rest === null) return
    const proof: Proof = { sentence, rule: compiled.rule.id, filled }
    for (const topic of topicsIn(this.#scan, atoms[match.rest]!.from, sentence.to)) {
      const again = this.discussions.some((other) => other.encounter === encounter && other.topic[0] < topic[1] && topic[0] < other.topic[1])
      if (!again) this.discussions.push({ encounter, topic, proof })
    }
  }

  /** The encounter of this sentence, else the one that the article is about, if the side took part. */
  #encounterOf(sides: readonly string[], _match: Match<Party>, sentence: Sentence): Encounter | null {
    const here = this.encounters.filter((encounter) => encounter.proofs.some((proof) => proof.sentence === sentence))
    const candidates = [...here.reverse(), ...(this.#current ? [this.#current] : [])]
    return candidates.find((encounter) => sides.every((side) => encounter.sides.includes(side))) ?? null
  }

  #praise(compiled: CompiledRule, match: Match<Party>, sentence: Sentence, atoms: readonly PartyAtom[], before: Party | null): void {
    const by = this.#fill(compiled, match, atoms, before).find(({ role }) => role === 'A')?.party ?? subjectBefore(atoms, match.from) ?? before
    const from = by?.sides[0]
    if (!by || !from || match.rest === null) return
    const named = match.roles.get('B')?.[0]?.party ?? praiseTarget(this.#scan, atoms, match.rest, from)
    const of = named === 'none' ? null : (named ?? this.#otherSide(from))
    if (!of?.sides[0] || of.sides[0] === from) return
    const filled = [
      { role: 'A', party: by, by: by.by },
      { role: 'O', party: of, by: of.by },
    ]
    const date = this.#dateOf(sentence, atoms, match, false)
    this.praises.push({ by, of, date, proof: { sentence, rule: compiled.rule.id, filled } })
  }

  #otherSide(side: string): Party | null {
    const sides = this.#current?.sides ?? []
    const other = sides.length === 2 && sides.includes(side) ? sides.find((candidate) => candidate !== side) : undefined
    return other ? { kind: 'state', from: -1, to: -1, sides: [other], people: [], by: 'the other side' } : null
  }

  /** The rule's roles; "the two sides" and "he" are looked up in the context, a missing A is the sentence's subject. */
  #fill(compiled: CompiledRule, match: Match<Party>, atoms: readonly PartyAtom[], before: Party | null): Filled[] {
    const filled: Filled[] = []
    const add = (role: string, party: Party, by: string): void => {
      filled.push({ role, party, by })
    }
    for (const [role, list] of match.roles)
      for (const { party } of list) {
        if (!party) continue
        if (party.kind === 'group') {
          const encounter = this.#current
          if (encounter) add(role, { ...party, sides: encounter.sides, people: [...encounter.people] }, 'the encounter’s sides')
        } else if (party.kind === 'pronoun') {
          const subject = subjectBefore(atoms, match.from) ?? before
          if (subject) add(role, subject, 'pronoun')
        } else add(role, party, party.by)
      }
    if (compiled.rule.edge === 'MET_WITH' && !match.roles.has('A')) {
      const subject = subjectBefore(atoms, match.from) ?? before
      if (subject) add('A', subject, 'subject')
    }
    return this.#counterparts(filled)
  }

  /** A counterpart without a nisba is of the side that the encounter so far lacks. */
  #counterparts(filled: Filled[]): Filled[] {
    return filled.filter(({ party }) => party.sides.length > 0)
  }

  #denied(atoms: readonly PartyAtom[], match: Match<Party>): boolean {
    for (let at = Math.max(0, match.from - 6); at < match.to; at++) {
      if (match.rest !== null && at >= match.rest) break
      if (atoms[at]!.classes.has('denied')) return true
    }
    return false
  }

  #planned(atoms: readonly PartyAtom[], match: Match<Party>, _sentence: Sentence): boolean {
    const end = match.rest ?? match.to
    for (let at = Math.max(0, match.from - 5); at < end; at++) if (atoms[at]!.classes.has('future')) return true
    return false
  }

  #dateOf(sentence: Sentence, atoms: readonly PartyAtom[], match: Match<Party>, planned: boolean): string | null {
    const present = atoms.slice(match.from, match.rest ?? match.to).some((atom) => atom.classes.has('present'))
    const dates = datesIn(this.#scan.tokens, sentence.from, sentence.to, this.#scan.lexicon, this.#article.date, planned || present)
    if (dates.length === 0) return null
    const at = atoms[match.from]!.from
    const to = atoms[Math.min(match.rest ?? match.to, atoms.length) - 1]!.to
    const inside = dates.find((date) => date.from >= at && date.from < to)
    return (inside ?? [...dates].sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0])!.date
  }
}

/** The first word of the match that is no party: two rules must not both read it for the same kind of edge. */
function triggerOf(atoms: readonly PartyAtom[], compiled: CompiledRule, match: Match<Party>): number {
  const wanted = compiled.pattern.find((element) => element.type === 'word' && !element.optional)
  for (let at = match.from; at < match.to; at++)
    if (!atoms[at]!.party && wanted?.type === 'word' && atoms[at]!.classes.has(wanted.wordClass)) return at
  return match.from
}

function sidesOf(filled: readonly Filled[]): string[] {
  return [...new Set(filled.flatMap(({ party }) => party.sides))].sort()
}

const subjectOf = (atoms: readonly PartyAtom[]): Party | null =>
  atoms.find((atom) => atom.party && atom.preposition === '' && atom.party.sides.length > 0)?.party ?? null

function subjectBefore(atoms: readonly PartyAtom[], at: number): Party | null {
  return subjectOf(atoms.slice(0, at))
}

