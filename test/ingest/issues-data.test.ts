import { expect, test } from 'vitest'
import { lexiconOf } from '../../ingest/engine/lexicon.ts'
import { issueTerms } from '../../ingest/gazetteer/issue-terms.ts'
import { issues } from '../../ingest/gazetteer/issues.ts'
import { states } from '../../ingest/gazetteer/states.ts'
import { broaderThan, expand, keyOf } from '../../ingest/issues/catalogue.ts'
import { issueOf } from '../../ingest/issues/issue-of.ts'
import type { IssueTermRow } from '../../ingest/issues/types.ts'
import { arabic } from '../../ingest/languages/ar/arabic.ts'
import { english } from '../../ingest/languages/en/english.ts'
import { issueWords } from '../../ingest/languages/issue-words.ts'

const rows: Readonly<Record<string, IssueTermRow>> = issueTerms
const senses = new Set(Object.entries(rows).map(([id, [, sense]]) => sense ?? id))
const keys = issues.flatMap((row) => row.keys.flatMap((key) => expand(key.split(' ')).map((parts) => ({ row, parts }))))

test('keys are made of senses that words have, and of states', () => {
  const unknown = keys.flatMap(({ row, parts }) =>
    parts.filter((part) => !senses.has(part) && !(part in states)).map((part) => `${row.id}: ${part}`),
  )
  expect([...new Set(unknown)]).toEqual([])
})

test('no two issues share an id or a key', () => {
  expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length)
  const owners = new Map<string, string>()
  const shared = keys.filter(({ row, parts }) => {
    const owner = owners.get(keyOf(parts))
    owners.set(keyOf(parts), row.id)
    return owner !== undefined && owner !== row.id
  })
  expect(shared.map(({ row, parts }) => `${row.id}: ${parts.join(' ')}`)).toEqual([])
})

test('a broader issue exists, and none is above itself', () => {
  const parents = new Map(issues.map(({ id, partOf }) => [id, partOf]))
  const astray = issues.filter(
    ({ partOf }) => partOf && !parents.has(partOf) && !/^issue:situation-[a-z]{2}$/.test(partOf),
  )
  expect(astray.map(({ id }) => id)).toEqual([])
  for (const { id } of issues) {
    const above = new Set([id])
    for (let at = parents.get(id); at; at = parents.get(at)) {
      expect(above.has(at), id).toBe(false)
      above.add(at)
    }
  }
})

test('an issue made of one sense never takes the id of one in the catalogue', () => {
  const catalogued = new Map(issues.map(({ id }) => [id, new Set<string>()]))
  for (const { row, parts } of keys) catalogued.get(row.id)!.add(keyOf(parts))
  const taken = [...senses].filter(
    (sense) => catalogued.has(`issue:${sense}`) && !catalogued.get(`issue:${sense}`)!.has(sense),
  )
  expect(taken).toEqual([])
})

test('every catalogued issue is found by its own names', () => {
  const lost = issues.flatMap(({ id, name }) =>
    [[name.en, lexiconOf(english)] as const, [name.ar, lexiconOf(arabic)] as const]
      .map(([phrase, lexicon]) => [phrase, issueOf(phrase, lexicon).id] as const)
      .filter(([, found]) => found !== id)
      .map(([phrase, found]) => `${id}: ${phrase}: ${found}`),
  )
  expect(lost).toEqual([])
})

test('every term has a form in each language, but for words that one of them does without', () => {
  for (const [code, words] of Object.entries(issueWords)) {
    const missing = Object.entries(words.terms).filter(([, forms]) => forms.length === 0)
    expect(missing.map(([id]) => `${code} ${id}`)).toEqual(code === 'ar' ? ['ar of'] : [])
  }
})

test('the narrowest of the issues above is taken', () => {
  expect(broaderThan(new Set(['gaza', 'ceasefire', 'mediation', 'health']))?.row.id).toBe('issue:gaza-ceasefire')
})
