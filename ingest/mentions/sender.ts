/** Who sent an envoy: a state, or its leader by name. */
import { nameEnd } from './names.ts'
import { envoys, type OfficeDraft } from './office-draft.ts'
import { isA, lengthOf, type Scan } from './scan.ts'

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
  const title = at + office.length
  const nisba = title < limit ? scan.states[title] : null
  const own = nisba?.values[0]?.form === 'adjective' ? nisba : null
  const name = title + (own?.length ?? 0)
  const end = nameEnd(scan, name, limit, 'given')
  if (end === name || !isA(scan, end, 'prep.accredited')) return 0
  const state = own?.values[0]?.code ?? scan.lexicon.people.at(scan.tokens, name, end)?.values[0]
  if (state) draft.states.push(state)
  return end
}
