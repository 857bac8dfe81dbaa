import { h } from 'preact'
import { AskDocument, type AskQuery } from '../../client/documents.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Answer } from './answer.tsx'
import { EntityLinks } from './entity-link.tsx'
import { Quotes } from './quotes.tsx'
import { Section } from './section.tsx'

type Reply = AskQuery['ask']

/** A question in words: how it was understood, the answer with its numbered passages, and what to ask next. */
export function ReplyTo({ question }: { question: string }) {
  const { texts, inQuery } = useLanguage()
  const { conversation } = useNavigation().address
  const asked = useAnswer(AskDocument, {
    question: question.slice(0, 500),
    conversation: conversation ?? null,
    language: inQuery,
  })
  return (
    <Answer asked={asked}>
      {({ ask: reply }) => (
        <>
          <Said reply={reply} />
          {reply.choices.length > 0 && <Choices reply={reply} />}
          {reply.status === 'ANSWERED' && reply.nodes.length > 0 && <EntityLinks nodes={reply.nodes} />}
          {reply.conversation && <AskOn conversation={reply.conversation} />}
          {reply.citations.length > 0 && (
            <Section title={texts.meeting.sentences}>
              <Quotes citations={reply.citations} numbered />
            </Section>
          )}
          {reply.query && <SameQuery query={reply.query} variables={reply.variables} />}
        </>
      )}
    </Answer>
  )
}

function Said({ reply: { text, understood, language, citations } }: { reply: Reply }) {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const passage = (number: number) => {
    const found = citations[number - 1]
    return found && navigation.with({ passage: { article: found.article.id, start: found.start, end: found.end } })
  }
  return (
    <div class="reply" lang={language.toLowerCase()} dir={language === 'AR' ? 'rtl' : 'ltr'}>
      {understood && (
        <p class="quiet">
          {texts.ask.understood} <bdi>{understood}</bdi>
        </p>
      )}
      {text.split('\n').map((line) =>
        h(
          'p',
          {},
          ...line.split(/(\[\d+\])/).map((part) => {
            const href = /^\[\d+\]$/.test(part) && passage(Number(part.slice(1, -1)))
            return href ? (
              <a key={part} href={href}>
                {part}
              </a>
            ) : (
              part
            )
          }),
        ),
      )}
    </div>
  )
}

/** The conversation goes on from where the question was asked. */
function Choices({ reply: { choices } }: { reply: Reply }) {
  const navigation = useNavigation()
  const { conversation } = navigation.address
  return (
    <ul class="choices">
      {choices.map(({ text, question }) => (
        <li key={question}>
          <a class="chip" href={navigation.to({ q: question, conversation })}>
            <bdi>{text}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}

function AskOn({ conversation }: { conversation: string }) {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const next = new FormData(event.currentTarget as HTMLFormElement).get('next')
    if (typeof next === 'string' && next.trim() !== '') navigation.go(navigation.to({ q: next.trim(), conversation }))
  }
  return (
    <form class="ask-on" onSubmit={submit}>
      <label>
        {texts.ask.next}
        <input key={conversation} name="next" dir="auto" maxLength={500} placeholder={texts.ask.nextHint} required />
      </label>
      <button type="submit">{texts.ask.submit}</button>
    </form>
  )
}

function SameQuery({ query, variables }: { query: string; variables: unknown }) {
  const { texts } = useLanguage()
  const address = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  return (
    <details class="same-query">
      <summary>{texts.ask.query}</summary>
      <pre dir="ltr">
        <code>
          {query}
          {'\n'}
          {JSON.stringify(variables, null, 2)}
        </code>
      </pre>
      <a href={`/graphiql?${address}`}>{texts.home.editor}</a>
    </details>
  )
}
