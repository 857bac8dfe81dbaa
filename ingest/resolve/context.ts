/** What the sentences read so far say of "the two sides", "he", and whoever acts in the next. */
import type { CompiledRule } from '../engine/demands.ts'
import type { Match } from '../engine/match.ts'
import type { Sentence } from '../engine/sentences.ts'
import {
  actsAt,
  agentBefore,
  areSpeakers,
  firstSubject,
  isOnlySpokenOf,
  meantBefore,
  sayerBefore,
  speaksAt,
  speaksOfMeeting,
  turnsAway,
} from './acting.ts'
import { antecedentOf, callerMeant } from './antecedent.ts'
import { type Encounter, type Filled, isBefore, isOccasionOf, otherOf, othersOf } from './events.ts'
import { followingSubject } from './following-subject.ts'
import { hostAgain, hostOf, receiverAgain, spokenOf } from './guest.ts'
import {
  bothParty,
  companionsIn,
  himOf,
  isToldOf,
  listed,
  namedBefore,
  ourselves,
  pairBefore,
  together,
  withoutEscorts,
} from './named-together.ts'
import { doesNothing } from './objects.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'
import { ToldHere } from './told-here.ts'
import type { Weight } from './told-weight.ts'

/** One place where a rule's pattern fits. */
export interface Finding {
  readonly compiled: CompiledRule
  readonly match: Match<Party>
  readonly sentence: Sentence
  readonly atoms: readonly PartyAtom[]
}

export class Context {
  /** The encounter that the sentences are about. */
  #current: Encounter | null = null
  /** The text has turned to other things since. */
  #turned = false
  /** It has, and the sentence being read does not turn back. */
  #hidden = false
  /** Where the latest construction told of meetings with several one after another: all of their sides. */
  #several: Encounter | null = null
  readonly #here = new ToldHere()
  /** The only one of the sentence before, where that is earlier than the one that the sentences are about. */
  #aside: Encounter | null = null
  /** Two or more of different sides that a sentence named together before any encounter did. */
  #together: readonly Party[] = []
  /** Who did something with whom in the sentence before, which told of no encounter. */
  #companions: readonly Party[] = []
  /** The sentence being read names them. */
  #listedHere = false
  /** Whom the sentence's constructions have as their partners: subjects of nothing that follows. */
  #partners = new Set<Party>()
  /** Who spoke or acted last, in an earlier sentence. */
  #subject: Party | null = null
  /** The last of them who is a person: "he". */
  #person: Party | null = null

  get current(): Encounter | null {
    return this.#hidden ? null : this.#current
  }

  /** Stands for the meetings with each of several, where the text told of them last. */
  get several(): Encounter | null {
    return this.#hidden ? null : this.#several
  }

