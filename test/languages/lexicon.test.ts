import { describe, expect, test } from 'vitest'
import { fold } from '../../ingest/engine/tokens.ts'
import * as arabicCalendar from '../../ingest/languages/ar/calendar.ts'
import { adjectives, ambiguousNames, functionWords, nouns, verbs } from '../../ingest/languages/ar/common-words.ts'
import { familyNames, weakFamilyNames } from '../../ingest/languages/ar/family-names.ts'
import { givenNames, nameParticles } from '../../ingest/languages/ar/given-names.ts'
import { orthography as arabicOrthography } from '../../ingest/languages/ar/orthography.ts'
import * as englishCalendar from '../../ingest/languages/en/calendar.ts'
import { commonCapitals } from '../../ingest/languages/en/common-capitals.ts'
import { orthography as englishOrthography } from '../../ingest/languages/en/orthography.ts'

const arabic = (word: string): string => fold(word, arabicOrthography)
const english = (word: string): string => fold(word, englishOrthography)

const repeated = (words: readonly string[], folded: (word: string) => string): string[] => {
  const seen = new Set<string>()
  return words.filter((word) => seen.size === seen.add(folded(word)).size)
}

const shared = (some: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others.map(arabic))
  return some.filter((word) => known.has(arabic(word)))
}

const common = [...functionWords, ...verbs, ...nouns, ...adjectives]
const ambiguous = [...ambiguousNames, ...weakFamilyNames]
const nameLists = { givenNames, familyNames, nameParticles, ambiguousNames, weakFamilyNames }
const wordLists = { functionWords, verbs, nouns, adjectives }

describe('Arabic names and words', () => {
  test.each(Object.entries({ ...nameLists, ...wordLists, common, ambiguous }))(
    '%s holds a spelling once',
    (_, list) => {
      expect(repeated(list, arabic)).toEqual([])
    },
  )

  test.each(Object.entries({ ...nameLists, ...wordLists }))(
    '%s holds single words in plain Arabic letters',
    (_, list) => {
      expect(list.filter((word) => !/^[\u0621-\u063a\u0641-\u064a]{2,}$/.test(word))).toEqual([])
    },
  )

  test.each(Object.entries(nameLists))('%s shares nothing with the ordinary words', (_, list) => {
    expect(shared(list, common)).toEqual([])
  })

  test('a name that is also a word stands in the ambiguous lists alone', () => {
    expect(shared(ambiguous, [...givenNames, ...familyNames, ...nameParticles])).toEqual([])
    expect(shared(nameParticles, [...givenNames, ...familyNames])).toEqual([])
  })

  test.each([
    'باراك أوباما',
    'هيلاري كلينتون',
    'سيرغي لافروف',
    'سيرجي لافروف',
    'لوران فابيوس',
    'فرانسوا هولاند',
    'أنغيلا ميركل',
    'رجب طيب أردوغان',
    'أحمد داود أوغلو',
    'محمد جواد ظريف',
    'شينزو آبي',
    'ناريندرا مودي',
    'وانغ يي',
    'شي جين بينغ',
    'جو بايدن',
    'بدر عبدالعاطي',
    'سامح شكري',
    'عادل الجبير',
    'رمطان لعمامرة',
    'ناصر بوريطة',
    'أنطونيو غوتيريش',
    'لويز موشيكيوابو',
    'عبد الفتاح السيسي',
    'ضياء الحق',
    'نور الدين بدوي',
  ])('«%s» begins with a known name, and none of its words ends one', (name) => {
    const words = name.split(' ')
    expect(shared(words.slice(0, 1), [...givenNames, ...ambiguousNames, ...nameParticles])).toEqual(words.slice(0, 1))
    expect(shared(words, common)).toEqual([])
  })

  test.each([
    'وأكد الجانبان أهمية تعزيز العلاقات الثنائية بين البلدين في مختلف المجالات',
    'وأعربت الوزيرة عن تقديرها للدور الذي تقوم به المنظمة في دعم الاستقرار',
    'وناقش الطرفان آخر تطورات الأوضاع الإقليمية والدولية والقضايا ذات الاهتمام المشترك',
    'واستقبله لدى وصوله إلى المطار عدد من كبار المسؤولين وأعضاء السفارة',
    'يذكر أن الزيارة تستغرق يومين وتشمل توقيع مذكرة تفاهم ولقاءات مع رجال الأعمال',
  ])('each word of «%s» ends a name', (sentence) => {
    const known = new Set(common.map(arabic))
    const stems = (word: string): string[] => [
      word,
      ...['و', 'ل', 'ب', 'ال']
        .filter((clitic) => word.startsWith(clitic))
        .flatMap((clitic) => stems(word.slice(clitic.length))),
      ...(word.startsWith('لل') ? [word.slice(2)] : []),
    ]
    expect(sentence.split(' ').filter((word) => !stems(arabic(word)).some((stem) => known.has(stem)))).toEqual([])
  })
})

