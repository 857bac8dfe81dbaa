/** Titles that several people share, and one whose title was said of the person before. */
import { opensParty } from '../engine/classes.ts'
import { mentionAs } from '../mentions/mention-copy.ts'
import { nameEnd } from '../mentions/names.ts'
import { type OfficePhrase, officeAt } from '../mentions/offices.ts'
import { type PersonMention, personAt } from '../mentions/people.ts'
import { isA, isAny, isJoined, isMark, lengthOf, type Scan } from '../mentions/scan.ts'
import { honorificEnd } from '../mentions/title-gap.ts'
import { isKnownName } from '../mentions/word-kinds.ts'

/** "los presidentes de Perú, …, y de Chile, …": one whose title several share, or was said of another before. */
export const sharing = (
  name: PersonMention['name'],
  from: number,
  to: number,
  state: string,
  offices: readonly OfficePhrase[] = [],
): PersonMention => ({
  from,
  to,
  name,
  offices,
  states: [state],
  counterpart: true,
  honorific: false,
})

/** "وزيرا الخارجية السعودي فلان والمصري فلان", "نظيره الكويتي فلان والبحريني فلان": a title that several share. */
function oneOfSeveral(scan: Scan, at: number, limit: number, last: PersonMention | undefined): PersonMention | null {
  const opens = isAny(scan, at, opensParty)
  if (!scan.states[at] && !opens) return null
  const title = opens ? lengthOf(scan, at, 'group') || lengthOf(scan, at, 'delegates') : 0
  const next = at + title
  const state = next < limit ? scan.states[next] : null
  const match = state?.values[0]
  if (!state || !match || match.weak) return null
  const offices = shared(scan, at, next, last)
  if (match.form === 'name') return ofNamedState(scan, at, next, limit, last, offices)
  if (match.form !== 'adjective') return null
  const end = isMark(scan, at - 1, ',،') ? at - 1 : at
  const follows = state.reading.conjunction && last?.to === end
  const isFirst = title > 0 || (isMark(scan, at - 1, ':') && endsListHead(scan, at - 1))
  if (isFirst ? state.reading.conjunction : !follows) return null
  const start = pastComma(scan, at, next + state.length)
  const person = start < limit ? personAt(scan, start, limit) : null
  if (person?.name)
    return mentionAs(person, {
      from: at,
      states: [match.code],
      counterpart: true,
      offices: person.offices.length > 0 ? person.offices : offices,
    })
  const to = start < limit ? nameEnd(scan, start, limit, 'free') : start
  if (to - start < 2) return null
  return sharing([start, to], at, to, match.code, offices)
}

/** The office that the title in the plural says, or that was said so of the one before. */
function shared(scan: Scan, at: number, owner: number, last: PersonMention | undefined): readonly OfficePhrase[] {
  const title = owner > at ? officeAt(scan, at, owner) : null
  if (owner > at) return title ? [title] : []
  if (last && isOneOfSeveral(scan, last)) return last.offices.map((office) => ({ ...office, states: [] }))
  return last?.counterpart ? last.offices.filter(({ states }) => states.length === 0) : []
}

/** "وزيرا خارجية البحرين، فلان، …" */
const isOneOfSeveral = (scan: Scan, { name, offices: [title] }: PersonMention): boolean =>
  name !== null && title !== undefined && lengthOf(scan, title.from, 'delegates') > 0

/** "الروسي، فلان، والتركي، فلان": behind the state, where a comma parts both from the one before. */
const pastComma = (scan: Scan, at: number, end: number): number =>
  isMark(scan, at - 1, ',،') && isMark(scan, end, ',،') ? end + 1 : end

/** "سفراء اليابان فلان، والأردن فلان": each of the state before his name. */
function ofNamedState(
  scan: Scan,
  at: number,
  owner: number,
  limit: number,
  last: PersonMention | undefined,
  offices: readonly OfficePhrase[],
): PersonMention | null {
  const state = scan.states[owner]!
  const end = isMark(scan, at - 1, ',،') ? at - 1 : at
  const follows =
    state.reading.conjunction &&
    last?.to === end &&
    (isOneOfSeveral(scan, last) || (last.counterpart && last.offices.every(({ states }) => states.length === 0)))
  if (owner > at ? lengthOf(scan, at, 'delegates') === 0 || state.reading.conjunction : !follows) return null
  const modified = owner + state.length
  const start = honorificEnd(scan, pastComma(scan, at, modified + lengthOf(scan, modified, 'office.modifier')), limit)
  const to = start < limit ? nameEnd(scan, start, limit, 'free') : start
  const isKnown = isKnownName(scan, start) || isKnownName(scan, start + 1)
  return to - start > 1 && isKnown ? sharing([start, to], at, to, state.values[0]!.code, offices) : null
}

