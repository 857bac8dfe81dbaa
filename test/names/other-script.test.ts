import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frozen } from '../../evaluation/names/frozen.ts'
import { open } from '../../evaluation/names/open.ts'
import { arabicName, latinName, nameSlug, samePerson } from '../../ingest/names/names.ts'
import { pairsOf } from '../../scripts/evaluate/names.ts'

const known = [
  {
    name: {
      en: 'Adel Dupont-Karimi',
      ar: 'عادل دوبون كريمي',
    },
    aliases: ['عادل ديبون'],
  },
]

describe('in Latin letters', () => {
  test.each([
    ['محمد بن عبدالعزيز الخليفي', 'Mohammed bin Abdulaziz Al Khulaifi'],
    ['عبد الله بن زايد آل نهيان', 'Abdullah bin Zayed Al Nahyan'],
    ['محمد السادس', 'Mohammed VI'],
    ['أحمد أبو الغيط', 'Ahmed Abu Gheit'],
    ['سيرغي لافروف', 'Sergei Lavrov'],
    ['فرانسوا هولاند', 'François Hollande'],
    ['جون كيري', 'John Kerry'],
    ['تشو هيون', 'Cho Hyon'],
    ['مسعود الفاضلي', 'Masoud Al Fadli'],
    ['عبدالغفور الرحماني', 'Abdulghafour Al Rahmani'],
    ['ألكسندر لوكاشيفيتش', 'Alexander Lokashevich'],
    ['سيرغي ريابكوف', 'Sergei Ryabkov'],
    ['حنيفة المغزاوي', 'Hanifa Al Maghzawi'],
  ])('%s', (arabic, latin) => expect(latinName(arabic)).toBe(latin))

  test('known people and the words of their names come first', () => {
    expect(latinName('عادل ديبون', known)).toBe('Adel Dupont-Karimi')
    expect(latinName('سالم دوبون', known)).toBe('Salem Dupont')
    expect(latinName('سالم دوبون')).not.toBe('Salem Dupont')
  })
})

describe('in Arabic letters', () => {
  test.each([
    ['Mohammed bin Abdulaziz Al-Khulaifi', 'محمد بن عبدالعزيز الخليفي'],
    ['Sheikh Mohammed bin Rashid Al Maktoum', 'محمد بن راشد آل مكتوم'],
    ['Joseph R. Biden, Jr.', 'جوزيف بايدن'],
    ['Mohammed VI', 'محمد السادس'],
    ['Recep Tayyip Erdoğan', 'رجب طيب أردوغان'],
    ['Wendy Sherman', 'ويندي شيرمان'],
    ['Kyriakos Mitsotakis', 'كيرياكوس ميتسوتاكيس'],
    ['Lula da Silva', 'لولا دا سيلفا'],
    ['Abdul Ghafour Rahmani', 'عبدالغفور رحماني'],
    ['Shigeru Ishiba', 'شيجيرو إيشيبا'],
  ])('%s', (latin, arabic) => expect(arabicName(latin)).toBe(arabic))

  test('known people and the words of their names come first', () => {
    expect(arabicName('ADEL DUPONT KARIMI', known)).toBe('عادل دوبون كريمي')
    expect(arabicName('Salem Dupont', known)).toBe('سالم دوبون')
  })
})

describe('in the other letters', () => {
  const names = [...new Set(pairsOf([...open, ...frozen]).flatMap(({ a, b }) => [a, b]))]
  const arabic = /\p{Script=Arabic}/u
  const inOther = (name: string): string => (arabic.test(name) ? latinName(name) : arabicName(name))

  test('a name is told to be the same person', () => {
    const lost = names.filter((name) => !samePerson({ names: [name] }, { names: [inOther(name)] }))
    expect(lost.length).toBeLessThan(names.length * 0.01)
  })

  test('there is no letter of the first script, and no empty name', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي أإآةىئؤء'), minLength: 3 })
    fc.assert(
      fc.property(letters, (text) => {
        expect(latinName(text)).toMatch(/^[\p{Script=Latin} -]*$/u)
      }),
    )
    for (const name of names) expect(inOther(name)).toMatch(/\p{L}/u)
    for (const name of names.filter((name) => !arabic.test(name)))
      expect(arabicName(name)).not.toMatch(/\p{Script=Latin}/u)
  })
})

test('a slug has plain letters and hyphens only', () => {
  expect(nameSlug('Mevlüt Çavuşoğlu')).toBe('mevlut-cavusoglu')
  expect(nameSlug('Mohammed bin Abdulaziz Al-Khulaifi')).toBe('mohammed-bin-abdulaziz-al-khulaifi')
  expect(nameSlug("Shia' Al Sudani, Jr.")).toBe('shia-al-sudani-jr')
})
