import type { Evidence, GraphEdge } from '../../schema/graph.ts'
import { pairKey } from '../../schema/ids.ts'
import type { NamePair } from '../fragment.ts'
import { captionOf, type Derived, makeEdge, makeNode, quotesOf, sortEvidence } from './element.ts'
import { type Canonical, type Cluster, participantsOf } from './encounters.ts'
import { sideId } from './record.ts'
import { countOutlets, type Reporting, reportingOf, sourcesOf } from './sources.ts'
import { addTally, byCodeUnit, mostFrequent, type Tally } from './tally.ts'

/** An encounter with everything that hangs on it. */
export function deriveEncounter(cluster: Cluster, canonical: Canonical): Derived {
  const { id, date, precision, planned, announced, format, host } = cluster
  const sides = cluster.sides.map(sideId)
  const records = [...new Map(cluster.reports.map(({ record }) => [record.id, record])).values()]
  const sources = sourcesOf(records)
  const reporting: Behind = (evidence) => {
    const cited = new Set(evidence.map(({ article }) => article))
    return reportingOf(
      records.filter((record) => cited.has(record.id)),
      sources,
    )
  }
  const names = cluster.sides.map((side) => nameOf(side, cluster))
  const title = (parts: readonly string[]): string => [parts.join(' – '), ...(date ? [date] : [])].join(', ')
  const node = makeNode('Encounter', id, {
    name: title(names.map((name) => name.en)),
    nameAr: title(names.map((name) => name.ar)),
    sides: cluster.sides,
    date,
    precision,
    planned,
    format,
    articles: records.length,
    outlets: countOutlets(records),
    announced,
    host: host === null ? null : sideId(host),
    ...reportingOf(records, sources),
  })
  const edges = [
    ...meetings(cluster, sides, canonical, reporting),
    ...discussions(cluster, sides, reporting),
    ...[...sides, ...officialsOf(cluster, canonical).keys()].map((participant) =>
      makeEdge('TOOK_PART', [participant, id], { caption: captionOf('TOOK_PART'), date }),
    ),
    ...records.map((record) => makeEdge('REPORTED_IN', [id, record.id], { caption: captionOf('REPORTED_IN') })),
  ]
  return { nodes: [node], edges }
}

/** Which reports stand behind some evidence. */
type Behind = (evidence: readonly Evidence[]) => Reporting

/** The side of each official who took part. */
function officialsOf(cluster: Cluster, canonical: Canonical): Map<string, string> {
  const officials = new Map<string, string>()
  for (const report of cluster.reports)
    for (const [side, named] of participantsOf(report, canonical)) for (const one of named) officials.set(one, side)
  return new Map([...officials].sort(([a], [b]) => byCodeUnit(a, b)))
}

function meetings(cluster: Cluster, sides: readonly string[], canonical: Canonical, reporting: Behind): GraphEdge[] {
  const reports = cluster.reports.filter((report) => report.meetings.length > 0)
  if (reports.length === 0) return []
  const told = reports.flatMap((report) =>
    report.meetings.map((meeting) => ({
      officials: new Set(meeting.between.map(canonical)),
      quotes: quotesOf(report.record, meeting.evidence),
    })),
  )
  const { id: encounter, date, precision, planned, host } = cluster
  const met = (a: string, b: string, evidence: readonly Evidence[]): GraphEdge =>
    makeEdge(
      'MET_WITH',
      [...ends(a, b), encounter],
      {
        caption: captionOf('MET_WITH', date),
        encounter,
        pairKey: pairKey(a, b),
        date,
        precision,
        planned,
        host: host !== null && [a, b].includes(sideId(host)) ? sideId(host) : null,
        ...reporting(evidence),
      },
      sortEvidence(evidence),
    )
  const all = told.flatMap(({ quotes }) => quotes)
  const between = pairs([...officialsOf(cluster, canonical)]).filter(([[, a], [, b]]) => a !== b)
  return [
    ...pairs(sides).map(([a, b]) => met(a, b, all)),
    ...between.map(([[a], [b]]) => {
      const both = told.filter(({ officials }) => officials.has(a) && officials.has(b))
      const either = told.filter(({ officials }) => officials.has(a) || officials.has(b))
      return met(
        a,
        b,
        (both.length > 0 ? both : either).flatMap(({ quotes }) => quotes),
      )
    }),
  ]
}

function discussions(cluster: Cluster, sides: readonly string[], reporting: Behind): GraphEdge[] {
  const { id: encounter, date, precision, planned } = cluster
  const evidence = new Map<string, Evidence[]>()
  for (const report of cluster.reports)
    for (const discussion of report.discussions) {
      const quotes = quotesOf(report.record, discussion.evidence)
      evidence.set(discussion.issue, [...(evidence.get(discussion.issue) ?? []), ...quotes])
    }
  return [...evidence].flatMap(([issue, quotes]) => {
    const sorted = sortEvidence(quotes)
    const discussed = (side: string, other: string): GraphEdge =>
      makeEdge(
        'DISCUSSED',
        [side, issue, other, encounter],
        {
          caption: captionOf('DISCUSSED', date),
          encounter,
          pairKey: pairKey(side, other),
          with: other,
          date,
          precision,
          planned,
          ...reporting(quotes),
        },
        sorted,
      )
    return [
      makeEdge('COVERED', [encounter, issue], { caption: captionOf('COVERED'), ...reporting(quotes) }, sorted),
      ...pairs(sides).flatMap(([a, b]) => [discussed(a, b), discussed(b, a)]),
    ]
  })
}

/** A side's name as the reports of this encounter give it, so that no other article can change the caption. */
function nameOf(side: string, cluster: Cluster): NamePair {
  let en: Tally = {}
  let ar: Tally = {}
  for (const { record } of cluster.reports)
    for (const { id, name } of record.fragment.entities)
      if (id === sideId(side)) {
        en = addTally(en, { [name.en]: 1 }, 1)
        ar = addTally(ar, { [name.ar]: 1 }, 1)
      }
  return { en: mostFrequent(en) ?? side, ar: mostFrequent(ar) ?? side }
}

const ends = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a])

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))
