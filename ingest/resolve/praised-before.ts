/** Whom a praise is for, where the construction names him before its end. */
import type { Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'
import { latest, type Praise } from './events.ts'
import { ownerOf } from './owner.ts'
import type { Party } from './parties.ts'
import { ownerByAdjective } from './praise-owner.ts'
import { triggerOf } from './roles.ts'

/** "أعرب الوزير للسفير عن تقديره": to whom somebody of another side says it, or writes it. */
export function addressed(finding: Finding, by: string): Party | null {
  const { atoms, match } = finding
  if (match.rest === null) return null
  const cabled = cabledTo(finding, by) ?? getterOf(finding, by)
  if (cabled) return cabled
  let at = Math.max(match.from, ...(match.roles.get('A') ?? []).map((one) => atoms.indexOf(one))) + 1
  if (atoms[at]?.classes.has('prep.to')) at++
  const to = at < match.rest && atoms[at]!.preposition === 'to' ? atoms[at]!.party : null
  const [side] = to?.sides ?? []
  return to && side !== undefined && ownerOf(side) !== by ? to : null
}

/** "received a cable from the President expressing his thanks": who got it. */
function getterOf({ atoms, match }: Finding, by: string): Party | null {
  if (match.roles.get('A')?.[0]?.preposition !== 'from') return null
  const got = atoms.slice(0, match.from).findLastIndex(({ classes }) => classes.has('got.cable'))
  const getter = atoms.slice(0, Math.max(0, got)).findLast(({ party, preposition }) => party && preposition === '')
  const [side] = getter?.party?.sides ?? []
  return side !== undefined && ownerOf(side) !== by ? getter!.party : null
}

/** "بعث برقية إلى الرئيس عبر فيها عن تهانيه": whom the cable went to. */
function cabledTo(finding: Finding, by: string): Party | null {
  const { atoms } = finding
  const verb = triggerOf(finding)
  // "أعرب له فيها عن شكره"
  const within = atoms[verb + 1]?.classes.has('to.him') ? verb + 2 : verb + 1
  if (!atoms[within]?.classes.has('within.it')) return null
  const sent = atoms.slice(0, verb).findLastIndex(({ classes }) => classes.has('send.verb'))
  const to =
    sent < 0 ? undefined : atoms.slice(sent, verb).find(({ party, preposition }) => party && preposition === 'to')
  const [side] = to?.party?.sides ?? []
  return side !== undefined && ownerOf(side) !== by ? to!.party : null
}

/** "حظيت الجهود المصرية بإشادة من الوزير": another state, by the adjective of what won praise. */
export function ownerWithin(scan: Scan, { atoms, match }: Finding, by: string): Party | null {
  for (const { party, from } of atoms.slice(match.from, match.to)) {
    const owner = party ? null : ownerByAdjective(scan, from, by)
    if (owner) return owner
  }
  return null
}

/** "lo felicitaron el presidente de …, …", "وهنأه الرئيس": him whom the words before are about. */
export const namesHim = (finding: Finding): boolean =>
  finding.match.roles.has('A') && finding.atoms[triggerOf(finding)]!.classes.has('praised.him')

/** "القرار الذي أعلنته مصر، ورحبت به قطر": whose what somebody welcomed is; null where it is nobody's, or a guest is received. */
export function welcomedOf(finding: Finding, before: Party | null): Party | null {
  const by = finding.match.roles.get('A')?.[0]?.party
  return before?.kind === 'person' && by?.kind === 'person' ? null : before
}

/** "أعرب الوزير عن شكر دولته لمصر": said once, by the man and by his state. */
export const isOfHisState = (praises: readonly Praise[], { by, of, proof }: Praise): boolean =>
  by.kind === 'state' &&
  praises
    .slice(-latest)
    .some(
      (said) =>
        said.proof.sentence === proof.sentence &&
        said.by.people.length > 0 &&
        said.by.sides[0] === by.sides[0] &&
        said.of.sides[0] === of.sides[0],
    )
