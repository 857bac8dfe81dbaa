/** What people put right: merge, split, reject, rename, and take back. */
import {
  type Action,
  type Correction,
  Corrections,
  effective,
  readingOf,
} from '../../ingest/consolidate/corrections.ts'
import type { Matching } from '../../ingest/consolidate/people.ts'
import { kindOf } from '../../ingest/consolidate/profile.ts'
import { isMentionKey, sideId } from '../../ingest/consolidate/record.ts'
import type { FragmentEdge } from '../../ingest/fragment.ts'
import type { GraphEdge } from '../../schema/graph.ts'
import { QuestionFailure } from '../questions/failure.ts'
import type { Ledger, Store } from '../store/store.ts'
import { consolidateCorrection } from './consolidate.ts'
import type { Counts } from './settle.ts'

/** As a person asks for it: an edge is rejected by its id. */
export type CorrectionRequest = Exclude<Action, { kind: 'reject' }> | { readonly kind: 'reject'; readonly edge: string }

export interface Author {
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Adds a correction to the log and changes the graph accordingly, in one transaction.
 * @throws QuestionFailure where it names what is not there, or makes no sense.
 */
export async function correct(
  store: Store,
  request: CorrectionRequest,
  { by, at }: Author,
  matching: Matching,
): Promise<Correction & { readonly counts: Counts }> {
  const edge = request.kind === 'reject' ? await edgeToReject(store, request.edge) : null
  return store.update(async (ledger) => {
    const log = await ledger.corrections()
    const action: Action =
      request.kind === 'reject' ? { kind: 'reject', readings: await readings(ledger, edge!) } : request
    await check(action, log, ledger)
    const correction = { id: `correction:${log.length + 1}`, action, at, by }
    const { changes, result } = await consolidateCorrection(ledger, correction, matching)
    return { changes, result: { ...correction, counts: result } }
  })
}

async function edgeToReject(store: Store, id: string): Promise<GraphEdge> {
  const edge = await store.edge(id)
  if (!edge) throw new QuestionFailure('UNKNOWN_EDGE', `No edge has the id "${id}".`, { argument: 'edge' })
  if (edge.kind === 'MET_WITH' && isMentionKey(edge.from))
    throw new QuestionFailure('BAD_USER_INPUT', 'Reject the meeting of the two sides: this edge follows from it.', {
      argument: 'edge',
    })
  if (edge.evidence.length > 0) return edge
  throw new QuestionFailure('BAD_USER_INPUT', `A ${edge.kind} edge follows from others: reject one with evidence.`, {
    argument: 'edge',
  })
}

/** Every edge of every cited article that this edge of the graph follows from. */
async function readings(ledger: Ledger, edge: GraphEdge) {
  const corrections = new Corrections(await ledger.corrections())
  const records = await ledger.records([...new Set(edge.evidence.map(({ article }) => article))])
  const speakers = records.flatMap(({ fragment }) =>
    fragment.edges.flatMap((one) => (one.type === 'PRAISED' ? [one.by, one.of] : [])),
  )
  const clusters = new Map((await ledger.profiles(speakers)).map(({ key, cluster }) => [key, cluster]))
  const nodeOf = (id: string): string => clusters.get(id) ?? corrections.issueOf(id)
  const says = (one: FragmentEdge): boolean => {
    if (one.type === 'PRAISED')
      return edge.kind === 'PRAISED' && nodeOf(one.by) === edge.from && nodeOf(one.of) === edge.to
    if (one.type === 'MET_WITH') return edge.kind === 'MET_WITH' && bothAmong(one.sides, edge.from, edge.to)
    if (corrections.issueOf(one.issue) !== edge.to) return false
    if (edge.kind === 'DISCUSSED') return bothAmong(one.sides, edge.from, String(edge.properties.with))
    return edge.kind === 'COVERED' && edge.from.startsWith(`encounter:${[...new Set(one.sides)].sort().join('+')}/`)
  }
  return records.flatMap(({ id, fragment }) =>
    fragment.edges.filter(says).map((one) => ({ article: id, edge: readingOf(one) })),
  )
}

const bothAmong = (sides: readonly string[], a: string, b: string): boolean => {
  const ids = sides.map(sideId)
  return ids.includes(a) && ids.includes(b)
}

async function check(action: Action, log: readonly Correction[], ledger: Ledger): Promise<void> {
  switch (action.kind) {
    case 'merge':
      await known(ledger, [action.into, action.from])
      if (
        action.into === action.from ||
        kindOf(action.into) !== kindOf(action.from) ||
        !MERGED.has(kindOf(action.into))
      )
        throw new QuestionFailure('BAD_USER_INPUT', 'Name two different officials, or two different issues.')
      return
    case 'split':
      await known(ledger, action.mentions)
      if (action.mentions.length === 0 || !action.mentions.every(isMentionKey))
        throw new QuestionFailure('BAD_USER_INPUT', 'Name mentions of an official.', { argument: 'mentions' })
      return
    case 'reject':
      return
    case 'rename':
      await known(ledger, [action.id])
      if (!(action.name?.trim() || action.nameAr?.trim()))
        throw new QuestionFailure('BAD_USER_INPUT', 'Give the name or the Arabic name.', { argument: 'name' })
      return
    case 'undo':
      if (effective(log).some(({ id }) => id === action.correction)) return
      throw new QuestionFailure('UNKNOWN_CORRECTION', `No correction "${action.correction}" holds.`, {
        argument: 'correction',
      })
  }
}

const MERGED: ReadonlySet<string | undefined> = new Set(['Official', 'Issue'])

async function known(ledger: Ledger, keys: readonly string[]): Promise<void> {
  const found = new Set((await ledger.profiles(keys)).map(({ key }) => key))
  const missing = keys.find((key) => !found.has(key))
  if (missing !== undefined) throw new QuestionFailure('UNKNOWN_NODE', `Nothing has the id "${missing}".`)
}
