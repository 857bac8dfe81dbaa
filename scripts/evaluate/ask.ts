/** Asks gold questions of a store that knows the evaluation's names, and compares what was understood. */
import { agencies, issues, officials } from '../../evaluation/ask/graph.ts'
import { type GoldArguments, type GoldQuestion, today } from '../../evaluation/ask/types.ts'
import type { GraphEdge, GraphNode } from '../../schema/graph.ts'
import { type Interpretation, interpret } from '../../src/ask/interpret.ts'
import { readerOf } from '../../src/ask/reader.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Changes, Store } from '../../src/store/store.ts'

export interface Asked {
  readonly gold: GoldQuestion
  /** `refuse` and `clarify` beside the intents. */
  readonly intent: string
  readonly args: GoldArguments
  readonly intentRight: boolean
  /** Intent and arguments. */
  readonly right: boolean
}

export async function askAll(questions: readonly GoldQuestion[]): Promise<Asked[]> {
  const store = await namedStore()
  const asked: Asked[] = []
  for (const gold of questions) {
    const found = await interpret(gold.text, readerOf(gold.language), store, today, null)
    const intent = intentOf(found)
    const args = argumentsOf(found)
    const intentRight = intent === gold.intent
    asked.push({ gold, intent, args, intentRight, right: intentRight && same(args, gold.args ?? {}) })
  }
  await store.close()
  return asked
}

/** A store with the names of the evaluation and who represents what. */
export async function namedStore(): Promise<Store> {
  const store = await openStore({ kind: 'sqlite', path: ':memory:' })
  const nodes = [
    ...officials.map((row) => nodeOf('Official', row)),
    ...agencies.map((row) => nodeOf('Agency', row)),
    ...issues.map((row) => nodeOf('Issue', row)),
    ...[...new Set(officials.map(({ id }) => id.slice(9, 11)))].map(
      (code): GraphNode => ({
        id: `state:${code}`,
        kind: 'State',
        properties: { code, name: code, nameAr: code, aliases: [] },
      }),
    ),
  ]
  const edges = officials.flatMap(({ id, role, roleAr }): GraphEdge[] => [
    {
      id: `REPRESENTS ${id}`,
      kind: 'REPRESENTS',
      from: id,
      to: `state:${id.slice(9, 11)}`,
      properties: {
        caption: role ?? '',
        role: role ?? '',
        roleAr: roleAr ?? '',
        firstSeen: '2025-01-01',
        lastSeen: '2025-06-01',
      },
      evidence: [],
    },
  ])
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
  const none = { add: [], change: [], remove: [] }
  const changes: Changes = {
    corrections: [],
    encounters: [],
    records: { put: [], remove: [] },
    index: { add: [], remove: [] },
    profiles: { put: [], remove: [] },
    units: { put: [], remove: [] },
    nodes: { ...none, add: nodes.sort(byId) },
    edges: { ...none, add: edges.sort(byId) },
  }
  await store.update(async () => ({ changes, result: null }))
  return store
}

const nodeOf = (
  kind: 'Official' | 'Agency' | 'Issue',
  { id, aliases = [], ...names }: (typeof officials)[number],
): GraphNode => ({ id, kind, properties: { ...names, aliases: [...aliases] } as GraphNode['properties'] })

function intentOf(found: Interpretation): string {
  switch (found.type) {
    case 'clear':
      return found.reading.intent
    case 'doubtful':
    case 'incomplete':
    case 'tied':
      return 'clarify'
    default:
      return 'refuse'
  }
}

function argumentsOf(found: Interpretation): GoldArguments {
  if (found.type !== 'clear') return {}
  const { args, period, format } = found.reading
  const ids = Object.entries(args).map(([slot, node]) => [
    slot,
    'id' in node ? node.id : node.map(({ id }: GraphNode) => id),
  ])
  return { ...Object.fromEntries(ids), ...period, ...(format ? { format } : {}) }
}

const same = (a: GoldArguments, b: GoldArguments): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

export interface AskScore {
  readonly questions: number
  readonly intent: number
  readonly args: number
}

/** Shares of questions whose intent, and whose intent and arguments, were understood. */
export const askScore = (asked: readonly Asked[]): AskScore => ({
  questions: asked.length,
  intent: share(asked, ({ intentRight }) => intentRight),
  args: share(asked, ({ right }) => right),
})

const share = (asked: readonly Asked[], right: (one: Asked) => boolean): number =>
  asked.filter(right).length / asked.length
