import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open } from '../../evaluation/names/open.ts'
import { type NameForms, nameKeys, samePerson } from '../../ingest/names/names.ts'
import { prepareName } from '../../ingest/names/prepare.ts'
import { compareForms } from '../../ingest/names/same-person.ts'
import { pairsOf } from '../../scripts/evaluate/names.ts'

const named = (...names: string[]): NameForms => ({ names })
const same = (a: string, b: string): boolean => samePerson(named(a), named(b))

describe('one person', () => {
  test.each([
    ['عبدالعزيز الفلاني', 'عبد العزيز الفلاني'],
    ['Abdulaziz Al Fulani', 'Abd al-Aziz El-Fulani'],
    ['Abdel Aziz Fulani', 'عبدالعزيز الفلاني'],
    ['مُحَمَّد العَتيبي', 'محمد العتيبى'],
    ['Salah al-Din Fulani', 'صلاح الدين الفلاني'],
    ['Salaheddine Fulani', 'صلاح الدين الفلاني'],
    ['Jean-Paul Dubois', 'Dubois Jean-Paul'],
    ['MOHAMMED AL-OTAIBI', 'محمد العتيبي'],
    ['Lee Jung-hoon', 'Lee Junghoon'],
    ['Mohammed VI', 'محمد السادس'],
    ['John Q. Smith III', 'John Smith'],
  ])('%s = %s', (a, b) => expect(same(a, b)).toBe(true))

  test('any of the forms may agree', () => {
    expect(samePerson(named('Fulani', 'Abdulaziz Fulani'), named('عبدالعزيز الفلاني'))).toBe(true)
  })
})

describe('two persons, or no telling', () => {
  test.each([
    ['the father differs', 'خالد بن أحمد آل فلان', 'خالد بن محمد آل فلان'],
    ['the grandfather is no father', 'خالد بن أحمد بن محمد آل فلان', 'خالد بن محمد آل فلان'],
    ['father and son', 'أحمد محمد الفلاني', 'محمد الفلاني'],
    ['turned round', 'حسن علي', 'علي حسن'],
    ['the given name differs', 'Saud Al Fulani', 'Saeed Al Fulani'],
    ['one letter, two names', 'سالم الفلاني', 'سليم الفلاني'],
    ['a middle initial differs', 'John Q. Smith', 'John R. Smith'],
    ['the number differs', 'Mohammed VI', 'Mohammed V'],
    ['the generation differs', 'John Smith Jr.', 'John Smith III'],
    ['one word says too little', 'Lavrov', 'Sergey Lavrov'],
    ['an initial says too little', 'S. Lavrov', 'Sergey Lavrov'],
    ['nothing there', '', 'Sergey Lavrov'],
    ['no letters', '!? 12', '٣ - ...'],
  ])('%s', (_, a, b) => {
    expect(same(a, b)).toBe(false)
    expect(same(b, a)).toBe(false)
  })

  test('a form that contradicts outweighs one that agrees', () => {
    const short = 'Mohammed Al Thani'
    expect(same(short, 'Mohammed bin Hamad Al Thani')).toBe(true)
    expect(samePerson(named(short, 'محمد بن عبدالرحمن آل ثاني'), named('Mohammed bin Hamad Al Thani'))).toBe(false)
  })

  test.each([
    ['حمد بن خليفة آل ثاني', 'Hamad bin Jassim Al Thani'],
    ['محمد بن عبدالعزيز الخليفي', 'Mohammed bin Abdulaziz Al Saud'],
  ])('%s contradicts %s', (a, b) => {
    expect(compareForms(prepareName([a]).forms[0]!, prepareName([b]).forms[0]!)).toBe('different')
  })
})

describe('spelling that says nothing', () => {
  const full = [...new Set(pairsOf(open).flatMap(({ a, b }) => [a, b]))].filter((name) => same(name, name))
  const neutral: readonly ((name: string) => string)[] = [
    (name) => name.replaceAll('ة', 'ه'),
    (name) => name.replaceAll('ى', 'ي'),
    (name) => name.replace(/[أإآ]/g, 'ا'),
    (name) => name.replace(/(?<=[\u0621-\u064a])(?=[\u0621-\u064a])/g, '\u0640'),
    (name) => name.replace(/(?<=[\u0621-\u064a])/g, '\u064e'),
    (name) => name.replace(/عبد ال/g, 'عبدال'),
    (name) => name.replace(/-/g, ' '),
    (name) => name.normalize('NFD'),
    (name) => name.normalize('NFKC'),
    (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
    (name) => ` ${name.replace(/ /g, '\u00a0 ')} `,
    (name) => name.replace(/(?<= )/g, '\u200f'),
  ]
  const spelt = fc.tuple(fc.constantFrom(...full), fc.subarray([...neutral]))

  test('nearly every name of the benchmark is full', () => expect(full.length).toBeGreaterThan(400))

  test('changes neither the person nor the reach of the keys', () => {
    fc.assert(
      fc.property(spelt, ([name, changes]) => {
        const other = changes.reduce((text, change) => change(text), name)
        expect(same(name, other), other).toBe(true)
        const keys = new Set(nameKeys([name]))
        expect(nameKeys([other]).some((key) => keys.has(key))).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  test('whatever else is changed, names that are held to be the same share a key', () => {
    const letters = fc.constantFrom(...'abdefghiklmnorstuwyzابتجحدرسشعغفقكلمنهوي -')
    const edit = fc.tuple(fc.nat(40), fc.nat(2), letters)
    fc.assert(
      fc.property(fc.constantFrom(...full), fc.array(edit, { maxLength: 3 }), (name, edits) => {
        const other = edits.reduce((text, [at, cut, letter]) => text.slice(0, at) + letter + text.slice(at + cut), name)
        const keys = new Set(nameKeys([name]))
        if (same(name, other))
          expect(
            nameKeys([other]).some((key) => keys.has(key)),
            other,
          ).toBe(true)
        expect(same(name, other)).toBe(same(other, name))
      }),
      { numRuns: 2000 },
    )
  })

  test('no text is too strange or too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(same(a, b)).toBe(same(b, a))
      }),
    )
    const long = 'محمد بن '.repeat(100_000)
    expect(same(long, long)).toBe(true)
  })
})
