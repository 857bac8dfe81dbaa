/** Names and titles that no list knows, inside a list of those whom somebody met. */
import { isA, isJoined, isPrepositional, type Scan } from '../mentions/scan.ts'
import { isOrdinary } from '../mentions/word-kinds.ts'
import type { PartyAtom } from './parties.ts'

/** Words of a name and the honorifics before it. */
const mostStrangers = 5

/** What no name holds. */
const noName = ['clause', 'relative', 'stop', 'join', 'each.of', 'meet.noun', 'visit.noun', 'denied', 'discuss.noun']

/**
 * "ومعالي السيد لي تشن سفير الصين", "وكاهارا نوموتو المدير التنفيذي": atoms, led by "and", up to the title that tells who it is;
 * 0 where they are no name.
 */
export function strangersLength(scan: Scan, atoms: readonly PartyAtom[], at: number): number {
  const first = atoms[at]
  if (!first || first.party || !isJoined(scan, first.from)) return 0
  let honoured = false
  for (let next = at; next < atoms.length && next - at <= mostStrangers; next++) {
    const { party, from, to, classes } = atoms[next]!
    if (party) return party.kind === 'person' && isRest(scan, atoms[next]!, next - at, first) ? next - at : 0
    const isHonorific = scan.lexicon.honorifics.at(scan.tokens, from) !== null
    if (scan.tokens[from]!.kind !== 'word' || to > from + 1 || isPrepositional(scan, from)) return 0
    if (noName.some((name) => classes.has(name)) || (isA(scan, from, 'verb') && !honoured)) return 0
    // "والإمام الصادق المهدي"
    const isTitle = next === at && isTitleWord(scan, from) && atoms[next + 1]?.party?.by === 'named'
    if (!isHonorific && !honoured && !isTitle && isOrdinary(scan, from)) return 0
    honoured ||= isHonorific
  }
  return 0
}

/** The title of the one whose name it is, or the name of the one whose title. */
function isRest(scan: Scan, { party, preposition, joined }: PartyAtom, length: number, first: PartyAtom): boolean {
  if (joined || !(preposition === '' || preposition === 'of')) return false
  const isOffice = scan.offices[party!.from] !== null
  return isOffice
    ? length > 1 || !isOrdinary(scan, first.from)
    : length === 1 && party!.by === 'named' && isTitleWord(scan, first.from)
}

/** "والإمام" */
const isTitleWord = ({ tokens, lexicon }: Scan, at: number): boolean => {
  const { article = ' ' } = lexicon.language.orthography
  return tokens[at]!.readings.some(
    ({ conjunction, form }) =>
      conjunction && form.startsWith(article) && lexicon.names.common.has(form.slice(article.length)),
  )
}
