/** Of titles in a row, which is another man's by the state or the body that it names. */
import { isInternational, ownerOf } from './agencies.ts'
import { ofHome } from './chained-offices.ts'
import { envoys, isEnvoys } from './office-draft.ts'
import type { OfficePhrase } from './offices.ts'
import { isA, type Scan } from './scan.ts'
import { unlistedAt } from './unlisted-agencies.ts'
import { isDefinite } from './word-kinds.ts'

/** "السفير المصري وزير العدل القطري", "الوزير المصري أمين عام الأمم المتحدة": two people. */
export const isOfOther = (scan: Scan, offices: readonly OfficePhrase[], office: OfficePhrase): boolean => {
  const { states, agency } = office
  const stated = offices.flatMap((office) => office.states)
  // "أمير منطقة الرياض سفير ألمانيا": an office that only one state has says whose it is.
  const own = states.length > 0 ? offices.flatMap(({ implied }) => implied ?? []) : []
  const held = stated.length > 0 ? stated : own
  // "الرئيس الصيني رئيس الدوما"
  const owner = states.length === 0 ? ownerOf(agency) : null
  if (held.length > 0 && owner) return !held.includes(owner)
  if (held.length > 0 && states.length === 0) {
    // "السفير المصري رئيس تحرير صحيفة …": no state's.
    return isInternational(agency) || office.offices.includes('editor-in-chief') || isOfUnlisted(scan, offices, office)
  }
  if (held.length === 0)
    return (
      states.length > 0 && (offices.some((office) => isInternational(office.agency)) || isReceived(offices, office))
    )
  return !states.some((state) => held.includes(state))
}

/** "وزير الزراعة سفير الهند", "محافظ جدة القنصل الهندي": a minister of the home state, and the envoy whom he receives; but "نائب وزير الخارجية السفير المصري". */
const isReceived = (offices: readonly OfficePhrase[], office: OfficePhrase): boolean =>
  office.offices.some(isEnvoys) &&
  offices.some((held) => held.offices.some((one) => ofHome.test(one) && !diplomats.has(one)))

const diplomats = new Set(['deputy-foreign-minister', 'assistant-foreign-minister', 'under-secretary-of-state'])

/** "الوزير المصري المدير التنفيذي لشركة «هليوود»", "السفير المصري رئيس حزب الوئام": a state's man runs no company, and its envoy no party. */
function isOfUnlisted(scan: Scan, offices: readonly OfficePhrase[], { from, to }: OfficePhrase): boolean {
  const envoy = offices.some((office) => office.offices.some((held) => envoys.has(held)))
  for (let at = from; at < to; at++) {
    const body = unlistedAt(scan, at, to)
    if (body) return body.unlisted === 'company' || (envoy && body.unlisted === 'party')
  }
  return false
}

/** "وشكر السفير معالي الوزير", "هنأ السفير الرئيس": behind a verb that takes him whom it thanks, a title of one word is who thanks, and the next is another's. */
export function thanksNext(scan: Scan, at: number): boolean {
  if (scan.lexicon.cased || !isA(scan, at - 1, 'praise.direct')) return false
  const { length = 0 } = scan.lexicon.honorifics.at(scan.tokens, at + 1) ?? {}
  const next = at + 1 + length
  return [at, next].every((title) => scan.offices[title]?.length === 1 && isDefinite(scan, title))
}
