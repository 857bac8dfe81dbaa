/** Whom a verb of meeting has beside it that is neither who met nor whom he met. */
import { isMark, type Scan } from '../mentions/scan.ts'
import type { Finding } from './context.ts'

/** "يجتمع مجلس الأمن": whoever stands behind the verb, with nothing to lead to him, is who met, and not whom. */
export function meetsAlone({ atoms, match: { from, to, roles } }: Finding): boolean {
  const met = roles.get('B') ?? []
  if (roles.has('A') || met.length === 0 || met.some(({ preposition }) => preposition !== '')) return false
  return atoms.slice(from, to).some(({ classes }) => classes.has('meet.alone'))
}

/** "في جولة تشمل لبنان وسوريا، ويلتقي غدا فلانا": where somebody goes, before the verb of what he does there. */
export function isPlaceOfList({ atoms, match: { from, roles } }: Finding): boolean {
  const list = roles.get('A') ?? []
  if (list.length === 0 || list.some(({ party }) => party?.kind !== 'state') || !atoms[from]!.party) return false
  let at = from - 1
  while (atoms[at]?.party?.kind === 'state' && atoms[at + 1]!.joined) at--
  return atoms[at]?.classes.has('tour.of') ?? false
}

/** "وهو ما يلتقي مع الموقف الأمريكي": what is of one mind with something. */
export const isAgreed = ({ atoms, match: { from, to } }: Finding): boolean =>
  atoms.slice(from, to).some((atom, at) => {
    const before = atoms[from + at - 1]
    return atom.classes.has('meet.verb') && Boolean(before?.classes.has('what.clause'))
  })

/** "called Singapore a friend", "called the President “a liar”": what somebody says of whom, and no call to them. */
export function isNaming(scan: Scan, { atoms, match }: Finding, trigger: number): boolean {
  const told = (match.roles.get('B') ?? []).at(-1)
  if (told?.preposition !== '' || !atoms[trigger]!.classes.has('recognized')) return false
  const [next, noun] = atoms.slice(atoms.indexOf(told) + 1)
  if (!next || scan.tokens[next.from]!.breaks > 0) return false
  // "called him “today to offer help”": when.
  if (isMark(scan, next.from, '"“')) return !noun?.classes.has('clause')
  const isLed = ['article.indefinite', 'pronoun.possessive'].some((name) => next.classes.has(name))
  return isLed && !noun?.classes.has('period.noun')
}

/** "chaired a session of leaders, ahead of President B's meeting with President C": whom another met. */
export function isMetByAnother({ atoms, match: { roles } }: Finding): boolean {
  const [first] = roles.get('B') ?? []
  const who = roles.get('A')?.flatMap(({ party }) => party?.people ?? []) ?? []
  if (first?.preposition !== 'with' || who.length === 0) return false
  const at = atoms.indexOf(first)
  const noun = atoms[at - 1]?.classes.has('prep.with') ? at - 2 : at - 1
  const owner = atoms[noun - 1]?.classes.has('possessive') ? atoms[noun - 2] : undefined
  const isMeeting = atoms[noun]?.classes.has('meet.noun') && owner?.party?.kind === 'person'
  return Boolean(isMeeting) && !owner!.party!.people.some((person) => who.includes(person))
}
