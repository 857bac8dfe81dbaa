/** States as parties: by their names, capitals and organs. */
import type { StateMatch } from '../engine/lexicon.ts'
import { membersAt } from '../mentions/agencies.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { isDefinite } from '../mentions/word-kinds.ts'
import { bodyParty, describedBody } from './body-party.ts'
import type { Cast } from './cast.ts'
import { fieldLength, isField } from './delegate-fields.ts'
import { fieldsEnd } from './delegates.ts'
import { rowOf } from './owner.ts'
import type { Party } from './parties.ts'
import { partyAs } from './party-copies.ts'
import { senderOf } from './sender.ts'
import { delegationBehind, sentFrom } from './sent-from.ts'

/** "الجانب المصري", "American officials", "the government of Japan": a state by one of its organs. */
export function sideHead(scan: Scan, at: number, limit: number, cast: Cast): Party | null {
  // "las autoridades": a group, but "las autoridades rusas" are their state's.
  const group = scan.lexicon.cased && lengthOf(scan, at, 'group') > 1 && isA(scan, at + 1, 'side.head') ? 1 : 0
  const named = at + (lengthOf(scan, at, 'article') || group)
  // "senior Turkish officials", "a high-level Iranian delegation"
  const start = scan.lexicon.modifiersFirst ? pastModifiers(scan, named, limit) : named
  const state = scan.lexicon.modifiersFirst ? scan.states[start] : null
  if (state) {
    const [codes, last] = listedStates(scan, start, limit)
    let next = last + lengthOf(scan, last, 'possessive')
    next += lengthOf(scan, next, 'office.modifier')
    // "an Egyptian military delegation"
    for (let skipped = 0; skipped < 2 && next < limit && isA(scan, next, 'adjective'); skipped++) next++
    if (codes.length === 1 && isA(scan, next + 1, 'led.group') && isField(scan, next)) next++
    // "the Turkish and Russian presidents", "Egypt, Sudan and Ethiopia's water ministers"
    if (codes.length > 1) next += fieldLength(scan, next, limit)
    const joint = codes.length > 1 && next < limit ? lengthOf(scan, next, 'delegates') : 0
    const head = joint || (next < limit ? lengthOf(scan, next, 'side.head') : 0)
    return head > 0 ? partyAs(stateOf(codes[0]!, at, next + head, 'organ'), { sides: codes }) : null
  }
  const members =
    membersOf(scan, start, limit) ?? sentFrom(scan, at, start, limit, cast) ?? delegationBehind(scan, at, limit, cast)
  if (members) return partyAs(members, { from: at })
  const head = lengthOf(scan, start, 'side.head')
  // "a European Union delegation"
  const sender = head === 0 && scan.lexicon.modifiersFirst && start < limit ? bodyParty(cast, start) : null
  const led = sender ? lengthOf(scan, sender.to, 'side.head') : 0
  if (sender && led > 0) return partyAs(sender, { from: at, to: sender.to + led, by: 'organ' })
  // "members of the … Committee": people of a body, and of no state.
  const people = head === 0 ? lengthOf(scan, start, 'body.people') : 0
  if (head + people === 0) return null
  let next = start + head + people
  // "المسؤولين والشخصيات المصرية"
  if (isA(scan, start, 'side.people') && isA(scan, next, 'side.people') && scan.words[next]!.reading.conjunction)
    next += lengthOf(scan, next, 'side.people')
  // "وفدا تجاريا رفيع المستوى من …"
  while (isA(scan, next, 'side.modifier')) next += lengthOf(scan, next, 'side.modifier')
  next += lengthOf(scan, next, 'prep.of') || lengthOf(scan, next, people > 0 ? 'delegates.link' : 'side.link')
  next += lengthOf(scan, next, 'article')
  // "وفد من حزب …"
  const body = next < limit ? (bodyParty(cast, next) ?? describedBody(scan, next, cast)) : null
  // "وفد لجنة الدفاع بالبرلمان الإيطالي": whose body it is may be told behind it.
  const mention = body && cast.bodyAt(next)
  const isUntold = mention?.states.length === 0 && mention.id === null
  const own = isUntold && mayNameSender(scan, start) ? senderOf(scan, at, start + head, limit, cast) : null
  if (body) return own ?? partyAs(body, { from: at, to: pastLetters(scan, body.to), by: 'organ' })
  // "members of the US House …": of a state whose body follows, by a word with a capital.
  if (people > 0) {
    const state = scan.states[next]
    const isBodyNext = state && scan.tokens[next + state.length]?.capital
    return isBodyNext ? stateOf(state.values[0]!.code, at, next + state.length, 'organ') : null
  }
  // "المسؤولين بالحكومة الإثيوبية"
  const inner = mayLead(scan, start, next) ? lengthOf(scan, next, 'side.head') : 0
  next += inner
  // "أعضاء وفد الكونغرس"
  const sent = inner > 0 && next < limit ? bodyParty(cast, next) : null
  if (sent) return partyAs(sent, { from: at, to: pastLetters(scan, sent.to), by: 'organ' })
  // "إدارة ترامب", "مسؤولين في إدارة الرئيس ترامب"
  // but "حكومة السودان" is the state's.
  const isLeaders = isA(scan, next - 1, 'leaders.own') && scan.states[next]?.values[0]?.form !== 'name'
  if (isLeaders) return ofLeader(at, next, limit, cast)
  // "وفد برلماني فرنسي": adjectives between.
  for (let skipped = 0; skipped < 2 && !scan.states[next] && isA(scan, next, 'adjective'); skipped++) next++
  const owner = next < limit ? scan.states[next] : null
  if (!owner || owner.reading.conjunction || owner.reading.preposition)
    return mayNameSender(scan, start) ? senderOf(scan, at, start + head, limit, cast) : null
  const to = next + owner.length
  const [codes, end] = joinedAdjectives(scan, owner.values[0]!, to, limit)
  // "la présidence mauritanienne de l'Union africaine": a term, and nobody.
  if (isA(scan, start, 'term.noun') && isA(scan, end, 'prep.of')) return null
  return partyAs(stateOf(codes[0]!, at, end, 'organ'), { sides: codes })
}

