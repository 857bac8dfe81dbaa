/** Several by one word for what they all are, each with a field of his own: "وزراء الداخلية فلان، والعدل فلان". */
import { isOf } from '../engine/phrase-index.ts'
import { offices } from '../gazetteer/offices.ts'
import { mentionAs } from '../mentions/mention-copy.ts'
import { nameEnd } from '../mentions/names.ts'
import type { OfficePhrase } from '../mentions/offices.ts'
import type { PersonMention } from '../mentions/people.ts'
import { isA, isJoined, isMark, type Scan } from '../mentions/scan.ts'
import { honorificEnd } from '../mentions/title-gap.ts'
import { isDefinite, isDefiniteNoun, isGivenName, isKnownName, mayBeParticle } from '../mentions/word-kinds.ts'

const ministerRank = 3
/** Ministers' offices, by their portfolios. */
const officeOf = new Map(
  offices.flatMap(({ id, rank, portfolio }) => (portfolio && rank === ministerRank ? [[portfolio, id] as const] : [])),
)

interface Ministers {
  readonly named: readonly PersonMention[]
  readonly to: number
}

/** Those whom the word at the token has each by his field and his name; null where fields and names of two do not follow it. */
export function ministersOf(scan: Scan, at: number, limit: number, last: PersonMention | undefined): Ministers | null {
  if (last && at - last.to <= 1 && isAfterMinister(scan, at, limit, last)) {
    const minister = ministerAt(scan, at, limit, true)
    return minister && isKnownName(scan, minister.name![0]) ? { named: [minister], to: minister.to } : null
  }
  const heads = scan.words[at] ? scan.lexicon.words.at(scan.tokens, at, at + 1) : null
  if (!isOf(heads, 'minister.heads')) return null
  const named: PersonMention[] = []
  let next = at + 1
  for (;;) {
    const comma = named.length > 0 && isMark(scan, next, ',،') ? 1 : 0
    const field = next + comma
    if (field >= limit || (named.length > 0 && comma === 0 && !isJoined(scan, field))) break
    const minister = ministerAt(scan, field, limit, named.length > 0)
    if (!minister) break
    named.push(named.length > 0 ? minister : mentionAs(minister, { from: at }))
    next = minister.to
  }
  return named.length > 1 ? { named, to: next } : null
}

/** "وزير الإسكان فلان، والنقل فلان": at once behind a minister's name, "and" with another field. */
function isAfterMinister(scan: Scan, at: number, limit: number, { name, to, offices }: PersonMention): boolean {
  const [office] = offices
  if (!name || to !== name[1] || offices.length !== 1 || !ministers.has(office!.offices[0] ?? '')) return false
  const end = isMark(scan, at - 1, ',،') ? at - 1 : at
  return end === to && scan.lexicon.portfolios.at(scan.tokens, at, limit)?.reading.conjunction === true
}

const ministers = new Set([...officeOf.values(), 'minister'])

/** Tokens. */
const longestField = 9

function ministerAt(scan: Scan, from: number, limit: number, further: boolean): PersonMention | null {
  const portfolio = scan.lexicon.portfolios.at(scan.tokens, from, limit)
  if (portfolio?.reading.conjunction && !further) return null
  let end = from + (portfolio?.length ?? 0)
  while (end < limit && end - from < longestField && isFieldToo(scan, end)) end++
  if (end === from) return null
  const name = nameBehind(scan, end, limit, portfolio !== null) ?? (further ? anyName(scan, end, limit) : null)
  if (!name) return null
  const office: OfficePhrase = {
    from,
    to: end,
    offices: [officeOf.get(portfolio?.values[0] ?? '') ?? 'minister'],
    states: [],
    implied: null,
    accredited: [],
    agency: null,
    known: true,
  }
  return { from, to: name[1], name, offices: [office], states: [], counterpart: false, honorific: false }
}

/** "والأشغال العامة والإسكان", "والدولة لشؤون رئاسة الوزراء": a word of the field, and no name. */
function isFieldToo(scan: Scan, at: number): boolean {
  if (scan.tokens[at]!.kind !== 'word' || scan.states[at] || isKnownName(scan, at)) return false
  if (isA(scan, at, 'verb') || isA(scan, at, 'clause') || mayBeParticle(scan, at)) return false
  return (
    isDefinite(scan, at) ||
    isJoinedNoun(scan, at) ||
    (isJoined(scan, at) && isDefinite(scan, at + 1)) ||
    isA(scan, at, 'office.charge') ||
    isA(scan, at - 1, 'office.charge')
  )
}

const isJoinedNoun = (scan: Scan, at: number): boolean =>
  isDefiniteNoun(scan, at) ||
  scan.tokens[at]!.readings.some(
    ({ conjunction, form }) => conjunction && form.startsWith(scan.lexicon.language.orthography.article ?? form),
  )

/** Behind a field that a list has any words that are no ordinary ones, else a name that is known. */
function nameBehind(scan: Scan, from: number, limit: number, known: boolean): readonly [number, number] | null {
  const start = honorificEnd(scan, from, limit)
  if (start >= limit) return null
  const end = nameEnd(scan, start, limit, known ? 'free' : 'given')
  if (end - start === 1 && isGivenName(scan, start) && isSurname(scan, end, limit)) return [start, end + 1]
  return end - start > 1 ? [start, end] : null
}

/** "يوسف الشمالي، و…": an adjective elsewhere, where the next minister or the sentence's end follows. */
const isSurname = (scan: Scan, at: number, limit: number): boolean =>
  at < limit && isDefinite(scan, at) && (at + 1 >= limit || isMark(scan, at + 1, '،,.؛') || isJoined(scan, at + 1))

/** "والنقل يعرب بدر والصحة …": two words up to the next field, whatever they are elsewhere. */
function anyName(scan: Scan, from: number, limit: number): readonly [number, number] | null {
  const to = from + 2
  const isName = (at: number): boolean =>
    at < limit &&
    scan.tokens[at]!.kind === 'word' &&
    !scan.offices[at] &&
    !isDefinite(scan, from) &&
    !isA(scan, at, 'clause')
  if (!isName(from) || !isName(from + 1)) return null
  const comma = to < limit && isMark(scan, to, '،,') ? 1 : 0
  const isNext = to + comma < limit && scan.lexicon.portfolios.at(scan.tokens, to + comma, limit)?.reading.conjunction
  return isNext || to >= limit || isMark(scan, to, '.؛') ? [from, to] : null
}
