/** Examines the evidence of every edge of the articles, prints each fault, and counts how parts are shown. */
import type { Article } from '../../ingest/article.ts'
import { extract } from '../../ingest/extract.ts'
import { examine, showings } from './evidence.ts'

/** True where there is no fault. */
export function checkEvidence(articles: Iterable<Article>, print: (line: string) => void): boolean {
  const counts = new Map(showings.map((showing) => [showing, 0]))
  let edges = 0
  let faulty = 0
  for (const article of articles) {
    const fragment = extract(article)
    const { faults, shown } = examine(article.text, fragment)
    edges += fragment.edges.length
    faulty += faults.length
    for (const showing of shown) counts.set(showing, counts.get(showing)! + 1)
    for (const { of, fault, quote } of faults) print(`${fragment.articleId}\t${of}\t${fault}\t${quote}`)
  }
  print(`${edges} edges, ${faulty} faults; ${[...counts].map(([how, count]) => `${count} parts ${how}`).join(', ')}`)
  return faulty === 0
}