/** "وفدا …", but "الوفد": who sent it was told before. */
const mayNameSender = (scan: Scan, at: number): boolean =>
  !scan.lexicon.cased && isA(scan, at, 'delegation') && !isDefinite(scan, at)

/** "leaders of the Association of … (…) member states": past the letters in brackets, and what those led are. */
function pastLetters(scan: Scan, at: number): number {
  if (!scan.lexicon.modifiersFirst || !isMark(scan, at, '(') || !isMark(scan, at + 2, ')')) return at
  let to = at + 3
  while (isA(scan, to, 'agency.venue')) to++
  return to
}

/** "الوفد مسؤولين …": a noun with the article owns no other that no preposition leads to. */
const mayLead = (scan: Scan, head: number, next: number): boolean =>
  !isDefinite(scan, head) || isA(scan, next - 1, 'side.link') || Boolean(scan.words[next]?.reading.preposition)

/** The state of the leader whose administration it is. */
function ofLeader(at: number, from: number, limit: number, cast: Cast): Party | null {
  const mention = cast.mentionAt(from)
  const person = (mention && cast.personOf(mention)) ?? cast.shortNameAt(from)?.person
  const to = mention?.to ?? cast.shortNameAt(from)?.to ?? limit
  const [code] = person ? cast.standings.sidesOf(person) : []
  return code && to <= limit ? stateOf(code, at, to, 'organ') : null
}

/** "مسؤولون سعوديون وأتراك": whose else, by adjectives alike; and where they end. */
function joinedAdjectives(scan: Scan, first: StateMatch, from: number, limit: number): [codes: string[], to: number] {
  const codes = [first.code]
  let to = from
  for (let state = scan.states[to]; !scan.lexicon.cased && to < limit && state; state = scan.states[to]) {
    const { code, form, weak } = state.values[0]!
    if (first.form !== 'adjective' || form !== 'adjective' || weak || !state.reading.conjunction) break
    if (!codes.includes(code)) codes.push(code)
    to += state.length
  }
  return [codes, to]
}

const mostModifiers = 3

/** Past the modifiers before a state's adjective; the token itself where none follows. */
function pastModifiers(scan: Scan, from: number, limit: number): number {
  let at = from
  for (let count = 0; count < mostModifiers && at < limit && !scan.states[at]; count++) {
    const length = lengthOf(scan, at, 'office.modifier') || lengthOf(scan, at, 'adjective')
    if (length === 0) return from
    at += length
  }
  const state = scan.states[at]
  // "the top U.S. diplomat"
  const led = state && isA(scan, at + state.length, 'side.head')
  return led || state?.values[0]?.form === 'adjective' ? at : from
}

