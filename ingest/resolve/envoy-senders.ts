/** A leader who is named only because he sent an envoy, whom the sentence names behind him. */
import type { Scan } from '../mentions/scan.ts'
import type { PartyAtom } from './parties.ts'
import { atomAs, partyAs } from './party-copies.ts'
import type { Standings } from './standing.ts'

const envoy = 'special-envoy'

/**
 * "استقبل الأمير مبعوث الرئيس السوداني فلان، معالي وزير الزراعة فلان": without the president, whom nobody received. Whom he
 * sent is of his state.
 */
export function withoutSenders(scan: Scan, atoms: readonly PartyAtom[], standings: Standings): readonly PartyAtom[] {
  const senders = atoms.filter(({ party }, at) => party?.kind === 'person' && isSender(scan, atoms, at, standings))
  if (senders.length === 0) return atoms
  return atoms.flatMap((atom, at) => {
    if (senders.includes(atom)) return []
    const sender = senders.includes(atoms[at - 1]!) ? atoms[at - 1]! : null
    if (!sender) return [atom]
    for (const person of atom.party!.people) standings.correct(person, sender.party!.sides[0]!)
    return [atomAs(atom, { party: partyAs(atom.party!, { sides: sender.party!.sides }) })]
  })
}

function isSender(scan: Scan, atoms: readonly PartyAtom[], at: number, standings: Standings): boolean {
  const [leader, next] = [atoms[at]!, atoms[at + 1]]
  if (next?.party?.by !== 'named' || next.party.kind !== 'person') return false
  if (next.from !== leader.to || next.joined || next.preposition !== '') return false
  if (![leader.from, leader.from - 1].some((token) => isEnvoy(scan, token))) return false
  const [side] = leader.party!.sides
  const isTheirs = next.party.sides[0] === side || next.party.people.every((person) => standings.isPresumed(person))
  return side !== undefined && next.party.people.length > 0 && isTheirs
}

const isEnvoy = ({ offices }: Scan, at: number): boolean =>
  offices[at]?.values.some(({ office }) => office === envoy) ?? false
