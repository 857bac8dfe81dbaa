/** Meetings with several one after another: what they are told to have discussed was discussed in each. */
import type { Sentence } from '../engine/sentences.ts'
import type { Finding } from './context.ts'
import type { Discussion, Encounter, Filled } from './events.ts'
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

  /** In each of the meetings, by whoever took part in it; in all at once where the text does not tell them apart. */
  discussions(told: Discussion, finding: Finding): Discussion[] {
    const meetings = told.encounter.met ? undefined : this.#meetings.get(told.encounter)
    if (!meetings) return [told]
    const isLater = meetings.sentence !== finding.sentence
    const named = isLater ? namedBefore(meetings.all, finding) : meetings.all
    if (named === meetings.all && !meetings.marked && !saysApart(finding)) return [told]
    const { topic, proof } = told
    return named.map((encounter) => ({
      encounter,
      topic,
      proof: { ...proof, filled: proof.filled.flatMap((one) => partIn(encounter, one)) },
    }))
  }
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

function partIn({ sides, people }: Encounter, one: Filled): Filled[] {
  const own = one.party.sides.filter((side) => sides.includes(side))
  if (own.length === one.party.sides.length) return [one]
  if (own.length === 0) return []
  const present = one.party.people.filter((person) => people.has(person))
  return [filledBy(one, partyAs(one.party, { sides: own, people: present }))]
}
