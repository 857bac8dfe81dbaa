/** One article read twice, by people and by the extractor, with the names of the one put in terms of the other. */
import type { Entity, Fragment, Span } from '../../ingest/fragment.ts'
import type { Gold, GoldAgency, GoldArticle, GoldOfficial, Side } from './gold.ts'
import { bestDice, overlap, spansOf } from './spans.ts'

export type Located<T> = T & { readonly spans: readonly Span[] }

export interface Reading {
  readonly text: string
  readonly gold: Gold
  readonly fragment: Fragment
  readonly officials: readonly Located<GoldOfficial>[]
  readonly agencies: readonly Located<GoldAgency>[]
  entity(id: string): Entity | undefined
  /** Where the words stand. @throws when they do not: the gold file is wrong then. */
  where(words: string): Span[]
  /** A side that the extractor names, in the gold's terms where it has one. */
  side(side: string): Side
  /** The gold's key of an official that the extractor found, else the id itself. */
  officialKey(id: string): string
}

export function readTwice(article: GoldArticle, gold: Gold, fragment: Fragment): Reading {
  const entities = new Map(fragment.entities.map((entity) => [entity.id, entity]))
  const mentions = (id: string): readonly Span[] => entities.get(id)?.mentions ?? []
  const where = (words: string): Span[] => {
    const spans = spansOf(article.text, words)
    if (spans.length === 0) throw new Error(`gold ${gold.id}: not verbatim in the text: ${words}`)
    return spans
  }
  const officials = gold.officials.map((official) => ({ ...official, spans: official.names.flatMap(where) }))
  const agencies = gold.agencies.map((agency) => ({
    ...agency,
    spans: [agency.name, ...(agency.aliases ?? [])].flatMap(where),
  }))
  for (const { sides } of [...gold.meetings, ...gold.discussed])
    for (const side of sides)
      if (side.startsWith('@') && !agencies.some((agency) => side === `@${agency.name}`))
        throw new Error(`gold ${gold.id}: side ${side} is not among its agencies`)
  return {
    text: article.text,
    gold,
    fragment,
    officials,
    agencies,
    where,
    entity: (id) => entities.get(id),
    side: (side) => {
      const entity = entities.get(side)
      if (!entity) return side
      if (entity.type === 'State') return entity.code
      const [best] = agencies
        .map(({ name, spans }) => ({ name, score: bestDice(spans, entity.mentions) }))
        .sort((a, b) => b.score - a.score)
      return best && best.score > 0 ? `@${best.name}` : side
    },
    officialKey: (id) => officials.find(({ spans }) => overlap(spans, mentions(id)))?.key ?? id,
  }
}
