/** A sentence that its source broke over several lines becomes one line again. */
import type { Token } from './tokens.ts'

const terminal = new Set(['.', '!', '?', '؟', '…', ':', ';', '؛'])
const closing = new Set(['"', '”', '»', ')', ']', '’', "'"])

/** A longer line is a paragraph whose full stop was left out. */
const longestLine = 25

/**
 * A line goes on with the next where a sentence ended before it and none ends with it. A heading goes on nowhere, nor do
 * the lines below one.
 */
export function joinWrapped(tokens: readonly Token[], isHeading: (at: number) => boolean): readonly Token[] {
  let begun = 0
  let goesOn = false
  let ended = false
  return tokens.map((token, at) => {
    const joins =
      token.breaks === 1 && goesOn && !ended && at - begun <= longestLine && token.kind === 'word' && !isHeading(at)
    if (token.breaks > 0) {
      begun = at
      if (!joins) goesOn = ended && !isHeading(at)
    }
    if (!closing.has(token.text)) ended = terminal.has(token.text)
    return joins ? { ...token, breaks: 0 } : token
  })
}
