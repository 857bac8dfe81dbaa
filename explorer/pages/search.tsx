import { SearchDocument } from '../../client/documents.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Answer } from '../parts/answer.tsx'
import { EntityLink, Standing } from '../parts/entity-link.tsx'
import { ReplyTo } from '../parts/reply.tsx'
import { Section } from '../parts/section.tsx'
import { useTitle } from '../parts/use-title.ts'

/** The answer to a question, or what is called so. */
export function SearchPage({ text }: { text: string }) {
  const { texts } = useLanguage()
  const { conversation } = useNavigation().address
  useTitle(text)
  return (
    <>
      <header class="page-head">
        <p class="kind-line">{isQuestion(text) || conversation ? texts.ask.title : texts.search.results}</p>
        <h1>
          <bdi>{text}</bdi>
        </h1>
      </header>
      {isQuestion(text) || conversation ? <ReplyTo question={text} /> : <Called text={text} />}
    </>
  )
}

/** Up to three words are a name, unless they ask. */
const isQuestion = (text: string) => /[?\u061f]\s*$/.test(text) || text.trim().split(/\s+/).length > 3

/** By kind. */
function Called({ text }: { text: string }) {
  const { texts, count, inQuery } = useLanguage()
  const asked = useAnswer(SearchDocument, { text: text.slice(0, 200), first: 50, language: inQuery })
  return (
    <Answer asked={asked}>
      {({ search }) =>
        search.length === 0 ? (
          <p>{texts.search.none}</p>
        ) : (
          [...Map.groupBy(search, ({ node }) => node.kind)].map(([kind, results]) => (
            <Section key={kind} title={texts.kinds[kind].many} count={count(texts.counts.results, results.length)}>
              <ul class="ranking">
                {results.map(({ node }) => (
                  <li key={node.id}>
                    <span>
                      <EntityLink node={node} /> <Standing node={node} />
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          ))
        )
      }
    </Answer>
  )
}