/** "Egyptian, Qatari and US …": the states, each once, and where they end; one where no adjectives are listed. */
function listedStates(scan: Scan, from: number, limit: number): [codes: string[], to: number] {
  const codes = [scan.states[from]!.values[0]!.code]
  let to = from + scan.states[from]!.length
  for (let at = to; ; at = to) {
    const next = at + (isMark(scan, at, ',') ? 1 : 0)
    const begins = next + lengthOf(scan, next, 'and')
    const state = begins > at && begins < limit ? scan.states[begins] : null
    const match = state?.values.find(({ weak }) => !weak)
    if (!state || !match) return [codes, to]
    if (!codes.includes(match.code)) codes.push(match.code)
    to = begins + state.length
  }
}

/** "المسؤولين الخليجيين", "وزراء خارجية دول الخليج": a body by who is of its member states. */
function membersOf(scan: Scan, at: number, limit: number): Party | null {
  const delegates = lengthOf(scan, at, 'delegates')
  const head = lengthOf(scan, at, 'side.head') || delegates
  const members = head > 0 && at + head < limit ? membersAt(scan, at + head, limit) : null
  if (members?.id) return { kind: 'agency', from: at, to: members.to, sides: [members.id], people: [], by: 'organ' }
  return delegates > 0 && !scan.lexicon.cased ? ministersOf(scan, at, at + delegates, limit) : null
}

/** "وزراء خارجية دول مجلس التعاون", "وزراء الداخلية بالجامعة": a body of states by their ministers. */
function ministersOf(scan: Scan, from: number, next: number, limit: number): Party | null {
  const field = fieldsEnd(scan, next, limit)
  const at = field + lengthOf(scan, field, 'delegates.in')
  const found = at < limit ? scan.agencies[at] : null
  const body = found?.reading.conjunction ? undefined : found?.values.find((value) => value.type === 'agency')
  if (body?.type !== 'agency' || rowOf.get(body.id)?.kind !== 'igo') return null
  return { kind: 'agency', from, to: at + found!.length, sides: [body.id], people: [], by: 'organ' }
}

export function stateParty(scan: Scan, at: number, limit: number): Party | null {
  const capital = capitalAt(scan, at, limit)
  if (capital) return capital
  const start = at + lengthOf(scan, at, 'article')
  const state = scan.states[start]
  const match = state?.values.find((value) => !value.weak && value.form !== 'adjective')
  if (!state || !match || start + state.length > limit) return null
  // "the U.S.-Russia summit"
  if (isHyphen(scan, start - 1) || isHyphen(scan, start + state.length)) return null
  // A dateline, "عمان (ا ف ب) -", names a place.
  if (match.form === 'seat' && scan.tokens[at]!.breaks > 0 && isMark(scan, start + state.length, '(-–،,_:')) return null
  return stateOf(match.code, at, start + state.length, match.form === 'seat' ? 'capital' : 'named')
}

const isHyphen = (scan: Scan, at: number): boolean =>
  scan.lexicon.cased && isMark(scan, at, '-–') && !scan.tokens[at]!.spaced && scan.tokens[at + 1]?.spaced === false

/** "مدينة الكويت", "العاصمة الروسية موسكو", "العاصمة العمانية، مسقط،": the seat, or "العاصمة السعودية" without its name. */
function capitalAt(scan: Scan, at: number, limit: number): Party | null {
  const head = lengthOf(scan, at, 'capital.noun')
  if (head === 0) return null
  const described = scan.states[at + head]
  const adjective = described?.values[0]?.form === 'adjective' ? described : null
  const next = at + head + (adjective?.length ?? 0)
  for (const start of adjective && isMark(scan, next, ',،') ? [next, next + 1] : [next]) {
    const seat = scan.states[start]
    const named = seat?.values.find(({ form, weak }) => form === 'seat' && !weak)
    if (seat && named && start + seat.length <= limit) return stateOf(named.code, at, start + seat.length, 'capital')
  }
  if (!adjective || next > limit || !isDefinite(scan, at)) return null
  return stateOf(adjective.values[0]!.code, at, next, 'capital')
}

const stateOf = (code: string, from: number, to: number, by: string): Party => ({
  kind: 'state',
  from,
  to,
  sides: [code],
  people: [],
  by,
})
