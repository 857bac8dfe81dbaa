/** Clauses that leave out their verb, which is the one of the clause before, or who acts in them. */
import type { Scan } from '../mentions/scan.ts'
import { isDefinite, namesDay } from '../mentions/word-kinds.ts'
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'

/** "ناقش مع الأول التجارة، ومع الثاني الأمن": behind "and with", where the verb before them discussed something with another. */
export function isGapped(scan: Scan, finding: Finding): boolean {
  const { atoms, match, compiled } = finding
  if (compiled.rule.edge === 'MET_WITH')
    return atoms.slice(match.from, match.to).some(({ classes }) => classes.has('relative'))
      ? tellsWhen(scan, finding)
      : meetsNext(scan, finding)
  if (!scan.words[atoms[match.from]!.from]?.reading.conjunction) return false
  const verb = atoms.slice(0, match.from).findLastIndex(isFiniteAtom)
  if (!atoms[verb]?.classes.has('discuss.verb')) return false
  return atoms
    .slice(verb, match.from)
    .some(({ preposition, classes }) => preposition === 'with' || classes.has('with.him'))
}

/** "الذي التقاه في موسكو", "الذي اتصل به الأحد": with nobody behind the verb who might have met him. */
function tellsWhen(scan: Scan, { atoms, match: { from, to } }: Finding): boolean {
  // "… الذي هاتفه الأحد، والرئيس … الذي اتصل به الاثنين": of a list, whose subject is none of those named before.
  const told = ['meet.him.verb', 'rang.him.verb', 'call.verb', 'meet.verb']
  const isListed = atoms
    .slice(0, from)
    .some(({ classes }, at) => classes.has('relative') && told.some((name) => atoms[at + 1]!.classes.has(name)))
  if (isListed) return false
  const next = atoms[to]
  if (!next || scan.tokens[next.from]!.kind === 'mark') return true
  if (next.party && next.preposition === '') return false
  // "مساء الأحد"
  const isDay = namesDay(scan, next.from) || (!isDefinite(scan, next.from) && namesDay(scan, next.from + 1))
  return isDay || circumstances.some((name) => next.classes.has(name))
}

const circumstances = ['prep.in', 'during', 'day.part', 'adverb', 'same.day', 'after', 'and']

const meeting = ['meet.verb', 'speak.verb', 'receive.verb']

/** "s'est entretenu lundi avec le premier et, mardi, avec le second": nothing but a day stands between "and" and the second. */
function meetsNext(scan: Scan, { atoms, match }: Finding): boolean {
  const [next] = match.roles.get('B')!
  const at = atoms.indexOf(next!)
  const between = atoms.slice(match.from + 1, at)
  const led = between.filter(({ classes }) => !classes.has('comma') && !classes.has('article'))
  const isDay = ({ from, classes }: (typeof atoms)[number]): boolean =>
    namesDay(scan, from) || scan.tokens[from]!.kind === 'number' || when.some((name) => classes.has(name))
  if (!led.some(({ from }) => namesDay(scan, from))) return false
  if (!led.every((atom) => isDay(atom) || atom.classes.has(`prep.${next!.preposition}`))) return false
  const verb = atoms.slice(0, match.from).findLastIndex(isFiniteAtom)
  if (!meeting.some((name) => atoms[verb]?.classes.has(name))) return false
  return atoms.slice(verb, match.from).some(({ party, preposition }) => party && preposition === next!.preposition)
}

/** "le 3 mai", "por la tarde" */
const when = ['adverb', 'day.part', 'same.day', 'list.join', 'join']
