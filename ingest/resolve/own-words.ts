/** Thanks in somebody's own words, where the verb alone tells who speaks: «"Le agradezco su visita", dijo el presidente a …». */
import { isA, type Scan } from '../mentions/scan.ts'
import type { Context, Finding } from './context.ts'
import type { Encounter } from './events.ts'
import { officeLikeness } from './offices.ts'
import type { Party, PartyAtom } from './parties.ts'
import { isVoice } from './party-at.ts'
import { partyAs } from './party-copies.ts'
import type { Person } from './person.ts'
import { triggerOf } from './roles.ts'
import type { Standings } from './standing.ts'

interface OwnWords {
  readonly speaker: Party
  /** Whom they are said to, where the verb thanks just him; null where the sentence does not tell. */
  readonly told?: Party | null
}

/** Who says the quoted words that the finding is in; null where they are another's or the sentence does not tell whose. */
export function ownWords({ quoted }: Scan, finding: Finding): OwnWords | null {
  const { atoms } = finding
  const at = triggerOf(finding)
  const verb = atoms[at]!
  if (!verb.classes.has('own.verb') || !quoted[verb.from]) return null
  const said = atoms.findIndex((atom, i) => !quoted[atom.from] && isSpeaker(atoms, i))
  const speaker = atoms[said]?.party
  if (!speaker) return null
  const toHim = verb.classes.has('to.him') || atoms[at - 1]?.classes.has('pronoun.clitic')
  if (!toHim) return { speaker }
  const told = atoms.slice(said + 1).find(({ party, preposition }) => party && ['to', 'in'].includes(preposition))
  return { speaker, told: told?.party ?? null }
}

/** "…", dijo el presidente; El presidente dijo: "…" */
function isSpeaker(atoms: readonly PartyAtom[], at: number): boolean {
  const { party, preposition } = atoms[at]!
  if (!party?.sides[0] || preposition !== '') return false
  const before = atoms[at - 1]?.classes.has('article') ? at - 2 : at - 1
  return [before, at + 1, at + 2].some((next) => atoms[next]?.classes.has('say'))
}

/** "We are grateful to the Prime Minister": of those who met, the one who does not thank himself. */
export function weThank(
  scan: Scan,
  finding: Finding,
  said: readonly Party[],
  context: Pick<Context, 'otherSide'>,
): readonly Party[] {
  const [we, ...others] = said
  if (!we || others.length > 0 || !isA(scan, we.from, 'own.group')) return said
  const { atoms, match } = finding
  const object = match.rest === null ? null : atoms[match.rest + (atoms[match.rest]!.classes.has('article') ? 1 : 0)]
  const side = object?.party?.kind === 'person' ? object.party.sides[0] : undefined
  // "we welcome talks, he said": whoever says so is no object.
  const other = side !== undefined && we.sides.includes(side) ? context.otherSide(side) : null
  return other ? [other] : said
}

/** Whom a title that tells no state means behind a verb of praise; null where it says itself or is nobody's whom they met. */
export const guestMeant = (
  scan: Scan,
  finding: Finding,
  speaker: Party,
  facing: Party | null,
  met: Encounter | null,
  standings: Standings,
): Party | null =>
  praisedGuest(scan, finding, facing, standings) ??
  titledGuest(finding, speaker, facing) ??
  metTitled(scan, finding, speaker, met)

/** "I thanked the Minister": a bare title of whoever is told of, where the speaker's own state would have it too. */
function titledGuest({ atoms, match }: Finding, speaker: Party, other: Party | null): Party | null {
  const party = match.rest === null ? null : atoms[match.rest]?.party
  const isBare = party?.kind === 'person' && party.by !== 'named' && party.by !== 'short name'
  const isOwn = party?.sides.length === 1 && party.sides[0] === speaker.sides[0]
  return isVoice(speaker) && isBare && isOwn && other ? partyAs(party, { sides: other.sides, people: [] }) : null
}

/** "a félicité la ministre Ana Ruiz": of the other side of the talks, where her own title tells no state. */
function praisedGuest(scan: Scan, { atoms, match }: Finding, other: Party | null, standings: Standings): Party | null {
  const rest = match.rest ?? -1
  const guest = atoms[atoms[rest]?.classes.has('article') ? rest + 1 : rest]?.party
  const side = other?.sides.length === 1 ? other.sides[0]! : null
  if (!scan.lexicon.cased || guest?.kind !== 'person' || !side || guest.people.length !== 1) return null
  const [person] = guest.people
  if (!standings.isPresumed(person!) || person!.titles.length === 0) return null
  standings.correct(person!, side)
  return partyAs(guest, { sides: [side] })
}

/** "discussed President A's statements. He thanked the President": whom he met, rather than who was spoken of. */
function metTitled(scan: Scan, { atoms, match }: Finding, speaker: Party, met: Encounter | null): Party | null {
  const rest = match.rest ?? -1
  const meant = atoms[atoms[rest]?.classes.has('article') ? rest + 1 : rest]?.party
  const [by] = speaker.sides
  if (!met || meant?.kind !== 'person' || meant.by !== 'antecedent' || meant.people.length !== 1) return null
  if (met.sides.length !== 2 || !met.sides.includes(by!) || met.sides.includes(meant.sides[0]!)) return null
  for (let at = meant.from; at < meant.to; at++) if (scan.states[at]) return null
  const [spokenOf] = meant.people
  const isLikeHim = ({ offices }: Person): boolean =>
    offices.some((held) => spokenOf!.offices.some((said) => officeLikeness(held, said) === 1))
  const other = met.sides.filter((side) => side !== by)
  const people = [...met.people].filter((one) => isLikeHim(one))
  return people.length === 1 ? partyAs(meant, { sides: other, people }) : null
}
