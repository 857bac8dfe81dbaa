/** A report: what one article says of one encounter. Reports of one encounter are grouped in encounters.ts. */
import type { DatePrecision, EncounterFormat } from '../../schema/ontology.ts'
import type { Discussed, MetWith } from '../fragment.ts'
import type { ArticleRecord } from './record.ts'
import { sidesKey, sortedSides } from './sides.ts'

export interface Report {
  /** Article id and number of the report in it. */
  readonly key: string
  readonly record: ArticleRecord
  /** Sorted, each once: state codes or agency ids. */
  readonly sides: readonly string[]
  /** Null exactly when the precision is `none`. */
  readonly date: string | null
  readonly precision: DatePrecision
  readonly planned: boolean
  readonly format: EncounterFormat
  /** Sides that were visited. */
  readonly hosts: readonly string[]
  /** Mention keys of those who took part. */
  readonly officials: readonly string[]
  readonly meetings: readonly MetWith[]
  readonly discussions: readonly Discussed[]
}

/** The reports of an article, in a fixed order. A discussion without a meeting is a report of talks. */
export function reportsOf(record: ArticleRecord): Report[] {
  const groups = new Map<string, { sides: string[]; meetings: MetWith[]; discussions: Discussed[] }>()
  const group = (key: string, edge: MetWith | Discussed) => {
    const found = groups.get(key) ?? { sides: sortedSides(edge.sides), meetings: [], discussions: [] }
    groups.set(key, found)
    return found
  }
  const meetings = record.fragment.edges.filter(
    (edge) => edge.type === 'MET_WITH' && sortedSides(edge.sides).length > 1,
  )
  for (const edge of meetings as MetWith[])
    group(`${edge.encounter} ${sidesKey(sortedSides(edge.sides))}`, edge).meetings.push(edge)
  for (const edge of record.fragment.edges) {
    if (edge.type !== 'DISCUSSED' || sortedSides(edge.sides).length < 2) continue
    const meeting = `${edge.encounter} ${sidesKey(sortedSides(edge.sides))}`
    const talks = `${sidesKey(sortedSides(edge.sides))} ${edge.date} ${edge.precision}`
    group(groups.has(meeting) ? meeting : talks, edge).discussions.push(edge)
  }
  return [...groups.values()].map(({ sides, meetings, discussions }, index) => {
    const days = [...meetings, ...discussions].map((edge) => dayOf(edge, record.article.date))
    const { date, precision } = days.sort((a, b) => RANK[a.precision] - RANK[b.precision])[0]!
    return {
      key: `${record.id}#${String(index).padStart(3, '0')}`,
      record,
      sides,
      date,
      precision,
      planned: meetings.length > 0 && meetings.every((meeting) => meeting.planned),
      format: mostSpecific(meetings.map((meeting) => meeting.format)),
      hosts: sortedSides(meetings.flatMap((meeting) => meeting.host ?? [])),
      officials: [...new Set(meetings.flatMap((meeting) => meeting.between))],
      meetings,
      discussions,
    }
  })
}

const RANK: Readonly<Record<DatePrecision, number>> = { day: 0, article: 1, none: 2 }

/** The day of a fact; the day of publication where the text gives none. */
export function dayOf(
  fact: { readonly date: string | null; readonly precision: DatePrecision },
  published: string | undefined,
): { readonly date: string | null; readonly precision: DatePrecision } {
  const given = isDay(fact.date) ? fact.date : null
  if (fact.precision === 'day' && given) return { date: given, precision: 'day' }
  const date = fact.precision === 'article' ? (given ?? (isDay(published) ? published : null)) : null
  return { date, precision: date ? 'article' : 'none' }
}

export const isDay = (date: string | null | undefined): date is string =>
  date != null && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))

const SPECIFIC: readonly EncounterFormat[] = ['visit', 'call', 'letter', 'meeting', 'talks']

export const mostSpecific = (formats: readonly EncounterFormat[]): EncounterFormat =>
  SPECIFIC.find((format) => formats.includes(format)) ?? 'talks'
