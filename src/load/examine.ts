/** Whether a store is whole: everything in it is accounted for, and is what the articles say. */
import type { Matching } from '../../ingest/consolidate/people.ts'
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import type { Store, StoredRecord } from '../store/store.ts'
import { consolidate } from './consolidate.ts'
import { fingerprint } from './settle.ts'

export interface Finding {
  /** What is wrong, as a heading. */
  readonly what: string
  /** How often. */
  readonly count: number
  /** The first of those concerned. */
  readonly examples: readonly string[]
}

export interface Examination {
  readonly articles: number
  /** Articles that were read with other rules than these. */
  readonly outdated: number
  readonly findings: readonly Finding[]
}

export interface ExamineOptions {
  /** Version of the rules that articles are read with now. */
  readonly rules: string
  /** Also derives everything anew, for comparison. */
  readonly deep?: Matching
}

const EXAMPLES = 5
const BATCH = 200

export async function examine(store: Store, { rules, deep }: ExamineOptions): Promise<Examination> {
  const findings = new Findings()
  for (const fault of await store.schemaFaults()) findings.add('schema', fault)
  await examineElements(store, findings)
  let articles = 0
  let outdated = 0
  for await (const records of batches(store)) {
    articles += records.length
    outdated += records.filter(({ fragment }) => fragment.rules !== rules).length
    if (deep) await deriveAnew(store, records, deep, findings)
  }
  return { articles, outdated, findings: findings.list() }
}

/** Each node and edge must be in one unit, with the content that the unit knows; each edge must have its ends. */
async function examineElements(store: Store, findings: Findings): Promise<void> {
  const held = new Map<string, string>()
  for await (const { nodes, edges } of store.units())
    for (const [id, [, digest]] of Object.entries({ ...nodes, ...edges })) {
      if (held.has(id)) findings.add('accounted for twice', id)
      held.set(id, digest)
    }
  const articles = new Set<string>()
  const nodes = new Set<string>()
  for await (const element of store.export()) {
    const digest = held.get(element.id)
    if (digest === undefined) findings.add('orphans: no article accounts for them', element.id)
    else if (digest !== fingerprint(element)) findings.add('changed by another program', element.id)
    held.delete(element.id)
    if (isEdge(element)) {
      for (const end of [element.from, element.to])
        if (!nodes.has(end)) findings.add('edges without an end', element.id)
      continue
    }
    nodes.add(element.id)
    if (element.kind === 'Article') articles.add(element.id)
  }
  for (const id of held.keys()) findings.add('missing', id)
  for await (const id of store.articleIds()) if (!articles.delete(id)) findings.add('articles without their text', id)
  for (const id of articles) findings.add('articles that were never read', id)
}

async function deriveAnew(
  store: Store,
  records: readonly StoredRecord[],
  matching: Matching,
  findings: Findings,
): Promise<void> {
  const batch = new Map(records.map((record) => [record.id, record]))
  const { nodes, edges } = (await consolidate(store.ledger, batch, matching, { anew: true })).changes
  for (const changes of [nodes, edges])
    for (const { id } of [...changes.add, ...changes.change, ...changes.remove])
      findings.add('not what the articles say', id)
}

class Findings {
  readonly #found = new Map<string, Set<string>>()

  add(what: string, id: string): void {
    this.#found.set(what, (this.#found.get(what) ?? new Set()).add(id))
  }

  list(): Finding[] {
    return [...this.#found].map(([what, ids]) => ({ what, count: ids.size, examples: [...ids].slice(0, EXAMPLES) }))
  }
}

const isEdge = (element: GraphNode | GraphEdge): element is GraphEdge => 'from' in element

async function* batches(store: Store): AsyncGenerator<readonly StoredRecord[]> {
  let ids: string[] = []
  for await (const id of store.articleIds()) {
    ids.push(id)
    if (ids.length < BATCH) continue
    yield await store.ledger.records(ids)
    ids = []
  }
  if (ids.length > 0) yield await store.ledger.records(ids)
}
