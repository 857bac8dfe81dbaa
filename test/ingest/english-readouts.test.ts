/** How English readouts list what was discussed, and how a release speaks of itself. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const topicsOf = (list: string): string[] => {
  const text = `US President Joe Biden met President Emmanuel Macron of France. They discussed ${list}.`
  return extract({ text, lang: 'en', date: '2024-05-15' }).edges.flatMap((edge) =>
    edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : [],
  )
}

describe('a list of issues', () => {
  test.each([
    ['close defense and security cooperation', ['close defense and security cooperation']],
    [
      'their political, security, economic, and humanitarian support for Ukraine',
      ['political, security, economic, and humanitarian support for Ukraine'],
    ],
    ['climate change and food security', ['climate change', 'food security']],
    ['Iran, Syria, and the situation in Gaza', ['Iran', 'Syria', 'situation in Gaza']],
    [
      'the response of the European Union and the United States',
      ['response of the European Union and the United States'],
    ],
    ['their commitment to hold Russia accountable', ['commitment to hold Russia accountable']],
    ['how we can deepen cooperation', ['cooperation']],
    [
      'how both countries could work together to promote fair trade by lowering tariffs, and energy security',
      ['fair trade', 'lowering tariffs', 'energy security'],
    ],
    ['ways the United States and France can cooperate to protect the oceans, including whales', ['oceans', 'whales']],
    ['how France might help Chad with border security', ['how France might help Chad with border security']],
    [
      'areas where we could partner going forward, specifically on vaccines',
      ['areas where we could partner', 'vaccines'],
    ],
    ['the issue of migration and border security', ['migration', 'border security']],
    ['topics raised during their call in April, including grain prices', ['topics raised', 'grain prices']],
    ['the Chancellor’s visit to Peru', ['Chancellor’s visit to Peru']],
    ['matters of mutual interest and a range of issues', ['matters of mutual interest']],
    ['the G7 summit, where France, Italy, and other partners will meet', ['G7 summit']],
    ['talks in Washington, D.C. They left', ['talks in Washington, D.C.']],
    ['the climate crisis, and the President thanked France', ['climate crisis']],
    ['trade in a telephone call', ['trade']],
    [
      'the situation in Syria after the withdrawal of troops, border management, and Mali',
      ['situation in Syria', 'border management', 'Mali'],
    ],
    [
      'the accord signed in Oslo on June 3 between Chad and Niger, fishing rights, and tariffs',
      ['accord signed in Oslo on June 3 between Chad and Niger', 'fishing rights', 'tariffs'],
    ],
    ['the mission in Mali, where engineers will build bridges from October', ['mission in Mali']],
    ['Haiti, and were convinced that help must come soon', ['Haiti']],
    ['Belarus ahead of the summit in June, and the President thanked France', ['Belarus']],
    ['Libya, and also touched on the work of the envoy', ['Libya', 'work of the envoy']],
  ])('%s', (list, topics) => {
    expect(topicsOf(list)).toEqual(topics)
  })

  test('a period is none', () => {
    const text =
      'US President Joe Biden held talks with President Emmanuel Macron of France over the last several months.'
    expect(extract({ text, lang: 'en' }).edges.map(({ type }) => type)).toEqual(['MET_WITH'])
  })

  test('a day is none', () => {
    const text = 'US President Joe Biden held talks on Monday with President Emmanuel Macron of France.'
    expect(extract({ text, lang: 'en' }).edges.map(({ type }) => type)).toEqual(['MET_WITH'])
  })
})

describe('"I" and "we"', () => {
  const text = 'I met Indonesian Foreign Minister Retno Marsudi in Jakarta. We discussed trade.'
  const sidesOf = (article: string): string[] =>
    extract({ text: article, lang: 'en', source: 'foreignminister.gov.au' }).edges.flatMap((edge) =>
      edge.type === 'MET_WITH' ? edge.sides : [],
    )

  test('are the outlet’s own state in a release', () => expect(sidesOf(text)).toEqual(['AU', 'ID']))
  test('are another’s in a quotation', () => expect(sidesOf(`"${text}"`)).toEqual([]))
  test('are no one’s in a transcript', () => expect(sidesOf(`JOURNALIST: Where? ${text}`)).toEqual([]))
})
