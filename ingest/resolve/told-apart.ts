/** Meetings with several one after another: what they are told to have discussed was discussed in each. */
import type { Sentence } from '../engine/sentences.ts'
import type { Finding } from './context.ts'
import { type Discussion, type Encounter, type Filled, latest, unsaid } from './events.ts'
import { filledBy, partyAs } from './party-copies.ts'

interface Meetings {
  readonly all: readonly Encounter[]
  /** The text says so: "each separately", "in separate meetings". */
  readonly marked: boolean
  /** Which tells of them. */
  readonly sentence: Sentence
}

export class ToldApart {
  /** By what was told of all of them at once. */
  readonly #meetings = new Map<Encounter, Meetings>()

  tell(several: Encounter, all: readonly Encounter[], finding: Finding): void {
    if (all.length > 1) this.#meetings.set(several, { all, marked: saysApart(finding), sentence: finding.sentence })
  }

  /**
   * In each of the meetings, by whoever took part in it; in all at once where the text does not tell them apart.
   * `told`: all encounters so far.
   */
  discussions(discussion: Discussion, finding: Finding, told: readonly Encounter[]): Discussion[] {
    const { encounter, topic, proof } = discussion
    const inIt = (encounter: Encounter, further: readonly Filled[]): Discussion => {
      const filled = [...proof.filled.flatMap((one) => partIn(encounter, one)), ...further]
      return { encounter, topic, proof: { sentence: proof.sentence, rule: proof.rule, filled } }
    }
    const meetings = encounter.met ? undefined : this.#meetings.get(encounter)
    if (!meetings) return hostedWith(discussion, finding, told).map((one) => inIt(one, unsaid(one, proof.filled)))
    const which = whichOf(finding)
    if (which !== null && meetings.all[which]) return [inIt(meetings.all[which], [])]
    const isLater = meetings.sentence !== finding.sentence
    const named = isLater ? namedBefore(meetings.all, finding) : meetings.all
    if (named === meetings.all && !meetings.marked && !saysApart(finding)) return [discussion]
    return named.map((one) => inIt(one, []))
  }
}

/** "وتناول اللقاء الثاني …": which of those that were told of in this order. */
function whichOf({ atoms, match }: Finding): number | null {
  const rest = match.rest ?? match.to
  const at = atoms.slice(0, rest).findLastIndex(({ classes }) => classes.has('meet.noun'))
  const which = at < match.from ? undefined : atoms[at + 1]?.classes
  return which?.has('which.first') ? 0 : which?.has('which.second') ? 1 : null
}

const saysApart = ({ atoms }: Finding): boolean =>
  atoms.some(({ classes }) => classes.has('meet.apart') || classes.has('meet.all'))

/** "وقال السفير الألماني إن الحديث شمل …": those with whoever is named last before what was discussed, and took part in no other. */
function namedBefore(all: readonly Encounter[], { atoms, match }: Finding): readonly Encounter[] {
  const isOwn = (side: string, meeting: Encounter): boolean =>
    meeting.sides.includes(side) && all.every((other) => other === meeting || !other.sides.includes(side))
  for (let at = (match.rest ?? match.to) - 1; at >= 0; at--) {
    const { party, joined } = atoms[at]!
    if (party?.sides.length !== 1) continue
    const found = all.filter((meeting) => isOwn(party.sides[0]!, meeting))
    if (found.length > 0) return joined ? all : found
  }
  return all
}

/** "تناولت اللقاءات …", "خلال اللقاءين": all meetings that the host of the one told of last held, or the last two. */
function hostedWith(
  { encounter }: Discussion,
  { atoms, match }: Finding,
  told: readonly Encounter[],
): readonly Encounter[] {
  const around = atoms.slice(Math.max(0, match.from - 2), match.rest ?? match.to)
  const speaksOf = (meetings: string): boolean => around.some(({ classes }) => classes.has(meetings))
  const speaksOfMany = speaksOf('meet.all') || speaksOf('meet.two')
  const host = speaksOfMany ? encounter.proofs[0]?.filled[0]?.party : undefined
  if (!host || encounter.planned) return [encounter]
  const isHeld = ({ met, planned, format, sides, people }: Encounter): boolean =>
    met &&
    !planned &&
    (format === 'meeting' || format === 'call') &&
    host.sides.every((side) => sides.includes(side)) &&
    host.people.every((one) => people.has(one))
  const held = [...new Set([...told.slice(-latest).filter(isHeld), encounter])]
  return speaksOf('meet.two') ? held.slice(-2) : held
}

function partIn({ sides, people }: Encounter, one: Filled): Filled[] {
  const own = one.party.sides.filter((side) => sides.includes(side))
  if (own.length === one.party.sides.length) return [one]
  if (own.length === 0) return []
  const present = one.party.people.filter((person) => people.has(person))
  return [filledBy(one, partyAs(one.party, { sides: own, people: present }))]
}
