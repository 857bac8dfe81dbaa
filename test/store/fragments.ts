/** A hand-written set of articles with their fragments, invented for the tests. Spans are found by their words. */
import type { Article } from '../../ingest/article.ts'
import type { Entity, EvidenceSpan, Fragment, FragmentEdge, OfficialEntity } from '../../ingest/fragment.ts'

export interface Told {
  readonly article: Article
  readonly fragment: Fragment
}

/** An extraction that knows these articles by heart; `told` may hold several versions of one article. */
export function extractor(told: readonly Told[]): (article: Article) => Fragment {
  const known = new Map(told.map(({ article, fragment }) => [`${article.id}\n${article.text}`, fragment]))
  return (article) => {
    const fragment = known.get(`${article.id}\n${article.text}`)
    if (!fragment) throw new Error(`unknown article ${article.id}`)
    return fragment
  }
}

export function evidence(text: string, quote: string, rule: string): EvidenceSpan {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in the text`)
  return { start, end: start + quote.length, rule }
}

export const told = (article: Article, entities: readonly Entity[], edges: readonly FragmentEdge[]): Told => ({
  article,
  fragment: { articleId: 'of the extraction', entities, edges },
})

const names = { QA: ['Qatar', 'قطر'], KR: ['South Korea', 'كوريا الجنوبية'], TR: ['Türkiye', 'تركيا'] } as const

export const state = (code: keyof typeof names): Entity => ({
  id: `state:${code}`,
  type: 'State',
  code,
  name: { en: names[code][0], ar: names[code][1] },
  mentions: [],
})

export const official = (
  key: string,
  given: { en: string; ar: string; names: readonly string[]; role?: string; roleAr?: string },
): OfficialEntity => ({
  id: `official:${key}`,
  type: 'Official',
  state: key.slice(0, key.indexOf('/')),
  name: { en: given.en, ar: given.ar },
  names: given.names,
  role: given.role,
  roleAr: given.roleAr,
  mentions: [],
})

export const issue = (
  slug: string,
  en: string,
  ar: string,
  more: { partOf?: string; concerns?: string[] } = {},
): Entity => ({
  id: `issue:${slug}`,
  type: 'Issue',
  name: { en, ar },
  mentions: [],
  ...more,
})
