/** Whom an envoy or an aide serves: a state, or its leader by name. */
import { nameEnd } from './names.ts'
import { envoys, type OfficeDraft } from './office-draft.ts'
import { isA, isMark, lengthOf, mayHavePreposition, type Scan } from './scan.ts'
import { separatorEnd } from './title-gap.ts'

/** "المبعوث الخاص للولايات المتحدة إلى …": whose envoy he is, before where he is sent. */
export function sender(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased || !draft.envoy || draft.states.length > 0) return 0
  const leaders = ofLeader(scan, at, limit, draft)
  if (leaders > 0) return leaders
  // "سفيرا لجمهورية إثيوبيا"
  const realm = lengthOf(scan, at, 'state.realm')
  const state = scan.states[at + realm]
  if (!state || (realm > 0 && state.reading.conjunction)) return 0
  const next = at + realm + state.length
  const { form, weak, code } = state.values[0]!
  const { reading } = realm > 0 ? scan.words[at]! : state
  const of = scan.lexicon.cliticClasses(reading.preposition).includes('prep.to')
  if (!of || form !== 'name') return 0
  // "القنصل العام لجمهورية الهند", "سفيرا لكوبا": theirs; a special envoy is sent there.
  const permanent = draft.offices.some((office) => office !== 'special-envoy' && envoys.has(office))
  if (!permanent && (weak || !isA(scan, next, 'prep.accredited'))) return 0
  draft.states.push(code)
  return next
}

/** "المبعوث الخاص للرئيس فلان إلى الشرق الأوسط": the leader's name, before where his envoy is sent. */
function ofLeader(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const office = at < limit ? scan.offices[at] : null
  if (!office || !scan.lexicon.cliticClasses(office.reading.preposition).includes('prep.to')) return 0
  const { name, end, state } = leaderAt(scan, at + office.length, limit, 'given')
  if (end === name || !isA(scan, end, 'prep.accredited')) return 0
  if (state) draft.states.push(state)
  return end
}

/** A leader's name behind the words of his office, past his state's adjective: its token range, and his state if that or the table tells. */
function leaderAt(scan: Scan, title: number, limit: number, how: 'given' | 'free') {
  const nisba = title < limit ? scan.states[title] : null
  const own = nisba?.values[0]?.form === 'adjective' ? nisba : null
  const name = title + (own?.length ?? 0)
  const end = nameEnd(scan, name, limit, how)
  return { name, end, state: own?.values[0]?.code ?? scan.lexicon.people.at(scan.tokens, name, end)?.values[0] }
}

/** Offices under a leader. */
const serves = /adviser|envoy|representative/

/** Tokens of what an aide is in charge of, or of where an envoy is sent. */
const longestField = 7

/** "مستشار الرئيس التركي فلان لشؤون الأمن فلان": past the leader's name, where the aide's own follows his field. */
export function servedLeader(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased || draft.leader || !draft.offices.some((held) => serves.test(held))) return 0
  const office = servedOffice(scan, at, limit, draft)
  if (office === null) return 0
  const { name, end, state } = leaderAt(scan, Math.max(at, office + scan.offices[office]!.length), limit, 'free')
  if (end - name < 2 || end >= limit || !leadsOn(scan, end) || !isNamedBehind(scan, end, limit)) return 0
  if (state && draft.states.length === 0) draft.states.push(state)
  draft.leader = [office, end]
  draft.open = false
  return end
}

/** Token of the leader's office: the next, or the last of the words that make the aide's. */
function servedOffice(scan: Scan, at: number, limit: number, { from }: OfficeDraft): number | null {
  const next = at < limit ? scan.offices[at] : null
  if (next) return next.reading.conjunction ? null : at
  for (let word = from + 1; word < at; word++) if (word + (scan.offices[word]?.length ?? 0) === at) return word
  return null
}

const leadsOn = (scan: Scan, at: number): boolean =>
  ['office.field', 'office.charge', 'prep.accredited'].some((name) => isA(scan, at, name)) ||
  mayHavePreposition(scan, at, 'prep.to')

function isNamedBehind(scan: Scan, from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + longestField); at++) {
    if (isA(scan, at, 'verb') || isA(scan, at, 'clause')) return false
    const gap = separatorEnd(scan, at, limit)
    if (nameEnd(scan, gap, limit, 'given') - gap > 1) return true
    if (isMark(scan, at, ',،.')) return false
  }
  return false
}
