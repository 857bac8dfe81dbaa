import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../ingest/consolidate/record.ts'
import { countOutlets, countSources, sourcesOf } from '../../ingest/consolidate/sources.ts'
import type { AgencyEntity } from '../../ingest/fragment.ts'

const wire =
  'The two ministers met in the capital on Monday and went through trade, water and the release of the fishermen who were held since March.'

function report(id: string, text: string, source?: string, agency?: string): ArticleRecord {
  const credited: AgencyEntity[] = agency
    ? [
        {
          id: `agency:${agency}`,
          type: 'Agency',
          kind: 'news',
          name: { en: agency, ar: agency },
          names: [],
          mentions: [],
        },
      ]
    : []
  return { id, article: { text, source }, fragment: { articleId: id, entities: credited, edges: [] } }
}

const count = (...records: ArticleRecord[]): number =>
  countSources(
    records.map(({ id }) => id),
    sourcesOf(records),
  )

describe('sources', () => {
  it('counts near-identical copies once, credited to the agency, and their outlets apart', () => {
    const copies = [
      report('a', wire, 'north', 'wire'),
      report('b', `CAPITAL (Wire) - ${wire}`, 'south'),
      report('c', wire.replace('Monday', 'Sunday'), 'east'),
    ]
    expect(count(...copies)).toBe(1)
    expect(new Set(sourcesOf(copies).values())).toEqual(new Set(['agency:wire']))
    expect(countOutlets(copies)).toBe(3)
  })

  it('counts different words of different outlets apart', () => {
    expect(count(report('a', wire, 'north'), report('b', 'Ministers of both countries held talks.', 'south'))).toBe(2)
  })

  it('counts two articles of one outlet, or two that credit one agency, once', () => {
    expect(count(report('a', wire, 'north'), report('b', 'A second look at the talks.', 'north'))).toBe(1)
    expect(count(report('a', wire, 'north', 'wire'), report('b', 'As the wire said.', 'south', 'wire'))).toBe(1)
  })

  it('does not depend on the order', () => {
    const records = [report('a', wire, 'x'), report('b', `${wire} More.`, 'y'), report('c', 'Other words here.', 'z')]
    expect(sourcesOf(records)).toEqual(sourcesOf([...records].reverse()))
  })
})
