/** Officials whose state only the article's home suggests: whom they meet, and where, tells more. */
import type { Scan } from '../mentions/scan.ts'
import type { Context, Finding } from './context.ts'
import { type Filled, sidesOf } from './events.ts'
import { ownerOf } from './owner.ts'
import type { Party } from './parties.ts'
import { homeOnly, isVoice } from './party-at.ts'
import { partyAs } from './party-copies.ts'
import type { Standings } from './standing.ts'

/** Who is listed with partners of another state is of theirs, and who leads a delegation is of its state. */
export function agreed(filled: readonly Filled[], standings: Standings): readonly Filled[] {
  for (const { party } of filled) if (party.by === 'organ') lead(party, standings)
  const own = new Set(sidesOf(filled.filter(({ role }) => role !== 'B')).map(ownerOf))
  const isPresumed = ({ role, by, party: { kind, people, sides } }: Filled): boolean =>
    role === 'B' &&
    by === 'named' &&
    kind === 'person' &&
    (own.size === 0 || sides.every((side) => own.has(side))) &&
    people.length > 0 &&
    people.every((person) => standings.isPresumed(person))
  const stated = filled.filter((one) => one.role === 'B' && !isPresumed(one))
  const [state, ...others] = sidesOf(stated)
  if (!state || others.length > 0 || own.has(state)) return filled
  return filled.map((one) => (isPresumed(one) ? moved(one, state, 'the list', standings) : one))
}

/** "I met my counterparts from Chile and Fiji", where most is told of Chile: of whose state "I" am the text does not tell. */
export function meetsOwnState(filled: readonly Filled[], scan: Scan): boolean {
  const voices = filled.filter(({ role, party }) => role === 'A' && isVoice(party) && party.people.length === 0)
  const partners = filled.filter(({ role }) => role === 'B')
  if (!partners.some(({ party }) => isCounterpart(scan, party))) return false
  return voices.some(({ party: { sides } }) => partners.some(({ party }) => party.sides.includes(sides[0] ?? '')))
}

function lead({ people, sides }: Party, standings: Standings): void {
  const [state, ...others] = sides.map(ownerOf)
  if (state === undefined || others.length > 0) return
  for (const person of people) if (standings.isPresumed(person)) standings.correct(person, state)
}

/** Who meets one of the home state in a sentence on another state, or where that one is abroad, is of that; else null. */
export function acrossSides(
  finding: Finding,
  filled: readonly Filled[],
  scan: Scan,
  standings: Standings,
  context: Context,
): readonly Filled[] | null {
  const { sentence } = finding
  const [side] = sidesOf(filled)
  // "talks between the Minister and her counterpart, …"
  const isPartner = ({ role, party }: Filled): boolean => role === 'B' || isCounterpart(scan, party)
  const partners = filled.filter(isPartner)
  const others = filled.filter((one) => !isPartner(one))
  const people = partners.flatMap(({ party }) => party.people)
  if (
    !side ||
    others.length === 0 ||
    others.some(({ party }) => people.some((person) => party.people.includes(person)))
  )
    return null
  const hosted = hostedEnvoy(side, others, partners, standings) ?? hostedEnvoy(side, partners, others, standings)
  if (hosted) return hosted
  // "El ministro, …, se reunió en Madrid con el presidente chileno, …": the one whose title tells no state is of the other.
  const presumed = [partners, ...(scan.lexicon.cased ? [others] : [])].find((list) => arePresumed(list, standings))
  if (!presumed) return null
  const end = presumed === partners ? partners[0]!.party.from : sentence.to
  const foreign = new Set<string>()
  for (let at = sentence.from; at < end; at++) {
    const match = scan.states[at]?.values[0]
    if (match && !match.weak && match.code !== side && (presumed === partners || match.form === 'seat'))
      foreign.add(match.code)
  }
  const isOther = presumed === partners && people.length < 2 && !(side === standings.home && receives(finding))
  const [state = isOther ? context.otherSide(side)?.sides[0] : undefined] = foreign
  if (foreign.size > 1 || !state || state.startsWith('agency:')) return null
  const move = (one: Filled): Filled => (presumed.includes(one) ? moved(one, state, 'the other side', standings) : one)
  return [...others, ...partners].map(move)
}

/** "كما استقبل سموه مدير الشرطة": who receives at home receives his own as well. */
const receives = ({ atoms, match }: Finding): boolean =>
  atoms.slice(match.from, match.to).some(({ classes }) => classes.has('receive.verb'))

/** "her counterpart, …" */
function isCounterpart({ lexicon, tokens }: Scan, { from, to, kind }: Party): boolean {
  for (let at = from; at < to && kind === 'person'; at++) if (lexicon.counterparts.at(tokens, at, to)) return true
  return false
}

/** Named or not: "التقى في بوروندي رئيس الجمهورية". */
const arePresumed = (filled: readonly Filled[], standings: Standings): boolean =>
  filled.length > 0 &&
  filled.every(({ party }) =>
    party.people.length > 0 ? party.people.every((person) => standings.isPresumed(person)) : party.by === homeOnly,
  )

/** "a reçu l'ambassadeur de Chine en Équateur": the host is of the state that the envoy is sent to. */
function hostedEnvoy(
  side: string,
  hosts: readonly Filled[],
  guests: readonly Filled[],
  standings: Standings,
): readonly Filled[] | null {
  const envoys = guests.flatMap(({ party }) => party.people)
  const [state] = envoys.flatMap(({ titles }) => titles.flatMap(({ accredited }) => accredited))
  if (!state || state === side || !arePresumed(hosts, standings)) return null
  return [...hosts.map((one) => moved(one, state, 'the envoy’s host', standings)), ...guests]
}

function moved(one: Filled, state: string, by: string, standings: Standings): Filled {
  for (const person of one.party.people) standings.correct(person, state)
  return { role: one.role, party: partyAs(one.party, { sides: [state] }), by }
}
