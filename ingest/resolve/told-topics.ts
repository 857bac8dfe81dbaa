/** What a finding says was discussed: what stands before its verb, or after it and around whom it was discussed with. */
import { agencyAt, isNews } from '../mentions/agencies.ts'
import { isA, lengthOf, type Scan } from '../mentions/scan.ts'
import { namesDay } from '../mentions/word-kinds.ts'
import { isFiniteAtom } from './acting.ts'
import type { Context, Finding } from './context.ts'
import type { Discussion, Encounter } from './events.ts'
import { nounsAlongside, nounsBefore } from './nouns-before.ts'
import type { PartyAtom } from './parties.ts'
import { companionIn, type Partner } from './partner.ts'
import { triggerOf } from './roles.ts'
import { endsClause } from './topic-beginning.ts'
import type { TopicRange } from './topic-phrase.ts'
import { topicsAfter, topicsIn } from './topics.ts'

export function topicsOf(scan: Scan, finding: Finding, partner: Partner | null): TopicRange[] {
  const { match, atoms, sentence } = finding
  if (match.before !== null) {
    // "…، ويتصدر المحادثات ملف": a clause of its own.
    if (scan.words[atoms[match.before]!.from]?.reading.conjunction) return []
    // "عرض الوزير الأوضاع مع السفير"
    const subject = match.roles.get('A')?.at(-1)
    const first = subject ? atoms.indexOf(subject) + 1 : 0
    const isAlongside = atoms[match.before]!.classes.has('agenda.alongside')
    const nouns = isAlongside
      ? nounsAlongside(scan, atoms, match.before)
      : nounsBefore(scan, atoms, match.before, first)
    const topics = nouns === null ? [] : topicsIn(scan, ...nouns)
    // "… was discussed, as well as …"
    return topics.length > 0 ? [...topics, ...topicsAfter(scan, atoms[match.to - 1]!.to, sentence.to)] : []
  }
  const trigger = triggerOf(finding)
  if (isOthers(atoms, trigger)) return []
  const rest = pastAttendants(atoms, match.rest ?? match.to)
  // "خلال الاتصال، تطرق أوباما وبوتين إلى …": who discussed it.
  const first = match.roles.size === 0 && !scan.lexicon.cased ? atoms[rest] : undefined
  if (first?.party?.kind === 'person' && first.preposition === '' && atoms[rest - 1]!.classes.has('verb')) return []
  const companion = partner ? undefined : companionIn(atoms.slice(rest), 1)
  // "جرى بحث الجهود المنسقة مع الأشقاء في المملكة": nobody's verb, and a state that what was discussed is with.
  const isWithin =
    companion?.party?.by === 'organ' &&
    atoms[trigger]!.classes.has('pass.verb') &&
    atoms.slice(rest, atoms.indexOf(companion)).some(({ classes }) => classes.has('topic.head'))
  const ends = partner ? partner.ends : isWithin ? undefined : companion?.from
  const begins = partner?.begins ?? atoms[rest]!.from
  const spoke = atoms[trigger]!.classes.has('utter.verb')
  const from = spoke ? spokenOf(scan, begins, ends ?? sentence.to) : begins
  if (from === null) return []
  const topics = topicsIn(scan, from, ends ?? sentence.to)
  return typeof ends === 'number' ? [...topics, ...topicsAfter(scan, ends, sentence.to)] : topics
}

/** "Canada's review of the accord": whose it is stands before it, and it is no verb. */
export function isOwned({ lexicon, tokens, words }: Scan, finding: Finding): boolean {
  const { from, classes } = finding.atoms[triggerOf(finding)]!
  if (!lexicon.modifiersFirst || !classes.has('discuss.verb') || classes.has('talks.noun')) return false
  return words[from - 1]?.values.includes('possessive') || tokens[from - 1]?.text === '’'
}

/** ", the Jordan News Agency, Petra, reported": who tells it. */
export function isReporter(scan: Scan, [from, to]: TopicRange): boolean {
  const agency = agencyAt(scan, from + lengthOf(scan, from, 'article'), to)
  return agency !== null && isNews(agency) && agency.to === to
}

/** "تباحثت روسيا مع المستشارة": who discussed it. */
export function isSide(scan: Scan, [from, to]: TopicRange, sides: readonly string[]): boolean {
  const state = scan.states[from]
  return state != null && from + state.length === to && sides.includes(state.values[0]!.code)
}

/** Atoms between a verb of looking for something and its preposition, with who looks for it. */
const longestSeeker = 3

