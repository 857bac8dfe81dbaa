/** What follows an office and belongs to it: its state, body, portfolio, further titles. */
import { agencyAt } from './agencies.ts'
import { nameEnd } from './names.ts'
import { type OfficeDraft, takeOffice } from './office-draft.ts'
import { isA, isMark, lengthOf, type Scan } from './scan.ts'

const longestPhrase = 24

/** End of the phrase whose office ends at `from`. */
export function complement(scan: Scan, from: number, limit: number, draft: OfficeDraft): number {
  let at = from
  while (at < limit && at - from < longestPhrase) {
    if (scan.tokens[at]!.breaks > 0) break
    const next =
      stateOf(scan, at, limit, draft) ||
      stateWithin(scan, at, limit, draft) ||
      accreditation(scan, at, limit, draft) ||
      agencyOf(scan, at, limit, draft) ||
      chained(scan, at, limit, draft) ||
      portfolio(scan, at, limit, draft) ||
      modifier(scan, at) ||
      ownBody(scan, at, limit) ||
      furtherField(scan, at, limit, draft) ||
      free(scan, at, limit, draft)
    if (!next) break
    at = next
  }
  return at
}

function stateOf(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const preposition = lengthOf(scan, at, 'prep.of')
  const of = preposition > 0 ? preposition + lengthOf(scan, at + preposition, 'article') : 0
  const state = scan.states[at + of]
  if (!state || at + of + state.length > limit) return 0
  if (scan.lexicon.modifiersFirst && of === 0) return 0
  if (state.reading.conjunction || state.reading.preposition) return 0
  const match = state.values[0]!
  if (match.form === 'seat' && of === 0) return 0
  if (draft.states.length > 0 && !draft.states.includes(match.code)) return 0
  draft.states.push(match.code)
  draft.open = false
  return at + of + state.length
}

/** "وزيرة التعليم بجمهورية المالديف": who is no envoy serves the state that he works in. */
function stateWithin(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (scan.lexicon.cased || draft.envoy || draft.states.length > 0 || draft.agency?.id) return 0
  // "رئيس الأركان ووكيل الوزارة بالإمارات": two people.
  if (draft.joined) return 0
  const preposition = lengthOf(scan, at, 'state.within')
  const state = scan.states[at + preposition]
  if (!state || at + preposition + state.length > limit || state.reading.conjunction) return 0
  const { form, weak, code } = state.values[0]!
  const within = preposition > 0 || scan.lexicon.cliticClasses(state.reading.preposition).includes('prep.by')
  if (!within || weak || form !== 'name') return 0
  draft.states.push(code)
  draft.open = false
  return at + preposition + state.length
}

function accreditation(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (!draft.envoy) return 0
  const preposition = lengthOf(scan, at, 'prep.accredited')
  let next = at + preposition
  next += lengthOf(scan, next, 'article')
  const state = scan.states[next]
  if (!state || next + state.length > limit) {
    // "لدى المملكة": the host, unnamed.
    const host = preposition > 0 ? lengthOf(scan, next, 'host.unnamed') : 0
    return host > 0 ? next + host : 0
  }
  if (preposition === 0 && !state.reading.preposition) return 0
  draft.accredited.push(state.values[0]!.code)
  next += state.length
  const adjective = scan.states[next]
  if (adjective && adjective.values[0]!.form === 'adjective' && adjective.values[0]!.code === draft.accredited[0])
    next += adjective.length
  return next
}

function agencyOf(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const of = lengthOf(scan, at, 'prep.of') + lengthOf(scan, at + lengthOf(scan, at, 'prep.of'), 'article')
  const agency = agencyAt(scan, at + of, limit)
  if (!agency || draft.agency) return 0
  const reading = scan.agencies[at + of]?.reading
  if (reading?.conjunction) return 0
  draft.agency = agency
  draft.states.push(...agency.states)
  draft.open = false
  return agency.to
}

/** "نائب رئيس مجلس الوزراء وزير الدفاع": titles in a row are one person's; joined by "and" where a ministry follows. */
function chained(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const found = scan.offices[at]
  const joined = found?.reading.conjunction || isA(scan, at, 'and')
  const start = !found && isA(scan, at, 'and') ? at + 1 : at
  const next = scan.offices[start]
  if (!next || start + next.length > limit) return 0
  if (scan.lexicon.cased && !joined && !draft.open) return 0
  // "… للرئيس": to another, who has the article.
  const { article } = scan.lexicon.language.orthography
  if (next.reading.preposition && article && next.reading.form.startsWith(article)) return 0
  draft.joined ||= joined
  if (joined && draft.ofOne) return takeOffice(scan, start, limit, draft)
  // "نائب رئيس الوزراء البريطاني ووزير الخارجية": who leads a government often heads a ministry too.
  const leads = draft.offices.some((office) => /^(?:deputy-|vice-)?prime-minister|^deputy-|^vice-/.test(office))
  if (joined && draft.states.length > 0 && !leads) return 0
  if (joined && !next.values.some((value) => value.office?.includes('minister'))) return 0
  if (joined && !leads && !draft.offices.some((office) => office.includes('minister'))) return 0
  return takeOffice(scan, start, limit, draft)
}

function portfolio(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (draft.envoy || (draft.states.length > 0 && !scan.lexicon.language.adjectivesInside)) return 0
  const link = lengthOf(scan, at, 'office.link')
  const definite = link > 0 && !scan.lexicon.modifiersFirst
  const of = link + (definite ? lengthOf(scan, at + link, 'article') : 0)
  const found = scan.lexicon.portfolios.at(scan.tokens, at + of, limit)
  if (!found) return 0
  draft.open = false
  draft.offices.push(found.values[0]!)
  return at + of + found.length
}

