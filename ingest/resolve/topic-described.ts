/** What a noun is of, joined to the adjectives that describe it, or to another that it is of. */
import { isA, isPrepositional, lengthOf, type Scan } from '../mentions/scan.ts'
import { isAdjective } from './topic-phrase.ts'

/** True where what "and" joins is no issue of its own: `core` is where it begins behind its article. */
export const areOfOne = (scan: Scan, start: number, at: number, next: number, core: number): boolean =>
  areAlike(scan, at - 1, core) || areBodies(scan, start, at, core) || describesToo(scan, start, at, next)

/** "المشروعات والمبادرات المقترحة", "المتعلقة بالقضايا والملفات الإقليمية": two nouns with one adjective or one complement. */
const areAlike = (scan: Scan, one: number, other: number): boolean =>
  (isA(scan, one, 'topic.alike') && isA(scan, other, 'topic.alike')) ||
  (isA(scan, one, 'topic.situation') && isA(scan, other, 'topic.situation') && hasPreposition(scan, one))

const hasPreposition = (scan: Scan, at: number): boolean =>
  scan.words[at]?.reading.preposition !== '' || isPrepositional(scan, at - 1)

/** "la relación política, económica y de cooperación": of the noun that the adjectives before describe, where nothing leads to that noun. */
const describesToo = (scan: Scan, start: number, at: number, next: number): boolean =>
  scan.lexicon.cased &&
  isAdjective(scan, at - 1) &&
  isA(scan, next, 'prep.of') &&
  scan.words[next]!.length === 1 &&
  lengthOf(scan, next + 1, 'article') === 0 &&
  !scan.states[next + 1] &&
  !isLedByOf(scan, isA(scan, start, 'prep.of') ? start : start - 1)

/** "de relaciones comerciales": without an article. */
const isLedByOf = (scan: Scan, at: number): boolean =>
  isA(scan, at, 'prep.of') && scan.words[at]!.length === 1 && lengthOf(scan, at + 1, 'article') === 0

/** "à l'ordre du jour de l'Assemblée générale et du Conseil de sécurité": two bodies of one noun. */
function areBodies(scan: Scan, start: number, at: number, core: number): boolean {
  const body = core + lengthOf(scan, core, 'prep.of')
  const next = body + lengthOf(scan, body, 'article')
  if (!scan.lexicon.cased || !scan.agencies[next]) return false
  for (let before = at - 1; before > start; before--)
    if (scan.agencies[before])
      return before + scan.agencies[before]!.length === at && isA(scan, ofWhat(scan, before), 'prep.of')
  return false
}

/** The token before a name and its article. */
const ofWhat = (scan: Scan, at: number): number => (isA(scan, at - 1, 'article') ? at - 2 : at - 1)
