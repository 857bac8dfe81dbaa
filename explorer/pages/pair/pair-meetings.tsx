import { type MeetingFragment, MeetingsBetweenDocument, type MeetingsBetweenQuery } from '../../../client/documents.ts'
import { askAll, useList } from '../../asking.tsx'
import { meetingsTable } from '../../downloads/tables.ts'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { Csv } from '../../parts/download.tsx'
import { EntityLink, Standing } from '../../parts/entity-link.tsx'
import { Meetings } from '../../parts/meetings.tsx'
import { More } from '../../parts/more.tsx'
import { Section } from '../../parts/section.tsx'
import type { Pair } from '../pair.tsx'
import { usePairVariables } from './use-pair-variables.ts'

const pick = ({ meetingsBetween }: MeetingsBetweenQuery) => meetingsBetween

export function PairMeetings({ pair }: { pair: Pair }) {
  const { texts, count } = useLanguage()
  const variables = usePairVariables(pair)
  const asked = useList(MeetingsBetweenDocument, variables, pick)
  const some = asked.state === 'answered' && asked.answer.total > 0
  return (
    <>
      <Section
        title={texts.pair.meetings}
        count={some ? count(texts.counts.meetings, asked.answer.total) : undefined}
        actions={
          some && (
            <Csv
              name={[...pair.names, texts.pair.meetings]}
              table={async () => meetingsTable(await askAll(MeetingsBetweenDocument, variables, pick), texts)}
            />
          )
        }
      >
        <Answer asked={asked}>
          {(list) =>
            list.total === 0 ? (
              <p class="quiet">{texts.pair.noMeetings}</p>
            ) : (
              <>
                <Meetings meetings={list.items} />
                <More list={list} />
              </>
            )
          }
        </Answer>
      </Section>
      {some && <People meetings={asked.answer.items} />}
    </>
  )
}

/** Who took part, most often first. */
function People({ meetings }: { meetings: readonly MeetingFragment[] }) {
  const { texts, count } = useLanguage()
  const all = meetings.flatMap(({ officials }) => officials)
  const times = Map.groupBy(all, ({ id }) => id)
  const people = [...times.values()].sort((one, other) => other.length - one.length)
  return (
    <Section
      title={texts.pair.people}
      count={people.length > 0 ? count(texts.counts.people, people.length) : undefined}
    >
      {people.length === 0 ? (
        <p class="quiet">{texts.pair.noPeople}</p>
      ) : (
        <ul class="ranking">
          {people.map(([person, ...others]) => (
            <li key={person!.id}>
              <span>
                <EntityLink node={person!} /> <Standing node={person!} />
              </span>
              <span class="quiet">{count(texts.counts.meetings, others.length + 1)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
