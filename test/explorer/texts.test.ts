/** The texts of the explorer, one language held against the other. */
import { describe, expect, it } from 'vitest'
import { ar } from '../../explorer/texts/ar.ts'
import { en } from '../../explorer/texts/en.ts'
import { edgeKinds } from '../../schema/ontology.ts'

/** Path → text. */
function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((text, index) => [`${path}${name}.${index}`, text] as const)
        : typeof value === 'string'
          ? [[`${path}${name}`, value] as const]
          : [...flat(value, `${path}${name}.`)],
    ),
  )
}

const isCount = (path: string) => path.startsWith('counts.')
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()

describe('the texts', () => {
  const english = flat(en)
  const arabic = flat(ar)

  it('have the same gaps to fill in both languages', () => {
    for (const [path, text] of english) {
      if (!isCount(path)) expect([path, gaps(arabic.get(path) ?? '')]).toEqual([path, gaps(text)])
    }
  })

  it('are in their own script, but for names of formats and programs', () => {
    const foreign = /\b(?:GraphQL|JSON|CSV|PNG|GraphML|English)\b|\{\w+\}/g
    for (const [path, text] of arabic)
      expect([path, text.replace(foreign, '')]).toEqual([path, expect.not.stringMatching(/[A-Za-z]/)])
    for (const [path, text] of english) if (path !== 'otherLanguage') expect(text).not.toMatch(/\p{Script=Arabic}/u)
  })

  it.each([
    ['en', en],
    ['ar', ar],
  ] as const)('count in every form that %s has', (code, { counts }) => {
    const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted()
    for (const each of Object.values(counts)) expect(Object.keys(each).toSorted()).toEqual(forms)
  })

  it('call the edges as the ontology does', () => {
    for (const [kind, { label }] of Object.entries(edgeKinds)) {
      expect({ en: en.edges[kind as keyof typeof en.edges], ar: ar.edges[kind as keyof typeof ar.edges] }).toEqual(
        label,
      )
    }
  })
})
