import { describe, expect, it } from 'vitest'
import type { StateForms } from '../../ingest/engine/language.ts'
import { states as gazetteer } from '../../ingest/gazetteer/states.ts'
import { states as ar, notStates as notStatesAr } from '../../ingest/languages/ar/states.ts'
import { states as en, notStates as notStatesEn } from '../../ingest/languages/en/states.ts'
import { states as es, notStates as notStatesEs } from '../../ingest/languages/es/states.ts'
import { states as fr, notStates as notStatesFr } from '../../ingest/languages/fr/states.ts'

const foldArabic = (text: string): string =>
  text
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')

const foldLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/&/g, 'and')
    .replace(/ - /g, '-')
    .toLowerCase()

/** Territories whose adjective no newspaper uses. */
const withoutAdjective: Readonly<Record<string, readonly string[]>> = {
  ar: ['BL', 'BQ', 'CC', 'CK', 'CX', 'JE', 'MF', 'MP', 'NF', 'PM', 'PN', 'SJ', 'SX', 'TC', 'VG', 'VI', 'WF'],
  en: ['BL', 'CC', 'GG', 'JE', 'MF', 'PM', 'SJ', 'VA'],
  fr: ['BL', 'BQ', 'CC', 'CK', 'CX', 'MP', 'NF', 'PN', 'SJ', 'SX', 'TC', 'VG', 'VI'],
  es: ['BL', 'CC', 'CX', 'GG', 'JE', 'MP', 'NF', 'PM', 'PN', 'SJ', 'SX', 'TC', 'VG', 'VI'],
}

/** What readers of newspapers expect; the codes are ours to find. */
const expected: Readonly<Record<string, readonly (readonly [form: string, code: string])[]>> = {
  ar: [
    ['قطر', 'QA'],
    ['كوري', 'KR'],
    ['كوري شمالي', 'KP'],
    ['أميركي', 'US'],
    ['امريكي', 'US'],
    ['البيت الأبيض', 'US'],
    ['الكرملين', 'RU'],
    ['الأتراك', 'TR'],
    ['التركية', 'TR'],
    ['سورية', 'SY'],
    ['قطاع غزه', 'PS'],
    ['السلطة الفلسطينية', 'PS'],
    ['نيجيري', 'NG'],
    ['نيجري', 'NE'],
    ['كونغولي', 'CD'],
    ['جمهورية الكونغو', 'CG'],
    ['جنوب سوداني', 'SS'],
    ['غيني استوائي', 'GQ'],
    ['دومينيكي', 'DO'],
    ['سلطنة عمان', 'OM'],
    ['مسقط', 'OM'],
    ['بيجين', 'CN'],
    ['جمهورية الصين', 'TW'],
  ],
  en: [
    ['Qatari', 'QA'],
    ['Korean', 'KR'],
    ['North Korean', 'KP'],
    ['U.S.', 'US'],
    ['UK', 'GB'],
    ['Danes', 'DK'],
    ['Downing Street', 'GB'],
    ['Élysée', 'FR'],
    ['Nigerian', 'NG'],
    ['Nigerien', 'NE'],
    ['Congolese', 'CD'],
    ['Dominican', 'DO'],
    ['Gaza Strip', 'PS'],
    ['Kiev', 'UA'],
    ['Holy See', 'VA'],
  ],
  fr: [
    ['qatari', 'QA'],
    ['Etats-Unis', 'US'],
    ['Maison Blanche', 'US'],
    ['sud-coréenne', 'KR'],
    ['nigérian', 'NG'],
    ['nigérien', 'NE'],
    ['RDC', 'CD'],
    ['dominiquais', 'DM'],
    ['Cisjordanie', 'PS'],
    ['Saint-Siège', 'VA'],
  ],
  es: [
    ['catarí', 'QA'],
    ['Qatar', 'QA'],
    ['EE. UU.', 'US'],
    ['Casa Blanca', 'US'],
    ['surcoreana', 'KR'],
    ['nigeriano', 'NG'],
    ['nigerino', 'NE'],
    ['marroquíes', 'MA'],
    ['franceses', 'FR'],
    ['Franja de Gaza', 'PS'],
    ['Santa Sede', 'VA'],
  ],
}

