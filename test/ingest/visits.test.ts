/** A visit that has begun and the talks that it is made for are one encounter, still to come. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const told = (text: string, lang = 'ar'): string[] =>
  extract({ text, lang, date: '2013-03-13' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.date} ${edge.planned ? 'planned' : 'held'} ${edge.between.length}`] : [],
  )

const guest = 'وزير الخارجية العماني يوسف بن علوي'
const host = 'الرئيس الهندي براناب مخرجي'

describe('the talks of a visit', () => {
  test('are to come on the day of the arrival', () =>
    expect(told(`وصل ${guest} اليوم إلى نيودلهي في زيارة يلتقي خلالها ${host}.`)).toEqual(['2013-03-13 planned 2']))

  test('are to come on a day of their own', () =>
    expect(told(`وصل ${guest} اليوم إلى نيودلهي في زيارة رسمية. ومن المقرر أن يلتقي بن علوي غدا ${host}.`)).toEqual([
      '2013-03-14 planned 2',
    ]))

  test('are told of before the visit is', () =>
    expect(told(`يلتقي ${guest} غدا ${host}. وكان بن علوي قد وصل أمس إلى نيودلهي في زيارة رسمية.`)).toEqual([
      '2013-03-14 planned 2',
    ]))

  test('in English', () =>
    expect(
      told(
        'Omani foreign minister Yusuf bin Alawi arrived in New Delhi on Wednesday on an official visit. Bin Alawi will meet Indian President Pranab Mukherjee on Thursday.',
        'en',
      ),
    ).toEqual(['2013-03-14 planned 2']))
})

describe('apart stay', () => {
  test('talks held during the visit and others to come', () =>
    expect(
      told(
        `زار ${guest} نيودلهي أمس والتقى ${host}. ومن المقرر أن يلتقي بن علوي غدا رئيس الوزراء الهندي مانموهان سينغ.`,
      ),
    ).toEqual(['2013-03-12 held 2', '2013-03-14 planned 2']))

  test('a visit of last month', () =>
    expect(told(`زار ${guest} نيودلهي الشهر الماضي. ومن المقرر أن يلتقي بن علوي غدا ${host}.`)).toEqual([
      'null held 1',
      '2013-03-14 planned 2',
    ]))

  test('the visit of somebody else', () =>
    expect(
      told(`وصل ${guest} اليوم إلى نيودلهي في زيارة رسمية. وتزور وزيرة الخارجية الهندية سوشما سواراج مسقط غدا.`),
    ).toEqual(['2013-03-13 held 1', '2013-03-14 planned 1']))
})