  begin(atoms: readonly PartyAtom[]): void {
    if (turnsAway(atoms)) this.#turned = true
    this.#hidden = this.#turned && !speaksOfMeeting(atoms)
    const list = listed(atoms)
    // "the two sides discussed trade between the US and the EU": others than the sides may be listed after them.
    const spokenOf = list !== null && atoms.some(({ party, from }) => party?.kind === 'group' && from < list[0]!.from)
    if (list && !(spokenOf && (this.#together.length > 0 || isToldOf(atoms, list[0]!)))) this.#together = list
    this.#listedHere = list !== null && !spokenOf
    this.#partners = new Set()
    this.#here.clear()
  }

  /** What follows is of other things. */
  forget(): void {
    this.#current = null
    this.#several = null
    this.#together = []
  }

  /** A pronoun carries the subject on. */
  end(atoms: readonly PartyAtom[]): void {
    const first = firstSubject(atoms)
    if (first && first.sides.length > 0) this.#subject = first
    if (first?.kind === 'person' && first.sides.length > 0) this.#person = first
    this.#companions = this.#here.isEmpty ? companionsIn(atoms, this.#several !== null) : []
    this.#aside = this.#here.aside(this.#current)
  }

  /** An earlier meeting that is told of aside is background to the one that is told of, and so is one that only says when that was. */
  tell(encounter: Encounter, at: number, format: Encounter['format'], weight: Weight): void {
    this.#turned = false
    this.#hidden = false
    if (format === 'visit' && this.#here.has((told) => isOccasionOf(encounter, told))) return
    const isWhen = weight === 'occasion' && this.#here.has((told) => told.sides.join() !== encounter.sides.join())
    this.#here.add(encounter, at)
    if (isWhen || weight === 'tour') return
    const isEarlier = weight !== 'main' && this.#current !== null && isBefore(encounter, this.#current)
    const several = this.#several?.sides ?? []
    // "سيلتقي خلال زيارته لها الوزير والأمين العام": the visit only says where.
    const isWhere = format === 'visit' && encounter.sides.every((side) => several.includes(side))
    if (!isWhere && (!isEarlier || several.join() !== encounter.sides.join())) this.#several = null
    if (!isEarlier) this.#current = encounter
  }

  /** What is discussed next was discussed with each of them. */
  tellOfSeveral(encounter: Encounter): void {
    this.#several = encounter
  }

  isPartner = (party: Party | null): boolean => party !== null && this.#partners.has(party)

  setPartner(party: Party | null): void {
    if (party) this.#partners.add(party)
  }

  /** The encounter that this sentence told of last before the token, else after it, else the one that the article is about, if the sides took part. */
  encounterOf(sides: readonly string[], token: number): Encounter | null {
    const several = this.#several && !this.#hidden ? [this.#several] : []
    const candidates = [...several, ...this.#here.around(token), ...(this.current ? [this.current] : [])]
    return candidates.find((encounter) => sides.every((side) => encounter.sides.includes(side))) ?? null
  }

  toldBefore = (token: number): Encounter | null => this.#here.before(token)

  /** The other side of a meeting of two, or whoever met several one after another; `all`: all others, where those were several. */
  otherSide(side: string, all = false): Party | null {
    return (all ? othersOf : otherOf)(this.current, this.#several, side)
  }

  /** The rule's roles; a missing A is the sentence's subject. */
  fill(finding: Finding): Filled[] {
    const { roles } = finding.match
    const filled: Filled[] = []
    for (const [role, list] of roles)
      for (const { party, preposition } of withoutEscorts(list))
        if (party) filled.push(...this.#resolve(role, party, finding, preposition === 'bond'))
    if (finding.compiled.rule.both) return this.#resolve('A', bothParty(finding), finding)
    const isOpen = (finding.compiled.rule.edge === 'MET_WITH' || roles.has('B')) && !roles.has('A')
    const subject = isOpen ? this.subjectBefore(finding) : null
    const isFirst = this.#here.isEmpty && !this.current
    const him = finding.compiled.rule.him && himOf(finding, filled, subject, this.#person, isFirst)
    if (him) filled.push({ role: 'B', party: him, by: 'pronoun' })
    if (subject) filled.unshift(...together(subject, finding).map((party) => ({ role: 'A', party, by: 'subject' })))
    return filled.filter(({ party }) => party.sides.length > 0)
  }

  #resolve(role: string, party: Party, finding: Finding, isBond = false): Filled[] {
    const { from, to } = party
    const { atoms } = finding
    if (party.kind === 'group') {
      const standing = (list: readonly Party[], by?: string): Filled[] =>
        list.map((one) => ({ role, party: partyAs(one, { from, to }), by: by ?? one.by }))
      const own = party.by === 'both' ? pairBefore(atoms, from) : ourselves(party, finding, this.#person)
      if (own && own.length > 0) return standing(own)
      if (this.#companions.length > 0 && !this.#listedHere) return standing(this.#companions, 'named together')
      const aside = to - from === 1 ? this.#aside : null
      const encounter = this.#listedHere ? null : (aside ?? this.#several ?? this.toldBefore(from) ?? this.current)
      // "العلاقات بين البلدين": of two that met, but it does not tell that they did.
      if (!encounter && (isBond || role === 'B')) return []
      if (!encounter) return standing(namedBefore(finding, from, this.#together), 'named together')
      const whole = partyAs(party, { sides: encounter.sides, people: [...encounter.people] })
      return [{ role, party: whole, by: 'the encounter’s sides' }]
    }
    if (party.kind !== 'pronoun') return [{ role, party: hostOf(role, party, finding, this.current), by: party.by }]
    const agent = callerMeant(atoms, party) ?? agentBefore(atoms, party)
    const meant = spokenOf(party, atoms, this.current, this.#current) ?? agent
    let subject = party.by === 'voice' ? this.#person : meant
    if (party.by !== 'guest') subject ??= this.subjectBefore(finding, this.#person)
    if (role === 'A') subject = receiverAgain(finding, party, subject, this.#current) ?? subject
    return subject ? [{ role, party: partyAs(subject, { from, to }), by: 'pronoun' }] : []
  }

  /** The nearest subject before the construction, a person first where people meet; else an earlier sentence's. */
  subjectBefore({ atoms, match, compiled }: Finding, earlier: Party | null = null): Party | null {
    const antecedent = antecedentOf(atoms, match.from) ?? followingSubject(atoms, match)
    if (antecedent) return antecedent
    let nearest: Party | null = null
    // "وأضاف أن الوزير نقل دعوة الرئيس، معربا …": before his verb, where nobody stands behind one.
    let opening: Party | null = null
    // "…, وذلك خلال استقباله": whoever the sentence is about.
    const again = atoms.slice(0, match.from).some(({ classes }) => classes.has('main.again'))
    for (let at = match.from - 1; at >= 0; at--) {
      const atom = atoms[at]!
      // "the leaders discussed … and welcomed": both sides.
      const isBoth = areSpeakers(atoms, at, match.from)
      if (!nearest && !earlier && isBoth && this.current && compiled.rule.edge === 'PRAISED')
        return partyAs(atom.party!, { sides: this.current.sides, people: [...this.current.people] })
      if (!speaksAt(atoms, at) || this.#partners.has(atom.party!)) continue
      if (doesNothing(atoms, at, match.from)) continue
      // "غراهام، وهو عضو في اللجنة، …": he is who was named before.
      if (atoms[at - 1]?.classes.has('who.is')) continue
      // "قنديل والوفد المرافق له": the delegation of the one before.
      if (atom.party!.kind === 'pronoun' && atom.joined) continue
      nearest ??= atom.party
      if (compiled.rule.edge === 'PRAISED' && !again) {
        // Who acts praises, rather than whoever is named later: "أكد الوزير أن مصر …، مشيدا".
        if (at < match.from - 1 && !actsAt(atoms, at)) {
          // "وكان ترامب قد بدأ …"
          const verb = at + (atoms[at + 1]?.classes.has('already') ? 2 : 1)
          const acts = ['verb', 'denied'].some((name) => atoms[verb]?.classes.has(name))
          if (atom.party!.kind === 'person' && acts) opening ??= atom.party
          continue
        }
        nearest = atom.party
        opening = null
        break
      }
      if (again && atom.party!.kind === 'person') nearest = atom.party
      if (again) continue
      if (compiled.rule.edge !== 'MET_WITH') break
      if (atom.party!.kind === 'person' || atom.party!.kind === 'pronoun') {
        nearest = atom.party
        break
      }
    }
    nearest = opening ?? nearest
    const meant = nearest && spokenOf(nearest, atoms, this.current, this.#current)
    if (meant || nearest?.by === 'guest') return meant
    if (nearest?.kind === 'pronoun')
      return sayerBefore(atoms, nearest) ?? meantBefore(atoms, nearest) ?? this.#person ?? this.#subject
    if (nearest && !isOnlySpokenOf(atoms, nearest, match.from, this.#subject)) return nearest
    return (
      earlier ??
      (compiled.rule.edge === 'MET_WITH' && atoms[match.from]!.classes.has('verb')
        ? hostAgain(match, this.#subject, this.current)
        : null) ??
      this.#subject
    )
  }
}
