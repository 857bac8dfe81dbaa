/** Every rule finds its examples, roles and all, and finds nothing in its counter-examples. */
import { describe, expect, test } from 'vitest'
import type { Language, Rule } from '../../ingest/engine/language.ts'
import { extract } from '../../ingest/extract.ts'
import type { EvidenceSpan, Fragment, Span } from '../../ingest/fragment.ts'
import { languages } from '../../ingest/languages/languages.ts'

interface Marked {
  readonly text: string
  /** Role and words, sorted. */
  readonly roles: readonly string[]
}

/** "{A Oman} and {A Iran} held talks" without its braces, and what they hold. */
function unmark(example: string): Marked {
  const roles: string[] = []
  const text = example.replace(/\{([A-Z]) ([^}]*)\}/g, (_, role: string, words: string) => {
    roles.push(`${role} ${words}`)
    return words
  })
  return { text, roles: roles.sort() }
}

const read = (text: string, language: Language): Fragment =>
  extract({ id: 'example', text, lang: language.code, date: '2024-05-15' })

function proofs(fragment: Fragment, rule: Rule): EvidenceSpan[] {
  return fragment.edges
    .filter((edge) => edge.type === rule.edge)
    .flatMap((edge) => edge.evidence)
    .filter((evidence) => evidence.rule === rule.id)
}

/** The roles that the rule filled, each one letter; what was discussed counts as role T. */
function filled(fragment: Fragment, rule: Rule, text: string): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end)
  const roles = proofs(fragment, rule).flatMap((proof) =>
    (proof.resolved ?? []).flatMap((one) =>
      one.span && one.role.length === 1 ? [`${one.role} ${words(one.span)}`] : [],
    ),
  )
  const topics = fragment.edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' && edge.evidence.some((evidence) => evidence.rule === rule.id)
      ? [`T ${words(edge.span)}`]
      : [],
  )
  return [...new Set([...roles, ...topics])].sort()
}

for (const language of languages)
  describe(`rules of ${language.code}`, () => {
    test('ids are unique and name their language', () => {
      const ids = language.rules.map((rule) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids)
        expect(id).toMatch(new RegExp(`^${language.code}\\.(met-with|discussed|praised)\\.[a-z-]+$`))
    })

    for (const rule of language.rules) {
      test.each(rule.examples)(`${rule.id} finds: %s`, (example) => {
        const { text, roles } = unmark(example)
        expect(filled(read(text, language), rule, text)).toEqual(roles)
      })
      test.each(rule.counterExamples)(`${rule.id} finds nothing in: %s`, (sentence) => {
        expect(proofs(read(sentence, language), rule)).toEqual([])
      })
    }
  })
