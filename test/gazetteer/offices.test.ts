import { describe, expect, test } from 'vitest'
import { offices } from '../../ingest/gazetteer/offices.ts'
import * as ar from '../../ingest/languages/ar/offices.ts'
import { ownOffices as ofOneStateAr } from '../../ingest/languages/ar/own-offices.ts'
import * as en from '../../ingest/languages/en/offices.ts'
import { ownOffices as ofOneStateEn } from '../../ingest/languages/en/own-offices.ts'
import { slug } from '../../schema/ids.ts'
import { foldForms, mixedScripts, repeated } from './forms.ts'

const languages = { ar, en }
const ofOneState = { ar: ofOneStateAr, en: ofOneStateEn }
const ids = offices.map((row) => row.id)

/** All forms of an office, those that a state must follow among them. */
const formsOf = (language: typeof ar, id: string): string[] => {
  const { forms = [], construct = [], short = [] } = language.offices[id] ?? {}
  return [...forms, ...construct, ...short]
}

describe('the gazetteer of offices', () => {
  test('names every office once, by the slug of its English name', () => {
    expect(repeated(ids)).toEqual([])
    expect(offices.filter((row) => row.id !== slug(row.name.en))).toEqual([])
  })

  test('names each in both scripts', () => {
    expect(offices.filter((row) => !/^[A-Za-z' -]+$/.test(row.name.en))).toEqual([])
    expect(offices.filter((row) => !/^[\p{Script=Arabic}\p{M} ]+$/u.test(row.name.ar))).toEqual([])
  })
})

describe.each(['ar', 'en'] as const)('offices in %s', (code) => {
  const language = languages[code]

  test('are those of the gazetteer, each with a form that stands alone', () => {
    expect(Object.keys(language.offices).sort()).toEqual([...ids].sort())
    expect(ids.filter((id) => (language.offices[id]?.forms.length ?? 0) === 0)).toEqual([])
  })

  test('no form that stands alone names two offices, nor one office twice', () => {
    const alone = ids.flatMap((id) => [...(language.offices[id]?.forms ?? []), ...(language.offices[id]?.short ?? [])])
    expect(repeated(foldForms(alone))).toEqual([])
    // "مستشار": an adviser, but of Germany its chancellor.
    const own = foldForms(Object.keys(ofOneState[code]))
    const construct = foldForms(ids.flatMap((id) => language.offices[id]?.construct ?? []))
    const named = construct.filter((form) => !own.some((whole) => whole.startsWith(`${form} `)))
    expect(repeated(named)).toEqual([])
  })

  test("hold the row's own name among the forms", () => {
    const unnamed = offices.filter((row) => {
      const [name] = foldForms([code === 'ar' ? row.name.ar : row.name.en])
      return !foldForms(formsOf(language, row.id)).includes(name as string)
    })
    expect(unnamed.map((row) => row.id)).toEqual([])
  })

  test('are written in one script', () => {
    expect(
      mixedScripts(
        code,
        ids.flatMap((id) => formsOf(language, id)),
      ),
    ).toEqual([])
  })

  test('an honorific is no office, and no list says a word twice', () => {
    const alone = new Set(foldForms(ids.flatMap((id) => language.offices[id]?.forms ?? [])))
    expect(foldForms(language.honorifics).filter((word) => alone.has(word))).toEqual([])
    const {
      officeHeads,
      dualHeads,
      ministerHeads,
      pastWords,
      actingWords,
      titleModifiers,
      honorifics,
      counterpartWords,
    } = language
    for (const list of [
      officeHeads,
      dualHeads,
      ministerHeads,
      pastWords,
      actingWords,
      titleModifiers,
      honorifics,
      counterpartWords,
    ]) {
      expect(list.length).toBeGreaterThan(3)
      expect(repeated(foldForms(list))).toEqual([])
      expect(mixedScripts(code, list)).toEqual([])
    }
  })
})
