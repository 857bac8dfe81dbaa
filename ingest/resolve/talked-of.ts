/** Meetings and visits of which a text only tells that they were talked about. */
import type { Finding } from './context.ts'
import type { PartyAtom } from './parties.ts'

/** "discussed the Chancellor's visit to Peru": what is talked about. */
export function isDiscussed({ atoms, match }: Finding): boolean {
  if (match.roles.get('A')?.[0]?.preposition !== 'genitive') return false
  for (let at = match.from - 1; at >= 0; at--) {
    const { classes } = atoms[at]!
    if (classes.has('discuss.verb')) return true
    if (['stop', 'clause', 'during', 'verb'].some((name) => classes.has(name))) return false
  }
  return false
}

/** "discussed the negotiations between …", "l'entretien a porté sur le dialogue avec …": talks that others are about. */
export function isTopic(finding: Finding): boolean {
  const { atoms, match, compiled } = finding
  const { rule } = compiled
  if (isOfTheirs(finding)) return true
  if (rule.both || rule.each || !atoms[match.from]!.classes.has('meet.noun')) return false
  let at = match.from - 1
  // "the P5+1 talks with Iran"
  if (atoms[at]?.party?.kind === 'agency') at--
  // "the ongoing talks with Iran", but "the recent summit between A and B" was held.
  const kind = match.roles.get('B')?.[0]?.party?.kind
  const leadsNoun = kind && kind !== 'person' ? [...describing, 'topic.attribute'] : describing
  while (at >= 0 && leadsNoun.some((name) => atoms[at]!.classes.has(name))) at--
  if (at < 0 || !leadsToTopic.some((name) => atoms[at]!.classes.has(name))) return false
  let about = false
  for (; at >= 0; at--) {
    const { classes } = atoms[at]!
    about ||= classes.has('deal.prep')
    if (discusses.some((name) => classes.has(name))) return true
    if (about && talks.some((name) => classes.has(name))) return true
    if (['stop', 'clause', 'during', 'after'].some((name) => classes.has(name))) return false
    // "el diálogo" is spelt like "dialogó".
    if (classes.has('verb') && !atoms[at - 1]?.classes.has('article')) return false
  }
  return false
}

/** "ambos presidentes hablaron sobre el acuerdo con Irán": of those who talk with each other, a state behind the topic is the topic's. */
function isOfTheirs({ atoms, match: { from, roles } }: Finding): boolean {
  const talking = roles.get('A') ?? []
  const [partner] = roles.get('B') ?? []
  if (partner?.preposition !== 'with' || partner.party?.kind === 'person') return false
  if (talking.length < 2 && !talking[0]?.several) return false
  return atoms
    .slice(from, atoms.indexOf(partner))
    .some(({ party, classes }) => !party && ['deal.prep', 'prep.about'].some((name) => classes.has(name)))
}

const describing = ['article', 'pronoun.possessive', 'adjective']
const discusses = ['discuss.verb', 'deal.verb', 'to.discuss']
const talks = ['talk.verb', 'speak.verb', 'exchange.verb']
const leadsToTopic = [...discusses, 'deal.prep', 'and', 'join', 'comma', 'topic.join', 'prep.of']

/** "تدارسا أوضاع الحدود مع تشاد": a state that what is discussed is with, and not whoever discusses it. */
export function isOfTopic({ atoms, match: { from, roles } }: Finding): boolean {
  const partners = roles.get('B') ?? []
  const at = partners[0] ? atoms.indexOf(partners[0]) : -1
  if (at < 0 || partners.some(({ party, preposition }) => party?.kind !== 'state' || preposition !== 'with'))
    return false
  if (isOfDeal(atoms, at - 2, from)) return true
  const isOfBond = atoms[at - 2]?.classes.has('bond.noun') ?? false
  return isOfBond && atoms.slice(from, at).some(({ classes }) => classes.has('discuss.verb'))
}

/** Words between a deal and whom it is with. */
const longestDeal = 3

/** "بعد جولة محادثات في الدوحة على التعاون، ضمن الاتفاق النووي المثير للجدل مع إيران": with whom a deal was made. */
function isOfDeal(atoms: readonly PartyAtom[], before: number, from: number): boolean {
  for (let at = before; at > Math.max(from, before - longestDeal - 1); at--) {
    const { party, classes } = atoms[at]!
    if (classes.has('deal.noun')) return true
    if (party || classes.has('verb') || classes.has('join') || classes.has('meet.noun')) return false
  }
  return false
}