/** "تداول نشطاء صورة", "يبحث الإيرانيون عن مخرج": of others, or no talk. */
function isOthers(atoms: readonly PartyAtom[], trigger: number): boolean {
  const next = atoms[trigger + 1]?.classes
  if (next?.has('topic.others') && !next.has('topic.head')) return true
  if (!atoms[trigger]!.classes.has('seek.verb')) return false
  return atoms.slice(trigger + 1, trigger + 1 + longestSeeker).some(({ classes }) => classes.has('sought.for'))
}

/** "تحدث مع نظيره هاتفيا عن الأزمة": the preposition before what was spoken of, or null. */
function spokenOf(scan: Scan, from: number, limit: number): number | null {
  for (let at = from; at < limit && !endsClause(scan, at); at++) {
    if (isA(scan, at, 'utter.about')) return at
    if (isA(scan, at, 'verb') || isA(scan, at, 'clause')) return null
  }
  return null
}

/** "تحدث الوزير عن …", to whoever listened: no discussion of two, unless the verb or its subject says so. */
export function speaksAlone(finding: Finding): boolean {
  const trigger = triggerOf(finding)
  const [verb, next] = finding.atoms.slice(trigger)
  return verb!.classes.has('utter.verb') && !verb!.classes.has('utter.both') && !next?.classes.has('with.him')
}

/** "مع وفد برئاسة … العلاقات": past who headed or joined those that it was discussed with. */
function pastAttendants(atoms: readonly PartyAtom[], from: number): number {
  let at = from
  while (atoms[at]?.classes.has('prep.attend') && atoms[at + 1]?.party && at + 2 < atoms.length) at += 2
  // "discussed with him the needs of the army"
  if (atoms[at]?.classes.has('prep.with') && atoms[at + 1]?.classes.has('pronoun.object') && at + 2 < atoms.length)
    at += 2
  return at
}

/** Atoms before a meeting. */
const nearby = 3

/** "أهمية تنظيم لقاءات لمراجعة …" */
const isOnlyWished = ({ classes }: PartyAtom): boolean =>
  ['wished', 'hoped', 'role.weight'].some((name) => classes.has(name))

const meets = ['meet.verb', 'meet.noun', 'meet.his']

/** "يجتمع بنظيره اليوم لتقييم …": of the meeting before it, with no other verb between. */
export function isItsPurpose({ atoms, match: { from, rest } }: Finding): boolean {
  // "محادثات للمتابعة في أقرب فرصة"
  if (rest !== null && atoms[rest]!.classes.has('prep.in')) return false
  const before = atoms.slice(0, from)
  const met = before.findLastIndex(({ classes }) => meets.some((name) => classes.has(name)))
  if (before.slice(Math.max(0, met - nearby), met).some(isOnlyWished)) return false
  return met >= 0 && !before.slice(met + 1).some((atom) => isFiniteAtom(atom) || atom.classes.has('past'))
}

/** Another rule has read the same words; only the latest topics can be the same sentence's. */
export function isTold(told: readonly Discussion[], { encounter, topic }: Discussion): boolean {
  for (let at = told.length - 1; at >= 0; at--) {
    const other = told[at]!
    if (other.proof.sentence.to <= topic[0]) return false
    if (other.encounter === encounter && other.topic[0] < topic[1] && topic[0] < other.topic[1]) return true
  }
  return false
}

/** "القمة ستناقش …", behind a call about it, "رسالة تتضمن دعوته للزيارة لبحث …": no topic of the call or of the letter. */
export function isOfAnother(scan: Scan, encounter: Encounter, finding: Finding): boolean {
  const { format, proofs } = encounter
  const { match, atoms, sentence } = finding
  if (opensAnother(scan, encounter, finding) || isOfOneSide(scan, encounter, finding) || isOfSpeech(finding))
    return true
  if (isOfLetter(encounter, finding)) return true
  if (format === 'letter') return proofs.at(-1)?.sentence === sentence && atoms[match.from]!.classes.has('to.discuss')
  const summit = ({ classes }: PartyAtom): boolean => classes.has('summit.noun')
  return format === 'call' && atoms.slice(Math.max(0, match.from - 2), match.rest ?? match.to).some(summit)
}

/** "بعث برسالة إلى الرئيس السوداني تتعلق ب…": sent to one who took no part. */
function isOfLetter({ sides }: Encounter, finding: Finding): boolean {
  const { atoms, match } = finding
  const trigger = triggerOf(finding)
  if (!atoms[trigger]!.classes.has('letter.noun') || !atoms.slice(0, trigger).some(sends)) return false
  const told = atoms.slice(trigger, match.rest ?? match.to).find(({ preposition }) => preposition === 'to')?.party
  return Boolean(told?.sides[0] && !told.sides.some((side) => sides.includes(side)))
}

const sends = ({ classes }: PartyAtom): boolean => classes.has('send.verb')

const toldOf = ['speech.noun', 'meet.noun', 'visit.noun']

