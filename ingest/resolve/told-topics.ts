/** What a finding says was discussed: what stands before its verb, or after it and around whom it was discussed with. */
import type { Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'
import type { Discussion, Encounter } from './events.ts'
import { nounsBefore } from './nouns-before.ts'
import type { PartyAtom } from './parties.ts'
import { companionIn, type Partner } from './partner.ts'
import type { TopicRange } from './topic-phrase.ts'
import { topicsAfter, topicsIn } from './topics.ts'

export function topicsOf(scan: Scan, { match, atoms, sentence }: Finding, partner: Partner | null): TopicRange[] {
  if (match.before !== null) {
    const nouns = nounsBefore(scan, atoms, match.before)
    return nouns === null ? [] : topicsIn(scan, ...nouns)
  }
  const rest = pastAttendants(atoms, match.rest ?? match.to)
  const ends = partner ? partner.ends : companionIn(atoms.slice(rest), 1)?.from
  const topics = topicsIn(scan, partner?.begins ?? atoms[rest]!.from, ends ?? sentence.to)
  return typeof ends === 'number' ? [...topics, ...topicsAfter(scan, ends, sentence.to)] : topics
}

/** "مع وفد برئاسة … العلاقات": past who headed or joined those that it was discussed with. */
function pastAttendants(atoms: readonly PartyAtom[], from: number): number {
  let at = from
  while (atoms[at]?.classes.has('prep.attend') && atoms[at + 1]?.party && at + 2 < atoms.length) at += 2
  return at
}

/** Another rule has read the same words; only the latest topics can be the same sentence's. */
export function isTold(told: readonly Discussion[], encounter: Encounter, topic: TopicRange): boolean {
  for (let at = told.length - 1; at >= 0; at--) {
    const other = told[at]!
    if (other.proof.sentence.to <= topic[0]) return false
    if (other.encounter === encounter && other.topic[0] < topic[1] && topic[0] < other.topic[1]) return true
  }
  return false
}

/** "القمة ستناقش …", behind a call about it, "رسالة تتضمن دعوته للزيارة لبحث …": no topic of the call or of the letter. */
export function isOfAnother({ format, proofs }: Encounter, { match, atoms, sentence }: Finding): boolean {
  if (format === 'letter') return proofs.at(-1)?.sentence === sentence && atoms[match.from]!.classes.has('to.discuss')
  const summit = ({ classes }: PartyAtom): boolean => classes.has('summit.noun')
  return format === 'call' && atoms.slice(Math.max(0, match.from - 2), match.rest ?? match.to).some(summit)
}
