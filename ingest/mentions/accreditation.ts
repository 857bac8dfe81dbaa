/** Where an envoy is sent: "ambassador to Egypt", "لدى المملكة", "cónsul general en Monterrey". */
import { agencyAt } from './agencies.ts'
import { nameEnd } from './names.ts'
import type { OfficeDraft } from './office-draft.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'
import { honorificEnd } from './title-gap.ts'
import { isKnownName } from './word-kinds.ts'

/** Tokens of a city's name. */
const longestCity = 3

/** End of the words that say where the draft's envoy is sent, or 0. */
export function accreditation(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (!draft.envoy) return 0
  const preposition = lengthOf(scan, at, 'prep.accredited')
  let next = at + preposition
  next += lengthOf(scan, next, 'article')
  const state = scan.states[next]
  if (!state || next + state.length > limit) {
    // "لدى المملكة", "ببلاده": the host, unnamed.
    const host = preposition > 0 || scan.words[next]?.reading.preposition ? lengthOf(scan, next, 'host.unnamed') : 0
    if (host > 0) return next + host
    // "سفير المملكة لدى فرنسا": whose he is, told by the title.
    if (draft.implied && preposition === 0 && at === next && isA(scan, at, 'host.unnamed'))
      return at + lengthOf(scan, at, 'host.unnamed')
    if (preposition === 0) return 0
    const body = agencyAt(scan, next, limit)
    // "المستشار الاقتصادي في السفارة الصينية": whose he is.
    if (body && draft.states.length === 0) draft.states.push(...body.states)
    return body?.to ?? (regionEnd(scan, next, limit) || cityEnd(scan, next, limit) || cityBefore(scan, next, limit))
  }
  if (preposition === 0 && !state.reading.preposition) return 0
  draft.accredited.push(state.values[0]!.code)
  next += state.length
  const adjective = scan.states[next]
  if (adjective && adjective.values[0]!.form === 'adjective' && adjective.values[0]!.code === draft.accredited[0])
    next += adjective.length
  return furtherHosts(scan, next, limit, draft)
}

/** "لأفغانستان وباكستان فلان": sent to several states, where his name shows that the list is his. */
function furtherHosts(scan: Scan, from: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased) return from
  const hosts: string[] = []
  let at = from
  for (;;) {
    const state = at < limit ? scan.states[at] : null
    if (!state?.reading.conjunction || state.values[0]!.form !== 'name') break
    hosts.push(state.values[0]!.code)
    at += state.length
  }
  if (hosts.length === 0 || nameEnd(scan, honorificEnd(scan, at, limit), limit, 'free') === at) return from
  draft.accredited.push(...hosts)
  return at
}

/** "إلى منطقة الساحل", "للشرق الأوسط": a region's definite words. */
function regionEnd(scan: Scan, from: number, limit: number): number {
  const { article } = scan.lexicon.language.orthography
  const noun = lengthOf(scan, from, 'region.noun')
  if (article === undefined || noun === 0) return 0
  let at = from + noun
  while (at < limit && scan.tokens[at]!.form.startsWith(article) && !isKnownName(scan, at) && !scan.offices[at]) at++
  return at
}

/** "cónsul general de Estados Unidos en Monterrey, …": a city that is no seat of government, set off from the name. */
function cityEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < longestCity && scan.tokens[at]!.capital && !scan.offices[at]) at++
  return at > from && at < limit && isMark(scan, at, ',') ? at : 0
}

/** "القنصل العام الفرنسي في أربيل آلان غيبرا": a city of one word that no list knows, before a name that begins with a known one. */
function cityBefore(scan: Scan, at: number, limit: number): number {
  if (scan.lexicon.cased || scan.words[at] || scan.offices[at] || isKnownName(scan, at)) return 0
  return scan.tokens[at]?.kind === 'word' && nameEnd(scan, at + 1, limit, 'given') > at + 2 ? at + 1 : 0
}
