import type { DatePrecision } from '../../client/documents.ts'
import { useLanguage } from '../language.tsx'

/** A day; says where it is only the day of publication. */
export function When({ date, precision }: { date: string | null; precision?: DatePrecision }) {
  const { texts, day } = useLanguage()
  if (!date) return <span class="when quiet">{texts.meeting.undated}</span>
  return (
    <time class="when" dateTime={date} title={precision === 'ARTICLE' ? texts.meeting.byArticle : undefined}>
      {day(date)}
      {precision === 'ARTICLE' && ' *'}
    </time>
  )
}
