/** What stands between one of a list and the next: where and when he was met, "met A in Cairo and B", or brackets. */
import { isA, isJoined, isMark, mayHavePreposition, type Scan } from '../mentions/scan.ts'
import { isDefinite, namesDay } from '../mentions/word-kinds.ts'
import type { PartyAtom } from './parties.ts'

/** Words of a place that is no state's: "in New York". */
const longestPlace = 3

/** Atoms between brackets or quotation marks: "سفير السويد (غير مقيم)، وسفير …", "سفير السويد «فلان»، وسفير …". */
const longestBrackets = 6

/** Of what stands between brackets or quotation marks behind one of a list, where the list goes on. */
export function bracketsLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  if (!atoms[at] || !isMark(scan, atoms[at].from, '("“«')) return 0
  for (let end = at + 1; end <= at + longestBrackets && atoms[end]; end++) {
    if (!isMark(scan, atoms[end]!.from, ')"”»')) continue
    const next = atoms[end + 1]
    return next?.joined || next?.classes.has('join') ? end + 1 - at : 0
  }
  return 0
}

/**
 * "عاهل البلاد المفدى وأخوه الرئيس …": of one word behind a person that no list knows, where "and" joins another; or of the rest
 * of a title, "مبعوث الاتحاد لجنوب المتوسط وفلان".
 */
export function epithetLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  const [before, word] = [atoms[at - 1], atoms[at]]
  if (!word || word.party || before?.party?.kind !== 'person') return 0
  const length = mayHavePreposition(scan, word.from, 'prep.to') ? fieldLength(scan, atoms, at) : 1
  const next = atoms[at + length]
  if (!next?.joined || next.party?.kind !== 'person') return 0
  const isKnown = length === 1 && word.classes.names.length > 0
  return !isKnown && isDefinite(scan, atoms[at + length - 1]!.from) ? length : 0
}

/** Words of what somebody is in charge of. */
const longestField = 3

/** Plain words from the one on, as far as a field goes. */
function fieldLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  let end = at + 1
  while (end < at + longestField && atoms[end] && !atoms[end]!.party && isPlainWord(scan, atoms[end]!)) end++
  return end - at
}

const isPlainWord = (scan: Scan, { from, classes }: PartyAtom): boolean =>
  scan.tokens[from]!.kind === 'word' && !barring.some((name) => classes.has(name)) && !isJoined(scan, from)

const barring = ['verb', 'clause', 'stop', 'prep.with', 'prep.in', 'prep.to']

/** "met A in Cairo and B": of "in Cairo", where "and" and a person follow. */
export function placeLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  if (atoms[at] && !atoms[at]!.party) {
    const days = dayLength(scan, atoms, at)
    if (days > 0) return days
  }
  if (!atoms[at]?.classes.has('prep.in')) return 0
  const isPlace = ({ party, preposition, from, classes }: PartyAtom): boolean =>
    party ? party.kind === 'state' && preposition === 'in' : classes.names.length === 0 && scan.tokens[from]!.capital
  let end = at + 1
  while (end <= at + longestPlace && atoms[end] && isPlace(atoms[end]!)) end++
  let next = end
  while (atoms[next]?.classes.has('join')) next++
  const other = atoms[next]
  return end > at + 1 && next > end && other?.party?.kind === 'person' && other.preposition === '' ? end - at : 0
}

/** "spoke to A on Monday and to B": of "on Monday", where "and" and a preposition follow. */
function dayLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  let end = at
  while (end < at + longestWhen && atoms[end] && !atoms[end]!.party && isWhen(scan, atoms[end]!)) end++
  let next = end
  while (atoms[next]?.classes.has('join')) next++
  const leads = next > end && end > at && atoms[next - 1]!.classes.has('and') && atoms[next] && !atoms[next]!.party
  return leads ? end - at : 0
}

/** Words of when the next was met. */
const longestWhen = 4

/** "spoke to A on Monday, and this morning to B", "first with A and then with B", "مع فلان ومع فلان": up to the preposition of the first, once more. */
export function leadLength(
  scan: Scan,
  atoms: readonly PartyAtom[],
  at: number,
  { preposition, from }: PartyAtom,
  joined: boolean,
): number {
  // "sat down with A, with B and with C"
  const again = preposition === 'each' && isA(scan, from - 1, 'prep.with') ? 'with' : preposition
  if (!joined && (scan.lexicon.cased || !atoms[at] || atoms[at].party || !isJoined(scan, atoms[at].from))) return 0
  for (let next = at; next <= at + longestWhen && atoms[next]; next++) {
    const { party, classes } = atoms[next]!
    if (classes.has(`prep.${again}`)) return startsAnew(atoms, next + 1) ? 0 : next - at + 1
    if (party || !scan.lexicon.modifiersFirst || !isWhen(scan, atoms[next]!)) return 0
  }
  return 0
}

/** "…; with Minister B he spoke about …" */
const startsAnew = (atoms: readonly PartyAtom[], at: number): boolean => {
  const next = atoms[at + 1]?.classes.has('comma') ? at + 2 : at + 1
  return atoms[at]?.party !== null && atoms[next]?.party?.kind === 'pronoun'
}

const isWhen = (scan: Scan, { from, classes }: PartyAtom): boolean =>
  namesDay(scan, from) ||
  scan.tokens[from]!.kind === 'number' ||
  ['day.part', 'adverb', 'list.when', 'prep.about', 'week.noun', 'month.noun'].some((name) => classes.has(name)) ||
  isA(scan, from, 'date.link')
