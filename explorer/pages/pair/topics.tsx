import { useState } from 'preact/hooks'
import { TopicsBetweenDocument, type TopicsBetweenQuery } from '../../../client/documents.ts'
import { askAll, useList } from '../../asking.tsx'
import { topicsTable } from '../../downloads/tables.ts'
import { useLanguage } from '../../language.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Answer } from '../../parts/answer.tsx'
import { Csv } from '../../parts/download.tsx'
import { EntityLinks } from '../../parts/entity-link.tsx'
import { More } from '../../parts/more.tsx'
import { Quotes } from '../../parts/quotes.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import type { Pair } from '../pair.tsx'
import { usePairVariables } from './use-pair-variables.ts'

type Topic = TopicsBetweenQuery['topicsBetween']['nodes'][number]

const pick = ({ topicsBetween }: TopicsBetweenQuery) => topicsBetween

export function Topics({ pair }: { pair: Pair }) {
  const { texts, count } = useLanguage()
  const variables = usePairVariables(pair)
  const asked = useList(TopicsBetweenDocument, variables, pick)
  const [allOpen, setAllOpen] = useState(false)
  const some = asked.state === 'answered' && asked.answer.total > 0
  return (
    <Section
      title={texts.pair.topics}
      count={some ? count(texts.counts.topics, asked.answer.total) : undefined}
      actions={
        some && (
          <>
            <button type="button" class="plain" aria-pressed={allOpen} onClick={() => setAllOpen(!allOpen)}>
              {allOpen ? texts.pair.closeAll : texts.pair.openAll}
            </button>
            <Csv
              name={[...pair.names, texts.pair.topics]}
              table={async () => topicsTable(await askAll(TopicsBetweenDocument, variables, pick), texts)}
            />
          </>
        )
      }
    >
      <Answer asked={asked}>
        {(list) =>
          list.total === 0 ? (
            <p class="quiet">{texts.pair.noTopics}</p>
          ) : (
            <>
              <ol class="topics">
                {list.items.map((topic) => (
                  <li key={topic.issue.id}>
                    <TopicRow topic={topic} open={allOpen} />
                  </li>
                ))}
              </ol>
              <More list={list} />
            </>
          )
        }
      </Answer>
    </Section>
  )
}

function TopicRow({ topic: { issue, discussions, lastDate }, open }: { topic: Topic; open: boolean }) {
  const { texts, count } = useLanguage()
  const { to } = useNavigation()
  return (
    <details open={open}>
      <summary>
        <bdi class="topic-name">{issue.name}</bdi>
        <span class="quiet">{count(texts.counts.discussions, discussions.length)}</span>
        <When date={lastDate} />
      </summary>
      <p class="actions">
        <a href={to({ node: issue.id })}>{texts.node.where}</a>
      </p>
      <ol class="rows">
        {discussions.map(({ encounter, officials, citations }) => (
          <li key={encounter.id}>
            <article class="row">
              <When date={encounter.date} />
              <div>
                <p class="said">
                  <a href={to({ node: encounter.id })}>
                    {texts.format[encounter.format]} <span class="hidden">{encounter.name}</span>
                  </a>
                  {encounter.planned && <span class="badge warn">{texts.meeting.planned}</span>}
                  {officials.length > 0 && <EntityLinks nodes={officials} />}
                </p>
                <Quotes citations={citations} />
              </div>
            </article>
          </li>
        ))}
      </ol>
    </details>
  )
}
