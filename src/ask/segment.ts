/** The ways in which a question can be cut into marks. */
import type { Token } from '../../ingest/engine/tokens.ts'
import type { Mark } from './mark.ts'

/** Cuts that are looked at. */
const mostCuts = 200

/** Best guess first: at each token the longest mark, of equals the one that stands first in `options`. */
export function segment(tokens: readonly Token[], options: ReadonlyMap<number, readonly Mark[]>): Mark[][] {
  const cuts: Mark[][] = []
  const walk = (at: number, marks: readonly Mark[]): void => {
    if (cuts.length >= mostCuts) return
    if (at >= tokens.length) {
      cuts.push([...marks])
      return
    }
    const here = options.get(at) ?? []
    for (const mark of here) walk(mark.end, [...marks, mark])
    if (here.length > 0) return
    const token = tokens[at]!
    if (token.kind === 'mark') walk(at + 1, marks)
    else walk(at + 1, [...marks, { type: 'unknown', start: at, end: at + 1, text: token.text }])
  }
  walk(0, [])
  return cuts
}
