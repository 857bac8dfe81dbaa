/** What a language lacks beside English: each gap is listed here, so that none opens or closes unseen. */
import { describe, expect, test } from 'vitest'
import type { Language } from '../../ingest/engine/language.ts'
import { issueWords } from '../../ingest/languages/issue-words.ts'
import { languages } from '../../ingest/languages/languages.ts'
import { gaps } from './gaps.ts'

const byCode = new Map(languages.map((language) => [language.code, language]))
const english = byCode.get('en')!

const missing = (required: readonly string[], present: readonly string[]): string[] => {
  const known = new Set(present)
  return required.filter((one) => !known.has(one)).sort()
}

const filled = (forms: Readonly<Record<string, readonly unknown[]>>): string[] =>
  Object.keys(forms).filter((key) => forms[key]!.length > 0)

const constructions = (language: Language): string[] =>
  language.rules.map((rule) => rule.id.split('.').slice(1).join('.'))

const edges = (language: Language): string[] => [...new Set(language.rules.map((rule) => rule.edge))].sort()

describe.each(Object.entries(gaps))('%s beside English', (code, known) => {
  const language = byCode.get(code)!

  test('has a rule for every edge', () => {
    expect(edges(language)).toEqual(edges(english))
  })

  test('lacks the constructions listed', () => {
    expect(missing(constructions(english), constructions(language))).toEqual(known.constructions)
  })

  test('lacks the word classes listed', () => {
    expect(missing(filled(english.words), filled(language.words))).toEqual(known.words)
  })

  test('lacks the offices, bodies and portfolios listed', () => {
    const forms = ({ offices }: Language): string[] => Object.keys(offices)
    // Ministries follow from head words and portfolios.
    const ids = (rows: readonly { readonly id: string }[]): string[] =>
      rows.map(({ id }) => id).filter((id) => !id.startsWith('ministry-'))
    expect(missing(forms(english), forms(language))).toEqual(known.offices)
    expect(missing(ids(english.bodies), ids(language.bodies))).toEqual(known.bodies)
    expect(missing(ids(english.portfolios), ids(language.portfolios))).toEqual(known.portfolios)
  })

  test('names every state', () => {
    expect(missing(Object.keys(english.states), Object.keys(language.states))).toEqual([])
  })

  test('knows the number of agencies and terms listed', () => {
    expect(Object.keys(language.agencies).length).toBe(known.agencies)
    expect(filled(issueWords[code]!.terms).length).toBe(known.issueTerms)
  })
})

test('every language but those that the others are held to has its gaps listed', () => {
  expect([...byCode.keys()].filter((code) => code !== 'en' && code !== 'ar').sort()).toEqual(Object.keys(gaps).sort())
})
