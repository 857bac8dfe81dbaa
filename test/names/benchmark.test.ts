import { describe, expect, test } from 'vitest'
import { frozen } from '../../evaluation/names/frozen.ts'
import { open } from '../../evaluation/names/open.ts'
import { nameKeys, prepareName, samePrepared } from '../../ingest/names/names.ts'
import { tokensOf } from '../../ingest/names/tokens.ts'
import { nameScore, pairsOf } from '../../scripts/evaluate/names.ts'

const parts = { all: pairsOf([...open, ...frozen]), frozen: pairsOf(frozen) }
const arabic = /\p{Script=Arabic}/u

describe('the benchmark', () => {
  test('holds enough pairs of both sorts and of all pairs of scripts', () => {
    const scripts = (same: boolean, both: number): number =>
      parts.all.filter(
        (pair) => pair.same === same && [pair.a, pair.b].filter((name) => arabic.test(name)).length === both,
      ).length
    expect(parts.all.length).toBeGreaterThan(500)
    expect(parts.frozen.length).toBeGreaterThan(parts.all.length / 4)
    for (const both of [0, 1, 2]) for (const same of [true, false]) expect(scripts(same, both)).toBeGreaterThan(5)
  })

  test.each(Object.entries(parts))('precision and recall on %s', (_, pairs) => {
    const { precision, recall } = nameScore(pairs)
    expect(precision).toBeGreaterThanOrEqual(0.98)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  test('a comparison does not depend on the order', () => {
    const turned = parts.all.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a }))
    expect(nameScore(turned).missed.length).toBe(nameScore(parts.all).missed.length)
    expect(nameScore(turned).wrong.length).toBe(nameScore(parts.all).wrong.length)
  })

  test('of all names with one another, those held to be the same share a key', () => {
    const names = [...new Set(parts.all.flatMap(({ a, b }) => [a, b]))]
    const keyed = names.map((name) => ({ name, prepared: prepareName([name]), keys: nameKeys([name]) }))
    const unreachable = keyed.flatMap((a) =>
      keyed
        .filter((b) => samePrepared(a.prepared, b.prepared) && !a.keys.some((key) => b.keys.includes(key)))
        .map((b) => `${a.name} | ${b.name}`),
    )
    expect(unreachable).toEqual([])
  })

  test('the last word of a name alone shares a key with the name', () => {
    const names = parts.all.map(({ a }) => a).filter((name) => tokensOf(name).at(-1)!.kind === 'name')
    const lost = names.filter((name) => {
      const keys = new Set(nameKeys([name]))
      return !nameKeys([name.split(/[\s-]/).at(-1)!]).some((key) => keys.has(key))
    })
    expect(lost).toEqual([])
  })
})
