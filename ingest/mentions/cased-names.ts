/** Where a person's name ends in a script with capitals. */
import { isA, isMark, isPrepositional, lengthOf, type Scan } from './scan.ts'
import { isCommon, isKnownName, isParticle } from './word-kinds.ts'

/** Tokens that a name may run over, its marks included. */
const longestName = 16

/** End (exclusive) of the capitalised name that starts at `from`, or `from`. */
export function casedNameEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  let end = from
  while (at < limit && at - from < longestName) {
    const token = scan.tokens[at]!
    if (at > from && token.breaks > 0) break
    if (token.kind === 'mark') {
      const glue = at > from && '-.'.includes(token.text) && !token.spaced
      const initial = token.text === '.' && scan.tokens[at - 1]?.text.length === 1
      const parenthesis = token.text === '(' && isMark(scan, at + 2, ')') && scan.tokens[at + 1]?.capital
      if (parenthesis) {
        at += 3
        end = at
        continue
      }
      // "Aidan O'Hara", "Fiame Mata'afa"
      const next = scan.tokens[at + 1]
      const inside =
        "'’".includes(token.text) && !token.spaced && next?.kind === 'word' && !next.spaced && next.breaks === 0
      if (inside && end > from) {
        at++
        continue
      }
      if (!glue || (token.text === '.' && !initial)) break
      at++
      continue
    }
    if (token.kind !== 'word' || token.text.startsWith("'") || token.text.startsWith('’')) break
    if (isParticle(scan, at) && (end > from || token.capital || opensName(scan, at)) && at + 1 < limit) {
      const next = scan.tokens[at + 1]!.text === '-' ? scan.tokens[at + 2] : scan.tokens[at + 1]
      // "von der Leyen": one particle behind another.
      if (!next?.capital && !(next && scan.lexicon.names.particles.has(next.form) && scan.tokens[at + 2]?.capital))
        break
      at++
      continue
    }
    // "Kim Sung-han", "Fiame Mata'afa": the second half of a name.
    if (end > from && !token.capital && !token.spaced && "-'’".includes(scan.tokens[at - 1]!.text)) {
      at++
      end = at
      continue
    }
    const isTitle = at === from && (isNamesake(scan, at) || isGivenTitle(scan, at) || isGivenPlace(scan, at))
    if (!token.capital || !(isTitle || isCasedNameWord(scan, at, at === from))) break
    at++
    end = at
  }
  return suffixEnd(scan, end, limit, from)
}

function isCasedNameWord(scan: Scan, at: number, isFirst: boolean): boolean {
  const token = scan.tokens[at]!
  if (token.text.length === 1 && isMark(scan, at + 1, '.')) return true
  if (isCommon(scan, at)) return false
  if (scan.states[at] && !scan.states[at]!.values.some((value) => value.weak)) return false
  if (scan.offices[at]) return isNamesake(scan, at)
  if (isHalf(scan, at)) return true
  // "Abdel Fatah al-Sissi"
  if (scan.agencies[at]) return !isFirst && scan.agencies[at]!.length === 1 && isParticle(scan, at + 1)
  if (!isFirst && isVerbsNamesake(scan, at)) return true
  // "Senator Ben Carter": a given name too.
  return !scan.words[at] || isA(scan, at, 'name.patronymic') || isKnownName(scan, at) || isSurname(scan, at)
}

/** "Foreign Minister Bishop", "Prime Minister May": a title, an honorific or an ordinary word where a name follows, and else a family name. */
export const isNamesake = (scan: Scan, at: number): boolean =>
  lengthOf(scan, at, 'namesake') === 1 && !scan.tokens[at + 1]?.capital && !isMark(scan, at + 1, '-')

/** "Albert Kan-Dapaah": such a word as the first half of a name. */
const isHalf = (scan: Scan, at: number): boolean =>
  lengthOf(scan, at, 'namesake') === 1 &&
  isMark(scan, at + 1, '-') &&
  !scan.tokens[at + 1]!.spaced &&
  Boolean(scan.tokens[at + 2]?.capital)

/** "Sultan Al Mansoori", "Sultan bin Saeed": sultans themselves are called by their given names. */
export const isGivenTitle = (scan: Scan, at: number): boolean =>
  lengthOf(scan, at, 'namesake') === 1 && scan.offices[at]?.length === 1 && isParticle(scan, at + 1)

/** "…, Ryad El-Maliki": a capital's name as a given name, before a family's. */
const isGivenPlace = (scan: Scan, at: number): boolean =>
  scan.states[at]?.length === 1 &&
  scan.states[at]!.values[0]!.form === 'seat' &&
  isParticle(scan, at + 1) &&
  isMark(scan, at + 2, '-') &&
  Boolean(scan.tokens[at + 3]?.capital) &&
  !isPrepositional(scan, at - 1)

/** "President el-Sisi", "President von der Leyen": a particle that begins a family name. */
const opensName = (scan: Scan, at: number): boolean =>
  isMark(scan, at + 1, '-') ? Boolean(scan.tokens[at + 2]?.capital) : scan.lexicon.modifiersFirst

/** "Óscar Paz", "Marco Conti": a noun that is no grammar, where no headline writes those in capitals. */
const isSurname = (scan: Scan, at: number): boolean =>
  !scan.lexicon.modifiersFirst &&
  scan.words[at]!.length === 1 &&
  scan.words[at]!.values.every((name) => nouns.some((noun) => name === noun || name.startsWith('topic.')))

/** "Julio Vera", where "verá" is a verb: behind a given name, and in no headline of capitals. */
const isVerbsNamesake = (scan: Scan, at: number): boolean =>
  !scan.lexicon.modifiersFirst &&
  scan.words[at]?.length === 1 &&
  scan.words[at]!.values.every((name) => name === 'future' || name.endsWith('verb')) &&
  scan.tokens[at]!.text !== scan.tokens[at]!.text.toUpperCase() &&
  scan.tokens[at]!.breaks === 0

/** Classes of nouns only. */
const nouns = ['agency.venue', 'was.part', 'merit.noun', 'side.head', 'bond.noun', 'place', 'month.noun']

/** Takes a generational suffix, "Biden, Jr.", into the name. */
function suffixEnd(scan: Scan, end: number, limit: number, from: number): number {
  if (end === from) return end
  const at = isMark(scan, end, ',') ? end + 1 : end
  if (at >= limit || !scan.words[at]?.values.includes('name.suffix')) return end
  const after = at + 1
  const abbreviated = scan.tokens[at]!.text !== scan.tokens[at]!.text.toUpperCase()
  return abbreviated && isMark(scan, after, '.') ? after + 1 : after
}
