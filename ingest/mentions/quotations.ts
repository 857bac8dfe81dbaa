/** Which words stand between quotation marks: there "I" and "today" are another's. */
import type { AgencyMatch, Lexicon } from '../engine/lexicon.ts'
import type { Found } from '../engine/phrase-index.ts'
import type { Token } from '../engine/tokens.ts'
import { isMark, type Scan } from './scan.ts'

/** For each token; a paragraph closes what it left open. */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  let open = false
  return tokens.map(({ text, breaks }) => {
    if (breaks > 0) open = false
    if (text === '"') open = !open
    else if (text === '“' || text === '«') open = true
    else if (text === '”' || text === '»') open = false
    return open
  })
}

/** Tokens of the longest name that stands between quotation marks. */
const longestQuoted = 6

/** The token behind the name between quotation marks that starts here; 0 where none does. */
export function quoteEnd(scan: Pick<Scan, 'tokens'>, at: number, limit: number): number {
  if (!isMark(scan, at, '"“«')) return 0
  for (let to = at + 1; to < limit && to <= at + 1 + longestQuoted; to++)
    if (isMark(scan, to, '"”»')) return to > at + 1 ? to + 1 : 0
  return 0
}

/** What stands at each token, with the listed names whose first word stands before the marks: "تنظيم «الدولة الإسلامية»". */
export function acrossQuotes(
  tokens: readonly Token[],
  { agencies, organisationHeads, cased }: Lexicon,
  found: readonly (Found<AgencyMatch> | null)[],
): readonly (Found<AgencyMatch> | null)[] {
  if (cased) return found
  return found.map((one, at) => {
    const head = organisationHeads.mayBegin(tokens[at]!.word) ? (organisationHeads.at(tokens, at)?.length ?? 0) : 0
    const from = at + head
    const to = head > 0 ? quoteEnd({ tokens }, from, tokens.length) : 0
    if (to === 0) return one
    const words = [...tokens.slice(at, from), ...tokens.slice(from + 1, to - 1)]
    const across = agencies.at(words, 0)
    if (across?.length !== words.length) return one
    const { reading, values, classes } = across
    return { length: to - at, reading, values, classes }
  })
}
