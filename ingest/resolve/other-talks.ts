/** Talks that a text only speaks of: no encounter of those whom it names for them. */
import { isFiniteAtom } from './acting.ts'
import type { Finding } from './context.ts'
import { type Encounter, type Filled, sidesOf } from './events.ts'
import type { PartyAtom } from './parties.ts'

/** Atoms between negotiations and the word that says that they take place. */
const nearby = 4

const takesPlace = ['during', 'after', 'at.end']

/** "موقفه من المفاوضات مع إيران": where nothing says that they take place, and when. */
export function isOnlyNegotiated({ atoms, match: { from, to, rest } }: Finding, trigger: number): boolean {
  if (!atoms[trigger]!.classes.has('negotiation')) return false
  const before = atoms[trigger - 1]?.classes
  if (takesPlace.some((name) => before?.has(name))) return false
  const verb = atoms.slice(0, from).findLastIndex(isFiniteAtom)
  const isOneClause = verb >= 0 && !atoms.slice(verb, from).some(({ classes }) => classes.has('comma'))
  const opening = Math.min(isOneClause ? verb : from, Math.max(0, from - nearby))
  const around = [...atoms.slice(opening, rest ?? to), ...atoms.slice(to, to + 2)]
  return !around.some(({ classes }) => classes.has('talks.go'))
}

/** "في هذه المباحثات مع القادة": of the encounter that is told of, not another. */
function isSameTalks({ atoms, match }: Finding, filled: readonly Filled[], current: Encounter | null): boolean {
  const these = atoms[match.from]!.classes.has('meet.noun') && atoms[match.from - 1]?.classes.has('topic.demonstrative')
  return Boolean(these && current && sidesOf(filled).some((side) => !current.sides.includes(side)))
}

/** Talks that are only spoken of, or were told of before: no encounter of those who were found. */
export const isOfOtherTalks = (finding: Finding, filled: readonly Filled[], current: Encounter | null): boolean =>
  isTopicOfOthers(finding, current) || isSameTalks(finding, filled, current)

const isTopicHead = ({ classes }: PartyAtom): boolean => classes.has('topic.head')

const topicOpeners = ['discuss.verb', 'discuss.noun', 'to.discuss', 'deal.verb', 'topic.about']

/** "بحث مع نظيره المفاوضات بين السودان وجنوب السودان": talks of states that are what others talk about. */
function isTopicOfOthers({ atoms, match }: Finding, current: Encounter | null): boolean {
  const parties = [...match.roles.values()].flat()
  if (!['between', 'nisba'].includes(parties[0]?.preposition ?? '')) return false
  if (parties.some(({ party }) => party?.kind === 'person')) return false
  // "المباحثات التي جرت … إلى نتائج المشاورات بين": the nearest noun before them.
  const noun = atoms.slice(0, atoms.indexOf(parties[0]!)).findLastIndex(({ classes }) => classes.has('meet.noun'))
  // "حول مفاوضات التجارة بين …", "briefed A about negotiations between …": what is talked about.
  if (noun > 0 && ['topic.about', 'about.prep'].some((name) => atoms[noun - 1]!.classes.has(name))) return true
  if (parties.some(({ party }) => party?.kind !== 'state')) return false
  // "ناقش الاجتماع مشروعات الربط بين …": the nearest noun is another.
  const dealt = atoms[noun - 1]?.classes.has('deal.verb') ?? false
  if (dealt && atoms.slice(noun + 1, atoms.indexOf(parties[0]!)).some(isTopicHead)) return true
  if (!current) return false
  const sides = new Set(parties.flatMap(({ party }) => party?.sides ?? []))
  if (current.sides.every((side) => sides.has(side))) return false
  if (noun < 0 || ['prep.in', 'during', 'prep.aside'].some((name) => atoms[noun - 1]?.classes.has(name))) return false
  for (let at = noun - 1; at >= 0; at--) {
    const { classes } = atoms[at]!
    if (classes.has('stop') && !classes.has('relative')) return false
    // "تناولت المباحثات بين …": the verb's own subject, unless that stands before.
    if (topicOpeners.some((name) => classes.has(name)))
      return (
        at < noun - 1 || !classes.has('deal.verb') || atoms.slice(0, at).some((atom) => atom.classes.has('meet.noun'))
      )
    if (classes.has('verb') && !atoms[at - 1]?.classes.has('relative')) return false
  }
  return false
}

/** "أكد اعتزامه لقاء الرئيس خلال اتصال هاتفي مع …": whom the call was not with. */
export function isToldOfAnother({ atoms, match }: Finding, trigger: number): boolean {
  const [told] = match.roles.get('B') ?? []
  if (!told || !atoms[trigger]!.classes.has('tell.verb')) return false
  // "أطلع المجلس على نتائج استقباله الرئيس، والاتصال الذي …"
  return ['receive.noun', 'meet.his'].some((name) => atoms[atoms.indexOf(told) - 1]?.classes.has(name))
}