function modifier(scan: Scan, at: number): number {
  const length = lengthOf(scan, at, 'office.modifier')
  return length > 0 ? at + length : 0
}

const isFor = (scan: Scan, at: number): boolean =>
  scan.tokens[at]!.readings.some((reading) => scan.lexicon.cliticClasses(reading.preposition).includes('prep.to'))

/** A joined list goes on with another person: "… and Nicholas Berliner, Special Assistant". */
function isNextPerson(scan: Scan, at: number, limit: number): boolean {
  const end = nameEnd(scan, at, limit, 'given')
  const title = end + 1 + lengthOf(scan, end + 1, 'office.modifier')
  return end > at && isMark(scan, end, ',') && title < limit && Boolean(scan.offices[title] ?? scan.offices[end + 1])
}

/** "Minister for Affairs and Investment Luhut Pandjaitan", "of the Republic Admiral …": the person himself. */
function beginsName(scan: Scan, at: number, limit: number): boolean {
  if (scan.lexicon.honorifics.at(scan.tokens, at, limit) || scan.lexicon.people.at(scan.tokens, at, limit)) return true
  if (isA(scan, at - 1, 'office.link') || isA(scan, at - 1, 'and') || isA(scan, at - 1, 'article')) return false
  const end = nameEnd(scan, at, limit, 'given')
  return end - at > 1 && !scan.tokens[end]?.capital && !scan.lexicon.names.common.has(scan.tokens[at]!.form)
}

/** "Minister for Foreign Affairs and External Trade …": another field that no list knows. */
function furtherField(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const start = at + lengthOf(scan, at, 'and')
  if (!scan.lexicon.cased || start === at || draft.states.length > 0) return 0
  let next = start
  while (
    next < limit &&
    scan.tokens[next]!.capital &&
    scan.lexicon.names.common.has(scan.tokens[next]!.form) &&
    !scan.offices[next]
  )
    next++
  return next > start ? next : 0
}

/** "… of the party's External Relations Commission". */
function ownBody(scan: Scan, at: number, limit: number): number {
  const start = at + lengthOf(scan, at, 'possessive')
  let next = start
  while (start > at && next < limit && (scan.tokens[next]!.capital || isA(scan, next, 'and'))) next++
  for (let end = next; end > start; end--) if (isA(scan, end - 1, 'body.noun')) return end
  return 0
}

/** The state whose body the words name: "… of the Presidential Administration of Azerbaijan". */
function ownerWithin(scan: Scan, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const state = scan.states[at]
    const match = state?.values[0]
    if (!state || match?.form !== 'name' || match.weak) continue
    const before = isA(scan, at - 1, 'article') ? at - 2 : at - 1
    if (isA(scan, before, 'prep.of') || isA(scan, at + state.length, 'possessive')) return match.code
  }
  return null
}

/** After a bare head word: definite nouns, or "of" and what follows, in so far as they are no name. */
function free(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  const token = scan.tokens[at]!
  if (token.kind !== 'word' || scan.lexicon.honorifics.at(scan.tokens, at, limit)) return 0
  const { article } = scan.lexicon.language.orthography
  if (article !== undefined) {
    if (scan.lexicon.names.given.has(token.form) || scan.lexicon.names.family.has(token.form)) return 0
    if (isA(scan, at, 'verb') || isA(scan, at, 'clause')) return 0
    const definite = token.readings.some(
      (reading) => reading.form.startsWith(article) && (!reading.conjunction || !draft.known),
    )
    if (draft.open && definite) return at + 1
    // "… التابعة للقيادة المركزية": for, of.
    if (token.readings.some((reading) => reading.preposition && reading.form.startsWith(article)) && isFor(scan, at)) {
      draft.open = true
      return at + 1
    }
    return draft.open && !draft.known && scan.lexicon.names.common.has(token.form) && !isA(scan, at, 'office.stop')
      ? at + 1
      : 0
  }
  const of = lengthOf(scan, at, 'office.link')
  // "Head of the …": the form has its own link.
  const linked = of > 0 || (isA(scan, at, 'article') && isA(scan, at - 1, 'office.link'))
  if (linked && at + of < limit) {
    let next = at + of + lengthOf(scan, at + of, 'article')
    const start = next
    while (
      next < limit &&
      next - start < 12 &&
      (scan.tokens[next]!.capital || isA(scan, next, 'and') || isA(scan, next, 'office.link')) &&
      !(isA(scan, next, 'and') && isNextPerson(scan, next + 1, limit)) &&
      !(next > start && beginsName(scan, next, limit))
    )
      next++
    while (next > start && !scan.tokens[next - 1]!.capital) next--
    const owner = next > start && draft.states.length === 0 ? ownerWithin(scan, at, next) : null
    if (owner) draft.states.push(owner)
    if (next > start) draft.open = false
    return next > start ? next : 0
  }
  return restOfBody(scan, at, limit, draft)
}

/** "… Information Policy Department of Uzbekistan": the rest of a body's name, for the state that it ends with. */
function restOfBody(scan: Scan, at: number, limit: number, draft: OfficeDraft): number {
  if (draft.states.length > 0) return 0
  let next = at
  while (next < limit && next - at < 8 && (scan.tokens[next]!.capital || isA(scan, next, 'and'))) next++
  let body = false
  for (let word = at; word < next; word++) body ||= isA(scan, word, 'body.noun')
  const preposition = body ? lengthOf(scan, next, 'prep.of') : 0
  const owner = next + preposition + lengthOf(scan, next + preposition, 'article')
  const state = preposition > 0 && owner < limit ? scan.states[owner] : null
  if (!state) return 0
  draft.states.push(state.values[0]!.code)
  return owner + state.length
}
