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

/**
 * The encounters of a day follow from the reports of so many days before it and after it. A vague report may belong to the
 * day before its own; whether it does, depends on what else those days hold.
 */
export const REACH = { before: 3, after: 1 } as const

export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

type Participants = ReadonlyMap<string, ReadonlySet<string>>

interface Group {
  readonly reports: Report[]
  readonly participants: Map<string, Set<string>>
  readonly formats: Set<EncounterFormat>
}

/**
 * The encounters of one day (or of none) of one set of sides. `reports` must hold every report of these sides within reach;
 * others are ignored.
 */
export function encountersOn(day: string | null, reports: readonly Report[], canonical: Canonical): Cluster[] {
  if (day === null) return reports.filter((report) => report.precision === 'none').map((report) => undated(report))
  const days = new Days(day, reports, canonical)
  const joined = new Map(days.exact(0).map((one): [Group, Report[]] => [one, []]))
  for (const report of [...days.vague(0), ...days.vague(1)]) joined.get(days.homeOf(report)!)?.push(report)
  const continued = days.continuing(0)
  const nextDay = new Map([...days.continuing(1)].map(([next, first]) => [first, next]))
  return [
    ...days.exact(0).map((one, index) => cluster([...one.reports, ...joined.get(one)!], day, 'day', index)),
    ...days
      .homeless(0)
      .filter((one) => !continued.has(one))
      .map((one, index) => cluster([...one.reports, ...(nextDay.get(one)?.reports ?? [])], day, 'article', index)),
  ]
}

/** The reports around a day, by how many days from it they are dated; each day is grouped once. */
class Days {
  readonly #on = new Map<string, Report[]>()
  readonly #day: string
  readonly #canonical: Canonical
  readonly #exact = new Map<number, Group[]>()
  readonly #homeless = new Map<number, Group[]>()

  constructor(day: string, reports: readonly Report[], canonical: Canonical) {
    this.#day = day
    this.#canonical = canonical
    for (const report of reports) {
      const key = `${report.date} ${report.precision}`
      this.#on.set(key, [...(this.#on.get(key) ?? []), report])
    }
  }

  vague(shift: number): readonly Report[] {
    return this.#on.get(`${shiftDay(this.#day, shift)} article`) ?? []
  }

  exact(shift: number): Group[] {
    const known = this.#exact.get(shift)
    if (known) return known
    const groups = group(this.#on.get(`${shiftDay(this.#day, shift)} day`) ?? [], this.#canonical)
    this.#exact.set(shift, groups)
    return groups
  }

  /** The encounter that a vague report belongs to: one dated to its day, else one dated to the day before. */
  homeOf(report: Report): Group | undefined {
    const shift = (Date.parse(report.date!) - Date.parse(this.#day)) / 86_400_000
    const participants = participantsOf(report, this.#canonical)
    return [...this.exact(shift), ...this.exact(shift - 1)].find((one) => agree(one, participants, [report.format]))
  }

  /** The vague reports that no dated encounter takes in. */
  homeless(shift: number): Group[] {
    const known = this.#homeless.get(shift)
    if (known) return known
    const groups = group(
      this.vague(shift).filter((report) => !this.homeOf(report)),
      this.#canonical,
    )
    this.#homeless.set(shift, groups)
    return groups
  }

  /**
   * Those of a day that tell again what was told the day before; only of what began then, so that a meeting each day does
   * not become one.
   */
  continuing(shift: number): ReadonlyMap<Group, Group> {
    const first = this.homeless(shift - 1).filter(
      (one) => !this.homeless(shift - 2).some((other) => agree(other, one.participants, one.formats)),
    )
    const found = new Map<Group, Group>()
    const taken = new Set<Group>()
    for (const next of this.homeless(shift)) {
      const one = first.find((other) => !taken.has(other) && agree(other, next.participants, next.formats))
      if (!one) continue
      taken.add(one)
      found.set(next, one)
    }
    return found
  }
}

/** Reports with most participants first, each into the first group that it does not contradict. */
function group(reports: readonly Report[], canonical: Canonical): Group[] {
  const groups: Group[] = []
  const order = [...reports].sort(
    (a, b) => participantCount(b, canonical) - participantCount(a, canonical) || byCodeUnit(a.key, b.key),
  )
  for (const report of order) {
    const participants = participantsOf(report, canonical)
    const home = groups.find((one) => agree(one, participants, [report.format]))
    if (!home) {
      groups.push({ reports: [report], participants, formats: new Set([report.format]) })
      continue
    }
    home.formats.add(report.format)
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

const agree = (one: Group, participants: Participants, formats: Iterable<EncounterFormat>): boolean =>
  compatible(one.participants, participants) && [...formats].every((format) => isOfOneKind(one.formats, format))

/** A call is no meeting, and a letter is neither; talks may be any of them. */
function isOfOneKind(formats: ReadonlySet<EncounterFormat>, format: EncounterFormat): boolean {
  const kind = KIND[format]
  return kind === null || [...formats].every((other) => KIND[other] === null || KIND[other] === kind)
}

const KIND: Readonly<Record<EncounterFormat, string | null>> = {
  meeting: 'in person',
  visit: 'in person',
  call: 'call',
  letter: 'letter',
  talks: null,
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