/** "ألقى كلمة تناول فيها …": of what somebody said to many. */
function isOfSpeech(finding: Finding): boolean {
  const { atoms } = finding
  const trigger = triggerOf(finding)
  if (!atoms[trigger + 1]?.classes.has('within.it')) return false
  const noun = atoms.slice(0, trigger).findLast(({ classes }) => toldOf.some((name) => classes.has(name)))
  return noun?.classes.has('speech.noun') ?? false
}

/** "عقد الرئيس اجتماعا مع وزير الري لبحث …": of one state's own, and no topic of the encounter before. */
function isOfOneSide({ lexicon }: Scan, { proofs }: Encounter, { match, atoms, sentence }: Finding): boolean {
  if (lexicon.cased || match.roles.size > 0 || !atoms[match.from]!.classes.has('to.discuss')) return false
  if (proofs.at(-1)?.sentence === sentence) return false
  const before = atoms.slice(0, match.from)
  if (!before.some(({ classes }) => classes.has('meet.noun') || classes.has('meet.verb'))) return false
  const people = before.flatMap(({ party }) => (party?.kind === 'person' && party.sides[0] ? [party] : []))
  return people.length > 1 && people.every(({ sides }) => sides[0] === people[0]!.sides[0])
}

/** Atoms from a gathering to what it is for: "جلسة استثنائية بالبرلمان، في موعد قريب، لمناقشة". */
const longestGathering = 12

/** "دعا إلى عقد جلسة لمناقشة …": some gathering, of none who met, and not the one told of before. */
function opensAnother(scan: Scan, { sides, proofs }: Encounter, { match, atoms, sentence }: Finding): boolean {
  const { article } = scan.lexicon.language.orthography
  if (article === undefined || match.roles.size > 0 || proofs.at(-1)?.sentence === sentence) return false
  const end = match.rest ?? match.to
  const noun = atoms.slice(0, end).findLastIndex(({ classes }) => classes.has('meet.noun'))
  const purpose = atoms[match.from]!.classes.has('to.discuss')
  if (noun < (purpose ? 0 : match.from) || end - noun > longestGathering) return false
  const isTheirs = ({ party }: PartyAtom): boolean =>
    party !== null && (party.kind === 'group' || party.sides.some((side) => sides.includes(side)))
  // "محادثات تتناول العلاقات بين البلدين"
  const isBetween = (atom: PartyAtom): boolean => atom.preposition === 'between' && isTheirs(atom)
  if (atoms.slice(noun, end).some(isTheirs) || atoms.slice(end).some(isBetween)) return false
  const { from, to } = atoms[noun]!
  const first = scan.words[from]?.reading.form ?? scan.tokens[from]!.form
  if (first.startsWith(article)) return false
  // "مباحثات القمة", "جلسة العمل": of a gathering that is known.
  for (let at = from + 1; at <= to; at++)
    if (scan.tokens[at]?.form.startsWith(article) && !namesDay(scan, at)) return false
  return true
}

/** "التقى الوزير نظيره الهندي والوزير الصيني، وتناولت اللقاءات": whom he met do not talk with one another. */
export function isOfPartners({ match }: Finding, context: Context): boolean {
  const said = match.roles.get('A') ?? []
  return said.length > 0 && said.every(({ party }) => context.isPartner(party))
}

/** The sentence before ended in a list of what was discussed, and this one begins with its next item. */
export function goesOn({ match, atoms, sentence }: Finding, last: Discussion | undefined): boolean {
  const opens = atoms.slice(0, match.from).every(({ party, classes }) => !party && classes.names.length === 0)
  return opens && last?.proof.sentence.to === sentence.from
}

/** "l'ouverture du dialogue sur les visas", "la reprise des négociations sur …": talks that a noun is about, and not those that were held. */
export function areOfNoun({ lexicon }: Scan, { atoms, match: { from, to, rest, roles } }: Finding): boolean {
  if (!lexicon.language.adjectivesInside || roles.size > 0 || !atoms[from]!.classes.has('meet.noun')) return false
  if (atoms.slice(from + 1, rest ?? to).some(({ classes }) => classes.has('verb') || classes.has('deal.verb')))
    return false
  let at = from - 1
  const isBeside = ({ classes }: PartyAtom): boolean =>
    !classes.has('prep.of') && besideNoun.some((name) => classes.has(name))
  while (at >= 0 && isBeside(atoms[at]!)) at--
  const noun = atoms[at]?.classes.has('prep.of') ? atoms[at - 1] : undefined
  if (!noun || noun.party) return false
  const isNoun = noun.classes.has('topic.head') || noun.classes.names.length === 0
  return isNoun || (atoms[at - 2]?.classes.has('article') ?? false)
}

const besideNoun = ['article', 'pronoun.possessive', 'adjective']
