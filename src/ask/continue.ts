/** Questions that go on from the one before: "and with Japan?", "when did they last meet?" */
import type { GraphNode } from '../../schema/graph.ts'
import type { Context } from './conversation.ts'
import { type IntentRow, intents } from './intents.ts'
import type { Arguments, Missing, Reading } from './reading.ts'
import type { Entity, Sentence } from './sentence.ts'
import { explain } from './understand.ts'

type Slot = 'a' | 'b' | 'of' | 'by' | 'issue'

const slotsOf: Readonly<Record<IntentRow['slots'], readonly Slot[]>> = {
  pair: ['b', 'a'],
  'pair-and-issue': ['b', 'issue', 'a'],
  directed: ['by', 'of'],
  of: ['of'],
  by: ['by'],
  issue: ['issue'],
  'of-and-issue': ['of', 'issue'],
  sides: [],
  none: [],
}

/** The question before with other names, another period or another kind of contact; null where nothing would change. */
export function continued(sentence: Sentence, context: Context): Reading | null {
  const row: IntentRow = intents[context.intent]
  const { entities, period, unknown, words } = sentence
  if (unknown.length > 0 || (entities.length === 0 && Object.keys(period).length === 0)) return null
  const hard = words.filter(({ soft, cues, beyond }) => !soft && (cues.length > 0 || beyond))
  const allowed = new Set([...row.needs.flat(), ...row.accepts, 'what', 'who', 'whom'])
  if (!hard.every(({ cues }) => cues.some((cue) => allowed.has(cue)))) return null
  const args = row.slots === 'sides' ? appended(context.args, entities) : replaced(row, context.args, entities)
  if (!args) return null
  return {
    intent: context.intent,
    args,
    period: Object.keys(period).length > 0 ? period : context.period,
    doubts: [],
    missing: missingIn(row, args, Object.keys(period).length > 0 ? period : context.period),
    score: 0,
    ...(context.format ? { format: context.format } : {}),
    ...(context.office ? { office: context.office } : {}),
  }
}

function appended({ sides = [] }: Arguments, entities: readonly Entity[]): Arguments | null {
  const more = entities.map(({ named }) => named.find(({ node }) => node.kind !== 'Issue')?.node)
  return more.every((node) => node !== undefined) ? { sides: [...sides, ...(more as GraphNode[])] } : null
}

/** Each name takes the first place that it fits: one that is empty before one that is taken. */
function replaced(row: IntentRow, before: Arguments, entities: readonly Entity[]): Arguments | null {
  let args: Arguments = before
  const filled = new Set<Slot>()
  const pair = entities.length === 2 && (row.slots === 'pair' || row.slots === 'pair-and-issue')
  for (const [index, entity] of entities.entries()) {
    const places = pair ? [(['a', 'b'] as const)[index]!] : slotsFor(row, entity)
    const open = places.filter((slot) => !filled.has(slot))
    const slot =
      open.find((each) => before[each] === undefined && nodeFor(each, entity, row)) ??
      open.find((each) => nodeFor(each, entity, row))
    const node = slot && nodeFor(slot, entity, row)
    if (!slot || !node) return null
    filled.add(slot)
    args = { ...args, [slot]: node }
  }
  return args.a && args.a.id === args.b?.id ? null : args
}

function slotsFor(row: IntentRow, { marker }: Entity): readonly Slot[] {
  const slots = slotsOf[row.slots]
  if (row.slots !== 'directed') return slots
  return marker === 'of' || marker === 'to' || marker === 'on' ? ['of', 'by'] : slots
}

function nodeFor(slot: Slot, { named }: Entity, row: IntentRow): GraphNode | undefined {
  const fits = (node: GraphNode): boolean => (slot === 'issue' ? node.kind === 'Issue' : row.kinds.includes(node.kind))
  const found = named.filter(
    ({ node, indirect }) => fits(node) && !(slot === 'issue' && indirect && row.slots !== 'issue'),
  )
  return found[0]?.node
}

export function missingIn(row: IntentRow, args: Arguments, period: { since?: string }): Missing | null {
  const lacking = slotsOf[row.slots].filter((slot) => args[slot] === undefined)
  if (lacking.length > 0)
    return lacking.includes('issue') && lacking.length === 1
      ? 'issue'
      : row.slots.startsWith('of') || row.slots === 'by'
        ? 'of'
        : 'sides'
  return row.since && !period.since ? 'since' : null
}

/** What a new question leaves to be understood from the one before: "both countries", "he", or nothing at all. */
export function completed(reading: Reading, sentence: Sentence, context: Context): Reading | null {
  const row: IntentRow = intents[reading.intent]
  const args = { ...reading.args } as { -readonly [K in Slot]?: GraphNode }
  const fits = (slot: Slot, node: GraphNode | undefined): node is GraphNode =>
    node !== undefined && (slot === 'issue' ? node.kind === 'Issue' : row.kinds.includes(node.kind))
  const before = context.args
  const [one, other] = [
    before.a ?? before.by ?? before.sides?.[0],
    before.b ?? (before.by ? before.of : undefined) ?? before.sides?.[1],
  ]
  const single = other ? undefined : (before.of ?? before.by ?? before.a)
  for (const slot of slotsOf[row.slots]) {
    if (args[slot]) continue
    const named = Object.values(args)[0]
    const candidates =
      slot === 'issue'
        ? [before.issue]
        : slot === 'a' || slot === 'by'
          ? [one ?? before.of]
          : slot === 'b'
            ? [other]
            : [before.of ?? single]
    const found = candidates.find((node) => fits(slot, node) && node.id !== named?.id)
    if (found) args[slot] = found
  }
  const missing = missingIn(row, args as Arguments, reading.period)
  if (missing && missing !== 'since') return null
  return explain(row, sentence) && { ...reading, args: args as Arguments, missing }
}
