/** Evidence proves: every part of every edge stands in each of its quotes, or is referred to in a way that is told. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../ingest/article.ts'
import { extract } from '../../ingest/extract.ts'
import type { Fragment, FragmentEdge } from '../../ingest/fragment.ts'
import { languages } from '../../ingest/languages/languages.ts'
import { examine } from '../../scripts/evaluate/evidence.ts'

const samples = ['arabic', 'english'].flatMap((name) =>
  readFileSync(new URL(`../../samples/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Article => JSON.parse(line)),
)

/** Every rule's examples, each alone, and all of a language as the paragraphs of one article. */
const examples = languages.flatMap(({ code, rules }) => {
  const texts = rules.flatMap((rule) => rule.examples.map((text) => text.replace(/\{[A-Z] ([^}]*)\}/g, '$1')))
  return [...texts, texts.join('\n')].map((text): Article => ({ text, lang: code, date: '2024-05-15' }))
})

describe.each(Object.entries({ samples, examples }))('of the %s', (_, articles) => {
  test('every quote shows every part of its edge', () => {
    const examined = articles.map((article) => examine(article.text, extract(article)))
    expect(examined.flatMap(({ faults }) => faults)).toEqual([])
    expect(examined.flatMap(({ shown }) => shown).length).toBeGreaterThan(articles.length)
  })
})

describe('the examination', () => {
  const text =
    'The foreign minister of Oman met his Iranian counterpart in Muscat to discuss trade. It rained on Friday.'
  const fragment = extract({ text, lang: 'en', date: '2024-05-15' })
  const faultsOf = (edges: readonly FragmentEdge[], entities: Fragment['entities'] = fragment.entities): string[] =>
    examine(text, { ...fragment, entities, edges }).faults.map(({ fault }) => fault)
  const moved = (start: number, end: number): FragmentEdge[] =>
    fragment.edges.map((edge) => ({ ...edge, evidence: [{ start, end, rule: 'none' }] }))
  const elsewhere = text.indexOf('It rained')

  test('finds nothing to say against the fragment itself', () => {
    expect(fragment.edges.map(({ type }) => type)).toEqual(['MET_WITH', 'DISCUSSED'])
    expect(faultsOf(fragment.edges)).toEqual([])
  })

  test('finds quotes that show nothing of their edges', () => {
    expect(faultsOf(moved(elsewhere, text.length))).toEqual([
      'IR is neither named nor referred to',
      'OM is neither named nor referred to',
      'IR is neither named nor referred to',
      'OM is neither named nor referred to',
      'issue:trade is neither named nor referred to',
      'the phrase of its issue is in none of its evidence',
    ])
  })

  test('finds quotes and mentions that leave the text, and edges without evidence', () => {
    expect(faultsOf(moved(0, text.length + 1))).toContain('its quote is cut')
    expect(faultsOf(fragment.edges.map((edge) => ({ ...edge, evidence: [] })))).toContain('has no evidence')
    const cut = fragment.entities.map((entity) => ({ ...entity, mentions: [{ start: -1, end: 3 }] }))
    expect(faultsOf([], cut)).toContain('a mention of state:OM is cut')
  })
})
