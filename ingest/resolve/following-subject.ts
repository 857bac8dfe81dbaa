/** Who acts next, where a sentence opens with what he did it during. */
import type { Match } from '../engine/match.ts'
import type { Party, PartyAtom } from './parties.ts'

/** Atoms that may stand before "during his visit" where it opens a sentence. */
const longestOpening = 2

/** "وخلال زيارتها للقاهرة، التقت كلينتون الرئيس": whoever acts next, unless he is the host. */
export function followingSubject(atoms: readonly PartyAtom[], { from, to, roles }: Match<Party>): Party | null {
  const opens = ['visit.his', 'meet.his'].some((name) => atoms[from]!.classes.has(name))
  if (!opens || from > longestOpening || !atoms[from - 1]?.classes.has('during')) return null
  const verb = atoms.findIndex(({ classes }, at) => at >= to && classes.has('verb'))
  const next = verb < 0 ? undefined : atoms[verb + 1]
  const hosts = (roles.get('B') ?? []).flatMap(({ party }) => party?.sides ?? [])
  const isGuest = next?.party?.kind === 'person' && next.preposition === '' && next.party.sides.length > 0
  return isGuest && !next.party!.sides.some((side) => hosts.includes(side)) ? next.party : null
}