/** Tokens from the word for those of a list to its colon. */
const longestListHead = 3

/** "السفراء الجدد: الفرنسي فلان والإيطالي فلان": a title that several share ends before the token. */
function endsListHead(scan: Scan, to: number): boolean {
  for (let back = 1; back <= longestListHead; back++) if (isA(scan, to - back, 'list.heads')) return true
  return false
}

/** One whose title was said of the person before. */
export const anotherOf = (
  scan: Scan,
  at: number,
  limit: number,
  last: PersonMention | undefined,
): PersonMention | null =>
  scan.lexicon.cased
    ? (likeTheLast(scan, at, limit, last) ?? (last ? listedNext(scan, at, limit, last) : null))
    : (oneOfSeveral(scan, at, limit, last) ?? alsoTitled(scan, at, limit, last))

/** "عضوا المجلس الدكتور فلان والدكتورة فلانة", "السفيران فلان وفلان": the next by a name of whom one title tells. */
function alsoTitled(scan: Scan, at: number, limit: number, last: PersonMention | undefined): PersonMention | null {
  const [title] = last?.offices ?? []
  if (!last?.name || !title || !isA(scan, title.from, 'title.several')) return null
  const comma = isMark(scan, at - 1, ',،') ? 1 : 0
  if (at - comma !== last.to) return null
  const person = personAt(scan, at, limit)
  if (!person?.name || person.offices.length > 0 || person.counterpart) return null
  const joined = comma > 0 || scan.tokens[at]!.readings.some(({ conjunction }) => conjunction)
  return joined ? mentionAs(person, { offices: last.offices, states: last.states }) : null
}

/** "con el Primer Ministro de Canadá, …; Argentina, …; y de Chile, …": one who is of a state as the one before is, by its name alone. */
function listedNext(scan: Scan, at: number, limit: number, last: PersonMention): PersonMention | null {
  if (!last.name || last.offices.length + Number(last.counterpart) === 0) return null
  const and = isA(scan, at - 1, 'and') ? 1 : 0
  const mark = at - 1 - and
  if (last.to !== mark || !isMark(scan, mark, ',;')) return null
  const of = lengthOf(scan, at, 'prep.of')
  // "El Salvador": its own.
  const owner = at + of + (scan.states[at + of] ? 0 : lengthOf(scan, at + of, 'article'))
  const state = owner < limit ? scan.states[owner] : null
  const match = state?.values[0]
  if (!state || !match || match.weak || match.form !== 'name') return null
  const comma = owner + state.length
  const to = isMark(scan, comma, ',') ? nameEnd(scan, comma + 1, limit, 'given') : comma
  // "y México, Estados Unidos y …": more states, and nobody's name.
  if (to <= comma + 2 || scan.states[comma + 1]?.values[0]?.weak === false) return null
  return sharing([comma + 1, to], at, to, match.code)
}

/** "el presidente de EE.UU., …, y el de Corea del Sur, …", "ses homologues algérien, …, tunisien, …, et libyen, …", "con el haitiano, …". */
function likeTheLast(scan: Scan, at: number, limit: number, last: PersonMention | undefined): PersonMention | null {
  const comma = isMark(scan, at - 1, ',;') && Boolean(last?.counterpart)
  const and = comma || isA(scan, at - 1, 'and')
  if (!last || (!and && !isA(scan, at - 1, 'prep.with'))) return null
  const gap = !comma && isMark(scan, at - 2, ',;') ? 2 : 1
  const near = and ? last.to === at - gap : at - last.to < longestVerb
  if (!near || last.offices.length + Number(last.counterpart) === 0) return null
  const elided = lengthOf(scan, at, 'office.elided')
  const of = elided || (last.counterpart && and ? lengthOf(scan, at, 'prep.of') : 0)
  const owner = at + of + lengthOf(scan, at + of, 'article')
  const state = owner < limit ? scan.states[owner] : null
  const match = state?.values[0]
  if (!state || !match || (of === 0 && (scan.lexicon.modifiersFirst || match.form !== 'adjective'))) return null
  const end = owner + state.length
  const begin = isMark(scan, end, ',') ? end + 1 : end
  const to = nameEnd(scan, begin, limit, 'given')
  const name = to > begin ? ([begin, to] as const) : null
  if (!name && (elided === 0 || !and)) return null
  return sharing(name, at, name ? to : end, match.code)
}

/** Tokens between a subject and whom he meets: "se reunió este jueves en Belladère con". */
const longestVerb = 12

/** Nothing but "and" and a comma between. */
export const joinedAt = (scan: Scan, end: number, start: number): boolean => {
  const comma = isMark(scan, end, ',،') ? 1 : 0
  const joined = isJoined(scan, start) || isA(scan, end + comma, 'and')
  return joined && start - end <= comma + (isA(scan, end + comma, 'and') ? 1 : 0)
}
