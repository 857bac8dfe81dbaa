import type { TimelineQuery } from '../../client/documents.ts'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { lastDayOf, monthsBetween } from './months.ts'

type Months = TimelineQuery['timeline']

/** Encounters by month; a month leads to itself. Quiet months keep their place. */
export function Timeline({ months }: { months: Months }) {
  const { texts, count, month, list } = useLanguage()
  const navigation = useNavigation()
  const known = new Map(months.map((each) => [each.month, each]))
  const all = monthsBetween(months[0]!.month, months.at(-1)!.month)
  const most = Math.max(...months.map(({ meetings, issues }) => Math.max(meetings, issues)))
  return (
    <figure class="timeline">
      <ol>
        {all.map((name) => {
          const { meetings = 0, issues = 0 } = known.get(name) ?? {}
          const label = `${month(`${name}-01`)}: ${list([count(texts.counts.meetings, meetings), count(texts.counts.topics, issues)])}`
          const bars = (
            <>
              <span class="bar meetings" style={{ blockSize: `${(100 * meetings) / most}%` }} />
              <span class="bar issues" style={{ blockSize: `${(100 * issues) / most}%` }} />
            </>
          )
          return (
            <li key={name}>
              {meetings + issues > 0 ? (
                <a
                  href={navigation.with({ since: `${name}-01`, until: lastDayOf(name) })}
                  aria-label={label}
                  title={label}
                >
                  {bars}
                </a>
              ) : (
                <span class="none" />
              )}
            </li>
          )
        })}
      </ol>
      <figcaption>
        <span>{month(`${all[0]}-01`)}</span>
        <span class="legend">
          <span class="bar meetings" /> {texts.pair.meetings} <span class="bar issues" /> {texts.pair.topics}
        </span>
        <span>{month(`${all.at(-1)}-01`)}</span>
      </figcaption>
    </figure>
  )
}
