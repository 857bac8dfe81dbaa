/** Puts articles that a caller hands in into the graph, one after the other, and says what became of each. */
import type { Article } from '../../ingest/article.ts'
import { articleId } from '../../schema/ids.ts'
import type { Editing } from '../load/editing.ts'
import { QuestionFailure } from '../questions/failure.ts'
import type { Context } from './context.ts'
import { editingFor } from './edit.ts'
import type { ArticleInput, Ingested } from './types/ingest.ts'

export const mostArticles = 100
const longestText = 200_000

export async function ingestArticles(context: Context, inputs: readonly ArticleInput[]): Promise<Ingested[]> {
  const editing = await editingFor(context)
  if (inputs.length === 0 || inputs.length > mostArticles) {
    throw new QuestionFailure(
      'BAD_USER_INPUT',
      `"articles" has ${inputs.length} articles: hand in 1 to ${mostArticles} at once.`,
      { argument: 'articles' },
    )
  }
  const ingested: Ingested[] = []
  for (const input of inputs) ingested.push(await ingest(editing, articleOf(input)))
  return ingested
}

async function ingest(editing: Editing, article: Article): Promise<Ingested> {
  const id = articleId(article.source, article.id, article.text)
  if (article.text.length > longestText) {
    return {
      id,
      status: 'rejected',
      reason: `The text has ${article.text.length} characters; at most ${longestText} are read.`,
    }
  }
  const { added, replaced, rejected } = await editing.ingestOne(article)
  if (rejected[0]) return { id, status: 'rejected', reason: rejected[0].reason }
  return { id, status: added > 0 ? 'added' : replaced > 0 ? 'replaced' : 'unchanged', reason: null }
}

const articleOf = ({ id, title, text, language, date, source, url }: ArticleInput): Article => ({
  text,
  ...(id && { id }),
  ...(title && { title }),
  ...(language && { lang: language }),
  ...(date && { date: date.toISOString().slice(0, 10) }),
  ...(source && { source }),
  ...(url && { url }),
})
