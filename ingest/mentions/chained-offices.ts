/** Titles in a row: which are one person's, and which another's whom he meets or serves. */
import { agencyAt, isInternational } from './agencies.ts'
import { isEnvoys, type OfficeDraft, takeOffice } from './office-draft.ts'
import { isA, lengthOf, type Scan } from './scan.ts'
import { beginsAnother } from './title-gap.ts'

/** "نائب رئيس مجلس الوزراء وزير الدفاع": titles in a row are one person's; joined by "and" where a ministry follows. */
export function chained(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const seat = chairJoined(scan, at, limit, draft)
  if (seat > 0) return endOfNext(scan, seat, limit, draft)
  const found = scan.offices[at]
  const joined = found?.reading.conjunction || isA(scan, at, 'and')
  const start = !found && isA(scan, at, 'and') ? at + 1 : at
  const next = scan.offices[start]
  if (!next || start + next.length > limit) return 0
  if (scan.lexicon.cased && !joined && !draft.open) return 0
  // "المستشار السياسي للرئيس الإريتري": whose state is his.
  const served = at > 0 && modifiesOffice(scan, at - 1) ? servedLength(scan, at) : 0
  if (served > 0 && draft.states.length === 0 && scan.states[at + served]?.values[0]?.form === 'adjective')
    return at + served
  const sender = draft.envoy && draft.states.length === 0 ? senderLength(scan, at, limit, draft) : 0
  if (sender > 0) return at + sender
  // "… للرئيس": to another, who has the article.
  const { article } = scan.lexicon.language.orthography
  if (next.reading.preposition && article && next.reading.form.startsWith(article)) return 0
  const clitics = scan.lexicon.cased ? [] : scan.lexicon.cliticClasses(next.reading.preposition)
  // "وزير السياحة السعودي برئيس الهيئة": whom he met. "نقل وزير الخارجية لولي العهد تهنئة": whom he told it.
  if (clitics.includes('prep.by')) return 0
  if (clitics.includes('prep.to') && draft.offices.some((office) => ofHome.test(office))) return 0
  // "سفير مصر لدى الاتحاد الأوروبي رئيس جمعية …": a title of its own.
  if (!joined && draft.envoy && !scan.lexicon.cased) return 0
  if (!joined && sendsEnvoy(scan, start, limit) && draft.offices.some((office) => ofHome.test(office))) return 0
  if (joined && draft.takes === 'none') return 0
  draft.joined ||= joined
  // "الملك سعادة السفير …"
  const opening = Math.max(0, start - furthestStyle)
  if (beginsAnother(scan, opening, start, start + next.length, draft.offices)) return 0
  if (isOfOther(scan, start, start + next.length, limit, draft)) return 0
  if (joined && draft.takes === 'all') return endOfNext(scan, start, limit, draft)
  // "نائب رئيس الوزراء البريطاني ووزير الخارجية": who leads a government often heads a ministry too.
  const leads = draft.offices.some((office) => /^(?:deputy-|vice-)?prime-minister|^deputy-|^vice-/.test(office))
  // "Colombian Foreign Minister and Vice President …"
  const isMinister = draft.offices.some((office) => office.includes('minister'))
  if (joined && isMinister && scan.lexicon.modifiersFirst && next.values.some(({ office }) => seconds.has(office)))
    return endOfNext(scan, start, limit, draft)
  if (joined && draft.states.length > 0 && !leads) return 0
  if (joined && !next.values.some((value) => value.office?.includes('minister'))) return 0
  if (joined && !leads && !isMinister) return 0
  return endOfNext(scan, start, limit, draft)
}

