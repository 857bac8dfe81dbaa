export interface Matched {
  readonly hits: number
  /** How each unmatched item reads in a list of errors. */
  readonly missed: readonly string[]
  readonly spurious: readonly string[]
}

/**
 * Greedy one-to-one matching, best score first; ties keep the order given.
 * A gold item marked optional counts neither as missed nor, when found, as spurious.
 */
export function match<G, S>(
  golds: readonly G[],
  systems: readonly S[],
  score: (gold: G, system: S) => number,
  show: { readonly gold: (gold: G) => string; readonly system: (system: S) => string },
): Matched {
  const candidates = golds
    .flatMap((gold, g) => systems.map((system, s) => ({ g, s, score: score(gold, system) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score)
  const usedGold = new Set<number>()
  const usedSystem = new Set<number>()
  for (const { g, s } of candidates) {
    if (usedGold.has(g) || usedSystem.has(s)) continue
    usedGold.add(g)
    usedSystem.add(s)
  }
  const optional = (gold: G): boolean => (gold as { optional?: boolean }).optional === true
  return {
    hits: golds.filter((gold, g) => usedGold.has(g) && !optional(gold)).length,
    missed: golds.filter((gold, g) => !usedGold.has(g) && !optional(gold)).map(show.gold),
    spurious: systems.filter((_, s) => !usedSystem.has(s)).map(show.system),
  }
}

/** Matching of plain strings: those that stand in both lists. */
export const matchStrings = (golds: readonly string[], systems: readonly string[]): Matched =>
  match(unique(golds), unique(systems), (gold, system) => (gold === system ? 1 : 0), { gold: String, system: String })

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** Unordered pairs, each as `a~b` with the smaller first. */
export const pairs = (items: readonly string[]): string[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b].sort().join('~')))
