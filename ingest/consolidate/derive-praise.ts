import { pairKey } from '../../schema/ids.ts'
import type { Praised } from '../fragment.ts'
import { captionOf, type Derived, makeEdge, quotesOf, sortEvidence } from './element.ts'
import type { Canonical } from './encounters.ts'
import { kindOf, sideOf } from './profile.ts'
import { type ArticleRecord, sideId } from './record.ts'
import { dayOf } from './reports.ts'
import { reportingOf, sourcesOf } from './sources.ts'

/** One article's praise, with its day resolved. */
export interface PraiseReport {
  readonly record: ArticleRecord
  readonly edge: Praised
  readonly date: string | null
  readonly exact: boolean
}

export function praiseOf(record: ArticleRecord): PraiseReport[] {
  return record.fragment.edges.flatMap((edge) => {
    if (edge.type !== 'PRAISED' || !SPEAKERS.has(kindOf(edge.by)) || !kindOf(edge.of)) return []
    const { date, precision } = dayOf(edge, record.article.date)
    return [{ record, edge, date, exact: precision === 'day' }]
  })
}

const SPEAKERS: ReadonlySet<string | undefined> = new Set(['State', 'Official', 'Agency'])

/** One edge from all reports of the same praise: same speaker, same target, same day. Their order does not matter. */
export function derivePraise(reports: readonly PraiseReport[], canonical: Canonical): Derived {
  const first = reports[0]
  if (!first) return { nodes: [], edges: [] }
  const [by, of] = [canonical(first.edge.by), canonical(first.edge.of)]
  if (by === of) return { nodes: [], edges: [] }
  const date = first.date
  const [bySide, ofSide] = [sideBehind(first.edge.by, first.record), sideBehind(first.edge.of, first.record)]
  const records = reports.map(({ record }) => record)
  const evidence = sortEvidence(reports.flatMap(({ record, edge }) => quotesOf(record, edge.evidence)))
  const precision = date === null ? 'none' : reports.some((report) => report.exact) ? 'day' : 'article'
  const edge = makeEdge(
    'PRAISED',
    [by, of, date ?? ''],
    {
      caption: captionOf('PRAISED', date),
      pairKey: pairKey(bySide, ofSide),
      bySide,
      ofSide,
      date,
      precision,
      ...reportingOf(records, sourcesOf(records)),
    },
    evidence,
  )
  return { nodes: [], edges: [edge] }
}

/** An official stands for a state or an agency; everything else for itself. The same for all mentions of one official. */
function sideBehind(id: string, record: ArticleRecord): string {
  const entity = record.fragment.entities.find((one) => one.id === id)
  const side = entity?.type === 'Official' ? sideOf(entity) : null
  return side ? sideId(side) : id
}