/** "President of Fiji and current Chair of the African Union": the token of the chair that a state's head or minister has in turn; else 0. */
function chairJoined(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const and = scan.lexicon.modifiersFirst && draft.states.length > 0 ? lengthOf(scan, at, 'and') : 0
  const seat = at + and + lengthOf(scan, at + and, 'office.modifier')
  if (and === 0 || draft.takes === 'none' || draft.agency || !isA(scan, seat, 'office.chair')) return 0
  const of = lengthOf(scan, seat + 1, 'prep.of')
  const body = seat + 1 + of + lengthOf(scan, seat + 1 + of, 'article')
  return of > 0 && body < limit && isInternational(agencyAt(scan, body, limit)) ? seat : 0
}

/** Posts that a minister holds besides his own. */
const seconds: ReadonlySet<string | null> = new Set(['vice-president', 'deputy-prime-minister'])

/** Tokens from a style to the end of its title. */
const furthestStyle = 6

/** Offices that no state's envoy holds. */
export const ofHome = /minister|governor|president|speaker|mayor|religious|head-of|chief/

/** "استقبل فلان وزير الخارجية سفير كندا فلان": whom he receives, by the state that sent him. */
function sendsEnvoy(scan: Scan, at: number, limit: number): boolean {
  const office = scan.offices[at]!
  if (scan.lexicon.cased || !office.values.some((value) => value.office !== null && isEnvoys(value.office)))
    return false
  const owner = at + office.length
  if (owner >= limit) return false
  const state = scan.states[owner]
  const isOwner = state && !state.reading.conjunction && !state.reading.preposition
  return Boolean(isOwner) || isInternational(agencyAt(scan, owner, limit))
}

/** 0 where the word is no office here: "السفير أمير بن …", a given name. */
function endOfNext(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const end = takeOffice(scan, at, limit, draft)
  return end > at ? end : 0
}

const modifiesOffice = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'office.modifier') || isA(scan, at, 'adjective')

function modifiersLength(scan: Scan, from: number): number {
  let at = from
  while (modifiesOffice(scan, at)) at += scan.words[at]!.length
  return at - from
}

/** "للرئيس": the length of the definite office, behind "to", of him whom another serves. */
function servedLength(scan: Scan, at: number): number {
  const { article } = scan.lexicon.language.orthography
  const office = scan.offices[at]
  if (!office || article === undefined || !office.reading.form.startsWith(article)) return 0
  return scan.lexicon.cliticClasses(office.reading.preposition).includes('prep.to') ? office.length : 0
}

/** "المبعوث الخاص لوزير خارجية الهند": the length of the office of him who sent another, before his state or where only one has it. */
function senderLength(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const office = scan.offices[at]
  if (!office || !scan.lexicon.cliticClasses(office.reading.preposition).includes('prep.to')) return 0
  const own = scan.lexicon.ownOffices.at(scan.tokens, at, limit)
  if (own) draft.implied ??= own.values[0]!
  if (own) return own.length
  const field = at + office.length
  const end = field + (scan.lexicon.portfolios.at(scan.tokens, field, limit)?.length ?? 0)
  const state = end < limit ? scan.states[end] : null
  return state && !state.reading.conjunction && !state.reading.preposition ? end - at : 0
}

/** "السفير المصري وزير العدل القطري", "وزير الخارجية المصري أمين عام الأمم المتحدة": the title of another state's man, or a body's. */
function isOfOther(scan: Scan, at: number, end: number, limit: number, draft: OfficeDraft): boolean {
  const { agency, implied } = draft
  // "أمير منطقة مكة القنصل العام الهندي": an office that only one state has names it.
  const states = draft.states.length > 0 || !implied ? draft.states : [implied]
  if (scan.lexicon.cased || (states.length === 0 && !isInternational(agency))) return false
  for (let word = at + 1; states.length > 0 && word <= end && word < limit; word++)
    if (isInternational(agencyAt(scan, word, limit))) return true
  const field = end + (scan.lexicon.portfolios.at(scan.tokens, end, limit)?.length ?? 0)
  const served = field + modifiersLength(scan, field)
  const owner = served + servedLength(scan, served)
  const state = owner < limit ? scan.states[owner] : null
  return Boolean(state && !state.reading.conjunction && !states.includes(state.values[0]!.code))
}
