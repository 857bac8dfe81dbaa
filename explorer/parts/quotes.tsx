import type { SentenceFragment } from '../../client/documents.ts'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'

/** The sentences behind a fact; each leads to its place in the article. */
export function Quotes({ citations, numbered }: { citations: readonly SentenceFragment[]; numbered?: true }) {
  return (
    <ul class={numbered ? 'quotes numbered' : 'quotes'}>
      {(numbered ? citations : distinct(citations)).map((citation) => (
        <li key={`${citation.article.id} ${citation.start} ${citation.end}`}>
          <Quote citation={citation} />
        </li>
      ))}
    </ul>
  )
}

function Quote({ citation: { quote, start, end, article } }: { citation: SentenceFragment }) {
  const language = useLanguage()
  const navigation = useNavigation()
  const { passage } = navigation.address
  const isOpen = passage?.article === article.id && passage.start === start && passage.end === end
  return (
    <figure class={isOpen ? 'quote open' : 'quote'} dir="auto">
      <blockquote lang={article.language}>{quote}</blockquote>
      <figcaption>
        <a href={navigation.with({ passage: { article: article.id, start, end } })} aria-current={isOpen || undefined}>
          <bdi>{article.source ?? article.title ?? article.id}</bdi>
        </a>
        {article.date && <time dateTime={article.date}>{language.day(article.date)}</time>}
      </figcaption>
    </figure>
  )
}

/** One sentence may carry several facts. */
export const distinct = (citations: readonly SentenceFragment[]): readonly SentenceFragment[] => [
  ...new Map(citations.map((each) => [`${each.article.id} ${each.start} ${each.end}`, each])).values(),
]
