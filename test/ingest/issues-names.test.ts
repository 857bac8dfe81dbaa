import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../ingest/engine/lexicon.ts'
import { issueOf } from '../../ingest/issues/issue-of.ts'
import { arabic } from '../../ingest/languages/ar/arabic.ts'
import { english } from '../../ingest/languages/en/english.ts'
import { issueWords } from '../../ingest/languages/issue-words.ts'

const lexicons = { ar: lexiconOf(arabic), en: lexiconOf(english) }

describe('an issue of its own', () => {
  test.each([
    ['إصلاح قطاع الكهرباء في لبنان', 'Reform of electricity in Lebanon'],
    ['دعم الجهود الدولية لمكافحة الفقر في اليمن', 'Supporting international efforts for combating poverty in Yemen'],
    ['التعاون في مجالات الطاقة والاستثمار والتعليم', 'Cooperation in fields of energy, investment and education'],
    ['تدريب الدبلوماسيين والشرطة', 'Diplomatic training and police'],
    ['خطة الرئيس الفرنسي للبنان', 'Plan of French president for Lebanon'],
    ['صادرات القمح المصرية', 'Exports of Egyptian grain'],
  ])('%s is glossed in English', (phrase, gloss) => {
    expect(issueOf(phrase, lexicons.ar).name).toEqual({ en: gloss, ar: phrase })
  })

  test.each([
    ['reforming the electricity sector in Lebanon', 'إصلاح الكهرباء في لبنان'],
    ['wheat exports to Jordan', 'صادرات الحبوب إلى الأردن'],
    ['regional economic conferences', 'المؤتمر الإقليمي الاقتصادي'],
  ])('%s is glossed in Arabic', (phrase, gloss) => {
    const { name } = issueOf(phrase, lexicons.en)
    expect(name.ar).toBe(gloss)
    expect(name.en.toLowerCase()).toBe(phrase.toLowerCase())
  })

  test('its name is the phrase without quotation marks, conjunction, article and line breaks', () => {
    expect(issueOf('the  "Zebra"\n plan,', lexicons.en).name.en).toBe('Zebra plan')
    expect(issueOf('وتطوير ميناء «زبرجد»', lexicons.ar).name.ar).toBe('تطوير ميناء زبرجد')
  })
})

describe('a known issue', () => {
  test('has the catalogue’s names, its broader issues and the states that it concerns', () => {
    expect(issueOf('وقف إطلاق النار في غزة', lexicons.ar)).toMatchObject({
      name: { en: 'Ceasefire in Gaza' },
      partOf: { id: 'issue:gaza', partOf: { id: 'issue:palestinian-cause' } },
      concerns: ['PS'],
    })
  })

  test('a state’s situation is named from the state', () => {
    expect(issueOf('the crisis in the Netherlands', lexicons.en)).toEqual({
      id: 'issue:situation-nl',
      name: { en: 'Situation in the Netherlands', ar: 'الوضع في هولندا' },
      concerns: ['NL'],
    })
  })

  test('so is a region’s', () => {
    expect(issueOf('developments in the Caribbean', lexicons.en).name).toEqual({
      en: 'Situation in the Caribbean',
      ar: 'الوضع في الكاريبي',
    })
  })
})

describe('relations', () => {
  test('of those who discuss them need no names', () => {
    const issue = issueOf('the relations between Qatar and South Korea', lexicons.en, ['KR', 'QA'])
    expect(issue).toMatchObject({ id: 'issue:bilateral-relations', concerns: [] })
    expect(issueOf('relations with Qatar', lexicons.en, ['KR', 'QA']).id).toBe('issue:bilateral-relations')
    expect(issueOf('Qatari investments in Egypt', lexicons.en, ['EG', 'QA']).id).toBe('issue:investment')
  })

  test('of others are an issue of their own', () => {
    expect(issueOf('العلاقات الأمريكية الصينية', lexicons.ar, ['KR', 'QA'])).toEqual({
      id: 'issue:relations-cn-us',
      name: { en: 'Relations between China and the United States', ar: 'العلاقات بين الصين والولايات المتحدة' },
      concerns: ['CN', 'US'],
    })
    expect(issueOf('relations with Iran', lexicons.en, ['KR', 'QA']).id).toBe('issue:relations-ir')
  })

  test('what two do in a third is not their relations with it', () => {
    expect(issueOf('cooperation in Syria', lexicons.en, ['RU', 'TR']).id).toBe('issue:ties-sy')
  })
})

const word = fc.oneof(
  fc.constantFrom(
    ...Object.values(issueWords.ar!.terms)
      .flat()
      .filter((form) => form !== ''),
  ),
  fc.constantFrom(...Object.values(issueWords.en!.terms).flat()),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    'مصر',
    'Egyptian',
    'السوري',
    'زبرجد',
    'Zebra',
    'Привет',
    '首脑',
    'αβγ',
    '«',
    '\u0640',
    'و',
    "'s",
    '12',
  ),
)

test.each(Object.entries(lexicons))(
  'whatever the phrase (%s), names keep to their script, and ids are short',
  (_, lexicon) => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const phrase = words.join(' ')
        const issue = issueOf(phrase, lexicon)
        expect(issue.name.en).toMatch(/\p{Script=Latin}/u)
        expect(issue.name.ar).toMatch(/\p{Script=Arabic}/u)
        expect(issue.name.en.match(/(?!\p{Script=Latin})\p{L}/gu)).toBeNull()
        expect(issue.name.ar.match(/(?!\p{Script=Arabic})\p{L}/gu)).toBeNull()
        expect(issue.id).toMatch(/^issue:[\p{L}\p{N}-]{1,80}$/u)
        expect(issue.partOf?.id).not.toBe(issue.id)
        expect(issueOf(phrase, lexicon)).toEqual(issue)
      }),
      { numRuns: 1500 },
    )
  },
)
