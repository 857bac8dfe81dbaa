import { captionOf, type Derived, makeEdge, makeNode } from './element.ts'
import type { ArticleRecord } from './record.ts'

/** The article, and the news agencies that it credits. */
export function deriveArticle({ id, article, fragment }: ArticleRecord): Derived {
  const outlet = article.source ?? 'article'
  const node = makeNode('Article', id, {
    name: article.date ? `${outlet}, ${article.date}` : outlet,
    title: article.title,
    text: article.text,
    language: article.lang ?? 'und',
    date: article.date,
    source: article.source,
    url: article.url,
  })
  const agencies = fragment.entities.filter((entity) => entity.type === 'Agency' && entity.kind === 'news')
  const edges = agencies.map((agency) =>
    makeEdge('REPORTED_BY', [id, agency.id], { caption: captionOf('REPORTED_BY', article.date ?? null) }),
  )
  return { nodes: [node], edges }
}
