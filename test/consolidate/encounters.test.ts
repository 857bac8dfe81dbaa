/** Which reports are one encounter, and which are not. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OfficialEntity } from '../../ingest/fragment.ts'
import type { DatePrecision, EncounterFormat } from '../../schema/ontology.ts'
import type { Store } from '../../src/store/store.ts'
import { put } from '../store/contract/subject.ts'
import { evidence, official, state, type Told, told } from '../store/fragments.ts'
import { memoryPlace } from '../store/stores.ts'

const omar = official('QA/omar-hadi', { en: 'Omar Hadi', ar: 'عمر هادي', names: ['Omar Hadi'] })
const lina = official('QA/lina-saleh', { en: 'Lina Saleh', ar: 'لينا صالح', names: ['Lina Saleh'] })
const park = official('KR/park-min-su', { en: 'Park Min-su', ar: 'بارك مين سو', names: ['Park Min-su'] })

interface Report {
  readonly published: string
  /** The day that the text gives; the day of publication where absent. */
  readonly on?: string
  readonly people?: readonly OfficialEntity[]
  readonly format?: EncounterFormat
  readonly sides?: readonly ('QA' | 'KR' | 'TR')[]
  readonly text?: string
  readonly lang?: string
  readonly precision?: DatePrecision
}

let number = 0
function report({ published, on, people = [], format = 'meeting', sides = ['QA', 'KR'], ...rest }: Report): Told {
  const id = String(++number)
  const text = rest.text ?? `Report ${id}: they met and talked of many things, as outlet ${id} alone has heard.`
  const entities = [...sides.map((side) => state(side)), ...people]
  const precision = rest.precision ?? (on ? 'day' : 'article')
  return told({ id, source: `outlet ${id}`, text, lang: rest.lang ?? 'en', date: published }, entities, [
    {
      type: 'MET_WITH',
      encounter: 'm',
      sides,
      between: people.map((one) => one.id),
      date: on ?? null,
      precision,
      planned: false,
      format,
      evidence: [evidence(text, text.slice(0, 8), 'test.met')],
    },
  ])
}

describe('reports', () => {
  let store: Store
  beforeEach(async () => {
    store = await memoryPlace().open()
  })
  afterEach(() => store.close())

  /** Encounters by their day, with the number of articles, outlets and sources of each. */
  async function encountersOf(...reports: readonly Told[]): Promise<string[]> {
    await put(store, reports)
    const { items } = await store.meetingsOf('state:QA', {}, { limit: 100, offset: 0 })
    return items
      .map(
        ({ encounter: { properties } }) =>
          `${properties.date ?? 'undated'}: ${properties.articles} articles, ${properties.sources} sources`,
      )
      .sort()
  }

  it('of one day, in two languages, are one encounter', async () => {
    const one = report({ published: '2024-05-12', on: '2024-05-12', people: [omar, park] })
    const other = report({ published: '2024-05-12', people: [omar], lang: 'ar' })
    expect(await encountersOf(one, other)).toEqual(['2024-05-12: 2 articles, 2 sources'])
  })

  it.each([
    [
      'the next day without a date, beside a dated one',
      { published: '2024-05-13' },
      { published: '2024-05-12', on: '2024-05-12' },
    ],
    ['the next day, both without a date', { published: '2024-05-13' }, { published: '2024-05-12' }],
    ['the same day, both without a date', { published: '2024-05-12' }, { published: '2024-05-12' }],
  ] as const)('published %s, are one encounter', async (_, one, other) => {
    expect(await encountersOf(report(one), report(other))).toEqual(['2024-05-12: 2 articles, 2 sources'])
  })

  it.each([
    ['two days apart', { published: '2024-05-14' }, { published: '2024-05-12' }],
    ['of two given days', { published: '2024-05-13', on: '2024-05-13' }, { published: '2024-05-13', on: '2024-05-12' }],
    ['of other people', { published: '2024-05-13', people: [lina] }, { published: '2024-05-12', people: [omar] }],
    [
      'of a call and of a meeting',
      { published: '2024-05-12', format: 'call' },
      { published: '2024-05-12', format: 'meeting' },
    ],
    [
      'of a letter and of a visit',
      { published: '2024-05-12', format: 'letter' },
      { published: '2024-05-12', format: 'visit' },
    ],
    [
      'of two sides and of three',
      { published: '2024-05-12', sides: ['QA', 'KR'] },
      { published: '2024-05-12', sides: ['QA', 'KR', 'TR'] },
    ],
    [
      'without any date',
      { published: '2024-05-12', precision: 'none' },
      { published: '2024-05-12', precision: 'none' },
    ],
  ] as const)('%s are two encounters', async (_, one, other) => {
    expect(await encountersOf(report(one), report(other))).toHaveLength(2)
  })

  it('of talks join the call or the meeting of their day', async () => {
    const call = report({ published: '2024-05-12', format: 'call' })
    const talks = report({ published: '2024-05-12', format: 'talks' })
    expect(await encountersOf(call, talks)).toEqual(['2024-05-12: 2 articles, 2 sources'])
  })

  it('of each day in a row do not become one', async () => {
    const days = ['2024-05-12', '2024-05-13', '2024-05-14', '2024-05-15', '2024-05-16']
    const found = await encountersOf(...days.map((published) => report({ published })))
    expect(found).toEqual([
      '2024-05-12: 2 articles, 2 sources',
      '2024-05-14: 1 articles, 1 sources',
      '2024-05-15: 1 articles, 1 sources',
      '2024-05-16: 1 articles, 1 sources',
    ])
  })

  it('of three sides are one encounter, with each pair of them', async () => {
    const sides = ['TR', 'KR', 'QA'] as const
    const found = await encountersOf(
      report({ published: '2024-05-12', sides }),
      report({ published: '2024-05-13', sides }),
    )
    expect(found).toEqual(['2024-05-12: 2 articles, 2 sources'])
    expect((await store.partners('state:QA', {}, { limit: 9, offset: 0 })).items.map(({ node }) => node.id)).toEqual([
      'state:KR',
      'state:TR',
    ])
  })

  it('copied from one wire count as one source, however often', async () => {
    const wire =
      'The Qatari minister met the Korean vice minister on Sunday and they spoke of trade, energy, shipping and peace in the region, the agency said.'
    const copies = ['', ' (Updated)', ' Reporting by our staff.'].map((end) =>
      report({ published: '2024-05-12', on: '2024-05-12', text: `${wire}${end}` }),
    )
    const own = report({ published: '2024-05-12', on: '2024-05-12' })
    expect(await encountersOf(...copies, own)).toEqual(['2024-05-12: 4 articles, 2 sources'])
    const { items } = await store.meetingsOf('state:QA', {}, { limit: 1, offset: 0 })
    expect(items[0]!.encounter.properties.outlets).toBe(4)
  })
})
