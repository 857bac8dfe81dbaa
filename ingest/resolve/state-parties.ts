/** States as parties: by their names, capitals and organs, or by the adjectives of their talks. */
import type { StateMatch } from '../engine/lexicon.ts'
import { membersAt } from '../mentions/agencies.ts'
import { isA, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { isDefinite } from '../mentions/word-kinds.ts'
import { bodyParty } from './body-party.ts'
import type { Cast } from './cast.ts'
import { fieldLength, isField } from './delegate-fields.ts'
import type { Party, PartyAtom } from './parties.ts'
import { partyAs } from './party-copies.ts'

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
  const members = membersOf(scan, start, limit)
  if (members) return partyAs(members, { from: at })
  const head = lengthOf(scan, start, 'side.head')
  // "a European Union delegation"
  const sender = head === 0 && scan.lexicon.modifiersFirst && start < limit ? bodyParty(cast, start) : null
  const sent = sender ? lengthOf(scan, sender.to, 'side.head') : 0
  if (sender && sent > 0) return partyAs(sender, { from: at, to: sender.to + sent, by: 'organ' })
  if (head === 0) return null
  let next = start + head
  // "وفدا تجاريا رفيع المستوى من …"
  while (isA(scan, next, 'side.modifier')) next += lengthOf(scan, next, 'side.modifier')
  next += lengthOf(scan, next, 'prep.of') || lengthOf(scan, next, 'side.link')
  next += lengthOf(scan, next, 'article')
  // "وفد من حزب …"
  const body = next < limit ? bodyParty(cast, next) : null
  if (body) return partyAs(body, { from: at, by: 'organ' })
  // "المسؤولين بالحكومة الإثيوبية"
  if (mayLead(scan, start, next)) next += lengthOf(scan, next, 'side.head')
  // "إدارة ترامب", "مسؤولين في إدارة الرئيس ترامب"
  if (isA(scan, next - 1, 'leaders.own')) return ofLeader(at, next, limit, cast)
  // "وفد برلماني فرنسي": adjectives between.
  for (let skipped = 0; skipped < 2 && !scan.states[next] && isA(scan, next, 'adjective'); skipped++) next++
  const owner = next < limit ? scan.states[next] : null
  if (!owner || owner.reading.conjunction || owner.reading.preposition) return null
  const to = next + owner.length
  const [codes, end] = joinedAdjectives(scan, owner.values[0]!, to, limit)
  return { ...stateOf(codes[0]!, at, end, 'organ'), sides: codes }
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
  const head = lengthOf(scan, at, 'side.head') || lengthOf(scan, at, 'delegates')
  const members = head > 0 && at + head < limit ? membersAt(scan, at + head, limit) : null
  if (!members?.id) return null
  return { kind: 'agency', from: at, to: members.to, sides: [members.id], people: [], by: 'organ' }
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

/** The sides that stand behind a word for talks. */
export function talksParty(
  scan: Scan,
  at: number,
  limit: number,
  atoms: readonly PartyAtom[],
  cast: Cast,
): Party | null {
  if (scan.lexicon.modifiersFirst || !(scan.states[at] || cast.bodyAt(at))) return null
  if (scan.lexicon.cased) return isOfTalks(scan, atoms) ? pairParty(scan, at, limit, cast) : null
  const noun = lastNoun(scan, atoms)
  const isJoint = noun?.classes.has('meet.noun') || noun?.classes.has('joint.body')
  if (isJoint) return nisbaParty(scan, at, limit, 2)
  // "إشادة أمريكية بدور مصر"
  return noun?.classes.has('praise.noun') && noun.to <= at ? nisbaParty(scan, at, limit, 1) : null
}

const lastNoun = (scan: Scan, atoms: readonly PartyAtom[]): PartyAtom | undefined =>
  atoms.findLast(({ from }) => !isA(scan, from, 'adjective') && !isA(scan, from, 'office.modifier'))

/** Words that may stand between talks and whose they are: "reunión de alto nivel …". */
const longestOfTalks = 6

const partsTalks = ['verb', 'stop', 'prep.about', 'prep.with', 'prep.between', 'prep.in', 'topic.head']

function isOfTalks(scan: Scan, atoms: readonly PartyAtom[]): boolean {
  for (const { from, party, classes } of atoms.slice(-longestOfTalks).reverse()) {
    if (classes.has('meet.noun')) return true
    if (party || scan.tokens[from]!.kind === 'mark' || partsTalks.some((name) => classes.has(name))) return false
  }
  return false
}

/** "مصرية - تركية": states by their adjectives in a row; at least so many. */
function nisbaParty(scan: Scan, at: number, limit: number, fewest: number): Party | null {
  const codes: string[] = []
  let to = at
  for (let next = at; next < limit; next = isMark(scan, to, '-–—/،') ? to + 1 : to) {
    const state = scan.states[next]
    const match = state && nisbaOf(scan, next, state.length)
    if (!match) break
    codes.push(match.code)
    to = next + state.length
  }
  const sides = [...new Set(codes)]
  return sides.length >= fewest ? { kind: 'state', from: at, to, sides, people: [], by: 'nisba' } : null
}

/** "القمة السعودية المصرية": a name that is an adjective too is one beside another. */
function nisbaOf(scan: Scan, at: number, length: number) {
  const isNisba = (token: number) => scan.states[token]?.values[0]?.form === 'adjective'
  const match = scan.states[at]?.values.find(({ form }) => form === 'adjective')
  return isNisba(at) || isNisba(at - 1) || isNisba(at + length) ? match : undefined
}

/** "reunión México-Estados Unidos", "sommet UE-Chine": two sides by their names, joined by a hyphen. */
function pairParty(scan: Scan, at: number, limit: number, cast: Cast): Party | null {
  const first = pairedSide(scan, at, cast)
  if (!first || !isMark(scan, first.to, '-–/')) return null
  const second = pairedSide(scan, first.to + 1, cast)
  if (!second || second.to > limit || first.side === second.side) return null
  const sides = [first.side, second.side]
  return { kind: 'state', from: at, to: second.to, sides, people: [], by: 'named' }
}

function pairedSide(scan: Scan, at: number, cast: Cast): { readonly side: string; readonly to: number } | null {
  const body = bodyParty(cast, at)
  if (body?.sides[0]) return { side: body.sides[0], to: body.to }
  const state = scan.states[at]
  const match = state?.values.find(({ form, weak }) => form !== 'adjective' && !weak)
  return state && match ? { side: match.code, to: at + state.length } : null
}
