import { describe, expect, test } from 'vitest'
import { frozen } from '../../evaluation/issues/frozen.ts'
import { open } from '../../evaluation/issues/open.ts'
import { issuePairsOf, issueScore } from '../../scripts/evaluate/issues.ts'

const parts = { open: issuePairsOf(open), frozen: issuePairsOf(frozen) }
const all = [...parts.open, ...parts.frozen]
const arabic = /\p{Script=Arabic}/u

describe('the benchmark of issues', () => {
  test('holds enough pairs that are one issue and that are two, in each language and across', () => {
    const pairs = (same: boolean, inArabic: number): number =>
      all.filter(
        (pair) => pair.same === same && [pair.a, pair.b].filter((text) => arabic.test(text)).length === inArabic,
      ).length
    expect(all.length).toBeGreaterThanOrEqual(220)
    for (const same of [true, false]) for (const inArabic of [0, 1, 2]) expect(pairs(same, inArabic)).toBeGreaterThan(5)
    expect(pairs(true, 1)).toBeGreaterThan(100)
  })

  test.each(Object.entries(parts))('different issues stay apart, and wordings of one meet (%s)', (_, pairs) => {
    const { precision, recall } = issueScore(pairs)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.75)
  })
})
