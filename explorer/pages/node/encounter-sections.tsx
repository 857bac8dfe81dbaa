import { EncounterDocument } from '../../../client/documents.ts'
import { useAnswer } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { EntityLink, EntityLinks, Standing } from '../../parts/entity-link.tsx'
import { Badges } from '../../parts/meetings.tsx'
import { distinct, Quotes } from '../../parts/quotes.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'

/** One meeting: sides, people, topics, and the sentences that tell of it. */
export function EncounterSections({ id }: { id: string }) {
  const { texts, count, inQuery } = useLanguage()
  const asked = useAnswer(EncounterDocument, { id, language: inQuery })
  return (
    <Answer asked={asked}>
      {({ encounter }) =>
        encounter && (
          <>
            <p class="encounter-line">
              <When date={encounter.date} precision={encounter.precision} /> <Badges meeting={encounter} />{' '}
              <span class="badge">{count(texts.counts.articles, encounter.articleCount)}</span>
            </p>
            <div class="columns">
              <div>
                <Section
                  title={texts.meeting.sentences}
                  count={count(texts.counts.sentences, distinct(encounter.citations).length)}
                >
                  <Quotes citations={encounter.citations} />
                </Section>
              </div>
              <div>
                <Section title={texts.meeting.sides}>
                  <EntityLinks nodes={encounter.sides} />
                </Section>
                {encounter.officials.length > 0 && (
                  <Section title={texts.meeting.people}>
                    <ul class="ranking">
                      {encounter.officials.map((official) => (
                        <li key={official.id}>
                          <span>
                            <EntityLink node={official} /> <Standing node={official} />
                          </span>
                        </li>
                      ))}
                    </ul>
                  </Section>
                )}
                {encounter.issues.length > 0 && (
                  <Section title={texts.meeting.topics}>
                    <EntityLinks nodes={encounter.issues} />
                  </Section>
                )}
              </div>
            </div>
          </>
        )
      }
    </Answer>
  )
}
