/** Whom or what a verb has for its object, by the words before. */
import { isA, isJoined, type Scan } from '../mentions/scan.ts'
import { isFiniteAtom, isReceived } from './acting.ts'
import { objectBefore } from './antecedent.ts'
import type { Party, PartyAtom } from './parties.ts'
import { mayHost } from './roles.ts'

/** "استقبل كلا من …", but "أن كلا من …" leads to a subject. */
export const isCounted = (atoms: readonly PartyAtom[]): boolean =>
  Boolean(atoms.at(-1)?.classes.has('each.object')) && !atoms.at(-2)?.classes.has('clause')

/** "التقى وزيري خارجية مصر والأردن", "hosted the Prime Minister for lunch and met …": an object, by its case or its place. */
export function isMetObject(scan: Scan, { kind, from }: Party, atoms: readonly PartyAtom[]): boolean {
  if (!scan.lexicon.modifiersFirst) {
    if (!isA(scan, from, 'delegates.met')) return false
    // "يلتقي خلالها مسؤولين في الوزارة ومسؤولين في الهيئة"
    const [last, lead] = atoms.at(-1)?.classes.has('within.it') ? [atoms.at(-2), null] : [atoms.at(-1), atoms.at(-2)]
    const isNext = isJoined(scan, from) && (last?.preposition === 'each' || lead?.preposition === 'each')
    return isNext || Boolean(last?.classes.has('meet.verb'))
  }
  const verb = atoms.at(-1)?.classes.has('article') ? atoms.at(-2) : atoms.at(-1)
  return kind === 'person' && ['receive.verb', 'meet.verb', 'visit.verb'].some((name) => verb?.classes.has(name))
}

/** "يجتمع قادة الحلف": those of one body meet each other. */
export const meetItself = (scan: Scan, { kind, by, from }: Party, atoms: readonly PartyAtom[]): boolean =>
  kind === 'agency' &&
  by === 'organ' &&
  isA(scan, from, 'leaders.noun') &&
  Boolean(atoms.at(-1)?.classes.has('meet.verb'))

/** "will visit Dili", "غادر القاهرة", "مباحثات استضافتها مسقط", "زار الوزير الدوحة", "زيارته مصر": the verb's object. */
export function isWhereTheyGo({ lexicon }: Scan, party: Party, atoms: readonly PartyAtom[]): boolean {
  const [before, lead] = [atoms.at(-1), atoms.at(-2)]
  if (lexicon.cased) return party.kind !== 'person' && Boolean(before?.classes.has('visit.verb')) && mayHost(party)
  if (party.kind !== 'state' || (party.by !== 'named' && party.by !== 'capital')) return false
  const isGuest = before?.party?.kind === 'person' || before?.party?.by === 'organ'
  const verb = isGuest && before.preposition === '' ? lead : before
  // "وصل الوزير القاهرة"
  if (party.by === 'capital' && verb?.classes.has('arrive.verb')) return true
  return ['visit.verb', 'leave.verb', 'visit.his', 'hosted.it'].some((name) => Boolean(verb?.classes.has(name)))
}

/** "أطلع المبعوث الأمين العام على نتائج لقائه مع فلان", "أن المبعوث أطلع الأمين العام …": who is told, and not who tells. */
function isInformed(atoms: readonly PartyAtom[], at: number): boolean {
  if (!atoms[at + 1]?.classes.has('prep.about') || atoms[at]!.preposition !== '') return false
  const [first, verb] = [atoms[at - 1], atoms[at - 2]]
  const tells = (subject: PartyAtom | undefined, said: PartyAtom | undefined): boolean =>
    subject?.party?.kind === 'person' && subject.preposition === '' && Boolean(said?.classes.has('brief.verb'))
  return tells(first, verb) || tells(verb, first)
}

/** Atoms from "what" to who gave it: "ما تقدمه حكومة خادم الحرمين". */
const longestGiver = 4

/** "أثنى الوزير على ما تقدمه حكومة الملك من خدمات، وقال …": of the clause on what is praised, and not who goes on. */
function isGiver(atoms: readonly PartyAtom[], at: number): boolean {
  const near = atoms.slice(Math.max(0, at - longestGiver), at)
  const what = near.findLastIndex(({ classes }) => classes.has('what.clause'))
  if (what < 0 || near.slice(what).some(({ party, classes }) => party || classes.has('comma'))) return false
  const subject = atoms.findIndex(({ party }) => party?.kind === 'person')
  return isFiniteAtom(near[what + 1] ?? near[what]!) && subject < at - near.length + what && subject >= 0
}

/** "recognized the President's mediation and thanked him", "Trade formed the topic of the talks with …": whom or what it is of. */
export const doesNothing = (atoms: readonly PartyAtom[], at: number, until: number): boolean => {
  const before = atoms[at - 1]?.classes
  // "el rey, a quien agradeció": whom the clause is about.
  if (atoms[at]!.party === objectBefore(atoms, until)) return true
  if (isInformed(atoms, at) || isReceived(atoms, at) || isGiver(atoms, at)) return true
  // "the decision to recognise Palestine and praised": its object.
  if (before?.has('verb.nonfinite') && atoms[at]!.party!.kind === 'state') return true
  if (atoms[at]!.preposition === 'genitive' && (before?.has('verb') || before?.has('merit.verb'))) return true
  return (
    atoms[at]!.party!.kind === 'state' && atoms.slice(at, until).some(({ classes }) => classes.has('was.discussed'))
  )
}
