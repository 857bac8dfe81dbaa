/** Who stands right behind a verb of thanks: the one who thanks, or whom he thanks. */
import { isPrepositional, mayHavePreposition, type Scan } from '../mentions/scan.ts'
import { hasPronounEnding, isDefinite, namesDay } from '../mentions/word-kinds.ts'
import { isPlain } from './acting.ts'
import type { Finding } from './context.ts'
import { actsForCouncil } from './council.ts'
import type { PartyAtom } from './parties.ts'
import { triggerOf } from './roles.ts'

/** "التقى سالفيني نظيره وشكر خفر السواحل": who follows the verb, and nobody else, is thanked. */
export function isThanked(finding: Finding): boolean {
  const { atoms, match } = finding
  const verb = triggerOf(finding)
  const subject = match.roles.get('A')?.[0]
  return atoms[verb]!.classes.has('praise.direct') && subject !== undefined && atoms.indexOf(subject) === verb + 1
}

/** Who follows the verb is not thanked: "وشكر الوزير الدول التي …", where a noun that is no more of his title stands behind him. */
export function thanksOthers(scan: Scan, finding: Finding): boolean {
  const { atoms, match } = finding
  const subject = match.roles.get('A')?.at(-1)
  const at = subject ? atoms.indexOf(subject) + 1 : 0
  const [next, behind] = [atoms[at], atoms[at + 1]]
  if (scan.lexicon.cased || !isThanked(finding) || !next || next.party || behind?.classes.has('prep.about'))
    return false
  return isDefinite(scan, next.from) && !isPrepositional(scan, next.from) && !namesDay(scan, next.from)
}

/** "كما شكر العاهل الأردني، في كلمته، على زيارته", "وشكر قطر لوفائها بوعدها": what he is thanked for follows him, and not whom he thanks. */
export function isThankedFor(scan: Scan, finding: Finding): boolean {
  const { atoms, match } = finding
  const subject = match.roles.get('A')?.at(-1)
  if (!subject || !isThanked(finding)) return false
  const next = pastAside(atoms, atoms.indexOf(subject) + 1)
  if (atoms[next]?.classes.has('prep.about')) return true
  const acts = atoms.slice(0, atoms.indexOf(subject)).some((atom) => atom.party && isPlain(atom))
  return acts && Boolean(atoms[next]) && isReason(scan, atoms[next]!)
}

/** "لوفائها بوعدها": "for", and what somebody did. */
const isReason = (scan: Scan, { from, party }: PartyAtom): boolean =>
  !scan.lexicon.cased && !party && hasPronounEnding(scan, from, 4) && mayHavePreposition(scan, from, 'prep.to')

/** Atoms of "، في خطاب ترحيبي،". */
const longestAside = 8

function pastAside(atoms: readonly PartyAtom[], from: number): number {
  if (!atoms[from]?.classes.has('comma')) return from
  const aside = atoms.slice(from + 1, from + longestAside)
  const closes = aside.findIndex(({ classes }) => classes.has('comma'))
  return closes < 0 || aside.slice(0, closes).some(({ party }) => party) ? from : from + closes + 2
}

/** "قدم له الشكر على دعمه" */
export const saysWhom = ({ atoms, match }: Finding): boolean =>
  atoms.slice(match.from, match.rest!).some(({ classes }) => classes.has('to.him'))

/** "شكر المملكة لمصر": in a paper of the kingdom, it thanks. */
export const isOwnRealm = (scan: Scan, { classes, from }: PartyAtom): boolean =>
  classes.has('host.realm') && !isPrepositional(scan, from)

/** "congratulated them", "thanked the leaders": all whom the speaker met. */
export function thanksThem({ atoms, match: { rest } }: Finding): boolean {
  const object = rest === null ? undefined : atoms[rest]
  return object?.party?.kind === 'group' || Boolean(object?.classes.has('him.several'))
}

/** Atoms in which what is welcomed says whose it is. */
const longestWelcomed = 8

const owners = ['pronoun.possessive', 'pronoun.object']

/** What is praised is nobody's whom the speaker met: "المجلس …، ونوه بالبيان". */
export const isOfNone = (scan: Scan, finding: Finding): boolean =>
  welcomesEvent(finding) || actsForCouncil(scan, finding.atoms, triggerOf(finding))

/** "welcomed the success of the agreement": nobody's, where nothing says whose. */
function welcomesEvent(finding: Finding): boolean {
  const { atoms, match } = finding
  if (match.rest === null || !atoms[triggerOf(finding)]!.classes.has('welcome.verb')) return false
  const object = atoms.slice(match.rest, match.rest + longestWelcomed)
  return !object.some(({ party, classes }) => party || owners.some((name) => classes.has(name)))
}
