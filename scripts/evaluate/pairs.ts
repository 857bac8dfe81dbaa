/** Pairs that are one thing and pairs that are two, and the score of whatever tells them apart. */
export interface Pair {
  /** The part of the world or the field that it belongs to. */
  readonly group: string
  readonly a: string
  readonly b: string
  readonly same: boolean
}

export interface PairScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Pairs that are one thing. */
  readonly same: number
  readonly missed: readonly Pair[]
  readonly wrong: readonly Pair[]
}

/** The two of a pair stand on two lines, pairs are parted by an empty line. */
export const pairsIn = (group: string, same: string, different: string): Pair[] => [
  ...split(group, same, true),
  ...split(group, different, false),
]

export function pairScore(pairs: readonly Pair[], isSame: (pair: Pair) => boolean): PairScore {
  const found = pairs.filter(isSame)
  const wrong = found.filter((pair) => !pair.same)
  const missed = pairs.filter((pair) => pair.same && !found.includes(pair))
  const same = pairs.filter((pair) => pair.same).length
  const right = found.length - wrong.length
  const precision = right / found.length
  const recall = right / same
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), same, missed, wrong }
}

function split(group: string, text: string, same: boolean): Pair[] {
  return text
    .trim()
    .split('\n\n')
    .map((pair) => pair.split('\n'))
    .map(([a, b]) => ({ group, a: a!, b: b!, same }))
}

const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(10)).join('')

/** A table of the parts and of all; the misses of the open part if asked for. */
export function pairTable(
  parts: { readonly open: readonly Pair[]; readonly frozen: readonly Pair[] },
  isSame: (pair: Pair) => boolean,
  errors: boolean,
): string {
  const lines = [row(['', 'pairs', 'same', 'precision', 'recall', 'F1'])]
  for (const [part, pairs] of [...Object.entries(parts), ['all', [...parts.open, ...parts.frozen]] as const]) {
    const { precision, recall, f1, same, missed, wrong } = pairScore(pairs, isSame)
    lines.push(row([part, pairs.length, same, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]))
    if (!errors || part !== 'open') continue
    for (const { group, a, b } of missed) lines.push(`missed  ${group}\n  ${a}\n  ${b}`)
    for (const { group, a, b } of wrong) lines.push(`wrong   ${group}\n  ${a}\n  ${b}`)
  }
  return lines.join('\n')
}
