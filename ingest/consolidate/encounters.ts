/**
 * Which reports are one encounter. Only reports of the same sides are compared, and only within neighbouring days, so that
 * a new article asks for a few others and never for the graph.
 */
import { type DatePrecision, type EncounterFormat } from '../../schema/ontology.ts'
import { sideOf } from './profile.ts'
import { mostSpecific, type Report } from './reports.ts'
import { sidesKey } from './sides.ts'
import { byCodeUnit } from './tally.ts'

export interface Cluster {
  readonly id: string
  readonly sides: readonly string[]
  readonly date: string | null
  readonly precision: DatePrecision
  /** No report says that it was held. */
  readonly planned: boolean
  /** Some report told of it beforehand. */
  readonly announced: boolean
  readonly format: EncounterFormat
  /** The side that was visited, where the reports agree on one. */
  readonly host: string | null
  /** Sorted by key. */
  readonly reports: readonly Report[]
}

/** The canonical id of the official that a mention key belongs to. */
export type Canonical = (mentionKey: string) => string

/** Reports of one encounter lie within this many days of it. */
export const REACH = 1

export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

type Participants = ReadonlyMap<string, ReadonlySet<string>>

interface Group {
  readonly reports: Report[]
  readonly participants: Map<string, Set<string>>
}

/**
 * The encounters of one day (or of none) of one set of sides. `reports` must hold every report of these sides from the
 * day before to the day after; others are ignored.
 */
export function encountersOn(day: string | null, reports: readonly Report[], canonical: Canonical): Cluster[] {
  if (day === null) return reports.filter((report) => report.precision === 'none').map((report) => undated(report))
  const on = (date: string, precision: DatePrecision): Report[] =>
    reports.filter((report) => report.date === date && report.precision === precision)
  const [before, after] = [shiftDay(day, -REACH), shiftDay(day, REACH)]
  const exact = group(on(day, 'day'), canonical)
  const earlier = group(on(before, 'day'), canonical)
  const later = group(on(after, 'day'), canonical)
  const vague: Report[] = []
  const joined = new Map<Group, Report[]>(exact.map((one) => [one, []]))
  for (const report of on(day, 'article')) {
    const home = homeOf(report, [...exact, ...earlier], canonical)
    if (!home) vague.push(report)
    else joined.get(home)?.push(report)
  }
  for (const report of on(after, 'article')) {
    const home = homeOf(report, [...later, ...exact], canonical)
    if (home) joined.get(home)?.push(report)
  }
  return [
    ...exact.map((one, index) => cluster([...one.reports, ...joined.get(one)!], day, 'day', index)),
    ...group(vague, canonical).map((one, index) => cluster(one.reports, day, 'article', index)),
  ]
}

/** Reports with most participants first, each into the first group that it does not contradict. */
function group(reports: readonly Report[], canonical: Canonical): Group[] {
  const groups: Group[] = []
  const order = [...reports].sort(
    (a, b) => participantCount(b, canonical) - participantCount(a, canonical) || byCodeUnit(a.key, b.key),
  )
  for (const report of order) {
    const participants = participantsOf(report, canonical)
    const home = groups.find((one) => compatible(one.participants, participants))
    if (!home) {
      groups.push({ reports: [report], participants })
      continue
    }
    home.reports.push(report)
    for (const [side, officials] of participants) {
      const known = home.participants.get(side) ?? new Set()
      for (const official of officials) known.add(official)
      home.participants.set(side, known)
    }
  }
  return groups
    .map((one) => ({ ...one, reports: one.reports.sort((a, b) => byCodeUnit(a.key, b.key)) }))
    .sort((a, b) => byCodeUnit(a.reports[0]!.key, b.reports[0]!.key))
}

const homeOf = (report: Report, groups: readonly Group[], canonical: Canonical): Group | undefined => {
  const participants = participantsOf(report, canonical)
  return groups.find((one) => compatible(one.participants, participants))
}

/** Two reports contradict each other where both name people of one side and no one in common. */
function compatible(a: Participants, b: Participants): boolean {
  for (const [side, officials] of a) {
    const others = b.get(side)
    if (others && ![...officials].some((official) => others.has(official))) return false
  }
  return true
}

const participantCount = (report: Report, canonical: Canonical): number => new Set(report.officials.map(canonical)).size

/** Canonical ids of the officials by side. */
export function participantsOf(report: Report, canonical: Canonical): Map<string, Set<string>> {
  const participants = new Map<string, Set<string>>()
  for (const entity of report.record.fragment.entities) {
    if (entity.type !== 'Official' || !report.officials.includes(entity.id)) continue
    const side = sideOf(entity)
    if (!side || !report.sides.includes(side)) continue
    participants.set(side, (participants.get(side) ?? new Set()).add(canonical(entity.id)))
  }
  return participants
}

function undated(report: Report): Cluster {
  const id = `encounter:${sidesKey(report.sides)}/undated/${report.key}`
  return clusterOf(id, [report], null, 'none')
}

function cluster(reports: readonly Report[], date: string, precision: DatePrecision, index: number): Cluster {
  const about = precision === 'article' ? '/about' : ''
  const number = index === 0 ? '' : `/${index + 1}`
  return clusterOf(`encounter:${sidesKey(reports[0]!.sides)}/${date}${about}${number}`, reports, date, precision)
}

function clusterOf(id: string, reports: readonly Report[], date: string | null, precision: DatePrecision): Cluster {
  const hosts = new Set(reports.flatMap((report) => report.hosts))
  return {
    id,
    sides: reports[0]!.sides,
    date,
    precision,
    planned: reports.every((report) => report.planned),
    announced: reports.some((report) => report.planned),
    host: hosts.size === 1 ? [...hosts][0]! : null,
    format: mostSpecific(reports.flatMap((report) => report.meetings.map((meeting) => meeting.format))),
    reports: [...reports].sort((a, b) => byCodeUnit(a.key, b.key)),
  }
}
