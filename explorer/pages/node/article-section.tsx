import { ArticleDocument } from '../../../client/documents.ts'
import { useAnswer } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { safeUrl } from '../../parts/safe-url.ts'

/** The text as it was given. */
export function ArticleSection({ id }: { id: string }) {
  const { texts, day } = useLanguage()
  const asked = useAnswer(ArticleDocument, { id })
  return (
    <Answer asked={asked}>
      {({ article }) =>
        article && (
          <article class="text" dir="auto" lang={article.language}>
            {article.title && <h2>{article.title}</h2>}
            <p class="quiet">
              {article.source && <bdi>{article.source}</bdi>} {article.date && day(article.date)}{' '}
              {safeUrl(article.url) && (
                <a href={article.url!} target="_blank" rel="noopener noreferrer">
                  {texts.evidence.source}
                </a>
              )}
            </p>
            {article.text}
          </article>
        )
      }
    </Answer>
  )
}