const languages = [
  { language: 'ar', states: ar, notStates: notStatesAr, fold: foldArabic },
  { language: 'en', states: en, notStates: notStatesEn, fold: foldLatin },
  { language: 'fr', states: fr, notStates: notStatesFr, fold: foldLatin },
  { language: 'es', states: es, notStates: notStatesEs, fold: foldLatin },
] as const

const codes = Object.keys(gazetteer).sort()

const formsOf = (forms: StateForms): string[] => [
  ...forms.names,
  ...forms.adjectives,
  ...(forms.people ?? []),
  ...forms.seats,
]

describe('states', () => {
  it('have codes that CLDR knows', () => {
    const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    expect(codes.filter((code) => regions.of(code) === undefined)).toEqual([])
  })

  it('have distinct display names', () => {
    for (const language of ['en', 'ar'] as const) {
      const names = Object.values(gazetteer).map((row) => row[language])
      expect(names.length).toBe(new Set(names).size)
    }
  })

  it('are displayed by names that their own language reads', () => {
    for (const [code, name] of Object.entries(gazetteer)) {
      expect(ar[code as keyof typeof ar].names.map(foldArabic)).toContain(foldArabic(name.ar))
      expect(en[code as keyof typeof en].names.map(foldLatin)).toContain(foldLatin(name.en))
    }
  })
})

describe.each(languages)('states in $language', ({ language, states, notStates, fold }) => {
  const rows: readonly (readonly [string, StateForms])[] = Object.entries(states)

  it('are those of the gazetteer', () => {
    expect(Object.keys(states).sort()).toEqual(codes)
  })

  it('have a name, and an adjective or a word for the people', () => {
    expect(rows.filter(([, forms]) => forms.names.length === 0)).toEqual([])
    const bare = rows.filter(([, forms]) => forms.adjectives.length + (forms.people?.length ?? 0) === 0)
    expect(bare.map(([code]) => code)).toEqual(withoutAdjective[language])
  })

  it('are named as CLDR names them', () => {
    const unknown: string[] = []
    for (const [code, forms] of rows) {
      const known = new Set(forms.names.map(fold))
      for (const style of ['long', 'short'] as const) {
        const name = new Intl.DisplayNames([language], { type: 'region', style }).of(code)
        if (name !== undefined && !known.has(fold(name))) unknown.push(name)
      }
    }
    expect(unknown).toEqual([])
  })

  it('share no form, unless all but one of its owners hold it weak', () => {
    const owners = new Map<string, Set<string>>()
    for (const [code, forms] of rows) {
      const weak = new Set(forms.weak?.map(fold))
      for (const form of formsOf(forms).map(fold))
        if (!weak.has(form)) owners.set(form, (owners.get(form) ?? new Set()).add(code))
    }
    const several = [...owners].filter(([, held]) => held.size > 1).map(([form]) => form)
    expect(several).toEqual([])
  })

  it('list each form once, without stray spaces or characters of another script', () => {
    const letters = language === 'ar' ? /^[\u0621-\u063a\u0641-\u064a\d (),-]+$/ : /^[\p{Script=Latin}\p{N} .,&'()-]+$/u
    for (const [code, forms] of rows)
      for (const list of [forms.names, forms.adjectives, forms.people ?? [], forms.seats]) {
        expect(new Set(language === 'ar' ? list.map(fold) : list).size, `${code}: ${list.join(', ')}`).toBe(list.length)
        for (const form of list) {
          expect(form, code).toMatch(letters)
          expect(form, code).toBe(form.trim().replace(/ {2,}/g, ' '))
        }
      }
  })

  it('mark as weak only forms that they list', () => {
    for (const [code, forms] of rows) for (const form of forms.weak ?? []) expect(formsOf(forms), code).toContain(form)
  })

  it('are found by the forms that newspapers use', () => {
    for (const [form, code] of expected[language] ?? []) {
      const found = rows.filter(([, forms]) => {
        const weak = new Set(forms.weak?.map(fold))
        return formsOf(forms)
          .map(fold)
          .some((known) => known === fold(form) && !weak.has(known))
      })
      expect(
        found.map(([owner]) => owner),
        form,
      ).toEqual([code])
    }
  })

  it('are told from longer names that hold one of their forms', () => {
    const forms = new Set(rows.flatMap(([, row]) => formsOf(row)).map(fold))
    expect(notStates.filter((name) => forms.has(fold(name)))).toEqual([])
    expect(new Set(notStates.map(fold)).size).toBe(notStates.length)
  })
})