const upTo = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const values = (record: Readonly<Record<string, number>>): number[] =>
  [...new Set(Object.values(record))].sort((a, b) => a - b)

describe.each([
  ['Arabic', arabicCalendar, arabic],
  ['English', englishCalendar, english],
] as const)('%s calendar', (_, calendar, folded) => {
  test('knows each day of the week, each month and each day of a month', () => {
    expect(values(calendar.weekdays)).toEqual(upTo(0, 6))
    expect(values(calendar.months)).toEqual(upTo(1, 12))
    expect(values(calendar.dayOrdinals)).toEqual(upTo(1, 31))
    expect(values(calendar.relativeDays)).toEqual(upTo(-2, 2))
  })

  test('holds a spelling once', () => {
    const { weekdays, months, relativeDays, dayOrdinals, nextWords, lastWords, thisWords, dayParts } = calendar
    for (const record of [weekdays, months, relativeDays, dayOrdinals])
      expect(repeated(Object.keys(record), folded)).toEqual([])
    expect(repeated([...nextWords, ...lastWords, ...thisWords], folded)).toEqual([])
    expect(repeated(dayParts, folded)).toEqual([])
  })
})

describe('Arabic months', () => {
  test.each([
    ['Egypt', 'يناير فبراير مارس إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
    ['Algeria', 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'],
    ['Morocco', 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'],
    ['Syria', 'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'],
  ])('of %s are numbered in order', (_, names) => {
    const numbered = new Map(Object.entries(arabicCalendar.months).map(([name, month]) => [arabic(name), month]))
    const found = names.split(' ').map((name) => numbered.get(arabic(name.replace('_', ' '))))
    expect(found).toEqual(upTo(1, 12))
  })

  test('of the Hijri year are twelve and name no Gregorian month', () => {
    expect(values(arabicCalendar.hijriMonths)).toEqual(upTo(1, 12))
    expect(shared(Object.keys(arabicCalendar.hijriMonths), Object.keys(arabicCalendar.months))).toEqual([])
  })
})

describe('English common capitals', () => {
  test('hold a word once, with its capital', () => {
    expect(repeated(commonCapitals, english)).toEqual([])
    expect(commonCapitals.filter((word) => !/^[A-Z][a-zé]*$/.test(word))).toEqual([])
  })

  test.each([
    'Barack Obama',
    'Theresa May',
    'Condoleezza Rice',
    'George Bush',
    'Bill Clinton',
    'Julie Bishop',
    'Samantha Power',
    'Marine Le Pen',
    'Mark Carney',
    'Ban Ki Moon',
    'Kang Kyung Wha',
    'Said Badr',
  ])('no word of "%s" is one', (name) => {
    const known = new Set(commonCapitals.map(english))
    expect(name.split(' ').filter((word) => known.has(english(word)))).toEqual([])
  })
})
