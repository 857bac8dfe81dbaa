import { describe, expect, test } from 'vitest'
import { agencies } from '../../ingest/gazetteer/agencies.ts'
import { states } from '../../ingest/gazetteer/states.ts'
import * as ar from '../../ingest/languages/ar/agencies.ts'
import * as en from '../../ingest/languages/en/agencies.ts'
import { slug } from '../../schema/ids.ts'
import { foldForms, mixedScripts, repeated } from './forms.ts'

const languages = { ar, en }
const ids = new Set(agencies.map((row) => row.id))
const codes = new Set(Object.keys(states))
const ministries = en.portfolios.map((row) => `ministry-${row.id}`)
const bodies = new Set([...ministries, ...en.bodies.map((row) => row.id)])

/** Acronyms count in capitals only, so that `SANA` and `Sana` are two forms. */
const formKeys = (forms: readonly string[]): string[] =>
  forms.map((form) => (/^[A-Z][A-Z0-9&+./-]+$/.test(form) ? form : (foldForms([form])[0] as string)))

describe('the gazetteer of agencies', () => {
  test('has each id once: the slug of the English name, or a state and the generic body that it is', () => {
    expect(repeated(agencies.map((row) => row.id))).toEqual([])
    const wrong = agencies.filter((row) => {
      const [owner, body] = row.id.replace('agency:', '').split('/')
      return body === undefined
        ? row.id !== `agency:${slug(row.name.en)}`
        : owner !== row.state?.toLowerCase() || !bodies.has(body)
    })
    expect(wrong.map((row) => row.id)).toEqual([])
  })

  test('gives each a name in both scripts and a known state', () => {
    expect(agencies.filter((row) => !/^[\p{Script=Latin}\d '&().,+/-]+$/u.test(row.name.en))).toEqual([])
    expect(agencies.filter((row) => !/^[\p{Script=Arabic}\p{M}\d +-]+$/u.test(row.name.ar))).toEqual([])
    expect(agencies.filter((row) => row.state !== undefined && !codes.has(row.state)).map((row) => row.id)).toEqual([])
  })

  test('a government, a parliament and a company belong to a state', () => {
    const stateless = agencies.filter((row) => row.state === undefined && /^(government|company)$/.test(row.kind))
    expect(stateless.map((row) => row.id)).toEqual([])
  })
})

describe.each(Object.entries(languages))('agencies in %s', (code, language) => {
  const all = [...Object.entries(language.agencies), ...Object.entries(language.quotedOnlyAgencies)]

  test('are those of the gazetteer, each with a form that needs no quotation marks', () => {
    expect(all.map(([id]) => id).filter((id) => !ids.has(id))).toEqual([])
    expect([...ids].filter((id) => (language.agencies[id] ?? []).length === 0)).toEqual([])
  })

  test('no form names two of them', () => {
    expect(repeated(formKeys(all.flatMap(([, forms]) => forms)))).toEqual([])
  })

  test('a form is of one script, and two letters alone are an acronym', () => {
    const forms = all.flatMap(([, list]) => list)
    expect(mixedScripts(code, forms)).toEqual([])
    expect(forms.filter((form) => form.length < 3 && form !== form.toUpperCase())).toEqual([])
  })

  test('no generic body has two meanings, nor the name of an agency', () => {
    const generic = foldForms(language.bodies.flatMap((row) => row.forms))
    expect(repeated(generic)).toEqual([])
    const named = new Set(foldForms(Object.values(language.agencies).flat()))
    expect(generic.filter((form) => named.has(form))).toEqual([])
    expect(mixedScripts(code, generic)).toEqual([])
  })

  test('a portfolio has its own name among its forms, and no form has two portfolios', () => {
    const forms = foldForms(language.portfolios.flatMap((row) => row.forms))
    expect(repeated(forms)).toEqual([])
    expect(mixedScripts(code, forms)).toEqual([])
    const unnamed = language.portfolios.filter((row) => {
      const [name] = foldForms([code === 'ar' ? row.ar : row.en])
      return !foldForms(row.forms).includes(name as string)
    })
    expect(unnamed.map((row) => row.id)).toEqual([])
    expect(language.ministryHeads.length).toBeGreaterThan(3)
  })
})

describe('the two languages', () => {
  test('know the same portfolios by the same names', () => {
    const names = ({ portfolios }: typeof en): string[] => portfolios.map((row) => `${row.id} ${row.en} ${row.ar}`)
    expect(names(ar)).toEqual(names(en))
  })

  test('know the same bodies by the same names; the ministries of Arabic follow from head words', () => {
    const names = (language: typeof en): string[] =>
      language.bodies
        .filter((row) => !ministries.includes(row.id))
        .map((row) => `${row.id} ${row.kind} ${row.name.en} ${row.name.ar}`)
    expect(names(ar)).toEqual(names(en))
    const ministryNames = en.bodies.filter((row) => ministries.includes(row.id)).map((row) => [row.id, row.name])
    const composed = en.portfolios.map((row) => [
      `ministry-${row.id}`,
      { en: `Ministry of ${row.en}`, ar: `وزارة ${row.ar}` },
    ])
    expect(ministryNames).toEqual(composed)
  })
})
