import type { Span } from '../../ingest/fragment.ts'

/** Every place where the words stand verbatim. */
export function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length })
  return spans
}

export const overlap = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((s) => b.some((t) => s.start < t.end && t.start < s.end))

/** Dice overlap of the best pair: 1 where two are the same, 0 where none touch. */
export const bestDice = (a: readonly Span[], b: readonly Span[]): number =>
  Math.max(0, ...a.flatMap((s) => b.map((t) => dice(s, t))))

/** The same, but nothing for less than half. */
export function nearness(a: readonly Span[], b: readonly Span[]): number {
  const score = bestDice(a, b)
  return score >= 0.5 ? score : 0
}

function dice(s: Span, t: Span): number {
  const shared = Math.max(0, Math.min(s.end, t.end) - Math.max(s.start, t.start))
  return (2 * shared) / (s.end - s.start + (t.end - t.start))
}
