import type { MeetingFragment } from '../../client/documents.ts'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { EntityLinks } from './entity-link.tsx'
import { distinct, Quotes } from './quotes.tsx'
import { When } from './when.tsx'

export function Meetings({ meetings }: { meetings: readonly MeetingFragment[] }) {
  return (
    <ol class="rows">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingRow meeting={meeting} />
        </li>
      ))}
    </ol>
  )
}

function MeetingRow({ meeting }: { meeting: MeetingFragment }) {
  const { texts, count } = useLanguage()
  const { to } = useNavigation()
  return (
    <article class="row">
      <When date={meeting.date} precision={meeting.precision} />
      <div>
        <h3>
          <a href={to({ node: meeting.id })}>
            <bdi>{titleOf(meeting)}</bdi>
          </a>{' '}
          <Badges meeting={meeting} />
        </h3>
        {meeting.officials.length > 0 && <EntityLinks nodes={meeting.officials} />}
        {meeting.issues.length > 0 && (
          <p class="topics-of">
            <span class="quiet">{texts.meeting.topics}</span> <EntityLinks nodes={meeting.issues} />
          </p>
        )}
        <details>
          <summary>{count(texts.counts.sentences, distinct(meeting.citations).length)}</summary>
          <Quotes citations={meeting.citations} />
        </details>
      </div>
    </article>
  )
}

/** The date stands beside it. */
const titleOf = ({ sides, name }: MeetingFragment) =>
  sides.length > 0 ? sides.map((side) => side.name).join(' – ') : name

export function Badges({ meeting: { format, planned, sourceCount } }: { meeting: MeetingFragment }) {
  const { texts, count } = useLanguage()
  return (
    <span class="badges">
      <span class="badge">{texts.format[format]}</span>
      {planned && <span class="badge warn">{texts.meeting.planned}</span>}
      <span class={sourceCount === 1 ? 'badge faint' : 'badge'}>{count(texts.counts.sources, sourceCount)}</span>
    </span>
  )
}
