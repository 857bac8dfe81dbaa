import { useEffect, useRef, useState } from 'preact/hooks'
import { ArticleDocument, type ArticleQuery } from '../../client/documents.ts'
import type { Passage } from '../address.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Answer } from './answer.tsx'
import { safeUrl } from './safe-url.ts'

/** The side panel: an article with the passage that a fact stands on. */
export function Evidence({ passage }: { passage: Passage }) {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const panel = useRef<HTMLElement>(null)
  const asked = useAnswer(ArticleDocument, { id: passage.article })
  const close = navigation.with({ passage: undefined })

  useEffect(() => {
    const before = document.activeElement
    panel.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && navigation.go(close)
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [navigation])

  return (
    <aside class="evidence" aria-label={texts.evidence.title} tabIndex={-1} ref={panel}>
      <header>
        <h2>{texts.evidence.title}</h2>
        <button type="button" class="plain" onClick={() => navigation.go(close)}>
          {texts.evidence.close}
        </button>
      </header>
      <Answer asked={asked}>
        {({ article }) => (article ? <Text article={article} passage={passage} /> : <p>{texts.node.missing}</p>)}
      </Answer>
    </aside>
  )
}

type Article = NonNullable<ArticleQuery['article']>

function Text({ article, passage: { start, end } }: { article: Article; passage: Passage }) {
  const { texts, day } = useLanguage()
  const mark = useRef<HTMLElement>(null)
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [article.id, start])
  const { text } = article
  const url = safeUrl(article.url)
  return (
    <>
      <h3 dir="auto" lang={article.language}>
        {article.title ?? article.source ?? article.id}
      </h3>
      <p class="quiet">
        {article.source && <bdi>{article.source}</bdi>}
        {article.date && (
          <>
            {' '}
            · <time dateTime={article.date}>{day(article.date)}</time>
          </>
        )}
      </p>
      <p class="actions">
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {texts.evidence.source}
          </a>
        )}
        <Copy text={citationOf(article, text.slice(start, end))} />
      </p>
      <div class="text" dir="auto" lang={article.language}>
        {text.slice(0, start)}
        <mark ref={mark}>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </div>
    </>
  )
}

/** As one would paste it into a report. */
const citationOf = ({ source, title, date, url }: Article, quote: string): string =>
  `“${quote}” (${[source, title, date, url].filter(Boolean).join(', ')})`

function Copy({ text }: { text: string }) {
  const { texts } = useLanguage()
  const [copied, setCopied] = useState(false)
  useEffect(() => setCopied(false), [text])
  return (
    <button type="button" class="plain" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      <span aria-live="polite">{copied ? texts.evidence.copied : texts.evidence.copy}</span>
    </button>
  )
}
