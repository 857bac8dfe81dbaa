import { agencies } from '../gazetteer/agencies.ts'
import { inScript } from '../issues/script.ts'
import { captionOf, type Derived, makeEdge, makeNode } from './element.ts'
import type { ArticleRecord } from './record.ts'
import { creditedBy, languageOf } from './sources.ts'

const latinNames = new Map<string, string>(agencies.map(({ name }) => [name.ar, name.en]))

/** For captions, which are in Latin script. */
const inLatin = (outlet: string): string => latinNames.get(outlet) ?? inScript(outlet, 'Latin')

/** The article, and the news agencies that it credits. */
export function deriveArticle(record: ArticleRecord): Derived {
  const { id, article } = record
  const outlet = article.source ? inLatin(article.source) : 'article'
  const node = makeNode('Article', id, {
    name: article.date ? `${outlet}, ${article.date}` : outlet,
    title: article.title,
    text: article.text,
    language: languageOf(record),
    date: article.date,
    source: article.source,
    url: article.url,
  })
  const edges = [...new Set(creditedBy(record))].map((agency) =>
    makeEdge('REPORTED_BY', [id, agency], { caption: captionOf('REPORTED_BY', article.date ?? null) }),
  )
  return { nodes: [node], edges }
}
