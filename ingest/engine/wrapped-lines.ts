/** A sentence that its source broke over several lines becomes one line again, and a list of points its sentence. */
import { type Token, tokenAs } from './tokens.ts'

const terminal = new Set(['.', '!', '?', '؟', '…', ':', ';', '؛'])
const closing = new Set(['"', '”', '»', ')', ']', '’', "'"])

/** A longer line is a paragraph whose full stop was left out. */
const longestLine = 25
/** Letters by which a line may be longer than the one before: that one had no room for the next word. */
const longestWord = 20
/** Tokens of whom a headline quotes: "فلان: …". */
const longestQuoted = 4

/** Of the token that a line begins with. */
type Tells = (at: number) => boolean

/**
 * A line goes on with the next where a sentence ended before it and none ends with it. A heading goes on nowhere, nor do
 * the lines below one.
 */
export function joinWrapped(tokens: readonly Token[], isHeading: Tells, opensClause: Tells): readonly Token[] {
  let begun = 0
  let goesOn = false
  let ended = false
  return tokens.map((token, at) => {
    const joins =
      token.breaks > 0 &&
      token.kind === 'word' &&
      !isHeading(at) &&
      ((token.breaks === 1 &&
        goesOn &&
        !ended &&
        at - begun <= longestLine &&
        !isOwnLine(tokens, begun, at, opensClause)) ||
        goesBehindComma(tokens, at))
    if (token.breaks > 0) {
      begun = at
      if (!joins) goesOn = ended && !isHeading(at)
    }
    if (token.kind !== 'mark') ended = false
    else if (!closing.has(token.text)) ended = terminal.has(token.text)
    return joins ? tokenAs(token, 0) : token
  })
}

/** A line that begins with whom it quotes, or a clause much longer than the line before, is no part of a sentence that was broken to fit. */
function isOwnLine(tokens: readonly Token[], before: number, from: number, opensClause: Tells): boolean {
  let to = from + 1
  while (to < tokens.length && tokens[to]!.breaks === 0) to++
  if (tokens.slice(from + 1, Math.min(to, from + longestQuoted)).some(({ text }) => text === ':')) return true
  const width = tokens[from - 1]!.end - tokens[before]!.start
  return tokens[to - 1]!.end - tokens[from]!.start > width + longestWord && opensClause(from)
}

/** "… جهود التسوية،" and below it "وضرورة العمل": a line that ends with a comma goes on where the next has no capital. */
const goesBehindComma = (tokens: readonly Token[], at: number): boolean =>
  commas.has(tokens[at - 1]?.text ?? '') && !tokens[at]!.capital

const commas = new Set([',', '،'])

/** A point that one of them ends is the last. */
const stops = new Set(['.', '!', '?', '؟', '…'])

const bullets = new Set(['•', '·', '▪', '‣', '●', '○', '*', '-', '–', '—'])

/** A longer point is a paragraph of its own. */
const longestPoint = 40

/** Points behind a line that ends with a colon go on with its sentence; each begins with the mark `•`. */
export function joinPoints(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, at) => beginsPoint(tokens, at))) return tokens
  let opened = false
  let taken = false
  return tokens.map((token, at) => {
    // "- trade - energy": points of one line.
    if (token.breaks === 0) return taken && partsPoints(tokens, at) ? tokenAs(token, 0, '•') : token
    const before = tokens[at - 1]
    opened = beginsPoint(tokens, at) && (before?.text === ':' || (opened && !stops.has(before!.text)))
    taken = opened && pointEnd(tokens, at) - at <= longestPoint
    return taken ? tokenAs(token, 0, '•') : token
  })
}

const beginsPoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.breaks > 0 && bullets.has(tokens[at]!.text) && tokens[at + 1]?.breaks === 0

/** A mark between spaces. */
const partsPoints = (tokens: readonly Token[], at: number): boolean =>
  bullets.has(tokens[at]!.text) && tokens[at]!.spaced && tokens[at + 1]?.spaced === true && tokens[at + 1]!.breaks === 0

function pointEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length && tokens[at]!.breaks === 0 && !partsPoints(tokens, at)) at++
  return at
}
