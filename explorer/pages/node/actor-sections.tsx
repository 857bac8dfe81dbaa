/** A state, a body or a person: whom it met, what it discussed, who praised it, who represents it. */
import {
  type EdgeKind,
  type EntityFragment,
  MeetingsDocument,
  type MeetingsQuery,
  PartnersDocument,
  type PartnersQuery,
  PraisesDocument,
  type PraisesQuery,
} from '../../../client/documents.ts'
import { askAll, useList } from '../../asking.tsx'
import { meetingsTable, praiseTable } from '../../downloads/tables.ts'
import { useLanguage } from '../../language.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Answer } from '../../parts/answer.tsx'
import { Csv } from '../../parts/download.tsx'
import { EntityLink, Standing } from '../../parts/entity-link.tsx'
import { Meetings } from '../../parts/meetings.tsx'
import { More } from '../../parts/more.tsx'
import { Praises } from '../../parts/praises.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { DiscussedIssues } from './discussed-issues.tsx'
import { Representatives } from './representatives.tsx'
import { usePeriod } from './use-period.ts'

export function ActorSections({ node }: { node: EntityFragment }) {
  const isSide = node.kind !== 'OFFICIAL'
  return (
    <div class="columns">
      <div>
        <MeetingsOf node={node} />
        <PraiseOf node={node} says="of" />
        <PraiseOf node={node} says="by" />
      </div>
      <div>
        <Partners node={node} />
        {isSide && <DiscussedIssues node={node} />}
        <Representatives node={node} kinds={isSide ? sideKinds : officialKinds} />
      </div>
    </div>
  )
}

const sideKinds: EdgeKind[] = ['REPRESENTS', 'BELONGS_TO']
const officialKinds: EdgeKind[] = ['REPRESENTS']

const pickMeetings = ({ meetings }: MeetingsQuery) => meetings

function MeetingsOf({ node }: { node: EntityFragment }) {
  const { texts, count } = useLanguage()
  const variables = { ...usePeriod(), of: node.id }
  const asked = useList(MeetingsDocument, variables, pickMeetings)
  const some = asked.state === 'answered' && asked.answer.total > 0
  return (
    <Section
      title={texts.node.meetings}
      count={some ? count(texts.counts.meetings, asked.answer.total) : undefined}
      actions={
        some && (
          <Csv
            name={[node.name, texts.node.meetings]}
            table={async () => meetingsTable(await askAll(MeetingsDocument, variables, pickMeetings), texts)}
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
  )
}

const pickPartners = ({ partners }: PartnersQuery) => partners

function Partners({ node }: { node: EntityFragment }) {
  const { texts, count } = useLanguage()
  const { to } = useNavigation()
  const asked = useList(PartnersDocument, { ...usePeriod(), of: node.id }, pickPartners)
  return (
    <Section title={texts.node.partners}>
      <Answer asked={asked}>
        {(list) => (
          <>
            {list.total === 0 && <p class="quiet">{texts.node.noPartners}</p>}
            <ul class="ranking">
              {list.items.map(({ node: other, meetings, lastDate }) => (
                <li key={other.id}>
                  <span>
                    <EntityLink node={other} /> <Standing node={other} />
                  </span>
                  {node.kind === 'OFFICIAL' || other.kind === 'OFFICIAL' ? (
                    <span class="quiet">{count(texts.counts.meetings, meetings)}</span>
                  ) : (
                    <a href={to({ a: node.id, b: other.id })}>{count(texts.counts.meetings, meetings)}</a>
                  )}
                  <When date={lastDate} />
                </li>
              ))}
            </ul>
            <More list={list} />
          </>
        )}
      </Answer>
    </Section>
  )
}

const pickPraise = ({ praise }: PraisesQuery) => praise

function PraiseOf({ node, says }: { node: EntityFragment; says: 'of' | 'by' }) {
  const { texts, count } = useLanguage()
  const variables = { ...usePeriod(), [says]: node.id }
  const asked = useList(PraisesDocument, variables, pickPraise)
  const title = says === 'of' ? texts.node.praised : texts.node.praisedBy
  if (asked.state === 'answered' && asked.answer.total === 0) return null
  return (
    <Section
      title={title}
      count={asked.state === 'answered' ? count(texts.counts.praise, asked.answer.total) : undefined}
      actions={
        <Csv
          name={[node.name, title]}
          table={async () => praiseTable(await askAll(PraisesDocument, variables, pickPraise), texts)}
        />
      }
    >
      <Answer asked={asked}>
        {(list) => (
          <>
            <Praises praises={list.items} />
            <More list={list} />
          </>
        )}
      </Answer>
    </Section>
  )
}
