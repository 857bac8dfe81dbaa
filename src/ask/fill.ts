/** Puts the names of a question into the arguments of an intent. */
import type { GraphNode } from '../../schema/graph.ts'
import type { NodeKindName } from '../../schema/ontology.ts'
import type { IntentRow } from './intents.ts'
import type { Arguments, Doubt, Missing } from './reading.ts'
import { praiseRoles } from './roles.ts'
import type { Entity, Sentence } from './sentence.ts'

export interface Filled {
  readonly args: Arguments
  readonly doubts: readonly Doubt[]
  readonly missing: Missing | null
  /** How much the names are strained. */
  readonly strain: number
}

const mostSides = 10

/** Null where the names do not fit: each must have a place, and each must be of a kind that is wanted. */
export function fill(row: IntentRow, sentence: Sentence, verbFirst: boolean): Filled | null {
  const { entities } = sentence
  switch (row.slots) {
    case 'none':
      return entities.length === 0 ? { args: {}, doubts: [], missing: null, strain: 0 } : null
    case 'pair':
      return entities.length <= 2
        ? gather(
            row,
            [
              ['a', entities[0]],
              ['b', entities[1]],
            ],
            'sides',
          )
        : null
    case 'of':
    case 'by': {
      const praise = row.needs.some((cues) => cues.includes('praise'))
      if (entities.length > 1) return null
      if (praise && entities[0] && praiseRoles(sentence, verbFirst)[0] !== row.slots) return null
      return gather(row, [[row.slots, entities[0]]], 'of')
    }
    case 'directed': {
      if (entities.length > 2) return null
      const roles = praiseRoles(sentence, verbFirst)
      return gather(
        row,
        [
          ['by', entities[roles.indexOf('by')]],
          ['of', entities[roles.indexOf('of')]],
        ],
        'sides',
      )
    }
    case 'issue':
      return entities.length <= 1 ? gather(row, [['issue', entities[0]]], 'issue') : null
    case 'pair-and-issue':
    case 'of-and-issue': {
      const wanted = row.slots === 'pair-and-issue' ? 3 : 2
      if (entities.length > wanted) return null
      const issue = issueAmong(entities)
      if (!issue) return null
      const others = entities.filter((entity) => entity !== issue)
      return wanted === 3
        ? gather(
            row,
            [
              ['a', others[0]],
              ['b', others[1]],
              ['issue', issue],
            ],
            'sides',
          )
        : gather(
            row,
            [
              ['of', others[0]],
              ['issue', issue],
            ],
            'of',
          )
    }
    case 'sides': {
      if (entities.length < 2 || entities.length > mostSides) return null
      const chosen = entities.map((entity) => choose(entity, row.kinds))
      if (chosen.some((each) => each === null)) return null
      const sides = chosen.flatMap((each) => each?.node ?? [])
      return { args: { sides }, doubts: chosen.flatMap((each) => each?.doubt ?? []), missing: null, strain: 0 }
    }
  }
}

/** An issue by its own name; else a state that something was said about. */
function issueAmong(entities: readonly Entity[]): Entity | undefined {
  const own = entities.filter(({ named }) => named.some(({ node, indirect }) => node.kind === 'Issue' && !indirect))
  const direct = own.filter(({ named }) => named.every(({ node }) => node.kind === 'Issue'))
  const about = entities.filter(
    ({ named, marker }) => marker === 'on' && named.some(({ node }) => node.kind === 'Issue'),
  )
  return (
    direct[0] ??
    about.at(-1) ??
    own.at(-1) ??
    entities.findLast(({ named }) => named.some(({ node }) => node.kind === 'Issue'))
  )
}

function gather(
  row: IntentRow,
  slots: readonly (readonly ['a' | 'b' | 'of' | 'by' | 'issue', Entity | undefined])[],
  missing: Missing,
): Filled | null {
  const args: { -readonly [K in keyof Arguments]?: GraphNode } = {}
  const doubts: Doubt[] = []
  let lacking = false
  let strained = 0
  for (const [slot, entity] of slots) {
    if (!entity) {
      lacking = true
      continue
    }
    const chosen = choose(entity, slot === 'issue' ? ['Issue'] : row.kinds)
    if (!chosen) return null
    strained += strain(slot, entity, chosen)
    if (chosen.doubt) doubts.push(chosen.doubt)
    else args[slot as 'a'] = chosen.node
  }
  if (args.a && args.a.id === args.b?.id) return null
  return { args: args as Arguments, doubts, missing: lacking ? missing : null, strain: strained }
}

/** How much a name must be strained to fill a slot: a state that an issue is meant by, an issue that a state is. */
function strain(slot: string, { marker, named, preposition }: Entity, chosen: Chosen): number {
  const about = marker === 'on' && preposition === ''
  const issue = named.find(({ node }) => node.kind === 'Issue')
  if (slot !== 'issue') return about && issue ? 3 : issue && !issue.indirect && marker === null ? 0.5 : 0
  if (chosen.indirect) return 1
  return !about && named.some(({ node }) => node.kind === 'Agency') ? 1 : 0
}

interface Chosen {
  readonly node: GraphNode
  readonly doubt?: Doubt
  readonly indirect?: true
}

/** Of the nodes that a name may mean, the one of the earliest kind; several of that kind are a doubt. */
function choose(entity: Entity, kinds: readonly NodeKindName[]): Chosen | null {
  for (const kind of kinds) {
    const fit = entity.named.filter(({ node }) => node.kind === kind)
    const [first] = fit
    if (!first) continue
    if (fit.length === 1) return { node: first.node, ...(first.indirect ? { indirect: true } : {}) }
    const { text, start, end } = entity
    return { node: first.node, doubt: { text, start, end, candidates: fit.map(({ node }) => node) } }
  }
  return null
}
