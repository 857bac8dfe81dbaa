/** Tokens into sentences, and which of them are page furniture rather than the article's own. */
import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

export interface Sentence {
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
  /** The line that it stands in, counted from 0. */
  readonly line: number
  /** Header, byline, link to another article: names its agencies, but reports nothing. */
  readonly furniture: boolean
}

/** Tokens after which a sentence ends, whatever comes: what is read within one may take time that grows with its square. */
const longestSentence = 400

const terminal = new Set(['.', '..', '!', '?', '؟', '…'])
const closing = new Set(['"', '”', '»', ')', ']', '’', "'"])

export function sentences(tokens: readonly Token[], lexicon: Lexicon): Sentence[] {
  const lines = split(tokens, lexicon)
  const furniture = furnitureLines(tokens, lines, lexicon)
  return lines.flatMap((line, index) =>
    line.map(([from, to]) => {
      const isLead = tokens[to - 1]!.text === ':' && isLinkLead(tokens, from, to - 1, lexicon)
      return { from, to, line: index, furniture: furniture.has(index) || isLead }
    }),
  )
}

/** Tokens between the words for a link and its colon. */
const longestPlace = 5

/** "Lire aussi :", "Read also on our site:", before the colon at the token. */
function isLinkLead(tokens: readonly Token[], from: number, colon: number, lexicon: Lexicon): boolean {
  if (colon - from > longestPlace + 3) return false
  const found = lexicon.words.at(tokens, from)
  return Boolean(found?.values.includes('furniture.links')) && colon - from - found!.length <= longestPlace
}

/** Lines of sentences as [from, to) token ranges. */
function split(tokens: readonly Token[], lexicon: Lexicon): [number, number][][] {
  const lines: [number, number][][] = []
  let line: [number, number][] = []
  let from = 0
  const close = (to: number): void => {
    if (to > from) line.push([from, to])
    from = to
  }
  tokens.forEach((token, i) => {
    if (token.breaks > 0) {
      close(i)
      if (line.length > 0) lines.push(line)
      line = []
    }
    if (!endsSentence(tokens, i, lexicon) && !(token.text === ':' && isLinkLead(tokens, from, i, lexicon))) {
      if (i + 1 - from >= longestSentence) close(i + 1)
      return
    }
    let to = i + 1
    while (tokens[to] && closing.has(tokens[to]!.text) && !tokens[to]!.spaced && tokens[to]!.breaks === 0) to++
    close(to)
  })
  close(tokens.length)
  if (line.length > 0) lines.push(line)
  return lines
}

function endsSentence(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i]!
  if (token.kind === 'word') return token.text.endsWith('.') && opensSentence(tokens[i + 1], lexicon)
  if (token.kind !== 'mark' || !terminal.has(token.text)) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (token.text !== '.') return true
  if (after?.breaks === 0 && isInitial(tokens, i - 1, lexicon)) return false
  if (after && !after.spaced && after.kind !== 'mark')
    return (
      after.breaks > 0 ||
      (before?.kind === 'word' &&
        before.text.length > 1 &&
        !isAbbreviation(before, lexicon) &&
        // "in Oslo.During the talks": a space was lost, where a word follows that opens sentences.
        (lexicon.cased ? before.text.length > 2 && opensSentence(after, lexicon) : !after.capital))
    )
  if (before && (isAbbreviation(before, lexicon) || (lexicon.cased && /^\p{Lu}$/u.test(before.text))))
    return opensSentence(after, lexicon)
  // "at 5.05 p.m. for an hour"
  if (lexicon.cased && before?.text.length === 1 && tokens[i - 2]?.text === '.') return after?.capital ?? true
  return true
}

/** "د. فلان", "ود. فلان" */
const isAbbreviation = ({ form, readings }: Token, { abbreviations }: Lexicon): boolean =>
  abbreviations.has(form) || readings.some((reading) => reading.conjunction && abbreviations.has(reading.form))

/** "in Washington, D.C. They …": the full stop of a letter or an abbreviation is the sentence's too. */
const opensSentence = (token: Token | undefined, { openings }: Lexicon): boolean =>
  Boolean(token?.capital) && openings.has(token!.form)

/** "إيه. كي. أنتوني", but not "بي بي سي": the name of a letter alone, in a script without capitals. */
export const isInitial = (tokens: readonly Token[], at: number, { initials }: Lexicon): boolean =>
  tokens[at + 1]?.text === '.' &&
  !tokens[at + 1]!.spaced &&
  tokens[at]?.kind === 'word' &&
  initials.size > 0 &&
  (initials.has(tokens[at]!.form) || tokens[at]!.text.length === 1) &&
  tokens[at - 1]?.kind !== 'number' &&
  !initials.has(tokens[at - 1]?.form ?? '')

/** Words of a link to another article, with what leads to it. */
const longestLink = 30

/** A line of fewer words without a full stop is a headline, a byline or a link, unless the whole text is such lines. */
const shortLine = 14
const wordsOf = (tokens: readonly Token[], line: readonly [number, number][]): number =>
  line.reduce((count, [from, to]) => {
    let words = count
    for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word') words++
    return words
  }, 0)

function furnitureLines(tokens: readonly Token[], lines: readonly [number, number][][], lexicon: Lexicon): Set<number> {
  const ended = lines.map((line) => {
    let last = line.at(-1)![1] - 1
    while (last > line[0]![0] && closing.has(tokens[last]!.text)) last--
    return terminal.has(tokens[last]!.text)
  })
  const body = lines.map((line, i) => {
    const words = wordsOf(tokens, line)
    // "The following is attributable to Spokesperson A B:" introduces what was said.
    const introduces = tokens[line.at(-1)![1] - 1]!.text === ':'
    return words >= shortLine || ((ended[i]! || introduces) && words > 5)
  })
  const furniture = new Set<number>()
  if (!body.includes(true)) return furniture
  const first = body.indexOf(true)
  for (let i = 0; i < first; i++) furniture.add(i)
  let past = 0
  lines.forEach((line, i) => {
    if (i < past) return
    const found = lexicon.words.at(tokens, line[0]![0])
    if (!found?.values.includes('furniture.links')) return
    // "Lire aussi : …", on a line of its own, leads to another article.
    const isLed = lines.length > 1 && line.length === 2 && tokens[line[0]![1] - 1]!.text === ':'
    if (isLed && wordsOf(tokens, line) <= longestLink) furniture.add(i)
    if (wordsOf(tokens, line) > 6) return
    furniture.add(i)
    for (past = i + 1; past < lines.length && !ended[past]; past++) furniture.add(past)
  })
  return furniture
}
