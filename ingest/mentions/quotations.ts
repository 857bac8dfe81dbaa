/** Which words stand between quotation marks: there "I" and "today" are another's. */
import type { Token } from '../engine/tokens.ts'

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
